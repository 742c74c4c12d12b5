// SPDX-License-Identifier: GPL-3.0-or-later
#include "project.h"

#include "core/domain/attendance/kinds.h"
#include "ui/attendance/activities_model.h"
#include "ui/attendance/activities_page.h"
#include "ui/attendance/attendance_page.h"
#include "ui/attendance/enrolment_dialog.h"
#include "ui/attendance/month_grid.h"
#include "ui/attendance/month_model.h"
#include "ui/attendance/participants_page.h"
#include "ui/attendance/session_list_dialog.h"
#include "ui/attendance/sessions_dialog.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/views/rowtable.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <utility>

using namespace sek;

namespace {

/// The line of the list that begins with that day.
QListWidgetItem* dayOf(const QListWidget* list, const QString& begins)
{
    for (int i = 0; i < list->count(); ++i)
        if (list->item(i)->text().startsWith(begins)) return list->item(i);
    return nullptr;
}

void retype(QLineEdit* edit, const QString& text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

/// Activities, their sessions and who is expected (W4).
class ActivitiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void W4_holidaysAreLeftOutUntilSomebodyTicksThem()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ActivitiesPage>();
        Q_EMIT page->table()->actionTriggered(page->table()->model()->index(0, ActivitiesModel::Acts), QStringLiteral("sessions"));
        auto* list = opened<SessionListDialog>(page);
        QVERIFY(list);
        child<QPushButton>(list, "planSessionsButton")->click();
        auto* plan = opened<SessionsDialog>(list);
        QVERIFY(plan);
        retype(child<QLineEdit>(plan, "fromEdit"), QLocale().toString(QDate(2026, 4, 27), QLocale::ShortFormat));
        retype(child<QLineEdit>(plan, "toEdit"), QLocale().toString(QDate(2026, 5, 31), QLocale::ShortFormat));
        auto* days = child<QListWidget>(plan, "sessionDaysList");
        QVERIFY(!days->isVisible());
        for (const char* box : {"weekday4Check", "weekday5Check"}) {
            auto* check = child<QCheckBox>(plan, box);
            check->setFocus();
            QTest::keyClick(check, Qt::Key_Space);
        }
        QCOMPARE(days->count(), 10);
        auto* count = child<QLabel>(plan, "sessionsCountLabel");
        QCOMPARE(count->text(), QStringLiteral("8 sessions will be added."));
        auto* may = dayOf(days, QStringLiteral("Friday 1 May"));
        auto* ascension = dayOf(days, QStringLiteral("Thursday 14 May"));
        QVERIFY(may && ascension);
        QVERIFY2(may->text().contains(QStringLiteral("Första maj")), qPrintable(may->text()));
        QCOMPARE(may->checkState(), Qt::Unchecked);
        QCOMPARE(ascension->checkState(), Qt::Unchecked);
        days->setCurrentItem(ascension); // the course runs on that day all the same
        days->setFocus();
        QTest::keyClick(days, Qt::Key_Space);
        QCOMPARE(count->text(), QStringLiteral("9 sessions will be added."));
        QLineEdit* weeks = nullptr;
        QLineEdit* place = nullptr;
        for (FieldRow* row : plan->findChildren<FieldRow*>()) {
            if (row->id() == QLatin1String("every_weeks")) weeks = qobject_cast<QLineEdit*>(row->editor());
            if (row->id() == QLatin1String("place")) place = qobject_cast<QLineEdit*>(row->editor());
        }
        QVERIFY(weeks && place);
        retype(weeks, QStringLiteral("0"));
        plan->accept();
        QVERIFY(plan->isVisible());
        retype(weeks, QStringLiteral("2")); // the weeks of 27 April, 11 and 25 May
        QCOMPARE(days->count(), 6);
        QCOMPARE(dayOf(days, QStringLiteral("Thursday 14 May"))->checkState(), Qt::Checked); // what was chosen stays chosen
        retype(place, QStringLiteral("Sal 2"));
        savePicture(plan, QStringLiteral("sessions-dialog"));
        plan->accept();
        const auto planned = [&] {
            QStringList out;
            for (const RecordView& o : desk.editor().view()->attendance.occasions)
                if (qtext(o.body, "place") == QLatin1String("Sal 2")) out << qtext(o.body, "date");
            out.sort();
            return out;
        };
        QTRY_COMPARE(planned(), (QStringList{QStringLiteral("2026-04-30"), QStringLiteral("2026-05-14"), QStringLiteral("2026-05-15"), QStringLiteral("2026-05-28"), QStringLiteral("2026-05-29")}));
    }

    void W4_theMonthShowsPublicHolidays()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<AttendancePage>();
        page->setMonth(QDate(2026, 6, 1));
        const month::MonthSheet& sheet = page->grid()->model().sheet();
        QCOMPARE(sheet.holiday(19), QStringLiteral("Midsommarafton"));
        QVERIFY(sheet.isFree(19) && sheet.isFree(20) && !sheet.isFree(18)); // a Thursday
        const auto& model = page->grid()->model();
        const int friday = model.columnOfDay(19);
        QCOMPARE(model.headerData(friday, Qt::Horizontal, Qt::ToolTipRole).toString(), QStringLiteral("Midsommarafton"));
        QCOMPARE(model.headerData(friday, Qt::Horizontal, Qt::AccessibleTextRole).toString(), QStringLiteral("Friday 19 June: Midsommarafton"));
        savePicture(desk.window(), QStringLiteral("month-holidays"));
    }

    void W4_whoIsExpectedIsChosenOneByOne()
    {
        Project p;
        Desk desk(p.office, QStringLiteral("Åsa"));
        auto* page = desk.show<ActivitiesPage>();
        const auto people = [&] { return page->table()->model()->index(0, ActivitiesModel::People).data().toString(); };
        QCOMPARE(people(), QStringLiteral("3 of 3"));
        const auto open = [&] {
            Q_EMIT page->table()->actionTriggered(page->table()->model()->index(0, ActivitiesModel::Acts), QStringLiteral("enrol"));
            return opened<EnrolmentDialog>(page);
        };
        EnrolmentDialog* dialog = open();
        QVERIFY(dialog);
        auto* list = child<QListWidget>(dialog, "enrolmentList");
        QCOMPARE(list->count(), 3);
        QCOMPARE(child<QLabel>(dialog, "enrolmentCountLabel")->text(), QStringLiteral("3 of 3 are expected."));
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(child<QLabel>(dialog, "enrolmentCountLabel")->text(), QStringLiteral("2 of 3 are expected."));
        savePicture(dialog, QStringLiteral("enrolment-dialog"));
        dialog->accept();
        QTRY_COMPARE(people(), QStringLiteral("2 of 3"));
        QTRY_VERIFY(page->findChildren<EnrolmentDialog*>().isEmpty());
        dialog = open();
        QVERIFY(dialog);
        list = child<QListWidget>(dialog, "enrolmentList");
        QCOMPARE(list->item(1)->checkState(), Qt::Unchecked);
        child<QPushButton>(dialog, "tickNoneButton")->click();
        QCOMPARE(child<QLabel>(dialog, "enrolmentCountLabel")->text(), QStringLiteral("0 of 3 are expected."));
        child<QPushButton>(dialog, "tickAllButton")->click();
        dialog->accept();
        QTRY_COMPARE(people(), QStringLiteral("3 of 3"));
    }

    // What the search found is shown, whichever project the page was on.
    void whatIsInAnotherProjectIsShownWithItsRowChosen()
    {
        Project p;
        const RecordId other = p.office.place(kind::Project, {{"v", 1}, {"project_no", "2099/00018"}, {"name", "Vårdlyft Exempel"}, {"short_name", "Vard"},
                                                              {"programme_period", "2021_2027"}, {"start_date", "2026-01-01"}, {"end_date", "2026-12-31"},
                                                              {"sign_unit", "month"}, {"max_minutes_per_day", 480}});
        const RecordId activity = p.office.place(kind::Activity, {{"v", 1}, {"project_id", other.text()}, {"code", "B01"}, {"title", "Omsorg"}, {"kind", "course"}, {"mode", "on_site"}});
        const RecordId first = std::exchange(p.id, other);
        p.person("Astrid", "Exempel");
        p.person("Łukasz", "Żółć");
        p.id = first;
        Desk desk(p.office, QStringLiteral("Åsa"));
        const auto current = [](RowTable* table) { return table->currentIndex().siblingAtColumn(0).data().toString(); };
        const auto project = [](QWidget* page) { return child<QPushButton>(page, "projectButton")->text(); };

        auto* people = desk.show<ParticipantsPage>();
        QCOMPARE(project(people), QStringLiteral("Kunskapslyft Exempel"));
        people->showRecord(p.participations.back());
        QTRY_COMPARE(project(people), QString::fromUtf8("Vårdlyft Exempel"));
        QCOMPARE(current(people->table()), QString::fromUtf8("Żółć, Łukasz"));
        QVERIFY(people->table()->hasFocus());
        people->showRecord(p.participations.front());
        QCOMPARE(current(people->table()), QStringLiteral("Exempel, Astrid"));

        auto* activities = desk.show<ActivitiesPage>();
        activities->showRecord(activity);
        QCOMPARE(current(activities->table()), QStringLiteral("Omsorg"));
        QVERIFY(activities->table()->hasFocus());

        auto* month = desk.show<AttendancePage>();
        month->showRecord(other);
        QTRY_COMPARE(project(month), QString::fromUtf8("Vårdlyft Exempel"));
    }
};

static const Suite<ActivitiesTest> activitiesTest;

#include "activities_test.moc"
