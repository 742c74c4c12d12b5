// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/commands.h"
#include "core/domain/attendance/exports.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/report_checks.h"
#include "core/domain/attendance/statements.h"
#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/frozen.h"
#include "core/domain/signing/signatures.h"
#include "core/record/change.h"
#include "tests/support/cases.h"
#include "tests/support/project_world.h"

#include "core/base/hash.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace sek;
using namespace sek::attendance;
using namespace sek::test;
using signing::Cause;

namespace {

Json about(const ProjectWorld& w, const RecordId& report, Json more)
{
    more["id"] = report.text();
    more["revision"] = integer(w.body(reportKey(report)), "revision", 1);
    return more;
}

std::size_t told(const ProjectWorld& w, const std::string& event)
{
    return static_cast<std::size_t>(std::ranges::count(w.effects, event, &Effect::event));
}

const Json Reason = {{"reason", "The hours of 11 March were wrong"}};

} // namespace

/// A month on its way: reported, signed, refused, corrected, locked (§3.1, W6, W13, W14).
class ReportTest : public QObject
{
    Q_OBJECT

    static std::span<const Case<ReportTest>> cases();

    void A_15()
    {
        ProjectWorld w;
        Json absent = w.cell("2025-03-04", 0);
        QCOMPARE(w.record(w.siv, w.astridHere, Json::array({absent})), std::string());
        QCOMPARE(w.freeze(w.siv, {w.march(w.astridHere)}), std::string("report_empty"));
        // What rounds down to nothing is nothing.
        QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-05", 59)})), std::string());
        QCOMPARE(w.freeze(w.siv, {w.march(w.astridHere)}), std::string("report_empty"));
    }

    void A_16()
    {
        ProjectWorld w;
        w.clock.time = *parseRfc3339("2025-03-10T12:00:00.000Z");
        QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-04", 240), w.cell("2025-03-11", 225)})), std::string());
        const auto refused = w.decide(w.siv, "FreezeReports",
                                      {{"reports", {{{"id", w.march(w.astridHere).text()}, {"revision", 1},
                                                     {"salt", "000102030405060708090a0b0c0d0e0f"}}}}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("entry_in_future"));
        QCOMPARE(refused.error().issues.front().path, "entries/2025-03-11/" + w.activity.text());
        w.clock.time = *parseRfc3339("2025-03-11T12:00:00.000Z");
        QCOMPARE(w.freeze(w.siv, {w.march(w.astridHere)}), std::string());
    }

    void A_17()
    {
        ProjectWorld w;
        QCOMPARE(w.record(w.ture, w.bertilHere, Json::array({w.cell("2025-03-04", 240)})), std::string());
        Json person = w.body({kind::Participant, w.bertil});
        person["user_id"] = w.siv.text(); // Siv is also a participant
        w.putBody({kind::Participant, w.bertil}, person);
        QCOMPARE(w.freeze(w.siv, {w.march(w.bertilHere)}), std::string("self_signing"));
        QCOMPARE(w.record(w.siv, w.bertilHere, Json::array({w.cell("2025-03-05", 240)})), std::string("self_signing"));
    }

    void A_32()
    {
        ProjectWorld w;
        w.makeReported(w.astridHere);
        const RecordId march = w.march(w.astridHere);
        const auto ask = w.askOf({march}, false);
        QCOMPARE(w.open(ask, "c1"), std::string());
        QCOMPARE(w.state(march), std::string("code_active"));
        QCOMPARE(w.act(w.siv, "OpenCorrection", about(w, march, Reason)), std::string());
        const auto late = w.decide(HubActor, "RecordSignature", {{"ask", toJson(ask)}, {"proof", toJson(signing::Proof{"otp_sms", "", w.clock.time, "c1", 1, 4, signing::Surface::Kiosk, {}, {}})}});
        QVERIFY(!late);
        QCOMPARE(late.error().code, std::string("report_superseded"));
        QCOMPARE(integer(late.error().params, "revision"), 2);
        QCOMPARE(w.order(ask).error().code, std::string("report_superseded"));
        QVERIFY(w.close(ask, "c1", Cause::Revoked).empty()); // and its end changes nothing
        QCOMPARE(w.state(march), std::string("draft"));
    }

    void A_33()
    {
        ProjectWorld w;
        w.makeSigned(w.astridHere);
        const RecordId march = w.march(w.astridHere);
        const auto signedOnes = signing::signaturesOf(w, march, 1);
        QCOMPARE(signedOnes.size(), std::size_t(2));
        QCOMPARE(text(w.body(certificateKey(march, 1)), "state"), std::string("final"));
        QCOMPARE(w.act(w.siv, "OpenCorrection", about(w, march, Reason)), std::string());
        QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-11", 180, 225)})), std::string());
        const Json now = w.body(reportKey(march));
        QCOMPARE(integer(now, "revision"), 2);
        QCOMPARE(w.state(march), std::string("draft"));
        QCOMPARE(text(w.body(certificateKey(march, 1)), "state"), std::string("superseded"));
        // What was signed stays as it was, and still stands for revision 1.
        QCOMPARE(signing::signaturesOf(w, march, 1), signedOnes);
        QVERIFY(signing::signaturesOf(w, march, 2).empty());
        QCOMPARE(text(at(now, "revisions")[0], "content_hash"), text(signedOnes[0].value(), "content_hash"));
    }

    void A_34()
    {
        ProjectWorld w;
        w.makeReported(w.astridHere);
        const RecordId march = w.march(w.astridHere);
        const Json no = about(w, march, {{"code", "hours_too_high"}, {"text", "I left at noon on 11 March"}});
        QCOMPARE(w.act(w.siv, "RejectReport", no), std::string("ERR_NOT_AUTHORISED")); // nobody else says it
        QCOMPARE(w.act(w.astridAccount, "RejectReport", no), std::string()); // and no code is needed
        QCOMPARE(w.state(march), std::string("rejected"));
        QCOMPARE(told(w, "report_rejected"), std::size_t(1));
        QCOMPARE(w.effects.back().recipient, std::string("siv@exempelkommunen.example"));
        QCOMPARE(w.act(w.siv, "OpenCorrection", about(w, march, Json::object())), std::string());
        QCOMPARE(integer(w.body(reportKey(march)), "revision"), 2);
        QCOMPARE(text(at(w.body(reportKey(march)), "revisions")[0], "reject_code"), std::string("hours_too_high"));
    }

    void A_35()
    {
        ProjectWorld w;
        w.makeSigned(w.astridHere);
        const RecordId march = w.march(w.astridHere);
        w.clock.time = w.clock.time.plusDays(3);
        QCOMPARE(w.act(w.astridAccount, "DisputeReport", about(w, march, {{"text", "I did not sign this month"}})), std::string());
        QCOMPARE(w.state(march), std::string("signed"));
        QVERIFY(w.reportOf(march).disputed());
        QCOMPARE(w.act(w.per, "ClaimReports", {{"ids", {march.text()}}, {"claim_ref", "2025/1"}}), std::string("report_disputed"));
        w.clock.time = w.clock.time.plusDays(30);
        QVERIFY(reportsToLock(w, w.context(HubActor).today).empty());
        QCOMPARE(w.act(HubActor, "LockReports", {{"ids", {march.text()}}}), std::string());
        QCOMPARE(w.state(march), std::string("signed"));
    }

    void A_36()
    {
        ProjectWorld w;
        w.makeSigned(w.astridHere);
        const RecordId march = w.march(w.astridHere);
        for (const char* month : {"2025-02", "2025-03", "2025-04"})
            w.putBody({kind::ScbExport, named<RecordId>(month)},
                      {{"v", 1}, {"project_id", w.project.text()}, {"month", month}, {"state", "submitted"}});
        QCOMPARE(w.act(w.per, "ClaimReports", {{"ids", {march.text()}}, {"claim_ref", "2025/1"}}), std::string());
        QCOMPARE(w.state(march), std::string("locked"));
        QCOMPARE(w.act(w.siv, "OpenCorrection", about(w, march, Reason)), std::string("report_state"));
        QCOMPARE(w.act(w.per, "ReopenLocked", {{"id", march.text()}}), std::string("second_person_needed"));
        QCOMPARE(w.act(w.per, "RequestReopening", {{"id", march.text()}, {"reason", "The claim was sent back"}}), std::string());
        QCOMPARE(w.act(w.per, "ReopenLocked", {{"id", march.text()}}), std::string("second_person_needed"));
        QCOMPARE(w.act(w.siv, "ReopenLocked", {{"id", march.text()}}), std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(w.state(march), std::string("locked"));
        QCOMPARE(w.act(w.karin, "ReopenLocked", {{"id", march.text()}}), std::string());
        QCOMPARE(w.state(march), std::string("draft"));
        QCOMPARE(integer(w.body(reportKey(march)), "revision"), 2);
        const auto month = [&](const char* m) { return text(w.body({kind::ScbExport, named<RecordId>(m)}), "state"); };
        QCOMPARE(month("2025-02"), std::string("submitted"));
        QCOMPARE(month("2025-03"), std::string("superseded"));
        QCOMPARE(month("2025-04"), std::string("superseded"));
    }

    /// What the office sent of March and April.
    static void submit(ProjectWorld& w, const std::string& month)
    {
        const RecordId id = named<RecordId>("export/" + month + std::to_string(w.all(kind::ScbExport).size()));
        QCOMPARE(w.act(HubActor, "NoteExport",
                       {{"id", id.text()}, {"project_id", w.project.text()}, {"month", month}, {"profile", "esf_2014_2020"},
                        {"format", "csv"}, {"sha256", std::string(64, 'a')}, {"by", w.per.text()}}),
                 std::string());
        QCOMPARE(w.act(w.per, "SubmitExport", {{"id", id.text()}, {"submitted_on", toIso(dateIn(w.clock.time, "UTC"))}}), std::string());
    }

    void A_50()
    {
        ProjectWorld w;
        w.clock.time = *parseRfc3339("2025-05-05T12:00:00.000Z");
        w.makeSigned(w.astridHere);
        for (const char* month : {"2025-03", "2025-04"}) submit(w, month);
        QVERIFY(monthsToSendAgain(w, w.project).empty());
        QCOMPARE(w.act(w.siv, "OpenCorrection", about(w, w.march(w.astridHere), Reason)), std::string());
        const std::vector<std::string> both = {"2025-03", "2025-04"}, later = {"2025-04"};
        QVERIFY(monthsToSendAgain(w, w.project) == both);
        // April again before March is refused.
        const RecordId april = named<RecordId>("april again");
        QCOMPARE(w.act(HubActor, "NoteExport",
                       {{"id", april.text()}, {"project_id", w.project.text()}, {"month", "2025-04"}, {"profile", "esf_2014_2020"},
                        {"format", "csv"}, {"sha256", std::string(64, 'b')}, {"by", w.per.text()}}),
                 std::string());
        QCOMPARE(w.act(w.per, "SubmitExport", {{"id", april.text()}, {"submitted_on", "2025-05-05"}}), std::string("export_order"));
        QVERIFY(monthsToSendAgain(w, w.project) == both); // generated is not sent
        submit(w, "2025-03");
        QVERIFY(monthsToSendAgain(w, w.project) == later);
        QCOMPARE(w.act(w.per, "SubmitExport", {{"id", april.text()}, {"submitted_on", "2025-05-05"}}), std::string());
        QVERIFY(monthsToSendAgain(w, w.project).empty());
        QCOMPARE(w.act(w.ture, "SubmitExport", {{"id", april.text()}, {"submitted_on", "2025-05-05"}}), std::string("ERR_NOT_AUTHORISED"));
    }

    void A_51()
    {
        ProjectWorld w;
        w.clock.time = *parseRfc3339("2025-04-03T12:00:00.000Z");
        const auto registered = [&](const std::string& who) {
            return w.act(w.siv, "RegisterParticipant",
                         {{"id", named<RecordId>(who).text()}, {"participation_id", named<RecordId>(who + " here").text()},
                          {"project_id", w.project.text()},
                          {"person", {{"given_name", who}, {"family_name", "Sen"}, {"language", "sv"}}},
                          {"identity", {{"kind", "none"}}},
                          {"participation", {{"start_date", "2025-03-28"}, {"target_group", "not_employed"}}}});
        };
        QCOMPARE(registered("Doris"), std::string());
        const auto march = monthValues(w, w.project, "2025-03");
        QVERIFY(std::ranges::any_of(march, [](const MonthValues& v) { return v.givenName == "Doris" && v.start == QDate(2025, 3, 28); }));
        submit(w, "2025-03");
        QVERIFY(monthsToSendAgain(w, w.project).empty());
        QCOMPARE(registered("Erik"), std::string()); // March has been sent
        QVERIFY(monthsToSendAgain(w, w.project) == std::vector<std::string>{"2025-03"});
        submit(w, "2025-03");
        QVERIFY(monthsToSendAgain(w, w.project).empty());
        // A month whose hours were left out because they were not signed is another one once they are.
        w.makeSigned(w.astridHere);
        QVERIFY(monthsToSendAgain(w, w.project) == std::vector<std::string>{"2025-03"});
    }

private Q_SLOTS:
    void acceptance_data() { listCases(cases()); }
    void acceptance() { runCase(*this, cases()); }

    /// §9.2: every value that stands in the table, not the hours alone.
    void A_50_whateverASentMonthSaidAndChangesIsSentAgain()
    {
        ProjectWorld w;
        w.clock.time = *parseRfc3339("2025-05-05T12:00:00.000Z");
        w.makeSigned(w.astridHere);
        const std::vector<std::string> march = {"2025-03"};
        const auto owed = [&] { return monthsToSendAgain(w, w.project); };
        const auto edit = [&](const char* command, const RecordKey& key, const Schema& schema, const char* unit, const Json& to) {
            return w.act(w.siv, command, {{"id", key.id.text()}, {"changes", {{{"unit", unit}, {"from", sek::project(schema, unit, w.body(key))}, {"to", to}}}}});
        };
        const RecordKey astrid{kind::Participant, w.astrid}, here{kind::Participation, w.astridHere};

        submit(w, "2025-03");
        QCOMPARE(edit("EditParticipant", astrid, participantSchema(), "language", {{"language", "en"}}), std::string());
        QVERIFY(owed().empty()); // that is in no table
        QCOMPARE(edit("EditParticipant", astrid, participantSchema(), "name", {{"given_name", "Astrid"}, {"family_name", "Exempelsson"}}), std::string());
        QVERIFY(owed() == march);
        submit(w, "2025-03");
        QCOMPARE(edit("EditParticipation", here, participationSchema(), "employer",
                      {{"target_group", "employed"}, {"employer_name", "Exempel AB"}, {"employer_org_number", "2120000142"}}),
                 std::string());
        QVERIFY(owed() == march);
        submit(w, "2025-03");
        QCOMPARE(w.act(w.siv, "ChangeIdentity", {{"id", w.astrid.text()}, {"from", {{"number", "198501012382"}}}, {"to", {{"number", "199801012395"}}}}), std::string());
        QVERIFY(owed() == march);
        submit(w, "2025-03");
        QVERIFY(owed().empty());
        QCOMPARE(w.act(w.karin, "VoidReport", about(w, w.march(w.astridHere), {{"reason", "The wrong person altogether."}})), std::string());
        QVERIFY(owed() == march);
    }

    /// W12: "I did not ask for this" is the participant's alone, and the code is for nothing afterwards.
    void aCodeNobodyAskedForIsTakenBackByTheParticipant()
    {
        ProjectWorld w;
        w.makeReported(w.astridHere);
        const RecordId march = w.march(w.astridHere);
        const Json args = {{"id", march.text()}, {"revision", 1}};
        QCOMPARE(w.act(w.astridAccount, "RevokeCode", args), std::string("report_state")); // there is none
        const auto ask = w.askOf({march}, false);
        QCOMPARE(w.open(ask, "c1"), std::string());
        QCOMPARE(w.act(w.siv, "RevokeCode", args), std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(w.act(w.astridAccount, "RevokeCode", args), std::string());
        QCOMPARE(w.state(march), std::string("reported"));
        const auto late = w.decide(HubActor, "RecordSignature", {{"ask", toJson(ask)}, {"proof", toJson(signing::Proof{"otp_sms", "", w.clock.time, "c1", 1, 4, signing::Surface::Kiosk, {}, {}})}});
        QVERIFY(!late);
        QCOMPARE(late.error().code, std::string("challenge_not_live"));
    }

    /// W12: a code on its way ends with the participation; the month waits for another one.
    void whoLeavesGetsNoFurtherWithACodeThatIsOnItsWay()
    {
        ProjectWorld w;
        w.makeReported(w.astridHere);
        const RecordId march = w.march(w.astridHere);
        const auto ask = w.askOf({march}, false);
        QCOMPARE(w.open(ask, "c1"), std::string());
        const Json before = w.body({kind::Participation, w.astridHere});
        const Json from = project(participationSchema(), "dates", before);
        Json to = from;
        to["end_date"] = "2025-03-31";
        to["end_reason"] = "work";
        QCOMPARE(w.act(w.karin, "EditParticipation", {{"id", w.astridHere.text()}, {"changes", Json::array({{{"unit", "dates"}, {"from", from}, {"to", to}}})}}), std::string());
        QCOMPARE(w.state(march), std::string("reported"));
        const auto late = w.decide(HubActor, "RecordSignature", {{"ask", toJson(ask)}, {"proof", toJson(signing::Proof{"otp_sms", "", w.clock.time, "c1", 1, 4, signing::Surface::Kiosk, {}, {}})}});
        QVERIFY(!late);
        QCOMPARE(late.error().code, std::string("challenge_not_live"));
        QCOMPARE(w.open(ask, "c2"), std::string()); // the last month is signed all the same
        QCOMPARE(w.state(march), std::string("code_active"));
    }

    void A_18_theRightCodeSigns()
    {
        ProjectWorld w;
        w.makeReported(w.astridHere);
        const RecordId march = w.march(w.astridHere);
        QCOMPARE(text(w.body(certificateKey(march, 1)), "state"), std::string("preliminary"));
        QCOMPARE(text(w.body(certificateKey(march, 1)), "number"), std::string("2025-03/2099/00017/0001"));
        const auto ask = w.askOf({march}, false);
        const auto order = w.order(ask);
        QVERIFY(order);
        QCOMPARE(order->address, std::string("+46701740605"));
        QCOMPARE(order->digits, 4);
        QCOMPARE(order->boundHash, ask.documents.front().contentHash);
        QCOMPARE(integer(order->params, "minutes"), 420);
        QCOMPARE(integer(order->params, "days"), 2);
        QCOMPARE(w.open(ask, "c1"), std::string());
        w.effects.clear();
        QCOMPARE(w.confirm(ask, "c1"), std::string());
        QCOMPARE(w.state(march), std::string("signed"));
        QCOMPARE(told(w, "receipt_signed"), std::size_t(1)); // the receipt
        QCOMPARE(text(w.body(certificateKey(march, 1)), "state"), std::string("final"));
        QVERIFY(!w.confirm(ask, "c1").empty()); // once
    }

    void SEC_34_aSignatureSaysHowItCameAbout()
    {
        ProjectWorld w;
        w.makeSigned(w.astridHere);
        const RecordId march = w.march(w.astridHere);
        for (const Record& r : signing::signaturesOf(w, march, 1)) {
            const Json s = r.value();
            const bool own = text(s, "signer_role") == "participant";
            QCOMPARE(text(s, "signer_name"), std::string(own ? "Astrid Exempel" : "Siv Ansvarig"));
            QCOMPARE(text(s, "assurance"), std::string(own ? "medium" : "low"));
            QCOMPARE(text(s, "content_hash"), w.reportOf(march).contentHash());
            QCOMPARE(text(s, "surface"), std::string(own ? "kiosk" : "staff"));
            QVERIFY(!text(s, "channel_checked_at").empty());
            QCOMPARE(text(s, "channel_commitment").size(), std::size_t(64));
            QVERIFY(!r.body.contains("+46701740605") && !r.body.contains("198501012382"));
            const Json frozen = w.body(signing::frozenKey(march, 1, text(s, "content_hash")));
            const auto words = statement(text(s, "signer_role"), "sv", factsOf(at(frozen, "content")));
            QVERIFY(!words.text.empty());
            QCOMPARE(text(s, "statement"), words.text);
            QCOMPARE(text(s, "statement_lang"), std::string("sv"));
            QCOMPARE(text(s, "statement_sha256"), hex(sha256(QByteArray::fromStdString(words.text))));
        }
    }

    void A_37_theFrozenContentIsThatOfThePublishedVector()
    {
        ProjectWorld w;
        // As the vector has it: a project without owner, programme period and titles, of the area it names itself.
        for (const auto& [key, path] : {std::pair{RecordKey{"organisation", RecordId(w.org.value)}, "legal_name"},
                                        {RecordKey{kind::Project, w.project}, "programme_period"},
                                        {RecordKey{kind::Participation, w.astridHere}, "target_group"},
                                        {RecordKey{kind::Activity, w.activity}, "title"}}) {
            Json body = w.body(key);
            body.erase(path);
            w.putBody(key, body);
        }
        w.makeReported(w.astridHere);
        const std::string hash = w.reportOf(w.march(w.astridHere)).contentHash();
        QCOMPARE(hash, std::string("8358af9c920563e39d24dc602c67d7b3fd733a0fd554f4eac9531edfdac3102e"));
        const Json frozen = w.body(signing::frozenKey(w.march(w.astridHere), 1, hash));
        QCOMPARE(*signing::contentHash(at(frozen, "content")), hash);
        QCOMPARE(cj1::write(at(frozen, "content")).size(), 460);
    }

    /// Attendance §1: one project may hold people of both areas.
    void thePersonsStatusDecidesOnTheAreaOfTheContent()
    {
        for (const auto& [group, area] : {std::pair{"employed", "po1"}, {"not_employed", "po2"}}) {
            ProjectWorld w;
            Json project = w.body({kind::Project, w.project});
            project["programme_area"] = "po1";
            w.putBody({kind::Project, w.project}, project);
            Json here = w.body({kind::Participation, w.astridHere});
            here["target_group"] = group;
            w.putBody({kind::Participation, w.astridHere}, here);
            w.makeReported(w.astridHere);
            const RecordId march = w.march(w.astridHere);
            const Json frozen = w.body(signing::frozenKey(march, 1, w.reportOf(march).contentHash()));
            QCOMPARE(text(at(at(frozen, "content"), "project"), "programme_area"), std::string(area));
        }
    }

    void A_37_whatTheCertificateShowsIsInTheFrozenContent()
    {
        ProjectWorld w;
        w.makeReported(w.astridHere);
        const std::string hash = w.reportOf(w.march(w.astridHere)).contentHash();
        const Json content = at(w.body(signing::frozenKey(w.march(w.astridHere), 1, hash)), "content");
        const Json owner = {{"name", "Exempelkommunen"}, {"org_number", "2120000142"}};
        QVERIFY(at(at(content, "project"), "owner") == owner);
        QCOMPARE(text(at(content, "project"), "programme_period"), std::string("2021_2027"));
        QVERIFY(at(content, "activities") == Json::array({{{"code", "A01"}, {"title", "Svenska"}}}));
        QCOMPARE(*signing::contentHash(content), hash);
    }

    void W7_theParticipantsDeclarationNamesPersonProjectPeriodAndHours_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("words");
        QTest::newRow("sv") << 420 << QStringLiteral("Härmed bekräftar jag, Astrid Exempel, min närvaro i projektet Kunskapslyft Exempel "
                                                     "(2099/00017) 2025-03-01 – 2025-03-31: 7 redovisade timmar enligt tabellen ovan.");
        QTest::newRow("sv one") << 60 << QStringLiteral("Härmed bekräftar jag, Astrid Exempel, min närvaro i projektet Kunskapslyft Exempel "
                                                        "(2099/00017) 2025-03-01 – 2025-03-31: 1 redovisad timme enligt tabellen ovan.");
        QTest::newRow("lv") << 465 << QStringLiteral("Ar šo es, Astrid Exempel, apliecinu savu dalību projektā “Kunskapslyft Exempel” (2099/00017) "
                                                     "laikposmā 01.03.2025. – 31.03.2025.; norādītais laiks saskaņā ar iepriekš doto tabulu – 7,75 h.");
        QTest::newRow("pl") << 420 << QStringLiteral("Niniejszym ja, Astrid Exempel, potwierdzam swoją obecność w projekcie „Kunskapslyft Exempel” "
                                                     "(2099/00017) w okresie 01.03.2025 – 31.03.2025. Zgłoszony czas zgodnie z powyższą tabelą: 7 godz.");
        QTest::newRow("en") << 90 << QStringLiteral("I, Astrid Exempel, hereby confirm my attendance in the project Kunskapslyft Exempel (2099/00017) "
                                                    "1 Mar 2025 – 31 Mar 2025: 1.5 reported hours according to the table above.");
    }
    void W7_theParticipantsDeclarationNamesPersonProjectPeriodAndHours()
    {
        QFETCH(int, minutes);
        QFETCH(QString, words);
        ProjectWorld w;
        w.makeReported(w.astridHere);
        const std::string hash = w.reportOf(w.march(w.astridHere)).contentHash();
        StatementFacts facts = factsOf(at(w.body(signing::frozenKey(w.march(w.astridHere), 1, hash)), "content"));
        facts.reported = minutes;
        const std::string language = std::string(QTest::currentDataTag()).substr(0, 2);
        const auto said = statement("participant", language, facts);
        QCOMPARE(QString::fromStdString(said.text), words);
        QCOMPARE(said.id, std::string("attendance.participant.v2"));
        QCOMPARE(said.language, language);
        QVERIFY(statement("participant", language).text.empty()); // nobody signs words with gaps
    }

    void W7_theSignatureKeepsTheLanguageThatWasRead()
    {
        ProjectWorld w;
        w.makeReported(w.astridHere);
        signing::Ask ask = w.askOf({w.march(w.astridHere)}, false);
        ask.language = "pl";
        QCOMPARE(w.open(ask, "c1"), std::string());
        QCOMPARE(w.confirm(ask, "c1"), std::string());
        const Json s = signing::signaturesOf(w, w.march(w.astridHere), 1).back().value();
        const Json other = signing::signaturesOf(w, w.march(w.astridHere), 1).front().value();
        const Json own = text(s, "signer_role") == "participant" ? s : other;
        QCOMPARE(text(own, "statement_lang"), std::string("pl"));
        QVERIFY(text(own, "statement").starts_with("Niniejszym ja, Astrid Exempel"));
    }

    void W6_oneCodeOfTheResponsibleCoversSeveral()
    {
        ProjectWorld w;
        for (const auto& here : {w.astridHere, w.bertilHere})
            QCOMPARE(w.record(w.siv, here, Json::array({w.cell("2025-03-04", 240)})), std::string());
        const std::vector<RecordId> both = {w.march(w.astridHere), w.march(w.bertilHere)};
        QCOMPARE(w.freeze(w.siv, both), std::string());
        QCOMPARE(w.state(both[0]), std::string("draft")); // frozen, not reported
        const auto ask = w.askOf(both, true);
        const auto order = w.order(ask);
        QVERIFY(order && order->staff);
        QCOMPARE(order->boundHash, signing::boundHash({w.reportOf(both[0]).contentHash(), w.reportOf(both[1]).contentHash()}));
        QCOMPARE(w.open(ask, "c1"), std::string());
        QCOMPARE(w.confirm(ask, "c1"), std::string());
        for (const RecordId& r : both) {
            QCOMPARE(w.state(r), std::string("reported"));
            QCOMPARE(at(signing::signaturesOf(w, r, 1).front().value(), "batch_hashes").size(), std::size_t(2));
        }
        QVERIFY(text(w.body(certificateKey(both[0], 1)), "number") != text(w.body(certificateKey(both[1], 1)), "number"));
    }

    void W6_withoutTheRightCodeTheDraftsThaw()
    {
        ProjectWorld w;
        QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-04", 240)})), std::string());
        const RecordId march = w.march(w.astridHere);
        QCOMPARE(w.freeze(w.siv, {march}), std::string());
        const auto ask = w.askOf({march}, true);
        QCOMPARE(w.open(ask, "c1"), std::string());
        QCOMPARE(w.close(ask, "c0", Cause::Exhausted), std::string()); // another code's end is nothing to it
        QVERIFY(w.body(reportKey(march)).contains("freeze"));
        QCOMPARE(w.close(ask, "c1", Cause::Exhausted), std::string());
        QVERIFY(!w.body(reportKey(march)).contains("freeze"));
        QVERIFY(!w.confirm(ask, "c1").empty());
    }

    void SEC_20_anEditLetsTheFrozenDraftThawAndTheCodeIsForNothing()
    {
        ProjectWorld w;
        QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-04", 240)})), std::string());
        const RecordId march = w.march(w.astridHere);
        QCOMPARE(w.freeze(w.siv, {march}), std::string());
        const auto ask = w.askOf({march}, true);
        QCOMPARE(w.open(ask, "c1"), std::string());
        QCOMPARE(w.record(w.ture, w.astridHere, Json::array({w.cell("2025-03-05", 60)})), std::string());
        QCOMPARE(w.confirm(ask, "c1"), std::string("content_mismatch"));
        QCOMPARE(w.state(march), std::string("draft"));
    }

    void A_19_aCodeThatEndsLeadsBackToReported_data()
    {
        QTest::addColumn<QString>("cause");
        for (const char* c : {"A-19 expired", "A-21 exhausted", "A-47 delivery_failed", "revoked"})
            QTest::newRow(c) << QString::fromLatin1(c).section(QLatin1Char(' '), -1);
    }
    void A_19_aCodeThatEndsLeadsBackToReported()
    {
        QFETCH(QString, cause);
        ProjectWorld w;
        w.makeReported(w.astridHere);
        const RecordId march = w.march(w.astridHere);
        const auto ask = w.askOf({march}, false);
        QCOMPARE(w.open(ask, "c1"), std::string());
        QCOMPARE(w.close(ask, "c1", *signing::causeFrom(cause.toStdString())), std::string());
        QCOMPARE(w.state(march), std::string("reported"));
        QCOMPARE(text(at(w.body(reportKey(march)), "code_ended"), "cause"), cause.toStdString());
        QVERIFY(!w.confirm(ask, "c1").empty()); // too late
        QCOMPARE(w.state(march), std::string("reported"));
    }

    void A_22_aNewCodeTakesTheOldOnesPlaceInEitherOrder()
    {
        for (const bool endFirst : {true, false}) {
            ProjectWorld w;
            w.makeReported(w.astridHere);
            const RecordId march = w.march(w.astridHere);
            const auto ask = w.askOf({march}, false);
            QCOMPARE(w.open(ask, "a"), std::string());
            if (endFirst) QCOMPARE(w.close(ask, "a", Cause::Superseded), std::string());
            QVERIFY(w.order(ask));
            QCOMPARE(w.open(ask, "b"), std::string());
            if (!endFirst) QCOMPARE(w.close(ask, "a", Cause::Superseded), std::string());
            QCOMPARE(w.confirm(ask, "a"), std::string("challenge_not_live"));
            QCOMPARE(w.state(march), std::string("code_active"));
            QCOMPARE(w.confirm(ask, "b"), std::string());
            QCOMPARE(w.state(march), std::string("signed"));
        }
    }

    void SEC_22_theStaffWindowHasNoCodeOfAParticipant()
    {
        ProjectWorld w;
        w.makeReported(w.astridHere);
        auto ask = w.askOf({w.march(w.astridHere)}, false);
        ask.surface = signing::Surface::Staff;
        QCOMPARE(w.order(ask).error().code, std::string("not_allowed"));
        ask.surface = signing::Surface::Own; // Siv's session is not Astrid's
        QCOMPARE(w.order(ask).error().code, std::string("not_allowed"));
        ask.account = w.astridAccount;
        QVERIFY(w.order(ask));
        ask.surface = signing::Surface::Kiosk;
        ask.kioskParticipant = w.bertil; // opened for somebody else
        QCOMPARE(w.order(ask).error().code, std::string("not_allowed"));
        ask.signerRole = "responsible";
        QCOMPARE(w.order(ask).error().code, std::string("not_allowed"));
    }

    void A_28_noRecordAndNoNoticeHoldsACode()
    {
        ProjectWorld w;
        w.makeSigned(w.astridHere);
        for (const Effect& e : w.effects)
            for (const auto& [key, value] : e.params.items()) QVERIFY2(key != "code", e.event.c_str());
        for (const char* k : {"attendance_report", "signature", "certificate"})
            for (const Record& r : w.all(k)) QVERIFY(!r.value().contains("code") && !r.value().contains("verifier"));
    }

    void SYNC_9_anEditOfWhatIsFrozenIsRefused_data()
    {
        QTest::addColumn<bool>("isSigned");
        QTest::newRow("SYNC-9 reported") << false;
        QTest::newRow("SYNC-9 signed") << true;
    }
    void SYNC_9_anEditOfWhatIsFrozenIsRefused()
    {
        QFETCH(bool, isSigned);
        ProjectWorld w;
        isSigned ? w.makeSigned(w.astridHere) : w.makeReported(w.astridHere);
        const auto refused = w.decide(w.ture, "RecordAttendance",
                                      {{"participation_id", w.astridHere.text()}, {"period", "2025-03"},
                                       {"cells", {w.cell("2025-03-11", 60, 225)}}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("report_state"));
        QCOMPARE(text(refused.error().params, "state"), std::string(isSigned ? "signed" : "reported"));
    }

    void aDisputeEndsInOneOfTwoWays()
    {
        for (const char* outcome : {"stands", "not_signed"}) {
            ProjectWorld w;
            w.makeSigned(w.astridHere);
            const RecordId march = w.march(w.astridHere);
            QCOMPARE(w.act(w.astridAccount, "DisputeReport", about(w, march, {{"text", "I did not sign this month"}})), std::string());
            QCOMPARE(w.act(w.siv, "ResolveDispute", about(w, march, {{"outcome", outcome}, {"reason", "Asked her by phone"}})),
                     std::string("ERR_NOT_AUTHORISED"));
            QCOMPARE(w.act(w.karin, "ResolveDispute", about(w, march, {{"outcome", outcome}, {"reason", "Asked her by phone"}})),
                     std::string());
            const bool stands = std::string(outcome) == "stands";
            QCOMPARE(w.state(march), std::string(stands ? "signed" : "draft"));
            QCOMPARE(signing::signaturesOf(w, march, 1).size(), std::size_t(stands ? 2 : 1));
            QCOMPARE(w.all(signing::kind::Signature).size(), std::size_t(2)); // taken back, never taken away
        }
    }

    void A_36_aMonthIsClaimedOnceAlsoAfterTimeLockedIt()
    {
        ProjectWorld w;
        w.makeSigned(w.astridHere);
        const RecordId march = w.march(w.astridHere);
        const auto claim = [&](const char* reference) { return w.act(w.per, "ClaimReports", {{"ids", {march.text()}}, {"claim_ref", reference}}); };
        const auto reference = [&] { return text(w.body(reportKey(march)), "claim_ref"); };
        w.clock.time = w.clock.time.plusDays(15);
        QCOMPARE(w.act(HubActor, "LockReports", {{"ids", {march.text()}}}), std::string());
        QCOMPARE(claim("2025/1"), std::string());
        QCOMPARE(w.state(march), std::string("locked"));
        QCOMPARE(reference(), std::string("2025/1"));
        QCOMPARE(claim("2025/2"), std::string("report_state"));
        // Signed again with its claim, as an objection that did not hold left it in older records.
        Json body = w.body(reportKey(march));
        body["state"] = "signed";
        w.putBody(reportKey(march), body);
        QCOMPARE(claim("2025/2"), std::string("report_state"));
        QCOMPARE(reference(), std::string("2025/1"));
    }

    /// The project's days from before its hours were looked at when they moved.
    void A_16_hoursOutsideTheProjectAreNotReported()
    {
        ProjectWorld w;
        QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-04", 240)})), std::string());
        Json project = w.body({kind::Project, w.project});
        project["end_date"] = "2025-03-03";
        w.putBody({kind::Project, w.project}, project);
        QCOMPARE(w.freeze(w.siv, {w.march(w.astridHere)}), std::string("entry_outside_project"));
        project["end_date"] = "2025-03-04";
        w.putBody({kind::Project, w.project}, project);
        QCOMPARE(w.freeze(w.siv, {w.march(w.astridHere)}), std::string());
    }

    void SEC_26_anObjectionIsDecidedBeforeAnythingElse()
    {
        ProjectWorld w;
        w.makeSigned(w.astridHere);
        const RecordId march = w.march(w.astridHere);
        QCOMPARE(w.act(w.astridAccount, "DisputeReport", about(w, march, {{"text", "I did not sign this month"}})), std::string());
        const std::string at_ = text(w.body(reportKey(march)), "disputed_at");
        QVERIFY(!at_.empty());
        QCOMPARE(w.act(w.siv, "OpenCorrection", about(w, march, Reason)), std::string("report_disputed"));
        QCOMPARE(w.act(w.karin, "VoidReport", about(w, march, Reason)), std::string("report_disputed"));
        QVERIFY(w.reportOf(march).disputed());
        QCOMPARE(w.act(w.karin, "ResolveDispute", about(w, march, {{"outcome", "not_signed"}, {"reason", "Asked her by phone"}})), std::string());
        // What she said stays with the version it was said of.
        const Json past = at(w.body(reportKey(march)), "revisions")[0];
        QCOMPARE(text(past, "dispute_text"), std::string("I did not sign this month"));
        QCOMPARE(text(past, "disputed_at"), at_);
        QVERIFY(!w.reportOf(march).disputed());
        QCOMPARE(w.act(w.karin, "VoidReport", about(w, march, Reason)), std::string());
    }

    void A_36_aLockedMonthWithAnObjectionIsOpenedByTwoOrLockedAgain_data()
    {
        QTest::addColumn<bool>("claimed");
        QTest::newRow("A-36 claimed") << true;
        QTest::newRow("A-36 locked by time") << false;
    }
    void A_36_aLockedMonthWithAnObjectionIsOpenedByTwoOrLockedAgain()
    {
        QFETCH(bool, claimed);
        ProjectWorld w;
        w.makeSigned(w.astridHere);
        const RecordId march = w.march(w.astridHere);
        w.clock.time = w.clock.time.plusDays(15);
        QCOMPARE(claimed ? w.act(w.per, "ClaimReports", {{"ids", {march.text()}}, {"claim_ref", "2025/1"}})
                         : w.act(HubActor, "LockReports", {{"ids", {march.text()}}}),
                 std::string());
        const auto object = [&] { return w.act(w.karin, "DisputeReport", about(w, march, {{"text", "She says she never signed"}})); };
        const auto decide = [&](const char* outcome) {
            return w.act(w.karin, "ResolveDispute", about(w, march, {{"outcome", outcome}, {"reason", "Asked her by phone"}}));
        };
        const auto ask = [&](const AccountId& who) { return w.act(who, "RequestReopening", {{"id", march.text()}, {"reason", "She did not sign it"}}); };
        QCOMPARE(object(), std::string());
        QCOMPARE(ask(w.per), std::string());
        QCOMPARE(decide("stands"), std::string());
        QCOMPARE(w.state(march), std::string("locked")); // not for a correction of one person's until tomorrow
        QCOMPARE(text(w.body(reportKey(march)), "claim_ref"), std::string(claimed ? "2025/1" : ""));
        QCOMPARE(w.act(w.karin, "ReopenLocked", {{"id", march.text()}}), std::string("second_person_needed")); // what was asked is answered

        QCOMPARE(object(), std::string());
        QCOMPARE(decide("not_signed"), std::string("second_person_needed"));
        QCOMPARE(ask(w.karin), std::string()); // her own word twice
        QCOMPARE(decide("not_signed"), std::string("second_person_needed"));
        QVERIFY(w.all(signing::kind::SignatureRevocation).empty());
        QCOMPARE(ask(w.per), std::string());
        QCOMPARE(decide("not_signed"), std::string());
        QCOMPARE(w.state(march), std::string("draft"));
        QCOMPARE(w.all(signing::kind::SignatureRevocation).size(), std::size_t(1));
        const Json now = w.body(reportKey(march));
        for (const char* gone : {"was_locked", "reopening", "claim_ref", "disputed_at"}) QVERIFY2(!now.contains(gone), gone);
    }

    void afterTheTimeForObjectionsAMonthIsLocked()
    {
        ProjectWorld w;
        w.makeSigned(w.astridHere);
        const RecordId march = w.march(w.astridHere);
        w.clock.time = w.clock.time.plusDays(14);
        QVERIFY(reportsToLock(w, w.context(HubActor).today).empty());
        QCOMPARE(w.act(w.astridAccount, "DisputeReport", about(w, march, {{"text", "too short"}})), std::string("ERR_TOO_SHORT"));
        w.clock.time = w.clock.time.plusDays(1);
        QCOMPARE(w.act(w.astridAccount, "DisputeReport", about(w, march, {{"text", "I did not sign this month"}})), std::string("dispute_too_late"));
        QCOMPARE(reportsToLock(w, w.context(HubActor).today), std::vector<RecordId>{march});
        QCOMPARE(w.act(w.karin, "LockReports", {{"ids", {march.text()}}}), std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(w.act(HubActor, "LockReports", {{"ids", {march.text()}}}), std::string());
        QCOMPARE(w.state(march), std::string("locked"));
        // Later only the project contact can stop it.
        QCOMPARE(w.act(w.karin, "DisputeReport", about(w, march, {{"text", "She says she never signed"}})), std::string());
        QCOMPARE(w.state(march), std::string("signed"));
    }

    void SEC_26_theTimeForObjectionsIsTheOnePromisedAtSigning_data()
    {
        QTest::addColumn<int>("daysNow");
        QTest::addColumn<bool>("kept");
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("SEC-26 shortened since") << 0 << true << 13 << "";
        QTest::newRow("SEC-26 lengthened since") << 60 << true << 15 << "dispute_too_late";
        // Signed before the promise was kept.
        QTest::newRow("SEC-26 an old one, shortened") << 0 << false << 13 << "dispute_too_late";
        QTest::newRow("SEC-26 an old one, lengthened") << 60 << false << 15 << "";
    }
    void SEC_26_theTimeForObjectionsIsTheOnePromisedAtSigning()
    {
        QFETCH(int, daysNow);
        QFETCH(bool, kept);
        QFETCH(int, after);
        QFETCH(QString, refusal);
        ProjectWorld w;
        w.makeSigned(w.astridHere);
        const RecordId march = w.march(w.astridHere);
        if (!kept) {
            Json body = w.body(reportKey(march));
            body.erase("dispute_until");
            w.putBody(reportKey(march), body);
        }
        QCOMPARE(w.act(w.karin, "SetReportSettings",
                       {{"id", w.project.text()}, {"changes", {{{"unit", "dispute_days"}, {"from", {{"dispute_days", 14}}}, {"to", {{"dispute_days", daysNow}}}}}}}),
                 std::string());
        w.clock.time = w.clock.time.plusDays(after);
        QCOMPARE(QString::fromStdString(w.act(w.astridAccount, "DisputeReport", about(w, march, {{"text", "I did not sign this month"}}))), refusal);
    }

    void SYNC_22_aParticipantSeesOnlyTheirOwn()
    {
        ProjectWorld w;
        w.makeSigned(w.astridHere);
        w.makeReported(w.bertilHere);
        const auto roles = rolesOf(w, w.astridAccount);
        const std::string other = w.bertil.text();
        int own = 0;
        for (const char* k : {"participant", "participant_identity", "participation", "enrolment", "attendance_report", "signature",
                              "frozen_content", "certificate", "contact_channel", "role_grant"})
            for (const Record& r : w.all(k)) {
                const auto seen = asSeenBy(roles, w.astridAccount, r);
                if (!seen) continue;
                ++own;
                QVERIFY2(!r.body.contains(other.c_str()) && r.key.id != w.bertil, k);
            }
        QVERIFY(own >= 10);
    }

    // A month that is nearly too large for a client stops before a step of the hub could make it so.
    void SYNC_15_aMonthHasRoomForItsNextSteps()
    {
        const auto fill = [](ProjectWorld& w, const RecordId& report, std::size_t left) {
            Json body = w.body(reportKey(report));
            body["revisions"] = Json::array({{{"revision", 0}, {"reason", ""}}});
            const std::size_t now = body.dump().size();
            body["revisions"][0]["reason"] = std::string(cj1::MaxBytes - left - now, 'x');
            w.putBody(reportKey(report), body);
            return body;
        };
        ProjectWorld w;
        const RecordId march = w.march(w.astridHere);
        QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-04", 240)})), std::string());
        for (const std::size_t left : {std::size_t(100), std::size_t(8'000)}) {
            const Json full = fill(w, march, left);
            QCOMPARE(w.freeze(w.siv, {march}), std::string("ERR_TOO_LARGE"));
            QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-05", 240)})), std::string("ERR_TOO_LARGE"));
            QVERIFY(w.body(reportKey(march)) == full);
        }
        // Less can always be said.
        QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-04", -1, 240)})), std::string());

        ProjectWorld later;
        later.makeReported(later.astridHere);
        fill(later, march, 300);
        QCOMPARE(later.act(later.siv, "OpenCorrection", about(later, march, Reason)), std::string("ERR_TOO_LARGE"));
        QCOMPARE(later.state(march), std::string("reported"));
        // With room enough it goes all the way.
        ProjectWorld roomy;
        QCOMPARE(roomy.record(roomy.siv, roomy.astridHere, Json::array({roomy.cell("2025-03-04", 240)})), std::string());
        fill(roomy, march, 16'000);
        QCOMPARE(roomy.freeze(roomy.siv, {march}), std::string());
        const auto ask = roomy.askOf({march}, true);
        QCOMPARE(roomy.open(ask, "c1"), std::string());
        QCOMPARE(roomy.confirm(ask, "c1"), std::string());
    }

    void FreezeIsTheHubsAlone()
    {
        ProjectWorld w;
        QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-04", 240)})), std::string());
        for (const auto& who : {w.owner, w.karin, w.ture, w.per, w.astridAccount})
            QCOMPARE(w.freeze(who, {w.march(w.astridHere)}), std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(w.act(w.siv, "FreezeReports", {{"reports", {{{"id", w.march(w.astridHere).text()}, {"revision", 1}, {"salt", "00"}}}}}),
                 std::string("ERR_BAD_COMMAND"));
        QCOMPARE(w.act(w.siv, "FreezeReports", {{"reports", {{{"id", w.march(w.astridHere).text()}, {"revision", 2},
                                                             {"salt", "000102030405060708090a0b0c0d0e0f"}}}}}),
                 std::string("report_superseded"));
    }
};

std::span<const Case<ReportTest>> ReportTest::cases()
{
    static constexpr std::array all = {
        Case<ReportTest>{"A-15 a month without hours is not reported", &ReportTest::A_15},
        Case<ReportTest>{"A-16 an entry dated tomorrow is refused and named", &ReportTest::A_16},
        Case<ReportTest>{"A-17 nobody reports their own month", &ReportTest::A_17},
        Case<ReportTest>{"A-32 a correction voids the code on its way", &ReportTest::A_32},
        Case<ReportTest>{"A-33 a correction after signing leaves the signed revision as it was", &ReportTest::A_33},
        Case<ReportTest>{"A-34 not correct, without a code", &ReportTest::A_34},
        Case<ReportTest>{"A-35 a disputed month is neither claimed nor locked", &ReportTest::A_35},
        Case<ReportTest>{"A-36 a locked month is reopened by two", &ReportTest::A_36},
        Case<ReportTest>{"A-50 a corrected month and all later ones are sent again, in order", &ReportTest::A_50},
        Case<ReportTest>{"A-51 who is registered late makes a sent month be sent again", &ReportTest::A_51},
    };
    return all;
}

std::unique_ptr<QObject> makeReportTest()
{
    return std::make_unique<ReportTest>();
}

#include "report_test.moc"
