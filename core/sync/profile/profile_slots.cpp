// SPDX-License-Identifier: GPL-3.0-or-later
// How a profile is locked and unlocked.
#include "core/sync/profile/profile.h"
#include "core/sync/profile/rekeyed_cache.h"
#include "core/system/system_ports.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrent>

#include <sodium.h>

namespace sek {

namespace {

constexpr std::int64_t DaysOfKeys = 365;

SecureBytes typed(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    SecureBytes out = SecureBytes::copyOf({reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return out;
}

} // namespace

/// As it is on the disk; of an unlocked profile without reading it again, because the window asks at each change of a view.
Result<KeyFile> Profile::keyFile() const
{
    if (!isUnlocked()) return m_vault.look();
    const std::scoped_lock lock(m_unlocked->mutex);
    return m_unlocked->keys->file();
}

KeySlots Profile::keySlots() const
{
    const auto file = keyFile();
    if (!file) return {};
    return {file->keychain.has_value(), file->passphrase.has_value(), file->recovery.has_value()};
}

void Profile::open(Result<std::unique_ptr<ProfileKeys>> keys, const Answer& done)
{
    if (!keys) return done(failure(keys));
    m_unlocked = std::make_shared<UnlockedKeys>(*m_mutex, std::move(*keys), m_mutex);
    removeKeyless(*m_unlocked->keys, m_folder.path());
    (void)m_unlocked->keys->countFrom(m_clock->now()); // a printed recovery code is not to end with an update of the program
    startOwnHub();
    done({});
}

void Profile::create(KeySetup setup, Answer done)
{
    SystemRandom random;
    if (m_cost) setup.cost = *m_cost;
    setup.madeAt = m_clock->now();
    m_vault.create(Uuid::v7(*m_clock, random), std::move(setup),
                   [this, done](Result<std::unique_ptr<ProfileKeys>> keys) { open(std::move(keys), done); });
}

void Profile::unlockByKeychain(Answer done)
{
    m_vault.unlockByKeychain([this, done](Result<std::unique_ptr<ProfileKeys>> keys) {
        // Where there is a passphrase too, new keys need it to be typed.
        const bool due = keys && isDue((*keys)->file()) && !(*keys)->file().passphrase;
        auto rotation = due ? ProfileKeys::prepareRotation((*keys)->file(), {}) : Result<ProfileKeys::Rotation>(fail("not_due"));
        if (!rotation) return open(std::move(keys), done);
        open(std::move(keys), done);
        rotate(std::move(*rotation), [](const Done&) {});
    });
}

void Profile::unlockByPassphrase(const QString& passphrase, Answer done)
{
    // Half a second of Argon2id: never on the thread that paints.
    auto opened = std::make_shared<Result<std::unique_ptr<ProfileKeys>>>(fail("keys_wrong_passphrase"));
    auto rotation = std::make_shared<std::optional<ProfileKeys::Rotation>>();
    auto secret = std::make_shared<SecureBytes>(typed(passphrase));
    inBackground(
        [this, opened, rotation, secret] {
            *opened = m_vault.unlockByPassphrase(*secret);
            if (!*opened || !isDue((**opened)->file())) return Done();
            if (auto made = ProfileKeys::prepareRotation((**opened)->file(), *secret)) *rotation = std::move(*made);
            return Done();
        },
        [this, opened, rotation, done](const Done&) {
            open(std::move(*opened), done);
            if (*rotation) rotate(std::move(**rotation), [](const Done&) {});
        });
}

void Profile::unlockByRecoveryCode(const QString& text, Answer done)
{
    open(m_vault.unlockByRecoveryCode(text.toStdString()), done);
}

bool Profile::isDue(const KeyFile& file) const
{
    return file.renewedAt != Instant{} && file.renewedAt.plusDays(DaysOfKeys) <= m_clock->now();
}

Instant Profile::keysSince() const
{
    const auto file = keyFile();
    return file ? file->renewedAt : Instant{};
}

bool Profile::keysDue() const
{
    const auto file = keyFile();
    return file && isDue(*file);
}

/// By itself after unlocking, it keeps nobody waiting for a keychain, and what fails fails nobody's unlocking: the keys stay
/// due, and the window offers to renew them.
void Profile::rotate(ProfileKeys::Rotation rotation, const Answer& done)
{
    if (!isUnlocked()) return done(fail("locked"));
    const bool hadCode = keySlots().recovery;
    const std::scoped_lock lock(m_unlocked->mutex);
    m_unlocked->keys->rotate(std::move(rotation), m_clock->now(), [self = QPointer(this), unlocked = m_unlocked, hadCode, done](const Done& renewed) {
        if (renewed && self) Q_EMIT self->keysRenewed(hadCode);
        done(renewed);
    });
}

void Profile::renewKeys(const QString& passphrase, Answer done)
{
    if (!isUnlocked()) return done(fail("locked"));
    auto secret = std::make_shared<SecureBytes>(typed(passphrase));
    auto rotation = std::make_shared<std::optional<ProfileKeys::Rotation>>();
    const auto unlocked = m_unlocked;
    inBackground(
        [unlocked, secret, rotation]() -> Done {
            KeyFile file;
            {
                const std::scoped_lock lock(unlocked->mutex);
                file = unlocked->keys->file();
            }
            auto made = ProfileKeys::prepareRotation(file, *secret);
            if (!made) return failure(made);
            *rotation = std::move(*made);
            return {};
        },
        [this, unlocked, rotation, done = std::move(done)](const Done& prepared) {
            if (!prepared) return done(prepared);
            if (m_unlocked != unlocked) return done(fail("locked"));
            rotate(std::move(**rotation), done);
        });
}

void Profile::probeKeychain(std::function<void(KeychainState)> done)
{
    if (!m_keychain) return done(KeychainState::Absent);
    probe(*m_keychain, std::move(done));
}

void Profile::inBackground(std::function<Done()> work, Answer done)
{
    auto result = std::make_shared<Done>();
    auto* watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::finished, this, [watcher, result, done = std::move(done)] {
        watcher->deleteLater();
        done(*result);
    });
    watcher->setFuture(QtConcurrent::run([result, work = std::move(work)] { *result = work(); }));
}

void Profile::checkPassphrase(const QString& passphrase, Answer done)
{
    auto secret = std::make_shared<SecureBytes>(typed(passphrase));
    inBackground(
        [this, secret]() -> Done {
            const auto keys = m_vault.unlockByPassphrase(*secret);
            return keys ? Done() : Done(failure(keys));
        },
        std::move(done));
}

void Profile::setPassphrase(const QString& passphrase, Answer done)
{
    if (!isUnlocked()) return done(fail("locked"));
    auto secret = std::make_shared<SecureBytes>(typed(passphrase));
    if (!passphraseLongEnough(*secret)) return done(fail("passphrase_short"));
    inBackground(
        // Deriving takes long: until it is done nobody waits for the keys, and a lock meanwhile ends them.
        [keys = std::weak_ptr(m_unlocked), secret, cost = m_cost.value_or(PassphraseCost())]() -> Done {
            const auto prepared = ProfileKeys::preparePassphrase(*secret, cost);
            if (!prepared) return failure(prepared);
            const auto unlocked = keys.lock();
            if (!unlocked) return fail("locked");
            const std::scoped_lock lock(unlocked->mutex);
            return unlocked->keys->setPassphrase(*prepared);
        },
        std::move(done));
}

Done Profile::removePassphrase()
{
    if (!isUnlocked()) return fail("locked");
    const std::scoped_lock lock(m_unlocked->mutex);
    return m_unlocked->keys->removePassphrase();
}

void Profile::setKeychain(Answer done)
{
    if (!isUnlocked()) return done(fail("locked"));
    const std::scoped_lock lock(m_unlocked->mutex);
    m_unlocked->keys->setKeychain([unlocked = m_unlocked, done = std::move(done)](const Done& d) { done(d); });
}

void Profile::removeKeychain(Answer done)
{
    if (!isUnlocked()) return done(fail("locked"));
    const std::scoped_lock lock(m_unlocked->mutex);
    m_unlocked->keys->removeKeychain([unlocked = m_unlocked, done = std::move(done)](const Done& d) { done(d); });
}

Result<SecureBytes> Profile::setRecoveryCode()
{
    if (!isUnlocked()) return fail("locked");
    const std::scoped_lock lock(m_unlocked->mutex);
    return m_unlocked->keys->setRecoveryCode();
}

Done Profile::removeRecoveryCode()
{
    if (!isUnlocked()) return fail("locked");
    const std::scoped_lock lock(m_unlocked->mutex);
    return m_unlocked->keys->removeRecoveryCode();
}

} // namespace sek
