// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/memory_keychain.h"
#include "tests/unit/keys/suites.h"
#include "tests/unit/keys/testing.h"

#include <QDir>
#include <QTemporaryDir>

using namespace sek;
using namespace sek::testing;

namespace {

struct Stop
{
};

using Opened = Result<std::unique_ptr<ProfileKeys>>;

const char* const OldPhrase = "the old long phrase";
const char* const NewPhrase = "the new long phrase";

} // namespace

/// The program stops before step k of a change, for every k: afterwards the old or the new key opens, never neither
/// (SEC-72), and opens the same secrets.
class KeyCrashTest : public QObject
{
    Q_OBJECT

    QByteArray m_file;
    MemoryKeychain m_keychain;
    SecureBytes m_cacheKey;
    SecureBytes m_code;

    static QString path(const QTemporaryDir& folder) { return folder.filePath(QLatin1StringView(KeyVault::FileName)); }

    /// Runs `change` from the same start with a stop before each step in turn; `check` sees what is left.
    template <class Change, class Check> int stopEverywhere(Change&& change, Check&& check)
    {
        int stops = 0;
        for (bool finished = false; !finished && !QTest::currentTestFailed(); ++stops) {
            const QTemporaryDir folder;
            if (!writePrivateFile(path(folder), m_file)) return -1;
            MemoryKeychain keychain;
            for (const auto& [name, key] : m_keychain.entries)
                keychain.entries[name] = key.clone();
            int at = 0;
            bool armed = false;
            KeyVault vault(folder.path(), &keychain, [&](const char*) {
                if (armed && at++ == stops) throw Stop();
            });
            auto keys = vault.unlockByPassphrase(secret(OldPhrase));
            if (!keys) return -1;
            try {
                armed = true;
                change(**keys, vault);
                finished = true;
            } catch (const Stop&) {
            }
            keys->reset();
            KeyVault after(folder.path(), &keychain);
            check(after, finished);
        }
        return stops;
    }
    static Opened byKeychain(KeyVault& vault)
    {
        Opened out = fail("no answer");
        vault.unlockByKeychain([&](Opened o) { out = std::move(o); });
        return out;
    }
    void holdsTheSecrets(const Opened& keys)
    {
        VERIFY_OK(keys);
        auto key = (*keys)->cacheKey(OrgId(uuid(9)));
        QVERIFY(key && key->equals(m_cacheKey));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QTemporaryDir folder;
        KeyVault vault(folder.path(), &m_keychain);
        KeySetup setup;
        setup.passphrase = secret(OldPhrase);
        setup.cost = PassphraseCost::cheapest();
        Opened keys = fail("no answer");
        vault.create(uuid(1), std::move(setup), [&](Opened o) { keys = std::move(o); });
        VERIFY_OK(keys);
        m_cacheKey = std::move(*(*keys)->makeCacheKey(OrgId(uuid(9))));
        m_code = std::move(*(*keys)->setRecoveryCode());
        m_file = fileBytes(path(folder));
    }

    void sec72_changeOfPassphrase()
    {
        int old = 0;
        int fresh = 0;
        const int stops = stopEverywhere(
            [](ProfileKeys& keys, KeyVault&) {
                QVERIFY(keys.setPassphrase(secret(NewPhrase), PassphraseCost::cheapest()));
            },
            [&](KeyVault& vault, bool finished) {
                auto byOld = vault.unlockByPassphrase(secret(OldPhrase));
                auto byNew = vault.unlockByPassphrase(secret(NewPhrase));
                QVERIFY(byOld.has_value() != byNew.has_value());
                if (finished) QVERIFY(byNew);
                (byOld ? old : fresh)++;
                holdsTheSecrets(byOld ? byOld : byNew);
                holdsTheSecrets(byKeychain(vault));
                holdsTheSecrets(vault.unlockByRecoveryCode(view(m_code)));
            });
        QVERIFY(stops > 5);
        QVERIFY(old > 0 && fresh > 0);
    }

    void sec72_rotation()
    {
        int old = 0;
        int fresh = 0;
        const int stops = stopEverywhere(
            [](ProfileKeys& keys, KeyVault&) { keys.rotate(secret(OldPhrase), {}, [](const Done& r) { VERIFY_OK(r); }); },
            [&](KeyVault& vault, bool finished) {
                auto file = vault.look();
                VERIFY_OK(file);
                (file->generation == 1 ? old : fresh)++;
                holdsTheSecrets(vault.unlockByPassphrase(secret(OldPhrase)));
                holdsTheSecrets(byKeychain(vault));
                if (file->generation == 1)
                    holdsTheSecrets(vault.unlockByRecoveryCode(view(m_code)));
                else
                    VERIFY_FAILS(vault.unlockByRecoveryCode(view(m_code)), "keys_no_slot"); // the paper opens nothing, and nothing says it would
                if (finished) QCOMPARE(file->generation, 2);
            });
        QVERIFY(stops > 7);
        QVERIFY(old > 0 && fresh > 0);
    }

    void sec72_newKeychainEntry()
    {
        const int stops =
            stopEverywhere([](ProfileKeys& keys, KeyVault&) { keys.setKeychain([](const Done& d) { VERIFY_OK(d); }); },
                           [&](KeyVault& vault, bool) {
                               holdsTheSecrets(byKeychain(vault));
                               holdsTheSecrets(vault.unlockByPassphrase(secret(OldPhrase)));
                           });
        QVERIFY(stops > 7);
    }

    void sec72_erasureOfACacheKey()
    {
        int there = 0;
        const int stops = stopEverywhere(
            [](ProfileKeys&, KeyVault& vault) {
                VERIFY_OK(vault.eraseSecret(KeyPurpose::Cache, OrgId(uuid(9)).text()));
            },
            [&](KeyVault& vault, bool finished) {
                auto keys = vault.unlockByPassphrase(secret(OldPhrase));
                VERIFY_OK(keys);
                const bool still = (*keys)->cacheKey(OrgId(uuid(9))).has_value();
                there += still;
                if (finished) QVERIFY(!still);
            });
        QVERIFY(stops > 5);
        QVERIFY(there > 0);
    }
};

QObject* keyCrashTest()
{
    return new KeyCrashTest;
}

#include "crash_test.moc"
