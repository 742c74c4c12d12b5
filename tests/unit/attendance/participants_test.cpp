// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/identity.h"
#include "core/domain/attendance/erasure.h"
#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"
#include "core/domain/rules/rulebook.h"
#include "core/domain/signing/channels.h"
#include "tests/support/cases.h"
#include "tests/support/project_world.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <set>

using namespace sek;
using namespace sek::attendance;
using namespace sek::test;

namespace {

const RecordId Doris = named<RecordId>("doris"), Here = named<RecordId>("doris here");
const QDate Today(2025, 4, 1);

Json person(const ProjectWorld& w, const std::string& number, const std::string& kind = {})
{
    Json identity = {{"number", number}};
    if (!kind.empty()) identity["kind"] = kind;
    return {{"id", Doris.text()},
            {"participation_id", Here.text()},
            {"project_id", w.project.text()},
            {"person", {{"given_name", "Doris"}, {"family_name", "Test"}, {"language", "sv"}}},
            {"identity", identity},
            {"participation", {{"start_date", "2025-03-10"}, {"target_group", "not_employed"}}}};
}

/// The secret in every text of the args of any command about participants and signing.
Json planted(const std::string& secret)
{
    Json leaf = Json::object();
    for (const char* key : {"id", "number", "identity_number", "kind", "address", "shared_reason", "owner", "owner_kind", "given_name", "family_name", "note",
                            "text", "reason", "code", "unit", "role", "date", "period", "month", "employer_name", "state", "name", "title", "statement",
                            "channel_masked", "ip_prefix", "evidence", "content_hash", "document_kind", "signer_name", "outcome", "cause", "salt"})
        leaf[key] = secret;
    Json args = leaf;
    for (const char* key : {"body", "person", "identity", "participation", "from", "to", "scan", "proof", "counts", "log"}) args[key] = leaf;
    for (const char* key : {"channels", "cells", "entries", "changes", "reports", "signatures", "revocations"})
        args[key] = Json::array({{{"id", secret}, {"from", leaf}, {"to", leaf}, {"body", leaf}, {"guard", leaf}}, leaf, secret});
    for (const char* key : {"ids", "participation_ids", "weekdays", "skip"}) args[key] = Json::array({secret, Json::array({secret})});
    args["ask"] = leaf;
    args["ask"]["documents"] = Json::array({leaf});
    args["frozen"] = {{"id", secret}, {"body", {{"content", {{"participant", leaf}, {"project", leaf}, {"entries", Json::array({leaf})}}}}}};
    return args;
}

} // namespace

/// W1: who takes part, by which number, and that nobody is there twice.
class ParticipantsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void identityNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kind");   // wanted
        QTest::addColumn<QString>("stored"); // or the reason of the refusal
        QTest::newRow("A-1 ten digits and a hyphen") << "850101-2382" << "se_personnummer" << "198501012382";
        QTest::newRow("A-2 a wrong check digit") << "198501012383" << "" << "check";
        QTest::newRow("A-3 a day that does not exist") << "19850230-2382" << "" << "date";
        QTest::newRow("A-4 a coordination number") << "198801622393" << "se_samordningsnummer" << "198801622393";
        QTest::newRow("A-4 a coordination number with month 00") << "197500752386" << "se_samordningsnummer" << "197500752386";
        QTest::newRow("A-5 a plus for a hundred years") << "241001+9190" << "se_personnummer" << "192410019190";
        QTest::newRow("A-6 a placeholder") << "19900101Tf29" << "se_placeholder" << "19900101Tf29";
        QTest::newRow("A-6 a placeholder of a day that does not exist") << "19900230Tf29" << "" << "length";
    }
    /// By day and month somebody opens the own month on a screen that several share (attendance §6).
    void birthDatesThatANumberTells_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QDate>("born");
        QTest::newRow("personal number") << "se_personnummer" << "198501012382" << QDate(1985, 1, 1);
        QTest::newRow("coordination number") << "se_samordningsnummer" << "198801622393" << QDate(1988, 1, 2);
        QTest::newRow("coordination number with month 00") << "se_samordningsnummer" << "197500752386" << QDate();
        QTest::newRow("A-6 placeholder") << "se_placeholder" << "19900101Tf29" << QDate();
        QTest::newRow("PESEL") << "pl_pesel" << "44051401359" << QDate(1944, 5, 14);
        QTest::newRow("Latvian, older form") << "lv_personas_kods" << "16117519997" << QDate(1975, 11, 16);
        QTest::newRow("Latvian, newer form") << "lv_personas_kods" << "32012345678" << QDate();
        QTest::newRow("foreign") << "foreign" << "19850101" << QDate();
        QTest::newRow("none") << "none" << "" << QDate();
    }
    void birthDatesThatANumberTells()
    {
        QFETCH(QString, kind);
        QFETCH(QString, number);
        QFETCH(QDate, born);
        QCOMPARE(birthDateIn(kind.toStdString(), number.toStdString(), Today), born);
    }

    void identityNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kind);
        QFETCH(QString, stored);
        const auto found = readIdentity({}, typed.toStdString(), "SE", Today);
        QCOMPARE(found.has_value(), !kind.isEmpty());
        if (found) {
            QCOMPARE(QString::fromStdString(found->kind), kind);
            QCOMPARE(QString::fromStdString(found->number), stored);
        } else if (stored != QLatin1String("length")) {
            QCOMPARE(found.error().code, std::string("ERR_IDENTITY"));
            QCOMPARE(text(found.error().params, "reason"), stored.toStdString());
        }
    }

    void A_1_registeredAndMaskedInLists()
    {
        ProjectWorld w;
        QCOMPARE(w.act(w.siv, "RegisterParticipant", person(w, "900101-2385")), std::string());
        const Json p = w.body({kind::Participant, Doris});
        QCOMPARE(text(p, "identity_kind"), std::string("se_personnummer"));
        QCOMPARE(text(p, "identity_masked"), std::string("••••••••-••85"));
        // The number itself is in a kind of its own and nowhere else (C3).
        QCOMPARE(text(w.body(identityKey(Doris)), "number"), std::string("199001012385"));
        for (const char* k : {"participant", "participation"})
            for (const Record& r : w.all(k)) QVERIFY(!r.body.contains("199001012385"));
    }

    void A_6_aProtectedPersonWithAPlaceholder()
    {
        ProjectWorld w;
        Json args = person(w, "19900101Tf29", "se_placeholder");
        args["person"]["protected_identity"] = true;
        QCOMPARE(w.act(w.siv, "RegisterParticipant", args), std::string());
        QVERIFY(boolean(w.body({kind::Participant, Doris}), "protected_identity"));
        QCOMPARE(text(w.body(identityKey(Doris)), "number"), std::string("19900101Tf29"));
    }

    void A_7_nobodyIsRegisteredTwice()
    {
        ProjectWorld w;
        const auto again = w.decide(w.siv, "RegisterParticipant", person(w, "8501012382"));
        QVERIFY(!again);
        QCOMPARE(again.error().code, std::string("ERR_PARTICIPANT_EXISTS"));
        QCOMPARE(text(again.error().params, "id"), w.astrid.text());
        // A client offline says so too, from what it has; an import was compared beforehand, and the hub has the last word.
        QCOMPARE(w.decideAsClient(w.siv, "RegisterParticipant", person(w, "8501012382")).error().code,
                 std::string("ERR_PARTICIPANT_EXISTS"));
        Json batch = person(w, "8501012382");
        batch["batch"] = named<RecordId>("batch").text();
        QVERIFY(w.decideAsClient(w.siv, "RegisterParticipant", batch));
        QCOMPARE(w.act(w.siv, "RegisterParticipant", batch), std::string("ERR_PARTICIPANT_EXISTS"));
    }

    void aCorrectedNumberGivesTheOldOneBack()
    {
        ProjectWorld w;
        QCOMPARE(w.act(w.siv, "ChangeIdentity", {{"id", w.astrid.text()}, {"from", {{"number", "198501012382"}}},
                                                 {"to", {{"number", "198501012390"}}}}),
                 std::string("ERR_PARTICIPANT_EXISTS")); // Bertil's
        QCOMPARE(w.act(w.siv, "ChangeIdentity", {{"id", w.astrid.text()}, {"from", {{"number", "199001012385"}}},
                                                 {"to", {{"number", "199801012395"}}}}),
                 std::string("ERR_CONFLICT"));
        QCOMPARE(w.act(w.siv, "ChangeIdentity", {{"id", w.astrid.text()}, {"from", {{"number", "198501012382"}}},
                                                 {"to", {{"number", "199801012395"}}}}),
                 std::string());
        QCOMPARE(w.act(w.siv, "RegisterParticipant", person(w, "198501012382")), std::string());
    }

    void channelsComeWithThePersonAndWaitForTheirCode()
    {
        ProjectWorld w;
        Json args = person(w, "199001012385");
        const RecordId phone = named<RecordId>("doris phone");
        args["channels"] = Json::array({{{"id", phone.text()}, {"kind", "sms"}, {"address", "070-174 06 06"}}});
        QCOMPARE(w.act(w.siv, "RegisterParticipant", args), std::string());
        QCOMPARE(signing::channel(w, phone)->state(w.clock.time), std::string("pending"));
        QCOMPARE(signing::channel(w, phone)->address(), std::string("+46701740606"));
    }

    void whatIsWrongStopsTheWholeAct_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("no name") << "person.given_name" << "\"\"" << "ERR_REQUIRED";
        QTest::newRow("a hub's field") << "person.user_id" << "\"x\"" << "ERR_BAD_COMMAND";
        QTest::newRow("before the project") << "participation.start_date" << "\"2024-12-31\"" << "ERR_OUTSIDE_PROJECT";
        QTest::newRow("gone before coming") << "participation.end_date" << "\"2025-03-01\"" << "ERR_REQUIRED";
        QTest::newRow("employed by nobody") << "participation.target_group" << "\"employed\"" << "ERR_REQUIRED";
        QTest::newRow("no such language") << "person.language" << "\"de\"" << "ERR_CHOICE";
        QTest::newRow("a phone of the staff") << "channels" << "[{\"id\":\"5ec0e5a1-0000-4000-8000-000000000001\",\"kind\":\"sms\",\"address\":\"+46701740699\"}]"
                                              << "ERR_ADDRESS_OF_STAFF";
    }
    void whatIsWrongStopsTheWholeAct()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        QFETCH(QString, code);
        ProjectWorld w;
        Json args = person(w, "199001012385");
        put(args, path.toStdString(), Json::parse(value.toStdString()));
        QCOMPARE(QString::fromStdString(w.act(w.siv, "RegisterParticipant", args)), code);
        QVERIFY(w.body({kind::Participant, Doris}).empty());
    }

    void SEC_13_rolesOfTheProject()
    {
        ProjectWorld w;
        for (const auto& who : {w.owner, w.per, w.ture, w.astridAccount})
            QCOMPARE(w.act(who, "RegisterParticipant", person(w, "199001012385")), std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(w.act(w.karin, "RegisterParticipant", person(w, "199001012385")), std::string());
    }

    void whoJoinsAnotherProjectIsSeenThere()
    {
        ProjectWorld w;
        const RecordId second = named<RecordId>("second project");
        Json body = w.body({kind::Project, w.project});
        body["project_no"] = "2099/00018";
        w.putBody({kind::Project, second}, body);
        w.putBody({kind::RoleGrant, named<RecordId>("grant/second")},
                  projectGrantBody(w.karin, role::ProjectContact, second, {}, w.owner, w.clock.now().plusDays(-1)));
        const Json join = {{"id", Here.text()}, {"body", {{"project_id", second.text()}, {"participant_id", w.astrid.text()},
                                                          {"start_date", "2025-03-10"}}}};
        QCOMPARE(w.act(w.siv, "AddParticipation", join), std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(w.act(w.karin, "AddParticipation", join), std::string());
        for (const RecordKey& key : {RecordKey{kind::Participant, w.astrid}, identityKey(w.astrid),
                                     RecordKey{signing::kind::ContactChannel, w.astridPhone}})
            QCOMPARE(at(w.body(key), "project_ids").size(), std::size_t(2));
        Json twice = join;
        twice["id"] = named<RecordId>("again").text();
        QCOMPARE(w.act(w.karin, "AddParticipation", twice), std::string("ERR_ALREADY_EXISTS"));
    }

    /// identifiers §1.3, attendance §4.7 and §6: each look at a number is noted, the person reads who it was.
    void whoHasANumberShownIsNotedWithoutTheNumber()
    {
        ProjectWorld w;
        const Json args = {{"v", 1}, {"participant_id", w.astrid.text()}};
        for (const AccountId& other : {w.ture, w.per, w.astridAccount}) QCOMPARE(w.act(other, "RevealIdentity", args), std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(w.act(w.siv, "RevealIdentity", {{"v", 1}, {"participant_id", Doris.text()}}), std::string("ERR_NO_SUCH_RECORD"));
        QCOMPARE(w.act(w.siv, "RevealIdentity", Json{{"v", 1}}), std::string("ERR_BAD_COMMAND"));
        QVERIFY(w.all(kind::IdentityLook).empty());

        QCOMPARE(w.act(w.siv, "RevealIdentity", args), std::string());
        w.clock.time = w.clock.time.plusSeconds(60);
        QCOMPARE(w.act(w.siv, "RevealIdentity", args), std::string());
        QCOMPARE(w.act(w.karin, "RevealIdentity", args), std::string());
        w.clock.time = w.clock.time.plusDays(1);
        QCOMPARE(w.act(w.siv, "RevealIdentity", args), std::string());
        const auto looks = w.all(kind::IdentityLook);
        QCOMPARE(looks.size(), std::size_t(3)); // an account and a day are one
        const std::string number = text(w.body(identityKey(w.astrid)), "number");
        QVERIFY(!number.empty());
        std::multiset<std::int64_t> times;
        for (const Record& r : looks) {
            const Json look = r.value();
            QCOMPARE(text(look, "participant_id"), w.astrid.text());
            times.insert(integer(look, "times"));
            QVERIFY(!look.dump().contains(number));
            if (text(look, "looked_by") == w.siv.text()) QCOMPARE(text(look, "looked_by_name"), std::string("Siv Ansvarig"));
            // The person reads it; a trainer's cache holds no number, but may hold the note; somebody outside has neither.
            QVERIFY(asSeenBy({roleIn(role::Participant, w.astrid)}, w.astridAccount, r));
            QVERIFY(asSeenBy({role::Auditor}, w.owner, r));
            QVERIFY(!asSeenBy({roleIn(role::Participant, w.bertil)}, w.owner, r));
            QVERIFY(!asSeenBy({role::Viewer}, w.owner, r));
        }
        QCOMPARE(times, (std::multiset<std::int64_t>{1, 1, 2}));
        const auto about = recordsAbout(w, w.astrid); // so an erasure finds them
        QCOMPARE(std::ranges::count_if(about, [](const Record& r) { return r.key.kind == kind::IdentityLook; }), std::ptrdiff_t(3));

        w.enrol("Doris", "+46701740610");
        for (const Record& r : w.all(kind::Participant))
            if (text(r.value(), "given_name") == "Doris")
                QCOMPARE(w.act(w.siv, "RevealIdentity", {{"v", 1}, {"participant_id", r.key.id.text()}}), std::string("no_identity_number"));
    }

    void numbersAreShownAsPeopleWriteThem()
    {
        QCOMPARE(shownIdentity("se_personnummer", "198501012382", Today), std::string("19850101-2382"));
        QCOMPARE(shownIdentity("lv_personas_kods", "16117519997", Today), std::string("161175-19997"));
        QCOMPARE(shownIdentity("pl_pesel", "44051401359", Today), std::string("44051401359"));
        QCOMPARE(shownIdentity("foreign", "AB 12", Today), std::string("AB 12"));
    }

    void W1_aDayBelongsToOneParticipation()
    {
        ProjectWorld w;
        const auto dates = [&](const RecordId& of, const char* start, const char* end) {
            const Json now = w.body({kind::Participation, of});
            Json from = {{"start_date", text(now, "start_date")}}, to = {{"start_date", start}};
            for (const char* path : {"end_date", "end_reason"})
                if (const std::string had = text(now, path); !had.empty()) from[path] = had;
            if (*end) to.update({{"end_date", end}, {"end_reason", "work"}});
            return w.act(w.karin, "EditParticipation", {{"id", of.text()}, {"changes", {{{"unit", "dates"}, {"from", from}, {"to", to}}}}});
        };
        const auto comeBack = [&](const char* start, const char* end) {
            Json body = {{"project_id", w.project.text()}, {"participant_id", w.bertil.text()}, {"start_date", start}};
            if (*end) body.update({{"end_date", end}, {"end_reason", "work"}});
            return w.act(w.karin, "AddParticipation", {{"id", Here.text()}, {"body", body}});
        };
        QCOMPARE(comeBack("2025-05-01", ""), std::string("ERR_ALREADY_EXISTS")); // not gone yet
        QCOMPARE(dates(w.bertilHere, "2025-03-01", "2025-03-31"), std::string());
        QCOMPARE(comeBack("2025-03-31", ""), std::string("ERR_ALREADY_EXISTS"));
        QCOMPARE(comeBack("2025-02-01", "2025-03-10"), std::string("ERR_ALREADY_EXISTS"));
        QCOMPARE(comeBack("2025-04-01", ""), std::string());
        // Nor afterwards: open again, or into the days of the other.
        QCOMPARE(dates(w.bertilHere, "2025-03-01", ""), std::string("ERR_ALREADY_EXISTS"));
        QCOMPARE(dates(w.bertilHere, "2025-03-01", "2025-04-01"), std::string("ERR_ALREADY_EXISTS"));
        QCOMPARE(dates(Here, "2025-03-30", ""), std::string("ERR_ALREADY_EXISTS"));
        QCOMPARE(dates(w.bertilHere, "2025-03-02", "2025-03-30"), std::string());
        QCOMPARE(dates(Here, "2025-03-31", "2025-06-30"), std::string());
        // Other people's days are theirs.
        QCOMPARE(dates(w.astridHere, "2025-03-01", "2025-04-30"), std::string());
    }

    // Records with numbers and addresses are for the roles of their project; the history is no way around that.
    void SYNC_22_theHistoryHandsOutNoNumberAndNoAddress()
    {
        std::set<std::string> open = {"CreateOrganisation", "UpdateOrganisation", "GrantRoles",     "EndOrganisationRole", "TickOrsTask",  "ConfirmEuLogin",
                                      "InviteToEuLogin",    "RecordAgencyAccess", "NoteDelivery",   "AddProject",          "EditProject",  "SetReportSettings",
                                      "AddActivity",        "EditActivity",       "RemoveActivity", "PlanOccasions",       "EditOccasion", "RemoveOccasion"};
        for (const char* kind : {"Accreditation", "ListedPerson", "Route4Step", "Document"})
            for (const char* verb : {"Add", "Edit", "Remove"}) open.insert(std::string(verb) + kind);
        int closed = 0;
        for (const std::string& name : rulebook().names())
            for (const std::string secret : {"198501012382", "19850101-2382", "AB 12 345", "+46701740605", "astrid.exempel@mail.example", "Astrid’s mother"}) {
                const Json args = planted(secret);
                QVERIFY(cj1::check(args));
                for (const char* r : {role::Owner, role::Administrator, role::AuthorisedUser, role::Auditor}) {
                    const auto seen = historyAsSeenBy({r}, name, args);
                    QVERIFY(seen);
                    if (open.contains(name)) QVERIFY2(*seen == args, name.c_str());
                    else QVERIFY2(!cj1::write(*seen).contains(secret.c_str()), name.c_str());
                }
                if (open.contains(name)) continue;
                ++closed;
                QVERIFY(!historyAsSeenBy({role::Viewer}, name, args));
            }
        QVERIFY(closed > 6 * 30);
        QVERIFY(!cj1::write(*historyAsSeenBy({role::Owner}, "CommandToCome", planted("198501012382"))).contains("198501012382"));
    }

    void theHistoryStillSaysWhatItWasAbout()
    {
        const auto seen = [](const char* name, const Json& args) { return *historyAsSeenBy({role::Auditor}, name, args); };
        ProjectWorld w;
        Json typed = person(w, "198501012382");
        typed["batch"] = named<RecordId>("batch").text();
        const Json registered = seen("RegisterParticipant", typed);
        for (const char* key : {"id", "participation_id", "project_id", "batch"}) QCOMPARE(text(registered, key), text(typed, key));
        const Json channel = seen("AddContactChannel", {{"id", Doris.text()}, {"body", {{"owner", Doris.text()}, {"owner_kind", "participant"}, {"address", "+46701740605"}}}});
        QVERIFY((channel == Json{{"id", Doris.text()}, {"body", {{"owner", Doris.text()}, {"owner_kind", "participant"}}}}));
        const Json hours = seen("RecordAttendance", {{"participation_id", Here.text()}, {"period", "2025-03"}, {"cells", {{{"date", "2025-03-04"}, {"to", {{"minutes", 60}, {"note", "at home"}}}}}}});
        QCOMPARE(text(hours, "period"), std::string("2025-03"));
        QVERIFY((at(hours, "cells") == Json::array({{{"date", "2025-03-04"}, {"to", {{"minutes", 60}}}}})));
        QCOMPARE(text(seen("RecordAttendance", {{"period", "2025-03-04#" + Here.text()}}), "period"), "2025-03-04#" + Here.text());
        const Json given = {{"account", w.siv.text()}, {"role", role::AttendanceResponsible}, {"project_id", w.project.text()}};
        QVERIFY(seen("GrantProjectRole", given) == given);
        const Json asked = {{"ask", {{"document_kind", "attendance_report"}, {"documents", Json::array({{{"id", Here.text()}, {"revision", 1}}})}}}};
        QVERIFY(seen("NoteCodeOpened", asked) == asked);
    }

    void hoursStayInsideThePersonsTime()
    {
        ProjectWorld w;
        QCOMPARE(w.record(w.siv, w.bertilHere, Json::array({w.cell("2025-03-20", 60)})), std::string());
        const auto leave = [&](const char* day) {
            return w.act(w.karin, "EditParticipation",
                         {{"id", w.bertilHere.text()},
                          {"changes", {{{"unit", "dates"}, {"from", {{"start_date", "2025-03-01"}}},
                                        {"to", {{"start_date", "2025-03-01"}, {"end_date", day}, {"end_reason", "work"}}}}}}});
        };
        QCOMPARE(leave("2025-03-19"), std::string("entries_outside_participation"));
        QCOMPARE(leave("2025-03-20"), std::string());
    }
};

std::unique_ptr<QObject> makeParticipantsTest()
{
    return std::make_unique<ParticipantsTest>();
}

#include "participants_test.moc"
