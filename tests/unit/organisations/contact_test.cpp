// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/person_fields.h"
#include "tests/support/cases.h"
#include "tests/support/desk.h"
#include "tests/support/edit.h"
#include "tests/unit/organisations/tests.h"

using namespace sek;
using namespace sek::test;

using Texts = std::vector<std::string>;

/// The contact person: overwritten, selected, copied (W3, W4).
class ContactTest : public QObject
{
    Q_OBJECT

    void overwriteEmail()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        QVERIFY(!lucja.update(Edit(lucja).set("contact_person.email", "jan@lodka.example").args()));
        QVERIFY(lucja.sync());
        QCOMPARE(hub.revision(lucja.org), 8);
        QCOMPARE(text(hub.contact(lucja.org), "email"), std::string("jan@lodka.example"));
        QCOMPARE(recipients(hub.newMessages("organisation_changed")),
                 (Texts{"biuro@lodka.example", "jan.k@lodka.example", "jan@lodka.example", "lucja@lodka.example",
                        "zaneta@lodka.example"}));
        QVERIFY(hub.newMessages("eu_login_invitation").empty());
    }

    void nothingBeforeUpdate()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        const Json args = Edit(lucja).set("contact_person.email", "jan@lodka.example").args();
        {
            auto tx = *lucja.cache.begin();
            tx->saveDraft({"organisation", 1, cj1::write(args), hub.clock.now()});
            QVERIFY(tx->commit());
        }
        lucja.restart();
        QVERIFY(lucja.sync());
        QCOMPARE(text(hub.contact(lucja.org), "email"), std::string("jan.k@lodka.example"));
        QCOMPARE(hub.revision(lucja.org), 7);
        QVERIFY(hub.allMessages("organisation_changed").empty());
        const auto draft = (*lucja.cache.begin())->draft("organisation");
        QVERIFY(draft);
        const auto kept = cj1::parse(draft->body);
        QVERIFY(kept);
        QCOMPARE(at(*kept, "changes").size(), std::size_t(1));
        QVERIFY(!lucja.update(*kept)); // and it can still be sent
        QVERIFY(lucja.sync());
        QCOMPARE(text(hub.contact(lucja.org), "email"), std::string("jan@lodka.example"));
    }

    void select()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        const auto& zaneta = sample::lodka().colleague("zaneta");
        QVERIFY(!lucja.update(Edit(lucja).selectContact(zaneta.id).args()));
        QVERIFY(lucja.sync());
        QVERIFY(hub.contact(lucja.org) == zaneta.body);
        QVERIFY(personAt(hub.user(lucja.org, zaneta.id), "") == zaneta.body);
        QCOMPARE(hub.revision(lucja.org), 8);
        const auto mails = hub.newMessages("organisation_changed");
        QCOMPARE(recipients(mails), (Texts{"biuro@lodka.example", "jan.k@lodka.example", "lucja@lodka.example",
                                           "zaneta@lodka.example"}));
    }

    void copyIsNotALink()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        const auto& zaneta = sample::lodka().colleague("zaneta");
        QVERIFY(!lucja.update(Edit(lucja).selectContact(zaneta.id).args()));
        QVERIFY(lucja.sync());
        QVERIFY(!lucja.update(Edit(lucja).setUser(zaneta.id, "position", "Dyrektorka").args()));
        QVERIFY(lucja.sync());
        QCOMPARE(text(hub.user(lucja.org, zaneta.id), "position"), std::string("Dyrektorka"));
        QCOMPARE(text(hub.contact(lucja.org), "position"), std::string("Koordynatorka"));
        // What the row hint "differs" is decided from.
        QCOMPARE(text(hub.contact(lucja.org), "email"), text(hub.user(lucja.org, zaneta.id), "email"));
        QVERIFY(hub.contact(lucja.org) != personAt(hub.user(lucja.org, zaneta.id), ""));
    }

    static std::span<const Case<ContactTest>> cases()
    {
        static const Case<ContactTest> list[] = {{"O-3 overwrite e-mail", &ContactTest::overwriteEmail},
                                                 {"O-4 nothing before update", &ContactTest::nothingBeforeUpdate},
                                                 {"O-5 select", &ContactTest::select},
                                                 {"O-7 copy is not a link", &ContactTest::copyIsNotALink}};
        return list;
    }

private Q_SLOTS:
    void acceptance_data() { listCases(cases()); }
    void acceptance() { runCase(*this, cases()); }

    void mandatory_fields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        for (const char* field : {"first_name", "last_name", "position", "email"})
            for (const char* typed : {"", " ", "   ", "\xC2\xA0"})
                QTest::addRow("O-13 %s is \"%s\"", field, QByteArray(typed).toPercentEncoding().constData())
                    << QString::fromLatin1(field) << QString::fromUtf8(typed);
    }
    void mandatory_fields()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        const std::string path = "contact_person." + field.toStdString();
        const Json args = Edit(lucja).set(path, typed.toStdString()).args();
        const auto refused = lucja.update(args);
        QVERIFY(refused);
        QCOMPARE(refused->code, std::string("ERR_REQUIRED"));
        QCOMPARE(refused->issues.size(), std::size_t(1));
        QCOMPARE(refused->issues.front().path, path);
        QVERIFY(!*lucja.replica().hasSomethingToSend(true));
        const PushAnswer answer = lucja.craft("UpdateOrganisation", args);
        QVERIFY(!answer.accepted());
        QCOMPARE(answer.rejection->code, std::string("ERR_REQUIRED"));
        QCOMPARE(hub.revision(lucja.org), 7);
    }

    /// §2.3: the own value behind a ticked "use organisation's" box is kept in the draft and dropped at commit.
    void a_ticked_box_drops_the_own_values_at_commit()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        Json jan = sample::lodka().body["contact_person"];
        QVERIFY(!lucja.update(Edit(lucja)
                                  .set("contact_person.use_org_phones", true)
                                  .set("contact_person.phone_2", "+48 600 000 099")
                                  .args()));
        QVERIFY(lucja.sync());
        QVERIFY(boolean(hub.contact(lucja.org), "use_org_phones"));
        QVERIFY(!hub.contact(lucja.org).contains("phone_1"));
        QVERIFY(!hub.contact(lucja.org).contains("phone_2"));
        // Without the box the phone is mandatory again.
        const auto refused = lucja.update(Edit(lucja).set("contact_person.use_org_phones", Json()).args());
        QVERIFY(refused);
        QCOMPARE(refused->issues.front().path, std::string("contact_person.phone_1"));
    }

    void a_copied_person_brings_no_hidden_values()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        Json person = sample::lodka().colleague("zaneta").body; // uses the organisation's address
        person["address"] = {{"street", "ul. Stara 9"}, {"postal_code", "00-998"}, {"city", "Starowo"}, {"country", "PL"}};
        QVERIFY(!lucja.update(Edit(lucja).replaceContact(person, named<RecordId>("p").text()).args()));
        QVERIFY(lucja.sync());
        QVERIFY(!hub.contact(lucja.org).contains("address"));
    }

    void text_is_tidied_by_the_hub_too()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        const PushAnswer answer = lucja.craft(
            "UpdateOrganisation", Edit(lucja).set("contact_person.position", "  Główny   księgowy ").args());
        QVERIFY(answer.accepted());
        QCOMPARE(text(hub.contact(lucja.org), "position"), std::string("Główny księgowy"));
    }
};

std::unique_ptr<QObject> makeContactTest()
{
    return std::make_unique<ContactTest>();
}

#include "contact_test.moc"
