// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_hub_store.h"

#include "core/base/hash.h"
#include "core/store/hub_schema.h"
#include "core/store/hub_statements.h"
#include "core/store/sql_hub_tx.h"

#include <algorithm>
#include <limits>

namespace sek {

namespace {

constexpr std::size_t FeedPiece = 512; ///< rows fetched at a time, so that a server's answer stays small

/// Half an answer is none.
std::vector<LogEntry> whole(std::vector<Result<LogEntry>> entries)
{
    std::vector<LogEntry> out;
    for (auto& e : entries) {
        if (!e) return {};
        out.push_back(std::move(*e));
    }
    return out;
}

} // namespace

SqlHubStore::SqlHubStore(const SqlSource& source, SqlHubOptions options)
    : m_options(std::move(options)), m_connections(source)
{
}

SqlHubStore::~SqlHubStore() = default;

Result<std::unique_ptr<SqlHubStore>> SqlHubStore::open(const SqlSource& source, SqlHubOptions options)
{
    {
        auto first = openStore(source, options.mode, "hub", hubMigrations());
        if (!first) return failure(first);
    }
    auto store = std::unique_ptr<SqlHubStore>(new SqlHubStore(source, std::move(options)));
    auto connection = store->m_connections.get();
    if (!connection) return failure(connection);
    const auto readEpoch = [&] {
        return (*connection)->read(hubsql::ReadEpoch, {}, [&](const Row& row) {
            store->m_epoch = row.text(0);
            return false;
        });
    };
    if (auto done = readEpoch(); !done) return failure(done);
    if (store->m_epoch.empty()) {
        if (store->m_options.newEpoch.empty()) return fail("store_missing", "epoch");
        if (auto done = store->writeOnce([&](SqlConnection& c) -> Done {
                if (auto run = c.run(hubsql::FirstEpoch, {store->m_options.newEpoch}); !run) return failure(run);
                return {};
            });
            !done)
            return failure(done);
        if (auto done = readEpoch(); !done) return failure(done); // another process may have been first
    }
    return store;
}

QByteArray SqlHubStore::claimHash(std::string_view kind, const std::string& value) const
{
    QByteArray bytes = bytesOf(kind);
    bytes.append('\0');
    bytes.append(value.data(), static_cast<qsizetype>(value.size()));
    return hmacSha256(m_options.claimKey, bytes);
}

Result<std::unique_ptr<QSemaphoreReleaser>> SqlHubStore::writeTurn()
{
    const SqlSource& source = m_connections.source();
    if (!source.isFile()) return nullptr;
    if (!m_writers.tryAcquire(1, source.busyMs)) return fail("store_busy");
    return std::make_unique<QSemaphoreReleaser>(m_writers);
}

Done SqlHubStore::writeOnce(const std::function<Done(SqlConnection&)>& work)
{
    auto turn = writeTurn();
    if (!turn) return failure(turn);
    auto connection = m_connections.get();
    if (!connection) return failure(connection);
    auto tx = Transaction::begin(**connection, Transaction::Kind::Write);
    if (!tx) return failure(tx);
    if (auto done = work(**connection); !done) return done;
    return tx->commit();
}

Done SqlHubStore::setEpoch(const std::string& epoch)
{
    auto done = writeOnce([&](SqlConnection& c) -> Done {
        if (auto run = c.run(hubsql::KeepEpoch, {}); !run) return failure(run);
        if (auto run = c.run(hubsql::SetEpoch, {epoch}); !run) return failure(run);
        return {};
    });
    if (done) m_epoch = epoch;
    return done;
}

Result<std::vector<std::string>> SqlHubStore::pastEpochs()
{
    auto connection = m_connections.get();
    if (!connection) return failure(connection);
    StickySql sql(**connection);
    auto out = sql.list(hubsql::PastEpochs, {}, [](const Row& row) { return row.text(0); });
    if (auto ok = sql.done(); !ok) return failure(ok);
    return out;
}

Result<std::int64_t> SqlHubStore::organisationNumber(SqlConnection& connection, const OrgId& org, std::int64_t* seq, bool lock)
{
    std::int64_t number = 0;
    const Statement& statement = lock ? hubsql::LockOrganisation : hubsql::FindOrganisation;
    auto done = connection.read(statement, {org}, [&](const Row& row) {
        number = row.integer(0);
        if (seq) *seq = row.integer(1);
        return false;
    });
    if (!done) return failure(done);
    if (number == 0) return fail("no_such_organisation");
    return number;
}

bool SqlHubStore::hasOrganisation(const OrgId& org)
{
    auto connection = m_connections.get();
    return connection && organisationNumber(**connection, org, nullptr).has_value();
}

Done SqlHubStore::addOrganisation(const OrgId& org)
{
    return writeOnce([&](SqlConnection& c) -> Done {
        if (auto run = c.run(hubsql::AddOrganisation, {org}); !run) return failure(run);
        return {};
    });
}

Result<std::vector<OrgId>> SqlHubStore::organisations()
{
    auto connection = m_connections.get();
    if (!connection) return failure(connection);
    StickySql sql(**connection);
    auto out = sql.list(hubsql::Organisations, {}, [](const Row& row) { return OrgId(row.uuid(0)); });
    if (auto ok = sql.done(); !ok) return failure(ok);
    return out;
}

Result<std::unique_ptr<HubTx>> SqlHubStore::begin(const OrgId& org)
{
    auto turn = writeTurn();
    if (!turn) return failure(turn);
    return open(org, Transaction::Kind::Write, std::move(*turn));
}

Result<std::unique_ptr<HubTx>> SqlHubStore::look(const OrgId& org)
{
    return open(org, Transaction::Kind::Read, nullptr);
}

Result<std::unique_ptr<HubTx>> SqlHubStore::open(const OrgId& org, Transaction::Kind kind,
                                                 std::unique_ptr<QSemaphoreReleaser> turn)
{
    for (int attempt = 1;; ++attempt) {
        auto connection = m_connections.get();
        if (!connection) return failure(connection);
        auto tx = Transaction::begin(**connection, kind);
        // A server that was started again has cut the line; nothing was begun, so a new line is enough.
        if (!tx && (*connection)->broken() && attempt == 1) continue;
        if (!tx) return failure(tx);
        std::int64_t seq = 0;
        auto number = organisationNumber(**connection, org, &seq, kind == Transaction::Kind::Write);
        if (!number) return failure(number);
        return std::make_unique<SqlHubTx>(*this, **connection, std::move(turn), std::move(*tx), org, *number, seq);
    }
}

Result<ChangePage> SqlHubStore::changes(const OrgId& org, std::int64_t after, std::size_t maxRows, std::size_t maxBytes)
{
    auto connection = m_connections.get();
    if (!connection) return failure(connection);
    SqlConnection& c = **connection;
    // One view for the organisation's seq and the rows: at the head they must belong together (SYNC-6).
    auto view = Transaction::begin(c, Transaction::Kind::Read);
    if (!view) return failure(view);
    std::int64_t seq = 0;
    std::int64_t number = 0;
    std::int64_t purged = 0;
    if (auto done = c.read(hubsql::FindOrganisation, {org},
                           [&](const Row& row) {
                               number = row.integer(0);
                               seq = row.integer(1);
                               purged = row.integer(2);
                               return false;
                           });
        !done)
        return failure(done);
    if (number == 0) return fail("no_such_organisation");

    ChangePage page;
    page.purged = purged;
    std::size_t bytes = 0;
    bool cut = false;
    std::optional<Failure> unread;
    for (bool more = true; more && !cut;) {
        std::size_t rows = 0;
        const auto take = [&](const Row& row) {
            ++rows;
            Record record = recordOf(row);
            auto body = m_options.content.read(record.body, restPlace(record.key));
            if (!body) {
                unread = body.error();
                return false;
            }
            record.body = std::move(*body);
            const bool newSeq = page.records.empty() || record.rev != page.records.back().rev;
            if (newSeq && !page.records.empty() && (page.records.size() >= maxRows || bytes >= maxBytes)) {
                cut = true;
                return false;
            }
            bytes += static_cast<std::size_t>(record.body.size());
            page.records.push_back(std::move(record));
            return true;
        };
        Done done;
        if (page.records.empty()) {
            done = c.read(hubsql::FeedStart, {number, after, FeedPiece}, take);
        } else {
            const Record last = page.records.back();
            done = c.read(hubsql::FeedNext,
                          {number, last.rev, last.rev, last.key.kind, last.key.kind, last.key.id, FeedPiece}, take);
        }
        if (!done) return failure(done);
        if (unread) return std::unexpected(*unread);
        more = rows == FeedPiece;
    }
    page.upTo = cut ? page.records.back().rev : seq;
    page.head = !cut;
    return page;
}

Result<LogEntry> SqlHubStore::logEntryOf(const OrgId& org, const Row& row) const
{
    auto wire = m_options.content.read(row.bytes(2), restPlace(org, row.integer(0)));
    if (!wire) return failure(wire);
    return LogEntry{row.integer(0), std::move(*wire), {row.integer(1)}, {}};
}

std::vector<LogEntry> SqlHubStore::logEntries(const OrgId& org, std::int64_t after, std::size_t max)
{
    auto connection = m_connections.get();
    if (!connection) return {};
    auto number = organisationNumber(**connection, org, nullptr);
    if (!number) return {};
    StickySql sql(**connection);
    auto out = sql.list(hubsql::ReadLog, {*number, after, max}, [&](const Row& row) { return logEntryOf(org, row); });
    return whole(std::move(out));
}

std::vector<LogEntry> SqlHubStore::logBefore(const OrgId& org, std::int64_t before, std::size_t max)
{
    auto connection = m_connections.get();
    if (!connection) return {};
    auto number = organisationNumber(**connection, org, nullptr);
    if (!number) return {};
    StickySql sql(**connection);
    const std::int64_t end = before == 0 ? std::numeric_limits<std::int64_t>::max() : before;
    auto out = sql.list(hubsql::ReadLogBefore, {*number, end, max}, [&](const Row& row) { return logEntryOf(org, row); });
    return whole(std::move(out));
}

} // namespace sek
