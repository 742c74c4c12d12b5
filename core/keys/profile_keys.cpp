// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/profile_keys.h"

#include "core/keys/key_check.h"
#include "core/keys/recovery_code.h"

#include <sodium.h>

namespace sek {

namespace {

constexpr int ShortestPassphrase = 12;

std::string_view derivedName(KeyPurpose purpose)
{
    switch (purpose) {
    case KeyPurpose::Cache: return "db";
    case KeyPurpose::Files: return "files";
    case KeyPurpose::Device: return "device-wrap";
    }
    return {};
}

std::string place(KeyPurpose purpose, std::string_view name)
{
    return std::string(purposeName(purpose)) + ":" + std::string(name);
}

std::optional<KeyPurpose> purposeOf(std::string_view name)
{
    for (const KeyPurpose p : {KeyPurpose::Cache, KeyPurpose::Files, KeyPurpose::Device})
        if (purposeName(p) == name) return p;
    return {};
}

} // namespace

std::string_view purposeName(KeyPurpose purpose)
{
    switch (purpose) {
    case KeyPurpose::Cache: return "cache";
    case KeyPurpose::Files: return "files";
    case KeyPurpose::Device: return "device";
    }
    return {};
}

Failure keychainFailure(KeychainState state)
{
    switch (state) {
    case KeychainState::Locked: return {"keys_keychain_locked", {}};
    case KeychainState::Absent: return {"keys_keychain_absent", {}};
    case KeychainState::Works: return {"keys_keychain_empty", {}};
    }
    return {};
}

bool passphraseLongEnough(const SecureBytes& passphrase)
{
    int characters = 0;
    for (const std::uint8_t b : passphrase.span())
        if ((b & 0xc0) != 0x80) ++characters;
    return characters >= ShortestPassphrase;
}

SecureBytes recoveryWrappingKey(const SecureBytes& code)
{
    return deriveKey(code, "recovery slot", 1);
}

ProfileKeys::ProfileKeys(QString path, KeyFile file, SecureBytes dmk, Keychain* keychain, StepHook hook)
    : m_path(std::move(path)), m_file(std::move(file)), m_dmk(std::move(dmk)), m_keychain(keychain),
      m_hook(std::move(hook))
{
}

Done ProfileKeys::eraseSecret(KeyPurpose purpose, std::string_view name)
{
    KeyFile next = m_file;
    if (!next.removeSecret(std::string(purposeName(purpose)), std::string(name))) return {};
    return save(std::move(next));
}

void ProfileKeys::step(const char* name) const
{
    if (m_hook) m_hook(name);
}

Done ProfileKeys::save(KeyFile next)
{
    if (auto done = next.save(m_path, m_hook); !done) return done;
    m_file = std::move(next);
    return {};
}

SecureBytes ProfileKeys::derived(KeyPurpose purpose) const
{
    return deriveKey(m_dmk, derivedName(purpose), m_file.generation);
}

QByteArray ProfileKeys::wrapSecret(const KeyFile& file, const SecureBytes& dmk, KeyPurpose purpose,
                                   std::string_view name, const SecureBytes& secret) const
{
    return wrapKey(secret, deriveKey(dmk, derivedName(purpose), file.generation),
                   {file.profile, place(purpose, name), file.generation});
}

Result<SecureBytes> ProfileKeys::secret(KeyPurpose purpose, std::string_view name) const
{
    const KeyFile::Secret* found = m_file.secret(purposeName(purpose), name);
    if (!found) return fail("secret_missing");
    auto out = unwrapKey(found->wrapped, derived(purpose), {m_file.profile, place(purpose, name), m_file.generation});
    if (!out) return fail("keys_damaged", "secret");
    return out;
}

Done ProfileKeys::putSecret(KeyPurpose purpose, std::string_view name, const SecureBytes& secret)
{
    KeyFile next = m_file;
    next.setSecret({std::string(purposeName(purpose)), std::string(name),
                    wrapSecret(m_file, m_dmk, purpose, name, secret)});
    return save(std::move(next));
}

Result<SecureBytes> ProfileKeys::makeSecret(KeyPurpose purpose, std::string_view name)
{
    if (m_file.secret(purposeName(purpose), name)) return fail("secret_exists");
    SecureBytes fresh = SecureBytes::random(32);
    if (auto done = putSecret(purpose, name, fresh); !done) return failure(done);
    return fresh;
}

Result<KeyFile::PassphraseSlot> passphraseSlot(const KeyFile& file, const SecureBytes& dmk,
                                               const SecureBytes& passphrase, const PassphraseCost& cost)
{
    if (!passphraseLongEnough(passphrase)) return fail("passphrase_short");
    const SecureBytes salt = SecureBytes::random(crypto_pwhash_SALTBYTES);
    KeyFile::PassphraseSlot slot;
    slot.salt = QByteArray(reinterpret_cast<const char*>(salt.data()), qsizetype(salt.size()));
    slot.cost = cost;
    auto key = keyFromPassphrase(passphrase, slot.salt, cost);
    if (!key) return failure(key);
    slot.wrapped = wrapKey(dmk, *key, {file.profile, PassphrasePlace, file.generation});
    return slot;
}

Done ProfileKeys::setPassphrase(const SecureBytes& passphrase, const PassphraseCost& cost)
{
    auto slot = passphraseSlot(m_file, m_dmk, passphrase, cost);
    if (!slot) return failure(slot);
    KeyFile next = m_file;
    next.passphrase = std::move(*slot);
    return save(std::move(next));
}

Done ProfileKeys::removePassphrase()
{
    if (!m_file.keychain) return fail("keys_last_slot");
    KeyFile next = m_file;
    next.passphrase.reset();
    return save(std::move(next));
}

Result<SecureBytes> ProfileKeys::setRecoveryCode()
{
    const SecureBytes code = SecureBytes::random(recovery::CodeBytes);
    KeyFile next = m_file;
    next.recovery = KeyFile::RecoverySlot{
        wrapKey(m_dmk, recoveryWrappingKey(code), {m_file.profile, RecoveryPlace, m_file.generation})};
    if (auto done = save(std::move(next)); !done) return failure(done);
    return recovery::text(code);
}

Done ProfileKeys::removeRecoveryCode()
{
    KeyFile next = m_file;
    next.recovery.reset();
    return save(std::move(next));
}

void ProfileKeys::newKeychainSlot(const KeyFile& file, const SecureBytes& dmk,
                                  std::function<void(Result<KeyFile::KeychainSlot>)> done)
{
    if (!m_keychain) return done(std::unexpected(keychainFailure(KeychainState::Absent)));
    // A new entry for each key: the old one stays until the file that needs it is gone.
    const SecureBytes part = SecureBytes::random(8);
    KeyFile::KeychainSlot slot;
    slot.entry = QStringLiteral("%1-%2-%3")
                     .arg(QString::fromStdString(file.profile.text()))
                     .arg(file.generation)
                     .arg(QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(part.data()), 8).toHex()));
    const auto key = std::make_shared<const SecureBytes>(SecureBytes::random(32));
    slot.wrapped = wrapKey(dmk, *key, {file.profile, KeychainPlace, file.generation});
    step("keychain write");
    m_keychain->write(slot.entry, *key, [this, key, slot, done = std::move(done)](KeychainAnswer wrote) {
        if (wrote == KeychainAnswer::Absent) return done(std::unexpected(keychainFailure(KeychainState::Absent)));
        if (wrote != KeychainAnswer::Ok) return done(std::unexpected(keychainFailure(KeychainState::Locked)));
        m_keychain->read(slot.entry, [key, slot, done](KeychainAnswer read, SecureBytes back) {
            if (read != KeychainAnswer::Ok || !back.equals(*key))
                return done(std::unexpected(keychainFailure(KeychainState::Locked)));
            done(slot);
        });
    });
}

void ProfileKeys::dropEntry(const QString& entry, std::function<void()> then)
{
    if (!m_keychain) return then();
    step("keychain remove");
    // Left behind it opens nothing any more; that it could not be removed is no failure of the change.
    m_keychain->remove(entry, [then = std::move(then)](KeychainAnswer) { then(); });
}

void ProfileKeys::setKeychain(std::function<void(Done)> done)
{
    newKeychainSlot(m_file, m_dmk, [this, done = std::move(done)](Result<KeyFile::KeychainSlot> slot) {
        if (!slot) return done(failure(slot));
        const auto old = m_file.keychain;
        KeyFile next = m_file;
        next.keychain = *slot;
        if (auto saved = save(std::move(next)); !saved) return done(saved);
        if (!old) return done({});
        dropEntry(old->entry, [done] { done({}); });
    });
}

void ProfileKeys::removeKeychain(std::function<void(Done)> done)
{
    if (!m_file.keychain) return done({});
    if (!m_file.passphrase) return done(fail("keys_last_slot"));
    const QString entry = m_file.keychain->entry;
    KeyFile next = m_file;
    next.keychain.reset();
    if (auto saved = save(std::move(next)); !saved) return done(saved);
    dropEntry(entry, [done = std::move(done)] { done({}); });
}

void ProfileKeys::rotate(const SecureBytes& passphrase, std::function<void(Result<Rotated>)> done)
{
    auto next = std::make_shared<KeyFile>(m_file);
    auto dmk = std::make_shared<SecureBytes>(SecureBytes::random(32));
    auto code = std::make_shared<SecureBytes>();
    ++next->generation;
    next->check = keyCheck(*dmk, DmkCheck);

    if (m_file.passphrase) {
        auto key = keyFromPassphrase(passphrase, m_file.passphrase->salt, m_file.passphrase->cost);
        if (!key) return done(failure(key));
        if (!unwrapKey(m_file.passphrase->wrapped, *key, {m_file.profile, PassphrasePlace, m_file.generation}))
            return done(fail("keys_wrong_passphrase"));
        auto fresh = passphraseSlot(*next, *dmk, passphrase, m_file.passphrase->cost);
        if (!fresh) return done(failure(fresh));
        next->passphrase = std::move(*fresh);
    }
    if (m_file.recovery) {
        *code = SecureBytes::random(recovery::CodeBytes);
        next->recovery->wrapped =
            wrapKey(*dmk, recoveryWrappingKey(*code), {next->profile, RecoveryPlace, next->generation});
    }
    for (KeyFile::Secret& s : next->secrets) {
        const auto purpose = purposeOf(s.purpose);
        if (!purpose) return done(fail("keys_newer", "purpose")); // a later program's secret must not be lost
        auto plain = secret(*purpose, s.name);
        if (!plain) return done(failure(plain));
        s.wrapped = wrapSecret(*next, *dmk, *purpose, s.name, *plain);
    }

    const auto finish = [this, next, dmk, code](const std::function<void(Result<Rotated>)>& answer) {
        const auto old = m_file.keychain;
        if (auto saved = save(*next); !saved) return answer(failure(saved));
        m_dmk = std::move(*dmk);
        const auto tell = [code, answer] {
            Rotated out;
            if (!code->empty()) out.recoveryText = recovery::text(*code);
            answer(std::move(out));
        };
        if (old) dropEntry(old->entry, tell);
        else tell();
    };
    if (!m_file.keychain) return finish(done);
    newKeychainSlot(*next, *dmk, [next, finish, done](Result<KeyFile::KeychainSlot> slot) {
        if (!slot) return done(failure(slot));
        next->keychain = *slot;
        finish(done);
    });
}

} // namespace sek
