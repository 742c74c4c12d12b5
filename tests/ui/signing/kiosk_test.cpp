// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "tests/ui/picture.h"
#include "../attendance/sheet.h"
#include "tests/ui/widgets/suite.h"
#include "ui/signing/code_card.h"
#include "ui/signing/code_edit.h"
#include "ui/signing/kiosk_window.h"
#include "ui/signing/reject_card.h"
#include "ui/signing/staff_way_out.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/views/rowtable.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace sek;

namespace {

struct Bench
{
    explicit Bench(const QString& language = QStringLiteral("en"), std::optional<CodeAhead> ahead = {})
    {
        desk.ahead = std::move(ahead);
        staff.setObjectName(QStringLiteral("mainWindow"));
        staffLabel = new QLabel(QStringLiteral("Bertil Exempel"), &staff);
        staff.show();
        KioskWindow::Ports ports;
        ports.code = desk.way();
        ports.reject = [this](const KioskReject& r, auto answer) {
            rejected.append(r.code + u':' + r.text);
            answer(Done{});
        };
        ports.leave = [this](const QString& typed, auto answer) {
            ++leaveTries;
            if (typed == QLatin1String("right horse")) return answer(Done{});
            answer(Done(std::unexpected(Failure{"factor_wrong"})));
        };
        ports.setLanguage = [this](const QString& l) {
            spoken.reset(); // first back, then on: the other way round the old one would have the last word
            spoken = std::make_unique<InLanguage>(l);
        };
        ports.language = QStringLiteral("en");
        ports.statement = [](const QString& l) {
            return l == QLatin1String("sv") ? QStringLiteral("Härmed bekräftar jag min närvaro i projektet de dagar och timmar som framgår av denna rapport, och att den redovisade tiden är riktig.")
                                            : QStringLiteral("I confirm that I took part in the project on the days and for the hours shown in this report, and that the reported time is right.");
        };
        KioskMonth month = astridsMarch();
        month.language = language;
        kiosk = new KioskWindow(ports, month);
        kiosk->card()->setTicks([this] { return desk.now; });
        kiosk->open();
        kiosk->showNormal();
        kiosk->resize(1360, 860);
        kiosk->activateWindow();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == kiosk; })) qFatal("no window");
        QCoreApplication::processEvents();
    }
    ~Bench()
    {
        delete kiosk;
        spoken.reset();
        resetTheme();
    }
    template <class T> T* child(const char* name) { return kiosk->findChild<T*>(QString::fromLatin1(name)); }
    QString end() { return child<TextLabel>("kioskEndLabel")->isVisible() ? child<TextLabel>("kioskEndLabel")->text() : QString(); }
    void press(const char* name)
    {
        auto* b = child<QAbstractButton>(name);
        if (!b || !b->isVisible()) qFatal("no button %s", name);
        b->setFocus();
        QTest::keyClick(b, Qt::Key_Space);
    }
    void ask() { press("codeMainButton"); }

    CodeDesk desk;
    QStringList rejected;
    int leaveTries = 0;
    QWidget staff;
    QLabel* staffLabel;
    std::unique_ptr<InLanguage> spoken;
    QPointer<KioskWindow> kiosk;
};

/// Everything that is written in the window or told to a screen reader.
QString everyWord(QWidget* in)
{
    QStringList words = {in->windowTitle()};
    for (QWidget* w : in->findChildren<QWidget*>()) {
        words += {w->accessibleName(), w->accessibleDescription(), w->toolTip()};
        if (auto* l = qobject_cast<QLabel*>(w)) words.append(l->text());
        if (auto* b = qobject_cast<QAbstractButton*>(w)) words.append(b->text());
        if (auto* v = qobject_cast<QAbstractItemView*>(w))
            for (int r = 0; r < v->model()->rowCount(); ++r)
                for (int c = 0; c < v->model()->columnCount(); ++c) words.append(v->model()->index(r, c).data().toString());
    }
    return words.join(u'\n');
}

} // namespace

/// The screen of one participant: what is on it, how it is signed or sent back, and who gets out of it.
class KioskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { resetTheme(); }

    void A_49_nothingOfAnybodyElse()
    {
        Bench b;
        QVERIFY(!b.staff.isVisible()); // the other windows are away, not behind
        const QString words = everyWord(b.kiosk);
        QVERIFY(words.contains(QStringLiteral("Astrid")));
        QVERIFY(!words.contains(QStringLiteral("Bertil")));
        QVERIFY(!b.kiosk->windowTitle().contains(QStringLiteral("Astrid"))); // SEC-69
    }

    void A_49_noKeyLeadsOut()
    {
        Bench b;
        for (const auto& [key, with] : std::initializer_list<std::pair<Qt::Key, Qt::KeyboardModifiers>>{
                 {Qt::Key_Escape, Qt::NoModifier}, {Qt::Key_Left, Qt::AltModifier}, {Qt::Key_K, Qt::ControlModifier}, {Qt::Key_1, Qt::ControlModifier},
                 {Qt::Key_F6, Qt::NoModifier}, {Qt::Key_Q, Qt::ControlModifier}, {Qt::Key_W, Qt::ControlModifier},
                 {Qt::Key_Tab, Qt::AltModifier}, {Qt::Key_Back, Qt::NoModifier}, {Qt::Key_Backspace, Qt::NoModifier}})
            QTest::keyClick(QApplication::focusWidget(), key, with);
        // Away by the window manager and back again: there is no other window of the program to land in.
        QApplication::setActiveWindow(nullptr);
        QCoreApplication::processEvents();
        for (QWidget* w : QApplication::topLevelWidgets()) QVERIFY2(w == b.kiosk || !w->isVisible(), qPrintable(w->objectName()));
        QApplication::setActiveWindow(b.kiosk);
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(b.kiosk));
        QVERIFY(!everyWord(b.kiosk).contains(QStringLiteral("Bertil")));
        QVERIFY(b.kiosk && b.kiosk->isVisible());
        QVERIFY(!b.staff.isVisible());
        QVERIFY(!b.kiosk->close()); // a window manager's Alt+F4 asks for the staff's password
        QVERIFY(b.kiosk->isVisible());
        QVERIFY(b.child<QLineEdit>("kioskPasswordEdit")->isVisible());
        QVERIFY(!b.child<RowTable>("kioskHoursTable")->isVisible());
    }

    void A_49_onlyTheStaffsPasswordLeadsOut()
    {
        Bench b;
        QSignalSpy left(b.kiosk, &KioskWindow::left);
        b.press("kioskLeaveButton");
        auto* password = b.child<QLineEdit>("kioskPasswordEdit");
        QCOMPARE(QApplication::focusWidget(), password);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTest::keyClicks(password, QStringLiteral("wrong"));
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(b.child<IconLabel>("kioskLeaveSaidLabel")->isVisible());
        QCOMPARE(password->text(), QString());
        QVERIFY(!b.staff.isVisible());
        QTest::keyClicks(password, QStringLiteral("right horse"));
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(left.count(), 1);
        QVERIFY(b.staff.isVisible());
        QTRY_VERIFY(!b.kiosk);
        QCOMPARE(Theme::get().textSize(), 100);
    }

    /// The hub of this computer knows the passphrase only.
    void A_49_aWrongPassphraseIsNoHubThatIsAway()
    {
        StaffWayOut way([](const QString&, auto answer) { answer(Done(std::unexpected(Failure{"keys_wrong_passphrase"}))); }, true);
        way.retranslate();
        auto* password = way.findChild<QLineEdit*>(QStringLiteral("kioskPasswordEdit"));
        password->setText(QStringLiteral("wrong"));
        Q_EMIT password->returnPressed();
        const QString said = way.findChild<IconLabel*>(QStringLiteral("kioskLeaveSaidLabel"))->text();
        QVERIFY2(said.contains(QStringLiteral("not the right password")), qPrintable(said));
    }

    void A_49_nothingComesInByTheClipboard()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("0427"));
        Bench b;
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void A_40_whatIsTypedOfflineIsStoredAndNotCalledSigned()
    {
        Bench b(QStringLiteral("en"), CodeDesk::sentAhead());
        QTest::keyClicks(b.kiosk->card()->edit(), QStringLiteral("042703"));
        QTest::keyClick(b.kiosk->card()->edit(), Qt::Key_Return);
        QCOMPARE(b.desk.kept, QStringList{QStringLiteral("042703")});
        QCOMPARE(b.end(), QStringLiteral("Stored. It will be checked at the next connection."));
        const QString words = everyWord(b.kiosk);
        QVERIFY(words.contains(QStringLiteral("Nothing is signed yet")));
        QVERIFY(!words.contains(QStringLiteral("it is signed.")));
    }

    void A_18_rightCodeSigns()
    {
        Bench b;
        b.ask();
        QTest::keyClicks(b.kiosk->card()->edit(), QStringLiteral("0427"));
        QTest::keyClick(b.kiosk->card()->edit(), Qt::Key_Return);
        QVERIFY(b.end().contains(QStringLiteral("signed")));
        QVERIFY(!b.child<RowTable>("kioskHoursTable")->isVisible()); // the hours are away for whoever comes next
    }

    void A_34_sendingBackNeedsNoCode()
    {
        Bench b;
        b.press("notCorrectButton");
        auto* reasons = b.child<OptionList>("rejectReasons");
        QVERIFY(!b.child<QPushButton>("rejectSendButton")->isEnabled());
        reasons->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QCOMPARE(reasons->current(), QStringLiteral("hours_too_high"));
        auto* text = b.child<QPlainTextEdit>("rejectTextEdit");
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("I left at noon on 11 March"));
        b.press("rejectSendButton");
        QCOMPARE(b.rejected, QStringList{QStringLiteral("hours_too_high:I left at noon on 11 March")});
        QVERIFY(b.desk.submitted.isEmpty());
        QCOMPARE(b.desk.asked, 0);
        QVERIFY(b.end().contains(QStringLiteral("sent back")));
    }

    void somethingElseNeedsWords()
    {
        Bench b;
        b.press("notCorrectButton");
        b.child<OptionList>("rejectReasons")->setCurrent(QStringLiteral("other"));
        QVERIFY(!b.child<QPushButton>("rejectSendButton")->isEnabled());
        auto* text = b.child<QPlainTextEdit>("rejectTextEdit");
        QTest::keyClicks(text, QStringLiteral("short"));
        QVERIFY(!b.child<QPushButton>("rejectSendButton")->isEnabled());
        QTest::keyClicks(text, QStringLiteral(" but now long enough"));
        QVERIFY(b.child<QPushButton>("rejectSendButton")->isEnabled());
        b.press("rejectBackButton");
        QVERIFY(b.child<QPushButton>("codeMainButton")->isVisible());
    }

    void askingLaterSignsNothing()
    {
        Bench b;
        b.press("askLaterLink");
        QVERIFY(b.end().contains(QStringLiteral("Nothing was signed")));
        QVERIFY(b.desk.submitted.isEmpty() && b.rejected.isEmpty());
    }

    void threeIdleMinutesBlankAndForgetWhatWasTyped()
    {
        Bench b;
        b.ask();
        QTest::keyClicks(b.kiosk->card()->edit(), QStringLiteral("04"));
        b.kiosk->setIdle(30);
        QTRY_VERIFY(b.kiosk->isBlank());
        QVERIFY(!b.child<RowTable>("kioskHoursTable")->isVisible());
        b.press("kioskWakeButton");
        QVERIFY(!b.kiosk->isBlank());
        QCOMPARE(b.kiosk->card()->edit()->text(), QString());
    }

    void languageSwitchesWhileItIsOpen()
    {
        Bench b;
        const QString english = b.child<TextLabel>("kioskDeclarationLabel")->text();
        QVERIFY(english.startsWith(QStringLiteral("I confirm")));
        QVERIFY(b.child<TextLabel>("kioskFiguresLabel")->text().contains(QStringLiteral("35 reported hours")));
        QVERIFY2(b.child<TextLabel>("kioskResponsibleLabel")->text().endsWith(QStringLiteral("today 11:12")), qPrintable(b.child<TextLabel>("kioskResponsibleLabel")->text()));
        b.press("svSegmentButton");
        QVERIFY(b.child<TextLabel>("kioskDeclarationLabel")->text().startsWith(QStringLiteral("Härmed")));
        // Made on the staff's page, read in the participant's language.
        QTRY_VERIFY(b.child<TextLabel>("kioskResponsibleLabel")->text().contains(QStringLiteral("i dag")));
        QTRY_VERIFY(b.child<RowTable>("kioskHoursTable")->model()->index(0, 0).data().toString().startsWith(QStringLiteral("tis ")));
        b.child<QAbstractButton>("enSegmentButton")->click();
        QTRY_COMPARE(b.child<TextLabel>("kioskDeclarationLabel")->text(), english);
    }

    void everyControlHasAName()
    {
        Bench b;
        for (QWidget* w : b.kiosk->findChildren<QWidget*>()) {
            if (w->focusPolicy() == Qt::NoFocus || !w->isVisible() || qobject_cast<QLabel*>(w)) continue;
            QAccessibleInterface* i = QAccessible::queryAccessibleInterface(w);
            QVERIFY2(i && !i->text(QAccessible::Name).isEmpty(), qPrintable(w->objectName() + u' ' + QString::fromLatin1(w->metaObject()->className())));
        }
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        for (const char* l : {"en", "lv", "sv", "pl"}) QTest::newRow(l) << QString::fromLatin1(l) << false << 1360;
        QTest::newRow("dark") << QStringLiteral("sv") << true << 1360;
        QTest::newRow("narrow") << QStringLiteral("pl") << false << 820;
    }
    void pictures()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(int, width);
        Theme::get().setAppearance(dark ? Appearance::Dark : Appearance::Light);
        Bench b(language);
        b.kiosk->resize(width, 860);
        b.ask();
        QTest::keyClicks(b.kiosk->card()->edit(), QStringLiteral("0427"));
        b.desk.now = 78'000;
        b.kiosk->card()->tick();
        QCoreApplication::processEvents();
        QCOMPARE(b.kiosk->width(), width);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        savePicture(b.kiosk, QStringLiteral("kiosk-%1").arg(tag));
        b.press("notCorrectButton");
        QCoreApplication::processEvents();
        savePicture(b.kiosk, QStringLiteral("kiosk-reject-%1").arg(tag));
    }
};
static const Suite<KioskTest> kioskTest;
#include "kiosk_test.moc"
