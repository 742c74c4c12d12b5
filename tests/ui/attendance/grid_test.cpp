// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture.h"
#include "sheet.h"

#include "tests/ui/widgets/suite.h"
#include "ui/attendance/month_grid.h"
#include "ui/attendance/month_inspector.h"
#include "ui/attendance/month_views.h"
#include "ui/widgets/parts/filteredit.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/parts/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyleOptionViewItem>
#include <QToolTip>
#include <QVBoxLayout>

using namespace sek;
using namespace sek::month;

namespace {

/// The grid in a window of its own, in front.
struct Bench
{
    explicit Bench(MonthSheet sheet = sampleSheet(), QSize size = {1064, 700})
    {
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        grid = new MonthGrid;
        column->addWidget(grid);
        window.resize(size);
        grid->setSheet(std::move(sheet));
        window.show();
        window.activateWindow();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == &window; })) qFatal("no window");
        grid->focusFirst();
    }
    MonthModel& model() { return grid->model(); }
    QWidget* days() { return grid->views()->days(); }
    void goTo(int person, int day) { grid->goTo(personId(person), day); }
    int minutes(int person, int day)
    {
        const MonthSheet& s = model().sheet();
        return s.hasValue(s.rowOf(personId(person)), day) ? s.minutes(s.rowOf(personId(person)), day) : -1;
    }
    /// What the keyboard is at: the cell's editor while there is one.
    QWidget* at() { return QApplication::focusWidget() ? QApplication::focusWidget() : days(); }
    void type(const QString& text)
    {
        for (const QChar c : text) QTest::sendKeyEvent(QTest::Click, at(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(at(), key, with); }
    /// What is entered for one activity of the day; -1: nothing.
    int minutesOf(int person, int day, const char* activity)
    {
        const MonthSheet& s = model().sheet();
        for (const Entry& e : s.entries(s.rowOf(personId(person)), day))
            if (e.key.activity == activity && e.value) return e.value->minutes;
        return -1;
    }
    QLineEdit* hours() { return grid->inspector()->findChild<QLineEdit*>(QStringLiteral("inspectorHoursEdit")); }
    QComboBox* activity() { return grid->inspector()->findChild<QComboBox*>(QStringLiteral("inspectorActivityCombo")); }
    int day() { return model().dayOf(grid->views()->current().column()); }
    int row() { return grid->views()->current().row(); }

    QWidget window;
    MonthGrid* grid;
};

constexpr int Karim = 7;
constexpr int Emil = 8;
constexpr int Gustav = 9;

} // namespace

/// The month by keyboard, like a spreadsheet.
class GridTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The order of the pictures: Å at the end, decimals with a comma; the words stay English.
    void init()
    {
        resetTheme();
        QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    }
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void typedHours_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("3,5") << QStringLiteral("3,5");
        QTest::newRow("3.5") << QStringLiteral("3.5");
        QTest::newRow("3:30") << QStringLiteral("3:30");
    }
    void typedHours()
    {
        QFETCH(QString, typed);
        Bench b;
        b.goTo(Emil, 31);
        b.type(typed);
        b.press(Qt::Key_Return);
        QCOMPARE(b.minutes(Emil, 31), 210);
        QCOMPARE(b.row(), b.model().rowOf(personId(Gustav))); // down
        QCOMPARE(b.day(), 31);
        QCOMPARE(QApplication::focusWidget(), b.days());
    }

    void tabGoesToTheRightAndOutAtTheEnd()
    {
        Bench b;
        b.goTo(Emil, 26);
        b.type(QStringLiteral("2"));
        b.press(Qt::Key_Tab);
        QCOMPARE(b.minutes(Emil, 26), 120);
        QCOMPARE(b.day(), 27);
        b.press(Qt::Key_Tab);
        QCOMPARE(b.day(), 30); // over the hidden weekend
        b.press(Qt::Key_Tab);
        QCOMPARE(b.day(), 31);
        b.press(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != b.days());
        QVERIFY(b.window.isAncestorOf(QApplication::focusWidget()));
    }

    void arrowsWalkAndF2Edits()
    {
        Bench b;
        b.goTo(Emil, 19);
        b.press(Qt::Key_Left);
        QCOMPARE(b.day(), 18);
        b.press(Qt::Key_Right);
        b.press(Qt::Key_F2);
        auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(edit);
        QCOMPARE(edit->text(), QStringLiteral("3,5"));
        b.press(Qt::Key_Escape);
        QCOMPARE(b.minutes(Emil, 19), 210);
    }

    void whatIsNoTimeStaysInTheCellsEditor()
    {
        Bench b;
        b.goTo(Emil, 19);
        b.type(QStringLiteral("9x"));
        b.press(Qt::Key_Return);
        auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(edit);
        QCOMPARE(edit->text(), QStringLiteral("9x"));
        QCOMPARE(b.minutes(Emil, 19), 210);
        QVERIFY(b.grid->inspector()->findChild<QWidget*>(QStringLiteral("inspectorFindingLabel"))->isVisible());
        b.type(QStringLiteral("2"));
        b.press(Qt::Key_Return);
        QCOMPARE(b.minutes(Emil, 19), 120);
    }

    void delEmptiesAndUndoBringsBack()
    {
        Bench b;
        QSignalSpy edited(b.grid, &MonthGrid::edited);
        b.goTo(Emil, 10);
        b.press(Qt::Key_Down, Qt::ShiftModifier);
        b.press(Qt::Key_Delete);
        QCOMPARE(b.minutes(Emil, 10), -1);
        QCOMPARE(b.minutes(Gustav, 10), -1);
        QCOMPARE(edited.count(), 1); // one step
        b.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(b.minutes(Emil, 10), 240);
        QCOMPARE(b.minutes(Gustav, 10), 0);
        b.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(b.minutes(Emil, 10), -1);
        QCOMPARE(edited.count(), 3); // the records hear of undo and redo too
        const auto changes = edited.at(1).at(0).value<std::vector<Change>>();
        QCOMPARE(changes.front().to->minutes, 240);
        QVERIFY(!changes.front().from);
    }

    void rectanglesGoToASpreadsheetAndBack()
    {
        Bench b;
        b.goTo(Emil, 17);
        for (const int day : {18, 19}) {
            Q_UNUSED(day)
            b.press(Qt::Key_Right, Qt::ShiftModifier);
        }
        b.press(Qt::Key_Down, Qt::ShiftModifier);
        b.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("4\t\t3,5\n4\t\t4"));
        QGuiApplication::clipboard()->setText(QStringLiteral("2,5\t1\t–\r\n1:15\t\t3\r\n"));
        b.goTo(Emil, 17);
        b.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(b.minutes(Emil, 17), 150);
        QCOMPARE(b.minutes(Emil, 18), 60);
        QCOMPARE(b.minutes(Emil, 19), 0);
        QCOMPARE(b.minutes(Gustav, 17), 75);
        QCOMPARE(b.minutes(Gustav, 19), 180);
        b.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(b.minutes(Emil, 17), 240);
        QCOMPARE(b.minutes(Emil, 18), -1);
        b.press(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("4"));
        QCOMPARE(b.minutes(Emil, 17), -1);
    }

    void oneValueFillsTheSelectionAndWhatCannotBeTakenIsCounted()
    {
        Bench b;
        QSignalSpy said(b.grid, &MonthGrid::said);
        QGuiApplication::clipboard()->setText(QStringLiteral("3"));
        b.goTo(Karim, 26);
        b.press(Qt::Key_Down, Qt::ShiftModifier);
        b.press(Qt::Key_Down, Qt::ShiftModifier);
        b.press(Qt::Key_V, Qt::ControlModifier);
        for (const int who : {Karim, Emil, Gustav}) QCOMPARE(b.minutes(who, 26), 180);
        QCOMPARE(said.count(), 0);
        QGuiApplication::clipboard()->setText(QStringLiteral("hours\t2"));
        b.goTo(Gustav, 17);
        b.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(b.minutes(Gustav, 17), 240);
        QCOMPARE(b.minutes(Gustav, 18), 120);
        QCOMPARE(said.count(), 1);
    }

    void A_32_signedMonthsAreNotTypedInto()
    {
        Bench b;
        b.goTo(1, 3);
        b.type(QStringLiteral("2"));
        QCOMPARE(QApplication::focusWidget(), b.days());
        QCOMPARE(b.minutes(1, 3), 240);
        QGuiApplication::clipboard()->setText(QStringLiteral("1"));
        b.press(Qt::Key_V, Qt::ControlModifier);
        b.press(Qt::Key_Delete);
        QCOMPARE(b.minutes(1, 3), 240);
    }

    void spaceTicksTheRow()
    {
        Bench b;
        b.goTo(Karim, 3);
        b.press(Qt::Key_Space);
        QCOMPARE(b.model().ticked(), 1);
        b.press(Qt::Key_Down, Qt::ShiftModifier);
        b.press(Qt::Key_Space);
        QCOMPARE(b.model().ticked(), 2);
        b.press(Qt::Key_Space);
        QCOMPARE(b.model().ticked(), 0);
    }

    void ctrlPageGoesByMonths()
    {
        Bench b;
        QSignalSpy wanted(b.grid, &MonthGrid::monthWanted);
        b.press(Qt::Key_PageDown, Qt::ControlModifier);
        b.press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted.at(0).at(0).toInt(), 1);
        QCOMPARE(wanted.at(1).at(0).toInt(), -1);
    }

    void A_16_theFirstErrorOfTheTickedOpens()
    {
        Bench b(sampleSheet(QDate(2026, 3, 11)));
        b.goTo(Emil, 3);
        b.press(Qt::Key_Space);
        QVERIFY(b.grid->errorsInTicked() > 0);
        b.goTo(Gustav, 3);
        QVERIFY(b.grid->goToFirstError());
        QCOMPARE(b.row(), b.model().rowOf(personId(Emil)));
        QCOMPARE(b.day(), 12);
    }

    void A_14_theNoteInTheInspectorSettlesWhatIsLonger()
    {
        Bench b;
        b.goTo(Karim, 12);
        auto* note = b.grid->inspector()->findChild<QLineEdit*>(QStringLiteral("inspectorNoteEdit"));
        QCOMPARE(note->property("state").toString(), QStringLiteral("error"));
        QVERIFY(note->accessibleName().contains(QStringLiteral("required")));
        note->setFocus();
        b.type(QStringLiteral("Study visit"));
        b.press(Qt::Key_Return);
        QCOMPARE(b.model().sheet().errors(Karim), 0);
        QCOMPARE(QApplication::focusWidget(), b.days());
        b.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(b.model().sheet().errors(Karim), 1);
    }

    /// Hours of another activity are entered beside those of the session, and a sum is never written into one of them.
    void A_14_aDayHasHoursOfTwoActivities()
    {
        Bench b;
        b.goTo(Emil, 17);
        QVERIFY(b.activity()->isVisible());
        QCOMPARE(b.activity()->count(), 2);
        QVERIFY(b.activity()->currentText().contains(QStringLiteral("A01")));
        // The hours of the others are read in the list; the box keeps its room for the activity.
        QVERIFY(!b.activity()->currentText().contains(u'·'));
        QVERIFY(b.activity()->itemData(0, Qt::AccessibleTextRole).toString().contains(u'·'));
        b.activity()->setFocus();
        b.press(Qt::Key_Down);
        QVERIFY(b.activity()->currentText().contains(QStringLiteral("A02")));
        QVERIFY(b.hours()->text().isEmpty());
        b.hours()->setFocus();
        b.type(QStringLiteral("2"));
        b.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), b.days());
        QCOMPARE(b.minutesOf(Emil, 17, "a1"), 240);
        QCOMPARE(b.minutesOf(Emil, 17, "a2"), 120);
        QCOMPARE(b.minutes(Emil, 17), 360); // the cell shows the day's total
        QVERIFY(b.model().index(b.row(), b.grid->views()->current().column()).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("A02: 2 h")));

        // Typing over the total asks which of the two is meant, and keeps what is typed meanwhile.
        b.goTo(Emil, 18);
        b.goTo(Emil, 17);
        b.type(QStringLiteral("3"));
        QCOMPARE(QApplication::focusWidget(), b.hours());
        QCOMPARE(b.hours()->text(), QStringLiteral("3"));
        QCOMPARE(b.minutes(Emil, 17), 360);
        QVERIFY(b.activity()->currentText().contains(QStringLiteral("A01")));
        savePicture(&b.window, QStringLiteral("month-two-activities"));
        b.press(Qt::Key_Down);
        QCOMPARE(b.hours()->text(), QStringLiteral("3"));
        QCOMPARE(b.minutes(Emil, 17), 360);
        b.press(Qt::Key_Return);
        QCOMPARE(b.minutesOf(Emil, 17, "a1"), 240);
        QCOMPARE(b.minutesOf(Emil, 17, "a2"), 180);
        b.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(b.minutesOf(Emil, 17, "a2"), 120);
        b.type(QStringLiteral("9"));
        b.press(Qt::Key_Escape); // nothing is entered
        QCOMPARE(b.minutes(Emil, 17), 360);
        QCOMPARE(QApplication::focusWidget(), b.days());

        // A pasted sum is left out and counted; Del empties the day in one step.
        QSignalSpy said(b.grid, &MonthGrid::said);
        QGuiApplication::clipboard()->setText(QStringLiteral("5"));
        b.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(said.count(), 1);
        QCOMPARE(b.minutes(Emil, 17), 360);
        b.press(Qt::Key_Delete);
        QCOMPARE(b.minutes(Emil, 17), -1);
        b.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(b.minutesOf(Emil, 17, "a1"), 240);
        QCOMPARE(b.minutesOf(Emil, 17, "a2"), 120);
    }

    void hoursWaitForTheirActivityAlsoWhenItIsChosenInTheList()
    {
        Bench b;
        b.goTo(Emil, 17);
        b.hours()->setFocus();
        b.hours()->selectAll();
        b.type(QStringLiteral("1"));
        b.press(Qt::Key_Tab, Qt::ShiftModifier); // to the list of activities
        QCOMPARE(QApplication::focusWidget(), b.activity());
        QCOMPARE(b.minutes(Emil, 17), 240);
        b.press(Qt::Key_Down);
        b.days()->setFocus();
        QCOMPARE(b.minutesOf(Emil, 17, "a1"), 240);
        QCOMPARE(b.minutesOf(Emil, 17, "a2"), 60);
    }

    void aNoteIsAboutTheActivityThatIsChosen()
    {
        Bench b;
        b.goTo(Emil, 17);
        auto* note = b.grid->inspector()->findChild<QLineEdit*>(QStringLiteral("inspectorNoteEdit"));
        note->setFocus();
        b.type(QStringLiteral("Library"));
        b.press(Qt::Key_Return);
        b.activity()->setFocus();
        b.press(Qt::Key_Down);
        QVERIFY(note->text().isEmpty());
        QVERIFY(note->isReadOnly()); // there are no hours yet that it could be about
        b.press(Qt::Key_Up);
        QCOMPARE(note->text(), QStringLiteral("Library"));
    }

    /// Shown where a project asks for it (80 of 100 in Poland), and never in the way.
    void howMuchOfThePlanSomebodyWasThereIsShown()
    {
        const MonthSheet sample = sampleSheet();
        Terms terms = sample.terms();
        terms.leastPercent = 80;
        std::vector<Row> rows;
        for (int r = 0; r < sample.rowCount(); ++r) rows.push_back(sample.row(r));
        Bench b(MonthSheet(terms, rows));
        auto* what = b.grid->inspector()->findChild<QLabel*>(QStringLiteral("inspectorWhatLabel"));
        b.goTo(Gustav, 3); // absent twice in nine sessions
        QCOMPARE(b.model().sheet().share(b.model().sheet().rowOf(personId(Gustav))), std::optional(77));
        QVERIFY2(what->text().contains(QStringLiteral("77 of 100")) && what->text().contains(QStringLiteral("80")), qPrintable(what->text()));
        b.goTo(0, 3);
        QVERIFY(!what->text().contains(QStringLiteral("asks for")));
        QCOMPARE(b.model().sheet().errors(b.model().sheet().rowOf(personId(Gustav))), 0);
    }

    /// The one that was chosen once is meant until another one is.
    void ofTwoActivitiesWithoutSessionsOneIsChosen()
    {
        const MonthSheet sample = sampleSheet();
        Terms terms = sample.terms();
        terms.activities.push_back({"a3", QStringLiteral("A03"), QStringLiteral("Läxhjälp"), true});
        std::vector<Row> rows;
        for (int r = 0; r < sample.rowCount(); ++r) rows.push_back(sample.row(r));
        Bench b(MonthSheet(terms, rows));
        b.goTo(Emil, 4);
        QVERIFY(b.activity()->currentText().contains(QStringLiteral("A02")));
        b.activity()->setFocus();
        b.press(Qt::Key_Down);
        b.days()->setFocus();
        b.type(QStringLiteral("2"));
        b.press(Qt::Key_Return);
        QCOMPARE(b.minutesOf(Emil, 4, "a3"), 120);
        QCOMPARE(b.minutesOf(Emil, 4, "a2"), -1);
        b.goTo(Gustav, 4);
        QVERIFY(b.activity()->currentText().contains(QStringLiteral("A03")));
        b.type(QStringLiteral("1"));
        b.press(Qt::Key_Return);
        QCOMPARE(b.minutesOf(Gustav, 4, "a3"), 60);
    }

    void fillingASessionLeavesWhatIsEntered()
    {
        Bench b;
        b.grid->fill("o31");
        QCOMPARE(b.minutes(Emil, 31), 240);
        b.grid->fill("o10");
        QCOMPARE(b.minutes(Gustav, 10), 0); // entered as absent before
    }

    void theToastTakesBackTheFillingAndNothingThatCameAfter()
    {
        Bench b;
        Toast& toast = Toast::of(&b.window);
        b.grid->fill("o31");
        QVERIFY(toast.isVisible());
        b.goTo(Emil, 19);
        b.type(QStringLiteral("1"));
        b.press(Qt::Key_Return);
        QVERIFY(!toast.isVisible());
        toast.undo();
        QCOMPARE(b.minutes(Emil, 19), 60);
        QCOMPARE(b.minutes(Emil, 31), 240);
        b.grid->undo();
        b.grid->undo();
        b.grid->fill("o31");
        toast.undo();
        QCOMPARE(b.minutes(Emil, 31), -1);
        b.grid->fill("o31");
        b.grid->setSheet(sampleSheet()); // another month has nothing of it to undo
        QVERIFY(!toast.isVisible());
    }

    void theToastGoesWithTheGrid()
    {
        Bench b;
        Toast& toast = Toast::of(&b.window);
        b.grid->fill("o31");
        QVERIFY(toast.isVisible());
        delete b.grid; // the program is locked, the window stays
        QVERIFY(!toast.isVisible());
        toast.undo();
    }

    void filterFoldsLettersAndKeepsTheCell()
    {
        Bench b;
        b.goTo(Emil, 19);
        auto* filter = b.grid->findChild<FilterEdit*>(QStringLiteral("monthFilterEdit"));
        filter->setFocus();
        b.type(QStringLiteral("pahi"));
        b.press(Qt::Key_Return);
        QCOMPARE(b.model().rowCount(), 1);
        QCOMPARE(b.row(), 0);
        QCOMPARE(b.day(), 19);
        b.press(Qt::Key_Escape);
        QTRY_COMPARE(b.model().rowCount(), 12);
    }

    void newerRecordsKeepThePlace()
    {
        Bench b;
        b.goTo(Emil, 19);
        b.press(Qt::Key_Space);
        b.type(QStringLiteral("1"));
        b.press(Qt::Key_Tab);
        MonthSheet newer = sampleSheet();
        newer.setState(newer.rowOf(personId(0)), State::Signed);
        b.grid->update(newer);
        QCOMPARE(b.row(), b.model().rowOf(personId(Emil)));
        QCOMPARE(b.day(), 20);
        QCOMPARE(b.model().ticked(), 1);
        QVERIFY(b.grid->canUndo());
    }

    void recordsThatArriveLeaveOpenWhatIsBeingTyped()
    {
        Bench b;
        b.goTo(Emil, 19);
        b.type(QStringLiteral("2,"));
        b.grid->update(sampleSheet());
        auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(edit);
        QCOMPARE(edit->text(), QStringLiteral("2,"));
        b.type(QStringLiteral("5"));
        b.press(Qt::Key_Return);
        QCOMPARE(b.minutes(Emil, 19), 150);
    }

    void peopleWhoComeAndGoLeaveOpenWhatIsBeingTyped()
    {
        // One person less before, one more, who stands first.
        const MonthSheet all = sampleSheet();
        std::vector<Row> rows;
        for (int r = 0; r < all.rowCount(); ++r)
            if (all.row(r).participation != personId(0)) rows.push_back(all.row(r));
        Row fresh = all.row(0);
        fresh.participation = personId(40);
        fresh.name = QStringLiteral("Aaprov, Ny");
        rows.push_back(fresh);
        const MonthSheet others(all.terms(), rows);
        Bench b;
        b.goTo(Gustav, 19);
        b.press(Qt::Key_Space);
        b.goTo(Emil, 19);
        b.type(QStringLiteral("2,"));
        b.grid->update(others);
        QCOMPARE(b.model().rowCount(), all.rowCount());
        QCOMPARE(b.model().rowOf(personId(0)), -1);
        QCOMPARE(b.model().rowOf(personId(40)), 0);
        QVERIFY(b.model().isTicked(b.model().rowOf(personId(Gustav))));
        auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(edit);
        QCOMPARE(edit->text(), QStringLiteral("2,"));
        b.type(QStringLiteral("5"));
        b.press(Qt::Key_Return);
        QCOMPARE(b.minutes(Emil, 19), 150);

        b.goTo(Emil, 19);
        b.hours()->setFocus();
        b.hours()->selectAll();
        b.type(QStringLiteral("3:"));
        b.grid->update(all);
        QCOMPARE(b.row(), b.model().rowOf(personId(Emil)));
        QCOMPARE(b.hours()->text(), QStringLiteral("3:"));
        b.type(QStringLiteral("45"));
        b.press(Qt::Key_Return);
        QCOMPARE(b.minutes(Emil, 19), 225);

        // Whoever is taken out oneself: what was typed is told, and what becomes of it is the records' matter.
        const QSignalSpy edited(b.grid, &MonthGrid::edited);
        b.goTo(Gustav, 19);
        b.hours()->setFocus();
        b.hours()->selectAll();
        b.type(QStringLiteral("1"));
        std::erase_if(rows, [](const Row& r) { return r.participation == personId(Gustav); });
        b.grid->update(MonthSheet(all.terms(), rows));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(b.model().rowOf(personId(Gustav)), -1);
        QVERIFY(b.row() >= 0);
    }

    /// O-45: a note that looks like markup is read as it was typed.
    void O_45_tipsAreReadLetterByLetter()
    {
        const MonthSheet sample = sampleSheet();
        std::vector<Row> rows;
        for (int r = 0; r < sample.rowCount(); ++r) rows.push_back(sample.row(r));
        rows[std::size_t(Emil)].days[19].front().value->note = QStringLiteral("<b>late</b>");
        Bench b(MonthSheet(sample.terms(), rows));
        b.goTo(Emil, 19);
        MonthView* days = b.grid->views()->days();
        QHelpEvent event(QEvent::ToolTip, days->visualRect(days->currentIndex()).center(), days->mapToGlobal(QPoint(5, 5)));
        QVERIFY(days->itemDelegate()->helpEvent(&event, days, QStyleOptionViewItem(), days->currentIndex()));
        QVERIFY2(QToolTip::text().contains(QStringLiteral("&lt;b&gt;late")), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    void everyCellSpeaks()
    {
        Bench b;
        const auto spoken = [&](int person, int day) {
            return b.model().index(b.model().rowOf(personId(person)), b.model().columnOfDay(day)).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken(Karim, 12), QStringLiteral("Karim Provsson, torsdag 12 mars, 4 h 30 min, 30 min more than planned. Change the time or write why."));
        QVERIFY(spoken(Emil, 19).contains(QStringLiteral("shorter than planned")));
        QVERIFY(spoken(Gustav, 10).contains(QStringLiteral("absent")));
        QVERIFY(spoken(1, 3).contains(QStringLiteral("Signed")));
        QVERIFY(!b.days()->accessibleName().isEmpty());
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("text");
        for (const char* l : {"en", "lv", "sv", "pl"}) QTest::newRow(l) << QString::fromLatin1(l) << false << 100;
        QTest::newRow("dark") << QStringLiteral("sv") << true << 100;
        QTest::newRow("large") << QStringLiteral("sv") << false << 200;
    }
    void pictures()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(int, text);
        const InLanguage in(language);
        Theme::get().setAppearance(dark ? Appearance::Dark : Appearance::Light);
        Theme::get().setTextSize(text);
        Bench b;
        for (const int who : {Karim, Emil, Gustav}) b.model().setTicked(b.model().rowOf(personId(who)), true);
        b.goTo(Karim, 12);
        QCOMPARE(b.window.width(), 1064);
        savePicture(&b.window, QStringLiteral("month-grid-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    }
};
static const Suite<GridTest> gridTest;
#include "grid_test.moc"
