// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hub_store.h"
#include "core/store/memory_cache.h"

#include <map>
#include <set>
#include <tuple>

namespace sek {

/// The hub's store in memory, single-threaded, with real rollback. For simulator and tests.
class MemoryHubStore : public HubStore
{
public:
    struct Org
    {
        std::int64_t seq = 0;
        std::map<RecordKey, Record> records;
        std::map<DeviceId, std::int64_t> counters;
        std::map<std::pair<DeviceId, std::int64_t>, StoredAnswer> answers;
        std::vector<LogEntry> log;
        std::map<QByteArray, HubBlob> blobs;
        std::map<std::pair<QByteArray, std::int64_t>, QByteArray> blobParts;
        std::map<std::pair<QByteArray, RecordKey>, bool> blobNames;
        std::map<CommandId, std::size_t> placeOf; ///< in `log`
        std::int64_t purged = 0;
        std::map<QByteArray, CodeChallenge> challenges;
        std::vector<LogLeaf> leaves;
        std::map<std::pair<int, std::uint64_t>, QByteArray> logNodes;
    };
    using CodeKey = std::tuple<OrgId, std::string, std::string>; ///< null organisation: the whole hub; what; subject
    struct State
    {
        std::string epoch = "epoch-1";
        std::vector<std::string> pastEpochs;
        std::map<OrgId, Org> orgs;
        std::map<std::pair<std::string, std::string>, OrgId> claims;
        std::map<Uuid, OutMessage> messages;          ///< all ever queued; ended ones without what was personal
        std::map<Uuid, MessageDelivery> deliveries;   ///< how each stands
        std::map<Uuid, Instant> messageDue;           ///< place in the queue
        std::map<CodeKey, std::vector<Instant>> tallies; ///< in order of time
        std::map<CodeKey, QByteArray> codeStates;
    };

    std::string epoch() override { return m_state.epoch; }
    Result<std::vector<std::string>> pastEpochs() override { return m_state.pastEpochs; }
    bool hasOrganisation(const OrgId& org) override { return m_state.orgs.contains(org); }
    Done addOrganisation(const OrgId& org) override;
    Result<std::vector<OrgId>> organisations() override;
    Result<std::unique_ptr<HubTx>> begin(const OrgId& org) override;
    Result<ChangePage> changes(const OrgId& org, std::int64_t after, std::size_t maxRows,
                               std::size_t maxBytes) override;
    std::vector<LogEntry> logEntries(const OrgId& org, std::int64_t after, std::size_t max) override;
    Done queueMessages(const std::vector<OutMessage>& messages) override;
    std::vector<LogEntry> logBefore(const OrgId& org, std::int64_t before, std::size_t max) override;
    std::vector<OrgId> withExpiredCodes(Instant now) override;
    Result<QByteArray> hubState(const std::string& what, const std::string& subject) override;
    std::vector<OutMessage> waitingMessages(std::size_t max) override;
    Result<std::vector<OutMessage>> takeMessages(Instant now, Instant until, std::size_t max,
                                                 const MessageFilter& which) override;
    Done finishMessage(const OutMessage& taken, const MessageOutcome& outcome) override;
    Result<MessageCounts> messageCounts() override;
    Done forgetMessages(Instant before) override;
    std::optional<Instant> nextMessageAt(const std::string& channel) override;
    Result<std::optional<MessageDelivery>> noteReport(const DeliveryReport& report) override;
    Result<std::optional<MessageDelivery>> messageDelivery(const Uuid& message) override;

    WriteHook hook;
    /// Called before reads of a transaction that decide who has which right and what is told of the log; a failure stays, as
    /// it does in a database, and from then on reads give nothing.
    ReadHook readHook;
    /// Called when a commit is durable and nobody knows it yet; may throw SimulatedCrash.
    std::function<void()> committed;
    const State& state() const { return m_state; }
    /// Backup and restore: a restored hub shows another epoch.
    State copy() const { return m_state; }
    void restore(State backup, std::string epoch)
    {
        m_state = std::move(backup);
        m_state.pastEpochs.push_back(m_state.epoch);
        m_state.epoch = std::move(epoch);
    }

private:
    friend class MemoryHubTx;
    std::vector<std::pair<Instant, Uuid>> queue(const std::string& channel = {}) const;
    void end(const Uuid& message, DeliveryState state, Instant at, const std::string& code);
    State m_state;
    int m_open = 0; ///< a transaction inside another one on the same thread waits for itself in a database, so it fails here
};

} // namespace sek
