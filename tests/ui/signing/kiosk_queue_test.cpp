// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "tests/ui/picture.h"
#include "../attendance/sheet.h"
#include "tests/ui/widgets/suite.h"
#include "ui/signing/code_card.h"
#include "ui/signing/code_edit.h"
#include "ui/signing/kiosk_queue_window.h"
#include "ui/signing/kiosk_window.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/textlabel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace sek;

namespace {

struct Bench
{
    explicit Bench(bool passphrase = false)
    {
        staff.setObjectName(QStringLiteral("mainWindow"));
        new QLabel(QStringLiteral("Bertil Exempel"), &staff);
        staff.show();
        KioskQueueWindow::Ports ports;
        ports.enter = [this](const QString& reference, int day, int month, KioskQueueWindow::Entered answer) {
            entered.append(QStringLiteral("%1 %2 %3").arg(reference).arg(day).arg(month));
            if (refuse) return answer(std::unexpected(*std::exchange(refuse, {})));
            answer({});
            openTurn();
        };
        ports.leave = [](const QString& typed, auto answer) {
            answer(typed == QLatin1String("right horse") ? Done{} : Done(std::unexpected(Failure{"factor_wrong"})));
        };
        ports.setLanguage = [this](const QString& l) { speak(l); };
        ports.language = QStringLiteral("en");
        ports.leaveByPassphrase = passphrase;
        ports.project = QStringLiteral("Kunskapslyft Exempel");
        ports.projectNo = QStringLiteral("2099/00017");
        ports.owner = QStringLiteral("Exempelkommunen");
        queue = new KioskQueueWindow(ports);
        queue->open();
        ordinary(queue);
    }
    ~Bench()
    {
        delete turn;
        delete queue;
        spoken.reset();
        resetTheme();
    }
    void speak(const QString& l)
    {
        spoken.reset();
        spoken = std::make_unique<InLanguage>(l);
    }
    void ordinary(QWidget* w)
    {
        w->showNormal();
        w->resize(1360, 860);
        w->activateWindow();
        if (!QTest::qWaitFor([w] { return QApplication::activeWindow() == w; })) qFatal("no window");
        QCoreApplication::processEvents();
    }
    void openTurn()
    {
        KioskWindow::Ports ports;
        ports.code = desk.way();
        ports.reject = [](const KioskReject&, auto answer) { answer(Done{}); };
        ports.setLanguage = [this](const QString& l) { speak(l); };
        ports.language = queue->language();
        ports.statement = [](const QString&) { return QStringLiteral("I confirm."); };
        ports.turn = true;
        ports.textSize = queue->personSize();
        KioskMonth month = astridsMarch();
        month.language = QStringLiteral("sv");
        turn = new KioskWindow(ports, month);
        turn->card()->setTicks([this] { return desk.now; });
        turn->card()->begin(desk.code());
        turn->open();
        ordinary(turn);
    }
    template <class T> T* of(QWidget* in, const char* name) { return in->findChild<T*>(QString::fromLatin1(name)); }
    void press(QWidget* in, const char* name)
    {
        auto* b = of<QAbstractButton>(in, name);
        if (!b || !b->isVisible()) qFatal("no button %s", name);
        b->setFocus();
        QTest::keyClick(b, Qt::Key_Space);
    }
    void type(const QString& reference, const QString& day, const QString& month)
    {
        for (const auto& [name, typed] : {std::pair("queueReferenceEdit", reference), std::pair("queueDayEdit", day), std::pair("queueMonthEdit", month)}) {
            auto* edit = of<QLineEdit>(queue, name);
            edit->setFocus();
            edit->selectAll();
            QTest::keyClick(edit, Qt::Key_Delete);
            QTest::keyClicks(edit, typed);
        }
        QTest::keyClick(of<QLineEdit>(queue, "queueMonthEdit"), Qt::Key_Return);
    }
    QString said() { return of<IconLabel>(queue, "queueSaidLabel")->isVisible() ? of<IconLabel>(queue, "queueSaidLabel")->text() : QString(); }
    QString typed() { return of<QLineEdit>(queue, "queueReferenceEdit")->text() + of<QLineEdit>(queue, "queueDayEdit")->text() + of<QLineEdit>(queue, "queueMonthEdit")->text(); }

    CodeDesk desk;
    QStringList entered;
    std::optional<Rejection> refuse;
    QWidget staff;
    std::unique_ptr<InLanguage> spoken;
    QPointer<KioskQueueWindow> queue;
    QPointer<KioskWindow> turn;
};

} // namespace

/// The screen that several share: who opens what with which keys, and what is left for the next one.
class KioskQueueWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void oneAfterAnotherByKeyboardAlone()
    {
        Bench b;
        QVERIFY(!b.staff.isVisible());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(b.of<QLineEdit>(b.queue, "queueReferenceEdit")));
        b.type(QStringLiteral("hktr"), QStringLiteral("1"), QStringLiteral("01"));
        QCOMPARE(b.entered, QStringList{QStringLiteral("hktr 1 1")});
        QVERIFY(b.turn && b.turn->isVisible());
        QVERIFY(!b.queue->isVisible());
        QCOMPARE(Theme::get().textSize(), 140); // once larger, not twice
        QCOMPARE(b.turn->card()->step(), CodeCard::Step::Live); // the code came in the same message
        QCOMPARE(b.desk.asked, 1);
        QVERIFY(!b.of<QAbstractButton>(b.turn, "kioskLeaveButton")->isVisible()); // the way out is the queue's
        b.turn->card()->focusFirst();
        QTest::keyClicks(b.turn->card()->edit(), QStringLiteral("0427"));
        b.press(b.turn, "codeMainButton");
        QVERIFY(b.of<TextLabel>(b.turn, "kioskEndLabel")->isVisible());
        QVERIFY(b.of<QAbstractButton>(b.turn, "kioskNextButton")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!b.turn);
        QVERIFY(b.queue->isVisible());
        QVERIFY(!b.staff.isVisible()); // to the next person, not to the staff's windows
        QCOMPARE(b.typed(), QString());
        QCOMPARE(b.of<TextLabel>(b.queue, "queueTitleLabel")->text(), QStringLiteral("Sign your attendance")); // the queue's language again
        QCOMPARE(Theme::get().textSize(), 140);
    }

    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost()
    {
        Bench b;
        b.type({}, QStringLiteral("1"), QStringLiteral("1"));
        QVERIFY2(b.said().contains(QStringLiteral("four letters")), qPrintable(b.said()));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(b.of<QLineEdit>(b.queue, "queueReferenceEdit")));
        b.type(QStringLiteral("HKTR"), QStringLiteral("32"), QStringLiteral("1"));
        QVERIFY2(b.said().contains(QStringLiteral("day of the month")), qPrintable(b.said()));
        b.type(QStringLiteral("HKTR"), QStringLiteral("1"), QStringLiteral("13"));
        QVERIFY2(b.said().contains(QStringLiteral("month you were born")), qPrintable(b.said()));
        QCOMPARE(b.typed(), QStringLiteral("HKTR113"));
        QVERIFY(b.entered.isEmpty());
    }

    void aMissIsSaidWithTheTriesThatAreLeft()
    {
        Bench b;
        b.refuse = Rejection{.code = "queue_unknown", .params = {{"tries_left", 4}}};
        b.type(QStringLiteral("HKTR"), QStringLiteral("2"), QStringLiteral("2"));
        QVERIFY2(b.said().contains(QStringLiteral("4 tries left")), qPrintable(b.said()));
        QVERIFY(!b.turn);
        QCOMPARE(b.typed(), QStringLiteral("HKTR22"));
        b.refuse = Rejection{.code = "queue_paused", .params = {{"retry_at", "2099-04-05T12:05:00.000Z"}}};
        b.type(QStringLiteral("HKTR"), QStringLiteral("3"), QStringLiteral("2"));
        QVERIFY2(b.said().contains(QStringLiteral("12:05")), qPrintable(b.said()));
        b.speak(QStringLiteral("sv"));
        QTRY_VERIFY2(b.said().startsWith(QStringLiteral("För många försök")), qPrintable(b.said()));
    }

    void whoWalksAwayLeavesNothing()
    {
        Bench b;
        b.queue->setIdle(30);
        QTest::keyClicks(b.of<QLineEdit>(b.queue, "queueReferenceEdit"), QStringLiteral("HK"));
        QTRY_COMPARE(b.typed(), QString());
        b.queue->setIdle(60'000);
        b.type(QStringLiteral("HKTR"), QStringLiteral("1"), QStringLiteral("1"));
        b.turn->setIdle(30);
        QTRY_VERIFY(!b.turn); // the month goes, not only what was typed
        QVERIFY(b.queue->isVisible());
    }

    void onlyTheStaffsPasswordLeadsOut()
    {
        Bench b;
        QSignalSpy left(b.queue, &KioskQueueWindow::left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!b.queue->close());
        QVERIFY(b.of<QLineEdit>(b.queue, "kioskPasswordEdit")->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(b.of<QLineEdit>(b.queue, "queueReferenceEdit")->isVisible());
        b.press(b.queue, "queueLeaveButton");
        auto* password = b.of<QLineEdit>(b.queue, "kioskPasswordEdit");
        QTest::keyClicks(password, QStringLiteral("wrong"));
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(b.of<IconLabel>(b.queue, "kioskLeaveSaidLabel")->isVisible());
        QVERIFY(!b.staff.isVisible());
        QTest::keyClicks(password, QStringLiteral("right horse"));
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(left.count(), 1);
        QVERIFY(b.staff.isVisible());
        QTRY_VERIFY(!b.queue);
        QCOMPARE(Theme::get().textSize(), 100);
    }

    void withAHubOfThisComputerThePassphraseLeadsOut()
    {
        Bench b(true);
        b.press(b.queue, "queueLeaveButton");
        QCOMPARE(b.of<QLineEdit>(b.queue, "kioskPasswordEdit")->placeholderText(), QStringLiteral("Passphrase"));
    }

    void nothingOfAnybody()
    {
        Bench b;
        QStringList words = {b.queue->windowTitle()};
        for (QWidget* w : b.queue->findChildren<QWidget*>()) {
            words += {w->accessibleName(), w->accessibleDescription(), w->toolTip()};
            if (auto* l = qobject_cast<QLabel*>(w)) words.append(l->text());
        }
        for (const char* name : {"Astrid", "Bertil"}) QVERIFY(!words.join(u'\n').contains(QLatin1String(name)));
    }

    void pictures()
    {
        for (const char* l : {"en", "lv", "sv", "pl"}) {
            Theme::get().setAppearance(*l == 's' ? Appearance::Dark : Appearance::Light);
            Bench b;
            b.speak(QLatin1String(l));
            b.refuse = Rejection{.code = "queue_unknown", .params = {{"tries_left", 4}}};
            b.type(QStringLiteral("HKTR"), QStringLiteral("2"), QStringLiteral("2"));
            QCoreApplication::processEvents();
            // Nothing is cut or lies over anything else.
            auto* said = b.of<IconLabel>(b.queue, "queueSaidLabel");
            auto* reference = b.of<QLineEdit>(b.queue, "queueReferenceEdit");
            QVERIFY2(said->mapTo(b.queue, QPoint()).y() >= reference->mapTo(b.queue, QPoint(0, reference->height())).y(), l);
            QVERIFY2(said->height() >= said->heightForWidth(said->width()), l);
            savePicture(b.queue, QStringLiteral("kiosk-queue-") + QLatin1String(l));
        }
    }
};

static const Suite<KioskQueueWindowTest> kioskQueueWindowTest;
#include "kiosk_queue_test.moc"
