// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_cache.h"

#include "core/store/blob_pieces.h"
#include "core/store/cache_schema.h"
#include "core/store/outbox_row.h"
#include "core/store/record_row.h"
#include "core/store/sql/sticky.h"
#include "core/store/sql/transaction.h"

namespace sek {

namespace {

const Statement GetRecord{"get_record", "SELECT " SEK_RECORD_COLUMNS " FROM record WHERE kind = ? AND id = ?"};
const Statement AllRecords{"all_records",
                           "SELECT " SEK_RECORD_COLUMNS " FROM record WHERE kind = ? AND deleted = 0 ORDER BY id"};
const Statement EachOf{"each_of", "SELECT " SEK_RECORD_COLUMNS " FROM record WHERE kind = ? AND deleted = 0 ORDER BY id"};
const Statement Everything{"everything", "SELECT " SEK_RECORD_COLUMNS " FROM record ORDER BY kind, id"};
const Statement EachRecord{"each_record", "SELECT " SEK_RECORD_COLUMNS " FROM record"};
const Statement InsertRecord{"insert_record",
                             "INSERT OR IGNORE INTO record (rev, deleted, body, kind, id) VALUES (?, ?, ?, ?, ?)"};
const Statement UpdateRecord{"update_record",
                             "UPDATE record SET rev = ?, deleted = ?, body = ? WHERE kind = ? AND id = ?"};
const Statement ForgetRecord{"forget_record", "DELETE FROM record WHERE kind = ? AND id = ?"};

const Statement InsertStage{"insert_stage",
                            "INSERT OR IGNORE INTO stage (rev, deleted, body, kind, id) VALUES (?, ?, ?, ?, ?)"};
const Statement UpdateStage{"update_stage",
                            "UPDATE stage SET rev = ?, deleted = ?, body = ? WHERE kind = ? AND id = ?"};
const Statement ReadStage{"read_stage", "SELECT " SEK_RECORD_COLUMNS " FROM stage ORDER BY kind, id"};
const Statement IsStaged{"is_staged", "SELECT 1 FROM stage WHERE kind = ? AND id = ?"};
const Statement ClearStage{"clear_stage", "DELETE FROM stage"};
const Statement ForgetUnstaged{"forget_unstaged", "DELETE FROM record WHERE NOT EXISTS (SELECT 1 FROM stage s WHERE"
                                                  " s.kind = record.kind AND s.id = record.id)"};
const Statement ForgetStaged{"forget_staged", "DELETE FROM record WHERE EXISTS (SELECT 1 FROM stage s WHERE"
                                              " s.kind = record.kind AND s.id = record.id)"};
// OR FAIL: a statement that could be taken back by itself would keep the old content of every page it changes in memory, and
// what has failed here takes the whole transaction with it anyway (SYNC-15).
const Statement PlaceStaged{"place_staged", "INSERT OR FAIL INTO record (kind, id, rev, deleted, body)"
                                            " SELECT kind, id, rev, deleted, body FROM stage"};
const Statement ForgetTombstones{"forget_tombstones", "DELETE FROM record WHERE deleted = 1 AND rev <= ?"};

const Statement AddImage{"add_image", "INSERT INTO before_image (position, kind, id, existed, rev, deleted, body)"
                                      " VALUES (?, ?, ?, ?, ?, ?, ?)"};
const Statement ReadImages{"read_images",
                           "SELECT " SEK_RECORD_COLUMNS ", position, existed FROM before_image ORDER BY n DESC"};
const Statement ClearImages{"clear_images", "DELETE FROM before_image"};

const Statement ChangersOf{"changers_of",
                           "SELECT DISTINCT position FROM before_image WHERE kind = ? AND id = ? ORDER BY position"};
const Statement ChangersOfKind{"changers_of_kind",
                               "SELECT DISTINCT position FROM before_image WHERE kind = ? ORDER BY position"};

const Statement AppendOutbox{
    "append_outbox", "INSERT INTO outbox (id, name, v, args, salt, made_at, base_seq, builds_on, state, device_seq,"
                     " jws, accepted_seq, rejection, because_of) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"};
const Statement LastPosition{"last_position", "SELECT last_insert_rowid()"};
const Statement UpdateOutbox{"update_outbox",
                             "UPDATE outbox SET id = ?, name = ?, v = ?, args = ?, salt = ?, made_at = ?, base_seq = ?,"
                             " builds_on = ?, state = ?, device_seq = ?, jws = ?, accepted_seq = ?, rejection = ?,"
                             " because_of = ? WHERE position = ?"};
const Statement RemoveOutbox{"remove_outbox", "DELETE FROM outbox WHERE position = ?"};
const Statement DropAccepted{"drop_accepted", "DELETE FROM outbox WHERE state = 2 AND accepted_seq <= ?"};
const Statement ReadOutbox{"read_outbox", "SELECT " SEK_OUTBOX_COLUMNS " FROM outbox ORDER BY position"};

const Statement CommandAt{"command_at", "SELECT id FROM outbox WHERE position = ?"};
const Statement Unanswered{"unanswered", "SELECT " SEK_OUTBOX_COLUMNS " FROM outbox WHERE state = ?"
                                         " ORDER BY device_seq, position"};
const Statement SentBetween{"sent_between", "SELECT " SEK_OUTBOX_COLUMNS " FROM outbox WHERE state = 1"
                                            " AND device_seq BETWEEN ? AND ? ORDER BY device_seq, position"};
const Statement CountOutbox{"count_outbox", "SELECT state, name, COUNT(*) FROM outbox GROUP BY state, name"};

const Statement AddSettled{"add_settled", "INSERT OR REPLACE INTO settled (device, device_seq, seq, head_hash, wire,"
                                          " settled_at) VALUES (?, ?, ?, ?, ?, ?)"};
const Statement ReadSettled{"read_settled", "SELECT device, device_seq, seq, head_hash, wire, settled_at FROM settled"
                                            " ORDER BY device, device_seq"};
const Statement PruneSettled{"prune_settled", "DELETE FROM settled WHERE settled_at < ?"};

const Statement ReadCursor{"read_cursor", "SELECT epoch, scope, seq, last_device_seq, complete, staged_seq, replacing,"
                                          " highest_time, device, contact_at, highest_seen, compared_at, purged,"
                                          " refetch, scope_to_come FROM cursor WHERE one = 1"};
const Statement SetCursor{"set_cursor", "INSERT OR REPLACE INTO cursor (one, epoch, scope, seq, last_device_seq,"
                                        " complete, staged_seq, replacing, highest_time, device, contact_at,"
                                        " highest_seen, compared_at, purged, refetch, scope_to_come)"
                                        " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};

const Statement ReadBlobs{"read_blobs", "SELECT sha256, size, state, done, code FROM blob ORDER BY sha256"};
const Statement ReadBlob{"read_blob", "SELECT sha256, size, state, done, code FROM blob WHERE sha256 = ?"};
const Statement PutBlob{"put_blob", "INSERT OR REPLACE INTO blob (sha256, size, state, done, code) VALUES (?, ?, ?, ?, ?)"};
const Statement RemoveBlob{"remove_blob", "DELETE FROM blob WHERE sha256 = ?"};
const Statement RemoveBlobParts{"remove_blob_parts", "DELETE FROM blob_part WHERE sha256 = ?"};
const Statement PutBlobPart{"put_blob_part",
                            "INSERT OR REPLACE INTO blob_part (sha256, at, size, bytes) VALUES (?, ?, ?, ?)"};
const Statement ReadBlobParts{"read_blob_parts", "SELECT at, bytes FROM blob_part WHERE sha256 = ? AND at < ?"
                                                 " AND at + size > ? ORDER BY at"};

Blob blobOf(const Row& row)
{
    return {row.bytes(0), row.integer(1), static_cast<Blob::State>(row.integer(2)), row.integer(3), row.text(4)};
}

const Statement SaveDraft{"save_draft", "INSERT OR REPLACE INTO draft (name, v, body, saved_at) VALUES (?, ?, ?, ?)"};
const Statement ReadDraft{"read_draft", "SELECT name, v, body, saved_at FROM draft WHERE name = ?"};
const Statement ReadDrafts{"read_drafts", "SELECT name, v, body, saved_at FROM draft ORDER BY name"};
const Statement RemoveDraft{"remove_draft", "DELETE FROM draft WHERE name = ?"};
const Statement ReadKept{"read_kept", "SELECT bytes FROM kept WHERE name = ?"};
const Statement Keep{"keep", "INSERT OR REPLACE INTO kept (name, bytes) VALUES (?, ?)"};

Draft draftOf(const Row& row)
{
    return {row.text(0), static_cast<int>(row.integer(1)), row.bytes(2), {row.integer(3)}};
}

class SqlCacheTx : public CacheTx
{
public:
    SqlCacheTx(SqlConnection& connection, Transaction transaction, TouchedNotes& touched)
        : m_sql(connection), m_transaction(std::move(transaction)), m_storeTouched(touched)
    {
    }

    Found get(const RecordKey& key) const override
    {
        Found out;
        m_sql.one(GetRecord, {key.kind, key.id}, [&](const Row& row) {
            out.record = recordOf(row);
            out.seen = out.record.deleted ? Seen::Absent : Seen::Present;
        });
        return out;
    }
    std::vector<Record> all(std::string_view kind) const override { return m_sql.list(AllRecords, {kind}, recordOf); }
    Done eachRecord(const std::function<void(Record)>& see) const override
    {
        m_sql.each(EachRecord, {}, [&](const Row& row) {
            see(recordOf(row));
            return true;
        });
        return m_sql.done();
    }
    Done eachOf(std::string_view kind, const std::function<bool(Record)>& see) const override
    {
        m_sql.each(EachOf, {kind}, [&](const Row& row) { return see(recordOf(row)); });
        return m_sql.done();
    }
    std::vector<Record> everything() const override { return m_sql.list(Everything, {}, recordOf); }
    void put(const Record& r) override
    {
        m_touched.add(r.key);
        upsert(InsertRecord, UpdateRecord, m_recordsAreNew, r);
    }
    void forget(const RecordKey& key) override
    {
        m_touched.add(key);
        m_sql.run(ForgetRecord, {key.kind, key.id});
    }

    void addBeforeImage(const BeforeImage& i) override
    {
        const Record before = i.before.value_or(Record{});
        m_sql.run(AddImage,
                  {i.position, i.key.kind, i.key.id, i.before.has_value(), before.rev, before.deleted, before.body});
    }
    std::vector<BeforeImage> beforeImages() const override
    {
        return m_sql.list(ReadImages, {}, [](const Row& row) {
            BeforeImage out;
            Record before = recordOf(row);
            out.key = before.key;
            out.position = row.integer(5);
            if (row.integer(6) != 0) out.before = std::move(before);
            return out;
        });
    }
    void clearBeforeImages() override { m_sql.run(ClearImages, {}); }
    std::vector<std::int64_t> changersOf(const RecordKey& key) const override
    {
        const auto position = [](const Row& row) { return row.integer(0); };
        return key.id.isNull() ? m_sql.list(ChangersOfKind, {key.kind}, position)
                               : m_sql.list(ChangersOf, {key.kind, key.id}, position);
    }

    std::int64_t appendOutbox(const OutboxItem& i) override
    {
        std::int64_t position = 0;
        m_sql.run(AppendOutbox, {i.id, i.name, i.v, i.args, i.salt, i.madeAt.ms, i.baseSeq, idList(i.after),
                                 int(i.state), i.deviceSeq, bytesOf(i.jws), i.acceptedSeq, i.rejection, i.becauseOf});
        m_sql.one(LastPosition, {}, [&](const Row& row) { position = row.integer(0); });
        return position;
    }
    void updateOutbox(const OutboxItem& i) override
    {
        m_sql.run(UpdateOutbox,
                  {i.id, i.name, i.v, i.args, i.salt, i.madeAt.ms, i.baseSeq, idList(i.after), int(i.state),
                   i.deviceSeq, bytesOf(i.jws), i.acceptedSeq, i.rejection, i.becauseOf, i.position});
    }
    void removeOutbox(std::int64_t position) override { m_sql.run(RemoveOutbox, {position}); }
    void dropAccepted(std::int64_t upTo) override { m_sql.run(DropAccepted, {upTo}); }
    std::vector<OutboxItem> outbox() const override { return m_sql.list(ReadOutbox, {}, outboxItem); }
    std::optional<CommandId> commandAt(std::int64_t position) const override
    {
        std::optional<CommandId> out;
        m_sql.one(CommandAt, {position}, [&](const Row& row) { out = CommandId(row.uuid(0)); });
        return out;
    }
    void eachUnanswered(const std::function<bool(const OutboxItem&)>& see) const override
    {
        bool more = true;
        for (const auto state : {OutboxItem::State::Sent, OutboxItem::State::Waiting})
            if (more) m_sql.each(Unanswered, {int(state)}, [&](const Row& row) { return more = see(outboxItem(row)); });
    }
    std::vector<OutboxItem> sentBetween(std::int64_t first, std::int64_t last) const override
    {
        return m_sql.list(SentBetween, {first, last}, outboxItem);
    }
    std::vector<Count> countOutbox() const override
    {
        return m_sql.list(CountOutbox, {}, [](const Row& row) {
            return Count{static_cast<OutboxItem::State>(row.integer(0)), row.text(1), static_cast<int>(row.integer(2))};
        });
    }

    void addSettled(const SettledItem& s) override
    {
        m_sql.run(AddSettled, {s.device, s.deviceSeq, s.seq, s.headHash, s.wire, s.settledAt.ms});
    }
    std::vector<SettledItem> settled() const override
    {
        return m_sql.list(ReadSettled, {}, [](const Row& row) {
            return SettledItem{DeviceId(row.uuid(0)), row.integer(1), row.integer(2),
                               row.bytes(3),          row.bytes(4),   {row.integer(5)}};
        });
    }
    void pruneSettled(Instant before) override { m_sql.run(PruneSettled, {before.ms}); }

    Cursor cursor() const override
    {
        Cursor c;
        m_sql.one(ReadCursor, {}, [&](const Row& row) {
            c = {row.text(0),         row.integer(1), row.integer(2),      row.integer(3),
                 row.integer(4) != 0, row.integer(5), row.integer(6) != 0, {row.integer(7)}, DeviceId(row.uuid(8)),
                 {row.integer(9)}, {row.integer(10)}, {row.integer(11)}, row.integer(12), row.integer(13) != 0,
                 row.integer(14)};
        });
        return c;
    }
    void setCursor(const Cursor& c) override
    {
        m_sql.run(SetCursor,
                  {c.epoch, c.scope, c.seq, c.lastDeviceSeq, c.complete, c.stagedSeq, c.replacing, c.highestTime.ms,
                   c.device, c.contactAt.ms, c.highestSeen.ms, c.comparedAt.ms, c.purged, c.refetch,
                   c.scopeToCome});
    }

    void stage(const Record& r) override { upsert(InsertStage, UpdateStage, m_stagedAreNew, r); }
    std::vector<Record> staged() const override { return m_sql.list(ReadStage, {}, recordOf); }
    bool isStaged(const RecordKey& key) const override
    {
        bool there = false;
        m_sql.one(IsStaged, {key.kind, key.id}, [&](const Row&) { there = true; });
        return there;
    }
    void clearStage() override { m_sql.run(ClearStage, {}); }
    void takeStage(bool whole) override
    {
        m_touched.addAll();
        if (whole) m_sql.run(ForgetUnstaged, {});
        m_sql.run(ForgetStaged, {});
        m_sql.run(PlaceStaged, {});
        m_sql.run(ClearStage, {});
    }
    void forgetTombstones(std::int64_t upTo) override { m_sql.run(ForgetTombstones, {upTo}); }

    void saveDraft(const Draft& d) override { m_sql.run(SaveDraft, {d.name, d.v, d.body, d.savedAt.ms}); }
    std::optional<Draft> draft(const std::string& name) const override
    {
        std::optional<Draft> out;
        m_sql.one(ReadDraft, {name}, [&](const Row& row) { out = draftOf(row); });
        return out;
    }
    std::vector<Draft> drafts() const override { return m_sql.list(ReadDrafts, {}, draftOf); }
    void removeDraft(const std::string& name) override { m_sql.run(RemoveDraft, {name}); }
    QByteArray kept(const std::string& name) const override
    {
        QByteArray out;
        m_sql.one(ReadKept, {name}, [&](const Row& row) { out = row.bytes(0); });
        return out;
    }
    void keep(const std::string& name, const QByteArray& bytes) override { m_sql.run(Keep, {name, bytes}); }

    std::vector<Blob> blobs() const override { return m_sql.list(ReadBlobs, {}, blobOf); }
    std::optional<Blob> blob(const QByteArray& sha256) const override
    {
        std::optional<Blob> out;
        m_sql.one(ReadBlob, {sha256}, [&](const Row& row) { out = blobOf(row); });
        return out;
    }
    void putBlob(const Blob& b) override { m_sql.run(PutBlob, {b.sha256, b.size, int(b.state), b.done, b.code}); }
    void removeBlob(const QByteArray& sha256) override
    {
        m_sql.run(RemoveBlob, {sha256});
        m_sql.run(RemoveBlobParts, {sha256});
    }
    void putBlobPart(const QByteArray& sha256, std::int64_t at, const QByteArray& bytes) override
    {
        m_sql.run(PutBlobPart, {sha256, at, bytes.size(), bytes});
    }
    QByteArray blobBytes(const QByteArray& sha256, std::int64_t at, std::int64_t length) const override
    {
        BlobPieces pieces(at, length);
        const auto parts = m_sql.list(ReadBlobParts, {sha256, at + std::max<std::int64_t>(length, 0), at},
                                      [](const Row& row) { return std::pair(row.integer(0), row.bytes(1)); });
        for (const auto& [place, bytes] : parts) pieces.add(place, bytes);
        return pieces.take();
    }

    Done state() const override { return m_sql.done(); }
    Done commit() override
    {
        if (auto failed = m_sql.failure()) return std::unexpected(*failed);
        m_storeTouched.add(m_touched); // before, for a commit that fails may have been one
        return m_transaction.commit();
    }

private:
    /// Update, then insert when there was no row; or the other way round while records turn out to be new, as they do
    /// by the ten thousand in a first pull.
    void upsert(const Statement& insert, const Statement& update, bool& newOnes, const Record& r)
    {
        const auto apply = [&](const Statement& s) {
            return m_sql.run(s, {r.rev, r.deleted, r.body, r.key.kind, r.key.id}) > 0;
        };
        if (newOnes)
            newOnes = apply(insert) || !apply(update);
        else
            newOnes = !apply(update) && apply(insert);
    }

    mutable StickySql m_sql;
    Transaction m_transaction;
    TouchedNotes m_touched = TouchedNotes::none();
    TouchedNotes& m_storeTouched;
    bool m_recordsAreNew = false;
    bool m_stagedAreNew = false;
};

} // namespace

Result<std::unique_ptr<SqlCache>> SqlCache::open(SqlSource source, OpenMode mode)
{
    if (source.backend != Backend::SqlCipher) return fail("store_not_encrypted");
    source.exclusive = true;
    auto connection = openStore(source, mode, "cache", cacheMigrations());
    if (!connection) return failure(connection);
    return std::unique_ptr<SqlCache>(new SqlCache(std::move(*connection)));
}

SqlCache::~SqlCache() = default;

Result<std::unique_ptr<CacheTx>> SqlCache::begin()
{
    auto tx = Transaction::begin(*m_connection, Transaction::Kind::Write);
    if (!tx) return failure(tx);
    return std::make_unique<SqlCacheTx>(*m_connection, std::move(*tx), m_touched);
}

Done SqlCache::sweep()
{
    // What was deleted is overwritten in place (secure_delete); older states of those pages lie in the log.
    static const Statement checkpoint{"checkpoint", "PRAGMA wal_checkpoint(TRUNCATE)"};
    bool whole = false;
    auto done = m_connection->read(checkpoint, {}, [&](const Row& row) {
        whole = row.integer(0) == 0;
        return false;
    });
    if (!done) return done;
    if (!whole) return fail("store_busy", "sweep");
    return {};
}

Done SqlCache::check()
{
    static const Statement quick{"integrity_check", "PRAGMA integrity_check(1)"};
    bool fine = false;
    auto done = m_connection->read(quick, {}, [&](const Row& row) {
        fine = row.text(0) == "ok";
        return false;
    });
    if (!done) return done;
    if (!fine) return fail("store_damaged", "integrity_check");
    return {};
}

} // namespace sek
