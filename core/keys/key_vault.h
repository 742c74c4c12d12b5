// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/profile_keys.h"

namespace sek {

/// How a new profile is to be locked. At least the keychain or a passphrase.
struct KeySetup
{
    bool keychain = true;
    SecureBytes passphrase; ///< empty = none; UTF-8 as typed
    PassphraseCost cost;
    Instant madeAt; ///< by this computer's clock: when the keys are due to be renewed follows from it
};

/// A profile's keys while they are locked: the door. Does nothing that could lose a key: what cannot be opened is
/// never taken for absent, and nothing is ever created beside a cache or a key file (SEC-62).
///
/// Used on one thread with an event loop; callbacks come there. `unlockByPassphrase` takes half a second and is free
/// to run anywhere.
class KeyVault
{
public:
    using Opened = std::function<void(Result<std::unique_ptr<ProfileKeys>>)>;

    static constexpr const char* FileName = "profile.keys";
    static constexpr const char* CacheSuffix = ".cache"; ///< files that end so are caches; their keys are here

    /// `folder` is held by the caller (ProfileFolder). `keychain` may be null: then there is none.
    explicit KeyVault(QString folder, Keychain* keychain, StepHook hook = {});

    /// Whether a key file is there, readable or not.
    bool exists() const;
    /// The file with its slots, to know which doors there are. Fails with `keys_missing`, `keys_damaged`,
    /// `keys_newer`, `file_not_private`.
    Result<KeyFile> look() const { return KeyFile::load(m_path); }

    /// Fails with `keys_exists`, `keys_lost` (caches without a key file), `keys_keychain_locked`,
    /// `keys_keychain_absent`, `passphrase_needed` (SEC-63), `passphrase_short`, `file_io`.
    void create(const Uuid& profile, KeySetup setup, Opened done);

    /// Fails with `keys_no_slot`, `keys_keychain_locked`, `keys_keychain_absent`, `keys_keychain_empty` (it works, and
    /// our entry is not in it), `keys_damaged`. Never changes the key file.
    void unlockByKeychain(Opened done);
    /// Fails with `keys_no_slot`, `keys_wrong_passphrase`, `memory`.
    Result<std::unique_ptr<ProfileKeys>> unlockByPassphrase(const SecureBytes& passphrase);
    /// Fails with `keys_no_slot`, `recovery_code` (mistyped), `keys_wrong_code`.
    Result<std::unique_ptr<ProfileKeys>> unlockByRecoveryCode(std::string_view typed);

    /// Erases a secret, e.g. an organisation's cache key; needs no unlocking. The old file's bytes are overwritten
    /// where the disk allows. What is not there is erased already. An open ProfileKeys does not see it and would write
    /// the secret back with its next change: erase there too before anything else, or lock before.
    Done eraseSecret(KeyPurpose purpose, std::string_view name);

    /// Erases the key file with all slots: nothing opens the profile's data any more. The keychain's entry is the caller's.
    /// What is not there is erased already. Fails with `file_io`.
    Done erase();

private:
    Result<std::unique_ptr<ProfileKeys>> open(KeyFile file, SecureBytes dmk) const;

    QString m_folder;
    QString m_path;
    Keychain* m_keychain;
    StepHook m_hook;
};

} // namespace sek
