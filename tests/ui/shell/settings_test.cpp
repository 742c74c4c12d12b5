// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"

#include "ui/organisations/question_dialog.h"
#include "ui/shell/password_dialog.h"
#include "ui/shell/recovery_dialog.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/views/rowtable.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace sek;

namespace {

QString stateOf(Bureau& b, const char* label)
{
    return b.find<QLabel>(label)->text();
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        resetTheme();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void theLanguageFollowsAtOnceAlsoInQtsOwnButtons()
    {
        auto b = Bureau::withSample();
        b->key(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(b->window().area(), QStringLiteral("settings"));
        b->find<SegmentedButtons>("settingsLanguageSegments")->setCurrent(QStringLiteral("lv"));
        QCoreApplication::processEvents();
        QCOMPARE(b->window().windowTitle(), QStringLiteral("Iestatījumi – Sekretariat"));
        QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), QStringLiteral("Atcelt"));
        // Kept for the next start.
        b->stop();
        QVERIFY(b->start());
        b->program().applySettings(QStringLiteral("en"));
        QCoreApplication::processEvents(); // windows hear of a language by an event
        QCOMPARE(b->find<QAbstractButton>("unlockButton")->text(), QStringLiteral("Atslēgt"));
    }

    void appearanceTextSizeAndIdleTimeAreKept()
    {
        auto b = Bureau::withSample();
        b->program().applySettings(QStringLiteral("en"));
        b->window().goTo(QStringLiteral("settings"));
        b->find<SegmentedButtons>("settingsAppearanceSegments")->setCurrent(QStringLiteral("dark"));
        QCOMPARE(Theme::get().appearance(), Appearance::Dark);
        auto* size = b->find<QComboBox>("settingsTextSizeCombo");
        size->setFocus();
        QApplication::setKeyboardInputInterval(60'000); // a slow machine is no pause between two keys
        QTest::keyClicks(size, QStringLiteral("150"));
        QApplication::setKeyboardInputInterval(400);
        QCOMPARE(Theme::get().textSize(), 150);
        auto* idle = b->find<QComboBox>("settingsIdleCombo");
        idle->setFocus();
        QTest::keyClick(idle, Qt::Key_Down);
        QCOMPARE(b->window().idleLock().minutes(), 15);
        QCOMPARE(b->timer->ms, 15 * 60'000);
        b->stop();
        resetTheme();
        QVERIFY(b->start());
        b->program().applySettings(QStringLiteral("en"));
        QCOMPARE(Theme::get().appearance(), Appearance::Dark);
        QCOMPARE(Theme::get().textSize(), 150);
        QCOMPARE(b->window().idleLock().minutes(), 15);
    }

    void SEC_69_theSettingsHoldNoNames()
    {
        auto b = Bureau::withSample();
        for (const OrgId& org : b->workspace().organisations()) b->window().openOrganisation(org);
        b->window().goTo(QStringLiteral("users"));
        b->window().close();
        b->stop();
        QFile file(b->folder() + QStringLiteral("/settings.ini"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("lastPage=users"));
        for (const char* name : {"Upeskrasta", "Norrsken", "Zielona", "Ilze", "Ozol", ".example"}) QVERIFY2(!kept.contains(name), name);
    }

    void theLastOrganisationAndPageOpenAgain()
    {
        auto b = Bureau::withSample();
        const OrgId second = b->workspace().organisations().at(1);
        b->window().openOrganisation(second);
        b->window().goTo(QStringLiteral("contact"));
        b->stop();
        QVERIFY(b->start());
        QVERIFY(b->unlock(Bureau::passphrase()));
        QVERIFY(QTest::qWaitFor([&] { return b->window().area() == QLatin1String("contact"); }, 20'000));
    }

    void SEC_63_keysAreAddedChangedAndRemovedButNotTheLast()
    {
        auto b = Bureau::withSample();
        b->keychain.state = KeychainState::Works;
        b->window().goTo(QStringLiteral("settings"));
        QCOMPARE(stateOf(*b, "keychainStateLabel"), QStringLiteral("not used"));
        QCOMPARE(stateOf(*b, "keyPassphraseStateLabel"), QStringLiteral("set"));
        QVERIFY(!b->find<QAbstractButton>("keyPassphraseRemoveButton")->isEnabled()); // the last one
        b->press("keychainSetButton");
        QVERIFY(QTest::qWaitFor([&] { return b->profile().hasKeychainSlot(); }));
        QCOMPARE(stateOf(*b, "keychainStateLabel"), QStringLiteral("keeps the key"));
        b->press("keyPassphraseRemoveButton");
        QVERIFY(!b->profile().hasPassphraseSlot());
        QVERIFY(!b->find<QAbstractButton>("keychainRemoveButton")->isEnabled());
        b->press("keyPassphraseSetButton");
        auto* dialog = opened<PasswordDialog>(*b);
        fill(dialog, "dialogPasswordEdit", QStringLiteral("another invented one"));
        fill(dialog, "dialogPasswordAgainEdit", QStringLiteral("another invented two"));
        click(dialog, "okButton");
        QVERIFY(dialog->isVisible());
        dialog->findChild<QLineEdit*>(QStringLiteral("dialogPasswordAgainEdit"))->selectAll();
        fill(dialog, "dialogPasswordAgainEdit", QStringLiteral("another invented one"));
        click(dialog, "okButton");
        QVERIFY(QTest::qWaitFor([&] { return b->profile().hasPassphraseSlot(); }));
        b->press("recoverySetButton");
        auto* code = opened<RecoveryDialog>(*b);
        QVERIFY(b->profile().keySlots().recovery);
        click(code, "keptButton");
        b->press("recoveryRemoveButton");
        QVERIFY(!b->profile().keySlots().recovery);
    }

    void SEC_72_theKeysAreRenewedOnRequestAndTheRecoveryCodeWithThem()
    {
        auto b = Bureau::withSample();
        const OrgId org = b->workspace().organisations().front();
        const auto code = b->profile().setRecoveryCode();
        QVERIFY(code.has_value());
        b->window().goTo(QStringLiteral("settings"));
        QVERIFY(stateOf(*b, "renewKeysStateLabel").startsWith(QStringLiteral("since ")));
        const auto size = b->workspace().organisations().size();
        b->press("renewKeysSetButton");
        auto* dialog = opened<PasswordDialog>(*b);
        fill(dialog, "dialogPasswordEdit", QStringLiteral("not this passphrase"));
        click(dialog, "okButton");
        QVERIFY(QTest::qWaitFor([&] { return dialog->findChild<FieldRow*>(QStringLiteral("dialogPasswordRow"))->hasError(); }, 20'000));
        QVERIFY(dialog->isVisible()); // the wrong one changes nothing
        fill(dialog, "dialogPasswordEdit", Bureau::passphrase());
        click(dialog, "okButton");
        auto* fresh = opened<RecoveryDialog>(*b);
        const QString text = fresh->findChild<QLabel*>(QStringLiteral("recoveryCodeLabel"))->text();
        QVERIFY(text != QString::fromLatin1(reinterpret_cast<const char*>(code->data()), qsizetype(code->size())));
        click(fresh, "keptButton");
        QCOMPARE(b->window().area(), QStringLiteral("settings"));
        QVERIFY2(b->says("keysMessageBar").contains(QStringLiteral("renewed")), qPrintable(b->says("keysMessageBar")));
        // Everything is there again, under the new keys, and at the next start.
        QVERIFY(b->arrived(int(size)));
        b->stop();
        QVERIFY(b->start());
        QVERIFY(b->unlock(Bureau::passphrase()));
        QVERIFY(b->arrived(int(size)));
        QVERIFY(b->workspace().view(org)->status.complete);
    }

    void SEC_9_ownComputersAreListedAndCanBeEnded()
    {
        test::HubProcess hub;
        QVERIFY(hub.start());
        Bureau first;
        QVERIFY(first.start());
        QVERIFY(QTest::qWaitFor([&] { return first.seen("passphraseEdit") != nullptr; }));
        QVERIFY(first.join(hub, "ilze@upeskrasta.example"));
        first.window().goTo(QStringLiteral("settings"));
        auto* table = [&] {
            (void)QTest::qWaitFor([&] { return first.seen<RowTable>("devicesTable") != nullptr; }, 20'000);
            return first.find<RowTable>("devicesTable");
        }();
        // The invented person has a computer already, from the making of the sample, and this one.
        QCOMPARE(table->model()->rowCount(), 2);
        int other = -1;
        for (int r = 0; r < 2; ++r)
            if (!table->rowActions(r).isEmpty()) other = r;
        QVERIFY(other >= 0);
        table->setFocus();
        table->setCurrentRow(other);
        QTest::keyClick(table, Qt::Key_Delete);
        auto* question = opened<QuestionDialog>(first);
        click(question, "yesButton");
        QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 20'000));
        first.picture(QStringLiteral("settings-devices"));
        hub.kill();
        first.window().goTo(QStringLiteral("organisations"));
        first.window().goTo(QStringLiteral("settings"));
        QVERIFY(QTest::qWaitFor([&] {
            auto* l = first.seen<QLabel>("devicesStateLabel");
            return l && l->text().contains(QStringLiteral("cannot be reached"));
        }, 20'000));
    }
};
static const Suite<SettingsTest> settingsTest;
#include "settings_test.moc"
