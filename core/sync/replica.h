// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/record/decision.h"
#include "core/store/cache.h"
#include "core/sync/messages.h"

#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace sek {

/// Who works on this device in this organisation.
struct Identity
{
    OrgId org;
    AccountId account;
    DeviceId device;
};

/// What the window says about an organisation's sync.
struct ReplicaStatus
{
    int waiting = 0;  ///< made and not settled
    int problems = 0; ///< waiting for a person
    int held = 0;     ///< wait for the password (step-up)
    std::int64_t seq = 0;
    bool complete = false;
    bool catchingUp = false;
    friend bool operator==(const ReplicaStatus&, const ReplicaStatus&) = default;
};

/// One organisation on one device: records, tentative changes, outbox. Pure apart from its ports; every public call is
/// one store transaction, so a crash between or inside them leaves a state from which all sync guarantees hold.
class Replica
{
public:
    Replica(CacheStore& store, const Rulebook& rules, Identity identity, Signer& signer, Clock& clock, Random& random);

    /// Decides here and now and keeps the command until the hub has answered. Nothing is stored on a rejection.
    /// Failures: `not_ready` (the organisation was never pulled whole), `store_…`.
    std::expected<CommandId, std::variant<Rejection, Failure>> submit(const std::string& name, const Json& args,
                                                                      int v = 1);
    /// Takes a command back that was not sent yet. Fails with `already_sent`, `no_such_command`.
    Done recall(const CommandId& id);
    /// Closes a problem: what was typed goes for good.
    Done dropProblem(const CommandId& id);

    /// The next commands to push, oldest first, the same bytes for those sent before. Numbers and signatures are durable
    /// before this returns. Empty when nothing is to be sent.
    Result<std::vector<PushItem>> nextPush(std::size_t maxCommands, std::size_t maxBytes, bool freshFactor);
    Done applyReply(const PushReply& reply);
    Done applyChanges(const ChangesPart& part);

    /// From where to pull: the seq and whether the stage is being filled.
    Result<std::int64_t> pullAfter();
    Result<ReplicaStatus> status();
    Result<bool> hasSomethingToSend(bool freshFactor);
    /// The records as the hub has them: tentative changes left out.
    Result<std::vector<Record>> settledRecords();

    const Identity& identity() const { return m_identity; }

private:
    Context context(const CommandId& command, const Records& records) const;
    Decision decide(const Records& records, const OutboxItem& item) const;
    void applyTentatively(CacheTx& tx, std::int64_t position, const Changes& changes) const;
    void undoTentative(CacheTx& tx) const;
    void redo(CacheTx& tx) const;
    void dropReached(CacheTx& tx, std::int64_t seq) const;
    void sign(OutboxItem& item, Cursor& cursor);
    void hubRestored(CacheTx& tx, Cursor& cursor, const std::string& epoch) const;

    CacheStore& m_store;
    const Rulebook& m_rules;
    Identity m_identity;
    Signer& m_signer;
    Clock& m_clock;
    Random& m_random;
};

} // namespace sek
