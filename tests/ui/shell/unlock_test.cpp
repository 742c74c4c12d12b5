// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"

#include "ui/organisations/print_notice.h"
#include "ui/shell/recovery_dialog.h"

#include <QFile>
#include <QLabel>

using namespace sek;

namespace {

QByteArray keyFile(Bureau& b)
{
    QFile file(b.folder() + QStringLiteral("/profile.keys"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A profile with keys and nothing else.
bool make(Bureau& b, bool keychain, bool passphrase)
{
    if (!b.start()) return false;
    KeySetup setup;
    setup.keychain = keychain;
    const QByteArray typed = Bureau::passphrase().toUtf8();
    if (passphrase) setup.passphrase = SecureBytes::copyOf({reinterpret_cast<const std::uint8_t*>(typed.constData()), static_cast<std::size_t>(typed.size())});
    std::optional<Done> done;
    b.profile().create(std::move(setup), [&](const Done& d) { done = d; });
    return QTest::qWaitFor([&] { return done.has_value(); }) && done->has_value();
}

} // namespace

/// What the lock page says and does for each state a keychain can be in.
class UnlockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_62_aWorkingKeychainOpensWithoutAsking()
    {
        Bureau b(KeychainState::Works);
        QVERIFY(make(b, true, false));
        b.stop();
        QVERIFY(b.start());
        QVERIFY(b.profile().isUnlocked());
    }

    void SEC_62_aLockedKeychainIsSaidAndNothingIsReplaced()
    {
        Bureau b(KeychainState::Works);
        QVERIFY(make(b, true, true));
        b.stop();
        const QByteArray before = keyFile(b);
        b.keychain.state = KeychainState::Locked;
        QVERIFY(b.start());
        QVERIFY(!b.profile().isUnlocked());
        QVERIFY2(b.says("unlockMessageBar").contains(QStringLiteral("locked")), qPrintable(b.says("unlockMessageBar")));
        b.picture(QStringLiteral("unlock-keychain-locked"));
        QCOMPARE(keyFile(b), before);
        // Unlocked by the person meanwhile, and tried again.
        b.keychain.state = KeychainState::Works;
        auto* again = b.find("unlockMessageBar")->findChildren<QAbstractButton*>().first();
        again->setFocus();
        QTest::keyClick(again, Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return b.profile().isUnlocked(); }));
        QCOMPARE(keyFile(b), before);
    }

    void SEC_62_aMissingEntryIsNotAFreshStart_data()
    {
        QTest::addColumn<KeychainState>("state");
        QTest::addColumn<QString>("said");
        QTest::newRow("works, entry gone") << KeychainState::Works << QStringLiteral("not in it");
        QTest::newRow("absent") << KeychainState::Absent << QStringLiteral("does not answer");
    }
    void SEC_62_aMissingEntryIsNotAFreshStart()
    {
        QFETCH(KeychainState, state);
        QFETCH(QString, said);
        Bureau b(KeychainState::Works);
        QVERIFY(make(b, true, true));
        b.stop();
        const QByteArray before = keyFile(b);
        b.keychain.entries.clear();
        b.keychain.state = state;
        QVERIFY(b.start());
        QVERIFY2(b.says("unlockMessageBar").contains(said), qPrintable(b.says("unlockMessageBar")));
        QVERIFY(b.keychain.entries.empty());
        QVERIFY(!b.seen("startPage"));
        b.type("unlockPassphraseEdit", Bureau::passphrase());
        b.key(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return b.profile().isUnlocked(); }));
        QCOMPARE(keyFile(b), before);
    }

    void SEC_63_aWrongPassphraseChangesNothing()
    {
        Bureau b(KeychainState::Absent);
        QVERIFY(make(b, false, true));
        b.stop();
        const QByteArray before = keyFile(b);
        QVERIFY(b.start());
        b.type("unlockPassphraseEdit", QStringLiteral("another passphrase"));
        b.key(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return !b.errorOf("unlockPassphraseRow").isEmpty(); }));
        QVERIFY(!b.profile().isUnlocked());
        QCOMPARE(keyFile(b), before);
    }

    void SEC_62_theRecoveryCodeOpens()
    {
        Bureau b(KeychainState::Works);
        QVERIFY(make(b, true, false));
        const auto code = b.profile().setRecoveryCode();
        QVERIFY(code.has_value());
        const QString text = QString::fromLatin1(reinterpret_cast<const char*>(code->data()), qsizetype(code->size()));
        b.stop();
        b.keychain.state = KeychainState::Absent;
        QVERIFY(b.start());
        QVERIFY(!b.seen("unlockPassphraseEdit"));
        b.press("otherWayLink");
        b.type("unlockCodeEdit", QStringLiteral("0000-1111"));
        b.key(Qt::Key_Return);
        QVERIFY(b.errorOf("unlockCodeRow").contains(QStringLiteral("typing error")));
        b.type("unlockCodeEdit", text.toLower().remove(u'-'));
        b.key(Qt::Key_Return);
        QVERIFY(b.profile().isUnlocked());
    }

    void SEC_72_aYearLaterTheKeysAreRenewedByThemselves_data()
    {
        QTest::addColumn<bool>("keychain");
        QTest::newRow("opened by the keychain") << true;
        QTest::newRow("opened by the passphrase") << false;
    }
    void SEC_72_aYearLaterTheKeysAreRenewedByThemselves()
    {
        QFETCH(bool, keychain);
        Bureau b(keychain ? KeychainState::Works : KeychainState::Absent);
        QVERIFY(make(b, keychain, !keychain));
        QVERIFY(b.profile().setRecoveryCode().has_value());
        b.window().settings().setRecoveryOffered(true);
        b.stop();
        const QByteArray before = keyFile(b);
        const auto open = [&] {
            if (!b.start()) return false;
            if (!keychain) {
                b.type("unlockPassphraseEdit", Bureau::passphrase());
                b.key(Qt::Key_Return);
            }
            return QTest::qWaitFor([&] { return b.profile().isUnlocked(); }, 20'000);
        };
        b.clock->days = 300;
        QVERIFY(open());
        QCOMPARE(keyFile(b), before); // not before its time
        b.stop();
        b.clock->days = 366;
        QVERIFY(open());
        QVERIFY(QTest::qWaitFor([&] { return !b.profile().keysDue(); }, 20'000));
        QVERIFY(keyFile(b) != before);
        // The printed code opens nothing any more, so the window offers to make another.
        QVERIFY(!b.profile().keySlots().recovery);
        QVERIFY(QTest::qWaitFor([&] { return b.window().settings().recoveryEnded(); }));
        QVERIFY(!b.window().settings().recoveryOffered());
        b.stop();
        QVERIFY(open());
    }

    void SEC_72_whereKeychainAndPassphraseOpenTheWindowAsks()
    {
        Bureau b(KeychainState::Works);
        QVERIFY(make(b, true, true));
        b.stop();
        const QByteArray before = keyFile(b);
        b.clock->days = 366;
        QVERIFY(b.start());
        QVERIFY(b.profile().isUnlocked());
        QCOMPARE(keyFile(b), before); // new keys need the passphrase, and the keychain does not know it
        QVERIFY(b.profile().keysDue());
    }

    void SEC_67_beforeTheFirstPrintingTheQueueIsNamedOnce()
    {
        Bureau b(KeychainState::Works);
        QVERIFY(make(b, true, false));
        int printed = 0;
        const auto print = [&] { ++printed; };
        beforePrinting(&b.window(), print);
        auto* notice = opened<PrintNotice>(b);
        QVERIFY(notice->accessibleDescription().contains(QStringLiteral("print queue")));
        b.picture(QStringLiteral("print-notice"), notice);
        QTest::keyClick(notice, Qt::Key_Escape);
        QTest::qWait(50);
        QCOMPARE(printed, 0); // thought better of it, and is told again
        beforePrinting(&b.window(), print);
        click(opened<PrintNotice>(b), "printButton");
        QVERIFY(QTest::qWaitFor([&] { return printed == 1; }));
        beforePrinting(&b.window(), print);
        QCOMPARE(printed, 2);
        // Kept with the profile.
        b.stop();
        QVERIFY(b.start());
        beforePrinting(&b.window(), print);
        QCOMPARE(printed, 3);
    }

    void theRecoveryCodeIsShownOnceAndCopiedForHalfAMinute()
    {
        Bureau b(KeychainState::Works);
        QVERIFY(make(b, true, false));
        auto code = b.profile().setRecoveryCode();
        auto* dialog = new RecoveryDialog(*code, RecoveryDialog::Of::Computer, &b.window());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const QString shown = dialog->findChild<QLabel*>(QStringLiteral("recoveryCodeLabel"))->text();
        QCOMPARE(shown.size(), 34);
        QVERIFY(dialog->findChild<QWidget*>(QStringLiteral("printCodeButton")));
        QVERIFY(dialog->findChild<QWidget*>(QStringLiteral("copyCodeButton")));
        b.picture(QStringLiteral("recovery-code"), dialog);
        dialog->close();
    }
};
static const Suite<UnlockTest> unlockTest;
#include "unlock_test.moc"
