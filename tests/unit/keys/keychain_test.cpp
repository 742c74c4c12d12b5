// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/qt_keychain.h"
#include "tests/unit/keys/testing.h"

#include <QCoreApplication>
#include <QDirIterator>

#include <optional>

using namespace sek;
using namespace sek::testing;

namespace {

using Opened = Result<std::unique_ptr<ProfileKeys>>;

const char* const Phrase = "correct horse battery";

/// Runs the event loop until the answer is there.
template <class T> T await(const std::function<void(std::function<void(T)>)>& ask)
{
    std::optional<T> out;
    ask([&](T value) { out.emplace(std::move(value)); });
    if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000)) qFatal("the keychain never answered");
    return std::move(*out);
}

class KeychainTestBase : public QObject
{
protected:
    QtKeychain m_keychain{QStringLiteral("org.example.sekretariat-test"), 20'000};
    QString m_folder = qEnvironmentVariable("SEK_TEST_PROFILE");
    KeyVault m_vault{m_folder, &m_keychain};

    QString file() const { return m_folder + QLatin1Char('/') + QLatin1StringView(KeyVault::FileName); }
    KeychainState state()
    {
        return await<KeychainState>([&](auto done) { probe(m_keychain, done); });
    }
    KeychainAnswer write(const QString& entry, const SecureBytes& s)
    {
        return await<KeychainAnswer>([&](auto done) { m_keychain.write(entry, s, done); });
    }
    std::pair<KeychainAnswer, SecureBytes> read(const QString& entry)
    {
        return await<std::pair<KeychainAnswer, SecureBytes>>([&](auto done) {
            m_keychain.read(entry, [done](KeychainAnswer a, SecureBytes s) { done(std::pair(a, std::move(s))); });
        });
    }
    KeychainAnswer remove(const QString& entry)
    {
        return await<KeychainAnswer>([&](auto done) { m_keychain.remove(entry, done); });
    }
    Opened create(bool keychain, bool phrase)
    {
        if (!ProfileFolder::open(m_folder)) return fail("folder");
        return await<Opened>([&](auto done) {
            KeySetup setup;
            setup.keychain = keychain;
            if (phrase) setup.passphrase = secret(Phrase);
            setup.cost = PassphraseCost::cheapest();
            m_vault.create(uuid(1), std::move(setup), done);
        });
    }
    Opened unlock()
    {
        return await<Opened>([&](auto done) { m_vault.unlockByKeychain(done); });
    }
};

} // namespace

/// gnome-keyring, unlocked.
class KeychainUnlocked : public KeychainTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void sec62_itWorks() { QCOMPARE(state(), KeychainState::Works); }

    void secretsComeBackByteForByte()
    {
        SecureBytes s = SecureBytes::random(32);
        s.data()[0] = 0;
        s.data()[31] = 0;
        s.data()[5] = '\n';
        QCOMPARE(write(QStringLiteral("one"), s), KeychainAnswer::Ok);
        auto [answer, back] = read(QStringLiteral("one"));
        QCOMPARE(answer, KeychainAnswer::Ok);
        QVERIFY(back.equals(s));
        QCOMPARE(remove(QStringLiteral("one")), KeychainAnswer::Ok);
        QCOMPARE(read(QStringLiteral("one")).first, KeychainAnswer::NotFound);
        QCOMPARE(remove(QStringLiteral("one")), KeychainAnswer::Ok);
    }

    void sec62_aProfileOpensAndALostEntryIsNotReplaced()
    {
        auto keys = create(true, false);
        VERIFY_OK(keys);
        VERIFY_OK(unlock());
        const QByteArray before = fileBytes(file());
        QCOMPARE(remove((*keys)->file().keychain->entry), KeychainAnswer::Ok);
        VERIFY_FAILS(unlock(), "keys_keychain_empty");
        VERIFY_FAILS(create(true, true), "keys_exists");
        QCOMPARE(fileBytes(file()), before);
    }
};

/// Leaves a profile behind for the session in which the keyring is locked.
class KeychainPrepare : public KeychainTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileIsMade()
    {
        VERIFY_OK(create(true, true));
        VERIFY_OK(unlock());
    }
};

/// The same keyring in a new session, locked.
class KeychainLocked : public KeychainTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void sec62_lockedIsNotEmpty()
    {
        const QByteArray before = fileBytes(file());
        QVERIFY(!before.isEmpty());
        VERIFY_FAILS(unlock(), "keys_keychain_locked");
        QCOMPARE(state(), KeychainState::Locked);
        VERIFY_FAILS(create(true, true), "keys_exists");
        QCOMPARE(fileBytes(file()), before);
        VERIFY_OK(m_vault.unlockByPassphrase(secret(Phrase)));
    }
};

/// Nobody there to keep secrets.
class KeychainAbsent : public KeychainTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void sec62_absentIsToldAsSuch()
    {
        QCOMPARE(state(), KeychainState::Absent);
        QCOMPARE(read(QStringLiteral("one")).first, KeychainAnswer::Absent);
    }

    void sec63_noPlainTextInstead()
    {
        VERIFY_FAILS(create(true, true), "keys_keychain_absent");
        QVERIFY(!m_vault.exists());
        VERIFY_FAILS(create(false, false), "passphrase_needed");
        VERIFY_OK(create(false, true));
        VERIFY_OK(m_vault.unlockByPassphrase(secret(Phrase)));
        // The library's own fallback would have written settings below the home folder.
        QDirIterator it(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            QVERIFY2(!it.next().endsWith(QLatin1StringView(".conf")), qPrintable(it.filePath()));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QByteArray mode(argc > 1 ? argv[1] : "");
    std::unique_ptr<QObject> suite;
    if (mode == "unlocked")
        suite = std::make_unique<KeychainUnlocked>();
    else if (mode == "prepare")
        suite = std::make_unique<KeychainPrepare>();
    else if (mode == "locked")
        suite = std::make_unique<KeychainLocked>();
    else if (mode == "absent")
        suite = std::make_unique<KeychainAbsent>();
    else
        return 2;
    return QTest::qExec(suite.get(), argc - 1, argv + 1);
}

#include "keychain_test.moc"
