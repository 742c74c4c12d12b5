// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/organisation_draft.h"
#include "core/domain/organisations/person_fields.h"

#include <QTest>

#include <algorithm>

using namespace sek;

namespace {

Uuid uuid(int n)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes[15] = static_cast<std::uint8_t>(n);
    return Uuid(bytes);
}
RecordId id(int n)
{
    return RecordId(uuid(n));
}

Json someone(const char* first, const char* last, const char* email)
{
    return {{"first_name", first}, {"last_name", last},      {"position", "Member"},
            {"email", email},      {"use_org_phones", true}, {"use_org_address", true}};
}

Json asUser(Json person)
{
    person.update({{"role", "authorised_user"}, {"approved_by", "system"}, {"eu_login_state", "confirmed"}});
    return person;
}

OrganisationState office()
{
    OrganisationState s;
    s.organisation = {{"oid", "E99000002"}, {"email", "kansli@norrsken.example"}, {"phone_1", "+46 8 555 010 00"}};
    s.organisation["contact_person"] = someone("Jan", "Kowal", "jan@norrsken.example");
    s.organisation["contact_person"]["person_id"] = uuid(100).text();
    s.users = {{id(1), asUser(someone("Åsa", "Lind", "asa@norrsken.example"))},
               {id(2), asUser(someone("Björn", "Ek", "bjorn@norrsken.example"))}};
    return s;
}

Json contact(const OrganisationDraft& d)
{
    return personAt(d.organisation(), "contact_person.");
}

std::function<Uuid()> counter()
{
    return [n = 200]() mutable { return uuid(++n); };
}

Json edited(const OrganisationDraft& d, int n, const char* path, const char* value)
{
    Json body = d.user(id(n))->body;
    put(body, path, Json(value));
    return body;
}

bool hasIssue(const OrganisationDraft& d, const std::string& ending, const std::string& code)
{
    const auto issues = d.issues(QDate(2026, 4, 14));
    return std::ranges::any_of(issues, [&](const Issue& i) { return i.code == code && i.path.ends_with(ending); });
}

} // namespace

class DraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void O_4_everythingStagedComesBackFromItsJson()
    {
        OrganisationDraft d(office());
        d.setField("website", Json("www.norrsken.example"));
        d.setField("contact_person.position", Json("Chair"));
        d.editUser(id(2), edited(d, 2, "position", "Treasurer"));
        d.deleteUser(id(1));
        d.addUser(id(9), someone("Nora", "Fjäll", "nora@norrsken.example"));
        Json kept = d.toJson();
        kept["from_a_newer_program"] = 1;
        const auto again = OrganisationDraft::fromJson(kept, office());
        QVERIFY(again.toJson() == kept);
        QCOMPARE(again.count(), d.count());
        QVERIFY(again.commandArgs() == d.commandArgs());
    }

    void K_fieldsOfAnotherVersionAreKeptAndPassedOn()
    {
        const Json seen = personAt(office().users[1].second, "");
        const auto unit = [](const char* name, Json from, Json to) { return Json{{"unit", name}, {"from", std::move(from)}, {"to", std::move(to)}}; };
        Json website = unit("website", Json::object(), {{"website", "www.norrsken.example"}});
        website["typed_on"] = "tablet";
        const Json motto = unit("motto", Json::object(), {{"motto", "Norrut"}});
        const Json badge = unit("badge", Json::object(), {{"badge", "7"}});
        const Json kept = {{"v", 1},
                           {"theme", "dark"},
                           {"since_revision", 4},
                           {"units", {website, motto}},
                           {"contact", {{"from", contact(OrganisationDraft(office()))}, {"to", someone("Dace", "Kalni", "d@norrsken.example")}, {"person_id", uuid(101).text()}, {"note", "by phone"}}},
                           {"users",
                            {{{"id", id(1).text()}, {"units", Json::array({badge})}},
                             {{"id", id(2).text()}, {"seen", seen}, {"units", {unit("position", {{"position", "Member"}}, {{"position", "Chair"}}), badge}}, {"note", "asked"}}}}};
        OrganisationDraft d = OrganisationDraft::fromJson(kept, office());
        QVERIFY(!d.isOfNewerProgram());
        QCOMPARE(d.count(), 3); // website, contact person, position
        QCOMPARE(d.unknownChanges(), 3);
        QCOMPARE(QByteArray(cj1::write(d.toJson())), QByteArray(cj1::write(kept)));

        d.setField("business_name", Json("Norrsken"));
        QVERIFY(d.toJson()["units"][1] == website && d.toJson()["units"][2] == motto);
        const Json asCommand = d.commandArgs();
        for (const Json& c : asCommand["changes"]) QVERIFY(text(c, "unit") != "motto" && text(c, "unit") != "badge");
        // Passed on as a colleague's typing, they are kept there too.
        Json args = d.commandArgs();
        for (Json& c : d.unknownArgs()) args["changes"].push_back(c);
        QVERIFY(OrganisationDraft::understands(args));
        OrganisationDraft other(office());
        other.takeUp(args, {}, counter());
        QCOMPARE(other.count(), d.count());
        QCOMPARE(other.unknownChanges(), 3);
        QVERIFY(other.toJson()["units"].back() == motto);

        d.discard(); // also what happens when the known ones were sent
        QVERIFY(d.isEmpty() && d.hasUnknown());
        QCOMPARE(OrganisationDraft::fromJson(d.toJson(), office()).unknownChanges(), 3);
        QCOMPARE(integer(d.toJson(), "since_revision"), std::int64_t(4));
    }

    void K_aDraftOfANewerProgramIsShownAndStaysAsItIs_data()
    {
        QTest::addColumn<QString>("more");
        QTest::newRow("newer form") << QStringLiteral(R"({"v":2})");
        QTest::newRow("operation of a unit") << QStringLiteral(R"({"units":[{"unit":"website","from":{},"to":{"website":"www.n.example"}},{"op":"append","unit":"email","to":{"email":"x"}}]})");
        QTest::newRow("unit of another form") << QStringLiteral(R"({"units":[{"unit":"website","from":{},"to":{"website":"www.n.example"}},{"name":"email"}]})");
        QTest::newRow("operation of a user") << QStringLiteral(R"({"users":[{"id":"00000000-0000-0000-0000-000000000002","suspended":{"until":"2026-09-01"}}]})");
        QTest::newRow("marked operation") << QStringLiteral(R"({"users":[{"id":"00000000-0000-0000-0000-000000000002","op":"merge","added":{"first_name":"Nora"}}]})");
        QTest::newRow("contact of another form") << QStringLiteral(R"({"contact":{"op":"remove"}})");
        QTest::newRow("users of another form") << QStringLiteral(R"({"users":{"a":1}})");
    }
    void K_aDraftOfANewerProgramIsShownAndStaysAsItIs()
    {
        QFETCH(QString, more);
        Json kept = {{"v", 1}, {"units", Json::array({{{"unit", "website"}, {"from", Json::object()}, {"to", {{"website", "www.n.example"}}}}})}, {"users", Json::array()}};
        const auto changed = cj1::parse(more.toUtf8());
        QVERIFY(changed.has_value());
        kept.update(*changed);
        OrganisationDraft d = OrganisationDraft::fromJson(kept, office());
        QVERIFY(d.isOfNewerProgram() && d.hasUnknown());
        QCOMPARE(text(d.organisation(), "website"), std::string("www.n.example")); // shown as far as it is known
        OrganisationDraft typed(office());
        typed.setField("fax", Json("+46 8 555 010 09"));
        d.setField("website", Json("www.mine.example"));
        d.undoUnit("website");
        d.replaceContact(someone("Dace", "Kalni", "dace@norrsken.example"), uuid(101));
        d.addUser(id(9), someone("Nora", "Fjäll", "nora@norrsken.example"));
        d.editUser(id(2), edited(d, 2, "position", "Chair"));
        d.deleteUser(id(1));
        d.takeUp(typed.commandArgs(), {}, counter());
        for (const StagedChange& c : d.changes()) d.drop(c);
        d.discard();
        d.setBase(office());
        QCOMPARE(text(d.organisation(), "website"), std::string("www.n.example"));
        QCOMPARE(QByteArray(cj1::write(d.toJson())), QByteArray(cj1::write(kept)));
    }

    void K_argsWithAnUnknownOperationAreNotUnderstood()
    {
        OrganisationDraft d(office());
        d.setField("website", Json("www.norrsken.example"));
        Json args = d.commandArgs();
        QVERIFY(OrganisationDraft::understands(args));
        args["v"] = 2;
        QVERIFY(!OrganisationDraft::understands(args));
        args["v"] = 1;
        args["changes"].push_back({{"op", "merge_users"}, {"id", id(1).text()}});
        QVERIFY(!OrganisationDraft::understands(args));
    }

    void O_10_copyContactFollowsWhatIsStaged()
    {
        OrganisationDraft d(office());
        QVERIFY(d.canCopyContact());
        d.editUser(id(2), edited(d, 2, "email", "JAN@norrsken.example")); // O-9: letter case is no difference
        QVERIFY(!d.canCopyContact());
        d.deleteUser(id(2));
        QVERIFY(d.canCopyContact());
        d.undoUser(id(2)); // the deletion goes, the edit was kept
        QVERIFY(!d.canCopyContact());
        QVERIFY(d.user(id(2))->state == StagedUser::State::Edited);
        d.undoUser(id(2));
        QVERIFY(d.canCopyContact());
        QVERIFY(d.isEmpty());
        d.setField("contact_person.email", Json());
        QVERIFY(!d.canCopyContact());
    }

    void O_11_duplicateAmongStagedUsersIsAnIssueNamingTheOther()
    {
        OrganisationDraft d(office());
        d.addUser(id(9), someone("Nora", "Fjäll", "ASA@norrsken.example"));
        QVERIFY(hasIssue(d, id(9).text() + "/email", "ERR_EMAIL_DUPLICATE"));
        const auto other = d.userWithEmail("Asa@Norrsken.example", id(9));
        QVERIFY(other && other->id == id(1));
        d.deleteUser(id(1));
        QVERIFY(!hasIssue(d, "/email", "ERR_EMAIL_DUPLICATE"));
    }

    void O_15_anAdditionIsNotBlamedForWhatTheHubFillsIn()
    {
        OrganisationDraft d(office());
        d.addUser(id(9), someone("Nora", "Fjäll", "nora@norrsken.example"));
        for (const Issue& i : d.issues(QDate(2026, 4, 14)))
            QVERIFY2(!i.path.starts_with("authorised_user/"), i.path.c_str());
        Json own = someone("Nora", "Fjäll", "nora@norrsken.example");
        own.erase("use_org_phones");
        d.editUser(id(9), own);
        QVERIFY(hasIssue(d, "/phone_1", "ERR_REQUIRED"));
    }

    void O_16_invitesWhoeverIsNewUnderAnAddress()
    {
        const Json was = asUser(someone("Björn", "Ek", "bjorn@norrsken.example"));
        Json now = was;
        now["position"] = "Chair";
        QVERIFY(!OrganisationDraft::invites(was, now));
        now["email"] = "BJORN@norrsken.example";
        QVERIFY(!OrganisationDraft::invites(was, now));
        now["email"] = "b.ek@norrsken.example";
        now["eu_login_state"] = "unknown";
        QVERIFY(OrganisationDraft::invites(was, now));
        now["eu_login_state"] = "confirmed"; // for exactly this address
        QVERIFY(!OrganisationDraft::invites(was, now));
        now["eu_login_email"] = "other@norrsken.example";
        QVERIFY(OrganisationDraft::invites(was, now));
        QVERIFY(OrganisationDraft::invites(Json::object(), someone("Nora", "Fjäll", "nora@norrsken.example")));
        QVERIFY(!OrganisationDraft::invites(Json::object(), {{"role", "na_user"}, {"email", "na@agency.example"}}));
    }

    void W_3_asksOnceAndRemembersTheAnswer()
    {
        OrganisationDraft d(office());
        d.setField("contact_person.first_name", Json("Ewa"));
        d.setField("contact_person.last_name", Json("Nowa"));
        QVERIFY(!d.asksWhoContactIs());
        d.setField("contact_person.email", Json("ewa@norrsken.example"));
        QVERIFY(d.asksWhoContactIs());
        OrganisationDraft same = d;
        same.contactIsSamePerson();
        QVERIFY(!OrganisationDraft::fromJson(same.toJson(), office()).asksWhoContactIs());
        same.undoContact();
        QVERIFY(same.isEmpty());
        for (const char* path : {"first_name", "last_name", "email"}) same.setField(std::string("contact_person.") + path, Json("x@y.example"));
        QVERIFY(same.asksWhoContactIs()); // another change, another question
        d.contactIsNewPerson(uuid(101));
        QVERIFY(!d.asksWhoContactIs());
        QVERIFY(d.contactReplaced());
        QCOMPARE(d.count(), 1);
        QCOMPARE(text(contact(d), "first_name"), std::string("Ewa"));
    }

    void W_4_aReplacementTypedBackIsNoChange()
    {
        OrganisationDraft d(office());
        d.replaceContact(someone("Jan", "Kowal", "j@norrsken.example"), uuid(101));
        QVERIFY(d.contactReplaced());
        d.setField("contact_person.email", Json("jan@norrsken.example"));
        QVERIFY(d.isEmpty());
    }

    void W_10_noticesGoToEveryAddressBeforeAndAfter()
    {
        OrganisationDraft d(office());
        d.editUser(id(2), edited(d, 2, "email", "ek@norrsken.example"));
        std::vector<std::string> told;
        for (const Effect& e : d.notices(OrgId(uuid(50)), AccountId(uuid(51)))) told.push_back(e.recipient);
        std::ranges::sort(told);
        const std::vector<std::string> expected = {"asa@norrsken.example", "bjorn@norrsken.example", "ek@norrsken.example",
                                                   "jan@norrsken.example", "kansli@norrsken.example"};
        QVERIFY(told == expected);
    }

    void O_28_dropTakesOneChangeOnly()
    {
        OrganisationDraft d(office());
        d.setField("website", Json("www.norrsken.example"));
        d.editUser(id(2), edited(d, 2, "position", "Treasurer"));
        d.deleteUser(id(1));
        QCOMPARE(d.count(), 3);
        const auto changes = d.changes();
        for (const StagedChange& c : changes) {
            const int before = d.count();
            d.drop(c);
            QCOMPARE(d.count(), before - 1);
        }
        QVERIFY(d.isEmpty());
    }

    void O_29_takeUpPicksAndRebasesOnWhatIsInForce()
    {
        OrganisationDraft mine(office());
        mine.setField("website", Json("www.mine.example"));
        mine.replaceContact(someone("Dace", "Kalni", "dace@norrsken.example"), uuid(101));
        const Json args = mine.commandArgs();
        OrganisationState later = office();
        later.organisation["contact_person"] = someone("Björn", "Ek", "bjorn@norrsken.example");
        later.organisation["contact_person"]["person_id"] = uuid(102).text();

        OrganisationDraft theirs(later);
        theirs.takeUp(args, [](const Json& c) { return text(c, "op") != "replace_contact"; }, counter());
        QCOMPARE(theirs.count(), 1);
        QVERIFY(theirs.change("website"));
        QCOMPARE(text(contact(theirs), "first_name"), std::string("Björn"));

        OrganisationDraft use(later);
        use.takeUp(args, {}, counter());
        QVERIFY(contact(use) == someone("Dace", "Kalni", "dace@norrsken.example"));
        const Json list = use.commandArgs()["changes"];
        const auto it = std::ranges::find_if(list, [](const Json& c) { return text(c, "op") == "replace_contact"; });
        QVERIFY(it != list.end());
        QVERIFY((*it)["from"] == personAt(later.organisation, "contact_person."));
    }

    /// A single field typed for a contact person who was replaced: that person comes back whole, never mixed.
    void O_29_takeUpNeverMixesTwoPeople()
    {
        OrganisationDraft mine(office());
        mine.setField("contact_person.position", Json("Chair"));
        const Json args = OrganisationDraft::fromJson(mine.toJson(), office()).commandArgs();
        OrganisationState later = office();
        later.organisation["contact_person"] = someone("Björn", "Ek", "bjorn@norrsken.example");
        later.organisation["contact_person"]["person_id"] = uuid(102).text();
        OrganisationDraft use(later);
        use.takeUp(args, {}, counter());
        QVERIFY(use.contactReplaced());
        Json whole = someone("Jan", "Kowal", "jan@norrsken.example");
        whole["position"] = "Chair";
        QVERIFY(contact(use) == whole);

        OrganisationDraft still(office()); // the same person: only the field
        still.takeUp(args, {}, counter());
        QVERIFY(!still.contactReplaced());
        QVERIFY(still.change("contact_person.position"));
    }

    void O_31_anEditOfSomebodyRemovedBecomesAnAddition()
    {
        OrganisationDraft mine(office());
        mine.editUser(id(2), edited(mine, 2, "position", "Treasurer"));
        OrganisationState later = office();
        later.users.pop_back();
        // Even when the removal came in before Update was pressed, the edit is sent, so that somebody is asked.
        OrganisationDraft moved = OrganisationDraft::fromJson(mine.toJson(), later);
        QCOMPARE(moved.commandArgs()["changes"].size(), std::size_t(1));
        QVERIFY(moved.commandArgs() == mine.commandArgs());

        OrganisationDraft back(later);
        back.takeUp(mine.commandArgs(), {}, counter());
        const auto changes = back.changes();
        QCOMPARE(changes.size(), std::size_t(1));
        QVERIFY(changes[0].what == StagedChange::What::AddedUser);
        QVERIFY(changes[0].user != id(2));
        Json whole = someone("Björn", "Ek", "bjorn@norrsken.example");
        whole["position"] = "Treasurer";
        QVERIFY(changes[0].to == whole);
    }

    void everyChangeOfACommandIsReadBack()
    {
        OrganisationDraft d(office());
        d.setField("website", Json("www.norrsken.example"));
        d.replaceContact(someone("Dace", "Kalni", "dace@norrsken.example"), uuid(101));
        d.editUser(id(2), edited(d, 2, "position", "Treasurer"));
        d.deleteUser(id(1));
        d.addUser(id(9), someone("Nora", "Fjäll", "nora@norrsken.example"));
        const auto staged = d.changes(), read = OrganisationDraft::changesIn(d.commandArgs());
        QCOMPARE(read.size(), staged.size());
        for (const StagedChange& c : staged)
            QVERIFY(std::ranges::any_of(read, [&](const StagedChange& r) {
                return r.what == c.what && r.user == c.user && r.unit == c.unit && r.from == c.from && r.to == c.to;
            }));
    }
};

QTEST_GUILESS_MAIN(DraftTest)
#include "draft_test.moc"
