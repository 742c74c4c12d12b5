// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/command.h"
#include "core/record/decision.h"
#include "core/record/record.h"
#include "core/store/hub_rows.h"

#include <functional>
#include <map>
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
    bool sealed = false; ///< it repeats what was sent, and that may be of class C3: it does not rest readable
};

/// A message that waits to leave the hub (W10): what happened and to whom it is told, never the finished text.
/// Recipient and params rest encrypted and are erased once the message is out or given up.
struct OutMessage
{
    Uuid id;               ///< from (cause, event, recipient): a repeat of the command makes no second mail (O-34)
    OrgId org;             ///< null: the hub's own, e.g. of an account that is in no organisation
    Uuid cause;            ///< the command or the account event that made it
    std::string event;     ///< names the text too
    std::string recipient; ///< mail address; C2
    std::string language;  ///< two letters
    Json params = Json::object();
    Instant queuedAt;
    std::optional<Instant> expiresAt; ///< not worth sending afterwards; none: LifeDays after it was queued
    std::string channel = "email"; ///< `email` or `sms`
    int tries = 0; ///< how often it was taken, this time included
    /// What only the recipient may read, e.g. `{"code": "0427"}`; texts name it as they name params. Rests sealed under a key
    /// of its own, apart from params, and is erased at the hand-over or when the message ends otherwise. Only who takes the
    /// message sees it; looking at what waits does not open it. A message with a secret is never tried again once it may
    /// have left (attendance §7.4), so it should have an `expiresAt`.
    Json secret = Json::object();

    static constexpr std::int64_t LifeDays = 7;
    Instant lastMoment() const { return expiresAt.value_or(queuedAt.plusDays(LifeDays)); }
    /// The id that belongs to a cause, an event and a recipient.
    static Uuid idOf(const Uuid& cause, const std::string& event, const std::string& recipient)
    {
        return Uuid::v5(cause, event + "\n" + recipient);
    }
};

/// How the delivery of a message stands. A gateway that did not answer leaves it `Unknown`: it may have left.
/// `Delivered` and `Failed` are final; the others can still become that by a report of the gateway.
enum class DeliveryState { Queued, Sent, Delivered, Failed, Unknown };
std::string_view name(DeliveryState state); ///< `queued`, `sent` …
DeliveryState deliveryStateOf(std::string_view name); ///< what is no name is Unknown

/// How one try went. All but `Later` end it and erase what was personal; `Later` lets it wait until `nextAt`.
struct MessageOutcome
{
    enum class State { Sent, Later, Failed, Unknown };
    State state = State::Sent;
    Instant at;
    Instant nextAt = {};   ///< only for Later
    std::string code = {}; ///< stable, nothing personal: `mail_refused` …
    bool counted = true;   ///< false, only for Later: nobody was tried
    std::string provider = {};    ///< who took it, as the table of gateways calls it
    std::string providerRef = {}; ///< under which name the provider knows it
    int parts = 0;                ///< of an SMS
};

/// What a gateway told later about a message it had taken.
struct DeliveryReport
{
    Uuid message;
    std::string channel; ///< of another one nothing is changed
    DeliveryState state = DeliveryState::Delivered; ///< Sent, Delivered or Failed
    Instant at;
    std::string code = {}; ///< stable, nothing personal
};

/// What stays of a message when it has left: whom it went to and what it said is gone by then.
struct MessageDelivery
{
    Uuid message;
    OrgId org;
    Uuid cause;
    std::string event;
    std::string channel;
    DeliveryState state = DeliveryState::Queued;
    std::string code = {}; ///< why it failed
    std::string provider = {};
    std::string providerRef = {};
    int parts = 0;
    Instant at; ///< of the state; null while it waits
};

/// Which messages are wanted.
struct MessageFilter
{
    std::string channel = {}; ///< empty: any
    bool expired = false;     ///< only those whose last moment is over
};

/// For /metrics and doctor.
struct MessageCounts
{
    std::int64_t queued = 0;
    std::int64_t sent = 0; ///< handed over, with what was reported delivered
    std::int64_t failed = 0;
    std::int64_t unknown = 0;
    std::optional<Instant> oldestQueued;
    std::map<std::pair<std::string, DeliveryState>, std::int64_t> byChannel;

    void add(const std::string& channel, DeliveryState state, std::int64_t count, Instant oldest);
};

/// One accepted command as the log keeps it.
struct LogEntry
{
    std::int64_t seq = 0;
    QByteArray wire; ///< wire form of the signed command
    Instant at;
    CommandId command;
};

/// What the hub has of an attachment.
struct HubBlob
{
    std::int64_t size = 0;     ///< as announced with the first part
    std::int64_t received = 0; ///< bytes that are here, from the beginning
    bool whole = false;        ///< all of it, and it has the hash it is named by
    Instant since;             ///< when it was begun
    friend bool operator==(const HubBlob&, const HubBlob&) = default;
};

/// What the hub keeps beside records and may speak of somebody: looked through and emptied when a person is erased (design
/// §3.6). Part of a hub transaction.
class TraceRows
{
public:
    virtual ~TraceRows() = default;
    /// Every entry of the command log in its order; what `see` gives takes the place of the wire, empty leaves it.
    virtual void rewriteLog(const std::function<QByteArray(const LogEntry&)>& see) = 0;
    /// The same for the answers that are kept; their head hashes stay.
    virtual void rewriteAnswers(const std::function<QByteArray(const QByteArray& answer)>& see) = 0;
    /// Seal and salt go, the commitment stays: the log is as valid as before and says nothing of the person (SEC-36).
    virtual void eraseLeaf(std::uint64_t index, const std::string& on) = 0;
    /// The record names no file any more. The files it had named.
    virtual std::vector<QByteArray> unnameBlobs(const RecordKey& key) = 0;
    /// Challenges, ended ones too, of which `gone` says so.
    virtual void dropChallenges(const std::function<bool(const CodeChallenge&)>& gone) = 0;
    /// Counts and states of the organisation and of the whole hub, by subject (and value; of a count it is empty).
    virtual void dropCounted(const std::function<bool(const std::string& subject, const QByteArray& value)>& gone) = 0;
    /// Messages of the organisation that wait, their secrets unopened: what goes ends as failed, with that code.
    virtual void endMessages(const std::function<bool(const OutMessage&)>& gone, Instant at, const std::string& code) = 0;
};

/// No kind of records: what a refused command was about.
inline constexpr const char* RefusedAbout = "refused";

/// One transaction on one organisation, which it holds against all others from begin to end. Failure is sticky as in
/// CacheTx. `all` and `get` see what was put in the same transaction.
class HubTx : public Records, public CodeRows, public LogRows, public TraceRows
{
public:
    virtual std::int64_t seq() const = 0;          ///< of the last accepted command
    virtual void setSeq(std::int64_t seq) = 0;
    virtual void put(const Record& record) = 0;
    /// Whether a record with that id lives in another organisation (ids are made by clients).
    virtual bool idTakenElsewhere(const RecordKey& key) const = 0;
    virtual std::vector<Record> everything() const = 0; ///< with tombstones, ordered by (kind, id)
    /// The same one by one, in no order: an organisation of any size is looked through without holding it (SYNC-15).
    virtual Done eachRecord(const std::function<void(Record)>& see) const = 0;
    /// The last seq that was logged at that time or before; 0 when there is none.
    virtual std::int64_t seqAt(Instant at) const = 0;
    /// When the newest accepted command was logged; null when there is none.
    virtual Instant loggedAt() const = 0;
    virtual std::int64_t purged() const = 0; ///< as in ChangePage
    /// Removes tombstones up to that seq and remembers the highest one removed (SYNC-26). How many there were.
    virtual int purgeTombstones(std::int64_t upTo) = 0;

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

    // Attachments, named by the 32 bytes of their SHA-256. Parts come sealed (SEC-49); the store looks into none.
    virtual std::optional<HubBlob> blob(const QByteArray& sha256) const = 0;
    virtual void putBlob(const QByteArray& sha256, const HubBlob& blob) = 0;
    virtual void removeBlob(const QByteArray& sha256) = 0; ///< with its parts
    virtual void putBlobPart(const QByteArray& sha256, std::int64_t at, const QByteArray& sealed) = 0;
    /// The part that begins last at or before `at`, with its place.
    virtual std::optional<std::pair<std::int64_t, QByteArray>> blobPart(const QByteArray& sha256,
                                                                        std::int64_t at) const = 0;
    /// Notes that the record names the file. Under the kind `RefusedAbout` it names nothing and lets nobody see the file: so it
    /// is only found again, by unnameBlobs, when what a refused command was about is erased.
    virtual void nameBlob(const QByteArray& sha256, const RecordKey& key) = 0;
    virtual std::vector<RecordKey> blobNames(const QByteArray& sha256) const = 0; ///< in order; without refused ones
    /// Files that no record names, oldest first.
    virtual std::vector<std::pair<QByteArray, HubBlob>> unnamedBlobs() const = 0;

    /// Whether everything was read and written so far. After a failure reads give nothing: who concludes something from
    /// what is not there, or tells it, asks before.
    virtual Done state() const = 0;
    /// Durable when it returns without a failure (SYNC-2). `store_conflict` means begin again and decide anew.
    virtual Done commit() = 0;
};

/// A run of changes in sequence order, never cut inside a seq.
struct ChangePage
{
    std::vector<Record> records; ///< ordered by (rev, kind, id)
    std::int64_t upTo = 0;       ///< every change up to here is in
    bool head = false;           ///< upTo is the newest
    std::int64_t purged = 0;     ///< tombstones up to here are gone: whoever has come less far must begin anew
};

/// The hub's store. Threads may each begin transactions of different organisations at once.
class HubStore
{
public:
    virtual ~HubStore() = default;
    virtual std::string epoch() = 0;
    /// The epochs before this one, oldest first: each ended when a backup was put back.
    virtual Result<std::vector<std::string>> pastEpochs() = 0;
    virtual bool hasOrganisation(const OrgId& org) = 0;
    virtual Done addOrganisation(const OrgId& org) = 0;
    virtual Result<std::vector<OrgId>> organisations() = 0;
    /// Waits for the organisation's lock. Fails with `no_such_organisation`, `store_busy`, `store_io` …
    virtual Result<std::unique_ptr<HubTx>> begin(const OrgId& org) = 0;
    /// One moment of the organisation, only to be read: waits for nobody and holds nobody up.
    virtual Result<std::unique_ptr<HubTx>> look(const OrgId& org) { return begin(org); }
    /// Each record changed after `after` once, with its newest body; at least one whole seq, then up to the limits.
    virtual Result<ChangePage> changes(const OrgId& org, std::int64_t after, std::size_t maxRows,
                                       std::size_t maxBytes) = 0;
    virtual std::vector<LogEntry> logEntries(const OrgId& org, std::int64_t after, std::size_t max) = 0;
    /// The entries before `before`, newest first; a `before` of 0 means from the newest.
    virtual std::vector<LogEntry> logBefore(const OrgId& org, std::int64_t before, std::size_t max) = 0;
    /// Organisations with challenges that have expired at `now` and were not ended yet.
    virtual std::vector<OrgId> withExpiredCodes(Instant now) = 0;
    /// A state of the whole hub (CodeRows::codeState), for who does not know yet which organisation is concerned. No lock.
    virtual Result<QByteArray> hubState(const std::string& what, const std::string& subject) = 0;

    /// Queues what no command of an organisation has made (accounts, invitations), all or none. An id that is there
    /// already is left as it is.
    virtual Done queueMessages(const std::vector<OutMessage>& messages) = 0;
    /// Messages that wait, the next one due first (then by id). Only looks.
    virtual std::vector<OutMessage> waitingMessages(std::size_t max) = 0;
    /// Takes messages that are due at `now`, each for one caller alone until `until`: who dies with it lets it be due
    /// again then. Any number of processes may take at once. What does not open any more comes without a recipient.
    virtual Result<std::vector<OutMessage>> takeMessages(Instant now, Instant until, std::size_t max,
                                                         const MessageFilter& which = {}) = 0;
    /// How the try went of one that was taken. Later and Failed do nothing when somebody took it meanwhile; an ended
    /// one stays ended; an unknown one is no error.
    virtual Done finishMessage(const OutMessage& taken, const MessageOutcome& outcome) = 0;
    virtual Result<MessageCounts> messageCounts() = 0;
    /// Forgets messages that ended before; what waits stays. A command as old as that makes none again: it is known by its id.
    virtual Done forgetMessages(Instant before) = 0;
    /// When the next one is due, taken ones included; nothing when none waits.
    virtual std::optional<Instant> nextMessageAt(const std::string& channel = {}) = 0;
    /// Takes in what a gateway reports. Gives the message as it stands now when that changed something; nothing when it is
    /// unknown, was never handed over, or had come to its end before. A report may be there before finishMessage.
    virtual Result<std::optional<MessageDelivery>> noteReport(const DeliveryReport& report) = 0;
    virtual Result<std::optional<MessageDelivery>> messageDelivery(const Uuid& message) = 0;

    /// The hub-wide state that says that something was erased and its file still has to be swept; another value for each erasure.
    static constexpr const char* SweepDue = "sweep_due";
    /// Sees to it that what was erased is not in the store's file either: neither in its log nor between its rows. Does
    /// nothing when nothing is due. Fails with `store_busy` when somebody reads an old state; then it stays due.
    virtual Done sweep() { return {}; }
};

} // namespace sek
