// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/kinds.h"
#include "tests/support/cases.h"
#include "tests/support/desk.h"
#include "tests/support/edit.h"
#include "tests/unit/organisations/tests.h"

using namespace sek;
using namespace sek::test;

using Texts = std::vector<std::string>;

namespace {

const RecordId Nora = named<RecordId>("user/nora");

Json nora()
{
    return sample::person("Nora", "Fjällström", "nora@norrsken.example", "Volontärsamordnare", "+46 70 174 06 07");
}

} // namespace

/// Authorised users: added, edited, deleted (W5-W8, W11).
class UsersTest : public QObject
{
    Q_OBJECT

    void duplicate(const char* edited, const char* other, const std::string& typed, const std::string& otherFirstName)
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        Q_UNUSED(other)
        const Json args = Edit(asa).setUser(sample::norrsken().colleague(edited).id, "email", typed).args();
        const auto refused = asa.update(args);
        QVERIFY(refused);
        QCOMPARE(refused->code, std::string("ERR_EMAIL_DUPLICATE"));
        QCOMPARE(text(refused->params, "first_name"), otherFirstName);
        QCOMPARE(refused->issues.size(), std::size_t(1));
        QCOMPARE(refused->issues.front().path,
                 "authorised_user/" + sample::norrsken().colleague(edited).id.text() + "/email");
        const PushAnswer answer = asa.craft("UpdateOrganisation", args);
        QVERIFY(!answer.accepted());
        QCOMPARE(text(answer.rejection->params, "first_name"), otherFirstName);
        QCOMPARE(hub.revision(asa.org), 7);
    }
    // Both directions, because ids decide in which order the two are looked at.
    void duplicateOfAsa() { duplicate("bjorn", "asa", "Asa@Norrsken.example", "Åsa"); }
    void duplicateOfBjorn() { duplicate("asa", "bjorn", "BJORN@norrsken.EXAMPLE", "Björn"); }

    void duplicateAdded()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        Json person = nora();
        person["email"] = " Bjorn@norrsken.example";
        for (const char* id : {"first of all", "another", "a third"}) {
            const auto refused = asa.update(Edit(asa).addUser(named<RecordId>(id), person).args());
            QVERIFY(refused);
            QCOMPARE(refused->code, std::string("ERR_EMAIL_DUPLICATE"));
            QCOMPARE(text(refused->params, "first_name"), std::string("Björn"));
        }
    }

    void invitation()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        QVERIFY(!asa.update(Edit(asa).addUser(Nora, nora()).args()));
        QVERIFY(hub.allMessages("eu_login_invitation").empty()); // nothing leaves a desk
        QVERIFY(asa.sync());
        QCOMPARE(recipients(hub.newMessages("eu_login_invitation")), (Texts{"nora@norrsken.example"}));
        QCOMPARE(text(hub.user(asa.org, Nora), "eu_login_state"), std::string("invited"));
        QCOMPARE(text(hub.user(asa.org, Nora), "invited_at"), toRfc3339(hub.clock.now()));
        QCOMPARE(recipients(hub.newMessages("organisation_changed")),
                 (Texts{"asa@norrsken.example", "bjorn@norrsken.example", "info@norrsken.example",
                        "nora@norrsken.example"}));
        QVERIFY(asa.sync());
        QCOMPARE(text(asa.user(Nora), "eu_login_state"), std::string("invited"));
        // An edit of something else invites nobody again.
        QVERIFY(!asa.update(Edit(asa).setUser(Nora, "position", "Samordnare").args()));
        QVERIFY(asa.sync());
        QVERIFY(hub.newMessages("eu_login_invitation").empty());
    }

    void invitationOfAChangedAddress()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        const auto& bjorn = sample::norrsken().colleague("bjorn");
        QVERIFY(!asa.update(Edit(asa).setUser(bjorn.id, "email", "bjorn.ny@norrsken.example").args()));
        QVERIFY(asa.sync());
        QCOMPARE(recipients(hub.newMessages("eu_login_invitation")), (Texts{"bjorn.ny@norrsken.example"}));
        QCOMPARE(text(hub.user(asa.org, bjorn.id), "eu_login_state"), std::string("invited"));
        QCOMPARE(recipients(hub.newMessages("organisation_changed")),
                 (Texts{"asa@norrsken.example", "bjorn.ny@norrsken.example", "bjorn@norrsken.example",
                        "info@norrsken.example"}));
        // Only letter case: it is the same address.
        QVERIFY(!asa.update(Edit(asa).setUser(bjorn.id, "email", "Bjorn.Ny@norrsken.example").args()));
        QVERIFY(asa.sync());
        QVERIFY(hub.newMessages("eu_login_invitation").empty());
    }

    void noInvitationWhenConfirmed()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        Json elsewhere = nora();
        elsewhere["email"] = "Nora@Norrsken.example";
        elsewhere["eu_login_state"] = "confirmed";
        QVERIFY(!lucja.update(Edit(lucja).addUser(named<RecordId>("nora in lodka"), elsewhere).args()));
        QVERIFY(lucja.sync());
        hub.newMessages("organisation_changed");
        QVERIFY(hub.newMessages("eu_login_invitation").empty());

        Desk asa(hub, sample::norrsken(), "asa");
        QVERIFY(!asa.update(Edit(asa).addUser(Nora, nora()).args()));
        QVERIFY(asa.sync());
        QVERIFY(hub.newMessages("eu_login_invitation").empty());
        QCOMPARE(text(hub.user(asa.org, Nora), "eu_login_state"), std::string("confirmed"));
        QCOMPARE(recipients(hub.newMessages("organisation_changed")),
                 (Texts{"asa@norrsken.example", "bjorn@norrsken.example", "info@norrsken.example",
                        "nora@norrsken.example"}));
    }

    void deleteAndUpdate()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        const auto& zaneta = sample::lodka().colleague("zaneta");
        QVERIFY(!lucja.update(Edit(lucja).deleteUser(zaneta.id).args()));
        QVERIFY(lucja.user(zaneta.id).empty());
        QVERIFY(lucja.sync());
        const Found found = hub.get(lucja.org, {kind::AuthorisedUser, zaneta.id});
        QVERIFY(found.seen == Seen::Absent);
        QVERIFY(found.record.deleted); // a tombstone
        QCOMPARE(hub.revision(lucja.org), 8);
        const auto mails = hub.newMessages("organisation_changed");
        QCOMPARE(recipients(mails), (Texts{"biuro@lodka.example", "jan.k@lodka.example", "lucja@lodka.example",
                                           "zaneta@lodka.example"}));
        QVERIFY(boolean(messageTo(mails, "zaneta@lodka.example").params, "access_removed"));
        QVERIFY(!messageTo(mails, "lucja@lodka.example").params.contains("access_removed"));
        QVERIFY(!*hub.authority.hasAccess(lucja.org, zaneta.account));
    }

    void noSelfDelete()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        const Json args = Edit(lucja).deleteUser(sample::lodka().colleague("lucja").id).args();
        const auto refused = lucja.update(args);
        QVERIFY(refused);
        QCOMPARE(refused->code, std::string("ERR_SELF_DELETE"));
        const PushAnswer answer = lucja.craft("UpdateOrganisation", args);
        QVERIFY(!answer.accepted());
        QCOMPARE(answer.rejection->code, std::string("ERR_SELF_DELETE"));
        QCOMPARE(hub.revision(lucja.org), 7);
        QVERIFY(*hub.authority.hasAccess(lucja.org, lucja.account));
    }

    void selfByAccount()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        const RecordId self = sample::lodka().colleague("lucja").id;
        QVERIFY(!lucja.update(Edit(lucja).setUser(self, "email", "lucja.nowa@lodka.example").args()));
        const auto refused = lucja.update(Edit(lucja).deleteUser(self).args());
        QVERIFY(refused);
        QCOMPARE(refused->code, std::string("ERR_SELF_DELETE"));
        QVERIFY(lucja.sync());
        QCOMPARE(lucja.update(Edit(lucja).deleteUser(self).args())->code, std::string("ERR_SELF_DELETE"));
        // In one request, too: the new address first, the deletion behind it.
        const Json both =
            Edit(lucja).setUser(self, "email", "lucja.inna@lodka.example").deleteUser(self).args();
        QCOMPARE(lucja.craft("UpdateOrganisation", both).rejection->code, std::string("ERR_SELF_DELETE"));
    }

    void lastUser()
    {
        HubWorld hub;
        hub.seed(sample::upeskrasta());
        const OrgId org = sample::upeskrasta().id;
        const auto& ilze = sample::upeskrasta().colleague("ilze");
        const auto& martins = sample::upeskrasta().colleague("martins");
        Json agency = sample::person("Aģentūra", "Pārstāve", "parstave@agentura.example", "Eksperte", "+371 67 000 099");
        agency["role"] = "na_user";
        agency["na_code"] = "LV02";
        agency["approved_by"] = "system";
        hub.overwrite(org, {kind::AuthorisedUser, martins.id}, agency);

        const Json args = {{"changes", {{{"op", "delete_user"}, {"id", ilze.id.text()}, {"from", ilze.body}}}}};
        const auto repair = hub.decide(org, HubActor, "UpdateOrganisation", args);
        QVERIFY(!repair);
        QCOMPARE(repair.error().code, std::string("ERR_LAST_USER"));

        // The same from an owner who is no authorised user herself, over the wire.
        Desk owner(hub, sample::upeskrasta(), "martins");
        const PushAnswer answer = owner.craft("UpdateOrganisation", args);
        QVERIFY(!answer.accepted());
        QCOMPARE(answer.rejection->code, std::string("ERR_LAST_USER"));
        QCOMPARE(hub.revision(org), 7);
        QVERIFY(hub.allMessages("organisation_changed").empty());
        // The agency's row may go.
        const Json agencyRow = {{"changes", {{{"op", "delete_user"}, {"id", martins.id.text()}}}}};
        QVERIFY(hub.decide(org, ilze.account, "UpdateOrganisation", agencyRow));
    }

    void removedWhileSignedIn()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        hub.seed(sample::lodka());
        const auto& bjorn = sample::norrsken().colleague("bjorn");
        hub.addColleague(sample::lodka().id, {"bjorn in lodka", named<RecordId>("user/bjorn in lodka"), bjorn.account,
                                              bjorn.body}, {role::AuthorisedUser});
        Desk asa(hub, sample::norrsken(), "asa");
        Desk desk(hub, sample::norrsken(), "bjorn");
        Desk other(hub, sample::lodka().id, bjorn.account, "bjorn in lodka");
        QVERIFY(other.sync());
        QVERIFY(!asa.update(Edit(asa).deleteUser(bjorn.id).args()));
        QVERIFY(asa.sync());
        const auto answer = desk.sync();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, std::string("access_removed")); // on which the program erases the cache
        // §5 E: with that goes by whom and when.
        const auto end = hub.authority.accessEnd(sample::norrsken().id, bjorn.account);
        QVERIFY(end && *end);
        QVERIFY((*end)->by == asa.account && (*end)->at == hub.clock.now());
        QCOMPARE((*end)->name, std::string("Åsa Lindqvistdotter"));
        QCOMPARE((*end)->timeZone, text(asa.organisation(), "time_zone", "UTC"));
        const auto still = hub.authority.accessEnd(sample::norrsken().id, asa.account);
        QVERIFY(still && !*still);
        QVERIFY(other.sync()); // other organisations are untouched
        QCOMPARE(text(other.organisation(), "oid"), std::string("E99000003"));
    }

    static std::span<const Case<UsersTest>> cases()
    {
        static const Case<UsersTest> list[] = {
            {"O-11 duplicate e-mail names Åsa", &UsersTest::duplicateOfAsa},
            {"O-11 duplicate e-mail names Björn", &UsersTest::duplicateOfBjorn},
            {"O-11 duplicate e-mail of an added user", &UsersTest::duplicateAdded},
            {"O-16 invitation", &UsersTest::invitation},
            {"O-16 invitation of a changed address", &UsersTest::invitationOfAChangedAddress},
            {"O-17 no invitation when confirmed", &UsersTest::noInvitationWhenConfirmed},
            {"O-19 delete, then update", &UsersTest::deleteAndUpdate},
            {"O-20 no self-delete", &UsersTest::noSelfDelete},
            {"O-21 self by account, not by mail", &UsersTest::selfByAccount},
            {"O-22 last user", &UsersTest::lastUser},
            {"O-33 removed while signed in (hub and replica)", &UsersTest::removedWhileSignedIn}};
        return list;
    }

private Q_SLOTS:
    void acceptance_data() { listCases(cases()); }
    void acceptance() { runCase(*this, cases()); }

    void SEC_15_the_last_owner_stays()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        const OrgId org = sample::norrsken().id;
        const auto& asa = sample::norrsken().colleague("asa");
        const auto& bjorn = sample::norrsken().colleague("bjorn");
        hub.removeGrants(org, asa.account, role::Owner);
        Desk desk(hub, sample::norrsken(), "asa");
        const Json args = Edit(desk).deleteUser(bjorn.id).args();
        QCOMPARE(desk.update(args)->code, std::string("ERR_LAST_OWNER"));
        QCOMPARE(desk.craft("UpdateOrganisation", args).rejection->code, std::string("ERR_LAST_OWNER"));
        QVERIFY(*hub.authority.hasAccess(org, bjorn.account));
    }

    /// Design §3.6: what rests on being an authorised user ends with it; what was given besides does not.
    void deletion_ends_the_rights_to_edit_and_no_others()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        const OrgId org = sample::norrsken().id;
        const sample::Colleague auditor{"ulf", named<RecordId>("user/ulf"), named<AccountId>("account/ulf"),
                                        sample::person("Ulf", "Revisorsson", "ulf@norrsken.example", "Revisor",
                                                       "+46 70 174 06 09")};
        hub.addColleague(org, auditor, {role::AuthorisedUser, role::Auditor});
        Desk asa(hub, sample::norrsken(), "asa");
        QVERIFY(!asa.update(Edit(asa).deleteUser(auditor.id).args()));
        QVERIFY(asa.sync());
        QVERIFY(rolesOf(**hub.store.begin(org), auditor.account) == std::set<std::string>{role::Auditor});
        const auto mails = hub.newMessages("organisation_changed");
        QVERIFY(!messageTo(mails, "ulf@norrsken.example").params.contains("access_removed"));
    }

    void rows_of_the_agency_are_read_only()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        const OrgId org = sample::norrsken().id;
        Json agency = nora();
        agency["role"] = "na_user";
        agency["na_code"] = "SE01";
        hub.overwrite(org, {kind::AuthorisedUser, Nora}, agency);
        Desk asa(hub, sample::norrsken(), "asa");
        QCOMPARE(asa.update(Edit(asa).setUser(Nora, "position", "x").args())->code, std::string("ERR_READ_ONLY"));
        QVERIFY(!asa.update(Edit(asa).deleteUser(Nora).args()));
    }

    /// W5.3, W12: a row appears, everybody is told, anybody may delete it.
    void W_12_the_access_of_the_agency_is_recorded_and_everybody_is_told()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        const OrgId org = sample::norrsken().id;
        Desk asa(hub, sample::norrsken(), "asa");
        const auto row = named<RecordId>("user/agency");
        const Json args = {{"v", 1}, {"id", row.text()}, {"na_code", "se01"}, {"first_name", "Nationella"}, {"last_name", "Kontoret"},
                           {"email", "Kontakt@Kontoret.example"}, {"account_id", sample::norrsken().colleague("bjorn").account.text()}};
        QVERIFY(!asa.submit("RecordAgencyAccess", args));
        QVERIFY(asa.sync());
        const Json body = hub.user(org, row);
        QCOMPARE(text(body, "role"), std::string("na_user"));
        QCOMPARE(text(body, "na_code"), std::string("SE01"));
        QCOMPARE(text(body, "approved_by"), std::string("system"));
        QVERIFY(!body.contains("account_id")); // it gives no right here, whatever is sent
        QCOMPARE(hub.revision(org), 7);        // nothing to repeat in ORS
        const auto mails = hub.newMessages("organisation_changed");
        for (const char* told : {"asa@norrsken.example", "bjorn@norrsken.example", "info@norrsken.example"}) {
            const Json what = at(messageTo(mails, told).params, "changes");
            QCOMPARE(what.size(), std::size_t(1));
            QCOMPARE(text(what[0], "event"), std::string("agency_added"));
            QCOMPARE(text(what[0], "name"), std::string("Nationella Kontoret (SE01)"));
        }
        QVERIFY(hub.newMessages("eu_login_invitation").empty());

        Desk bjorn(hub, sample::norrsken(), "bjorn");
        QVERIFY(!bjorn.update(Edit(bjorn).deleteUser(row).args()));
        QVERIFY(bjorn.sync());
        QVERIFY(hub.user(org, row).is_null() || hub.user(org, row).empty());
        const auto gone = messageTo(hub.newMessages("organisation_changed"), "asa@norrsken.example");
        QCOMPARE(text(at(gone.params, "changes")[0], "event"), std::string("agency_removed"));
        QVERIFY(!gone.params.contains("access_removed"));
    }

    void W_12_what_is_wrong_with_the_row_of_the_agency_is_said_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* field, const char* value, const char* code) {
            QTest::addRow("%s %s", field, code) << QString::fromUtf8(field) << QString::fromUtf8(value) << QString::fromUtf8(code);
        };
        row("na_code", " ", "ERR_REQUIRED");
        row("na_code", "SE01SE01SE0", "ERR_TOO_LONG");
        row("last_name", "", "ERR_REQUIRED");
        row("email", "", "ERR_REQUIRED");
        row("email", "kontakt@", "ERR_EMAIL_FORMAT");
        row("email", "ASA@norrsken.example", "ERR_EMAIL_DUPLICATE");
        row("id", "x", "ERR_BAD_COMMAND");
        row("first_name", "Nationella", "");
    }
    void W_12_what_is_wrong_with_the_row_of_the_agency_is_said()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, code);
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        Json args = {{"v", 1}, {"id", named<RecordId>("user/agency").text()}, {"na_code", "SE01"}, {"first_name", "Nationella"},
                     {"last_name", "Kontoret"}, {"email", "kontakt@kontoret.example"}};
        args[field.toStdString()] = value.toStdString();
        const auto refused = asa.submit("RecordAgencyAccess", args);
        QCOMPARE(QString::fromStdString(refused ? refused->code : std::string()), code);
    }

    void W_12_who_may_not_edit_and_an_invalidated_record_take_no_row_of_the_agency()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        const OrgId org = sample::norrsken().id;
        const Json args = {{"v", 1}, {"id", named<RecordId>("user/agency").text()}, {"na_code", "SE01"}, {"first_name", "Nationella"},
                           {"last_name", "Kontoret"}, {"email", "kontakt@kontoret.example"}};
        const auto stranger = hub.decide(org, sample::lodka().colleague("lucja").account, "RecordAgencyAccess", args);
        QVERIFY(!stranger);
        QCOMPARE(stranger.error().code, std::string("ERR_NOT_AUTHORISED"));
        const RecordKey key{kind::Organisation, RecordId(org.value)};
        Desk asa(hub, sample::norrsken(), "asa");
        Json body = asa.organisation();
        body["certification_status"] = "invalidated";
        hub.overwrite(org, key, body);
        const auto invalid = hub.decide(org, sample::norrsken().colleague("asa").account, "RecordAgencyAccess", args);
        QVERIFY(!invalid);
        QCOMPARE(invalid.error().code, std::string("ERR_INVALIDATED"));
    }

    void SEC_14_what_the_hub_sets_cannot_be_sent_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"role", "na_code", "approved_by", "created_at", "account_id", "invited_at",
                                  "updated_at", "updated_by", "v", "nonsense"})
            QTest::addRow("SEC-14 %s", field) << QString::fromLatin1(field);
    }
    void SEC_14_what_the_hub_sets_cannot_be_sent()
    {
        QFETCH(QString, field);
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        const std::string f = field.toStdString();
        const Json edit = {{"changes",
                            {{{"op", "edit_user"},
                              {"id", sample::norrsken().colleague("bjorn").id.text()},
                              {"unit", f},
                              {"from", Json::object()},
                              {"to", {{f, "x"}}}}}}};
        QCOMPARE(asa.craft("UpdateOrganisation", edit).rejection->code, std::string("ERR_BAD_COMMAND"));
        Json person = nora();
        person[f] = "x";
        QCOMPARE(asa.craft("UpdateOrganisation", Edit(asa).addUser(Nora, person).args()).rejection->code,
                 std::string("ERR_BAD_COMMAND"));
        QCOMPARE(hub.revision(asa.org), 7);
    }

    void SEC_13_only_owners_and_authorised_users_edit_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("may");
        QTest::newRow("SEC-13 owner") << role::Owner << true;
        QTest::newRow("SEC-13 authorised user") << role::AuthorisedUser << true;
        QTest::newRow("SEC-13 administrator") << role::Administrator << false;
        QTest::newRow("SEC-13 viewer") << role::Viewer << false;
        QTest::newRow("SEC-13 auditor") << role::Auditor << false;
        QTest::newRow("SEC-13 unknown role") << "emperor" << false;
    }
    void SEC_13_only_owners_and_authorised_users_edit()
    {
        QFETCH(QString, role);
        QFETCH(bool, may);
        HubWorld hub;
        hub.seed(sample::norrsken());
        const sample::Colleague siv{"siv", named<RecordId>("user/siv"), named<AccountId>("account/siv"), nora()};
        hub.addColleague(sample::norrsken().id, siv, {role.toStdString()});
        Desk desk(hub, sample::norrsken().id, siv.account, "siv");
        QVERIFY(desk.sync());
        const Json args = Edit(desk).set("website", "https://norrsken.example/ny").args();
        const auto local = desk.update(args);
        QCOMPARE(!local, may);
        if (may) {
            QVERIFY(desk.sync());
            QCOMPARE(hub.revision(desk.org), 8);
        } else {
            QCOMPARE(local->code, std::string("ERR_NOT_AUTHORISED"));
            QCOMPARE(desk.craft("UpdateOrganisation", args).rejection->code, std::string("ERR_NOT_AUTHORISED"));
            QCOMPARE(hub.revision(desk.org), 7);
        }
    }

    // Somebody who works for two organisations of one hub has one EU Login, and both can say so (W11).
    void W11_oneEuLoginIsConfirmedInTwoOrganisations()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        hub.seed(sample::lodka());
        Desk asa(hub, sample::norrsken(), "asa"), lucja(hub, sample::lodka(), "lucja");
        const std::pair<std::string, std::string> claim("eu_login", "nora@norrsken.example");
        const auto holder = [&] {
            const auto& claims = hub.store.state().claims;
            const auto it = claims.find(claim);
            return it == claims.end() ? OrgId() : it->second;
        };
        const auto confirm = [&](Desk& desk, const char* state) {
            return !desk.submit("ConfirmEuLogin", {{"id", Nora.text()}, {"state", state}}) && desk.sync() && desk.problems().empty();
        };
        const RecordId there = named<RecordId>("user/nora in lodka");
        QVERIFY(!asa.update(Edit(asa).addUser(Nora, nora()).args()));
        QVERIFY(asa.sync());
        QVERIFY(!lucja.update(Edit(lucja).addUser(there, nora()).args()));
        QVERIFY(lucja.sync());
        QVERIFY(confirm(asa, "confirmed"));
        QVERIFY(holder() == asa.org);
        QVERIFY(!lucja.submit("ConfirmEuLogin", {{"id", there.text()}, {"state", "confirmed"}}));
        QVERIFY(lucja.sync());
        QCOMPARE(text(hub.user(lucja.org, there), "eu_login_state"), std::string("confirmed"));
        // What another one holds is not given back here.
        QVERIFY(!lucja.submit("ConfirmEuLogin", {{"id", there.text()}, {"state", "no_account"}}));
        QVERIFY(lucja.sync());
        QVERIFY(holder() == asa.org);
        // Said in the form of the user, and with a new organisation, it goes through as well.
        QVERIFY(!lucja.update(Edit(lucja).setUser(sample::lodka().colleague("zaneta").id, "eu_login_email", "nora@norrsken.example")
                                  .setUser(sample::lodka().colleague("zaneta").id, "eu_login_state", "confirmed")
                                  .args()));
        QVERIFY(lucja.sync());
        QVERIFY(lucja.problems().empty());
        Json typed = sample::person("Nora", "Fjällström", "n.f@lodka.example", "Volontärsamordnare", "+46 70 174 06 07");
        typed.update({{"eu_login_state", "confirmed"}, {"eu_login_email", "nora@norrsken.example"}});
        const OrgId third = named<OrgId>("organisation/third");
        QVERIFY(hub.store.addOrganisation(third));
        Json body = sample::norrsken().body;
        for (const char* gone : {"oid", "pic", "contact_person", "certification_status", "certification_status_as_of"}) body.erase(gone);
        const auto founded = hub.decide(third, named<AccountId>("account/third"), "CreateOrganisation", {{"organisation", body}, {"user", typed}});
        QVERIFY2(founded, founded ? "" : founded.error().code.c_str());
        QVERIFY(founded->claims.empty());
        QVERIFY(holder() == asa.org);
        QVERIFY(confirm(asa, "unknown"));
        QVERIFY(holder() == OrgId());
    }

    void W11_aConfirmedAddressIsGivenBackWithItsLastUser()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        const std::pair<std::string, std::string> claim("eu_login", "nora@norrsken.example");
        const auto held = [&] { return hub.store.state().claims.contains(claim); };
        const RecordId bjorn = sample::norrsken().colleague("bjorn").id;
        const auto update = [&](const Json& args) { return !asa.update(args) && asa.sync() && asa.problems().empty(); };
        Json person = nora();
        person["eu_login_state"] = "confirmed";
        QVERIFY(update(Edit(asa).addUser(Nora, person).args()));
        QVERIFY(held());
        // Two share it: it stays until the second one has it no more.
        QVERIFY(update(Edit(asa).setUser(bjorn, "eu_login_email", "nora@norrsken.example").setUser(bjorn, "eu_login_state", "confirmed").args()));
        QVERIFY(update(Edit(asa).deleteUser(Nora).args()));
        QVERIFY(held());
        QVERIFY(update(Edit(asa).setUser(bjorn, "eu_login_email", Json()).setUser(bjorn, "eu_login_state", "unknown").args()));
        QVERIFY(!held());
        // Alone, it goes with the user.
        QVERIFY(update(Edit(asa).addUser(named<RecordId>("user/nora again"), person).args()));
        QVERIFY(held());
        QVERIFY(update(Edit(asa).deleteUser(named<RecordId>("user/nora again")).args()));
        QVERIFY(!held());
    }

    // The list of what to repeat in ORS is longer than the command it is made of.
    void SYNC_15_aCommitWhoseOrsTaskNobodyCouldReadIsRefused()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        const auto adding = [&](int count) {
            Edit edit(asa);
            for (int i = 0; i < count; ++i) {
                Json person = nora();
                person["email"] = "n" + std::to_string(i) + "@norrsken.example";
                edit.addUser(named<RecordId>("user/many/" + std::to_string(i)), person);
            }
            return edit.args();
        };
        const Json args = adding(500);
        QVERIFY(cj1::check(args)); // the command itself is none too large
        const auto refused = asa.update(args);
        QVERIFY(refused);
        QCOMPARE(refused->code, std::string("ERR_TOO_LARGE"));
        QCOMPARE(asa.craft("UpdateOrganisation", args).rejection->code, std::string("ERR_TOO_LARGE"));
        QCOMPARE(hub.revision(asa.org), 7);
        QVERIFY(asa.craft("UpdateOrganisation", adding(50)).accepted());
        Desk bjorn(hub, sample::norrsken(), "bjorn"); // reads it all
        QCOMPARE(bjorn.all(kind::AuthorisedUser).size(), std::size_t(52));
    }
};

std::unique_ptr<QObject> makeUsersTest()
{
    return std::make_unique<UsersTest>();
}

#include "users_test.moc"
