// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_vault.h"

#include "core/keys/key_check.h"
#include "core/keys/recovery_code.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace sek {

namespace {

bool holdsCaches(const QString& folder)
{
    QDirIterator it(folder, {QLatin1StringView("*") + QLatin1StringView(KeyVault::CacheSuffix)}, QDir::Files,
                    QDirIterator::Subdirectories);
    return it.hasNext();
}

/// Zeroes what is still reachable through the handle after the name has gone to a new file. Best effort: what counts
/// is that the wrapped key is no longer in the profile.
void overwrite(QFile& old)
{
    if (!old.isOpen() || !old.seek(0)) return;
    old.write(QByteArray(old.size(), '\0'));
    old.flush();
#ifdef Q_OS_UNIX
    ::fsync(old.handle());
#endif
}

} // namespace

KeyVault::KeyVault(QString folder, Keychain* keychain, StepHook hook)
    : m_folder(std::move(folder)), m_path(QDir(m_folder).filePath(QLatin1StringView(FileName))), m_keychain(keychain),
      m_hook(std::move(hook))
{
}

bool KeyVault::exists() const
{
    return QFile::exists(m_path);
}

void KeyVault::create(const Uuid& profile, KeySetup setup, Opened done)
{
    if (exists()) return done(fail("keys_exists"));
    // Without its key file a cache is lost; a new key beside it would make that look like a fresh start.
    if (holdsCaches(m_folder)) return done(fail("keys_lost"));
    if (!setup.keychain && setup.passphrase.empty()) return done(fail("passphrase_needed"));

    KeyFile file;
    file.profile = profile;
    file.renewedAt = setup.madeAt;
    SecureBytes dmk = SecureBytes::random(32);
    file.check = keyCheck(dmk, DmkCheck);
    if (!setup.passphrase.empty()) {
        auto slot = passphraseSlot(file, dmk, setup.passphrase, setup.cost);
        if (!slot) return done(failure(slot));
        file.passphrase = std::move(*slot);
    }
    // All slots are ready before the one write that makes the profile.
    auto keys = std::make_shared<std::unique_ptr<ProfileKeys>>(
        std::make_unique<ProfileKeys>(m_path, std::move(file), std::move(dmk), m_keychain, m_hook));
    const auto finish = [keys, done = std::move(done)](const Done& written) {
        if (!written) return done(failure(written));
        done(std::move(*keys));
    };
    if (!setup.keychain) return finish((*keys)->save((*keys)->file()));
    if (!m_keychain) return finish(std::unexpected(keychainFailure(KeychainState::Absent)));
    probe(*m_keychain, [keys, finish](KeychainState state) {
        if (state != KeychainState::Works) return finish(std::unexpected(keychainFailure(state)));
        (*keys)->setKeychain(finish);
    });
}

Result<std::unique_ptr<ProfileKeys>> KeyVault::open(KeyFile file, SecureBytes dmk) const
{
    if (dmk.size() != 32 || keyCheck(dmk, DmkCheck) != file.check) return fail("keys_damaged", "check");
    return std::make_unique<ProfileKeys>(m_path, std::move(file), std::move(dmk), m_keychain, m_hook);
}

void KeyVault::unlockByKeychain(Opened done)
{
    auto file = look();
    if (!file) return done(failure(file));
    if (!file->keychain) return done(fail("keys_no_slot"));
    if (!m_keychain) return done(std::unexpected(keychainFailure(KeychainState::Absent)));
    const QString entry = file->keychain->entry;
    m_keychain->read(entry, [this, file = std::move(*file), done = std::move(done)](KeychainAnswer answer,
                                                                                    SecureBytes key) {
        switch (answer) {
        case KeychainAnswer::Ok: {
            if (key.size() != 32) return done(fail("keys_damaged", "keychain entry"));
            auto dmk = unwrapKey(file.keychain->wrapped, key, {file.profile, KeychainPlace, file.generation});
            if (!dmk) return done(fail("keys_damaged", "keychain entry"));
            return done(open(file, std::move(*dmk)));
        }
        case KeychainAnswer::NotFound: // which a locked one says too: ask what it can do at all
            return probe(*m_keychain, [done](KeychainState state) { done(std::unexpected(keychainFailure(state))); });
        case KeychainAnswer::Refused:
            return done(std::unexpected(keychainFailure(KeychainState::Locked)));
        case KeychainAnswer::Absent:
            return done(std::unexpected(keychainFailure(KeychainState::Absent)));
        }
    });
}

Result<std::unique_ptr<ProfileKeys>> KeyVault::unlockByPassphrase(const SecureBytes& passphrase)
{
    auto file = look();
    if (!file) return failure(file);
    if (!file->passphrase) return fail("keys_no_slot");
    auto key = keyFromPassphrase(passphrase, file->passphrase->salt, file->passphrase->cost);
    if (!key) return failure(key);
    auto dmk = unwrapKey(file->passphrase->wrapped, *key, {file->profile, PassphrasePlace, file->generation});
    if (!dmk) return fail("keys_wrong_passphrase");
    return open(std::move(*file), std::move(*dmk));
}

Result<std::unique_ptr<ProfileKeys>> KeyVault::unlockByRecoveryCode(std::string_view typed)
{
    auto file = look();
    if (!file) return failure(file);
    if (!file->recovery) return fail("keys_no_slot");
    auto code = recovery::parse(typed);
    if (!code) return failure(code);
    auto dmk = unwrapKey(file->recovery->wrapped, recoveryWrappingKey(*code),
                         {file->profile, RecoveryPlace, file->generation});
    if (!dmk) return fail("keys_wrong_code");
    return open(std::move(*file), std::move(*dmk));
}

Done KeyVault::eraseSecret(KeyPurpose purpose, std::string_view name)
{
    auto file = look();
    if (!file) return failure(file);
    if (!file->removeSecret(purposeName(purpose), name)) return {};
    QFile old(m_path);
    (void)old.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
    if (auto done = file->save(m_path, m_hook); !done) return done;
    if (m_hook) m_hook("overwrite");
    overwrite(old);
    return {};
}

Done KeyVault::erase()
{
    if (!exists()) return {};
    if (m_hook) m_hook("erase");
    {
        QFile file(m_path);
        if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) overwrite(file);
    }
    if (!QFile::remove(m_path)) return fail("file_io", "remove");
    return {};
}

} // namespace sek
