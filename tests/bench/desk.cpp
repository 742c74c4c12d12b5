// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk.h"

#include "core/base/base64url.h"
#include "core/domain/rules/rulebook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <stdexcept>

namespace sek::bench {

namespace {

HubAddress addressOf(const Pass& pass)
{
    return {QUrl(QStringLiteral("https://127.0.0.1:%1").arg(pass.port)), {pass.pin}};
}

} // namespace

Json toJson(const Pass& p)
{
    return {{"port", p.port},
            {"pin", base64url(p.pin)},
            {"access", p.access},
            {"account", p.account.text()},
            {"device", p.device.text()},
            {"key", base64url(p.key)},
            {"org", p.org.text()}};
}

Pass passOf(const Json& j)
{
    return {static_cast<std::uint16_t>(integer(j, "port")),
            fromBase64url(text(j, "pin")).value(),
            text(j, "access"),
            AccountId::parse(text(j, "account")).value(),
            DeviceId::parse(text(j, "device")).value(),
            fromBase64url(text(j, "key")).value(),
            OrgId::parse(text(j, "org")).value()};
}

SecureBytes benchKey()
{
    SecureBytes key(32);
    for (std::size_t i = 0; i < key.size(); ++i) key.data()[i] = static_cast<std::uint8_t>(i * 7 + 1);
    return key;
}

Desk::Desk(const Pass& pass, const QString& cacheFile, OpenMode mode)
    : m_signer(Es256Key::fromPkcs8(pass.key).value()), m_client(addressOf(pass)), m_pollClient(addressOf(pass)),
      m_wire(m_client, m_pollClient, m_clock)
{
    auto cache = SqlCache::open(SqlSource::encryptedFile(cacheFile, benchKey()), mode);
    if (!cache) throw std::runtime_error("cache: " + cache.error().code);
    m_cache = std::move(*cache);
    for (HttpClient* client : {&m_client, &m_pollClient}) client->setAccessToken(QByteArray::fromStdString(pass.access));
    m_engine = std::make_unique<SyncEngine>(m_wire, *this, m_clock, m_random);
    m_wire.setEngine(m_engine.get());
    auto replica = std::make_unique<Replica>(*m_cache, rulebook(), Identity{pass.org, pass.account, pass.device}, m_signer,
                                             m_clock, m_random);
    m_replica = replica.get();
    m_engine->addOrganisation(std::move(replica));
}

Desk::~Desk()
{
    m_engine->stop();
    m_wire.setEngine(nullptr);
    m_engine.reset();
}

void Desk::until(const std::function<bool()>& what, int seconds)
{
    QElapsedTimer clock;
    clock.start();
    QTimer alarm;
    alarm.start(1000); // wakes the loop, so that the time is looked at
    while (!what()) {
        if (clock.elapsed() > seconds * 1000LL) throw std::runtime_error("the desk waits too long");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

QByteArray Desk::digest()
{
    auto tx = m_cache->begin();
    if (!tx) throw std::runtime_error("cache: " + tx.error().code);
    return stateDigest((*tx)->everything());
}

void Desk::recordsChanged(const OrgId&)
{
    if (onCommit) onCommit();
}

void Desk::accessRemoved(const OrgId&, const AccessEnd&)
{
    throw std::runtime_error("the hub says that access was removed");
}

void Desk::storeFailed(const OrgId&, const Failure& failure)
{
    throw std::runtime_error("store: " + failure.code + ' ' + failure.detail);
}

} // namespace sek::bench
