// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"

#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/user_dialog.h"
#include "ui/shell/password_dialog.h"
#include "ui/shell/session_watch.h"
#include "ui/widgets/parts/messagebar.h"

using namespace sek;

/// Idle lock: by time, by the system, by hand (SEC-65).
class LockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_65_tenMinutesWithoutAnybodyLock()
    {
        auto b = Bureau::withSample();
        QVERIFY(b->timer->runs());
        QCOMPARE(b->timer->ms, 10 * 60'000);
        b->timer->pass();
        QVERIFY(!b->profile().isUnlocked());
        QVERIFY(!b->window().workspace());
        QVERIFY(b->seen("unlockPage"));
        QVERIFY(!b->seen("sideBar"));
        QVERIFY(!b->timer->runs());
        QCOMPARE(b->window().windowTitle(), QStringLiteral("Sekretariat")); // SEC-69
        QCOMPARE(b->profile().ownHub().state(), OwnHub::State::Stopped);
    }

    void SEC_65_everyKeyBeginsTheTimeAgain()
    {
        auto b = Bureau::withSample();
        const int before = b->timer->starts;
        b->key(Qt::Key_Down);
        QVERIFY(b->timer->starts > before);
    }

    void SEC_65_ctrlLLocksAtOnceAndWhatWasTypedComesBack()
    {
        auto b = Bureau::withSample();
        OrgId mine;
        for (const OrgId& org : b->workspace().organisations())
            if (b->workspace().view(org)->roles.contains("owner")) mine = org;
        b->window().openOrganisation(mine);
        b->type("phone_1Edit", QStringLiteral("+371 20 000 777"));
        // Still in the field: not left, not saved by hand.
        b->key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!b->profile().isUnlocked());
        QVERIFY(b->seen("unlockPassphraseEdit")->hasFocus());
        b->picture(QStringLiteral("locked"));
        QVERIFY(b->unlock(Bureau::passphrase()));
        QVERIFY(QTest::qWaitFor([&] { return b->window().area() == QLatin1String("details"); }, 20'000));
        QVERIFY(QTest::qWaitFor([&] {
            auto* e = b->seen<QLineEdit>("phone_1Edit");
            return e && e->text() == QStringLiteral("+371 20 000 777");
        }, 20'000));
    }

    void SEC_65_whatStandsInADialogIsThereAgainAfterALock()
    {
        auto b = Bureau::withSample();
        OrgId mine;
        for (const OrgId& org : b->workspace().organisations())
            if (b->workspace().view(org)->roles.contains("owner")) mine = org;
        b->window().openOrganisation(mine);
        const auto add = [&] {
            b->window().goTo(QStringLiteral("users"));
            b->activate();
            b->window().findChild<QAction*>(QStringLiteral("addUserAction"))->trigger();
            return opened<UserDialog>(*b);
        };
        const auto name = [](UserDialog* d) { return d->findChild<QLineEdit*>(QStringLiteral("first_nameEdit"))->text(); };
        const auto lock = [&] {
            b->timer->pass(); // ten minutes on the telephone
            QVERIFY(!b->window().workspace());
            QVERIFY(!b->window().findChild<UserDialog*>() || !b->window().findChild<UserDialog*>()->isVisible());
            b->activate();
            QVERIFY(b->unlock(Bureau::passphrase()));
            QVERIFY(QTest::qWaitFor([&] { return b->window().area() == QLatin1String("users"); }, 20'000));
        };
        auto* dialog = add();
        QVERIFY(!dialog->findChild<MessageBar*>(QStringLiteral("begunMessageBar"))->isVisible());
        fill(dialog, "first_nameEdit", QStringLiteral("Žanete")); // and the field is not left
        lock();
        dialog = add();
        QCOMPARE(name(dialog), QStringLiteral("Žanete"));
        auto* bar = dialog->findChild<MessageBar*>(QStringLiteral("begunMessageBar"));
        QVERIFY(bar->isVisible());
        b->picture(QStringLiteral("begun"), dialog);
        fill(dialog, "last_nameEdit", QStringLiteral("Paraugs"));
        lock();
        dialog = add();
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("last_nameEdit"))->text(), QStringLiteral("Paraugs"));
        bar = dialog->findChild<MessageBar*>(QStringLiteral("begunMessageBar"));
        auto* anew = bar->findChild<QAbstractButton*>();
        anew->setFocus();
        QTest::keyClick(anew, Qt::Key_Space);
        QCOMPARE(name(dialog), QString());
        QVERIFY(!bar->isVisible());
        lock();
        dialog = add();
        QCOMPARE(name(dialog), QString());
        fill(dialog, "first_nameEdit", QStringLiteral("Zigurds"));
        QTest::keyClick(dialog, Qt::Key_Escape); // the person's own will
        dialog = add();
        QCOMPARE(name(dialog), QString());
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void SEC_65_theSystemsLockAndSleepLockToo()
    {
        auto b = Bureau::withSample();
        auto* watch = b->window().findChild<SessionWatch*>();
        QVERIFY(watch);
        Q_EMIT watch->left();
        QVERIFY(!b->profile().isUnlocked());
    }

    void SEC_65_afterALockTheKeychainIsNotAskedByItself()
    {
        Bureau b(KeychainState::Works);
        QVERIFY(b.start());
        QVERIFY(QTest::qWaitFor([&] { return b.seen("alsoPassphraseCheck") != nullptr; }));
        test::HubProcess hub;
        QVERIFY(hub.start());
        QVERIFY(b.join(hub, "asa@norrsken.example"));
        b.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!b.profile().isUnlocked());
        QVERIFY(b.seen("unlockButton")->hasFocus());
        b.key(Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return b.window().workspace() != nullptr; }));
    }

    void SEC_65_anOrganisationWantsThePassphraseAndTheKeychainEnds()
    {
        Bureau b(KeychainState::Works);
        QVERIFY(b.start());
        QVERIFY(QTest::qWaitFor([&] { return b.seen("alsoPassphraseCheck") != nullptr; }));
        test::HubProcess hub;
        QVERIFY(hub.start());
        QVERIFY(b.join(hub, "asa@norrsken.example"));
        QVERIFY(b.profile().hasKeychainSlot() && !b.profile().hasPassphraseSlot());
        const OrgId org = b.workspace().organisations().front();
        b.workspace().submit(org, "UpdateOrganisation",
                             {{"changes", Json::array({{{"op", "set"}, {"unit", "unlock_with"}, {"from", Json::object()}, {"to", {{"unlock_with", "passphrase_only"}}}}})}},
                             &b.window(), [](const Submitted&) {});
        auto* dialog = opened<PasswordDialog>(b);
        QVERIFY(dialog->objectName() == QStringLiteral("wantedPassphraseDialog"));
        QVERIFY(b.quiet());
        QVERIFY(hub.stop()); // no connection is needed for it
        dialog->reject();
        b.activate();
        // Nothing is lost and nothing is forced, but what is not open waits for the passphrase.
        QVERIFY(b.profile().hasKeychainSlot());
        QCOMPARE(b.seen<QWidget>("shellMessageBar") != nullptr, true);
        b.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!b.window().workspace());
        b.key(Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return b.window().workspace() != nullptr; }));
        dialog = opened<PasswordDialog>(b);
        QCOMPARE(b.window().area(), QStringLiteral("organisations"));
        fill(dialog, "dialogPasswordEdit", Bureau::passphrase());
        fill(dialog, "dialogPasswordAgainEdit", Bureau::passphrase());
        click(dialog, "okButton");
        QVERIFY(QTest::qWaitFor([&] { return b.profile().hasPassphraseSlot() && !b.profile().hasKeychainSlot(); }, 20'000));
        QVERIFY(b.keychain.entries.empty());
        QVERIFY(QTest::qWaitFor([&] { return b.says("shellMessageBar").contains(QStringLiteral("keychain")); }));
        b.window().goTo(QStringLiteral("settings"));
        QVERIFY(!b.find<QAbstractButton>("keychainSetButton")->isEnabled());
        b.activate();
        b.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(b.unlock(Bureau::passphrase()));
        QVERIFY(QTest::qWaitFor([&] { return b.workspace().view(org) && b.workspace().view(org)->status.complete; }, 20'000));
        b.window().openOrganisation(org);
        QCOMPARE(b.window().area(), QStringLiteral("details"));
    }
};
static const Suite<LockTest> lockTest;
#include "lock_test.moc"
