// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/memory_cache.h"
#include "tests/simulation/hub_model.h"

#include <map>
#include <set>
#include <string>

namespace sek::sim {

/// Watches one cache: after every step of its client it must be a state that the guarantees allow.
class SeatOracle
{
public:
    /// `removed`: commands that a person took away in this step. Throws Violation.
    void check(const OrgId& org, const AccountId& account, const MemoryCache& cache, const HubModel& model,
               const std::set<CommandId>& removed);
    /// Everything a person ever made here and did not take away again must be in the hub or in Problems.
    void checkEnd(const OrgId& org, const MemoryCache& cache, const HubModel& model, const std::string& epoch) const;

private:
    void checkBase(const OrgId& org, const MemoryCache::State& state, const HubModel& model);
    void checkOutbox(const MemoryCache::State& state, const HubModel& model, const std::set<CommandId>& removed);
    void checkVisible(const OrgId& org, const AccountId& account, const MemoryCache::State& state) const;

    std::uint64_t m_version = 0;
    Cursor m_cursor;
    RecordMap m_base;
    bool m_hasBase = false;
    std::map<CommandId, OutboxItem::State> m_outbox;
    std::set<CommandId> m_made;    ///< every command ever seen here
    std::set<CommandId> m_removed;
    std::map<std::int64_t, std::string> m_signed; ///< by number
    std::map<std::int64_t, CommandId> m_commandOf;
};

} // namespace sek::sim
