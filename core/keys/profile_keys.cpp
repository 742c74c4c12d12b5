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

KeyFile::PassphraseSlot slotOf(const KeyFile& file, const SecureBytes& dmk, const PassphraseKey& prepared)
{
    return {prepared.salt, prepared.cost, wrapKey(dmk, prepared.key, {file.profile, PassphrasePlace, file.generation})};
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
    if (m_retired) return fail("locked");
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

Result<PassphraseKey> ProfileKeys::preparePassphrase(const SecureBytes& passphrase, const PassphraseCost& cost)
{
    if (!passphraseLongEnough(passphrase)) return fail("passphrase_short");
    const SecureBytes salt = SecureBytes::random(crypto_pwhash_SALTBYTES);
    PassphraseKey out;
    out.salt = QByteArray(reinterpret_cast<const char*>(salt.data()), qsizetype(salt.size()));
    out.cost = cost;
    auto key = keyFromPassphrase(passphrase, out.salt, cost);
    if (!key) return failure(key);
    out.key = std::move(*key);
    return out;
}

Result<KeyFile::PassphraseSlot> passphraseSlot(const KeyFile& file, const SecureBytes& dmk,
                                               const SecureBytes& passphrase, const PassphraseCost& cost)
{
    const auto prepared = ProfileKeys::preparePassphrase(passphrase, cost);
    if (!prepared) return failure(prepared);
    return slotOf(file, dmk, *prepared);
}

Done ProfileKeys::setPassphrase(const SecureBytes& passphrase, const PassphraseCost& cost)
{
    const auto prepared = preparePassphrase(passphrase, cost);
    return prepared ? setPassphrase(*prepared) : failure(prepared);
}

Done ProfileKeys::setPassphrase(const PassphraseKey& prepared)
{
    KeyFile next = m_file;
    next.passphrase = slotOf(m_file, m_dmk, prepared);
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
    newKeychainSlot(m_file, m_dmk, [this, generation = m_file.generation, done = std::move(done)](Result<KeyFile::KeychainSlot> slot) {
        if (!slot) return done(failure(slot));
        const auto undone = [&](const Done& failed) { dropEntry(slot->entry, [done, failed] { done(failed); }); };
        // The person may have taken minutes to answer. A slot with the key of before would open nothing.
        if (m_file.generation != generation) return undone(fail("keys_changed"));
        const auto old = m_file.keychain;
        KeyFile next = m_file;
        next.keychain = *slot;
        if (auto saved = save(std::move(next)); !saved) return undone(saved);
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

Done ProfileKeys::adoptNextCacheKey(const OrgId& org)
{
    auto fresh = nextCacheKey(org);
    if (!fresh) return failure(fresh);
    KeyFile next = m_file;
    next.removeSecret(purposeName(KeyPurpose::Cache), nextName(org));
    next.setSecret({std::string(purposeName(KeyPurpose::Cache)), org.text(), wrapSecret(m_file, m_dmk, KeyPurpose::Cache, org.text(), *fresh)});
    return save(std::move(next));
}

Result<ProfileKeys::Rotation> ProfileKeys::prepareRotation(const KeyFile& file, const SecureBytes& passphrase)
{
    Rotation out;
    out.dmk = SecureBytes::random(32);
    out.generation = file.generation + 1;
    out.check = keyCheck(out.dmk, DmkCheck);
    if (!file.passphrase) return out;
    auto key = keyFromPassphrase(passphrase, file.passphrase->salt, file.passphrase->cost);
    if (!key) return failure(key);
    if (!unwrapKey(file.passphrase->wrapped, *key, {file.profile, PassphrasePlace, file.generation}))
        return fail("keys_wrong_passphrase");
    KeyFile next = file;
    next.generation = out.generation;
    auto fresh = passphraseSlot(next, out.dmk, passphrase, file.passphrase->cost);
    if (!fresh) return failure(fresh);
    out.passphrase = std::move(*fresh);
    out.seen = file.passphrase->wrapped;
    return out;
}

void ProfileKeys::rotate(const SecureBytes& passphrase, Instant now, std::function<void(Done)> done)
{
    auto rotation = prepareRotation(m_file, passphrase);
    if (!rotation) return done(failure(rotation));
    rotate(std::move(*rotation), now, std::move(done));
}

Done ProfileKeys::countFrom(Instant now)
{
    if (m_file.renewedAt != Instant{}) return {};
    KeyFile next = m_file;
    next.renewedAt = now;
    return save(std::move(next));
}

/// The file of after a rotation, but for the keychain's slot.
Result<KeyFile> ProfileKeys::rotated(const Rotation& r, Instant now) const
{
    if (r.generation != m_file.generation + 1 || r.seen != (m_file.passphrase ? m_file.passphrase->wrapped : QByteArray()))
        return fail("keys_changed");
    KeyFile next = m_file;
    next.generation = r.generation;
    next.check = r.check;
    next.renewedAt = now;
    next.passphrase = r.passphrase;
    for (KeyFile::Secret& s : next.secrets) {
        const auto purpose = purposeOf(s.purpose);
        if (!purpose) return fail("keys_newer", "purpose"); // a later program's secret must not be lost
        auto plain = secret(*purpose, s.name);
        if (!plain) return failure(plain);
        s.wrapped = wrapSecret(next, r.dmk, *purpose, s.name, *plain);
    }
    // The caches' own keys stand in every older copy of this file; so each is written anew under a fresh one, which it gets
    // here. One that waits already stays: its file may be under it.
    for (const KeyFile::Secret& s : m_file.secrets) {
        const auto org = OrgId::parse(s.name);
        if (s.purpose != purposeName(KeyPurpose::Cache) || !org || m_file.secret(s.purpose, nextName(*org))) continue;
        next.setSecret({s.purpose, nextName(*org), wrapSecret(next, r.dmk, KeyPurpose::Cache, nextName(*org), SecureBytes::random(32))});
    }
    return next;
}

void ProfileKeys::rotate(Rotation rotation, Instant now, std::function<void(Done)> done)
{
    auto ready = std::make_shared<Rotation>(std::move(rotation));
    const auto entryOf = [](const std::optional<KeyFile::KeychainSlot>& slot) { return slot ? slot->entry : QString(); };
    const QString before = entryOf(m_file.keychain);
    // Not before the keychain has answered: until then others may have changed a secret, or the slot itself.
    const auto finish = [this, ready, now, done, before, entryOf](const std::optional<KeyFile::KeychainSlot>& slot) {
        const auto undone = [&](const Done& failed) {
            if (!slot) return done(failed);
            dropEntry(slot->entry, [done, failed] { done(failed); });
        };
        if (entryOf(m_file.keychain) != before) return undone(fail("keys_changed"));
        auto next = rotated(*ready, now);
        if (!next) return undone(failure(next));
        next->keychain = slot;
        next->recovery.reset();
        if (auto saved = save(std::move(*next)); !saved) return undone(saved);
        m_dmk = std::move(ready->dmk);
        done({});
        if (!before.isEmpty()) dropEntry(before, [] {});
    };
    if (!m_file.keychain) return finish({});
    KeyFile next = m_file;
    next.generation = ready->generation;
    newKeychainSlot(next, ready->dmk, [finish, done](const Result<KeyFile::KeychainSlot>& slot) {
        if (!slot) return done(failure(slot));
        finish(*slot);
    });
}

} // namespace sek
