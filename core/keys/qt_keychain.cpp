// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/qt_keychain.h"

#include <QTimer>
#include <qt6keychain/keychain.h>
#include <sodium.h>

#ifdef SEK_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#endif

#include <memory>

namespace sek {

namespace {

/// Whether something could answer at all. QtKeychain reports a missing Secret Service as "other error", like much else.
bool serviceThere()
{
#ifdef SEK_HAVE_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return false;
    for (const QString& name : {QStringLiteral("org.freedesktop.secrets"), QStringLiteral("org.kde.kwalletd6"),
                                QStringLiteral("org.kde.kwalletd5")})
        if (bus.interface()->isServiceRegistered(name) ||
            bus.interface()->activatableServiceNames().value().contains(name))
            return true;
    return false;
#else
    return true;
#endif
}

} // namespace

QtKeychain::QtKeychain(QString service, int patienceMs, QObject* parent)
    : QObject(parent), m_service(std::move(service)), m_patienceMs(patienceMs)
{
}

KeychainAnswer QtKeychain::answer(const QKeychain::Job* job) const
{
    if (!job) return serviceThere() ? KeychainAnswer::Refused : KeychainAnswer::Absent;
    switch (job->error()) {
    case QKeychain::NoError:
        return KeychainAnswer::Ok;
    case QKeychain::EntryNotFound:
        return serviceThere() ? KeychainAnswer::NotFound : KeychainAnswer::Absent;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainAnswer::Absent;
    default:
        return serviceThere() ? KeychainAnswer::Refused : KeychainAnswer::Absent;
    }
}

void QtKeychain::start(QKeychain::Job* job, const QString& entry, std::function<void(QKeychain::Job*)> done)
{
    job->setKey(entry);
    job->setInsecureFallback(false);
    // Whoever comes first, the job or our patience; a late answer is dropped.
    auto once = std::make_shared<std::function<void(QKeychain::Job*)>>(std::move(done));
    const auto finish = [once](QKeychain::Job* finished) {
        if (!*once) return;
        const auto call = std::exchange(*once, nullptr);
        call(finished);
    };
    auto* patience = new QTimer(job);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [finish] { finish(nullptr); });
    connect(job, &QKeychain::Job::finished, this, [finish, patience](QKeychain::Job* finished) {
        patience->stop();
        finish(finished);
    });
    patience->start(m_patienceMs);
    job->start();
}

void QtKeychain::read(const QString& entry, Read done)
{
    auto* job = new QKeychain::ReadPasswordJob(m_service);
    start(job, entry, [this, done = std::move(done)](QKeychain::Job* finished) {
        SecureBytes secret;
        const KeychainAnswer said = answer(finished);
        if (said == KeychainAnswer::Ok) {
            // The library hands out ordinary memory; this copy of it is zeroed, its own is beyond our reach.
            QByteArray plain = static_cast<QKeychain::ReadPasswordJob*>(finished)->binaryData();
            secret = SecureBytes::copyOf(
                {reinterpret_cast<const std::uint8_t*>(plain.constData()), static_cast<std::size_t>(plain.size())});
            sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
        }
        done(said, std::move(secret));
    });
}

void QtKeychain::write(const QString& entry, const SecureBytes& secret, Answered done)
{
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(QByteArray(reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size())));
    start(job, entry, [this, done = std::move(done)](QKeychain::Job* finished) { done(answer(finished)); });
}

void QtKeychain::remove(const QString& entry, Answered done)
{
    auto* job = new QKeychain::DeletePasswordJob(m_service);
    start(job, entry, [this, done = std::move(done)](QKeychain::Job* finished) {
        const KeychainAnswer said = answer(finished);
        done(said == KeychainAnswer::NotFound ? KeychainAnswer::Ok : said);
    });
}

} // namespace sek
