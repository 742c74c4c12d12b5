// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/es256.h"
#include "core/store/sql_cache.h"
#include "core/sync/transport/http_wire.h"
#include "core/system/system_ports.h"

#include <QString>

#include <functional>
#include <memory>

namespace sek::bench {

/// What a device that is signed in holds.
struct Pass
{
    std::uint16_t port = 0;
    QByteArray pin;
    std::string access;
    AccountId account;
    DeviceId device;
    QByteArray key; ///< PKCS#8
    OrgId org;
};
Json toJson(const Pass& pass);
Pass passOf(const Json& json);

/// The key of every cache of the bench.
SecureBytes benchKey();

/// A client without a window: the program's engine, transport, rules, replica and encrypted cache of one organisation, on
/// the thread that made it.
class Desk : public SyncObserver
{
public:
    /// Throws when the cache cannot be opened.
    Desk(const Pass& pass, const QString& cacheFile, OpenMode mode = OpenMode::MustExist);
    ~Desk() override;

    SyncEngine& engine() { return *m_engine; }
    Replica& replica() { return *m_replica; }
    SqlCache& cache() { return *m_cache; }
    ReplicaStatus status() { return m_replica->status().value(); }
    Clock& clock() { return m_clock; }

    /// Called when records or outbox are committed.
    std::function<void()> onCommit;
    /// Runs this thread's events until it holds. Throws after `seconds`.
    static void until(const std::function<bool()>& what, int seconds = 300);

    /// Fingerprint of all records as they lie in the cache.
    QByteArray digest();

private:
    void recordsChanged(const OrgId&) override;
    void connectionChanged() override {}
    void accessRemoved(const OrgId&, const AccessEnd&) override;
    void storeFailed(const OrgId&, const Failure& failure) override;

    SystemClock m_clock;
    SystemRandom m_random;
    Es256Signer m_signer;
    std::unique_ptr<SqlCache> m_cache;
    HttpClient m_client, m_pollClient;
    HttpWire m_wire;
    std::unique_ptr<SyncEngine> m_engine;
    Replica* m_replica = nullptr;
};

} // namespace sek::bench
