// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"
#include "tests/support/cases.h"
#include "tests/support/desk.h"
#include "tests/support/edit.h"
#include "tests/unit/organisations/tests.h"

using namespace sek;
using namespace sek::test;

using Texts = std::vector<std::string>;

namespace {

const std::string DaceId = named<RecordId>("person/dace").text();

Json dace()
{
    return sample::person("Dace", "Kalniņsone", "dace@upeskrasta.example", "Koordinatore", "+371 20 000 013");
}

std::int64_t waiting(Desk& desk)
{
    return desk.status().waiting;
}

} // namespace

/// Two at once, and without the hub (§5).
class OfflineTest : public QObject
{
    Q_OBJECT

    void twoReplaceTheContact()
    {
        HubWorld hub;
        hub.seed(sample::upeskrasta(), 7);
        Desk ilze(hub, sample::upeskrasta(), "ilze"), martins(hub, sample::upeskrasta(), "martins");
        const Json before = hub.contact(ilze.org);
        QVERIFY(!ilze.update(Edit(ilze).selectContact(sample::upeskrasta().colleague("martins").id).args()));
        QVERIFY(!martins.update(Edit(martins).replaceContact(dace(), DaceId).args()));
        QVERIFY(ilze.sync());
        QCOMPARE(hub.revision(ilze.org), 8);
        hub.newMessages("organisation_changed");

        hub.clock.time = hub.clock.time.plusSeconds(60);
        QVERIFY(martins.sync());
        QCOMPARE(hub.revision(ilze.org), 8);
        auto problems = martins.problems();
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].second.code, std::string("ERR_CONFLICT"));
        QCOMPARE(problems[0].second.conflicts.size(), std::size_t(1)); // the whole record, one question
        const Conflict& c = problems[0].second.conflicts[0];
        QCOMPARE(c.unit, std::string("contact_person"));
        QVERIFY(c.before == before);
        QVERIFY(c.theirs == sample::upeskrasta().colleague("martins").body);
        QVERIFY(c.mine == dace());
        QCOMPARE(c.by, ilze.account.text());
        QCOMPARE(c.at, toRfc3339(hub.clock.now().plusSeconds(-60)));
        QVERIFY(hub.contact(ilze.org) == sample::upeskrasta().colleague("martins").body);
        QVERIFY(martins.contact() == sample::upeskrasta().colleague("martins").body);

        QVERIFY(martins.replica().dropProblem(problems[0].first)); // "Keep theirs"
        QVERIFY(martins.sync());
        QCOMPARE(hub.revision(ilze.org), 8);
        QVERIFY(martins.problems().empty());
        QVERIFY(hub.newMessages("organisation_changed").empty());
    }

    void useMine()
    {
        HubWorld hub;
        hub.seed(sample::upeskrasta(), 7);
        Desk ilze(hub, sample::upeskrasta(), "ilze"), martins(hub, sample::upeskrasta(), "martins");
        Json other = sample::person("Pēteris", "Bērzkalnietis", "peteris@upeskrasta.example", "Grāmatvedis",
                                    "+371 20 000 014");
        QVERIFY(!ilze.update(Edit(ilze).replaceContact(other, named<RecordId>("person/peteris").text()).args()));
        QVERIFY(!martins.update(Edit(martins).replaceContact(dace(), DaceId).args()));
        QVERIFY(ilze.sync());
        QVERIFY(martins.sync());
        hub.newMessages("organisation_changed");
        QVERIFY(martins.replica().dropProblem(martins.problems().at(0).first));
        QVERIFY(!martins.update(Edit(martins).replaceContact(dace(), DaceId).args())); // "Use mine": a new commit
        QVERIFY(martins.sync());
        QCOMPARE(hub.revision(ilze.org), 9);
        QVERIFY(hub.contact(ilze.org) == dace());
        QCOMPARE(recipients(hub.newMessages("organisation_changed")),
                 (Texts{"birojs@upeskrasta.example", "dace@upeskrasta.example", "ilze@upeskrasta.example",
                        "martins@upeskrasta.example", "peteris@upeskrasta.example"}));
    }

    /// Single fields of the person who stood there never join the person who stands there now.
    void nobodyIsMixedFromTwo()
    {
        HubWorld hub;
        hub.seed(sample::upeskrasta(), 7);
        Desk ilze(hub, sample::upeskrasta(), "ilze"), martins(hub, sample::upeskrasta(), "martins");
        QVERIFY(!ilze.update(Edit(ilze).replaceContact(dace(), DaceId).args()));
        QVERIFY(!martins.update(Edit(martins)
                                    .set("contact_person.phone_2", "+371 20 000 099")
                                    .set("contact_person.department", "Birojs")
                                    .args()));
        QVERIFY(ilze.sync());
        QVERIFY(martins.sync());
        QVERIFY(hub.contact(ilze.org) == dace());
        const auto problems = martins.problems();
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].second.conflicts.size(), std::size_t(1));
        const Conflict& c = problems[0].second.conflicts[0];
        QCOMPARE(c.unit, std::string("contact_person"));
        QVERIFY(c.theirs == dace());
        QVERIFY(c.mine == (Json{{"phone_2", "+371 20 000 099"}, {"department", "Birojs"}}));
    }

    /// A hand-made client that leaves the guard out gets no further.
    void theGuardCannotBeLeftOut()
    {
        HubWorld hub;
        hub.seed(sample::upeskrasta(), 7);
        Desk ilze(hub, sample::upeskrasta(), "ilze"), martins(hub, sample::upeskrasta(), "martins");
        Json args = Edit(martins).set("contact_person.department", "Birojs").args();
        QVERIFY(args["changes"][0].contains("guard"));
        args["changes"][0].erase("guard");
        QVERIFY(!ilze.update(Edit(ilze).replaceContact(dace(), DaceId).args()));
        QVERIFY(ilze.sync());
        QVERIFY(!martins.craft("UpdateOrganisation", args).accepted());
        QVERIFY(hub.contact(ilze.org) == dace());
    }

    void samePersonMerges()
    {
        HubWorld hub;
        hub.seed(sample::upeskrasta(), 7);
        Desk ilze(hub, sample::upeskrasta(), "ilze"), martins(hub, sample::upeskrasta(), "martins");
        QVERIFY(!ilze.update(Edit(ilze).set("contact_person.department", "Birojs").args()));
        QVERIFY(!martins.update(Edit(martins).set("contact_person.phone_2", "+371 20 000 099").args()));
        QVERIFY(ilze.sync());
        QVERIFY(martins.sync());
        QVERIFY(martins.problems().empty());
        QCOMPARE(hub.revision(ilze.org), 9);
        QCOMPARE(text(hub.contact(ilze.org), "department"), std::string("Birojs"));
        QCOMPARE(text(hub.contact(ilze.org), "phone_2"), std::string("+371 20 000 099"));
    }

    void differentFieldsMerge()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa"), bjorn(hub, sample::norrsken(), "bjorn");
        QVERIFY(!asa.update(Edit(asa).set("website", "https://norrsken.example").args()));
        QVERIFY(!bjorn.update(Edit(bjorn).set("phone_2", "+46 8 465 004 02").args()));
        QVERIFY(asa.sync());
        QVERIFY(bjorn.sync());
        QVERIFY(asa.sync());
        for (const Json& seen : {hub.organisation(asa.org), asa.organisation(), bjorn.organisation()}) {
            QCOMPARE(text(seen, "website"), std::string("https://norrsken.example"));
            QCOMPARE(text(seen, "phone_2"), std::string("+46 8 465 004 02"));
        }
        QVERIFY(asa.problems().empty() && bjorn.problems().empty());
        QCOMPARE(hub.revision(asa.org), 9);
    }

    void sameFieldIsAQuestion()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa"), bjorn(hub, sample::norrsken(), "bjorn");
        QVERIFY(!asa.update(Edit(asa).set("website", "https://a.example").set("fax", "+46 8 465 004 09").args()));
        QVERIFY(!bjorn.update(Edit(bjorn).set("website", "https://b.example").set("fax", "+46 8 465 004 09").args()));
        QVERIFY(asa.sync());
        QVERIFY(bjorn.sync());
        const auto problems = bjorn.problems();
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].second.conflicts.size(), std::size_t(1)); // the same value twice is none
        QCOMPARE(problems[0].second.conflicts[0].unit, std::string("website"));
        QCOMPARE(text(hub.organisation(asa.org), "website"), std::string("https://a.example"));
    }

    void deletionAgainstEdit()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        const sample::Colleague ola{"ola", named<RecordId>("user/ola"), named<AccountId>("account/ola"),
                                    sample::person("Ola", "Nowaczykowa", "ola@lodka.example", "Asystentka",
                                                   "+48 600 000 034")};
        hub.addColleague(sample::lodka().id, ola, {role::AuthorisedUser});
        Desk lucja(hub, sample::lodka(), "lucja");
        Desk desk(hub, sample::lodka().id, ola.account, "ola");
        QVERIFY(desk.sync());
        const auto& zaneta = sample::lodka().colleague("zaneta");
        QVERIFY(!desk.update(Edit(desk).setUser(zaneta.id, "position", "Dyrektorka").args()));
        QVERIFY(!lucja.update(Edit(lucja).deleteUser(zaneta.id).args()));
        QVERIFY(lucja.sync());
        QVERIFY(desk.sync());
        const auto problems = desk.problems();
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].second.code, std::string("ERR_CONFLICT"));
        const Conflict& c = problems[0].second.conflicts.at(0);
        QVERIFY(c.removed);
        QVERIFY(c.key == (RecordKey{kind::AuthorisedUser, zaneta.id}));
        QCOMPARE(c.by, lucja.account.text()); // "removed by X on …"
        QCOMPARE(c.at, toRfc3339(hub.clock.now()));
        QVERIFY(desk.replica().dropProblem(problems[0].first)); // the default leaves her removed
        QVERIFY(desk.sync());
        QVERIFY(hub.user(desk.org, zaneta.id).empty());
        // "Add back with my changes": a new user; the invitation runs again.
        hub.newMessages("eu_login_invitation");
        Json back = zaneta.body;
        back["position"] = "Dyrektorka";
        QVERIFY(!desk.update(Edit(desk).addUser(named<RecordId>("user/zaneta again"), back).args()));
        QVERIFY(desk.sync());
        QCOMPARE(recipients(hub.newMessages("eu_login_invitation")), (Texts{"zaneta@lodka.example"}));
    }

    void editAgainstDeletion()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja"), zaneta(hub, sample::lodka(), "zaneta");
        const RecordId id = sample::lodka().colleague("zaneta").id;
        QVERIFY(!zaneta.update(Edit(zaneta).setUser(id, "position", "Dyrektorka").args()));
        QVERIFY(!lucja.update(Edit(lucja).deleteUser(id).args()));
        QVERIFY(zaneta.sync());
        QVERIFY(lucja.sync());
        const auto problems = lucja.problems();
        QCOMPARE(problems.size(), std::size_t(1));
        QVERIFY(!hub.user(lucja.org, id).empty());
        QCOMPARE(text(problems[0].second.conflicts.at(0).theirs, "position"), std::string("Dyrektorka"));
        QCOMPARE(text(problems[0].second.conflicts.at(0).before, "position"), std::string("Koordynatorka"));
    }

    void bothDelete()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        const sample::Colleague ola{"ola", named<RecordId>("user/ola"), named<AccountId>("account/ola"),
                                    sample::person("Ola", "Nowaczykowa", "ola@lodka.example", "Asystentka",
                                                   "+48 600 000 034")};
        hub.addColleague(sample::lodka().id, ola, {role::AuthorisedUser});
        Desk lucja(hub, sample::lodka(), "lucja"), zaneta(hub, sample::lodka(), "zaneta");
        QVERIFY(!lucja.update(Edit(lucja).deleteUser(ola.id).args()));
        QVERIFY(!zaneta.update(Edit(zaneta).deleteUser(ola.id).args()));
        QVERIFY(lucja.sync());
        const auto told = hub.newMessages("organisation_changed");
        QVERIFY(boolean(messageTo(told, "ola@lodka.example").params, "access_removed"));
        QVERIFY(zaneta.sync());
        QVERIFY(zaneta.problems().empty());
        QVERIFY(hub.newMessages("organisation_changed").empty()); // one notification
        QCOMPARE(hub.revision(lucja.org), 8);
    }

    void mutualDeletion()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa"), bjorn(hub, sample::norrsken(), "bjorn");
        const auto& a = sample::norrsken().colleague("asa");
        const auto& b = sample::norrsken().colleague("bjorn");
        const Json bjorns = Edit(bjorn).deleteUser(a.id).args();
        QVERIFY(!asa.update(Edit(asa).deleteUser(b.id).args()));
        QVERIFY(!bjorn.update(bjorns));
        QVERIFY(asa.sync());
        const auto answer = bjorn.sync();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, std::string("access_removed")); // the organisation closes
        QCOMPARE(hub.all(asa.org, kind::AuthorisedUser).size(), std::size_t(1));
        QVERIFY(!hub.user(asa.org, a.id).empty());
        // His own typing is still there to be exported.
        QCOMPARE(bjorn.cache.state().outbox.size(), std::size_t(1));
        QCOMPARE(bjorn.cache.state().outbox.begin()->second.args, cj1::write(bjorns));
    }

    /// The same for somebody who may still look in: then it is the decision that refuses.
    void mutualDeletionOfAnAuditor()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        const auto& a = sample::norrsken().colleague("asa");
        const auto& b = sample::norrsken().colleague("bjorn");
        hub.addColleague(sample::norrsken().id, {"bjorn as auditor", b.id, b.account, b.body}, {role::Auditor});
        Desk asa(hub, sample::norrsken(), "asa"), bjorn(hub, sample::norrsken(), "bjorn");
        QVERIFY(!asa.update(Edit(asa).deleteUser(b.id).args()));
        QVERIFY(!bjorn.update(Edit(bjorn).deleteUser(a.id).args()));
        QVERIFY(asa.sync());
        QVERIFY(bjorn.sync());
        QCOMPARE(bjorn.problems().at(0).second.code, std::string("ERR_NOT_AUTHORISED"));
        QVERIFY(!hub.user(asa.org, a.id).empty());
    }

    void retry()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        Json nora = sample::person("Nora", "Fjällström", "nora@norrsken.example", "Samordnare", "+46 70 174 06 07");
        QVERIFY(!asa.update(Edit(asa).addUser(named<RecordId>("user/nora"), nora).args()));
        for (int i = 0; i < 3; ++i) {
            const auto cut = asa.syncWithLostAnswer();
            QVERIFY(!cut);
            QCOMPARE(hub.revision(asa.org), 8);
            asa.restart();
        }
        QCOMPARE(waiting(asa), 1); // nobody has told her of a success yet
        QVERIFY(asa.sync());
        QCOMPARE(waiting(asa), 0);
        QVERIFY(asa.problems().empty());
        QCOMPARE(hub.revision(asa.org), 8);
        QCOMPARE(integer(asa.organisation(), "revision"), 8);
        const auto mails = recipients(hub.newMessages("organisation_changed"));
        QCOMPARE(mails.size(), std::set<std::string>(mails.begin(), mails.end()).size());
        QCOMPARE(mails.size(), std::size_t(4));
        QCOMPARE(hub.allMessages("eu_login_invitation").size(), std::size_t(1));
    }

    void hubDown()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        QVERIFY(!asa.update(Edit(asa).set("website", "https://norrsken.example").args()));
        QCOMPARE(waiting(asa), 1); // `queued`: kept here, not yet in force
        QCOMPARE(text(asa.organisation(), "website"), std::string("https://norrsken.example"));
        QCOMPARE(hub.revision(asa.org), 7);
        asa.restart();
        QCOMPARE(waiting(asa), 1);
        QVERIFY(asa.sync());
        QCOMPARE(waiting(asa), 0);
        QVERIFY(asa.problems().empty());
        QCOMPARE(hub.revision(asa.org), 8);
    }

    static std::span<const Case<OfflineTest>> cases()
    {
        static const Case<OfflineTest> list[] = {
            {"O-29 two replace the contact", &OfflineTest::twoReplaceTheContact},
            {"O-29 use mine is a new commit", &OfflineTest::useMine},
            {"O-29 nobody is mixed from two", &OfflineTest::nobodyIsMixedFromTwo},
            {"O-29 the guard cannot be left out", &OfflineTest::theGuardCannotBeLeftOut},
            {"O-29 the same person's fields merge", &OfflineTest::samePersonMerges},
            {"O-30 different fields merge", &OfflineTest::differentFieldsMerge},
            {"O-30 the same field is a question", &OfflineTest::sameFieldIsAQuestion},
            {"O-31 delete against edit", &OfflineTest::deletionAgainstEdit},
            {"O-31 edit against delete", &OfflineTest::editAgainstDeletion},
            {"O-31 both delete", &OfflineTest::bothDelete},
            {"O-32 mutual delete", &OfflineTest::mutualDeletion},
            {"O-32 mutual delete, one stays auditor", &OfflineTest::mutualDeletionOfAnAuditor},
            {"O-34 retry", &OfflineTest::retry},
            {"O-35 hub down", &OfflineTest::hubDown}};
        return list;
    }

private Q_SLOTS:
    void acceptance_data() { listCases(cases()); }
    void acceptance() { runCase(*this, cases()); }

    /// §5 case D.
    void two_add_the_same_address_and_one_is_invited()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa"), bjorn(hub, sample::norrsken(), "bjorn");
        Json nora = sample::person("Nora", "Fjällström", "nora@norrsken.example", "Samordnare", "+46 70 174 06 07");
        QVERIFY(!asa.update(Edit(asa).addUser(named<RecordId>("user/nora 1"), nora).args()));
        nora["email"] = "NORA@norrsken.example";
        QVERIFY(!bjorn.update(Edit(bjorn).addUser(named<RecordId>("user/nora 2"), nora).args()));
        QVERIFY(asa.sync());
        QVERIFY(bjorn.sync());
        QCOMPARE(bjorn.problems().at(0).second.code, std::string("ERR_EMAIL_DUPLICATE"));
        QCOMPARE(hub.allMessages("eu_login_invitation").size(), std::size_t(1));
        QCOMPARE(hub.all(asa.org, kind::AuthorisedUser).size(), std::size_t(3));
    }

    /// §5 case G.
    void the_organisations_phone_and_a_ticked_box_do_not_conflict()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa"), bjorn(hub, sample::norrsken(), "bjorn");
        const RecordId b = sample::norrsken().colleague("bjorn").id;
        QVERIFY(!asa.update(Edit(asa).set("phone_1", "+46 8 465 004 44").args()));
        QVERIFY(!bjorn.update(Edit(bjorn).setUser(b, "use_org_phones", true).args()));
        QVERIFY(asa.sync());
        QVERIFY(bjorn.sync());
        QVERIFY(bjorn.problems().empty());
        QVERIFY(boolean(hub.user(asa.org, b), "use_org_phones"));
        QCOMPARE(text(hub.organisation(asa.org), "phone_1"), std::string("+46 8 465 004 44"));
    }

    /// §5 case I.
    void the_later_status_wins_and_the_same_day_asks_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("inForce");
        QTest::addColumn<bool>("asks");
        QTest::newRow("the later one arrives second") << "2026-01-10" << "2026-02-10" << "2026-02-10" << false;
        QTest::newRow("the later one arrives first") << "2026-02-10" << "2026-01-10" << "2026-02-10" << false;
        QTest::newRow("the same day") << "2026-02-10" << "2026-02-10" << "2026-02-10" << true;
    }
    void the_later_status_wins_and_the_same_day_asks()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, inForce);
        QFETCH(bool, asks);
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa"), bjorn(hub, sample::norrsken(), "bjorn");
        const auto status = [](Desk& desk, const char* value, const QString& day) {
            return Edit(desk).set("certification_status", value).set("certification_status_as_of", day.toStdString()).args();
        };
        QVERIFY(!asa.update(status(asa, "waiting_for_confirmation", first)));
        QVERIFY(!bjorn.update(status(bjorn, "na_certified", second)));
        QVERIFY(asa.sync());
        QVERIFY(bjorn.sync());
        QCOMPARE(!bjorn.problems().empty(), asks);
        QCOMPARE(text(hub.organisation(asa.org), "certification_status_as_of"), inForce.toStdString());
        const bool secondWins = inForce == second && !asks;
        QCOMPARE(text(hub.organisation(asa.org), "certification_status"),
                 std::string(secondWins ? "na_certified" : "waiting_for_confirmation"));
    }
};

std::unique_ptr<QObject> makeOfflineTest()
{
    return std::make_unique<OfflineTest>();
}

#include "offline_test.moc"
