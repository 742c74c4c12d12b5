// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/change.h"
#include "core/record/decision.h"
#include "tests/support/seeded.h"
#include "tests/unit/record/tests.h"

#include <rapidcheck.h>

#include <QTest>

using namespace sek;
using namespace sek::test;

namespace {

const Schema& schema()
{
    static const Schema s = [] {
        Schema t;
        t.kind = "thing";
        t.fields = {{.path = "name"},
                    {.path = "phone"},
                    {.path = "place.city", .unit = "place"},
                    {.path = "place.street", .unit = "place"},
                    {.path = "person.id", .setBy = SetBy::Hub},
                    {.path = "person.name", .guard = "person.id"},
                    {.path = "person.email", .guard = "person.id"},
                    {.path = "rev", .type = FieldType::Integer, .setBy = SetBy::Hub}};
        return t;
    }();
    return s;
}

/// A body with few different values, so that equal ones meet; with a field that this version does not know.
Json body()
{
    Json b = {{"from_a_newer_version", "x"}};
    for (const char* path : {"name", "phone", "place.city", "place.street", "person.name", "person.email"}) {
        const int v = *rc::gen::inRange(0, 4);
        if (v > 0) put(b, path, std::string(1, static_cast<char>('a' + v)));
    }
    if (*rc::gen::arbitrary<bool>()) put(b, "person.id", "1");
    b["rev"] = *rc::gen::inRange(0, 9);
    return b;
}

/// The same body with other values of a person's fields, as a form would leave it.
Json edited(const Json& before)
{
    Json b = body();
    put(b, "person.id", at(before, "person.id"));
    b["rev"] = before["rev"];
    return b;
}

MergeOutcome applyAll(Json& b, const std::vector<UnitChange>& changes)
{
    for (const UnitChange& c : changes)
        if (const auto outcome = apply(schema(), b, c); outcome == MergeOutcome::Conflict) return outcome;
    return MergeOutcome::Applied;
}

} // namespace

/// Differences and their three-way merge (SYNC-8): deterministic and lossless.
class ChangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SYNC_8_a_difference_leads_from_one_body_to_the_other()
    {
        QVERIFY(rc::check("apply(difference(a, b), a) == b", [] {
            const Json a = body(), b = edited(a);
            Json merged = a;
            RC_ASSERT(applyAll(merged, difference(schema(), a, b)) == MergeOutcome::Applied);
            RC_ASSERT(merged == b);
            RC_ASSERT(difference(schema(), a, a).empty());
        }));
    }

    void SYNC_8_a_repeat_changes_nothing()
    {
        QVERIFY(rc::check("applying twice is applying once", [] {
            const Json a = body(), b = edited(a);
            Json merged = b;
            for (const auto& c : difference(schema(), a, b))
                RC_ASSERT(apply(schema(), merged, c) == MergeOutcome::AlreadyThere);
            RC_ASSERT(merged == b);
        }));
    }

    void SYNC_8_different_units_join_in_any_order()
    {
        QVERIFY(rc::check("edits of different units commute, others conflict unless equal", [] {
            const Json base = body();
            const auto mine = difference(schema(), base, edited(base)), theirs = difference(schema(), base, edited(base));
            Json ab = base, ba = base;
            const bool first = applyAll(ab, mine) == MergeOutcome::Applied && applyAll(ab, theirs) == MergeOutcome::Applied;
            const bool second = applyAll(ba, theirs) == MergeOutcome::Applied && applyAll(ba, mine) == MergeOutcome::Applied;
            bool clash = false;
            for (const auto& m : mine)
                for (const auto& t : theirs) clash = clash || (m.unit == t.unit && m.to != t.to);
            RC_ASSERT(first == !clash);
            RC_ASSERT(second == !clash);
            if (!clash) RC_ASSERT(ab == ba);
        }));
    }

    void SYNC_8_a_conflict_changes_nothing()
    {
        Json b = {{"name", "theirs"}};
        const Json before = b;
        const UnitChange c{"name", {{"name", "old"}}, {{"name", "mine"}}, Json::object()};
        QCOMPARE(apply(schema(), b, c), MergeOutcome::Conflict);
        QVERIFY(b == before);
        QCOMPARE(apply(schema(), b, {"nonsense", Json::object(), Json::object(), Json::object()}),
                 MergeOutcome::UnknownUnit);
    }

    void a_guarded_value_needs_the_person_the_author_saw_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<bool>("applies");
        QTest::newRow("the same") << "1" << "1" << true;
        QTest::newRow("another") << "2" << "1" << false;
        QTest::newRow("left out") << "2" << "" << false;
        QTest::newRow("nobody then, somebody now") << "1" << "" << false;
        QTest::newRow("somebody then, nobody now") << "" << "1" << false;
        QTest::newRow("nobody") << "" << "" << true;
    }
    void a_guarded_value_needs_the_person_the_author_saw()
    {
        QFETCH(QString, now);
        QFETCH(QString, seen);
        QFETCH(bool, applies);
        Json b = Json::object();
        UnitChange c{"person.email", Json::object(), {{"person", {{"email", "x"}}}}, Json::object()};
        if (!now.isEmpty()) put(b, "person.id", now.toStdString());
        if (!seen.isEmpty()) put(c.guard, "person.id", seen.toStdString());
        QCOMPARE(apply(schema(), b, c) == MergeOutcome::Applied, applies);
    }

    void SEC_14_what_the_hub_sets_is_no_difference()
    {
        QVERIFY(difference(schema(), {{"rev", 1}}, {{"rev", 2}}).empty());
        QVERIFY(difference(schema(), Json::object(), {{"person", {{"id", "1"}}}}).empty());
    }

    void a_change_goes_round_as_JSON()
    {
        const UnitChange c{"place", {{"place", {{"city", "a"}}}}, Json::object(), {{"person", {{"id", "1"}}}}};
        QVERIFY(*unitChange(toJson(c)) == c);
        QVERIFY(!unitChange(Json{{"unit", 1}}));
        QVERIFY(!unitChange(Json{{"unit", "place"}, {"to", "x"}}));
        QVERIFY(!unitChange(Json("x")));
        QCOMPARE(changedPaths(schema(), c), std::vector<std::string>{"place.city"});
    }

    void a_rejection_goes_round_as_JSON()
    {
        Rejection r{"ERR_CONFLICT", {{"field", "x"}}, {}, {}};
        r.issues.push_back({"a.b", "ERR_TOO_LONG", Severity::Error, {{"max", 5}}});
        r.issues.push_back({"c", "WARN_PHONE", Severity::Warning, Json::object()});
        r.conflicts.push_back({{"thing", named<RecordId>("t")}, "name", {{"name", "a"}}, {{"name", "b"}}, {{"name", "c"}},
                               "somebody", "2026-01-01T00:00:00.000Z", true});
        const auto back = rejectionFromJson(*cj1::parse(cj1::write(toJson(r))));
        QVERIFY(back);
        QVERIFY(toJson(*back) == toJson(r));
        QVERIFY(back->conflicts.at(0).removed);
        QVERIFY(!rejectionFromJson(Json{{"code", ""}}));
        QVERIFY(!rejectionFromJson(Json{{"code", "X"}, {"conflicts", {{{"id", "no id"}}}}}));
    }

    void a_tombstone_says_who_and_when_but_has_no_value()
    {
        Context c;
        c.actor = named<AccountId>("somebody");
        c.now = {0};
        const Record stone = tombstone({"thing", named<RecordId>("t")}, c);
        QVERIFY(stone.deleted);
        QVERIFY(stone.value().empty());
        QCOMPARE(text(stone.tombstone(), "removed_by"), c.actor.text());
        QCOMPARE(text(stone.tombstone(), "removed_at"), std::string("1970-01-01T00:00:00.000Z"));
        const Record live{stone.key, 1, false, "{\"a\":1}"};
        QVERIFY(live.tombstone().empty());
        QCOMPARE(integer(live.value(), "a"), 1);
        const Record broken{stone.key, 1, false, "[1"};
        QVERIFY(broken.value().is_object() && broken.value().empty());
    }

    void unknown_commands_and_newer_versions_are_refused()
    {
        struct Nothing : Records
        {
            Found get(const RecordKey&) const override { return {}; }
            std::vector<Record> all(std::string_view) const override { return {}; }
        };
        Rulebook book;
        book.add("Known", {[](const Records&, const Context&, const Json&) { return Decision(Changes{}); }, 2});
        QVERIFY(book.decide(Nothing(), Context(), "Known", 1, Json::object()));
        QVERIFY(book.decide(Nothing(), Context(), "Known", 2, Json::object()));
        for (const auto& [name, v] : {std::pair("Known", 3), std::pair("known", 1), std::pair("", 1)}) {
            const auto decision = book.decide(Nothing(), Context(), name, v, Json::object());
            QVERIFY(!decision);
            QCOMPARE(decision.error().code, std::string("unknown_command"));
        }
    }

    // A client that cannot read a change never gets past it.
    void SYNC_15_whatNoClientCouldReadIsNotStored()
    {
        struct Nothing : Records
        {
            Found get(const RecordKey&) const override { return {}; }
            std::vector<Record> all(std::string_view) const override { return {}; }
        };
        Rulebook book;
        book.add("Put", {[](const Records&, const Context&, const Json& args) {
                     Changes c;
                     for (std::int64_t i = 0; i < integer(args, "count"); ++i)
                         c.put({"thing", named<RecordId>("t" + std::to_string(i))},
                               {{"a", std::string(static_cast<std::size_t>(integer(args, "bytes")) - 8, 'x')}});
                     return Decision(std::move(c));
                 }});
        const auto code = [&](std::int64_t count, std::size_t bytes) {
            const auto d = book.decide(Nothing(), Context(), "Put", 1, {{"count", count}, {"bytes", bytes}});
            return d ? std::string() : d.error().code;
        };
        QCOMPARE(code(1, cj1::MaxBytes), std::string());
        QCOMPARE(code(1, cj1::MaxBytes + 1), std::string("ERR_TOO_LARGE"));
        QCOMPARE(code(64, cj1::MaxBytes), std::string());
        QCOMPARE(code(65, cj1::MaxBytes), std::string("ERR_TOO_LARGE"));
    }
};

std::unique_ptr<QObject> makeChangeTest()
{
    return std::make_unique<ChangeTest>();
}

#include "change_test.moc"
