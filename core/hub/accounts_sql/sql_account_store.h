// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/account_store.h"
#include "core/store/sql/store_file.h"
#include "core/store/sql/thread_connections.h"

#include <QSemaphore>

#include <functional>

namespace sek {

/// The account tables in the hub's own database: SQLite, SQLCipher or PostgreSQL, beside those of SqlHubStore.
///
/// Any thread may call it; each gets a connection of its own, apart from the hub store's, so that a request can be
/// checked and an event taken whatever that thread's other transaction is doing. A transaction stays on the thread that
/// began it. On SQLite there is one write lock for the whole file: who begins here while the same thread has a
/// transaction of the hub store open only waits until it is `store_busy`.
///
/// Beside the codes of sqlFailure: `store_unique` from commit, when a row was put whose e-mail, key or token another
/// row has; `store_damaged` when a row holds what nobody can have written.
class SqlAccountStore : public AccountStore
{
public:
    /// Opens the database and brings the account tables up to date; it does not matter whether SqlHubStore did its own
    /// before. Fails as openStore does.
    static Result<std::unique_ptr<SqlAccountStore>> open(const SqlSource& source, OpenMode mode = OpenMode::MustExist);
    ~SqlAccountStore() override;

    Result<std::unique_ptr<AccountTx>> begin() override;
    Result<std::optional<AccessView>> access(const QByteArray& tokenHash) override;
    std::vector<AccountEvent> waitingEvents(std::size_t max) override;
    Done eventTaken(const Uuid& id) override;

    /// What was taken since `since`, of everybody or of one account, in order of writing. Kept for 400 days.
    Done journal(Instant since, const std::optional<AccountId>& account, const std::function<void(const AccountEvent&)>& see);

    const SqlSource& source() const { return m_connections.source(); }

private:
    explicit SqlAccountStore(const SqlSource& source);
    Result<std::unique_ptr<QSemaphoreReleaser>> writeTurn(const SqlConnection& connection);
    Done onConnection(const std::function<Done(SqlConnection&)>& work);

    ThreadConnections m_connections;
    QSemaphore m_writers{1}; ///< a fair place in the queue for SQLite's one write lock
};

} // namespace sek
