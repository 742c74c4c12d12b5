// SPDX-License-Identifier: GPL-3.0-or-later
// The program's first start and lock page against a real gnome-keyring, in a D-Bus session of its own for each state.
#include "app/desktop/program.h"
#include "core/keys/qt_keychain.h"
#include "ui/shell/lock_choice.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QTest>

#include <optional>

using namespace sek;

namespace {

const char* const Phrase = "correct horse battery";

class KeyringBase : public QObject
{
protected:
    QtKeychain m_keychain{QStringLiteral("org.example.sekretariat-shell-test"), 20'000};
    QString m_folder = qEnvironmentVariable("SEK_TEST_PROFILE");

    std::unique_ptr<Program> start()
    {
        Program::Outside outside;
        outside.keychain = &m_keychain;
        auto program = Program::open(m_folder, std::move(outside));
        if (!program) qFatal("the program does not start: %s", program.error().code.c_str());
        (*program)->setLanguage(QStringLiteral("en"));
        (*program)->profile().setPassphraseCost(PassphraseCost::cheapest());
        (*program)->window().show();
        return std::move(*program);
    }
    template <class T> T* seen(Program& p, const char* name)
    {
        for (T* w : p.window().findChildren<T*>(QLatin1String(name)))
            if (w->isVisible()) return w;
        return nullptr;
    }
    QString says(Program& p, const char* bar)
    {
        const auto* b = seen<MessageBar>(p, bar);
        return b ? b->spoken() : QString();
    }
    QByteArray keyFile()
    {
        QFile file(m_folder + QStringLiteral("/profile.keys"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// As the start page does it, by what it has found out about the keychain.
    void make(Program& p, bool alsoPassphrase)
    {
        auto* choice = p.window().findChild<LockChoice*>();
        QVERIFY(QTest::qWaitFor([&] { return choice->isKnown(); }, 40'000));
        QCOMPARE(choice->state(), KeychainState::Works);
        if (alsoPassphrase) {
            auto* tick = choice->findChild<QCheckBox*>(QStringLiteral("alsoPassphraseCheck"));
            tick->setFocus();
            QTest::keyClick(tick, Qt::Key_Space);
            QTest::keyClicks(choice->findChild<QLineEdit*>(QStringLiteral("passphraseEdit")), QLatin1String(Phrase));
        }
        QVERIFY(choice->check());
        std::optional<Done> done;
        p.profile().create(choice->setup(), [&](const Done& d) { done = d; });
        QVERIFY(QTest::qWaitFor([&] { return done.has_value(); }, 40'000));
        QVERIFY2(done->has_value(), done->has_value() ? "" : done->error().code.c_str());
    }
};

} // namespace

class KeyringUnlocked : public KeyringBase
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_62_theProgramOpensByTheKeyringAlone()
    {
        {
            auto p = start();
            make(*p, false);
        }
        const QByteArray before = keyFile();
        auto p = start();
        QVERIFY(QTest::qWaitFor([&] { return p->profile().isUnlocked(); }, 40'000));
        QVERIFY(!p->profile().hasPassphraseSlot());
        QCOMPARE(keyFile(), before);
    }
};

class KeyringPrepare : public KeyringBase
{
    Q_OBJECT
private Q_SLOTS:
    void aProfileIsMade()
    {
        auto p = start();
        make(*p, true);
    }
};

class KeyringLocked : public KeyringBase
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_62_aLockedKeyringIsSaidAndThePassphraseOpens()
    {
        const QByteArray before = keyFile();
        QVERIFY(!before.isEmpty());
        auto p = start();
        QVERIFY(QTest::qWaitFor([&] { return says(*p, "unlockMessageBar").contains(QStringLiteral("locked")); }, 60'000));
        QVERIFY(!p->profile().isUnlocked());
        QCOMPARE(keyFile(), before);
        auto* edit = seen<QLineEdit>(*p, "unlockPassphraseEdit");
        QVERIFY(edit);
        QTest::keyClicks(edit, QLatin1String(Phrase));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return p->profile().isUnlocked(); }, 20'000));
        QCOMPARE(keyFile(), before);
    }
};

class KeyringAbsent : public KeyringBase
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_63_withoutAKeyringThePassphraseIsDemanded()
    {
        auto p = start();
        QVERIFY(QTest::qWaitFor([&] { return says(*p, "lockMessageBar").contains(QStringLiteral("no keychain")); }, 40'000));
        auto* choice = p->window().findChild<LockChoice*>();
        QVERIFY(!choice->check());
        QVERIFY(!p->profile().exists());
    }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Theme::install(app);
    const QByteArray mode(argc > 1 ? argv[1] : "");
    std::unique_ptr<QObject> suite;
    if (mode == "unlocked") suite = std::make_unique<KeyringUnlocked>();
    else if (mode == "prepare") suite = std::make_unique<KeyringPrepare>();
    else if (mode == "locked") suite = std::make_unique<KeyringLocked>();
    else if (mode == "absent") suite = std::make_unique<KeyringAbsent>();
    else return 2;
    return QTest::qExec(suite.get(), QStringList{QString::fromLocal8Bit(argv[0])});
}
#include "keychain_test.moc"
