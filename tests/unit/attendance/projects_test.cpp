// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/code_lists.h"
#include "core/domain/attendance/projects.h"
#include "core/domain/attendance/reminders.h"
#include "core/domain/signing/channels.h"
#include "core/domain/signing/signing.h"
#include "core/domain/people/roles.h"
#include "core/domain/rules/rulebook.h"
#include "tests/support/project_world.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>
#include <set>

using namespace sek;
using namespace sek::attendance;
using namespace sek::test;

namespace {

QByteArray data(const char* name)
{
    QFile file(QStringLiteral(SEK_SOURCE_DIR "/resources/data/attendance/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const RecordId Fresh = named<RecordId>("fresh");

Json newProject()
{
    return {{"id", Fresh.text()},
            {"body", {{"project_no", "2099/00020"}, {"name", "Ny kurs"}, {"short_name", "Ny kurs"}, {"programme_period", "2021_2027"},
                      {"start_date", "2025-02-01"}, {"end_date", "2025-12-31"}}}};
}

/// The days of a project or an activity, moved by its contact.
std::string moveDays(ProjectWorld& w, const char* command, const RecordKey& key, const Json& to)
{
    const Json now = w.body(key);
    Json from = Json::object();
    for (const char* path : {"start_date", "end_date"})
        if (const std::string had = text(now, path); !had.empty()) from[path] = had;
    return w.act(w.karin, command, {{"id", key.id.text()}, {"changes", {{{"unit", "dates"}, {"from", from}, {"to", to}}}}});
}

} // namespace

/// Projects, their settings and sessions, who has which role, when a month is called to mind.
class ProjectsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoAddsAProjectIsItsContact()
    {
        ProjectWorld w;
        QCOMPARE(w.act(w.karin, "AddProject", newProject()), std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(w.act(w.owner, "AddProject", newProject()), std::string());
        const Json body = w.body({kind::Project, Fresh});
        QCOMPARE(text(body, "sign_unit"), std::string("month")); // Sweden
        QCOMPARE(text(body, "rounding_rule"), std::string("floor_hour"));
        QCOMPARE(integer(body, "dispute_days"), 14);
        QVERIFY(rolesOf(w, w.owner).contains(roleIn(role::ProjectContact, Fresh)));
        Json twin = newProject();
        twin["id"] = named<RecordId>("twin").text();
        QCOMPARE(w.act(w.owner, "AddProject", twin), std::string("ERR_PROJECT_NO_TAKEN"));
        Json long_ = twin;
        long_["body"]["project_no"] = "2099/00021";
        long_["body"]["short_name"] = "Åtgärd";
        QCOMPARE(w.act(w.owner, "AddProject", long_), std::string("ERR_ASCII"));
        long_["body"]["short_name"] = "Atgard";
        long_["body"]["last_certificate"] = 7; // the hub's
        QCOMPARE(w.act(w.owner, "AddProject", long_), std::string("ERR_BAD_COMMAND"));
    }

    void settingsAreChangedByTheContactAndByTheirOwnCommand()
    {
        ProjectWorld w;
        const auto change = [&](const char* unit, Json from, Json to) {
            return Json{{"id", w.project.text()}, {"changes", {{{"unit", unit}, {"from", {{unit, std::move(from)}}}, {"to", {{unit, std::move(to)}}}}}}};
        };
        const Json codes = change("code_profile", "four_digit", "six_digit");
        for (const auto& who : {w.siv, w.ture, w.per, w.owner})
            QCOMPARE(w.act(who, "SetReportSettings", codes), std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(w.act(w.karin, "EditProject", codes), std::string("ERR_READ_ONLY"));
        QCOMPARE(w.act(w.karin, "SetReportSettings", change("name", "Kunskapslyft Exempel", "Annat")), std::string("ERR_BAD_COMMAND"));
        QCOMPARE(w.act(w.karin, "SetReportSettings", codes), std::string());
        w.makeReported(w.astridHere);
        QCOMPARE(w.order(w.askOf({w.march(w.astridHere)}, false))->digits, 6);
        QCOMPARE(w.act(w.karin, "SetReportSettings", change("sign_unit", "month", "day")), std::string("settings_in_use"));
        QCOMPARE(w.act(w.karin, "SetReportSettings", change("dispute_days", 14, 61)), std::string("ERR_RANGE"));
        QCOMPARE(w.act(w.karin, "SetReportSettings", change("signing_methods", "otp_sms otp_email", "otp_sms fax")), std::string("ERR_CHOICE"));
    }

    void roles()
    {
        ProjectWorld w;
        const AccountId eva = named<AccountId>("eva");
        const Json grant = {{"project_id", w.project.text()}, {"account", eva.text()}, {"role", role::Trainer}};
        QCOMPARE(w.act(w.siv, "GrantProjectRole", grant), std::string("ERR_NOT_AUTHORISED"));
        QVERIFY(rolesOf(w, eva).empty());
        QCOMPARE(w.act(w.karin, "GrantProjectRole", grant), std::string());
        QVERIFY(rolesOf(w, eva) == std::set<std::string>{roleIn(role::Trainer, w.project)});
        QCOMPARE(w.act(w.karin, "GrantProjectRole", grant), std::string("ERR_ALREADY_EXISTS"));
        QCOMPARE(w.record(eva, w.bertilHere, Json::array({w.cell("2025-03-04", 60)})), std::string());
        const auto grants = projectGrants(w);
        const auto of = [&](const AccountId& who) {
            return Json{{"id", std::ranges::find(grants, who, &ProjectGrant::account)->id.text()}};
        };
        QCOMPARE(w.act(w.karin, "EndProjectRole", of(w.karin)), std::string("ERR_SAME_PERSON"));
        QCOMPARE(w.act(w.karin, "EndProjectRole", of(eva)), std::string());
        QVERIFY(rolesOf(w, eva).empty());
        QCOMPARE(w.record(eva, w.bertilHere, Json::array({w.cell("2025-03-05", 60)})), std::string("ERR_NOT_AUTHORISED"));
        // Only roles of projects, and a participant's only with the participant.
        for (const char* r : {"owner", "attends", "", "trainer@x"}) {
            Json other = grant;
            other["role"] = r;
            QCOMPARE(w.act(w.karin, "GrantProjectRole", other), std::string("ERR_BAD_COMMAND"));
        }
        Json own = grant;
        own["role"] = role::Participant;
        QCOMPARE(w.act(w.karin, "GrantProjectRole", own), std::string("ERR_BAD_COMMAND"));
    }

    void SEC_13_nobodyMakesAnAccountTheParticipantsOwnButTheHub()
    {
        ProjectWorld w;
        const AccountId eva = named<AccountId>("eva");
        Json own = {{"project_id", w.project.text()}, {"account", eva.text()}, {"role", role::Participant}, {"participant_id", w.bertil.text()}};
        for (const AccountId& who : {w.karin, w.owner}) {
            QCOMPARE(w.act(who, "GrantProjectRole", own), std::string("ERR_NOT_AUTHORISED"));
            const auto asClient = w.decideAsClient(who, "GrantProjectRole", own);
            QVERIFY(!asClient && asClient.error().code == "ERR_NOT_AUTHORISED");
        }
        QVERIFY(!w.body({kind::Participant, w.bertil}).contains("user_id"));
        QVERIFY(rolesOf(w, eva).empty());
        QCOMPARE(w.act(HubActor, "GrantProjectRole", own), std::string());
        QCOMPARE(text(w.body({kind::Participant, w.bertil}), "user_id"), eva.text());
        own["account"] = named<AccountId>("other").text();
        QCOMPARE(w.act(HubActor, "GrantProjectRole", own), std::string("ERR_ALREADY_EXISTS"));
    }

    void SEC_13_withTheLastGrantThePersonIsFreeForTheRightAccount()
    {
        ProjectWorld w;
        const AccountId wrong = named<AccountId>("wrong"), right = named<AccountId>("right");
        const auto give = [&](const AccountId& to) {
            return w.act(HubActor, "GrantOwnAccess", {{"account", to.text()}, {"participant_id", w.bertil.text()}, {"granted_by", w.siv.text()}});
        };
        QCOMPARE(give(wrong), std::string());
        const RecordId second = named<RecordId>("second grant");
        w.putBody({kind::RoleGrant, second},
                  projectGrantBody(wrong, role::Participant, named<RecordId>("second project"), w.bertil, w.owner, w.clock.now().plusDays(-1)));
        const auto end = [&](bool other) {
            for (const ProjectGrant& g : projectGrants(w))
                if (g.account == wrong && (g.id == second) == other) return w.act(w.owner, "EndProjectRole", {{"id", g.id.text()}});
            return std::string("no grant");
        };
        QCOMPARE(end(false), std::string());
        QCOMPARE(text(w.body({kind::Participant, w.bertil}), "user_id"), wrong.text()); // still theirs in the other project
        QCOMPARE(give(right), std::string("ERR_ALREADY_EXISTS"));
        QCOMPARE(end(true), std::string());
        QVERIFY(!w.body({kind::Participant, w.bertil}).contains("user_id"));
        QCOMPARE(give(right), std::string());
        QCOMPARE(text(w.body({kind::Participant, w.bertil}), "user_id"), right.text());
        // Another role's end touches nobody.
        for (const ProjectGrant& g : projectGrants(w))
            if (g.account == w.ture) QCOMPARE(w.act(w.owner, "EndProjectRole", {{"id", g.id.text()}}), std::string());
        QCOMPARE(text(w.body({kind::Participant, w.bertil}), "user_id"), right.text());
    }

    void SEC_11_channelsAndGrantsNeedAFreshFactor()
    {
        for (const char* name : {"GrantProjectRole", "EndProjectRole", "AddContactChannel", "ChangeContactChannel", "RetireContactChannel"})
            QVERIFY2(rulebook().find(name)->stepUp, name);
        for (const char* name : {"FreezeReports", "LockReports", "NoteReminder", "NoteStaffReminder", "NoteCodeOpened", "NoteCodeClosed", "RecordSignature"})
            QVERIFY2(rulebook().find(name)->hubOnly, name);
        QVERIFY(!rulebook().find("RecordAttendance")->hubOnly && !rulebook().find("RecordAttendance")->stepUp);
    }

    void W4_aRepeatRuleMakesSessions()
    {
        const auto days = daysOf({QDate(2025, 3, 5), QDate(2025, 3, 31), {2, 4}, 2, {QDate(2025, 3, 20)}});
        // Weeks are counted from the one of the first day; the Tuesday before it is not in.
        QCOMPARE(days, (std::vector<QDate>{QDate(2025, 3, 6), QDate(2025, 3, 18)}));
        QVERIFY(daysOf({QDate(2025, 3, 5), QDate(2025, 3, 4), {1}, 1, {}}).empty());
        QVERIFY(daysOf({QDate(2025, 3, 5), QDate(2025, 3, 31), {}, 1, {}}).empty());

        ProjectWorld w;
        const RecordId it = named<RecordId>("a02");
        QCOMPARE(w.act(w.ture, "AddActivity", {{"id", it.text()}, {"body", {{"project_id", w.project.text()}, {"code", "A02"}, {"title", "IT"},
                                                                            {"kind", "course"}, {"mode", "remote"}}}}),
                 std::string());
        Json plan = {{"activity_id", it.text()}, {"from", "2025-03-03"}, {"to", "2025-03-14"}, {"weekdays", {1, 3}},
                     {"start_time", "09:00"}, {"end_time", "12:15"}, {"break_minutes", 15}};
        QCOMPARE(w.act(w.ture, "PlanOccasions", plan), std::string());
        QCOMPARE(w.all(kind::Occasion).size(), std::size_t(4));
        QCOMPARE(integer(w.all(kind::Occasion).front().value(), "planned_minutes"), 180);
        QCOMPARE(w.act(w.ture, "PlanOccasions", plan), std::string()); // twice is once
        QCOMPARE(w.all(kind::Occasion).size(), std::size_t(4));
        plan["end_time"] = "08:00";
        plan["from"] = plan["to"] = "2025-03-17";
        QCOMPARE(w.act(w.ture, "PlanOccasions", plan), std::string("ERR_TIME_ORDER"));
        plan["to"] = "2027-03-17";
        QCOMPARE(w.act(w.ture, "PlanOccasions", plan), std::string("ERR_OUTSIDE_PROJECT"));
        plan["activity_id"] = w.activity.text();
        QCOMPARE(w.act(w.ture, "PlanOccasions", plan), std::string("activity_continuous"));
    }

    void SYNC_7_aRemovedSessionThatIsPlannedAgainIsAnotherRecord()
    {
        ProjectWorld w;
        const RecordId it = named<RecordId>("a02");
        QCOMPARE(w.act(w.ture, "AddActivity", {{"id", it.text()}, {"body", {{"project_id", w.project.text()}, {"code", "A02"}, {"title", "IT"},
                                                                            {"kind", "course"}, {"mode", "remote"}}}}),
                 std::string());
        const Json plan = {{"activity_id", it.text()}, {"from", "2025-03-03"}, {"to", "2025-03-03"}, {"weekdays", {1}},
                           {"start_time", "09:00"}, {"end_time", "12:00"}};
        std::set<RecordId> ids;
        for (int i = 1; i <= 3; ++i) {
            QCOMPARE(w.act(w.ture, "PlanOccasions", plan), std::string());
            QCOMPARE(w.act(w.ture, "PlanOccasions", plan), std::string()); // twice is once, whatever was before
            QCOMPARE(w.all(kind::Occasion).size(), std::size_t(1));
            ids.insert(w.all(kind::Occasion).front().key.id);
            QCOMPARE(w.act(w.ture, "RemoveOccasion", {{"id", w.all(kind::Occasion).front().key.id.text()}}), std::string());
        }
        QCOMPARE(ids.size(), std::size_t(3));
    }

    void A_13_aSessionWithMinutesIsNotCancelled()
    {
        ProjectWorld w;
        const RecordId it = named<RecordId>("a02");
        QCOMPARE(w.act(w.ture, "AddActivity", {{"id", it.text()}, {"body", {{"project_id", w.project.text()}, {"code", "A02"}, {"title", "IT"},
                                                                            {"kind", "course"}, {"mode", "remote"}}}}),
                 std::string());
        QCOMPARE(w.act(w.ture, "PlanOccasions", {{"activity_id", it.text()}, {"from", "2025-03-03"}, {"to", "2025-03-03"}, {"weekdays", {1}},
                                                 {"start_time", "09:00"}, {"end_time", "12:00"}}),
                 std::string());
        const RecordId session = w.all(kind::Occasion).front().key.id;
        QCOMPARE(w.record(w.ture, w.bertilHere, Json::array({w.cell("2025-03-03", 60, -1, {}, it, session)})), std::string());
        const auto cancel = [&] {
            return w.act(w.ture, "EditOccasion", {{"id", session.text()}, {"changes", {{{"unit", "state"}, {"from", {{"state", "planned"}}}, {"to", {{"state", "cancelled"}}}}}}});
        };
        QCOMPARE(cancel(), std::string("ERR_IN_USE"));
        QCOMPARE(w.act(w.siv, "RemoveActivity", {{"id", it.text()}}), std::string("ERR_IN_USE"));
        QCOMPARE(w.record(w.ture, w.bertilHere, Json::array({w.cell("2025-03-03", -1, 60, {}, it, session)})), std::string());
        QCOMPARE(cancel(), std::string());
        QCOMPARE(w.record(w.ture, w.bertilHere, Json::array({w.cell("2025-03-03", 60, -1, {}, it, session)})), std::string("occasion_cancelled"));
    }

    void W4_theDaysOfAProjectLeaveNothingOutside()
    {
        ProjectWorld w;
        const RecordKey project{kind::Project, w.project};
        const auto days = [&](const char* first, const char* last) { return moveDays(w, "EditProject", project, {{"start_date", first}, {"end_date", last}}); };
        QCOMPARE(w.record(w.siv, w.bertilHere, Json::array({w.cell("2025-03-20", 60), w.cell("2025-03-28", 0)})), std::string());
        QCOMPARE(days("2025-01-01", "2025-03-19"), std::string("entry_outside_project"));
        QCOMPARE(days("2025-03-02", "2026-12-31"), std::string("ERR_OUTSIDE_PROJECT")); // two came on the first
        QCOMPARE(days("2025-03-01", "2025-03-20"), std::string());
        QCOMPARE(days("2025-01-01", "2025-12-31"), std::string());
        Json here = w.body({kind::Participation, w.astridHere});
        here["end_date"] = "2025-05-31";
        w.putBody({kind::Participation, w.astridHere}, here);
        QCOMPARE(days("2025-01-01", "2025-05-30"), std::string("ERR_OUTSIDE_PROJECT"));
        const RecordKey session{kind::Occasion, named<RecordId>("session")};
        w.putBody(session, {{"v", 1}, {"project_id", w.project.text()}, {"activity_id", named<RecordId>("a02").text()}, {"date", "2025-06-10"},
                            {"start_time", "09:00"}, {"end_time", "12:00"}, {"state", "planned"}});
        QCOMPARE(days("2025-01-01", "2025-06-09"), std::string("entry_outside_project"));
        Json cancelled = w.body(session);
        cancelled["state"] = "cancelled";
        w.putBody(session, cancelled);
        QCOMPARE(days("2025-01-01", "2025-06-09"), std::string());
        // Hours of a void month count no more.
        Json march = w.body(reportKey(w.march(w.bertilHere)));
        march["state"] = "void";
        w.putBody(reportKey(w.march(w.bertilHere)), march);
        QCOMPARE(days("2025-01-01", "2025-05-31"), std::string());
    }

    void W4_theDaysOfAnActivityLeaveNothingOutside()
    {
        ProjectWorld w;
        const RecordKey activity{kind::Activity, w.activity};
        const auto days = [&](const char* first, const char* last) { return moveDays(w, "EditActivity", activity, {{"start_date", first}, {"end_date", last}}); };
        QCOMPARE(w.record(w.siv, w.bertilHere, Json::array({w.cell("2025-03-20", 60)})), std::string());
        QCOMPARE(days("2025-03-21", "2025-12-31"), std::string("entry_outside_activity"));
        QCOMPARE(days("2025-03-20", "2025-03-20"), std::string());
        QCOMPARE(days("2025-02-01", "2025-03-19"), std::string("entry_outside_activity"));
        QCOMPARE(days("2025-02-01", "2025-06-30"), std::string());
        w.putBody({kind::Occasion, named<RecordId>("session")},
                  {{"v", 1}, {"project_id", w.project.text()}, {"activity_id", w.activity.text()}, {"date", "2025-06-10"}, {"start_time", "09:00"},
                   {"end_time", "12:00"}, {"state", "planned"}});
        QCOMPARE(days("2025-02-01", "2025-06-09"), std::string("entry_outside_activity"));
        // Another activity's hours and sessions are its own.
        const RecordId other = named<RecordId>("a02");
        QCOMPARE(w.act(w.ture, "AddActivity", {{"id", other.text()}, {"body", {{"project_id", w.project.text()}, {"code", "A02"}, {"title", "IT"},
                                                                               {"kind", "course"}, {"mode", "remote"}}}}),
                 std::string());
        QCOMPARE(moveDays(w, "EditActivity", {kind::Activity, other}, {{"start_date", "2025-09-01"}, {"end_date", "2025-09-30"}}), std::string());
    }

    void W17_whenAMonthIsCalledToMind_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QList<int>>("sent");
        QTest::addColumn<int>("step"); // 0: none
        using L = QList<int>;
        QTest::newRow("the month still runs") << "2025-03-31" << "reported" << L{} << 0;
        QTest::newRow("day 1") << "2025-04-01" << "reported" << L{} << 1;
        QTest::newRow("said already") << "2025-04-04" << "reported" << L{1} << 0;
        QTest::newRow("day 5") << "2025-04-05" << "reported" << L{1} << 2;
        QTest::newRow("an old one is not made up for") << "2025-04-13" << "code_active" << L{} << 3;
        QTest::newRow("day 20 to the staff") << "2025-04-20" << "reported" << L{1, 2, 3} << 4;
        QTest::newRow("day 26 last call") << "2025-04-30" << "reported" << L{1, 2, 3, 4} << 5;
        QTest::newRow("too late") << "2025-05-01" << "reported" << L{} << 0;
        for (const char* s : {"signed", "rejected", "locked", "void"}) QTest::newRow(s) << "2025-04-20" << s << L{} << 0;
        QTest::newRow("nothing to sign yet") << "2025-04-05" << "draft" << L{} << 0;
        QTest::newRow("nothing to sign yet, to the staff") << "2025-04-26" << "draft" << L{} << 5;
    }
    void W17_whenAMonthIsCalledToMind()
    {
        QFETCH(QString, today);
        QFETCH(QString, state);
        QFETCH(QList<int>, sent);
        QFETCH(int, step);
        const auto schedule = reminderSchedule(data("reminders.json"));
        QVERIFY(schedule);
        const Instant now = *parseRfc3339(today.toStdString() + "T08:00:00.000Z");
        const std::set<int> done(sent.begin(), sent.end());
        const auto due = dueReminder(*schedule, "2025-03", *stateFrom(state.toStdString()), done, std::nullopt, now,
                                     isoDate(today.toStdString()));
        QCOMPARE(due ? due->step : 0, step);
        if (due && state == QLatin1String("draft")) QVERIFY(!due->to.contains("participant"));
        // At most one in 24 hours.
        QVERIFY(!dueReminder(*schedule, "2025-03", ReportState::Reported, done, now.plusSeconds(-86399), now, isoDate(today.toStdString())));
    }

    void W17_aReminderHoldsNoCodeAndIsSentOnce()
    {
        ProjectWorld w;
        w.makeReported(w.astridHere);
        w.effects.clear();
        const Json args = {{"report_id", w.march(w.astridHere).text()}, {"step", 1}};
        QCOMPARE(w.act(w.karin, "NoteReminder", args), std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(w.act(HubActor, "NoteReminder", args), std::string());
        QCOMPARE(w.effects.size(), std::size_t(1));
        QCOMPARE(w.effects[0].recipient, std::string("+46701740605"));
        QVERIFY(!w.effects[0].params.contains("code"));
        QCOMPARE(w.act(HubActor, "NoteReminder", args), std::string());
        QCOMPARE(w.effects.size(), std::size_t(1));
    }

    void W17_aReminderGoesWhereThePersonWishes()
    {
        ProjectWorld w;
        w.makeReported(w.astridHere);
        Json mail = signing::channelsOf(w, w.astrid).front().body;
        mail["kind"] = "email";
        mail["address"] = "astrid@deltagare.example.org";
        w.putBody({signing::kind::ContactChannel, named<RecordId>("her mailbox")}, mail);
        const auto to = [&](const char* wish, int step) {
            Json person = w.body({kind::Participant, w.astrid});
            person.erase("reminder_channel");
            if (*wish) person["reminder_channel"] = wish;
            w.putBody({kind::Participant, w.astrid}, person);
            w.effects.clear();
            if (w.act(HubActor, "NoteReminder", {{"report_id", w.march(w.astridHere).text()}, {"step", step}}) != std::string()) qFatal("refused");
            std::set<std::string> out;
            for (const Effect& e : w.effects) out.insert(e.channel);
            return out;
        };
        QCOMPARE(to("", 1), (std::set<std::string>{"email", "sms"}));
        QCOMPARE(to("email", 2), std::set<std::string>{"email"});
        QCOMPARE(to("sms", 3), std::set<std::string>{"sms"});
        w.putBody({signing::kind::ContactChannel, named<RecordId>("her mailbox")}, [&] {
            Json gone = mail;
            gone["state"] = "retired";
            return gone;
        }());
        QCOMPARE(to("email", 4), std::set<std::string>{"sms"}); // better there than nowhere
    }

    void W17_theStaffGetsOneMessageForAMonth()
    {
        ProjectWorld w;
        w.makeReported(w.astridHere);
        const RecordId draft = w.enrol("Doris", "+46701740608"), empty = w.enrol("Erik", "+46701740609");
        QCOMPARE(w.record(w.siv, draft, Json::array({w.cell("2025-03-04", 60)})), std::string());
        QCOMPARE(w.record(w.siv, empty, Json::array({w.cell("2025-03-04", 0)})), std::string());
        const auto schedule = reminderSchedule(data("reminders.json"));
        QVERIFY(schedule);
        const auto due = [&](const char* day, int hour = 9) {
            w.clock.time = *parseRfc3339(std::string(day) + "T07:00:00.000Z");
            return remindersDue(w, *schedule, w.clock.time, isoDate(day), hour);
        };
        QVERIFY(due("2025-04-01", 7).empty()); // not at night
        QVERIFY(due("2025-04-01", 20).empty());
        QVERIFY(due("2025-05-01").empty()); // another month's turn
        auto acts = due("2025-04-26");
        QCOMPARE(acts.size(), std::size_t(2));
        QCOMPARE(acts[0].command, std::string("NoteReminder"));
        QCOMPARE(acts[1].command, std::string("NoteStaffReminder"));
        QVERIFY(acts[0].cause != acts[1].cause);
        w.effects.clear();
        for (const auto& a : acts) QCOMPARE(w.act(HubActor, a.command, a.args), std::string());
        QVERIFY(due("2025-04-26").empty());
        QVERIFY(due("2025-04-27").empty()); // a step is said once
        std::vector<std::string> staff;
        for (const Effect& e : w.effects)
            if (e.event == "reminder_staff") {
                staff.push_back(e.recipient);
                QCOMPARE(integer(e.params, "reports"), std::int64_t(2)); // the empty month is nobody's debt
                QVERIFY(!e.params.contains("name"));
            }
        QVERIFY(!staff.empty());
        QCOMPARE(std::set<std::string>(staff.begin(), staff.end()).size(), staff.size());
    }

    void W17_oneMessageIsAboutAllDaysThatWait()
    {
        ProjectWorld w;
        Json settings = w.body({kind::Project, w.project});
        settings["sign_unit"] = "day";
        w.putBody({kind::Project, w.project}, settings);
        for (const char* day : {"2025-03-04", "2025-03-11"}) {
            QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell(day, 240)}), day), std::string());
            const RecordId report = reportId(w.astridHere, day);
            QCOMPARE(w.freeze(w.siv, {report}), std::string());
            const auto ask = w.askOf({report}, true);
            QCOMPARE(w.open(ask, std::string("of ") + day), std::string());
            QCOMPARE(w.confirm(ask, std::string("of ") + day), std::string());
        }
        const auto schedule = reminderSchedule(data("reminders.json"));
        QVERIFY(schedule);
        for (const auto& [at, messages] : {std::pair("2025-04-01T09:00:00.000Z", 1), {"2025-04-01T17:00:00.000Z", 0}, {"2025-04-02T10:00:00.000Z", 0},
                                           {"2025-04-05T10:00:00.000Z", 1}}) {
            w.clock.time = *parseRfc3339(at);
            w.effects.clear();
            for (const auto& a : remindersDue(w, *schedule, w.clock.time, isoDate(std::string(at).substr(0, 10)), 10)) QCOMPARE(w.act(HubActor, a.command, a.args), std::string());
            QCOMPARE(w.effects.size(), std::size_t(messages));
            for (const Effect& e : w.effects) {
                QCOMPARE(text(e.params, "period"), std::string("2025-03"));
                QCOMPARE(integer(e.params, "days"), std::int64_t(2));
                QCOMPARE(integer(e.params, "minutes"), std::int64_t(480));
                QVERIFY(!e.params.contains("document")); // a link would open one of the two
            }
        }
    }

    void datedDataIsReadWholeOrNotAtAll()
    {
        const auto lists = codeLists(data("code_lists.json"));
        QVERIFY2(lists, lists ? "" : lists.error().code.c_str());
        QCOMPARE(CodeLists::find(lists->programmeAreas, "po1")->titleIn("sv"), std::string("Kompetensförsörjning"));
        QCOMPARE(CodeLists::find(lists->programmeAreas, "po2")->targetGroup, std::string("not_employed"));
        QVERIFY(!CodeLists::find(lists->activityKinds, "dancing"));
        QVERIFY(!codeLists("{\"v\":2}"));
        QVERIFY(!codeLists(QByteArray(data("code_lists.json")).replace("\"sv\": \"Kurs\"", "\"sv\": \"\"")));
        QVERIFY(!reminderSchedule(QByteArray(data("reminders.json")).replace("\"participant\"", "\"everybody\"")));
        QVERIFY(!reminderSchedule(QByteArray(data("reminders.json")).replace("\"day\": 5", "\"day\": 1")));
    }
};

std::unique_ptr<QObject> makeProjectsTest()
{
    return std::make_unique<ProjectsTest>();
}

#include "projects_test.moc"
