// SPDX-License-Identifier: GPL-3.0-or-later
#include "project.h"

#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/report.h"
#include "core/domain/people/roles.h"
#include "tests/support/seeded.h"
#include "ui/attendance/attendance_page.h"
#include "ui/attendance/attendance_problems.h"
#include "ui/attendance/month_grid.h"
#include "ui/attendance/month_views.h"
#include "ui/organisations/diff_table.h"
#include "ui/organisations/problems_page.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/optionlist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace sek;

namespace {

constexpr const char* Bjorn = "Björn";

RecordKey march(const Project& p)
{
    return attendance::reportKey(attendance::reportId(p.participations[0], "2026-03"));
}

Json cell(const Project& p, const RecordId& occasion, int minutes)
{
    return {{"date", "2026-03-12"}, {"activity_id", p.activity.text()}, {"occasion_id", occasion.text()}, {"to", {{"minutes", minutes}}}};
}

RecordId sessionOn(const OrgView& view, const char* date)
{
    for (const RecordView& o : view.attendance.occasions)
        if (text(o.body, "date") == date) return o.id;
    return {};
}

/// Offline Björn types hours of Astrid; `days` by what stands in the cell afterwards.
void typed(Project& p, const std::map<int, QString>& days)
{
    p.office.sync(p.office.colleague(QString::fromUtf8(Bjorn)));
    Desk desk(p.office, QString::fromUtf8(Bjorn));
    auto* page = desk.show<AttendancePage>();
    page->setMonth(QDate(2026, 3, 1));
    for (const auto& [day, hours] : days) {
        page->grid()->goTo(p.participations[0], day);
        QTest::keyClicks(page->grid()->views()->days(), hours);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QTRY_COMPARE(desk.editor().view()->waiting.size(), days.size());
}

/// Meanwhile Åsa enters 225 minutes on the 12th.
void entered(Project& p)
{
    auto& asa = p.office.colleague(QStringLiteral("Åsa"));
    p.office.sync(asa);
    RecordId session;
    {
        Desk desk(p.office, QStringLiteral("Åsa"));
        session = sessionOn(*desk.editor().view(), "2026-03-12");
    }
    p.office.act(asa, "RecordAttendance",
                 {{"v", 1}, {"participation_id", p.participations[0].text()}, {"period", "2026-03"}, {"cells", Json::array({cell(p, session, 225)})}});
}

struct Problems
{
    explicit Problems(Project& p) : desk(p.office, QString::fromUtf8(Bjorn))
    {
        page = desk.show<ProblemsPage>();
        page->addSubject(hours = new AttendanceProblems(desk.editor()));
        page->hide(); // shown again with the subject
        page->show();
        desk.activate();
        QMetaObject::invokeMethod(&desk.editor(), "changed");
    }
    Json report(const Project& p)
    {
        for (const RecordView& r : desk.editor().view()->attendance.reports)
            if (r.id == march(p).id) return r.body;
        return Json::object();
    }
    int minutes(const Project& p, const char* date)
    {
        for (const attendance::Entry& e : attendance::entriesOf(report(p)))
            if (e.date == date) return e.minutes;
        return -1;
    }
    QStringList column(const char* table, int c)
    {
        QStringList out;
        auto* t = child<DiffTable>(page, table);
        for (int r = 0; t && r < t->model()->rowCount(); ++r) out.append(t->model()->index(r, c).data().toString());
        return out;
    }
    QPushButton* button() { return child<QPushButton>(page, "outcomeButton"); }
    void choose(const char* radio)
    {
        auto* r = child<QRadioButton>(page, radio);
        QVERIFY(r);
        r->setFocus();
        QTest::keyClick(r, Qt::Key_Space);
    }
    Desk desk;
    ProblemsPage* page;
    AttendanceProblems* hours;
};

} // namespace

/// Hours that met somebody else's (attendance §5.3): nothing is chosen by itself, nothing that was typed is lost.
class HoursProblemsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void A_45_hoursOfTheSameDayAreChosenByAPerson()
    {
        Project p;
        p.grant(p.office.colleague(QString::fromUtf8(Bjorn)), role::Trainer);
        typed(p, {{12, QStringLiteral("4")}});
        entered(p);
        p.office.sync(p.office.colleague(QString::fromUtf8(Bjorn)));
        Problems b(p);
        QCOMPARE(b.desk.editor().problems().size(), std::size_t(1));
        QCOMPARE(b.minutes(p, "2026-03-12"), 225);
        const QString head = child<QLabel>(b.page, "conflictHeadingLabel")->text();
        QVERIFY2(head.contains(QStringLiteral("Astrid Exempel")) && head.contains(QStringLiteral("12 March")), qPrintable(head));
        QVERIFY(b.column("conflictTable", 0).first().contains(QStringLiteral("A01 Grundkurs")));
        QCOMPARE(b.column("conflictTable", 1), QStringList{QStringLiteral("nothing entered")});
        QCOMPARE(b.column("conflictTable", 2), QStringList{QStringLiteral("3 h 45 min")});
        QCOMPARE(b.column("conflictTable", 3), QStringList{QStringLiteral("4 h")});
        QCOMPARE(b.button()->text(), QStringLiteral("Keep theirs"));
        press(child<QPushButton>(b.page, "copyProblemButton"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("4 h")));
        QTest::qWait(50); // the layout follows the words
        savePicture(b.desk.window(), QStringLiteral("problems-hours"));
        b.choose("useMineRadio");
        QCOMPARE(b.button()->text(), QStringLiteral("Use mine"));
        QTest::keyClick(b.page->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(b.desk.editor().problems().empty());
        QTRY_COMPARE(b.minutes(p, "2026-03-12"), 240);
        b.desk.close();
        p.office.sync(p.office.colleague(QString::fromUtf8(Bjorn)));
        Problems after(p);
        QCOMPARE(after.minutes(p, "2026-03-12"), 240); // the hub took it
        QVERIFY(after.desk.editor().problems().empty());
    }

    void A_45_keepingTheirsSendsWhatNobodyDisputes()
    {
        Project p;
        p.grant(p.office.colleague(QString::fromUtf8(Bjorn)), role::Trainer);
        p.office.sync(p.office.colleague(QString::fromUtf8(Bjorn)));
        {
            // One paste over two days is one command.
            Desk desk(p.office, QString::fromUtf8(Bjorn));
            auto* page = desk.show<AttendancePage>();
            page->setMonth(QDate(2026, 3, 1));
            page->grid()->goTo(p.participations[0], 10);
            QGuiApplication::clipboard()->setText(QStringLiteral("3\t\t4"));
            QTest::keyClick(page->grid()->views()->days(), Qt::Key_V, Qt::ControlModifier);
            QTRY_COMPARE(desk.editor().view()->waiting.size(), std::size_t(1));
        }
        entered(p);
        p.office.sync(p.office.colleague(QString::fromUtf8(Bjorn)));
        Problems b(p);
        QCOMPARE(b.minutes(p, "2026-03-10"), -1);
        QVERIFY(child<QLabel>(b.page, "othersLabel")->text().contains(u'1'));
        press(b.button());
        QTRY_VERIFY(b.desk.editor().problems().empty());
        QTRY_COMPARE(b.minutes(p, "2026-03-10"), 180);
        QCOMPARE(b.minutes(p, "2026-03-12"), 225);
    }

    void hoursThatComeAfterTheReportOpenACorrection_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("reason");
        QTest::newRow("reported") << QStringLiteral("reported") << true;
        QTest::newRow("signed") << QStringLiteral("signed") << true;
        QTest::newRow("sent back") << QStringLiteral("rejected") << false;
    }
    void hoursThatComeAfterTheReportOpenACorrection()
    {
        QFETCH(QString, state);
        QFETCH(bool, reason);
        Project p;
        p.grant(p.office.colleague(QString::fromUtf8(Bjorn)), role::AttendanceResponsible);
        typed(p, {{12, QStringLiteral("4")}});
        entered(p);
        p.office.patchRecord(march(p), {{"state", state.toStdString()}, {"content_hash", std::string(64, 'a')}});
        p.office.sync(p.office.colleague(QString::fromUtf8(Bjorn)));
        Problems b(p);
        QCOMPARE(b.minutes(p, "2026-03-12"), 225); // what was reported is as it was
        QCOMPARE(b.button()->text(), QStringLiteral("Leave the month as it is"));
        QVERIFY(!child<QPlainTextEdit>(b.page, "conflictReasonEdit")->isVisible());
        b.choose("useMineRadio");
        auto* why = child<QPlainTextEdit>(b.page, "conflictReasonEdit");
        QVERIFY(why->isVisible());
        QTest::qWait(50); // the layout follows the words
        savePicture(b.desk.window(), QStringLiteral("problems-hours-%1").arg(state));
        if (reason) {
            press(b.button());
            QVERIFY(child<QLabel>(b.page, "conflictReasonErrorLabel")->isVisible());
            QCOMPARE(QApplication::focusWidget(), why);
            QTest::keyClicks(why, QStringLiteral("Counted from the list of names."));
        }
        press(b.button());
        QTRY_VERIFY(b.desk.editor().problems().empty());
        QTRY_COMPARE(b.minutes(p, "2026-03-12"), 240);
        QCOMPARE(text(b.report(p), "state"), std::string("draft"));
        QCOMPARE(integer(b.report(p), "revision", 1), std::int64_t(2));
        b.desk.close();
        p.office.sync(p.office.colleague(QString::fromUtf8(Bjorn)));
        Problems after(p);
        QCOMPARE(after.minutes(p, "2026-03-12"), 240);
        QVERIFY(after.desk.editor().problems().empty());
    }

    void whoMayOpenNoCorrectionIsToldWhoCan()
    {
        Project p;
        p.grant(p.office.colleague(QString::fromUtf8(Bjorn)), role::Trainer);
        typed(p, {{12, QStringLiteral("4")}});
        entered(p);
        p.office.patchRecord(march(p), {{"state", "reported"}, {"content_hash", std::string(64, 'a')}});
        p.office.sync(p.office.colleague(QString::fromUtf8(Bjorn)));
        {
            Problems b(p);
            QVERIFY(!child<QRadioButton>(b.page, "useMineRadio"));
            QVERIFY(child<QLabel>(b.page, "conflictWhyLabel")->text().contains(QStringLiteral("person responsible")));
            b.desk.close();
        }
        // Somebody opened it: now the hours can go, cell by cell.
        p.office.sync(p.office.colleague(QStringLiteral("Åsa")));
        p.office.act(p.office.colleague(QStringLiteral("Åsa")), "OpenCorrection",
                     {{"v", 1}, {"id", march(p).id.text()}, {"revision", 1}, {"reason", "Hours of Björn are missing."}});
        p.office.sync(p.office.colleague(QString::fromUtf8(Bjorn)));
        Problems b(p);
        QVERIFY(child<QRadioButton>(b.page, "useMineRadio"));
        b.choose("useMineRadio");
        press(b.button());
        QTRY_COMPARE(b.minutes(p, "2026-03-12"), 240);
        QTRY_VERIFY(b.desk.editor().problems().empty());
    }

    void hoursForALockedMonthWaitForTwo()
    {
        Project p;
        p.grant(p.office.colleague(QString::fromUtf8(Bjorn)), role::AttendanceResponsible);
        p.grant(p.office.colleague(QString::fromUtf8(Bjorn)), role::FinanceContact);
        typed(p, {{12, QStringLiteral("4")}});
        entered(p);
        p.office.patchRecord(march(p), {{"state", "locked"}, {"content_hash", std::string(64, 'a')}});
        p.office.sync(p.office.colleague(QString::fromUtf8(Bjorn)));
        {
            Problems b(p);
            b.choose("useMineRadio");
            QCOMPARE(b.button()->text(), QStringLiteral("Ask to open the locked month"));
            child<QPlainTextEdit>(b.page, "conflictReasonEdit")->setPlainText(QStringLiteral("A list of names was found."));
            press(b.button());
            QTRY_VERIFY(at(b.report(p), "reopening").is_object());
            QCOMPARE(b.desk.editor().problems().size(), std::size_t(1)); // the hours stay
            QTRY_VERIFY(!child<QRadioButton>(b.page, "useMineRadio"));
            b.desk.close();
        }
        p.office.sync(p.office.colleague(QString::fromUtf8(Bjorn)));
        p.office.sync(p.office.colleague(QStringLiteral("Åsa")));
        p.office.act(p.office.colleague(QStringLiteral("Åsa")), "ReopenLocked", {{"v", 1}, {"id", march(p).id.text()}});
        p.office.sync(p.office.colleague(QString::fromUtf8(Bjorn)));
        Problems b(p);
        b.choose("useMineRadio");
        press(b.button());
        QTRY_COMPARE(b.minutes(p, "2026-03-12"), 240);
        QTRY_VERIFY(b.desk.editor().problems().empty());
    }

    /// The person is gone from the project, or the day has a limit: what was typed is shown, and can be sent again.
    void hoursRefusedForAnotherReasonCanBeSentAgain()
    {
        Project p;
        p.grant(p.office.colleague(QString::fromUtf8(Bjorn)), role::Trainer);
        typed(p, {{12, QStringLiteral("4")}});
        p.office.patchRecord({kind::Participation, p.participations[0]}, {{"end_date", "2026-03-01"}});
        p.office.sync(p.office.colleague(QString::fromUtf8(Bjorn)));
        {
            Problems b(p);
            QVERIFY(child<QLabel>(b.page, "refusalLabel")->text().contains(QStringLiteral("participation has ended")));
            QCOMPARE(b.column("typedTable", 2), QStringList{QStringLiteral("4 h")});
            QCOMPARE(b.button()->text(), QStringLiteral("Send again"));
            press(b.button());
            QTRY_VERIFY(child<MessageBar>(b.page, "outcomeMessageBar")->spoken().contains(QStringLiteral("participation has ended")));
            QCOMPARE(b.desk.editor().problems().size(), std::size_t(1));
            QSignalSpy day(b.hours, &AttendanceProblems::dayWanted);
            b.choose("showRadio");
            press(b.button());
            QCOMPARE(day.count(), 1);
            QCOMPARE(b.desk.editor().problems().size(), std::size_t(1));
            b.desk.close();
        }
        p.office.patchRecord({kind::Participation, p.participations[0]}, {{"end_date", "2026-12-01"}});
        p.office.sync(p.office.colleague(QString::fromUtf8(Bjorn)));
        Problems b(p);
        press(b.button());
        QTRY_COMPARE(b.minutes(p, "2026-03-12"), 240);
        QTRY_VERIFY(b.desk.editor().problems().empty());
    }

    /// What a table of fields holds is compared by the table, whatever record it is.
    void twoPeopleRenameAnActivity()
    {
        Project p;
        auto& bjorn = p.office.colleague(QString::fromUtf8(Bjorn));
        p.grant(bjorn, role::AttendanceResponsible);
        p.office.sync(bjorn);
        const auto rename = [&](const char* to) {
            return Json{{"id", p.activity.text()},
                        {"changes", Json::array({{{"unit", "title"}, {"from", {{"title", "Grundkurs"}}}, {"to", {{"title", to}}}},
                                                 {{"unit", "place"}, {"from", Json::object()}, {"to", {{"place", "Storgatan 1"}}}}})}};
        };
        {
            Desk desk(p.office, QString::fromUtf8(Bjorn));
            bool kept = false;
            desk.workspace().submit(desk.editor().org(), "EditActivity", rename("Grundkurs B"), &desk.editor(), [&](const Submitted& o) { kept = bool(o); });
            QTRY_VERIFY(kept);
        }
        auto& asa = p.office.colleague(QStringLiteral("Åsa"));
        p.office.sync(asa);
        Json hers = rename("Grundkurs A");
        hers["changes"].erase(1);
        p.office.act(asa, "EditActivity", hers);
        p.office.sync(bjorn);
        Problems b(p);
        QVERIFY(b.column("conflictTable", 2).contains(QStringLiteral("Grundkurs A")));
        QVERIFY(b.column("conflictTable", 3).contains(QStringLiteral("Grundkurs B")));
        QVERIFY(child<QLabel>(b.page, "othersLabel")->text().contains(u'1'));
        b.choose("useMineRadio");
        press(b.button());
        const auto title = [&] {
            for (const RecordView& a : b.desk.editor().view()->attendance.activities)
                if (a.id == p.activity) return text(a.body, "title") + ", " + text(a.body, "place");
            return std::string();
        };
        QTRY_COMPARE(title(), std::string("Grundkurs B, Storgatan 1"));
        QTRY_VERIFY(b.desk.editor().problems().empty());
    }

    /// Between what the screen shows and what the cache has by then: refused before it is stored, and kept all the same.
    void whatIsRefusedAtOnceIsKeptToo()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        page->setMonth(QDate(2026, 3, 1));
        const RecordId session = sessionOn(*desk.editor().view(), "2026-03-12");
        Json other = cell(p, session, 225);
        desk.workspace().submit(desk.editor().org(), "RecordAttendance",
                                {{"v", 1}, {"participation_id", p.participations[0].text()}, {"period", "2026-03"}, {"cells", Json::array({other})}},
                                page, [](const Submitted&) {});
        page->grid()->goTo(p.participations[0], 12);
        QTest::keyClicks(page->grid()->views()->days(), QStringLiteral("2"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(desk.editor().problems().size(), std::size_t(1));
        auto* bar = child<MessageBar>(page, "outcomeMessageBar");
        QTRY_VERIFY(bar->spoken().contains(QStringLiteral("kept under Problems")));
        QSignalSpy wanted(page, &OrganisationPage::problemsWanted);
        press(bar->findChild<QPushButton*>());
        QCOMPARE(wanted.count(), 1);
        auto* problems = desk.show<ProblemsPage>();
        problems->addSubject(new AttendanceProblems(desk.editor()));
        QMetaObject::invokeMethod(&desk.editor(), "changed");
        QCOMPARE(child<QPushButton>(problems, "outcomeButton")->text(), QStringLiteral("Keep theirs"));
        press(child<QPushButton>(problems, "outcomeButton"));
        QTRY_VERIFY(desk.editor().problems().empty());
    }

    void whatIsRefusedAtOnceIsStillThereAfterTheProgramWasClosed()
    {
        Project p;
        p.office.sync(p.office.colleague(QStringLiteral("Åsa")));
        const auto close = [](Desk& desk) {
            desk.editor().saveNow();
            desk.close();
        };
        Json hours;
        {
            Desk desk(p.office, QStringLiteral("Åsa"));
            const RecordId session = sessionOn(*desk.editor().view(), "2026-03-12");
            hours = {{"v", 1}, {"participation_id", p.participations[0].text()}, {"period", "2026-03"}, {"cells", Json::array({cell(p, session, 225)})}};
            desk.editor().keepRefused("RecordAttendance", hours, {"ERR_DAY_LIMIT", {{"date", "2026-03-12"}}, {}, {}});
            // Somebody who is here no more is not kept beyond this run.
            Json gone = hours;
            gone["participation_id"] = test::named<RecordId>("gone").text();
            desk.editor().keepRefused("RecordAttendance", gone, {"ERR_DAY_LIMIT", Json::object(), {}, {}});
            close(desk);
        }
        {
            Desk desk(p.office, QStringLiteral("Åsa"));
            const auto problems = desk.editor().problems();
            QCOMPARE(problems.size(), std::size_t(1));
            QCOMPARE(problems.front().name, std::string("RecordAttendance"));
            QVERIFY(problems.front().args == hours);
            QCOMPARE(problems.front().rejection.code, std::string("ERR_DAY_LIMIT"));
            QCOMPARE(text(problems.front().rejection.params, "date"), std::string("2026-03-12"));
            desk.editor().dropProblem(problems.front());
            close(desk);
        }
        Desk desk(p.office, QStringLiteral("Åsa"));
        QVERIFY(desk.editor().problems().empty());
        QVERIFY(desk.editor().view()->draft.empty());
    }
};
static const Suite<HoursProblemsTest> hoursProblemsTest;
#include "problems_test.moc"
