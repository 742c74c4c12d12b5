// SPDX-License-Identifier: GPL-3.0-or-later
// How a profile is locked and unlocked.
#include "core/sync/profile/profile.h"
#include "core/system/system_ports.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <sodium.h>

namespace sek {

namespace {

SecureBytes typed(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    SecureBytes out = SecureBytes::copyOf({reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return out;
}

} // namespace

KeySlots Profile::keySlots() const
{
    const auto file = m_vault.look();
    if (!file) return {};
    return {file->keychain.has_value(), file->passphrase.has_value(), file->recovery.has_value()};
}

void Profile::open(Result<std::unique_ptr<ProfileKeys>> keys, const Answer& done)
{
    if (!keys) return done(failure(keys));
    m_unlocked = std::make_shared<UnlockedKeys>(*m_mutex, std::move(*keys), m_mutex);
    startOwnHub();
    done({});
}

void Profile::create(KeySetup setup, Answer done)
{
    SystemClock clock;
    SystemRandom random;
    if (m_cost) setup.cost = *m_cost;
    m_vault.create(Uuid::v7(clock, random), std::move(setup),
                   [this, done](Result<std::unique_ptr<ProfileKeys>> keys) { open(std::move(keys), done); });
}

void Profile::unlockByKeychain(Answer done)
{
    m_vault.unlockByKeychain([this, done](Result<std::unique_ptr<ProfileKeys>> keys) { open(std::move(keys), done); });
}

void Profile::unlockByPassphrase(const QString& passphrase, Answer done)
{
    // Half a second of Argon2id: never on the thread that paints.
    auto opened = std::make_shared<Result<std::unique_ptr<ProfileKeys>>>(fail("keys_wrong_passphrase"));
    auto secret = std::make_shared<SecureBytes>(typed(passphrase));
    inBackground(
        [this, opened, secret] {
            *opened = m_vault.unlockByPassphrase(*secret);
            return Done();
        },
        [this, opened, done](const Done&) { open(std::move(*opened), done); });
}

void Profile::unlockByRecoveryCode(const QString& text, Answer done)
{
    open(m_vault.unlockByRecoveryCode(text.toStdString()), done);
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
        [unlocked = m_unlocked, secret, cost = m_cost.value_or(PassphraseCost())] {
            const std::scoped_lock lock(unlocked->mutex);
            return unlocked->keys->setPassphrase(*secret, cost);
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
