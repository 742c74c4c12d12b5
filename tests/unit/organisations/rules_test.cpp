// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/kinds.h"
#include "tests/support/desk.h"
#include "tests/support/edit.h"
#include "tests/unit/organisations/tests.h"

#include <QTest>

#include <set>

using namespace sek;
using namespace sek::test;

namespace {

const char* const Statuses[] = {"draft", "registered", "waiting_for_confirmation", "na_certified", "invalidated"};

/// §2.2: the moves the app accepts; `invalidated` is left with a typed reason only.
bool accepted(const std::string& from, const std::string& to)
{
    static const std::set<std::pair<std::string, std::string>> moves = {
        {"draft", "registered"},
        {"registered", "na_certified"},
        {"registered", "waiting_for_confirmation"},
        {"waiting_for_confirmation", "registered"},
        {"na_certified", "waiting_for_confirmation"},
        {"waiting_for_confirmation", "na_certified"}};
    return from == to || to == "invalidated" || moves.contains({from, to});
}

} // namespace

/// Rules of the whole record: status, read-only fields, all or nothing, what is left to repeat in ORS.
class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void certification_moves_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        for (const char* from : Statuses)
            for (const char* to : Statuses)
                if (from != to)
                    QTest::addRow("%s to %s", from, to) << QString::fromLatin1(from) << QString::fromLatin1(to);
    }
    void certification_moves()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        HubWorld hub;
        hub.seed(sample::upeskrasta());
        const OrgId org = sample::upeskrasta().id;
        Json body = hub.organisation(org);
        body["certification_status"] = from.toStdString();
        hub.overwrite(org, {kind::Organisation, RecordId(org.value)}, body);
        Desk ilze(hub, sample::upeskrasta(), "ilze");
        const auto move = [&] {
            return Edit(ilze)
                .set("certification_status", to.toStdString())
                .set("certification_status_as_of", "2026-03-01");
        };
        const auto refused = ilze.update(move().args());
        const bool may = accepted(from.toStdString(), to.toStdString()) && from != QLatin1String("invalidated");
        QCOMPARE(!refused, may);
        if (may) return;
        const bool invalidated = from == QLatin1String("invalidated");
        QCOMPARE(refused->code, std::string(invalidated ? "ERR_INVALIDATED" : "ERR_STATUS_CHANGE"));
        if (invalidated) QVERIFY(!ilze.update(move().set("certification_reason", "Pārbaudīts ORS").args()));
    }

    void an_invalidated_organisation_is_read_only()
    {
        HubWorld hub;
        hub.seed(sample::upeskrasta());
        const OrgId org = sample::upeskrasta().id;
        Json body = hub.organisation(org);
        body["certification_status"] = "invalidated";
        body["certification_reason"] = "Dublikāts";
        hub.overwrite(org, {kind::Organisation, RecordId(org.value)}, body);
        Desk ilze(hub, sample::upeskrasta(), "ilze");
        const RecordId martins = sample::upeskrasta().colleague("martins").id;
        for (const Json& args : {Edit(ilze).set("website", "https://x.example").args(),
                                 Edit(ilze).setUser(martins, "position", "x").args(), Edit(ilze).deleteUser(martins).args()})
            QCOMPARE(ilze.update(args)->code, std::string("ERR_INVALIDATED"));
    }

    void a_registered_organisation_has_an_OID()
    {
        HubWorld hub;
        const OrgId org = named<OrgId>("organisation/new");
        QVERIFY(hub.store.addOrganisation(org));
        Desk ilze(hub, org, sample::upeskrasta().colleague("ilze").account, "ilze");
        Json body = sample::upeskrasta().body;
        for (const char* gone : {"oid", "certification_status", "certification_status_as_of"}) body.erase(gone);
        const Json user = sample::upeskrasta().colleague("ilze").body;
        Json registered = body;
        registered["certification_status"] = "registered";
        registered["certification_status_as_of"] = "2026-02-01";
        const auto refused = ilze.submit("CreateOrganisation", {{"organisation", registered}, {"user", user}});
        QVERIFY(refused);
        QCOMPARE(refused->issues.front().path, std::string("oid"));
        QVERIFY(!ilze.submit("CreateOrganisation", {{"organisation", body}, {"user", user}}));
        const auto moved = ilze.update(Edit(ilze).set("certification_status", "registered").args());
        QVERIFY(moved);
        QCOMPARE(moved->code, std::string("ERR_REQUIRED"));
        QCOMPARE(moved->issues.front().path, std::string("oid"));
        QVERIFY(ilze.sync());
        QCOMPARE(hub.revision(org), 1);
        QVERIFY(rolesOf(**hub.store.begin(org), ilze.account) ==
                (std::set<std::string>{role::Owner, role::AuthorisedUser}));
    }

    void the_OID_is_read_only_once_set()
    {
        HubWorld hub;
        hub.seed(sample::upeskrasta());
        Desk ilze(hub, sample::upeskrasta(), "ilze");
        for (const Json& value : {Json("E99000009"), Json()}) {
            const Json args = Edit(ilze).set("oid", value).args();
            QCOMPARE(ilze.update(args)->code, std::string("ERR_READ_ONLY"));
            QCOMPARE(ilze.craft("UpdateOrganisation", args).rejection->code, std::string("ERR_READ_ONLY"));
        }
    }

    void all_or_nothing()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        const Json args = Edit(asa)
                              .set("website", "https://norrsken.example")
                              .deleteUser(sample::norrsken().colleague("bjorn").id)
                              .set("email", "nobody")
                              .args();
        QVERIFY(!asa.craft("UpdateOrganisation", args).accepted());
        QCOMPARE(hub.revision(asa.org), 7);
        QVERIFY(!hub.organisation(asa.org).contains("website"));
        QVERIFY(!hub.user(asa.org, sample::norrsken().colleague("bjorn").id).empty());
        QVERIFY(hub.store.state().messages.empty());
    }

    void nothing_changed_is_no_revision()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        const Json same = {{"email", "info@norrsken.example"}};
        const Json args = {{"changes", {{{"op", "set"}, {"unit", "email"}, {"from", {{"email", "old@norrsken.example"}}},
                                         {"to", same}}}}};
        QVERIFY(asa.craft("UpdateOrganisation", args).accepted());
        QCOMPARE(hub.revision(asa.org), 7);
        QVERIFY(hub.store.state().messages.empty());
    }

    void malformed_requests_are_refused_data()
    {
        QTest::addColumn<QByteArray>("args");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("no list") << QByteArray("{\"changes\":{}}");
        QTest::newRow("empty list") << QByteArray("{\"changes\":[]}");
        QTest::newRow("no object") << QByteArray("{\"changes\":[1]}");
        QTest::newRow("unknown operation") << QByteArray("{\"changes\":[{\"op\":\"burn\",\"id\":\"x\"}]}");
        QTest::newRow("unknown unit")
            << QByteArray("{\"changes\":[{\"op\":\"set\",\"unit\":\"nonsense\",\"from\":{},\"to\":{\"nonsense\":1}}]}");
        QTest::newRow("SEC-14 revision")
            << QByteArray("{\"changes\":[{\"op\":\"set\",\"unit\":\"revision\",\"from\":{},\"to\":{\"revision\":99}}]}");
        QTest::newRow("SEC-14 time zone")
            << QByteArray("{\"changes\":[{\"op\":\"set\",\"unit\":\"time_zone\",\"from\":{},\"to\":{\"time_zone\":\"x\"}}]}");
        QTest::newRow("SEC-14 a foreign field in a unit")
            << QByteArray("{\"changes\":[{\"op\":\"set\",\"unit\":\"website\",\"from\":{},\"to\":{\"revision\":99}}]}");
        QTest::newRow("SEC-14 person's id")
            << QByteArray("{\"changes\":[{\"op\":\"set\",\"unit\":\"contact_person.person_id\",\"from\":{},"
                          "\"to\":{\"contact_person\":{\"person_id\":\"x\"}}}]}");
        QTest::newRow("a contact person without an id")
            << QByteArray("{\"changes\":[{\"op\":\"replace_contact\",\"from\":{},\"to\":{\"first_name\":\"x\"}}]}");
        QTest::newRow("a contact person with a foreign field")
            << QByteArray("{\"changes\":[{\"op\":\"replace_contact\",\"from\":{},\"to\":{\"account_id\":\"x\"},"
                          "\"person_id\":\"017f22e2-79b0-7cc3-98c4-dc0c0c07398f\"}]}");
        QTest::newRow("a user's id that is none")
            << QByteArray("{\"changes\":[{\"op\":\"delete_user\",\"id\":\"1\"}]}");
        QTest::newRow("501 changes")
            << QByteArray("{\"changes\":[" + QByteArray("{\"op\":\"set\",\"unit\":\"fax\",\"from\":{},\"to\":{}},").repeated(500) +
                          "{\"op\":\"set\",\"unit\":\"fax\",\"from\":{},\"to\":{}}]}");
    }
    void malformed_requests_are_refused()
    {
        QFETCH(QByteArray, args);
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        const Json before = hub.organisation(asa.org);
        QVERIFY(!asa.craft("UpdateOrganisation", *cj1::parse(args)).accepted());
        QVERIFY(hub.organisation(asa.org) == before);
    }

    void W13_what_changed_is_left_to_repeat_in_ORS()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        const RecordId bjorn = sample::norrsken().colleague("bjorn").id;
        QVERIFY(!asa.update(Edit(asa)
                                .set("website", "https://norrsken.example")
                                .setUser(bjorn, "position", "Ledare")
                                .setUser(bjorn, "language", "sv") // ours, ORS does not have it
                                .args()));
        QVERIFY(asa.sync());
        const auto tasks = hub.all(asa.org, kind::OrsTask);
        QCOMPARE(tasks.size(), std::size_t(1));
        const Json task = tasks.front().value();
        QCOMPARE(integer(task, "revision"), 8);
        QCOMPARE(at(task, "changes").size(), std::size_t(2));
        QCOMPARE(text(at(task, "changes")[0], "unit"), std::string("website"));
        QCOMPARE(text(at(task, "changes")[1], "unit"), std::string("position"));
        QVERIFY(!task.contains("done_on"));
    }

    void names_and_numbers_are_kept_in_one_form()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        QVERIFY(lucja.craft("UpdateOrganisation", Edit(lucja)
                                                      .set("legal_name", "  Fundacja  \"Zielona   Łódka\" ")
                                                      .set("email", " Biuro@LODKA.example ")
                                                      .args())
                    .accepted());
        QCOMPARE(text(hub.organisation(lucja.org), "legal_name"), std::string("Fundacja \"Zielona Łódka\""));
        QCOMPARE(text(hub.organisation(lucja.org), "email"), std::string("Biuro@lodka.example"));
    }
};

std::unique_ptr<QObject> makeRulesTest()
{
    return std::make_unique<RulesTest>();
}

#include "rules_test.moc"
