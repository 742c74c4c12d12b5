// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/hub_model.h"
#include "tests/simulation/seat_store.h"

#include <functional>
#include <map>
#include <set>
#include <string>

namespace sek::sim {

/// Watches one cache: after every step of its client it must be a state that the guarantees allow.
class SeatOracle
{
public:
    /// `removed`: commands that a person took away in this step. Throws Violation.
    void check(const OrgId& org, const AccountId& account, const SeatStore& cache, const HubModel& model,
               const std::set<CommandId>& removed);
    /// Everything a person ever made here and did not take away again must be in the hub or in Problems.
    void checkEnd(const OrgId& org, const SeatStore& cache, const HubModel& model, const std::string& epoch) const;

    /// What was signed, was seen here and was gone when the hub came back from a backup must be there again, and the month be
    /// signed, as far as it still has the hours that were signed (SYNC-19). `excused`: contents the hub would not take from here.
    /// How many there were.
    int checkHandedBack(const RecordMap& hub, const std::function<bool(const RecordId&)>& excused) const;

    /// The cache is another one with the same content.
    void lookAgain() { m_version = 0; }

private:
    void checkBase(const OrgId& org, const AccountId& account, const MemoryCache::State& state, const HubModel& model);
    void checkOutbox(const MemoryCache::State& state, const HubModel& model, const std::set<CommandId>& removed);
    void checkVisible(const OrgId& org, const AccountId& account, const MemoryCache::State& state);
    /// What who has that view has of the hub's records.
    RecordMap seenWith(const OrgId& org, std::int64_t scope, const AccountId& account, const RecordMap& all, const HubModel& model);
    void noteLost(const RecordMap& before, const RecordMap& now);
    /// `from` with the pending commands decided on it.
    RecordMap explain(const OrgId& org, const AccountId& account, const MemoryCache::State& state,
                      const std::vector<const OutboxItem*>& items, RecordMap from) const;

    std::uint64_t m_version = 0;
    Cursor m_cursor;
    RecordMap m_base;
    bool m_hasBase = false;
    std::string m_baseEpoch;              ///< of the hub that the records here are of
    struct Owed
    {
        RecordKey frozen;
        RecordId document;
        std::int64_t revision = 1;
        std::string role;
    };
    std::map<RecordKey, Owed> m_owed; ///< signatures that a restore took
    std::optional<RecordMap> m_explained; ///< by `m_explains` on `m_base`, until one of them changes
    std::vector<std::pair<CommandId, Instant>> m_explains;
    /// Shown and explained bodies that were found to differ in nothing but times, so that nobody reads them again.
    std::map<RecordKey, std::pair<QByteArray, QByteArray>> m_alike;
    struct View
    {
        Record of;
        std::optional<Record> seen;
    };
    std::pair<std::int64_t, AccountId> m_viewOf; ///< scope and account of `m_views`
    std::map<RecordKey, View> m_views;
    std::map<CommandId, OutboxItem::State> m_outbox;
    std::set<CommandId> m_made;    ///< every command ever seen here
    std::set<CommandId> m_removed;
    std::map<std::pair<DeviceId, std::int64_t>, std::string> m_signed;
    std::map<std::pair<DeviceId, std::int64_t>, CommandId> m_commandOf;
};

} // namespace sek::sim
