// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/report_notices.h"
#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/channels.h"
#include "tests/support/cases.h"
#include "tests/support/project_world.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace sek;
using namespace sek::signing;
using namespace sek::test;

namespace {

const RecordId New = named<RecordId>("new channel");

Json typed(const RecordId& owner, const char* kind, const std::string& address)
{
    return {{"owner_kind", "participant"}, {"owner", owner.text()}, {"kind", kind}, {"address", address}};
}

std::string add(ProjectWorld& w, const AccountId& who, const Json& body)
{
    return w.act(who, "AddContactChannel", {{"id", New.text()}, {"body", body}});
}

Ask askAbout(const ProjectWorld& w, const RecordId& id, const RecordId& owner)
{
    Ask ask;
    ask.documentKind = "contact_channel";
    ask.documents = {{id, 1, channelHash(*channel(w, id))}};
    ask.signerRole = "participant";
    ask.signer = owner;
    ask.channel = id;
    ask.surface = Surface::Kiosk;
    ask.account = w.siv;
    ask.kioskParticipant = owner;
    return ask;
}

std::string stateOf(const ProjectWorld& w, const RecordId& id)
{
    return channel(w, id)->state(w.clock.time);
}

std::size_t told(const ProjectWorld& w, const std::string& address)
{
    return static_cast<std::size_t>(std::ranges::count(w.effects, address, &Effect::recipient));
}

} // namespace

/// An address is the person's own: typed, confirmed by a code, witnessed by somebody else (W2, §4.5).
class ChannelsTest : public QObject
{
    Q_OBJECT

    static std::span<const Case<ChannelsTest>> cases();

    void A_29()
    {
        ProjectWorld w;
        // Siv's own phone, as the organisation lists it, for Bertil.
        QCOMPARE(add(w, w.siv, typed(w.bertil, "sms", "+46 70 174 06 99")), std::string("ERR_ADDRESS_OF_STAFF"));
        QCOMPARE(add(w, w.siv, typed(w.bertil, "email", "Siv@Exempelkommunen.example")), std::string("ERR_ADDRESS_OF_STAFF"));
        Json excused = typed(w.bertil, "sms", "+46701740699");
        excused["shared_reason"] = "He has no phone of his own";
        QCOMPARE(add(w, w.siv, excused), std::string("ERR_ADDRESS_OF_STAFF"));
        QVERIFY(!channel(w, New));
    }

    void A_29b()
    {
        ProjectWorld w;
        QCOMPARE(add(w, w.siv, typed(w.bertil, "sms", "0701740606")), std::string());
        QCOMPARE(channel(w, New)->address(), std::string("+46701740606"));
        const auto ask = askAbout(w, New, w.bertil);
        const auto order = w.order(ask);
        QVERIFY(order);
        QCOMPARE(order->purpose, std::string("channel"));
        QCOMPARE(order->digits, 6);
        QCOMPARE(w.confirm(ask, "c1"), std::string());
        QCOMPARE(stateOf(w, New), std::string("pending")); // the right code, and no second person
        QCOMPARE(w.act(w.siv, "WitnessContactChannel", {{"id", New.text()}}), std::string("ERR_SAME_PERSON"));
        QCOMPARE(stateOf(w, New), std::string("pending"));
        QCOMPARE(w.act(w.ture, "WitnessContactChannel", {{"id", New.text()}}), std::string());
        QCOMPARE(stateOf(w, New), std::string("active"));
    }

    void A_30()
    {
        ProjectWorld w;
        Json body = typed(w.bertil, "sms", "+46701740605"); // Astrid's
        QCOMPARE(add(w, w.siv, body), std::string("ERR_ADDRESS_TAKEN"));
        body["shared_reason"] = "Brother and sister share one phone";
        QCOMPARE(add(w, w.siv, body), std::string());
        QVERIFY(boolean(channel(w, New)->body, "low_assurance"));
        // Taking the shared one away does not set the other's free.
        QCOMPARE(w.act(w.siv, "RetireContactChannel", {{"id", New.text()}}), std::string());
        QCOMPARE(w.act(w.siv, "AddContactChannel",
                       {{"id", named<RecordId>("third").text()}, {"body", typed(w.bertil, "sms", "+46701740605")}}),
                 std::string("ERR_ADDRESS_TAKEN"));
    }

    void A_30_after()
    {
        // Whose the number was first does not matter: the one that shares it keeps it from a third person.
        ProjectWorld w;
        const RecordId celia = named<RecordId>("celia/person"), third = named<RecordId>("third");
        (void)w.enrol("celia", "+46701740609");
        Json shared = typed(w.bertil, "sms", "+46701740605");
        shared["shared_reason"] = "Brother and sister share one phone";
        QCOMPARE(add(w, w.siv, shared), std::string());
        QCOMPARE(w.act(w.siv, "RetireContactChannel", {{"id", w.astridPhone.text()}}), std::string());
        const Json hers = {{"id", third.text()}, {"body", typed(celia, "sms", "+46701740605")}};
        QCOMPARE(w.act(w.siv, "AddContactChannel", hers), std::string("ERR_ADDRESS_TAKEN"));
        QCOMPARE(w.decideAsClient(w.siv, "AddContactChannel", hers).error().code, std::string("ERR_ADDRESS_TAKEN")); // alike before it is sent
        // Nor is it a colleague's own.
        const Json sivs = {{"id", third.text()},
                           {"body", {{"owner_kind", "account"}, {"owner", w.siv.text()}, {"kind", "sms"}, {"address", "+46701740605"}}}};
        QCOMPARE(w.act(w.siv, "AddContactChannel", sivs), std::string("ERR_ADDRESS_TAKEN"));
        // An address of mail is compared as mail is.
        Json mail = typed(w.astrid, "email", "Astrid@Example.org");
        mail["shared_reason"] = "The family reads one mailbox";
        QCOMPARE(w.act(w.siv, "AddContactChannel", {{"id", named<RecordId>("mail").text()}, {"body", mail}}), std::string());
        QCOMPARE(w.act(w.siv, "AddContactChannel", {{"id", third.text()}, {"body", typed(celia, "email", "astrid@EXAMPLE.org")}}),
                 std::string("ERR_ADDRESS_TAKEN"));
    }

    void A_29_own()
    {
        ProjectWorld w;
        Json body = {{"owner_kind", "account"}, {"owner", w.per.text()}, {"kind", "email"}, {"address", "per@example.org"},
                     {"shared_reason", "We have one mailbox"}};
        QCOMPARE(add(w, w.per, body), std::string("ERR_BAD_COMMAND"));
        body["address"] = "siv@exempelkommunen.example";
        QCOMPARE(add(w, w.per, body), std::string("ERR_ADDRESS_TAKEN"));
        body["address"] = "per@example.org";
        body.erase("shared_reason");
        QCOMPARE(add(w, w.per, body), std::string());
        QCOMPARE(w.act(w.per, "ChangeContactChannel", {{"id", New.text()},
                                                       {"from", {{"address", "per@example.org"}}},
                                                       {"to", {{"address", "other@example.org"}, {"shared_reason", "We have one mailbox"}}}}),
                 std::string("ERR_BAD_COMMAND"));
        // So what is a colleague's stays a colleague's.
        Json his = typed(w.bertil, "email", "per@example.org");
        his["shared_reason"] = "He has no mailbox of his own";
        QCOMPARE(w.act(w.siv, "AddContactChannel", {{"id", named<RecordId>("third").text()}, {"body", his}}), std::string("ERR_ADDRESS_OF_STAFF"));
    }

    void A_31()
    {
        ProjectWorld w;
        w.makeReported(w.astridHere);
        w.effects.clear();
        QCOMPARE(w.act(w.siv, "ChangeContactChannel", {{"id", w.astridPhone.text()},
                                                       {"from", {{"address", "+46701740605"}}},
                                                       {"to", {{"address", "+46701740607"}}}}),
                 std::string());
        QCOMPARE(told(w, "+46701740605"), std::size_t(1)); // the old one
        QCOMPARE(told(w, "+46701740607"), std::size_t(1)); // and the new one
        const auto sign = w.askOf({w.march(w.astridHere)}, false);
        QCOMPARE(w.order(sign).error().code, std::string("channel_unverified"));
        QCOMPARE(w.confirm(askAbout(w, w.astridPhone, w.astrid), "c1"), std::string());
        QCOMPARE(w.act(w.ture, "WitnessContactChannel", {{"id", w.astridPhone.text()}}), std::string());
        const auto cooling = w.order(sign);
        QVERIFY(!cooling);
        QCOMPARE(cooling.error().code, std::string("channel_cooling"));
        QCOMPARE(text(cooling.error().params, "until"), std::string("2025-04-02T12:00:00.000Z"));
        w.clock.time = *parseRfc3339("2025-04-02T11:59:59.999Z");
        QCOMPARE(w.order(sign).error().code, std::string("channel_cooling"));
        w.clock.time = *parseRfc3339("2025-04-02T12:00:00.000Z");
        QVERIFY(w.order(sign));
    }

    void A_48()
    {
        ProjectWorld w;
        for (const char* bad : {"a@example.org\nBcc: x@example.org", "a@example.org\r\nBcc: x@example.org", "a b@example.org",
                                "A <a@example.org>", "a@example.org,b@example.org", "a@example.org\tx", ""})
            QCOMPARE(add(w, w.siv, typed(w.bertil, "email", bad)), std::string("ERR_EMAIL_FORMAT"));
        QCOMPARE(add(w, w.siv, typed(w.bertil, "sms", "+46701740606\n+46701740607")), std::string("ERR_PHONE_FORMAT"));
        QVERIFY(!channel(w, New));
    }

private Q_SLOTS:
    void acceptance_data() { listCases(cases()); }
    void acceptance() { runCase(*this, cases()); }

    void SEC_27_aSecondAddressBesideAGoodOneCoolsToo()
    {
        ProjectWorld w;
        QCOMPARE(add(w, w.siv, typed(w.astrid, "email", "astrid@example.org")), std::string());
        QCOMPARE(told(w, "+46701740605"), std::size_t(1));
        QCOMPARE(w.confirm(askAbout(w, New, w.astrid), "c1"), std::string());
        QCOMPARE(w.act(w.ture, "WitnessContactChannel", {{"id", New.text()}}), std::string());
        QCOMPARE(stateOf(w, New), std::string("cooling"));
        w.clock.time = w.clock.time.plusDays(1);
        QCOMPARE(stateOf(w, New), std::string("active"));
    }

    void SEC_27_takingTheOldOneAwayFirstIsNoWayAroundTheDay()
    {
        ProjectWorld w;
        const auto mine = channelsOf(w, w.astrid);
        QVERIFY(!mine.empty());
        for (const Channel& c : mine) QCOMPARE(w.act(w.siv, "RetireContactChannel", {{"id", c.id.text()}}), std::string());
        QCOMPARE(told(w, "+46701740605"), std::size_t(1)); // that it was taken away
        QCOMPARE(add(w, w.siv, typed(w.astrid, "sms", "+46701740606")), std::string());
        QCOMPARE(told(w, "+46701740606"), std::size_t(1)); // and the new one, that it is a change
        QCOMPARE(w.confirm(askAbout(w, New, w.astrid), "c1"), std::string());
        QCOMPARE(w.act(w.ture, "WitnessContactChannel", {{"id", New.text()}}), std::string());
        QCOMPARE(stateOf(w, New), std::string("cooling"));
    }

    void SEC_27_changingTheOldOneFirstIsNoWayAroundTheDay()
    {
        ProjectWorld w;
        QCOMPARE(w.act(w.siv, "ChangeContactChannel", {{"id", w.astridPhone.text()},
                                                       {"from", {{"address", "+46701740605"}}},
                                                       {"to", {{"address", "+46701740607"}}}}),
                 std::string());
        w.effects.clear();
        QCOMPARE(add(w, w.siv, typed(w.astrid, "sms", "+46701740606")), std::string());
        QCOMPARE(told(w, "+46701740605"), std::size_t(1)); // hers until now, though no channel has it any more
        QCOMPARE(told(w, "+46701740606"), std::size_t(1));
        QCOMPARE(w.confirm(askAbout(w, New, w.astrid), "c1"), std::string());
        QCOMPARE(w.act(w.ture, "WitnessContactChannel", {{"id", New.text()}}), std::string());
        QCOMPARE(stateOf(w, New), std::string("cooling"));
        // Another change of the first one is told to her too, until one of them is hers.
        w.effects.clear();
        QCOMPARE(w.act(w.siv, "ChangeContactChannel", {{"id", w.astridPhone.text()},
                                                       {"from", {{"address", "+46701740607"}}},
                                                       {"to", {{"address", "+46701740608"}}}}),
                 std::string());
        QCOMPARE(told(w, "+46701740605"), std::size_t(1));
        QCOMPARE(w.confirm(askAbout(w, w.astridPhone, w.astrid), "c2"), std::string());
        QCOMPARE(text(channel(w, w.astridPhone)->body, "address_before"), std::string("+46701740605"));
        QCOMPARE(w.act(w.ture, "WitnessContactChannel", {{"id", w.astridPhone.text()}}), std::string());
        QCOMPARE(text(channel(w, w.astridPhone)->body, "address_before"), std::string()); // kept no longer than needed
    }

    void SEC_27_aBlockedOldOneIsNoWayAroundTheDay()
    {
        ProjectWorld w;
        QCOMPARE(w.act(HubActor, "BlockContactChannel", {{"id", w.astridPhone.text()}, {"reason", "bounced"}}), std::string());
        QCOMPARE(add(w, w.siv, typed(w.astrid, "sms", "+46701740606")), std::string());
        QCOMPARE(told(w, "+46701740606"), std::size_t(1)); // that it is a change
        QCOMPARE(w.confirm(askAbout(w, New, w.astrid), "c1"), std::string());
        QCOMPARE(w.act(w.ture, "WitnessContactChannel", {{"id", New.text()}}), std::string());
        QCOMPARE(stateOf(w, New), std::string("cooling"));
    }

    void SEC_27_oneTypedBesideAndChangedLaterIsAChangeToo()
    {
        ProjectWorld w;
        QCOMPARE(add(w, w.siv, typed(w.bertil, "sms", "+46701740606")), std::string());
        const RecordId mail = named<RecordId>("bertil/mail");
        QCOMPARE(w.act(w.siv, "AddContactChannel", {{"id", mail.text()}, {"body", typed(w.bertil, "email", "bertil@example.org")}}), std::string());
        QCOMPARE(w.confirm(askAbout(w, New, w.bertil), "c1"), std::string());
        QCOMPARE(w.act(w.ture, "WitnessContactChannel", {{"id", New.text()}}), std::string());
        QCOMPARE(stateOf(w, New), std::string("active"));
        w.effects.clear();
        QCOMPARE(w.act(w.siv, "ChangeContactChannel", {{"id", mail.text()},
                                                       {"from", {{"address", "bertil@example.org"}}},
                                                       {"to", {{"address", "other@example.org"}}}}),
                 std::string());
        QCOMPARE(told(w, "+46701740606"), std::size_t(1));
        QCOMPARE(w.confirm(askAbout(w, mail, w.bertil), "c2"), std::string());
        QCOMPARE(w.act(w.ture, "WitnessContactChannel", {{"id", mail.text()}}), std::string());
        QCOMPARE(stateOf(w, mail), std::string("cooling"));
    }

    void SEC_28_theCodeIsForTheAddressItWasSentTo()
    {
        ProjectWorld w;
        QCOMPARE(add(w, w.siv, typed(w.bertil, "sms", "+46701740606")), std::string());
        const auto ask = askAbout(w, New, w.bertil);
        QVERIFY(w.order(ask));
        QCOMPARE(w.act(w.siv, "ChangeContactChannel", {{"id", New.text()},
                                                       {"from", {{"address", "+46701740606"}}},
                                                       {"to", {{"address", "+46701740608"}}}}),
                 std::string());
        QCOMPARE(w.confirm(ask, "c1"), std::string("content_mismatch"));
        QVERIFY(text(channel(w, New)->body, "code_confirmed_at").empty());
    }

    void theCodeOfAChannelIsTypedByItsOwner()
    {
        ProjectWorld w;
        QCOMPARE(add(w, w.siv, typed(w.bertil, "sms", "+46701740606")), std::string());
        auto ask = askAbout(w, New, w.bertil);
        ask.surface = Surface::Staff;
        QCOMPARE(w.order(ask).error().code, std::string("not_allowed"));
        ask.surface = Surface::Own; // Bertil has no account; nobody else's will do
        QCOMPARE(w.order(ask).error().code, std::string("not_allowed"));
        ask.surface = Surface::Kiosk;
        ask.kioskParticipant = w.astrid;
        QCOMPARE(w.order(ask).error().code, std::string("not_allowed"));
    }

    void SEC_23_noCodeThatChecksAnAddressIsSentAhead()
    {
        ProjectWorld w;
        QCOMPARE(add(w, w.siv, typed(w.bertil, "sms", "+46701740606")), std::string());
        auto ask = askAbout(w, New, w.bertil);
        QVERIFY(w.order(ask));
        ask.offlineUntil = w.clock.time.plusDays(1);
        QCOMPARE(w.order(ask).error().code, std::string("offline_off"));
    }

    void aMailboxOfTheStaffProvesLess()
    {
        ProjectWorld w;
        QCOMPARE(add(w, w.siv, typed(w.bertil, "email", "bertil@exempelkommunen.example")), std::string());
        QVERIFY(boolean(channel(w, New)->body, "low_assurance"));
        QVERIFY(std::ranges::any_of(w.warnings, [](const Issue& i) { return i.code == "WARN_STAFF_DOMAIN"; }));
    }

    void aNumberThatHubsDoNotSendToIsToldAtOnce()
    {
        const auto warned = [](ProjectWorld& w) { return std::ranges::any_of(w.warnings, [](const Issue& i) { return i.code == "WARN_SMS_PREFIX"; }); };
        ProjectWorld abroad;
        QCOMPARE(add(abroad, abroad.siv, typed(abroad.bertil, "sms", "+4915112345678")), std::string()); // kept: the hub may allow it
        QVERIFY(warned(abroad));
        ProjectWorld home;
        QCOMPARE(add(home, home.siv, typed(home.bertil, "sms", "+46701740606")), std::string());
        QVERIFY(!warned(home));
    }

    void nobodyTypesAColleaguesAddress()
    {
        ProjectWorld w;
        Json body = {{"owner_kind", "account"}, {"owner", w.per.text()}, {"kind", "email"}, {"address", "per@example.org"}};
        QCOMPARE(add(w, w.siv, body), std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(add(w, w.per, body), std::string());
        auto ask = askAbout(w, New, RecordId(w.per.value));
        ask.surface = Surface::Staff;
        ask.account = w.per;
        QVERIFY(w.order(ask));
        QCOMPARE(w.confirm(ask, "c1"), std::string());
        QCOMPARE(stateOf(w, New), std::string("active")); // of an account no witness is needed: it signed in
        // And from now on it is nobody else's.
        QCOMPARE(w.act(w.siv, "AddContactChannel",
                       {{"id", named<RecordId>("third").text()}, {"body", typed(w.bertil, "email", "per@example.org")}}),
                 std::string("ERR_ADDRESS_OF_STAFF"));
    }

    void aColleagueIsWrittenToInTheirOwnLanguage()
    {
        ProjectWorld w;
        Json siv = w.body({"authorised_user", named<RecordId>("siv/user")});
        siv["language"] = "pl";
        w.putBody({"authorised_user", named<RecordId>("siv/user")}, siv);
        const Context context = w.context(w.siv);
        QCOMPARE(ownerOf(w, context, "account", RecordId(w.siv.value)).language, std::string("pl"));
        const auto effects = attendance::toAccount(w, context, w.siv, "report_rejected", Json::object());
        QCOMPARE(effects.size(), std::size_t(1));
        QCOMPARE(effects.front().language, std::string("pl"));
    }

    void stateAndTimesCannotBeTyped()
    {
        ProjectWorld w;
        for (const char* field : {"state", "witness", "code_confirmed_at", "low_assurance", "cooling_until", "typed_by"}) {
            Json body = typed(w.bertil, "sms", "+46701740606");
            body[field] = "active";
            QCOMPARE(add(w, w.siv, body), std::string("ERR_BAD_COMMAND"));
        }
    }

    void addressesAreForTheRolesOfTheProject_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("sees");
        for (const char* r : {role::Owner, role::Administrator, role::AuthorisedUser, role::Viewer, role::Auditor})
            QTest::addRow("SYNC-22 %s of the organisation", r) << QString::fromLatin1(r) << false;
        const std::string project = named<RecordId>("kunskapslyft").text(), other = named<RecordId>("elsewhere").text();
        const auto row = [](const std::string& r, bool sees) {
            QTest::addRow("SYNC-22 %s", r.c_str()) << QString::fromStdString(r) << sees;
        };
        row("project_contact@" + project, true);
        row("attendance_responsible@" + project, true);
        row("trainer@" + project, false);
        row("project_contact@" + other, false);
        row("participant@" + named<RecordId>("astrid/person").text(), true);
        row("participant@" + named<RecordId>("bertil/person").text(), false);
    }
    void addressesAreForTheRolesOfTheProject()
    {
        QFETCH(QString, role);
        QFETCH(bool, sees);
        const ProjectWorld w;
        const std::set<std::string> roles = {role.toStdString()};
        const Record r = w.get({signing::kind::ContactChannel, w.astridPhone}).record;
        QCOMPARE(asSeenBy(roles, w.siv, r).has_value(), sees);
        const Record number = w.get(attendance::identityKey(w.astrid)).record;
        QCOMPARE(asSeenBy(roles, w.siv, number).has_value(), sees);
        // Who does not get it must not take its absence for a fact.
        if (!sees) QVERIFY(partialView(roles, signing::kind::ContactChannel));
    }
};

std::span<const Case<ChannelsTest>> ChannelsTest::cases()
{
    static constexpr std::array all = {
        Case<ChannelsTest>{"A-29 an address of the staff is refused", &ChannelsTest::A_29},
        Case<ChannelsTest>{"A-29b without a second person a channel stays pending", &ChannelsTest::A_29b},
        Case<ChannelsTest>{"A-30 another participant's number is refused, or shared with a reason and low", &ChannelsTest::A_30},
        Case<ChannelsTest>{"A-30 who shares a number keeps it from a third person", &ChannelsTest::A_30_after},
        Case<ChannelsTest>{"A-29 a colleague's own address is shared with nobody", &ChannelsTest::A_29_own},
        Case<ChannelsTest>{"A-31 a changed channel cools for a day and the old one is told", &ChannelsTest::A_31},
        Case<ChannelsTest>{"A-48 an address that smuggles a header is refused", &ChannelsTest::A_48},
    };
    return all;
}

std::unique_ptr<QObject> makeChannelsTest()
{
    return std::make_unique<ChannelsTest>();
}

#include "channels_test.moc"
