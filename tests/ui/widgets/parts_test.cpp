// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"

#include "ui/widgets/parts/bottombar.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/chip.h"
#include "ui/widgets/parts/filteredit.h"
#include "ui/widgets/parts/flowlayout.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/progressline.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/parts/toast.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>
#include <QVBoxLayout>

using namespace sek;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

// A window with one widget in it, active.
struct Stage
{
    QWidget window;
    explicit Stage(QWidget* content, int width = 800)
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(content);
        window.resize(width, 300);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) qFatal("no active window");
    }
};

QAction* act(QObject* parent, const char* id, const char* text)
{
    auto* a = new QAction(s(text), parent);
    a->setObjectName(s(id));
    return a;
}

} // namespace

class PartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { resetTheme(); }

    void message_bar_is_an_alert_and_speaks_its_tone()
    {
        auto* bar = new MessageBar;
        const Stage stage(bar);
        QVERIFY(!bar->isVisible());
        bar->say(Tone::Bad, s("The hub refused <the> code."), s("Refused."));
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->accessibleName(), s("Error: Refused. The hub refused <the> code."));
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(bar);
        QVERIFY(spoken != nullptr);
        QCOMPARE(spoken->role(), QAccessible::AlertMessage);
        QCOMPARE(spoken->text(QAccessible::Name), bar->accessibleName());
        bar->say(Tone::Info, s("Done."));
        QCOMPARE(bar->accessibleName(), s("Done."));
        bar->clear();
        QVERIFY(!bar->isVisible());
    }

    void message_row_takes_room_only_while_there_is_a_message()
    {
        auto* page = new QWidget;
        auto* column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* bar = new MessageBar;
        auto* rest = new QWidget;
        column->addWidget(new MessageRow(bar));
        column->addWidget(rest, 1);
        const Stage stage(page);
        QCOMPARE(rest->y(), 0);
        bar->say(Tone::Warn, s("Offline."));
        QTRY_VERIFY(rest->y() > bar->height());
        QVERIFY(bar->mapTo(page, QPoint()).y() >= Theme::get().space(12)); // clear of what stands above
        bar->clear();
        QTRY_COMPARE(rest->y(), 0);
    }

    void message_bar_buttons_say_which_was_pressed()
    {
        auto* bar = new MessageBar;
        const Stage stage(bar);
        bar->say(Tone::Warn, s("Old."));
        Button* first = bar->setFirstButton(s("Ask again…"));
        Button* second = bar->setSecondButton(s("Later"));
        const QSignalSpy one(bar, &MessageBar::firstTriggered);
        const QSignalSpy two(bar, &MessageBar::secondTriggered);
        QTest::mouseClick(first, Qt::LeftButton);
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Space);
        QCOMPARE(one.count(), 1);
        QCOMPARE(two.count(), 1);
        QVERIFY(bar->rect().contains(first->geometry()));
    }

    void segments_are_one_tab_stop_and_arrows_choose()
    {
        auto* segments = new SegmentedButtons;
        const Stage stage(segments);
        segments->setSegments({{s("all"), s("All"), 12}, {s("draft"), s("Draft"), 3}, {s("signed"), s("Signed"), -1}});
        QCOMPARE(segments->current(), s("all"));
        const QSignalSpy changes(segments, &SegmentedButtons::currentChanged);
        auto* all = segments->findChild<QAbstractButton*>(s("allSegmentButton"));
        auto* draft = segments->findChild<QAbstractButton*>(s("draftSegmentButton"));
        auto* signedOnes = segments->findChild<QAbstractButton*>(s("signedSegmentButton"));
        all->setFocus(Qt::TabFocusReason);
        QVERIFY(all->hasFocus());
        QTest::keyClick(all, Qt::Key_Right);
        QCOMPARE(segments->current(), s("draft"));
        QVERIFY(draft->hasFocus());
        QTest::keyClick(draft, Qt::Key_Right);
        QCOMPARE(segments->current(), s("signed"));
        QCOMPARE(changes.count(), 2);
        QTest::keyClick(signedOnes, Qt::Key_Tab);
        QVERIFY(!draft->hasFocus() && !all->hasFocus());
        QCOMPARE(all->accessibleName(), s("All 12"));
        segments->setCount(s("all"), 13);
        QCOMPARE(all->accessibleName(), s("All 13"));
        QCOMPARE(segments->current(), s("signed"));
    }

    void segments_become_a_combo_with_the_same_choice()
    {
        auto* segments = new SegmentedButtons;
        const Stage stage(segments);
        segments->setSegments({{s("all"), s("All"), 12}, {s("draft"), s("Draft"), 3}});
        segments->setCurrent(s("draft"));
        segments->findChild<QAbstractButton*>(s("draftSegmentButton"))->setFocus();
        segments->setCompact(true);
        auto* combo = segments->findChild<QComboBox*>(s("segmentsCombo"));
        QVERIFY(combo->isVisible());
        QVERIFY(combo->hasFocus());
        QCOMPARE(combo->currentIndex(), 1);
        QTest::keyClick(combo, Qt::Key_Up);
        QCOMPARE(segments->current(), s("all"));
    }

    void options_have_no_default_and_take_digits_and_arrows()
    {
        auto* options = new OptionList;
        const Stage stage(options);
        options->setOptions({{s("theirs"), s("Keep &theirs"), s("Nobody gets a message."), {}},
                             {s("mine"), s("Use mine"), s("Messages go to 6 addresses."), {}},
                             {s("later"), s("Decide later"), {}, {}}});
        QVERIFY(options->current().isEmpty());
        const QSignalSpy changes(options, &OptionList::currentChanged);
        auto* first = options->findChild<QRadioButton*>(s("theirsRadio"));
        auto* second = options->findChild<QRadioButton*>(s("mineRadio"));
        first->setFocus();
        QTest::keyClick(first, Qt::Key_2);
        QCOMPARE(options->current(), s("mine"));
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Down);
        QCOMPARE(options->current(), s("later"));
        QTest::keyClick(options->focusWidget(), Qt::Key_9);
        QCOMPARE(options->current(), s("later"));
        QCOMPARE(changes.count(), 2);
        QCOMPARE(first->accessibleName(), s("Keep theirs"));
        QCOMPARE(first->accessibleDescription(), s("Nobody gets a message."));
        // The whole row is the target.
        QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(first->width() - 5, first->height() - 5));
        QCOMPARE(options->current(), s("theirs"));
    }

    void option_rows_grow_with_their_text()
    {
        OptionRow row;
        row.setContent(s("Title"), s("A consequence that takes more than one line when the window is narrow."), {},
                       true);
        QVERIFY(row.heightForWidth(200) > row.heightForWidth(700));
        const int at100 = row.heightForWidth(700);
        Theme::get().setTextSize(200);
        QVERIFY(row.heightForWidth(1400) > at100 * 3 / 2);
    }

    void filter_reports_after_a_pause_enter_at_once_and_escape_empties()
    {
        auto* filter = new FilterEdit;
        const Stage stage(filter);
        const QSignalSpy reports(filter, &FilterEdit::filterChanged);
        filter->setPause(60000);
        QTest::keyClicks(filter, s("luk"));
        QCOMPARE(reports.count(), 0);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(reports.count(), 1);
        QCOMPARE(reports[0][0].toString(), s("luk"));
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(reports.count(), 2);
        QVERIFY(filter->text().isEmpty());
        filter->setPause(1);
        QTest::keyClicks(filter, s("ab"));
        QTRY_COMPARE(reports.last()[0].toString(), s("ab"));
        QVERIFY(!filter->accessibleName().isEmpty());
    }

    void toast_offers_undo_once()
    {
        QWidget window;
        window.resize(800, 400);
        auto* edit = new QLineEdit(&window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        Toast& toast = Toast::of(&window);
        QCOMPARE(&Toast::of(&window), &toast);
        toast.setDuration(60000);
        int undone = 0;
        toast.say(s("Task marked as done."), [&] { ++undone; });
        QVERIFY(toast.isVisible());
        QVERIFY(window.rect().contains(toast.geometry()));
        QCOMPARE(toast.accessibleName(), s("Task marked as done."));
        auto* link = toast.findChild<LinkLabel*>(s("toastUndoLink"));
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Return);
        QCOMPARE(undone, 1);
        QVERIFY(!toast.isVisible());
        QVERIFY2(edit->hasFocus(), "back where it was");
        toast.undo();
        QCOMPARE(undone, 1);
        toast.say(s("Copied."));
        QVERIFY(!link->isVisible());
        const QSignalSpy closed(&toast, &Toast::closed);
        toast.setDuration(1);
        toast.say(s("Copied again."));
        QTRY_COMPARE(closed.count(), 1);
    }

    void toast_stays_while_it_has_the_focus()
    {
        QWidget window;
        window.resize(800, 400);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Toast& toast = Toast::of(&window);
        toast.setDuration(60000);
        toast.say(s("Done."), [] {});
        auto* timer = toast.findChild<QTimer*>();
        QVERIFY(timer->isActive());
        auto* link = toast.findChild<LinkLabel*>(s("toastUndoLink"));
        link->setFocus();
        QVERIFY(!timer->isActive());
        link->clearFocus();
        QVERIFY(timer->isActive());
    }

    void links_open_by_mouse_space_and_enter_and_are_spoken_as_links()
    {
        auto* link = new LinkLabel(s("Restore from a &backup…"));
        const Stage stage(link);
        const QSignalSpy opened(link, &LinkLabel::clicked);
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Return);
        QTest::keyClick(link, Qt::Key_Space);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(opened.count(), 3);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(link);
        QCOMPARE(spoken->role(), QAccessible::Link);
        QCOMPARE(spoken->text(QAccessible::Name), s("Restore from a backup…"));
    }

    void progress_shows_only_after_its_delay()
    {
        auto* progress = new ProgressLine;
        const Stage stage(progress);
        progress->setDelay(60000);
        progress->start(s("Reading"));
        QVERIFY(!progress->isVisible());
        progress->finish();
        progress->setDelay(1);
        progress->start(s("Reading"));
        QTRY_VERIFY(progress->isVisible());
        const QSignalSpy cancelled(progress, &ProgressLine::cancelled);
        QTest::mouseClick(progress->findChild<QAbstractButton*>(s("cancelButton")), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        progress->finish();
        QVERIFY(!progress->isVisible());
    }

    void buttons_follow_their_action()
    {
        QAction action(s("&Sign"));
        action.setObjectName(s("sign"));
        action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
        action.setProperty(iconNameProperty, s("sign"));
        Button button;
        button.follow(&action);
        QCOMPARE(button.text(), s("&Sign"));
        QCOMPARE(button.objectName(), s("signButton"));
        QVERIFY(button.toolTip().contains(s("Ctrl+Return")));
        QVERIFY(!button.icon().isNull());
        action.setEnabled(false);
        QVERIFY(!button.isEnabled());
        action.setEnabled(true);
        const QSignalSpy triggered(&action, &QAction::triggered);
        button.click();
        QCOMPARE(triggered.count(), 1);
    }

    void icon_buttons_have_a_name_and_a_target_of_24()
    {
        for (const int percent : {80, 100, 200}) {
            Theme::get().setTextSize(percent);
            const IconButton button(s("close"), s("&Close"));
            QCOMPARE(button.accessibleName(), s("Close"));
            QCOMPARE(button.toolTip(), s("Close"));
            QVERIFY(button.sizeHint().height() >= 24);
        }
    }

    void bottom_bar_links_to_errors_and_gathers_acts_when_narrow()
    {
        auto* bar = new BottomBar;
        Stage stage(bar, 1300);
        bar->setPending(s("4 unsent changes"), s("1 person changed"));
        bar->setProblems(s("2 errors"), {{s("pic"), s("PIC code")}, {s("vat"), s("VAT number")}});
        QAction* discard = act(bar, "discard", "Discard…");
        QAction* main = act(bar, "update", "Update my organisation (4)");
        Button* button = bar->addAct(discard);
        bar->setMain(main);
        QVERIFY(button->isVisible());
        QVERIFY(bar->mainButton()->isVisible());
        QVERIFY(!bar->findChild<Button*>(s("moreButton"))->isVisible());
        const QSignalSpy opened(bar, &BottomBar::problemActivated);
        auto* vat = bar->findChild<LinkLabel*>(s("vatProblemLink"));
        QVERIFY(vat != nullptr);
        vat->click();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].toString(), s("vat"));
        stage.window.resize(700, 300);
        QTRY_VERIFY(!button->isVisible());
        auto* more = bar->findChild<Button*>(s("moreButton"));
        QVERIFY(more->isVisible());
        QVERIFY(more->menu()->actions().contains(discard));
        QVERIFY(!more->accessibleName().isEmpty());
        QVERIFY(bar->mainButton()->isVisible());
    }

    void page_header_moves_its_actions_below_a_long_title()
    {
        auto* header = new PageHeader(s("A title that is rather long and stands alone"));
        Stage stage(header, 1000);
        Button* button = header->addAct(act(header, "open", "Open the register"), ButtonKind::Outlined);
        auto* title = header->findChild<QLabel*>(s("pageTitleLabel"));
        QTRY_VERIFY(button->mapTo(header, QPoint()).y() < title->geometry().bottom());
        stage.window.resize(420, 300);
        QTRY_VERIFY(button->mapTo(header, QPoint()).y() > title->geometry().bottom());
    }

    void flow_wraps_and_asks_for_the_height()
    {
        QWidget box;
        auto* flow = new FlowLayout(&box);
        for (int i = 0; i < 6; ++i)
            flow->addWidget(new Chip({s("clock"), s("6 days left"), Tone::Warn, false}));
        const int one = flow->heightForWidth(2000);
        QVERIFY(flow->heightForWidth(250) >= 3 * one);
        QVERIFY(flow->minimumSize().width() < 250);
    }

    void chips_are_read_by_their_word_and_grow_with_the_text()
    {
        Chip chip({s("clock"), s("6 days left"), Tone::Warn, false});
        QCOMPARE(chip.text(), s("6 days left"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&chip)->text(QAccessible::Name), s("6 days left"));
        const QSize small = chip.sizeHint();
        QCOMPARE(small.height(), 22);
        Theme::get().setTextSize(200);
        QVERIFY(chip.sizeHint().height() >= 40);
        QVERIFY(chip.sizeHint().width() > small.width() * 3 / 2);
    }
};

static Suite<PartsTest> registered;
#include "parts_test.moc"
