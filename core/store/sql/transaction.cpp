// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/transaction.h"

#include <utility>

namespace sek {

Result<Transaction> Transaction::begin(SqlConnection& connection, Kind kind)
{
    if (connection.m_inTransaction) return fail("store_busy", "nested");
    const Dialect& dialect = connection.dialect();
    if (auto done = connection.execute(kind == Kind::Write ? dialect.beginWrite : dialect.beginRead); !done)
        return failure(done);
    connection.m_inTransaction = true;
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    rollback();
}

Done Transaction::commit()
{
    if (!m_connection) return fail("store_sql", "transaction is over");
    if (auto done = m_connection->execute("COMMIT"); !done) return done; // still open: the destructor ends it
    m_connection->m_inTransaction = false;
    m_connection = nullptr;
    return {};
}

void Transaction::rollback()
{
    if (!m_connection) return;
    // After a full disk or an I/O error the database has rolled back by itself and says so; that is no failure.
    if (!m_connection->broken()) m_connection->execute("ROLLBACK");
    m_connection->m_inTransaction = false;
    m_connection = nullptr;
}

} // namespace sek
