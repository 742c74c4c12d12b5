// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/kinds.h"
#include "tests/support/cases.h"
#include "tests/support/desk.h"
#include "tests/support/edit.h"
#include "tests/unit/organisations/tests.h"

using namespace sek;
using namespace sek::test;

namespace {

/// The happening of that event in a message; std::logic_error when there is none.
Json happening(const OutMessage& message, const std::string& event)
{
    for (const Json& h : at(message.params, "changes"))
        if (text(h, "event") == event) return h;
    throw std::logic_error("no such happening in the message");
}

} // namespace

/// Who is told what, in which language (W10, SEC-16).
class NoticesTest : public QObject
{
    Q_OBJECT

    void languages()
    {
        HubWorld hub;
        hub.seed(sample::lodka()); // speaks Polish
        auto ilze = sample::upeskrasta().colleague("ilze");
        auto asa = sample::norrsken().colleague("asa");
        ilze.body["language"] = "lv";
        asa.body["language"] = "sv";
        hub.addColleague(sample::lodka().id, ilze, {role::AuthorisedUser});
        hub.addColleague(sample::lodka().id, asa, {role::AuthorisedUser});
        Desk lucja(hub, sample::lodka(), "lucja");
        QVERIFY(!lucja.update(Edit(lucja).set("website", "https://lodka.example").args()));
        QVERIFY(lucja.sync());
        const auto mails = hub.newMessages("organisation_changed");
        QCOMPARE(messageTo(mails, "ilze@upeskrasta.example").language, std::string("lv"));
        QCOMPARE(messageTo(mails, "asa@norrsken.example").language, std::string("sv"));
        for (const char* other : {"lucja@lodka.example", "zaneta@lodka.example", "jan.k@lodka.example",
                                  "biuro@lodka.example"})
            QCOMPARE(messageTo(mails, other).language, std::string("pl"));
    }

    void languageOfAnInvitation()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        Json person = sample::upeskrasta().colleague("ilze").body;
        person["language"] = "lv";
        QVERIFY(!lucja.update(Edit(lucja).addUser(named<RecordId>("user/ilze in lodka"), person).args()));
        QVERIFY(lucja.sync());
        QCOMPARE(messageTo(hub.newMessages("eu_login_invitation"), "ilze@upeskrasta.example").language,
                 std::string("lv"));
        // Somebody removed is still told in her own language.
        QVERIFY(!lucja.update(Edit(lucja).deleteUser(named<RecordId>("user/ilze in lodka")).args()));
        hub.newMessages("organisation_changed");
        QVERIFY(lucja.sync());
        QCOMPARE(messageTo(hub.newMessages("organisation_changed"), "ilze@upeskrasta.example").language,
                 std::string("lv"));
    }

    static std::span<const Case<NoticesTest>> cases()
    {
        static const Case<NoticesTest> list[] = {
            {"O-44 languages", &NoticesTest::languages},
            {"O-44 language of invitation and farewell", &NoticesTest::languageOfAnInvitation}};
        return list;
    }

private Q_SLOTS:
    void acceptance_data() { listCases(cases()); }
    void acceptance() { runCase(*this, cases()); }

    void SEC_16_values_go_only_to_the_person_concerned()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        const auto& bjorn = sample::norrsken().colleague("bjorn");
        QVERIFY(!asa.update(Edit(asa)
                                .setUser(bjorn.id, "email", "bjorn.ny@norrsken.example")
                                .setUser(bjorn.id, "phone_1", "+46 70 174 06 99")
                                .set("phone_1", "+46 8 465 004 77")
                                .args()));
        QVERIFY(asa.sync());
        const auto mails = hub.newMessages("organisation_changed");
        for (const char* concerned : {"bjorn@norrsken.example", "bjorn.ny@norrsken.example"}) {
            const Json h = happening(messageTo(mails, concerned), "user_changed");
            QCOMPARE(text(at(h, "before"), "email"), std::string("bjorn@norrsken.example"));
            QCOMPARE(text(at(h, "after"), "email"), std::string("bjorn.ny@norrsken.example"));
        }
        for (const char* other : {"asa@norrsken.example", "info@norrsken.example"}) {
            const OutMessage& mail = messageTo(mails, other);
            const Json h = happening(mail, "user_changed");
            QCOMPARE(text(h, "name"), std::string("Björn Ekmarksson"));
            QVERIFY(at(h, "fields") == (Json{"email", "phone_1", "eu_login_state"}) ||
                    at(h, "fields") == (Json{"email", "phone_1"}));
            QVERIFY(!cj1::write(mail.params).contains("174 06"));
            QVERIFY(!cj1::write(mail.params).contains("bjorn"));
        }
        const Json told = messageTo(mails, "asa@norrsken.example").params;
        QCOMPARE(text(told, "organisation"), std::string("Föreningen Norrsken Ung"));
        QCOMPARE(text(told, "oid"), std::string("E99000002"));
        QCOMPARE(text(told, "author"), std::string("Åsa Lindqvistdotter"));
        QCOMPARE(text(told, "at"), toRfc3339(hub.clock.now()));
        QCOMPARE(text(told, "time_zone"), std::string("Europe/Stockholm"));
        QVERIFY(at(happening(messageTo(mails, "asa@norrsken.example"), "organisation_data_changed"), "fields") ==
                Json{"phone_1"});
    }

    /// Two different people: each sees the own values, not the other's.
    void SEC_16_old_and_new_contact_person_see_only_their_own_values()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        QVERIFY(!lucja.update(Edit(lucja).selectContact(sample::lodka().colleague("zaneta").id).args()));
        QVERIFY(lucja.sync());
        const auto mails = hub.newMessages("organisation_changed");
        const Json jan = happening(messageTo(mails, "jan.k@lodka.example"), "contact_person_changed");
        QCOMPARE(text(at(jan, "before"), "phone_1"), std::string("+48 600 000 033"));
        QVERIFY(at(jan, "after").is_null());
        const Json zaneta = happening(messageTo(mails, "zaneta@lodka.example"), "contact_person_changed");
        QCOMPARE(text(at(zaneta, "after"), "phone_1"), std::string("+48 600 000 032"));
        QVERIFY(at(zaneta, "before").is_null());
    }

    void the_organisations_old_address_is_told_too()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        QVERIFY(!lucja.update(Edit(lucja).set("email", "nowe.biuro@lodka.example").args()));
        QVERIFY(lucja.sync());
        QCOMPARE(recipients(hub.newMessages("organisation_changed")),
                 (std::vector<std::string>{"biuro@lodka.example", "jan.k@lodka.example", "lucja@lodka.example",
                                           "nowe.biuro@lodka.example", "zaneta@lodka.example"}));
    }

    void one_mail_to_an_address_registered_twice()
    {
        HubWorld hub;
        hub.seed(sample::upeskrasta()); // Ilze is contact person and user
        Desk ilze(hub, sample::upeskrasta(), "ilze");
        QVERIFY(!ilze.update(Edit(ilze).set("contact_person.email", "ILZE@upeskrasta.example").args()));
        QVERIFY(ilze.sync());
        QCOMPARE(hub.newMessages("organisation_changed").size(), std::size_t(3));
    }

    void a_desk_sends_nothing_itself()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        QVERIFY(!lucja.update(Edit(lucja).set("website", "https://lodka.example").args()));
        QVERIFY(hub.store.state().messages.empty());
    }
};

std::unique_ptr<QObject> makeNoticesTest()
{
    return std::make_unique<NoticesTest>();
}

#include "notices_test.moc"
