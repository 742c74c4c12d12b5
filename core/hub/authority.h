// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/hub/access_ends.h"
#include "core/hub/org_log.h"
#include "core/domain/people/roles.h"
#include "core/record/decision.h"
#include "core/store/hub_store.h"
#include "core/sync/messages.h"

#include <functional>
#include <set>
#include <string>

#include <vector>

namespace sek {

/// Who sends: a session with its account and enrolled device, as the sign-in has found.
struct Caller
{
    AccountId account;
    DeviceId device;
    QByteArray devicePublicKey; ///< JWK as CJ-1
    bool freshFactor = false;   ///< a factor not older than five minutes (SEC-11)
};

/// One element of a push as it came: a signed command, or a placeholder for one refused before a restore.
struct PushedItem
{
    std::optional<SignedCommand> command;
    std::int64_t skipDeviceSeq = 0;
    QByteArray skipHeadHash;
};

/// A push whose signatures were looked at. That needs no store, so it is done before the organisation's turn comes.
struct CheckedPush
{
    Caller caller;
    std::vector<PushedItem> items;
    struct Look
    {
        QByteArray payload; ///< what the command's JWS says it signs
        QByteArray hash;    ///< of the head
        std::optional<bool> good; ///< whether the caller's key signed it; open when an earlier one was bad
    };
    std::vector<Look> looks; ///< one an item
};

/// Reads `{"commands":[…]}`. Fails with `command_form`, `json_…`.
Result<std::vector<PushedItem>> parsePush(const QByteArray& body);

/// Has the last word: checks who a command is from, decides it with the same rules as the client, orders and stores it.
/// Pure apart from its ports. Different organisations may be worked on by different threads at once.
class Authority
{
public:
    /// With a log, what is to be sealed is sealed in the transaction that makes it; without one (some tests) nothing is.
    Authority(HubStore& store, const Rulebook& rules, Verifier& verifier, Clock& clock, const OrgLog* log = nullptr);

    /// All of it in one transaction; acknowledged only after a durable commit (SYNC-2).
    /// Fails with `access_removed`, `no_such_organisation`, `store_…`; then nothing was applied.
    Result<PushReply> push(const OrgId& org, const Caller& caller, const std::vector<PushedItem>& items);

    /// Lends a thread: runs the job on another one, or says that there is none.
    using Lend = std::function<bool(std::function<void()>)>;
    /// Any number of threads at once; a long push is shared out among those that are lent.
    CheckedPush check(const Caller& caller, std::vector<PushedItem> items, const Lend& lend = {});
    /// Several pushes, one after the other, in one transaction and with one durable commit. Each has its own reply or
    /// failure, `access_removed`; when the whole fails, nothing was applied.
    Result<std::vector<Result<PushReply>>> pushTogether(const OrgId& org, const std::vector<const CheckedPush*>& pushes);

    /// Decides one command of the hub's own inside a transaction that is open, and commits nothing: what it does and what
    /// else is in the transaction stand or fall together. Fails with `device_fork`, `out_of_order`, `bad_signature`,
    /// `wrong_sender`.
    Result<PushAnswer> within(HubTx& tx, const OrgId& org, const Caller& hub, const PushedItem& item);
    /// Called after an accepted command has put its records, in its transaction. Set once, before the first push.
    std::function<void(HubTx&, const OrgId&, const std::vector<Record>& puts)> onDecided;
    /// Called before a message of a decision is queued, in its transaction: what only the hub can add to it. Set once, before
    /// the first push.
    std::function<void(HubTx&, const OrgId&, const std::vector<Record>& puts, OutMessage&)> onMessage;

    /// What the caller may see behind `after`. Fails with `access_removed`, `no_such_organisation`, `store_…`.
    /// A part that reaches the head carries the log's checkpoint when `seen` says how far the client has seen the log.
    Result<ChangesPart> changes(const OrgId& org, const Caller& caller, std::int64_t after, std::size_t maxRows = 20000,
                                std::size_t maxBytes = 8 * 1024 * 1024, const std::optional<LogPlace>& seen = {});

    /// Accepted commands before `before` (0: the newest), newest first, as the caller may read them.
    /// Fails with `access_removed`, `no_such_organisation`, `store_…`.
    struct HistoryEntry
    {
        std::int64_t seq = 0;
        Instant at;
        AccountId actor;
        CommandId id;
        std::string name;
        QByteArray args; ///< CJ-1
        std::string erasedOn = {}; ///< date when the args were erased with the person they spoke of; then args are empty
    };
    struct History
    {
        std::vector<HistoryEntry> entries;
        std::int64_t before = 0; ///< where the next page begins; 0 when this was the last
    };
    Result<History> history(const OrgId& org, const Caller& caller, std::int64_t before, std::size_t max,
                            std::size_t maxBytes = 1024 * 1024);

    /// Whether the account has any right in the organisation now.
    Result<bool> hasAccess(const OrgId& org, const AccountId& account);
    /// By whom and when its last right there ended; nothing where that is not known.
    Result<std::optional<AccountsEnd>> accessEnd(const OrgId& org, const AccountId& account);
    /// The account's roles over the organisation now.
    Result<std::set<std::string>> rolesIn(const OrgId& org, const AccountId& account);
    /// The roles over the whole organisation that are in force.
    Result<std::vector<Grant>> grantsIn(const OrgId& org);
    /// Which of the accounts also have a right in an organisation other than `here` in which `who` does not administer them:
    /// what belongs to an account on the whole hub, such as its devices, is not for one organisation to end (SEC-9).
    Result<std::set<AccountId>> beyondReach(const OrgId& here, const AccountId& who, const std::set<AccountId>& accounts);

    /// The digest of what the caller may see, at the newest seq (SYNC-7). Fails with `access_removed`,
    /// `no_such_organisation`, `store_…`.
    Result<StateMark> mark(const OrgId& org, const Caller& caller);
    Result<QByteArray> digest(const OrgId& org, const Caller& caller);

    /// How long a removal is told to those who were away; who was away longer downloads everything anew (SYNC-26).
    static constexpr int TombstoneDays = 400;
    /// Lets go of tombstones older than that. How many there were.
    Result<int> forgetTombstones(const OrgId& org);

private:
    struct Outcome
    {
        std::optional<PushAnswer> answer;
        std::string stopped;
        std::int64_t expected = 0;
    };
    Result<PushReply> decideAll(HubTx& tx, const OrgId& org, const CheckedPush& push);
    Outcome one(HubTx& tx, const OrgId& org, const Caller& caller, const PushedItem& item, const CheckedPush::Look& look);
    bool isGood(const Caller& caller, const PushedItem& item, const QByteArray& payload);
    PushAnswer decide(HubTx& tx, const OrgId& org, const SignedCommand& command);
    void keepOrDropFiles(HubTx& tx, const std::string& command, const Json& args);

    HubStore& m_store;
    const Rulebook& m_rules;
    Verifier& m_verifier;
    Clock& m_clock;
    const OrgLog* m_log;
};

} // namespace sek
