// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_file.h"
#include "core/keys/keychain.h"

#include <atomic>
#include <functional>
#include <memory>

namespace sek {

/// What a derived key or a wrapped secret is for.
enum class KeyPurpose {
    Cache, ///< `db`: wraps the organisations' cache keys
    Files, ///< `files`: files beside the cache
    Device ///< `device-wrap`: wraps private keys of this device
};

/// What is derived of a passphrase. It belongs to no DMK until it wraps one.
struct PassphraseKey
{
    QByteArray salt;
    PassphraseCost cost;
    SecureBytes key;
};

/// The keys of an unlocked profile. Holds the DMK in guarded memory; lock by destroying it (SEC-65).
/// Changes write the whole key file anew, so that after a crash the old or the new state opens (SEC-72).
/// Calls with a callback use the keychain; the object must outlive the answer.
class ProfileKeys
{
public:
    ProfileKeys(QString path, KeyFile file, SecureBytes dmk, Keychain* keychain, StepHook hook);

    const KeyFile& file() const { return m_file; }
    /// The derived key of this generation, 32 bytes.
    SecureBytes derived(KeyPurpose purpose) const;

    /// A secret by name. Fails with `secret_missing`, `keys_damaged`.
    Result<SecureBytes> secret(KeyPurpose purpose, std::string_view name) const;
    /// A new random one of 32 bytes, on disk before it is given out. Fails with `secret_exists`, `file_io`.
    Result<SecureBytes> makeSecret(KeyPurpose purpose, std::string_view name);
    Done putSecret(KeyPurpose purpose, std::string_view name, const SecureBytes& secret);
    /// Forgets a secret, here and in the file. KeyVault::eraseSecret afterwards overwrites the old file's bytes.
    Done eraseSecret(KeyPurpose purpose, std::string_view name);

    /// An organisation's cache key; erasing it is the erasure of the cache.
    Result<SecureBytes> cacheKey(const OrgId& org) const { return secret(KeyPurpose::Cache, org.text()); }
    Result<SecureBytes> makeCacheKey(const OrgId& org) { return makeSecret(KeyPurpose::Cache, org.text()); }

    /// Sets or changes the passphrase. Fails with `passphrase_short` (SEC-63). Takes as long as the cost says.
    Done setPassphrase(const SecureBytes& passphrase, const PassphraseCost& cost = {});
    /// What takes long of it; free to run anywhere, without the keys. Fails with `passphrase_short`, `memory`.
    static Result<PassphraseKey> preparePassphrase(const SecureBytes& passphrase, const PassphraseCost& cost);
    /// The rest, with the DMK of now: a rotation since then does no harm.
    Done setPassphrase(const PassphraseKey& prepared);
    /// Fails with `keys_last_slot` when nothing but a recovery code would be left.
    Done removePassphrase();
    /// A new code for printing, as text; an older one ends.
    Result<SecureBytes> setRecoveryCode();
    Done removeRecoveryCode();
    /// Puts a new wrapping key into the keychain, if that works now. Fails with `keys_keychain_locked`,
    /// `keys_keychain_absent`, `keys_changed` (the keys were renewed while the keychain was asking).
    void setKeychain(std::function<void(Done)> done);
    /// Fails with `keys_last_slot`.
    void removeKeychain(std::function<void(Done)> done);

    /// @name The cache's key of after the next opening of the cache (SEC-72)
    /// @{
    /// Made by rotate(). Fails with `secret_missing` where none waits.
    Result<SecureBytes> nextCacheKey(const OrgId& org) const { return secret(KeyPurpose::Cache, nextName(org)); }
    /// The file is under the next key now: it becomes the key, in one change of the key file.
    Done adoptNextCacheKey(const OrgId& org);
    static std::string nextName(const OrgId& org) { return org.text() + "/next"; }
    /// @}

    /// A new DMK with its passphrase slot, ready to take the old one's place.
    struct Rotation
    {
        SecureBytes dmk;
        std::int64_t generation = 0;
        QByteArray check;
        std::optional<KeyFile::PassphraseSlot> passphrase;
        QByteArray seen; ///< the passphrase slot it was made from
    };
    /// What takes long of a rotation; free to run anywhere, over a copy of the file. `passphrase` is needed when there is a
    /// passphrase slot: `keys_wrong_passphrase` otherwise.
    static Result<Rotation> prepareRotation(const KeyFile& file, const SecureBytes& passphrase);
    /// The new DMK, one generation on, under new wrapping keys. Secrets stay the same, but each cache gets a key that it is
    /// written anew under when it is opened next. A recovery code ends: a new one is shown to somebody when it is made, which
    /// a rotation cannot promise. Fails with `keys_changed` when passphrase or keychain slot are others by now.
    void rotate(Rotation rotation, Instant now, std::function<void(Done)> done);
    /// For keys of a program that did not keep since when they are: they count from now. Others stay as they are.
    Done countFrom(Instant now);
    /// Both in one.
    void rotate(const SecureBytes& passphrase, Instant now, std::function<void(Done)> done);

    /// The profile was locked: what is still under way here writes nothing any more (`locked`), or it would write over what
    /// the next unlocking has read. Any thread.
    void retire() { m_retired = true; }

private:
    friend class KeyVault;
    void step(const char* name) const;
    Done save(KeyFile next);
    Result<KeyFile> rotated(const Rotation& r, Instant now) const;
    QByteArray wrapSecret(const KeyFile& file, const SecureBytes& dmk, KeyPurpose purpose, std::string_view name,
                          const SecureBytes& secret) const;
    /// A fresh wrapping key in the keychain, read back and compared, with the DMK wrapped under it.
    void newKeychainSlot(const KeyFile& file, const SecureBytes& dmk,
                         std::function<void(Result<KeyFile::KeychainSlot>)> done);
    void dropEntry(const QString& entry, std::function<void()> then);

    QString m_path;
    KeyFile m_file;
    SecureBytes m_dmk;
    Keychain* m_keychain;
    StepHook m_hook;
    std::atomic<bool> m_retired = false;
};

/// Turns keychain answers into failures: `keys_keychain_locked`, `keys_keychain_absent`.
Failure keychainFailure(KeychainState state);

/// Whether a passphrase is long enough to stand alone: at least 12 characters of UTF-8 (SEC-63).
bool passphraseLongEnough(const SecureBytes& passphrase);

/// Places of the wrapped DMK (WrapContext).
inline constexpr std::string_view KeychainPlace = "slot keychain";
inline constexpr std::string_view PassphrasePlace = "slot passphrase";
inline constexpr std::string_view RecoveryPlace = "slot recovery";
/// What the public check value of the DMK is made for.
inline constexpr std::string_view DmkCheck = "sekretariat profile key 1";

/// `cache`, `files`, `device`: the name in the key file.
std::string_view purposeName(KeyPurpose purpose);

/// The DMK wrapped under a passphrase. Fails with `passphrase_short`, `memory`.
Result<KeyFile::PassphraseSlot> passphraseSlot(const KeyFile& file, const SecureBytes& dmk,
                                               const SecureBytes& passphrase, const PassphraseCost& cost);

/// The key that wraps the DMK in the recovery slot.
SecureBytes recoveryWrappingKey(const SecureBytes& code);

} // namespace sek
