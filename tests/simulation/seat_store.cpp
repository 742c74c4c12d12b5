// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/seat_store.h"

#include "tests/simulation/violation.h"

#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <utility>

namespace sek::sim {

namespace {

SecureBytes seatKey()
{
    static const std::array<std::uint8_t, 32> raw = {1, 2, 3};
    return SecureBytes::copyOf(raw);
}

} // namespace

SeatStore::SeatStore(const QString& path, const Rng& rng) : m_path(path), m_disk(std::make_unique<FaultyDisk>(rng))
{
    open();
}

SeatStore::~SeatStore()
{
    if (m_disk) m_disk->stop(); // nobody reads it again
}

void SeatStore::open()
{
    SqlSource source = SqlSource::encryptedFile(m_path, seatKey());
    source.vfs = m_disk->vfs();
    source.cacheKiB = 1024;
    const auto strike = std::exchange(m_disk->strike, nullptr), reads = std::exchange(m_disk->readStrike, nullptr);
    auto opened = SqlCache::open(source, OpenMode::MayCreate);
    m_disk->strike = strike;
    m_disk->readStrike = reads;
    if (!opened)
        throw Violation{"SYNC-11 store", "a cache can't be opened after the machine stopped: " + opened.error().code + " " +
                                             opened.error().detail};
    m_sql = std::move(*opened);
}

Result<std::unique_ptr<CacheTx>> SeatStore::begin()
{
    return m_disk ? m_sql->begin() : m_memory.begin();
}

void SeatStore::setFaults(std::function<FaultyDisk::Strike()> strike)
{
    if (m_disk) {
        m_disk->strike = std::move(strike);
        return;
    }
    m_memory.hook = [strike]() -> Done {
        switch (strike()) {
        case FaultyDisk::Strike::Stop: throw SimulatedCrash();
        case FaultyDisk::Strike::Full: return fail("store_full");
        case FaultyDisk::Strike::Error: return fail("store_io");
        case FaultyDisk::Strike::None: break;
        }
        return {};
    };
    m_memory.committed = [strike] {
        if (strike() == FaultyDisk::Strike::Stop) throw SimulatedCrash();
    };
}

void SeatStore::setReadFaults(std::function<FaultyDisk::Strike()> strike)
{
    if (m_disk) {
        m_disk->readStrike = std::move(strike);
        return;
    }
    m_memory.readHook = [strike]() -> Done {
        if (strike() != FaultyDisk::Strike::None) return fail("store_io");
        return {};
    };
}

void SeatStore::setSurvival(FaultyDisk::Survival survival)
{
    if (m_disk) m_disk->survival = survival;
}

void SeatStore::powerCut()
{
    if (!m_disk) return;
    m_disk->stop();
    m_sql.reset();
    m_disk->powerOn();
    open();
    m_readAt = 0;
}

void SeatStore::copy(const MemoryCache::State& state)
{
    m_memory.copy(state);
}

std::uint64_t SeatStore::version() const
{
    return m_disk ? m_disk->writes() + 1 : m_memory.version();
}

const MemoryCache::State& SeatStore::state() const
{
    if (m_disk && !m_disk->stopped() && m_readAt != version()) read();
    return m_memory.state();
}

void SeatStore::read() const
{
    const auto reads = std::exchange(m_disk->readStrike, nullptr);
    const auto back = qScopeGuard([&] { m_disk->readStrike = reads; });
    auto tx = m_sql->begin();
    if (!tx) throw Violation{"SYNC-11 store", "a cache can't be read: " + tx.error().code + " " + tx.error().detail};
    const CacheTx& t = **tx;
    MemoryCache::State s;
    for (Record& r : t.everything()) s.records.emplace(r.key, std::move(r));
    s.images = t.beforeImages();
    std::ranges::reverse(s.images);
    for (OutboxItem& item : t.outbox()) {
        s.nextPosition = item.position + 1; // for who copies it
        s.outbox.emplace(item.position, std::move(item));
    }
    for (SettledItem& item : t.settled()) s.settled.emplace(std::pair(item.device, item.deviceSeq), std::move(item));
    s.cursor = t.cursor();
    for (Record& r : t.staged()) s.stage.emplace(r.key, std::move(r));
    for (Draft& d : t.drafts()) s.drafts.emplace(d.name, std::move(d));
    for (const char* name : {"log", "lost_seals", "offline"})
        if (QByteArray kept = t.kept(name); !kept.isEmpty()) s.kept.emplace(name, std::move(kept));
    m_memory.copy(s);
    m_readAt = version();
}

} // namespace sek::sim
