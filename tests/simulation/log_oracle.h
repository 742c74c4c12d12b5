// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log_witness.h"
#include "core/store/memory_hub_store.h"
#include "tests/simulation/violation.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace sek::sim {

/// What is true of an organisation's log, by the list of its leaves alone: it only grows, every signature is in it once, and
/// no client believes a log that does not begin with what it has seen, unless the hub was really restored (SEC-36, SEC-38).
/// Computes roots with code of its own.
class LogOracle
{
public:
    /// Takes in what the hub's log has grown by, and looks for the seals of new signatures. Throws Violation.
    void look(const MemoryHubStore::State& hub);
    /// A client has judged an answer. `misled`: it may have been shown a log that is not the hub's. Throws Violation.
    void judged(int client, const OrgId& org, const WitnessState& before, const WitnessState& after, bool misled) const;
    /// After the last answer: who was shown something that does not go on from what it has seen must have said so.
    void lastWord(int client, const OrgId& org, const WitnessState& before, const WitnessState& after, const LogAnswer* shown) const;

    /// The operator's other log.
    void forged(const OrgId& org, const std::vector<LogLeaf>& leaves);
    /// How many the hub holds.
    std::int64_t signatures() const;

    /// A backup and its restore under a new epoch.
    struct Line
    {
        struct Org
        {
            std::vector<QByteArray> leaves; ///< commitments
            std::set<RecordId> sealed;      ///< signatures
            std::int64_t seq = 0;           ///< looked at up to here
        };
        std::map<OrgId, Org> orgs;
        std::string epoch = "epoch-1";
    };
    Line line() const { return m_now; }
    void restored(Line line, const std::string& epoch);

private:
    /// One course that a log has taken; what came before a restore stays one of its own.
    struct History
    {
        std::vector<QByteArray> leaves;
        std::map<std::uint64_t, QByteArray> roots; ///< those that were asked for
        const QByteArray& root(std::uint64_t size);
    };
    struct Restore
    {
        std::string epoch;  ///< that began with it
        std::string parent; ///< of the backup
        std::map<OrgId, std::uint64_t> kept;
    };
    struct Seen
    {
        Checkpoint checkpoint;
        std::vector<QByteArray> leaves;
    };
    void takeLeaf(const OrgId& id, Line::Org& mine, const MemoryHubStore::Org& hub, const LogLeaf& leaf);
    std::optional<Seen> seen(const OrgId& org, const std::string& jws) const;
    /// How much of the older epoch's log the younger has; nothing when no restore leads from the one to the other.
    std::optional<std::uint64_t> keptBetween(const OrgId& org, const std::string& older, const std::string& younger) const;
    /// Why a client that has seen the one must not believe the other; empty when it may.
    std::string contradiction(const OrgId& org, const Seen& before, const Seen& after, bool& cutOff) const;

    Line m_now;
    mutable std::map<OrgId, std::vector<std::unique_ptr<History>>> m_histories; ///< the last one of each grows with m_now
    std::map<OrgId, History*> m_growing;
    std::vector<Restore> m_restores;
};

} // namespace sek::sim
