// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/memory_account_store.h"
#include "core/hub/accounts_sql/sql_account_store.h"

#include <QTemporaryDir>

namespace sek::test {

/// The account tables in an SQLite file of their own, with what the stories ask of MemoryAccountStore beside the port.
class SqliteTestStore : public AccountStore
{
public:
    SqliteTestStore();
    Result<std::unique_ptr<AccountTx>> begin() override;
    Result<std::optional<AccessView>> access(const QByteArray& hash) override { return m_store->access(hash); }
    std::vector<AccountEvent> waitingEvents(std::size_t max) override { return m_store->waitingEvents(max); }
    Done eventTaken(const Uuid& id) override { return m_store->eventTaken(id); }

    /// Asked before every write and every commit; its failure is the store's.
    std::function<Done()> hook;
    /// All that is committed, read from the tables; good until the next call.
    const MemoryAccountStore::State& state() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SqlAccountStore> m_store;
    std::unique_ptr<SqlConnection> m_reader;
    mutable MemoryAccountStore::State m_state;
};

using TestAccountStore = SqliteTestStore;

} // namespace sek::test
