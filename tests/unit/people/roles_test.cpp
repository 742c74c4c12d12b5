// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/audience.h"
#include "core/domain/people/colleague_card.h"
#include "core/domain/people/end_role.h"
#include "core/domain/people/roles.h"
#include "tests/support/run_tests.h"
#include "tests/support/seeded.h"

#include <QTest>

using namespace sek;
using namespace sek::test;

std::unique_ptr<QObject> makeRolesTest();

namespace {

/// Grants in memory.
struct Grants : Records
{
    std::vector<Record> list;

    void add(const char* name, const Json& body)
    {
        list.push_back({{kind::RoleGrant, named<RecordId>(name)}, 1, false, cj1::write(body)});
    }
    Found get(const RecordKey&) const override { return {}; }
    std::vector<Record> all(std::string_view kind) const override
    {
        return kind == kind::RoleGrant ? list : std::vector<Record>();
    }
};

const AccountId Anna = named<AccountId>("anna"), Per = named<AccountId>("per");
const Instant Now = *parseRfc3339("2026-03-01T12:00:00Z");

Context contextOf(const AccountId& actor, bool authority)
{
    Context c;
    c.actor = actor;
    c.authority = authority;
    c.now = Now;
    return c;
}

} // namespace

/// Rights come from grants in force and one table; everything else is denied (SEC-13).
class RolesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_13_a_grant_counts_while_it_is_in_force_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("counts");
        QTest::newRow("SEC-13 in force") << QByteArray("{}") << true;
        QTest::newRow("SEC-13 begins this moment") << QByteArray("{\"since\":\"2026-03-01T12:00:00.000Z\"}") << true;
        QTest::newRow("SEC-13 made by a hub whose clock is ahead") << QByteArray("{\"since\":\"2026-03-02T12:00:00.000Z\"}") << true;
        QTest::newRow("SEC-13 ended") << QByteArray("{\"until\":\"2026-03-01T12:00:00.000Z\"}") << false;
        QTest::newRow("SEC-8 ended by a hub whose clock was ahead") << QByteArray("{\"until\":\"2030-03-01T12:00:00.000Z\"}") << false;
        QTest::newRow("SEC-13 of a project") << QByteArray("{\"scope\":\"project\"}") << false;
        QTest::newRow("SEC-13 of a collection") << QByteArray("{\"scope\":\"collection\"}") << false;
        QTest::newRow("SEC-13 without scope") << QByteArray("{\"scope\":\"\"}") << false;
        QTest::newRow("SEC-13 of nobody") << QByteArray("{\"account\":\"anna\"}") << false;
        QTest::newRow("SEC-13 an end that cannot be read") << QByteArray("{\"until\":\"soon\"}") << false;
        QTest::newRow("SEC-13 a beginning that cannot be read") << QByteArray("{\"since\":\"soon\"}") << false;
    }
    void SEC_13_a_grant_counts_while_it_is_in_force()
    {
        QFETCH(QByteArray, more);
        QFETCH(bool, counts);
        Json body = grantBody(Anna, role::Owner, Per, Now.plusDays(-1));
        body.update(*cj1::parse(more));
        Grants g;
        g.add("g", body);
        QCOMPARE(rolesOf(g, Anna).contains(role::Owner), counts);
        QVERIFY(rolesOf(g, Per).empty());
        QCOMPARE(authorise("UpdateOrganisation", g, contextOf(Anna, true)).has_value(), counts);
    }

    void SEC_13_deny_by_default()
    {
        const std::set<std::string> all = {role::Owner, role::Administrator, role::AuthorisedUser, role::Viewer, role::Auditor};
        QVERIFY(mayDo("UpdateOrganisation", all));
        for (const char* unknown : {"", "updateorganisation", "UpdateOrganisation ", "BurnEverything"})
            QVERIFY(!mayDo(unknown, all));
        QVERIFY(!mayDo("UpdateOrganisation", {}));
        QVERIFY(!mayDo("UpdateOrganisation", {""}));
    }

    void SEC_13_the_hub_acts_only_on_the_hub()
    {
        const Grants none;
        QVERIFY(authorise("UpdateOrganisation", none, contextOf(HubActor, true)));
        const auto faked = authorise("UpdateOrganisation", none, contextOf(HubActor, false));
        QVERIFY(!faked);
        QCOMPARE(faked.error().code, std::string("ERR_NOT_AUTHORISED"));
    }

    void SYNC_22_what_a_view_contains_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("sent");
        const auto row = [](const char* r, const char* k, bool sent) {
            QTest::addRow("SYNC-22 %s sees %s", r, k) << QString::fromLatin1(r) << QString::fromLatin1(k) << sent;
        };
        for (const char* k : {"organisation", "authorised_user", "ors_task", "listed_person", "route4_step", "accreditation"}) {
            for (const char* r : {role::Owner, role::Administrator, role::AuthorisedUser, role::Auditor}) row(r, k, true);
            row("nobody", k, false);
        }
        for (const char* k : {"organisation", "accreditation", "document", "role_grant"}) row(role::Viewer, k, true);
        for (const char* k : {"ors_task", "listed_person", "route4_step"}) row(role::Viewer, k, false);
    }
    void SYNC_22_what_a_view_contains()
    {
        QFETCH(QString, role);
        QFETCH(QString, kind);
        QFETCH(bool, sent);
        const std::set<std::string> roles =
            role == QLatin1String("nobody") ? std::set<std::string>() : std::set{role.toStdString()};
        const Record record{{kind.toStdString(), named<RecordId>("r")}, 5, false, "{\"v\":1}"};
        const auto seen = asSeenBy(roles, Anna, record);
        QCOMPARE(seen.has_value(), sent);
        if (seen) QVERIFY(*seen == record); // bytes untouched
        if (!roles.empty()) QCOMPARE(partialView(roles, kind.toStdString()), !sent);
    }

    void SYNC_22_a_viewer_has_a_card_of_each_colleague_and_no_address()
    {
        const Json user = {{"v", 1}, {"first_name", "Vera"}, {"last_name", "Exempel"}, {"position", "Kassör"}, {"email", "vera@norrsken.example"},
                           {"phone_1", "+46701740605"}, {"address", {{"street", "Exempelgatan 1"}}}, {"role", "authorised_user"}, {"account_id", Anna.text()}, {"eu_login_state", "confirmed"}};
        const Record record{{"authorised_user", named<RecordId>("vera")}, 7, false, cj1::write(user)};
        const auto seen = asSeenBy({role::Viewer}, Anna, record);
        QVERIFY(seen.has_value());
        QVERIFY(seen->key == (RecordKey{kind::ColleagueCard, record.key.id}));
        QCOMPARE(seen->rev, record.rev);
        QVERIFY(seen->value() == (Json{{"v", 1}, {"first_name", "Vera"}, {"last_name", "Exempel"}, {"position", "Kassör"}, {"role", "authorised_user"}, {"account_id", Anna.text()}}));
        for (const char* hidden : {"vera@", "+46", "Exempelgatan", "confirmed"}) QVERIFY2(!seen->body.contains(hidden), hidden);
        // Removed for one is removed for the other, and everybody else has the record and no card.
        Record removed = record;
        removed.deleted = true;
        removed.body = {};
        QVERIFY(asSeenBy({role::Viewer}, Anna, removed)->deleted);
        QVERIFY(*asSeenBy({role::Owner}, Anna, record) == record);
        QVERIFY(*asSeenBy({role::Viewer, role::Auditor}, Anna, record) == record);
        QVERIFY(!asSeenBy({roleIn(role::Trainer, named<RecordId>("a project"))}, Anna, record).has_value());
        // What the card leaves out is not absent to a viewer's decisions but not visible.
        QVERIFY(partialView({role::Viewer}, "authorised_user"));
        QVERIFY(!partialView({role::Viewer}, kind::ColleagueCard));
    }

    void SYNC_22_a_wider_or_narrower_view_has_another_number()
    {
        QVERIFY(scopeOf({role::Viewer}) != scopeOf({role::Owner}));
        QVERIFY(scopeOf({}) != scopeOf({role::Viewer}));
        QCOMPARE(scopeOf({role::Owner}), scopeOf({role::AuthorisedUser, role::Viewer}));
    }

    void SEC_15_aRoleOverTheOrganisationIsEndedByWhoMay_data()
    {
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<bool>("own");
        QTest::addColumn<QString>("refused");
        QTest::newRow("an owner ends a viewer") << QByteArray(role::Owner) << QByteArray(role::Viewer) << false << QString();
        QTest::newRow("an owner ends an owner") << QByteArray(role::Owner) << QByteArray(role::Owner) << false << QString();
        QTest::newRow("an administrator ends a viewer") << QByteArray(role::Administrator) << QByteArray(role::Viewer) << false << QString();
        QTest::newRow("an administrator ends no owner") << QByteArray(role::Administrator) << QByteArray(role::Owner) << false << QStringLiteral("ERR_NOT_AUTHORISED");
        QTest::newRow("an authorised user ends nobody") << QByteArray(role::AuthorisedUser) << QByteArray(role::Viewer) << false << QStringLiteral("ERR_NOT_AUTHORISED");
        QTest::newRow("nobody ends the own") << QByteArray(role::Owner) << QByteArray(role::Viewer) << true << QStringLiteral("ERR_SAME_PERSON");
    }
    void SEC_15_aRoleOverTheOrganisationIsEndedByWhoMay()
    {
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        QFETCH(bool, own);
        QFETCH(QString, refused);
        struct Shown : Grants
        {
            Found get(const RecordKey& key) const override
            {
                for (const Record& r : list)
                    if (r.key == key) {
                        Found found;
                        found.record = r;
                        found.seen = Seen::Present;
                        return found;
                    }
                return {};
            }
        } grants;
        grants.add("mine", grantBody(Anna, mine.toStdString(), Per, Now.plusSeconds(-60)));
        grants.add("theirs", grantBody(own ? Anna : Per, theirs.toStdString(), Anna, Now.plusSeconds(-60)));
        const auto decided = endOrganisationRole(grants, contextOf(Anna, true), {{"id", named<RecordId>("theirs").text()}});
        QCOMPARE(decided ? QString() : QString::fromStdString(decided.error().code), refused);
        if (!decided) return;
        QCOMPARE(decided->puts.size(), std::size_t(1));
        grants.list.pop_back();
        Record ended = decided->puts.front();
        grants.list.push_back(ended);
        QVERIFY(rolesOf(grants, Per).empty());
        QVERIFY(endOrganisationRole(grants, contextOf(Anna, true), {{"id", named<RecordId>("theirs").text()}})->puts.empty());
    }
};

std::unique_ptr<QObject> makeRolesTest()
{
    return std::make_unique<RolesTest>();
}

#include "roles_test.moc"
