// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/keys/memory_keychain.h"
#include "tests/unit/keys/suites.h"
#include "tests/unit/keys/testing.h"

#include <QDir>
#include <QTemporaryDir>

using namespace sek;
using namespace sek::testing;

namespace {

using Opened = Result<std::unique_ptr<ProfileKeys>>;

const char* const Phrase = "correct horse battery";

/// Asks the person before it keeps something, and the person takes her time.
class AskingKeychain : public MemoryKeychain
{
public:
    std::vector<std::function<void()>> asked;
    bool asks = false;
    void write(const QString& entry, const SecureBytes& secret, Answered done) override
    {
        if (!asks) return MemoryKeychain::write(entry, secret, std::move(done));
        asked.push_back([this, entry, kept = std::make_shared<SecureBytes>(secret.clone()), done = std::move(done)] { MemoryKeychain::write(entry, *kept, done); });
    }
    void answer()
    {
        for (const auto& one : std::exchange(asked, {})) one();
    }
};

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryKeychain> m_keychain;

    KeyVault vault() { return KeyVault(m_folder->path(), m_keychain.get()); }
    QString file() const { return m_folder->filePath(QLatin1StringView(KeyVault::FileName)); }
    Opened create(bool keychain, const char* phrase)
    {
        KeySetup setup;
        setup.keychain = keychain;
        if (phrase) setup.passphrase = secret(phrase);
        setup.cost = PassphraseCost::cheapest();
        Opened out = fail("no answer");
        vault().create(uuid(1), std::move(setup), [&](Opened o) { out = std::move(o); });
        return out;
    }
    Opened byKeychain()
    {
        Opened out = fail("no answer");
        KeyVault v = vault();
        v.unlockByKeychain([&](Opened o) { out = std::move(o); });
        return out;
    }
    static Done wait(const std::function<void(std::function<void(Done)>)>& act)
    {
        Done out = fail("no answer");
        act([&](Done d) { out = d; });
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<MemoryKeychain>();
    }

    void everyDoorOpensTheSameKeys()
    {
        auto keys = create(true, Phrase);
        VERIFY_OK(keys);
        const SecureBytes derived = (*keys)->derived(KeyPurpose::Files);
        auto code = (*keys)->setRecoveryCode();
        VERIFY_OK(code);
        auto made = (*keys)->makeCacheKey(OrgId(uuid(9)));
        VERIFY_OK(made);
        keys->reset();

        auto a = byKeychain();
        auto b = vault().unlockByPassphrase(secret(Phrase));
        auto c = vault().unlockByRecoveryCode(view(*code));
        for (const Opened* door : {&a, &b, &c}) {
            VERIFY_OK(*door);
            QVERIFY((**door)->derived(KeyPurpose::Files).equals(derived));
            auto key = (**door)->cacheKey(OrgId(uuid(9)));
            QVERIFY(key && key->equals(*made));
        }
        VERIFY_FAILS((*a)->cacheKey(OrgId(uuid(8))), "secret_missing");
        QVERIFY(!derived.equals((*a)->derived(KeyPurpose::Cache)));
        QVERIFY(!derived.equals((*a)->derived(KeyPurpose::Device)));
    }

    void wrongDoorsStayShut()
    {
        auto keys = create(false, Phrase);
        VERIFY_OK(keys);
        VERIFY_OK((*keys)->setRecoveryCode());
        const QByteArray before = fileBytes(file());
        VERIFY_FAILS(vault().unlockByPassphrase(secret("correct horse batterz")), "keys_wrong_passphrase");
        VERIFY_FAILS(byKeychain(), "keys_no_slot");
        VERIFY_FAILS(vault().unlockByRecoveryCode("0000"), "recovery_code");
        auto other = SecureBytes::random(16);
        VERIFY_OK((*keys)->removeRecoveryCode());
        VERIFY_FAILS(vault().unlockByRecoveryCode("0000"), "keys_no_slot");
        QVERIFY(fileBytes(file()) != before);
    }

    void sec64_theFileHoldsNoKey()
    {
        auto keys = create(true, Phrase);
        VERIFY_OK(keys);
        auto cacheKey = (*keys)->makeCacheKey(OrgId(uuid(9)));
        VERIFY_OK(cacheKey);
        const QByteArray bytes = fileBytes(file());
        QVERIFY(!bytes.isEmpty());
        const auto holds = [&](const SecureBytes& s) {
            const QByteArray raw(reinterpret_cast<const char*>(s.data()), qsizetype(s.size()));
            return bytes.contains(raw) || bytes.contains(raw.toHex()) ||
                   bytes.contains(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        };
        QVERIFY(!holds(*cacheKey));
        QVERIFY(!holds(m_keychain->entries.begin()->second));
        QVERIFY(!holds(secret(Phrase)));
        QVERIFY(!(QFile::permissions(file()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void sec62_nothingIsCreatedBesideAKeyFile()
    {
        VERIFY_OK(create(true, nullptr));
        const QByteArray before = fileBytes(file());
        VERIFY_FAILS(create(true, Phrase), "keys_exists");
        QVERIFY(QFile::resize(file(), 10)); // not even beside one that cannot be read
        VERIFY_FAILS(create(true, Phrase), "keys_exists");
        QCOMPARE(fileBytes(file()), before.first(10));
    }

    void sec62_nothingIsCreatedBesideACache()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("caches")));
        QFile cache(m_folder->filePath(QStringLiteral("caches/org.cache")));
        QVERIFY(cache.open(QIODevice::WriteOnly));
        VERIFY_FAILS(create(true, Phrase), "keys_lost");
        QVERIFY(!vault().exists());
        QVERIFY(m_keychain->entries.empty());
    }

    void sec62_keychainStatesAreToldApart()
    {
        VERIFY_OK(create(true, Phrase));
        const QByteArray before = fileBytes(file());
        const auto entries = m_keychain->entries.size();

        m_keychain->state = KeychainState::Locked; // "entry not found", as a locked one says
        VERIFY_FAILS(byKeychain(), "keys_keychain_locked");
        m_keychain->state = KeychainState::Absent;
        VERIFY_FAILS(byKeychain(), "keys_keychain_absent");
        m_keychain->state = KeychainState::Works;
        VERIFY_OK(byKeychain());
        QCOMPARE(m_keychain->entries.size(), entries); // no probe is left behind

        m_keychain->entries.clear();
        VERIFY_FAILS(byKeychain(), "keys_keychain_empty");
        QVERIFY(m_keychain->entries.empty());
        QCOMPARE(fileBytes(file()), before);
        VERIFY_OK(vault().unlockByPassphrase(secret(Phrase))); // and the other door still opens
    }

    void aForeignKeychainEntryOpensNothing()
    {
        VERIFY_OK(create(true, nullptr));
        for (auto& [name, key] : m_keychain->entries)
            key = SecureBytes::random(32);
        VERIFY_FAILS(byKeychain(), "keys_damaged");
        for (auto& [name, key] : m_keychain->entries)
            key = SecureBytes::random(5);
        VERIFY_FAILS(byKeychain(), "keys_damaged");
    }

    void sec63_withoutKeychainAPassphraseIsNeeded()
    {
        VERIFY_FAILS(create(false, nullptr), "passphrase_needed");
        VERIFY_FAILS(create(false, "too short"), "passphrase_short");
        m_keychain->state = KeychainState::Locked;
        VERIFY_FAILS(create(true, Phrase), "keys_keychain_locked");
        m_keychain->state = KeychainState::Absent;
        VERIFY_FAILS(create(true, Phrase), "keys_keychain_absent");
        QVERIFY(!vault().exists());
        auto keys = create(false, Phrase);
        VERIFY_OK(keys);
        VERIFY_FAILS((*keys)->removePassphrase(), "keys_last_slot");
        VERIFY_FAILS((*keys)->setPassphrase(secret("too short")), "passphrase_short");
        VERIFY_OK(vault().unlockByPassphrase(secret(Phrase)));
    }

    void slotsComeAndGo()
    {
        auto keys = create(true, nullptr);
        VERIFY_OK(keys);
        VERIFY_FAILS(wait([&](auto done) { (*keys)->removeKeychain(done); }), "keys_last_slot");
        VERIFY_OK((*keys)->setPassphrase(secret(Phrase), PassphraseCost::cheapest()));
        VERIFY_OK(wait([&](auto done) { (*keys)->removeKeychain(done); }));
        QVERIFY(m_keychain->entries.empty());
        VERIFY_FAILS(byKeychain(), "keys_no_slot");
        VERIFY_OK(wait([&](auto done) { (*keys)->setKeychain(done); }));
        VERIFY_OK(wait([&](auto done) { (*keys)->setKeychain(done); })); // a new key; the old entry goes
        QCOMPARE(m_keychain->entries.size(), 1u);
        VERIFY_OK(byKeychain());
        VERIFY_OK((*keys)->removePassphrase());
        VERIFY_FAILS(vault().unlockByPassphrase(secret(Phrase)), "keys_no_slot");
        m_keychain->state = KeychainState::Locked;
        VERIFY_FAILS(wait([&](auto done) { (*keys)->setKeychain(done); }), "keys_keychain_locked");
        m_keychain->state = KeychainState::Works;
        VERIFY_OK(byKeychain());
    }

    void aChangedPassphraseEndsTheOldOne()
    {
        auto keys = create(false, Phrase);
        VERIFY_OK(keys);
        VERIFY_OK((*keys)->setPassphrase(secret("another long phrase"), PassphraseCost::cheapest()));
        VERIFY_FAILS(vault().unlockByPassphrase(secret(Phrase)), "keys_wrong_passphrase");
        VERIFY_OK(vault().unlockByPassphrase(secret("another long phrase")));
    }

    /// Deriving takes long, and nobody waits for it with the keys in hand.
    void SEC_72_aPassphraseDerivedBeforeARenewalOpensAfterIt()
    {
        auto keys = create(false, Phrase);
        VERIFY_OK(keys);
        VERIFY_FAILS(ProfileKeys::preparePassphrase(secret("too short"), PassphraseCost::cheapest()), "passphrase_short");
        const auto prepared = ProfileKeys::preparePassphrase(secret("another long phrase"), PassphraseCost::cheapest());
        VERIFY_OK(prepared);
        Done rotated = fail("no answer");
        (*keys)->rotate(secret(Phrase), {1'000}, [&](const Done& r) { rotated = r; });
        VERIFY_OK(rotated);
        VERIFY_OK((*keys)->setPassphrase(*prepared));
        VERIFY_OK(vault().unlockByPassphrase(secret("another long phrase")));
        VERIFY_FAILS(vault().unlockByPassphrase(secret(Phrase)), "keys_wrong_passphrase");
        // The profile was locked meanwhile.
        const QByteArray before = fileBytes(file());
        (*keys)->retire();
        VERIFY_FAILS((*keys)->setPassphrase(*prepared), "locked");
        QCOMPARE(fileBytes(file()), before);
    }

    void SEC_72_keysOfUnknownAgeCountFromWhenThatIsAsked()
    {
        auto keys = create(false, Phrase);
        VERIFY_OK(keys);
        QCOMPARE(vault().look()->renewedAt.ms, 0);
        VERIFY_OK((*keys)->countFrom({1'000}));
        VERIFY_OK((*keys)->countFrom({2'000}));
        QCOMPARE(vault().look()->renewedAt.ms, 1'000);
        VERIFY_OK(vault().unlockByPassphrase(secret(Phrase)));
    }

    void rotationKeepsSecretsAndEndsOldDoors()
    {
        auto keys = create(true, Phrase);
        VERIFY_OK(keys);
        auto oldCode = (*keys)->setRecoveryCode();
        auto cache = (*keys)->makeCacheKey(OrgId(uuid(9)));
        VERIFY_OK((*keys)->putSecret(KeyPurpose::Device, "account", secret("a private key of some length")));
        const SecureBytes oldDerived = (*keys)->derived(KeyPurpose::Files);
        const QByteArray oldFile = fileBytes(file());
        const QString oldEntry = m_keychain->entries.begin()->first;

        Done rotated = fail("no answer");
        (*keys)->rotate(secret("correct horse batterz"), {}, [&](const Done& r) { rotated = r; });
        VERIFY_FAILS(rotated, "keys_wrong_passphrase");
        QCOMPARE(fileBytes(file()), oldFile);

        (*keys)->rotate(secret(Phrase), {1'700'000'000}, [&](const Done& r) { rotated = r; });
        VERIFY_OK(rotated);
        QCOMPARE((*keys)->file().generation, 2);
        QCOMPARE(vault().look()->renewedAt.ms, 1'700'000'000);
        // The cache's own key stands in older copies of the file: it gets another, for when it is written anew.
        const auto next = (*keys)->nextCacheKey(OrgId(uuid(9)));
        QVERIFY(next && !next->equals(*cache));
        QVERIFY(!(*keys)->derived(KeyPurpose::Files).equals(oldDerived));
        QVERIFY(!m_keychain->entries.contains(oldEntry));
        VERIFY_FAILS(vault().unlockByRecoveryCode(view(*oldCode)), "keys_no_slot");
        const auto newCode = (*keys)->setRecoveryCode();
        VERIFY_OK(newCode);

        auto a = byKeychain();
        auto b = vault().unlockByPassphrase(secret(Phrase));
        auto c = vault().unlockByRecoveryCode(view(*newCode));
        for (const Opened* door : {&a, &b, &c}) {
            VERIFY_OK(*door);
            auto again = (**door)->cacheKey(OrgId(uuid(9)));
            QVERIFY(again && again->equals(*cache));
            auto device = (**door)->secret(KeyPurpose::Device, "account");
            QVERIFY(device && view(*device) == "a private key of some length");
        }
    }

    /// A slot with the key of before the renewal would open nothing, and whoever then removed the passphrase would lose all.
    void SEC_72_aKeychainThatAnswersAfterARenewalGetsNoSlot()
    {
        auto* asking = new AskingKeychain;
        m_keychain.reset(asking);
        auto keys = create(false, Phrase);
        VERIFY_OK(keys);
        asking->asks = true;
        Done slot = fail("no answer"), rotated = slot;
        (*keys)->setKeychain([&](const Done& d) { slot = d; });
        (*keys)->rotate(secret(Phrase), {1'000}, [&](const Done& d) { rotated = d; });
        VERIFY_OK(rotated);
        asking->answer();
        VERIFY_FAILS(slot, "keys_changed");
        QVERIFY(m_keychain->entries.empty());
        VERIFY_FAILS((*keys)->removePassphrase(), "keys_last_slot");
        VERIFY_OK(vault().unlockByPassphrase(secret(Phrase)));
    }

    void SEC_72_aKeychainRemovedDuringARenewalStaysRemoved()
    {
        auto* asking = new AskingKeychain;
        m_keychain.reset(asking);
        auto keys = create(true, Phrase);
        VERIFY_OK(keys);
        asking->asks = true;
        Done rotated = fail("no answer"), removed = rotated;
        (*keys)->rotate(secret(Phrase), {1'000}, [&](const Done& d) { rotated = d; });
        (*keys)->removeKeychain([&](const Done& d) { removed = d; });
        VERIFY_OK(removed);
        asking->answer();
        VERIFY_FAILS(rotated, "keys_changed");
        QVERIFY(m_keychain->entries.empty() && !vault().look()->keychain);
        VERIFY_OK(vault().unlockByPassphrase(secret(Phrase)));
    }

    /// Locked and unlocked again while the keychain asks: two would write the one file, each over the other.
    void SEC_72_whatWasLockedWritesNothing()
    {
        auto* asking = new AskingKeychain;
        m_keychain.reset(asking);
        auto keys = create(true, nullptr);
        VERIFY_OK(keys);
        asking->asks = true;
        Done rotated = fail("no answer");
        (*keys)->rotate(SecureBytes(), {1'000}, [&](const Done& d) { rotated = d; });
        (*keys)->retire();
        auto again = byKeychain();
        VERIFY_OK(again);
        asking->answer();
        VERIFY_FAILS(rotated, "locked");
        VERIFY_OK((*again)->makeCacheKey(OrgId(uuid(9))));
        again = fail("locked");
        VERIFY_OK(byKeychain());
        QCOMPARE(m_keychain->entries.size(), std::size_t(1));
    }

    void erasingACacheKeyNeedsNoUnlocking()
    {
        auto keys = create(false, Phrase);
        VERIFY_OK(keys);
        VERIFY_OK((*keys)->makeCacheKey(OrgId(uuid(8))));
        VERIFY_OK((*keys)->makeCacheKey(OrgId(uuid(9))));
        VERIFY_FAILS((*keys)->makeCacheKey(OrgId(uuid(9))), "secret_exists");
        const std::string wrapped = (*keys)->file().secret("cache", OrgId(uuid(9)).text())->name;
        VERIFY_OK(vault().eraseSecret(KeyPurpose::Cache, OrgId(uuid(9)).text()));
        VERIFY_OK(vault().eraseSecret(KeyPurpose::Cache, OrgId(uuid(9)).text()));
        QVERIFY(!fileBytes(file()).contains(wrapped.c_str()));
        auto again = vault().unlockByPassphrase(secret(Phrase));
        VERIFY_OK(again);
        VERIFY_FAILS((*again)->cacheKey(OrgId(uuid(9))), "secret_missing");
        VERIFY_OK((*again)->cacheKey(OrgId(uuid(8))));
    }

    void aSecretIsGoodForItsNameOnly()
    {
        auto keys = create(false, Phrase);
        VERIFY_OK(keys);
        VERIFY_OK((*keys)->makeCacheKey(OrgId(uuid(8))));
        KeyFile swapped = (*keys)->file();
        swapped.secrets[0].name = OrgId(uuid(9)).text();
        VERIFY_OK(swapped.save(file(), {}));
        auto again = vault().unlockByPassphrase(secret(Phrase));
        VERIFY_OK(again);
        VERIFY_FAILS((*again)->cacheKey(OrgId(uuid(9))), "keys_damaged");
    }

    void sec73_aDamagedKeyFileIsToldFromAWrongPassphrase()
    {
        VERIFY_OK(create(true, Phrase));
        const QByteArray whole = fileBytes(file());
        const auto put = [&](const QByteArray& bytes) { return writePrivateFile(file(), bytes).has_value(); };
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray bad = whole;
            bad[at] = char(bad[at] ^ 1);
            QVERIFY(put(bad));
            VERIFY_FAILS(vault().unlockByPassphrase(secret(Phrase)), "keys_damaged");
            QVERIFY(put(whole.first(at)));
            VERIFY_FAILS(vault().unlockByPassphrase(secret(Phrase)), "keys_damaged");
        }
        VERIFY_FAILS(byKeychain(), "keys_damaged");
        QVERIFY(put(QByteArray(1024 * 1024, 'x')));
        VERIFY_FAILS(vault().look(), "keys_damaged");
        QVERIFY(QFile::remove(file()));
        VERIFY_FAILS(vault().unlockByPassphrase(secret(Phrase)), "keys_missing");
        VERIFY_FAILS(byKeychain(), "keys_missing");
        QVERIFY(!vault().exists());
    }

    void aKeyFileFromTheFutureIsRefused()
    {
        VERIFY_OK(create(false, Phrase));
        Json json = *cj1::parse(fileBytes(file()));
        json["body"]["v"] = 2;
        json["sum"] = hex(taggedHash("sekretariat key file 1", cj1::write(json["body"])));
        VERIFY_OK(writePrivateFile(file(), cj1::write(json)));
        VERIFY_FAILS(vault().unlockByPassphrase(secret(Phrase)), "keys_newer");
        VERIFY_FAILS(create(false, Phrase), "keys_exists");
    }

    void sec71_aKeyFileOthersMayWriteIsRefused()
    {
        VERIFY_OK(create(false, Phrase));
        QVERIFY(
            QFile::setPermissions(file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::WriteOther));
        VERIFY_FAILS(vault().unlockByPassphrase(secret(Phrase)), "file_not_private");
    }
};

QObject* vaultTest()
{
    return new VaultTest;
}

#include "vault_test.moc"
