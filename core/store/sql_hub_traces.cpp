// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the hub's store for the erasure of a person.
#include "core/store/hub_statements.h"
#include "core/store/sql_hub_tx.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <tuple>

namespace sek {

namespace {

constexpr std::size_t Piece = 256; ///< rows looked at together, so that a log of any length is never in memory

const QByteArray Nothing("", 0);

} // namespace

void SqlHubTx::rewriteLog(const std::function<QByteArray(const LogEntry&)>& see)
{
    std::int64_t after = 0;
    for (bool more = true; more;) {
        const auto entries = m_sql.list(hubsql::ReadLog, {m_org, after, Piece}, [this](const Row& row) {
            return std::pair(logEntryOf(row), ContentSeal::isSealed(row.bytes(2)));
        });
        for (const auto& [e, sealed] : entries) {
            QByteArray wire = see(e);
            if (wire.isEmpty()) continue;
            if (sealed) wire = m_store.m_options.content.rest(wire, restPlace(m_id, e.seq));
            m_sql.run(hubsql::RewriteLog, {wire, m_org, e.seq});
        }
        more = entries.size() == Piece;
        if (more) after = entries.back().first.seq;
    }
}

void SqlHubTx::rewriteAnswers(const std::function<QByteArray(const QByteArray&)>& see)
{
    struct Place
    {
        DeviceId device;
        std::int64_t number = 0;
        QByteArray answer;
        bool sealed = false;
    };
    const auto place = [this](const Row& row) {
        const DeviceId device(row.uuid(0));
        const QByteArray kept = row.bytes(2);
        return Place{device, row.integer(1), opened(kept, restPlace(m_id, device, row.integer(1))), ContentSeal::isSealed(kept)};
    };
    std::optional<Place> last;
    for (bool more = true; more;) {
        const auto answers =
            last ? m_sql.list(hubsql::AnswersNext, {m_org, last->device, last->device, last->number, Piece}, place)
                 : m_sql.list(hubsql::AnswersFirst, {m_org, Piece}, place);
        for (const Place& p : answers)
            if (QByteArray now = see(p.answer); !now.isEmpty()) {
                if (p.sealed) now = m_store.m_options.content.rest(now, restPlace(m_id, p.device, p.number));
                m_sql.run(hubsql::RewriteAnswer, {now, m_org, p.device, p.number});
            }
        more = answers.size() == Piece;
        if (more) last = answers.back();
    }
}

void SqlHubTx::eraseLeaf(std::uint64_t index, const std::string& on)
{
    m_sql.run(hubsql::EraseLeaf, {Nothing, Nothing, on, m_org, index});
}

std::vector<QByteArray> SqlHubTx::unnameBlobs(const RecordKey& key)
{
    auto files = m_sql.list(hubsql::BlobsOf, {m_org, key.kind, key.id}, [](const Row& row) { return row.bytes(0); });
    if (!files.empty()) m_sql.run(hubsql::UnnameBlobs, {m_org, key.kind, key.id});
    return files;
}

void SqlHubTx::dropCounted(const std::function<bool(const std::string&, const QByteArray&)>& gone)
{
    using Key = std::tuple<std::int64_t, std::string, std::string>;
    const auto key = [](const Row& row) { return Key(row.integer(0), row.text(1), row.text(2)); };
    for (const auto& [org, what, subject] : m_sql.list(hubsql::AllTallies, {m_org}, key))
        if (gone(subject, {})) m_sql.run(hubsql::DropTally, {org, what, subject});
    std::vector<Key> states;
    m_sql.each(hubsql::AllCodeStates, {m_org}, [&](const Row& row) {
        if (gone(row.text(2), row.bytes(3))) states.push_back(key(row));
        return true;
    });
    for (const auto& [org, what, subject] : states) m_sql.run(hubsql::DropCodeState, {org, what, subject});
}

Done SqlHubStore::writeAnew(SqlConnection& c)
{
    // The file goes through its log as a whole, beside a copy: begun without the room it would fill the disk for everybody.
    const QFileInfo file(source().path);
    const QStorageInfo disk(file.absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < 2 * file.size()) return fail("store_full", "sweep");
    if (source().backend == Backend::Sqlite)
        if (auto done = c.execute("PRAGMA temp_store = FILE"); !done) return done; // whatever the hub's size
    auto written = c.execute("VACUUM");
    if (source().backend == Backend::Sqlite)
        if (auto done = c.execute("PRAGMA temp_store = MEMORY"); !done) return done;
    return written;
}

Done SqlHubStore::sweep()
{
    auto due = hubState(SweepDue, {}); // nearly always nothing: nobody who writes waits for that
    if (!due) return failure(due);
    if (due->isEmpty()) return {};
    // Behind whoever is writing: an erasure that is about to be committed is swept too.
    auto turn = writeTurn();
    if (!turn) return failure(turn);
    due = hubState(SweepDue, {});
    if (!due) return failure(due);
    if (due->isEmpty()) return {};
    auto connection = m_connections.get();
    if (!connection) return failure(connection);
    SqlConnection& c = **connection;
    if (source().isFile()) {
        // Deleted content is overwritten (secure_delete), but a row that was moved when its page was split may have left a copy
        // in the gap: only a file written anew holds nothing but what is in force.
        // When only the log could not be emptied, only that is done again.
        if (m_rewrittenFor != *due)
            if (auto written = writeAnew(c); !written) return written;
        m_rewrittenFor = *due;
        bool whole = false;
        if (auto done = c.read(hubsql::WalCheckpoint, {}, [&](const Row& row) {
                whole = row.integer(0) == 0;
                return false;
            });
            !done)
            return done;
        if (!whole) return fail("store_busy", "sweep");
    } else {
        // A server's space is its administrator's: rows that are gone are given free here, when they are overwritten is its own.
        for (const char* table : {"record", "command_log", "answer", "log_leaf", "code_challenge", "code_state", "blob_part", "message"})
            if (auto done = c.execute(QStringLiteral("VACUUM %1").arg(QLatin1String(table))); !done) return done;
    }
    auto tx = Transaction::begin(c, Transaction::Kind::Write);
    if (!tx) return failure(tx);
    if (auto run = c.run(hubsql::DropCodeState, {std::int64_t(0), std::string(SweepDue), std::string()}); !run) return failure(run);
    if (auto done = tx->commit(); !done) return done;
    m_rewrittenFor.clear();
    return {};
}

} // namespace sek
