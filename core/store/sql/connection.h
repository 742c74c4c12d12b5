// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sql/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <initializer_list>
#include <memory>
#include <unordered_map>

namespace sek {

/// One row while it is read. Columns count from 0.
class Row
{
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}
    std::int64_t integer(int column) const { return m_query.value(column).toLongLong(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    std::string text(int column) const { return m_query.value(column).toString().toStdString(); }
    std::string byteText(int column) const
    {
        const QByteArray b = bytes(column);
        return {b.constData(), static_cast<std::size_t>(b.size())};
    }
    /// A null id when the column does not hold 16 bytes.
    Uuid uuid(int column) const;

private:
    const QSqlQuery& m_query;
};

/// One open connection with its prepared statements. Belongs to the thread that opened it.
class SqlConnection
{
public:
    /// Opens what is there; files are never created by this (see openStoreFile). Fails with `store_…`.
    /// `create` is for openStoreFile alone.
    static Result<std::unique_ptr<SqlConnection>> open(const SqlSource& source, bool create = false);
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    Backend backend() const { return m_backend; }
    const Dialect& dialect() const { return Dialect::of(m_backend); }

    /// Runs a statement that gives no rows; the number of rows it touched.
    Result<std::int64_t> run(const Statement& statement, std::initializer_list<SqlValue> values = {});

    /// Runs a statement and calls `row` for each row until it returns false.
    template <class F> Done read(const Statement& statement, std::initializer_list<SqlValue> values, F&& row)
    {
        auto query = start(statement, values);
        if (!query) return failure(query);
        while (next(**query))
            if (!row(Row(**query))) break;
        return finish(statement, **query);
    }

    /// Runs text that is not kept: definitions, settings, BEGIN.
    Done execute(const QString& sql);
    Done execute(const char* sql) { return execute(QString::fromLatin1(sql)); }

    bool inTransaction() const { return m_inTransaction; }
    /// For what Qt SQL offers beside statements: notifications.
    QSqlDriver* driver() const { return m_database.driver(); }
    /// Whether the connection is lost, so that only another one can help.
    bool broken() const { return m_broken; }
    /// Writes everything into the empty file at `path` under another key (SqlCipher only).
    Done exportTo(const QString& path, const SecureBytes& key);
    /// What the cipher library calls itself; empty on other backends.
    std::string cipherVersion() const;

private:
    friend class Transaction;
    explicit SqlConnection(Backend backend) : m_backend(backend) {}
    Done tune(const SqlSource& source);
    Done askFor(const char* pragma, const char* expected);
    Result<QSqlQuery*> start(const Statement& statement, std::initializer_list<SqlValue> values);
    static bool next(QSqlQuery& query) { return query.next(); }
    Done finish(const Statement& statement, QSqlQuery& query);
    std::unexpected<Failure> failed(const QSqlError& error, const char* name);

    Backend m_backend;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<const Statement*, QSqlQuery> m_prepared;
    bool m_inTransaction = false;
    bool m_broken = false;
};

} // namespace sek
