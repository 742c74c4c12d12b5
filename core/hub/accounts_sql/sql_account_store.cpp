// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts_sql/sql_account_store.h"

#include "core/hub/accounts_sql/account_schema.h"
#include "core/hub/accounts_sql/account_statements.h"
#include "core/hub/accounts_sql/sql_account_tx.h"

#include <algorithm>

namespace sek {

namespace {

constexpr int CacheKiB = 2 * 1024;       ///< account rows are small and few; the hub store has a cache of its own
constexpr std::size_t MostEvents = 1000; ///< taken in one piece

} // namespace

SqlAccountStore::SqlAccountStore(const SqlSource& source) : m_connections(source) {}

SqlAccountStore::~SqlAccountStore() = default;

Result<std::unique_ptr<SqlAccountStore>> SqlAccountStore::open(const SqlSource& source, OpenMode mode)
{
    SqlSource own = source;
    own.cacheKiB = std::min(own.cacheKiB, CacheKiB);
    if (auto first = openStore(own, mode, "accounts", accountMigrations()); !first) return failure(first);
    return std::unique_ptr<SqlAccountStore>(new SqlAccountStore(own));
}

Result<std::unique_ptr<QSemaphoreReleaser>> SqlAccountStore::writeTurn(const SqlConnection& connection)
{
    if (connection.inTransaction()) return fail("store_busy", "nested"); // would wait for itself
    if (!source().isFile()) return nullptr;
    if (!m_writers.tryAcquire(1, source().busyMs)) return fail("store_busy");
    return std::make_unique<QSemaphoreReleaser>(m_writers);
}

/// A server that was started again has cut the line. Whatever `work` is, doing it once more on a new line is right:
/// it only reads, or has just begun, or deletes what may be gone already.
Done SqlAccountStore::onConnection(const std::function<Done(SqlConnection&)>& work)
{
    for (int attempt = 1;; ++attempt) {
        auto connection = m_connections.get();
        if (!connection) return failure(connection);
        auto done = work(**connection);
        if (done || !(*connection)->broken() || attempt == 2) return done;
    }
}

Result<std::unique_ptr<AccountTx>> SqlAccountStore::begin()
{
    std::unique_ptr<AccountTx> out;
    auto done = onConnection([&](SqlConnection& c) -> Done {
        auto turn = writeTurn(c);
        if (!turn) return failure(turn);
        auto tx = Transaction::begin(c, Transaction::Kind::Write);
        if (!tx) return failure(tx);
        if (c.backend() == Backend::PostgreSql)
            if (auto locked = c.read(accountsql::LockAccounts, {}, [](const Row&) { return true; }); !locked)
                return locked;
        out = std::make_unique<SqlAccountTx>(c, std::move(*turn), std::move(*tx));
        return {};
    });
    if (!done) return failure(done);
    return out;
}

Result<std::optional<AccessView>> SqlAccountStore::access(const QByteArray& tokenHash)
{
    std::optional<AccessView> out;
    auto done = onConnection([&](SqlConnection& c) -> Done {
        bool damaged = false;
        auto read = c.read(accountsql::ReadAccessView, {tokenHash}, [&](const Row& row) {
            RowReader in(row);
            out = accessView(in);
            damaged = in.damaged();
            return false;
        });
        if (damaged) return fail("store_damaged", accountsql::ReadAccessView.name);
        return read;
    });
    if (!done) return failure(done);
    return out;
}

std::vector<AccountEvent> SqlAccountStore::waitingEvents(std::size_t max)
{
    std::vector<AccountEvent> out;
    auto done = onConnection([&](SqlConnection& c) {
        out.clear();
        return c.read(accountsql::WaitingEvents, {std::min(max, MostEvents)}, [&](const Row& row) {
            RowReader in(row);
            auto event = accountEvent(in);
            if (in.damaged()) return false; // those before it can go on; their order is part of the promise
            out.push_back(std::move(event));
            return true;
        });
    });
    if (!done) out.clear();
    return out;
}

Done SqlAccountStore::eventTaken(const Uuid& id)
{
    return onConnection([&](SqlConnection& c) -> Done {
        auto turn = writeTurn(c);
        if (!turn) return failure(turn);
        auto tx = Transaction::begin(c, Transaction::Kind::Write);
        if (!tx) return failure(tx);
        if (auto run = c.run(accountsql::KeepEvent, {id.text()}); !run) return failure(run);
        if (auto run = c.run(accountsql::DropEvent, {id.text()}); !run) return failure(run);
        return tx->commit();
    });
}

Done SqlAccountStore::journal(Instant since, const std::optional<AccountId>& account, const std::function<void(const AccountEvent&)>& see)
{
    const std::string whose = account ? account->text() : std::string();
    return onConnection([&](SqlConnection& c) {
        return c.read(accountsql::Journal, {since.ms, whose, whose}, [&](const Row& row) {
            RowReader in(row);
            const auto event = accountEvent(in);
            if (!in.damaged()) see(event);
            return true;
        });
    });
}

} // namespace sek
