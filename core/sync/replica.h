// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/record/decision.h"
#include "core/store/cache.h"
#include "core/sync/file_shelf.h"
#include "core/sync/lease.h"
#include "core/sync/messages.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
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
    std::int64_t seq = 0; ///< 0 after a restore of the hub until everything was pulled again
    bool complete = false;
    bool catchingUp = false;
    bool refetch = false; ///< everything is downloaded anew as soon as what is here was sent
    std::int64_t fetched = 0; ///< records of the first pull that came in this run; 0 once it is whole
    friend bool operator==(const ReplicaStatus&, const ReplicaStatus&) = default;
};

/// One organisation on one device: records, tentative changes, outbox. Pure apart from its ports; every public call is
/// one store transaction, so a crash between or inside them leaves a state from which all sync guarantees hold.
///
/// A cache that was filled under another device's name (a copied profile that got a name of its own, SYNC-20) is taken
/// over at the first call: what was not answered is numbered and signed anew under this device.
class Replica
{
public:
    Replica(CacheStore& store, const Rulebook& rules, Identity identity, Signer& signer, Clock& clock, Random& random);

    using Submitted = std::expected<CommandId, std::variant<Rejection, Failure>>;
    /// Decides here and now and keeps the command until the hub has answered. Nothing is stored on a rejection.
    /// Failures: `not_ready` (the organisation was never pulled whole), `store_…`.
    /// `files`: bytes of the attachments that the args name; kept in the same transaction, sent before the command.
    /// `warnings`, when wanted, gets what the decision warned of.
    Submitted submit(const std::string& name, const Json& args, int v = 1, const std::vector<QByteArray>& files = {},
                     std::vector<Issue>* warnings = nullptr);
    /// What becomes of what was typed in a command that is taken back.
    enum class Typing { Goes, Stays /**< as a problem `recalled`, until it stands somewhere else */ };
    /// Takes commands back that were not sent yet, all or none; what waits behind them is decided anew without them. Fails
    /// with `already_sent`, `no_such_command` (answered, or a problem by now), `founding` (all else here rests on it).
    Done recall(const std::vector<CommandId>& ids, Typing typing = Typing::Goes);
    Done recall(const CommandId& id, Typing typing = Typing::Goes) { return recall(std::vector{id}, typing); }
    /// Closes a problem: what was typed goes for good.
    Done dropProblem(const CommandId& id);
    /// Closes a problem by making the same command again, as a new one, on what is in force now. On a rejection the
    /// problem stays as it is. Failures as submit, and `no_such_command`.
    Submitted sendAgain(const CommandId& id);
    /// Takes a command out of the way that the hub can't be made to answer (SYNC-16): it becomes a problem with this
    /// code, and its number is sent on as a placeholder. Should the hub have taken it after all, its answer to the
    /// placeholder says so and the problem goes. Fails with `no_such_command`.
    Done park(std::int64_t deviceSeq, const std::string& code);

    /// Marks a fresh cache that takes the place of one that was lost (SYNC-13): which numbers this device has given out is
    /// known up to `known` only. Part of the transaction in which the rest is taken over.
    static void numbersKnownTo(CacheTx& tx, std::int64_t known);
    /// Under which that is kept: the highest number a lost cache is known to have given out, as long as the hub has answered
    /// none above it.
    static constexpr const char* NumbersKnownTo = "numbers_known_to";
    /// The hub knows a number with another head behind it, `next` is the first it does not know. In such a cache this is no
    /// copied profile but what the lost one had sent: what has no answer goes under numbers from there on, and true comes
    /// back. Should the hub have it already, it knows so by the command's id.
    Result<bool> takeNumbersFrom(std::int64_t next);

    /// The next commands to push, oldest first, the same bytes for those sent before. Numbers and signatures are durable
    /// before this returns. Empty when nothing is to be sent.
    Result<std::vector<PushItem>> nextPush(std::size_t maxCommands, std::size_t maxBytes, bool freshFactor);
    Done applyReply(const PushReply& reply);
    /// A part that does not fit (a gap, another view, an older state) changes no record; pullAfter() says what to ask for.
    Done applyChanges(const ChangesPart& part);

    /// The hub has answered: the offline lease begins anew (SYNC-23). True when it was over.
    Result<bool> contacted();
    /// How the lease stands, by the highest time this computer ever showed.
    Result<Lease> lease();

    /// Whether a day has passed since the state was compared with the hub's (SYNC-7).
    Result<bool> compareDue();
    enum class Compared { Same, Differs, NotNow /**< hub and copy are not at the same place */ };
    /// A copy that differs is downloaded anew: status() says `refetch`.
    Result<Compared> compare(const StateMark& hub);
    /// The copy is downloaded once more from the beginning, into a second generation. Outbox and drafts are not touched.
    Done beginRefetch();

    /// From where to pull: the seq and whether the stage is being filled.
    Result<std::int64_t> pullAfter();
    Result<ReplicaStatus> status();
    Result<bool> hasSomethingToSend(bool freshFactor);
    /// The records as the hub has them: tentative changes left out.
    Result<std::vector<Record>> settledRecords();

    /// What a restored hub has lost of what was signed, the next of it; empty when there is nothing to do now (SYNC-19).
    Result<std::vector<HandBack>> nextHandBack();
    /// False when the hub was restored once more: what it said before that is of no account.
    Result<bool> handedBack(const std::vector<HandBack>& given, const HandBackReply& reply);

    /// What this device has seen of the hub's log (SEC-38). While it holds an alarm nothing is signed here.
    Result<WitnessState> witness();

    const Identity& identity() const { return m_identity; }
    /// The attachments beside the records.
    FileShelf& files() { return m_files; }

private:
    /// Begins a transaction. The first one looks whether the cache was made by another device's numbers.
    Result<std::unique_ptr<CacheTx>> begin();
    void takeOver(CacheTx& tx, Cursor& cursor);
    OutboxItem toldAgainAs(const SettledItem& settled) const;
    Context context(const OutboxItem& item, const Records& records, const Cursor& cursor) const;
    Decision decide(const Records& records, const OutboxItem& item, const Cursor& cursor) const;
    Submitted submitIn(CacheTx& tx, const std::string& name, const Json& args, int v, std::vector<Issue>* warnings = nullptr);
    void applyTentatively(CacheTx& tx, std::int64_t position, const Changes& changes) const;
    void undoTentative(CacheTx& tx) const;
    void redo(CacheTx& tx) const;
    void dropReached(CacheTx& tx, std::int64_t seq) const;
    bool mustWait(const CacheTx& tx, const OutboxItem& item, std::set<CommandId>& held, bool freshFactor) const;
    bool waitsForFile(const CacheTx& tx, const OutboxItem& item) const;
    void sign(OutboxItem& item, Cursor& cursor) const;
    void settle(CacheTx& tx, OutboxItem& item, const PushAnswer& answer, Instant at) const;
    /// Stands in for numbers from there on that nobody remembers. False, and nothing done, when the hub had answered one of them:
    /// then it is an older copy of itself.
    bool fillNumbers(CacheTx& tx, std::int64_t from) const;
    void hubRestored(CacheTx& tx, Cursor& cursor, const std::string& epoch);
    /// Before rows are put or staged: what else here speaks of those among them that were erased goes.
    void forgetErased(CacheTx& tx, const std::vector<Record>& rows);
    void sweepStore();
    /// Files that no record names any more, because it was removed or is not shown, and no command that may be said again.
    Done dropUnnamedFiles(CacheTx& tx);
    static bool sweepIsDue(const CacheTx& tx);
    Done takeChanges(const ChangesPart& part);
    Done noteLog(const ChangesPart& part);
    Done commitPart(CacheTx& tx, Cursor& cursor, const ChangesPart& part, bool staged);

    /// What has passed by the hub's clock and by the own: one that is wrong for a while makes nothing forget (SYNC-10, SYNC-19).
    Instant surelyPassed(const Cursor& cursor) const { return std::min(cursor.highestTime, m_clock.now()); }

    CacheStore& m_store;
    const Rulebook& m_rules;
    Identity m_identity;
    Signer& m_signer;
    Clock& m_clock;
    Random& m_random;
    std::int64_t m_fetched = 0;
    FileShelf m_files{m_store};
    bool m_deviceKnown = false;
    bool m_sweepDue = false; ///< something was erased, and old pages of the store may still hold it
};

} // namespace sek
