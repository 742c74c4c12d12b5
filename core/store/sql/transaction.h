// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/connection.h"

namespace sek {

/// A transaction as an object: unless somebody commits, it rolls back when it goes out of scope.
class Transaction
{
public:
    enum class Kind { Read, Write };

    /// Fails with `store_busy` when the connection is in a transaction already or the lock does not come in time.
    static Result<Transaction> begin(SqlConnection& connection, Kind kind);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Durable when it returns without failure. After a failure nothing happened, except when a server's connection
    /// was lost in that very moment: then nobody knows, and the caller asks again (`store_io`).
    Done commit();
    void rollback();

private:
    explicit Transaction(SqlConnection& connection) : m_connection(&connection) {}
    SqlConnection* m_connection;
};

} // namespace sek
