// SPDX-License-Identifier: GPL-3.0-or-later
#include "project.h"

#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/report.h"
#include "ui/attendance/attendance_page.h"
#include "ui/attendance/statistics_dialog.h"
#include "ui/organisations/confirm_row.h"
#include "ui/organisations/diff_table.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/views/rowtable.h"

#include <QLabel>
#include <QPushButton>

using namespace sek;

/// Months for the office of statistics, in their order (W16, attendance §9.2).
class StatisticsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void A_50_whereEachMonthStandsAndWhatComesFirst()
    {
        Project p;
        const auto exported = [&](const char* month, const char* state, const char* on) {
            Json body = {{"v", 1}, {"project_id", p.id.text()}, {"month", month}, {"sequence", 1}, {"format", "xlsx"}, {"state", state}};
            if (*on) body["submitted_on"] = on;
            return p.office.place(kind::ScbExport, body);
        };
        exported("2026-01", "submitted", "2026-02-04");
        exported("2026-02", "generated", "");
        const auto report = [&](int who, const char* state, int minutes) {
            p.office.place(attendance::reportKey(attendance::reportId(p.participations[std::size_t(who)], "2026-03")),
                           {{"v", 1}, {"participation_id", p.participations[std::size_t(who)].text()}, {"participant_id", p.participants[std::size_t(who)].text()},
                            {"project_id", p.id.text()}, {"period", "2026-03"}, {"revision", 1}, {"state", state}, {"reported_minutes", minutes}});
        };
        report(0, "signed", 420);
        report(1, "reported", 300);
        p.office.sync(p.office.colleague(QStringLiteral("Åsa")));
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        StatisticsDialog dialog(desk.editor(), p.id, QDate(2026, 3, 1), {}, Confirm{QStringLiteral("Password"), [](const QString&, auto answer) { answer({}); }}, page);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        dialog.activateWindow();
        auto* months = child<RowTable>(&dialog, "statisticsMonthsTable");
        const auto states = [&] {
            QStringList out;
            for (int r = 0; r < months->model()->rowCount(); ++r) out << months->model()->index(r, 1).data().toString();
            return out;
        };
        QTRY_COMPARE(states().size(), 3);
        QTRY_VERIFY(states().at(2).startsWith(QStringLiteral("Submitted on")));
        QCOMPARE(states().at(1), QStringLiteral("Made, not marked as submitted"));
        QCOMPARE(states().at(0), QStringLiteral("Not made yet"));
        auto* order = child<QLabel>(&dialog, "statisticsOrderLabel");
        QVERIFY2(order->text().contains(QStringLiteral("February 2026")), qPrintable(order->text()));
        QVERIFY(!order->text().contains(QStringLiteral("January")));
        // What the file will hold, before it is made.
        auto* preview = child<DiffTable>(&dialog, "statisticsPreviewTable");
        QCOMPARE(preview->model()->rowCount(), 3);
        QCOMPARE(preview->model()->index(0, 0).data().toString(), QStringLiteral("Astrid Exempel"));
        QCOMPARE(preview->model()->index(0, 1).data().toString(), QStringLiteral("7 h"));
        QVERIFY(preview->model()->index(1, 2).data().toString().contains(QStringLiteral("not signed")));
        QTest::qWait(50);
        savePicture(&dialog, QStringLiteral("statistics-months"));
        auto* mark = child<QPushButton>(&dialog, "markSubmittedButton");
        QVERIFY(!mark->isVisible());
        // One that was made days ago is marked from the list.
        months->setFocus();
        QTest::keyClick(months, Qt::Key_Down);
        QTRY_VERIFY(mark->isVisible());
        press(mark);
        QTRY_VERIFY(states().at(1).startsWith(QStringLiteral("Submitted on")));
        QTRY_VERIFY(!mark->isVisible());
        QTest::keyClick(months, Qt::Key_Up);
        QVERIFY(!order->isVisible());
    }

    void whatIsBeingMadeIsOfTheMonthThatIsShown()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        StatisticsDialog dialog(desk.editor(), p.id, QDate(2026, 2, 1), {}, Confirm{QStringLiteral("Password"), [](const QString&, auto answer) { answer({}); }}, page);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        dialog.activateWindow();
        auto* months = child<RowTable>(&dialog, "statisticsMonthsTable");
        auto* make = child<QPushButton>(&dialog, "statisticsButton");
        QTRY_COMPARE(months->model()->rowCount(), 3);
        dialog.accept(); // the hub is asked
        QVERIFY(!months->isEnabled());
        QVERIFY(!make->isEnabled());
        auto* bar = child<MessageBar>(&dialog, "statisticsMessageBar");
        QTRY_VERIFY(bar->isVisible()); // it cannot be reached
        QVERIFY(months->isEnabled());
        QVERIFY(make->isEnabled());
    }
};
static const Suite<StatisticsTest> statisticsTest;
#include "statistics_test.moc"
