// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/command.h"
#include "core/record/decision.h"
#include "core/record/record.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sek {

/// The answer a command got, kept so that a repeat gets the same one (SYNC-3).
struct StoredAnswer
{
    QByteArray headHash;
    QByteArray answer; ///< CJ-1
};

/// A message that waits to leave the hub. Never the finished text, never a readable code.
struct OutMessage
{
    Uuid id; ///< from command and recipient, so that a repeat makes no second mail
    OrgId org;
    std::string event;
    std::string recipient;
    std::string language;
    Json params = Json::object();
    Instant queuedAt;
};

/// One accepted command as the log keeps it.
struct LogEntry
{
    std::int64_t seq = 0;
    QByteArray wire; ///< wire form of the signed command
    Instant at;
    CommandId command;
};

/// One transaction on one organisation, which it holds against all others from begin to end. Failure is sticky as in
/// CacheTx. `all` and `get` see what was put in the same transaction.
class HubTx : public Records
{
public:
    virtual std::int64_t seq() const = 0;          ///< of the last accepted command
    virtual void setSeq(std::int64_t seq) = 0;
    virtual void put(const Record& record) = 0;
    /// Whether a record with that id lives in another organisation (ids are made by clients).
    virtual bool idTakenElsewhere(const RecordKey& key) const = 0;
    virtual std::vector<Record> everything() const = 0; ///< with tombstones, ordered by (kind, id)

    virtual std::int64_t lastDeviceSeq(const DeviceId& device) const = 0;
    virtual std::optional<StoredAnswer> answer(const DeviceId& device, std::int64_t deviceSeq) const = 0;
    /// Raises the device's counter to deviceSeq too.
    virtual void putAnswer(const DeviceId& device, std::int64_t deviceSeq, const StoredAnswer& answer) = 0;
    virtual void log(const LogEntry& entry) = 0; ///< one entry for each seq
    /// The entry of a command that was accepted, under whichever number of whichever device.
    virtual std::optional<LogEntry> accepted(const CommandId& command) const = 0;

    virtual ClaimState claim(std::string_view kind, const std::string& value) const = 0;
    /// Taking what another organisation has fails with `store_conflict`: it was free when it was looked at, somebody
    /// was quicker; begin again and decide anew. Giving back what is not ours does nothing.
    virtual void changeClaim(const ClaimChange& change) = 0;
    virtual void queueMessage(const OutMessage& message) = 0; ///< an id that is there already is left as it is

    /// Durable when it returns without a failure (SYNC-2). `store_conflict` means begin again and decide anew.
    virtual Done commit() = 0;
};

/// A run of changes in sequence order, never cut inside a seq.
struct ChangePage
{
    std::vector<Record> records; ///< ordered by (rev, kind, id)
    std::int64_t upTo = 0;       ///< every change up to here is in
    bool head = false;           ///< upTo is the newest
};

/// The hub's store. Threads may each begin transactions of different organisations at once.
class HubStore
{
public:
    virtual ~HubStore() = default;
    virtual std::string epoch() = 0;
    virtual bool hasOrganisation(const OrgId& org) = 0;
    virtual Done addOrganisation(const OrgId& org) = 0;
    virtual std::vector<OrgId> organisations() = 0;
    /// Waits for the organisation's lock. Fails with `no_such_organisation`, `store_busy`, `store_io` …
    virtual Result<std::unique_ptr<HubTx>> begin(const OrgId& org) = 0;
    /// Each record changed after `after` once, with its newest body; at least one whole seq, then up to the limits.
    virtual Result<ChangePage> changes(const OrgId& org, std::int64_t after, std::size_t maxRows,
                                       std::size_t maxBytes) = 0;
    virtual std::vector<LogEntry> logEntries(const OrgId& org, std::int64_t after, std::size_t max) = 0;

    /// Messages that wait, oldest first (by queuedAt, then id).
    virtual std::vector<OutMessage> waitingMessages(std::size_t max) = 0;
    /// What became of one: `sent` and `failed` end it; `retry` lets it wait again, in the queue as if queued `at`.
    virtual Done messageDone(const Uuid& id, const std::string& state, Instant at) = 0;
};

} // namespace sek
