// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/roles.h"
#include "tests/support/cases.h"
#include "tests/support/project_world.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace sek;
using namespace sek::attendance;
using namespace sek::test;

namespace {

const RecordId Session = named<RecordId>("session"), WithSessions = named<RecordId>("a02");

void addSession(ProjectWorld& w, const char* state)
{
    w.putBody({kind::Activity, WithSessions}, {{"v", 1}, {"project_id", w.project.text()}, {"code", "A02"}, {"title", "IT"},
                                               {"kind", "course"}, {"mode", "on_site"}});
    w.putBody({kind::Occasion, Session}, {{"v", 1}, {"project_id", w.project.text()}, {"activity_id", WithSessions.text()},
                                          {"date", "2025-03-05"}, {"start_time", "09:00"}, {"end_time", "12:00"},
                                          {"state", state}, {"planned_minutes", 180}});
}

} // namespace

/// Cells of the grid: what may stand in them, and how two people's meet (W5, A-13, A-14, A-45).
class GridTest : public QObject
{
    Q_OBJECT

    static std::span<const Case<GridTest>> cases();

    void A_13()
    {
        ProjectWorld w;
        addSession(w, "cancelled");
        const Json cells = Json::array({w.cell("2025-03-05", 60, -1, {}, WithSessions, Session)});
        QCOMPARE(w.record(w.siv, w.bertilHere, cells), std::string("occasion_cancelled"));
        QVERIFY(w.body(reportKey(w.march(w.bertilHere))).empty());
        addSession(w, "held");
        QCOMPARE(w.record(w.siv, w.bertilHere, cells), std::string());
    }

    void A_14()
    {
        ProjectWorld w;
        addSession(w, "held");
        const auto both = [&](const char* note) {
            return Json::array({w.cell("2025-03-05", 300, -1, note), w.cell("2025-03-05", 240, -1, {}, WithSessions, Session)});
        };
        QCOMPARE(w.record(w.siv, w.bertilHere, both("")), std::string("day_limit_note"));
        QCOMPARE(w.record(w.siv, w.bertilHere, both("Study visit in the evening")), std::string());
        QVERIFY(std::ranges::any_of(w.warnings, [](const Issue& i) { return i.code == "WARN_DAY_LIMIT"; }));
        QVERIFY(std::ranges::any_of(w.warnings, [](const Issue& i) { return i.code == "WARN_MORE_THAN_PLANNED"; }));
        QCOMPARE(integer(w.body(reportKey(w.march(w.bertilHere))), "total_minutes"), 540);
        QCOMPARE(w.record(w.siv, w.astridHere,
                          Json::array({w.cell("2025-03-05", 1300, -1, "Long"), w.cell("2025-03-05", 200, -1, {}, WithSessions, Session)})),
                 std::string("day_too_long"));
    }

    void A_45()
    {
        ProjectWorld w;
        QCOMPARE(w.record(w.siv, w.bertilHere, Json::array({w.cell("2025-03-11", 225)})), std::string());
        // Karin was offline and saw an empty cell; a neighbour of hers is no quarrel.
        const auto late = w.decide(w.karin, "RecordAttendance",
                                   {{"participation_id", w.bertilHere.text()}, {"period", "2025-03"},
                                    {"cells", {w.cell("2025-03-11", 240), w.cell("2025-03-12", 60)}}});
        QVERIFY(!late);
        QCOMPARE(late.error().code, std::string("ERR_CONFLICT"));
        QCOMPARE(late.error().conflicts.size(), std::size_t(1));
        const Conflict& c = late.error().conflicts.front();
        QCOMPARE(integer(c.theirs, "minutes"), 225);
        QCOMPARE(integer(c.mine, "minutes"), 240);
        QVERIFY(c.before.empty());
        QCOMPARE(c.by, w.siv.text());
        QVERIFY(c.unit.contains("2025-03-11"));
        QCOMPARE(w.record(w.karin, w.bertilHere, Json::array({w.cell("2025-03-12", 60)})), std::string());
        // The same said twice is no conflict.
        QCOMPARE(w.record(w.karin, w.bertilHere, Json::array({w.cell("2025-03-11", 225)})), std::string());
        QCOMPARE(integer(w.body(reportKey(w.march(w.bertilHere))), "total_minutes"), 285);
    }

private Q_SLOTS:
    void acceptance_data() { listCases(cases()); }
    void acceptance() { runCase(*this, cases()); }

    void whatACellMayNotBe_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("code");
        QTest::newRow("negative") << "2025-03-04" << -5 << "entry_minutes";
        QTest::newRow("more than a day") << "2025-03-04" << 1441 << "entry_minutes";
        QTest::newRow("another month") << "2025-04-04" << 60 << "entry_outside_period";
        QTest::newRow("no such day") << "2025-03-32" << 60 << "ERR_BAD_COMMAND";
        QTest::newRow("before the person came") << "2025-02-28" << 60 << "entry_outside_period";
        QTest::newRow("after the person left") << "2025-03-21" << 60 << "participation_closed";
        QTest::newRow("the day the person left") << "2025-03-20" << 60 << "";
    }
    void whatACellMayNotBe()
    {
        QFETCH(QString, date);
        QFETCH(int, minutes);
        QFETCH(QString, code);
        ProjectWorld w;
        Json here = w.body({kind::Participation, w.bertilHere});
        here["end_date"] = "2025-03-20";
        w.putBody({kind::Participation, w.bertilHere}, here);
        Json cell = w.cell(date.toStdString(), 1);
        cell["to"]["minutes"] = minutes;
        QCOMPARE(QString::fromStdString(w.record(w.siv, w.bertilHere, Json::array({cell}))), code);
    }

    void anAbsenceHasNoMinutesAndPresenceHasSome()
    {
        ProjectWorld w;
        Json cell = w.cell("2025-03-04", 60);
        cell["to"]["presence"] = "absent";
        QCOMPARE(w.record(w.siv, w.bertilHere, Json::array({cell})), std::string("entry_presence"));
        cell["to"]["minutes"] = 0;
        QCOMPARE(w.record(w.siv, w.bertilHere, Json::array({cell})), std::string());
        QCOMPARE(text(at(w.body(reportKey(w.march(w.bertilHere))), "entries")[0], "presence"), std::string("absent"));
        // No reason for an absence is kept, whatever a client sends along.
        QVERIFY(!at(w.body(reportKey(w.march(w.bertilHere))), "entries")[0].contains("reason"));
    }

    void SEC_13_onlyTheRolesOfTheProjectWrite()
    {
        ProjectWorld w;
        const Json cells = Json::array({w.cell("2025-03-04", 60)});
        for (const auto& who : {w.owner, w.per, w.astridAccount, named<AccountId>("stranger")})
            QCOMPARE(w.record(who, w.bertilHere, cells), std::string("ERR_NOT_AUTHORISED"));
        for (const auto& who : {w.siv, w.karin, w.ture}) QCOMPARE(w.record(who, w.bertilHere, cells), std::string());
    }

    void A_14_whereSessionsAreSignedOneByOneADayIsStillOneDay()
    {
        ProjectWorld w;
        Json project = w.body({kind::Project, w.project});
        project["sign_unit"] = "occasion";
        w.putBody({kind::Project, w.project}, project);
        addSession(w, "held");
        const auto another = [&](const RecordId& id, const char* date) {
            Json body = w.body({kind::Occasion, Session});
            body["date"] = date;
            w.putBody({kind::Occasion, id}, body);
        };
        const RecordId evening = named<RecordId>("evening"), night = named<RecordId>("night"), nextDay = named<RecordId>("next day");
        another(evening, "2025-03-05");
        another(night, "2025-03-05");
        another(nextDay, "2025-03-06");
        const auto record = [&](const RecordId& here, const RecordId& session, const std::string& date, int minutes, const char* note = "") {
            return w.record(w.siv, here, Json::array({w.cell(date, minutes, -1, note, WithSessions, session)}), date + "#" + session.text());
        };
        QCOMPARE(record(w.bertilHere, Session, "2025-03-05", 300), std::string());
        QCOMPARE(record(w.bertilHere, evening, "2025-03-05", 240), std::string("day_limit_note"));
        QCOMPARE(record(w.bertilHere, evening, "2025-03-05", 240, "Study visit in the evening"), std::string());
        QVERIFY(std::ranges::any_of(w.warnings, [](const Issue& i) { return i.code == "WARN_DAY_LIMIT" && integer(i.params, "minutes") == 540; }));
        QCOMPARE(record(w.bertilHere, night, "2025-03-05", 901), std::string("day_too_long"));
        // Another day, and another person, have their own.
        QCOMPARE(record(w.bertilHere, nextDay, "2025-03-06", 300), std::string());
        QCOMPARE(record(w.astridHere, Session, "2025-03-05", 300), std::string());
        // What is void counts no more.
        const RecordKey first = reportKey(reportId(w.bertilHere, "2025-03-05#" + Session.text()));
        Json body = w.body(first);
        body["state"] = "void";
        w.putBody(first, body);
        QCOMPARE(record(w.bertilHere, night, "2025-03-05", 901), std::string());
    }

    void A_13_hoursOfADayWithSessionsNameOne()
    {
        for (const char* state : {"held", "cancelled"}) {
            ProjectWorld w;
            w.putBody({kind::Activity, WithSessions}, {{"v", 1}, {"project_id", w.project.text()}, {"code", "A02"}, {"title", "IT"},
                                                       {"kind", "course"}, {"mode", "on_site"}});
            // Nothing planned yet.
            QCOMPARE(w.record(w.siv, w.bertilHere, Json::array({w.cell("2025-03-05", 60, -1, {}, WithSessions)})), std::string());
            addSession(w, state);
            QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-05", 60, -1, {}, WithSessions)})), std::string("ERR_REQUIRED"));
            QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-06", 60, -1, {}, WithSessions)})), std::string());
            QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-05", 60)})), std::string()); // runs all the time
            // What stood there before may be put right, or away.
            QCOMPARE(w.record(w.siv, w.bertilHere, Json::array({w.cell("2025-03-05", 45, 60, {}, WithSessions)})), std::string());
            QCOMPARE(w.record(w.siv, w.bertilHere, Json::array({w.cell("2025-03-05", -1, 45, {}, WithSessions)})), std::string());
        }
    }

    void firstHoursEnrol()
    {
        ProjectWorld w;
        QVERIFY(w.all(kind::Enrolment).empty());
        QCOMPARE(w.record(w.ture, w.bertilHere, Json::array({w.cell("2025-03-04", 60), w.cell("2025-03-05", 60)})), std::string());
        QCOMPARE(w.all(kind::Enrolment).size(), std::size_t(1));
    }

    void aNumberInANoteIsWarnedOf()
    {
        ProjectWorld w;
        QCOMPARE(w.record(w.ture, w.bertilHere, Json::array({w.cell("2025-03-04", 60, -1, "with 850101-2390")})), std::string());
        QVERIFY(std::ranges::any_of(w.warnings, [](const Issue& i) { return i.code == "WARN_IDENTITY_IN_NOTE"; }));
    }

    void twoWhoBeginTheSameMonthOfflineBeginOneReport()
    {
        ProjectWorld w;
        QCOMPARE(w.record(w.siv, w.bertilHere, Json::array({w.cell("2025-03-04", 60)})), std::string());
        QCOMPARE(w.record(w.ture, w.bertilHere, Json::array({w.cell("2025-03-05", 90)})), std::string());
        QCOMPARE(w.all(kind::AttendanceReport).size(), std::size_t(1));
        QCOMPARE(integer(w.body(reportKey(w.march(w.bertilHere))), "total_minutes"), 150);
    }
};

std::span<const Case<GridTest>> GridTest::cases()
{
    static constexpr std::array all = {
        Case<GridTest>{"A-13 a cancelled session takes no minutes", &GridTest::A_13},
        Case<GridTest>{"A-14 a day over the limit is saved only with a note", &GridTest::A_14},
        Case<GridTest>{"A-45 the same cell set twice is a conflict a person decides", &GridTest::A_45},
    };
    return all;
}

std::unique_ptr<QObject> makeGridTest()
{
    return std::make_unique<GridTest>();
}

#include "grid_test.moc"
