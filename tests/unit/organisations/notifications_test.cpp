// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/notifications.h"

#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/notices.h"
#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"
#include "tests/support/desk.h"
#include "tests/support/edit.h"
#include "tests/unit/organisations/tests.h"

#include <QTest>

using namespace sek;
using namespace sek::test;

/// The EU Login invitation sent again (W11), and what the hub says of addresses it does not reach (W10).
class NotificationsTest : public QObject
{
    Q_OBJECT

    static std::string code(const Decision& d) { return d ? std::string() : d.error().code; }
    static Json args(const RecordId& id) { return {{"v", 1}, {"id", id.text()}}; }

private Q_SLOTS:
    void O_16_an_invitation_is_sent_again_once_in_24_hours()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        const OrgId org = sample::norrsken().id;
        const auto nora = named<RecordId>("user/nora");
        const AccountId actor = sample::norrsken().colleague("asa").account;
        Json person = sample::person("Nora", "Fjällström", "nora@norrsken.example", "Projektledare", "+46 70 174 06 10");
        QVERIFY(!asa.update(Edit(asa).addUser(nora, person).args()));
        QVERIFY(asa.sync());
        QCOMPARE(recipients(hub.newMessages("eu_login_invitation")), (std::vector<std::string>{"nora@norrsken.example"}));
        QCOMPARE(text(hub.user(org, nora), "eu_login_state"), std::string("invited"));
        const std::string first = text(hub.user(org, nora), "invited_at");
        QCOMPARE(first, toRfc3339(hub.clock.now()));

        const Instant start = hub.clock.now();
        hub.clock.time = start.plusMs(24 * 3'600'000 - 1);
        const Decision early = hub.decide(org, actor, "InviteToEuLogin", args(nora));
        QCOMPARE(code(early), std::string("ERR_INVITED_RECENTLY"));
        QCOMPARE(text(early.error().params, "until"), toRfc3339(start.plusDays(1)));
        hub.clock.time = start.plusDays(1);
        const Decision again = hub.decide(org, actor, "InviteToEuLogin", args(nora));
        QVERIFY(again.has_value());
        QCOMPARE(again->effects.size(), std::size_t(1));
        QCOMPARE(again->effects[0].event, std::string("eu_login_invitation"));
        QCOMPARE(again->effects[0].recipient, std::string("nora@norrsken.example"));
        QCOMPARE(again->effects[0].language, std::string("sv"));
        QCOMPARE(text(again->puts.at(0).value(), "invited_at"), toRfc3339(hub.clock.now()));
    }

    void O_17_who_is_confirmed_is_not_invited()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        const OrgId org = sample::norrsken().id;
        const auto& asa = sample::norrsken().colleague("asa");
        const auto& bjorn = sample::norrsken().colleague("bjorn");
        Json body = hub.user(org, bjorn.id);
        body["eu_login_state"] = "confirmed";
        hub.overwrite(org, {kind::AuthorisedUser, bjorn.id}, body);
        QCOMPARE(code(hub.decide(org, asa.account, "InviteToEuLogin", args(bjorn.id))), std::string("ERR_EU_LOGIN_CONFIRMED"));
        body["eu_login_state"] = "no_account";
        hub.overwrite(org, {kind::AuthorisedUser, bjorn.id}, body);
        QCOMPARE(code(hub.decide(org, asa.account, "InviteToEuLogin", args(bjorn.id))), std::string());
        body["role"] = "na_user";
        hub.overwrite(org, {kind::AuthorisedUser, bjorn.id}, body);
        QCOMPARE(code(hub.decide(org, asa.account, "InviteToEuLogin", args(bjorn.id))), std::string("ERR_READ_ONLY"));
        QCOMPARE(code(hub.decide(org, asa.account, "InviteToEuLogin", args(named<RecordId>("nobody")))), std::string("ERR_NO_SUCH_RECORD"));
        const auto& stranger = sample::lodka().colleague("lucja");
        QCOMPARE(code(hub.decide(org, stranger.account, "InviteToEuLogin", args(bjorn.id))), std::string("ERR_NOT_AUTHORISED"));
    }

    void an_address_is_marked_until_it_is_reached()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        const OrgId org = sample::norrsken().id;
        const auto note = [&](const char* to, bool delivered, const AccountId& by = HubActor) {
            return hub.decide(org, by, "NoteDelivery", {{"v", 1}, {"recipient", to}, {"event", "organisation_changed"},
                                                        {"cause", org.text()}, {"delivered", delivered}});
        };
        const Decision failed = note("Bjorn@norrsken.example", false);
        QVERIFY(failed.has_value());
        QCOMPARE(failed->puts.size(), std::size_t(1));
        const Record record = failed->puts.front();
        QVERIFY(record.key == undeliveredKey(org, "bjorn@Norrsken.example"));
        hub.overwrite(org, record.key, record.value());
        {
            auto tx = hub.store.begin(org);
            QCOMPARE(undeliveredAddresses(**tx), std::set<std::string>{addressKey("bjorn@norrsken.example")});
        }
        QVERIFY(note("bjorn@norrsken.example", false)->puts.empty()); // says so already
        QVERIFY(note("asa@norrsken.example", true)->puts.empty());
        const Decision reached = note("bjorn@norrsken.example", true);
        QCOMPARE(reached->puts.size(), std::size_t(1));
        QVERIFY(reached->puts.front().deleted);
        // Nobody but the hub says so, and a viewer does not read addresses.
        QCOMPARE(code(note("asa@norrsken.example", false, sample::norrsken().colleague("asa").account)), std::string("ERR_NOT_AUTHORISED"));
        QVERIFY(!asSeenBy({role::Viewer}, {}, record));
        QVERIFY(asSeenBy({role::AuthorisedUser}, {}, record).has_value());
    }

    void everybody_is_told_of_an_ended_role_and_of_a_new_organisation()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        const OrgId org = sample::norrsken().id;
        const auto& bjorn = sample::norrsken().colleague("bjorn");
        RecordId grant;
        for (const Record& r : hub.all(org, kind::RoleGrant))
            if (text(r.value(), "account") == bjorn.account.text() && text(r.value(), "role") == role::Owner) grant = r.key.id;
        const Decision ended = hub.decide(org, sample::norrsken().colleague("asa").account, "EndOrganisationRole", {{"id", grant.text()}});
        QVERIFY(ended.has_value());
        QCOMPARE(ended->effects.size(), std::size_t(3));
        for (const Effect& e : ended->effects) {
            QCOMPARE(e.event, std::string("rights_ended"));
            QVERIFY(e.params["roles"] == Json::array({"owner"}));
            QVERIFY(text(e.params, "name").starts_with("Bj"));
        }
        OrganisationState fresh;
        fresh.organisation = {{"legal_name", "Invented Office"}, {"email", "office@example.org"}, {"language", "pl"},
                              {"contact_person", {{"email", "contact@example.org"}}}};
        fresh.users = {{RecordId(), {{"email", "Founder@example.org"}, {"language", "en"}}}};
        Context context;
        context.authority = true;
        std::map<std::string, std::string> told;
        for (const Effect& e : noticesOfCreation(fresh, context)) {
            QCOMPARE(e.event, std::string("organisation_created"));
            told[e.recipient] = e.language;
        }
        QCOMPARE(told, (std::map<std::string, std::string>{{"office@example.org", "pl"}, {"contact@example.org", "pl"}, {"Founder@example.org", "en"}}));
    }

    void everybody_is_told_of_new_rights()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        const OrgId org = sample::norrsken().id;
        const auto account = named<AccountId>("account/auditor");
        const Json grant = {{"v", 1}, {"account", account.text()}, {"email", "auditor@example.org"}, {"name", "Somebody Invented"},
                            {"roles", Json::array({"auditor"})}, {"granted_by", HubActor.text()}};
        const Decision d = hub.decide(org, HubActor, "GrantRoles", grant);
        QVERIFY(d.has_value());
        std::set<std::string> told;
        for (const Effect& e : d->effects) {
            QCOMPARE(e.event, std::string("rights_granted"));
            QCOMPARE(text(e.params, "name"), std::string("Somebody Invented"));
            QCOMPARE(e.language, std::string("sv"));
            told.insert(e.recipient);
        }
        QCOMPARE(told, (std::set<std::string>{"asa@norrsken.example", "auditor@example.org", "bjorn@norrsken.example", "info@norrsken.example"}));
        for (const Record& r : d->puts) hub.overwrite(org, r.key, r.value());
        QVERIFY(hub.decide(org, HubActor, "GrantRoles", grant)->effects.empty()); // nothing new, nobody told
    }
};

std::unique_ptr<QObject> makeNotificationsTest()
{
    return std::make_unique<NotificationsTest>();
}

#include "notifications_test.moc"
