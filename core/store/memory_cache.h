// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cache.h"
#include "core/store/touched_notes.h"

#include <functional>
#include <map>
#include <optional>

namespace sek {

/// Thrown by a memory store when its fault hook says that the machine stops here: nothing uncommitted survives.
struct SimulatedCrash
{
};

/// Called before every write; may throw SimulatedCrash, or return a failure (disk full, I/O error).
using WriteHook = std::function<Done()>;
/// The same for what is read.
using ReadHook = std::function<Done()>;

/// The cache in memory, with transactions that really roll back. For simulator and tests.
class MemoryCache : public CacheStore
{
public:
    struct State
    {
        std::map<RecordKey, Record> records;
        std::vector<BeforeImage> images; ///< oldest first
        std::map<std::int64_t, OutboxItem> outbox;
        std::int64_t nextPosition = 1;
        std::map<std::pair<DeviceId, std::int64_t>, SettledItem> settled;
        Cursor cursor;
        std::map<RecordKey, Record> stage;
        std::map<std::string, Draft> drafts;
        std::map<std::string, QByteArray> kept;
        std::map<QByteArray, Blob> blobs;
        std::map<std::pair<QByteArray, std::int64_t>, QByteArray> blobParts;
    };

    Result<std::unique_ptr<CacheTx>> begin() override;
    Touched takeTouched() override { return m_touched.take(); }

    WriteHook hook;
    /// Called before each read; a failure stays, and from then on there seems to be nothing.
    ReadHook readHook;
    /// Called when a commit is durable and nobody knows it yet; may throw SimulatedCrash.
    std::function<void()> committed;
    const State& state() const { return m_state; }
    /// Becomes a copy of another cache, as when its file is copied.
    void copy(const State& state)
    {
        m_state = state;
        m_touched.addAll();
        ++m_version;
    }
    /// How often something was committed.
    std::uint64_t version() const { return m_version; }

private:
    friend class MemoryCacheTx;
    State m_state;
    TouchedNotes m_touched;
    std::uint64_t m_version = 0;
    int m_open = 0; ///< one transaction at a time
};

} // namespace sek
