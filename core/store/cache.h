// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/command.h"
#include "core/record/record.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sek {

/// A command made here and not settled yet, in the order of making.
struct OutboxItem
{
    enum class State {
        Waiting,  ///< not sent; may be recalled
        Sent,     ///< signed and sent at least once, no answer yet
        Accepted, ///< the hub took it as `acceptedSeq`; dropped when the cursor gets there
        Problem   ///< refused, or no longer decides; waits for a person
    };

    std::int64_t position = 0; ///< given by appendOutbox, ascending
    CommandId id;
    std::string name;
    int v = 1;
    QByteArray args; ///< CJ-1
    QByteArray salt; ///< 16 bytes
    Instant madeAt;
    std::int64_t baseSeq = 0;
    std::vector<CommandId> after;
    State state = State::Waiting;
    std::int64_t deviceSeq = 0; ///< 0 until first sent
    std::string jws;            ///< empty until first sent; then never changes, so that a repeat is the same bytes
    std::int64_t acceptedSeq = 0;
    QByteArray rejection;       ///< CJ-1 of the Rejection, when Problem
    CommandId becauseOf;        ///< the refused command this one built on; null otherwise

    friend bool operator==(const OutboxItem&, const OutboxItem&) = default;
};

/// A command the hub has answered, kept for 35 days so that a restored hub can be given it again (SYNC-19).
struct SettledItem
{
    DeviceId device;
    std::int64_t deviceSeq = 0;
    std::int64_t seq = 0;      ///< the hub's seq when accepted, 0 when refused
    QByteArray headHash;
    QByteArray wire;           ///< the whole signed command when accepted, empty when refused
    Instant settledAt;
};

/// How far this cache has come.
struct Cursor
{
    std::string epoch;           ///< the hub's epoch; empty before the first contact
    std::int64_t scope = 0;      ///< the view the records here are of; another number means pull again from 0
    std::int64_t seq = 0;        ///< every change up to here is in
    std::int64_t lastDeviceSeq = 0; ///< last number given to a sent command
    bool complete = false;       ///< a head was reached once; before that the organisation is not shown
    std::int64_t stagedSeq = 0;  ///< how far the stage has come during a long catch-up
    bool replacing = false;      ///< the stage is a whole second generation: what is not in it goes
    Instant highestTime;         ///< highest time the hub has told; goes back where it says at the head that it was ahead
    DeviceId device;             ///< whose numbers these are; null before the first command or contact
    Instant contactAt;           ///< when the hub last answered, by this computer's clock; 0 before the first time
    Instant highestSeen;         ///< the highest this computer's clock has shown since (SYNC-23)
    Instant comparedAt;          ///< when the state was last compared with the hub's, by this computer's clock (SYNC-7)
    std::int64_t purged = 0;     ///< tombstones up to here were gone at the hub when it last said so (SYNC-26)
    bool refetch = false;        ///< everything is to be downloaded anew, once what is here was pushed
    std::int64_t scopeToCome = 0; ///< the view the second generation is of, while `replacing`
    friend bool operator==(const Cursor&, const Cursor&) = default;
};

/// What stood in a record before a tentative change; absent when the record did not exist.
struct BeforeImage
{
    std::int64_t position = 0; ///< of the outbox item that changed it
    RecordKey key;
    std::optional<Record> before;
};

/// What a form holds before it is submitted, saved as it is typed. Local to account and device.
struct Draft
{
    std::string name;  ///< e.g. `organisation`
    int v = 1;         ///< the schema version it was made with
    QByteArray body;   ///< CJ-1
    Instant savedAt;
};

/// An attachment on this device, named by the SHA-256 of its bytes (SYNC-25).
struct Blob
{
    enum class State {
        ToSend,  ///< whole here, on its way to the hub; `done` bytes are there
        AtHub,   ///< whole here, checked, and whole at the hub
        ToFetch, ///< wanted from the hub; `done` bytes are here
        Refused, ///< whole here; the hub does not take it, `code` says why
        Missing  ///< wanted; the hub does not give it, `code` says why
    };

    QByteArray sha256; ///< 32 bytes
    std::int64_t size = 0; ///< 0 while it is wanted and the hub has not said
    State state = State::ToSend;
    std::int64_t done = 0;
    std::string code;

    /// Whether all bytes are on this device and have been checked.
    bool whole() const { return state == State::ToSend || state == State::AtHub || state == State::Refused; }
    friend bool operator==(const Blob&, const Blob&) = default;
};

/// One transaction on one organisation's cache. Failure is sticky: after a failed call the rest does nothing and
/// commit() tells what went wrong. Not committed = nothing happened. Used on the cache's own thread only.
class CacheTx : public Records
{
public:
    virtual void put(const Record& record) = 0;
    /// Removes the record as if it had never been known (not a tombstone).
    virtual void forget(const RecordKey& key) = 0;
    /// Every record with tombstones, ordered by (kind, id): for digests and re-checks.
    virtual std::vector<Record> everything() const = 0;
    /// The same one by one, in no order: a copy of any size is looked through without holding it (SYNC-15).
    virtual Done eachRecord(const std::function<void(Record)>& see) const = 0;
    /// Those of the kind that are not deleted, in order of id, one by one until `see` returns false.
    virtual Done eachOf(std::string_view kind, const std::function<bool(Record)>& see) const = 0;

    virtual void addBeforeImage(const BeforeImage& image) = 0;
    virtual std::vector<BeforeImage> beforeImages() const = 0; ///< newest first
    virtual void clearBeforeImages() = 0;
    /// Positions of the pending commands that changed the record, ascending; an id of null means any of the kind.
    virtual std::vector<std::int64_t> changersOf(const RecordKey& key) const = 0;

    virtual std::int64_t appendOutbox(const OutboxItem& item) = 0;
    virtual void updateOutbox(const OutboxItem& item) = 0;
    virtual void removeOutbox(std::int64_t position) = 0;
    /// Removes accepted ones whose seq is not above.
    virtual void dropAccepted(std::int64_t upTo) = 0;
    virtual std::vector<OutboxItem> outbox() const = 0; ///< oldest first
    virtual std::optional<CommandId> commandAt(std::int64_t position) const = 0;
    /// What has no answer yet in the order in which it takes effect: sent ones by number, then waiting ones as they were
    /// made; until `see` returns false. Nothing of the outbox is to be changed meanwhile.
    virtual void eachUnanswered(const std::function<bool(const OutboxItem&)>& see) const = 0;
    /// Sent ones with numbers from `first` to `last`.
    virtual std::vector<OutboxItem> sentBetween(std::int64_t first, std::int64_t last) const = 0;
    struct Count
    {
        OutboxItem::State state = OutboxItem::State::Waiting;
        std::string name;
        int items = 0;
    };
    virtual std::vector<Count> countOutbox() const = 0; ///< by state and name

    virtual void addSettled(const SettledItem& item) = 0;
    virtual std::vector<SettledItem> settled() const = 0; ///< in order of (device, deviceSeq)
    virtual void pruneSettled(Instant before) = 0;

    virtual Cursor cursor() const = 0;
    virtual void setCursor(const Cursor& cursor) = 0;

    virtual void stage(const Record& record) = 0;
    virtual std::vector<Record> staged() const = 0;
    virtual bool isStaged(const RecordKey& key) const = 0; ///< as a tombstone too
    virtual void clearStage() = 0;
    /// Puts what is staged in its place and empties the stage; with `whole` what did not come again is forgotten. However
    /// much it is, it stays in the store.
    virtual void takeStage(bool whole) = 0;
    /// Forgets removed records whose rev is not above.
    virtual void forgetTombstones(std::int64_t upTo) = 0;

    virtual void saveDraft(const Draft& draft) = 0;
    virtual std::optional<Draft> draft(const std::string& name) const = 0;
    virtual std::vector<Draft> drafts() const = 0;
    virtual void removeDraft(const std::string& name) = 0;

    /// Something small that is no record, by name; empty when it was never kept.
    virtual QByteArray kept(const std::string& name) const = 0;
    virtual void keep(const std::string& name, const QByteArray& bytes) = 0;

    virtual std::vector<Blob> blobs() const = 0; ///< in order of sha256
    virtual std::optional<Blob> blob(const QByteArray& sha256) const = 0;
    virtual void putBlob(const Blob& blob) = 0;
    /// With its bytes.
    virtual void removeBlob(const QByteArray& sha256) = 0;
    /// Bytes of the file from `at` on. Parts do not overlap.
    virtual void putBlobPart(const QByteArray& sha256, std::int64_t at, const QByteArray& bytes) = 0;
    /// At most `length` bytes from `at` on, as far as they are here without a gap.
    virtual QByteArray blobBytes(const QByteArray& sha256, std::int64_t at, std::int64_t length) const = 0;

    /// Whether everything was read and written so far; after a failure reads give nothing.
    virtual Done state() const = 0;
    /// Durable when it returns without a failure (`store_full`, `store_io`, `store_damaged` …).
    virtual Done commit() = 0;
};

/// Which records were changed.
struct Touched
{
    bool all = true;           ///< it may be any
    std::set<RecordKey> keys;  ///< these, or some of these, when not `all`
};

/// One organisation's cache on this device.
class CacheStore
{
public:
    virtual ~CacheStore() = default;
    /// One transaction at a time; it rolls back when destroyed without commit.
    virtual Result<std::unique_ptr<CacheTx>> begin() = 0;
    /// What was committed since the last call; the first one says that it may be anything. For the one who shows the records.
    virtual Touched takeTouched() { return {}; }
    /// Outside a transaction: no old page of the store holds what was erased. Fails with `store_…`.
    virtual Done sweep() { return {}; }
};

} // namespace sek
