// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/memory_cache.h"
#include "core/store/sql_cache.h"
#include "tests/simulation/faulty_disk.h"

namespace sek::sim {

/// The cache of one organisation on one simulated machine: in memory, or the real encrypted file on a faulty disk.
class SeatStore : public CacheStore
{
public:
    /// In memory.
    SeatStore() = default;
    /// A file in the folder, which must outlive it.
    SeatStore(const QString& path, const Rng& rng);
    ~SeatStore() override;

    Result<std::unique_ptr<CacheTx>> begin() override;

    /// What stops the machine or fails a write; asked before each.
    void setFaults(std::function<FaultyDisk::Strike()> strike);
    /// What fails a read; asked before each, but not when the simulator itself looks.
    void setReadFaults(std::function<FaultyDisk::Strike()> strike);
    void setSurvival(FaultyDisk::Survival survival);
    /// Whether the machine has stopped inside a write of the file. In memory an exception says so.
    bool stopped() const { return m_disk && m_disk->stopped(); }
    /// The machine goes off and on: what was not durable is gone, perhaps half of it.
    void powerCut();
    /// Becomes a copy in memory of another cache.
    void copy(const MemoryCache::State& state);

    /// What it holds now.
    const MemoryCache::State& state() const;
    /// Another number when something may have been committed since.
    std::uint64_t version() const;

private:
    void open();
    void read() const;

    mutable MemoryCache m_memory; ///< the store itself, or what was last read from the file
    QString m_path;
    std::unique_ptr<FaultyDisk> m_disk;
    std::unique_ptr<SqlCache> m_sql;
    mutable std::uint64_t m_readAt = 0;
};

} // namespace sek::sim
