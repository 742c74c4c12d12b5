// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/memory_hub_store.h"
#include "core/store/sql_hub_store.h"
#include "tests/simulation/faulty_disk.h"

namespace sek::sim {

/// The store of the simulated hub: in memory, or the real one in a file on a faulty disk.
class HubShelf
{
public:
    HubShelf() = default;
    HubShelf(const QString& path, const Rng& rng);
    ~HubShelf();

    HubStore& store();
    void setFaults(std::function<FaultyDisk::Strike()> strike);
    /// The same for what the hub reads; who looks from outside (state()) reads everything.
    void setReadFaults(std::function<FaultyDisk::Strike()> strike);
    void setSurvival(FaultyDisk::Survival survival);
    bool stopped() const { return m_disk && m_disk->stopped(); }
    /// Called where a transaction begins: there another thread of the hub may have come first. Only in memory.
    void setPause(std::function<void()> pause) { m_memory.pause = std::move(pause); }
    void powerCut();
    const MemoryHubStore::State& state() const;

    /// A copy of everything at a quiet moment, and the hub put back from it under a new epoch.
    struct Backup
    {
        MemoryHubStore::State memory;
        std::map<std::string, QByteArray> files;
    };
    Backup backup() const;
    void restore(const Backup& backup, const std::string& epoch);

private:
    void open();
    void read() const;

    struct Memory : MemoryHubStore
    {
        std::function<void()> pause;
        Result<std::unique_ptr<HubTx>> begin(const OrgId& org) override
        {
            if (const auto now = pause) now(); // it may take itself away
            return MemoryHubStore::begin(org);
        }
    };
    mutable Memory m_memory; ///< the store itself, or what was last read from the file
    QString m_path;
    std::unique_ptr<FaultyDisk> m_disk;
    std::unique_ptr<SqlHubStore> m_sql;
    mutable std::uint64_t m_readAt = 0;
};

} // namespace sek::sim
