// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_hub_tx.h"

#include "core/store/hub_statements.h"

namespace sek {

SqlHubTx::SqlHubTx(SqlHubStore& store, SqlConnection& connection, std::unique_ptr<QSemaphoreReleaser> turn,
                   Transaction transaction, OrgId id, std::int64_t org, std::int64_t seq)
    : m_store(store), m_turn(std::move(turn)), m_sql(connection), m_transaction(std::move(transaction)), m_id(id),
      m_org(org), m_seq(seq), m_seqBefore(seq)
{
}

void SqlHubTx::know(const RecordKey& key, const Found& found) const
{
    if (m_sql.failure() || found.record.body.size() > LargestKnown) {
        m_known.erase(key);
        return;
    }
    if (m_known.size() >= MostKnown && !m_known.contains(key)) m_known.clear();
    m_known.insert_or_assign(key, found);
}

QByteArray SqlHubTx::opened(const QByteArray& kept, const QByteArray& place) const
{
    auto plain = m_store.m_options.content.read(kept, place);
    if (plain) return std::move(*plain);
    m_sql.note(failure(plain));
    return {};
}

Record SqlHubTx::opened(Record r) const
{
    r.body = opened(r.body, restPlace(r.key));
    return r;
}

Found SqlHubTx::get(const RecordKey& key) const
{
    if (const auto it = m_known.find(key); it != m_known.end()) return it->second;
    Found out;
    m_sql.one(hubsql::GetRecord, {m_org, key.kind, key.id}, [&](const Row& row) {
        out.record = opened(recordOf(row));
        out.seen = out.record.deleted ? Seen::Absent : Seen::Present;
    });
    know(key, out);
    return out;
}

std::vector<Record> SqlHubTx::all(std::string_view kind) const
{
    return m_sql.list(hubsql::AllRecords, {m_org, kind}, [this](const Row& row) { return opened(recordOf(row)); });
}

std::vector<Record> SqlHubTx::everything() const
{
    return m_sql.list(hubsql::Everything, {m_org}, [this](const Row& row) { return opened(recordOf(row)); });
}

Done SqlHubTx::eachRecord(const std::function<void(Record)>& see) const
{
    // Piece by piece in the order of the feed: a server's answer comes whole, so that it must be small.
    constexpr std::size_t Piece = 512;
    std::optional<Record> last;
    for (bool more = true; more;) {
        const auto record = [this](const Row& row) { return opened(recordOf(row)); };
        auto rows = last ? m_sql.list(hubsql::FeedNext, {m_org, last->rev, last->rev, last->key.kind, last->key.kind, last->key.id, Piece}, record)
                         : m_sql.list(hubsql::FeedStart, {m_org, std::int64_t(-1), Piece}, record);
        more = rows.size() == Piece;
        if (more) last = rows.back();
        for (Record& r : rows) see(std::move(r));
    }
    return m_sql.done();
}

std::int64_t SqlHubTx::seqAt(Instant at) const
{
    std::int64_t seq = 0;
    m_sql.one(hubsql::SeqAt, {m_org, at.ms}, [&](const Row& row) { seq = row.integer(0); });
    return seq;
}

Instant SqlHubTx::loggedAt() const
{
    Instant at;
    m_sql.one(hubsql::LoggedAt, {m_org, m_seq}, [&](const Row& row) { at = {row.integer(0)}; });
    return at;
}

std::int64_t SqlHubTx::purged() const
{
    std::int64_t seq = 0;
    m_sql.one(hubsql::ReadPurged, {m_org}, [&](const Row& row) { seq = row.integer(0); });
    return seq;
}

int SqlHubTx::purgeTombstones(std::int64_t upTo)
{
    std::int64_t newest = 0;
    int count = 0;
    m_sql.one(hubsql::NewestTombstone, {m_org, upTo}, [&](const Row& row) {
        newest = row.integer(0);
        count = static_cast<int>(row.integer(1));
    });
    if (count == 0) return 0;
    m_known.clear();
    m_sql.run(hubsql::DropTombstones, {m_org, newest});
    m_sql.run(hubsql::SetPurged, {newest, m_org, newest});
    return count;
}

void SqlHubTx::setSeq(std::int64_t seq)
{
    m_seq = seq; // written at the commit, with everything that it counts
}

void SqlHubTx::put(const Record& r)
{
    const bool sensitive = m_store.m_options.content.seals(r.key.kind);
    m_sensitivePut = m_sensitivePut || sensitive;
    const QByteArray body = sensitive ? m_store.m_options.content.rest(r.body, restPlace(r.key)) : r.body;
    const auto apply = [&](const Statement& s) {
        return m_sql.run(s, {r.rev, r.deleted, body, m_org, r.key.kind, r.key.id}) > 0;
    };
    // Either order is right; the one that fits a run of new records or of changed ones saves a look into the index.
    if (m_recordsAreNew)
        m_recordsAreNew = apply(hubsql::InsertRecord) || !apply(hubsql::UpdateRecord);
    else
        m_recordsAreNew = !apply(hubsql::UpdateRecord) && apply(hubsql::InsertRecord);
    know(r.key, {r.deleted ? Seen::Absent : Seen::Present, r});
}

bool SqlHubTx::idTakenElsewhere(const RecordKey& key) const
{
    // What is ours already was looked for when it was new.
    if (const auto it = m_known.find(key); it != m_known.end() && it->second.record.rev > 0) return false;
    bool taken = false;
    m_sql.one(hubsql::IdElsewhere, {key.id, key.kind, m_org}, [&](const Row&) { taken = true; });
    return taken;
}

SqlHubTx::Counter& SqlHubTx::counterOf(const DeviceId& device) const
{
    const auto [it, unknown] = m_counters.try_emplace(device);
    if (unknown) m_sql.one(hubsql::DeviceCounter, {m_org, device}, [&](const Row& row) { it->second.last = row.integer(0); });
    return it->second;
}

std::int64_t SqlHubTx::lastDeviceSeq(const DeviceId& device) const
{
    return counterOf(device).last;
}

void SqlHubTx::writeCounters()
{
    if (m_seq != m_seqBefore) m_sql.run(hubsql::SetSeq, {m_seq, m_org});
    for (auto& [device, counter] : m_counters) {
        if (!counter.raised) continue;
        if (m_sql.run(hubsql::RaiseCounter, {counter.last, m_org, device, counter.last}) == 0)
            m_sql.run(hubsql::InsertCounter, {counter.last, m_org, device});
        counter.raised = false;
    }
}

std::optional<StoredAnswer> SqlHubTx::answer(const DeviceId& device, std::int64_t deviceSeq) const
{
    std::optional<StoredAnswer> out;
    m_sql.one(hubsql::ReadAnswer, {m_org, device, deviceSeq}, [&](const Row& row) {
        out = StoredAnswer{row.bytes(0), opened(row.bytes(1), restPlace(m_id, device, deviceSeq))};
    });
    return out;
}

void SqlHubTx::putAnswer(const DeviceId& device, std::int64_t deviceSeq, const StoredAnswer& a)
{
    const QByteArray answer = a.sealed ? m_store.m_options.content.rest(a.answer, restPlace(m_id, device, deviceSeq)) : a.answer;
    m_sql.run(hubsql::PutAnswer, {m_org, device, deviceSeq, a.headHash, answer});
    Counter& counter = counterOf(device);
    if (deviceSeq <= counter.last) return;
    counter.last = deviceSeq;
    counter.raised = true;
}

void SqlHubTx::log(const LogEntry& e)
{
    const QByteArray wire = m_sensitivePut ? m_store.m_options.content.rest(e.wire, restPlace(m_id, e.seq)) : e.wire;
    m_sensitivePut = false;
    m_sql.run(hubsql::AddLog, {m_org, e.seq, e.at.ms, wire});
    if (!e.command.isNull()) m_sql.run(hubsql::AddCommandId, {m_org, e.command, e.seq});
}

LogEntry SqlHubTx::logEntryOf(const Row& row) const
{
    auto entry = m_store.logEntryOf(m_id, row);
    if (entry) return std::move(*entry);
    m_sql.note(failure(entry));
    return {};
}

std::optional<LogEntry> SqlHubTx::accepted(const CommandId& command) const
{
    std::optional<LogEntry> out;
    m_sql.one(hubsql::FindCommand, {m_org, command}, [&](const Row& row) {
        out = logEntryOf(row);
        out->command = command;
    });
    return out;
}

ClaimState SqlHubTx::claimByHash(std::string_view kind, const QByteArray& hash) const
{
    ClaimState state = ClaimState::Free;
    m_sql.one(hubsql::ReadClaim, {kind, hash},
              [&](const Row& row) { state = row.integer(0) == m_org ? ClaimState::Ours : ClaimState::Taken; });
    return state;
}

ClaimState SqlHubTx::claim(std::string_view kind, const std::string& value) const
{
    return claimByHash(kind, m_store.claimHash(kind, value));
}

void SqlHubTx::changeClaim(const ClaimChange& c)
{
    const QByteArray hash = m_store.claimHash(c.kind, c.value);
    if (!c.take) {
        m_sql.run(hubsql::DropClaim, {c.kind, hash, m_org});
        return;
    }
    // The insert waits for another organisation's transaction that takes the same; then it is theirs, not ours.
    if (m_sql.run(hubsql::TakeClaim, {c.kind, hash, m_org}) == 0 && !m_sql.failure() &&
        claimByHash(c.kind, hash) != ClaimState::Ours)
        m_sql.note(fail("store_conflict", "claim"));
}

Done SqlHubTx::commit()
{
    writeCounters();
    if (m_seq != m_seqBefore && !m_store.source().isFile())
        m_sql.one(hubsql::TellCommit, {m_id.text() + ":" + std::to_string(m_seq)}, [](const Row&) {});
    if (auto failed = m_sql.failure()) return std::unexpected(*failed);
    auto done = m_transaction.commit();
    if (done) m_turn.reset(); // the next writer need not wait for the object to go
    return done;
}

} // namespace sek
