// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/memory_hub_store.h"
#include "tests/simulation/violation.h"

#include <map>
#include <set>
#include <vector>

namespace sek::sim {

using RecordMap = std::map<RecordKey, Record>;

/// The record as a decision put it: its seal (core/evidence/seal_mark.h) is what the hub adds. Of others the record itself.
Record withoutSeal(Record record);
RecordMap withoutSeals(RecordMap records);

/// The linear model: what the log of accepted commands says the hub must hold, recomputed command by command from
/// nothing. It shares the domain's rules with the hub and none of its machinery.
class HubModel
{
public:
    /// Takes in what the hub has newly committed and compares. Throws Violation.
    void check(const MemoryHubStore::State& hub);
    /// The machine was off and on: everything that was committed before is still there. Throws Violation.
    void checkSurvived(const MemoryHubStore::State& hub) const;

    /// The records of an organisation as they were right after a seq of the present line of history.
    const RecordMap& at(const std::string& epoch, const OrgId& org, std::int64_t seq) const;
    bool knows(const std::string& epoch, const OrgId& org, std::int64_t seq) const;
    /// Whether the command was ever accepted under the epoch, and in which seq.
    std::int64_t seqOf(const std::string& epoch, const CommandId& command) const;
    /// The roles behind the number of a view; null when no account ever had it.
    const std::set<std::string>* rolesOfScope(std::int64_t scope) const;
    /// Whether an account that had a role in the organisation had none at some later time, or none after a restore.
    bool everLostAll(const OrgId& org, const AccountId& account) const;

    /// A backup and its restore under a new epoch.
    struct Line
    {
        struct Org
        {
            RecordMap records;
            std::vector<RecordMap> history; ///< index = seq
            std::map<CommandId, std::int64_t> accepted;
            std::map<DeviceId, std::int64_t> lastOfDevice;
            std::map<std::pair<DeviceId, std::int64_t>, StoredAnswer> answers;
            std::int64_t seq = 0;
            std::int64_t base = -1; ///< where a restore began the line
        };
        std::map<OrgId, Org> orgs;
        std::map<std::pair<std::string, std::string>, OrgId> claims;
        std::set<Uuid> messages;
    };
    Line line() const { return m_now; }
    void restore(Line line, const std::string& epoch);

private:
    void take(const OrgId& id, Line::Org& org, const LogEntry& entry);
    void noteScopes(const RecordMap& records);
    void compare(const OrgId& id, const Line::Org& org, const MemoryHubStore::Org& hub) const;
    void checkAnswers(const OrgId& id, Line::Org& org, const MemoryHubStore::Org& hub) const;

    std::string m_epoch = "epoch-1";
    Line m_now;
    std::map<std::string, Line> m_past; ///< lines that ended with a restore
    std::map<std::int64_t, std::set<std::string>> m_scopes; ///< every view that somebody had at some time
};

} // namespace sek::sim
