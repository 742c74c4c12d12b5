// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/connection.h"

#include "core/store/sql/sql_failure.h"
#include "core/store/sqlcipher/driver.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <atomic>

namespace sek {

namespace {

/// A file that is there and cannot be written: the medium, or what the user may do.
bool isWriteProtected(const SqlSource& source)
{
    const QFileInfo file(source.path);
    return source.isFile() && file.exists() && !(file.isWritable() && QFileInfo(file.path()).isWritable());
}

} // namespace

Uuid Row::uuid(int column) const
{
    const QByteArray b = bytes(column);
    std::array<std::uint8_t, 16> raw{};
    if (b.size() == 16) std::copy(b.begin(), b.end(), raw.begin());
    return Uuid(raw);
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const SqlSource& source, bool create)
{
    if (source.isFile() && !create && !QFileInfo::exists(source.path)) return fail("store_missing");
    static std::atomic<unsigned> counter{0};
    auto out = std::unique_ptr<SqlConnection>(new SqlConnection(source.backend));
    out->m_name = QStringLiteral("sek-%1").arg(++counter);
    switch (source.backend) {
    case Backend::SqlCipher: {
        if (!source.key) return fail("store_wrong_key", "no key");
        auto* driver = new SqlCipherDriver;
        driver->setKey(source.key->clone());
        out->m_database = QSqlDatabase::addDatabase(driver, out->m_name);
        QStringList options{QStringLiteral("QSQLCIPHER_BUSY_TIMEOUT=%1").arg(source.busyMs)};
        if (create) options << QStringLiteral("QSQLCIPHER_CREATE");
        if (source.exclusive) options << QStringLiteral("QSQLCIPHER_EXCLUSIVE");
        if (!source.vfs.isEmpty()) options << QStringLiteral("QSQLCIPHER_VFS=") + source.vfs;
        out->m_database.setConnectOptions(options.join(u';'));
        out->m_database.setDatabaseName(source.path);
        break;
    }
    case Backend::Sqlite:
        out->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), out->m_name);
        out->m_database.setDatabaseName(source.path);
        break;
    case Backend::PostgreSql:
        out->m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), out->m_name);
        out->m_database.setHostName(source.host);
        out->m_database.setPort(source.port);
        out->m_database.setDatabaseName(source.database);
        out->m_database.setUserName(source.user);
        out->m_database.setPassword(source.password);
        break;
    }
    if (!out->m_database.isValid()) return fail("store_sql", "driver missing");
    const auto failedToOpen = [&](Failure f) -> std::unexpected<Failure> {
        if (f.is("store_io") && isWriteProtected(source)) f.code = "store_read_only"; // the library says only that it cannot
        return std::unexpected(std::move(f));
    };
    if (!out->m_database.open()) return failedToOpen(out->failed(out->m_database.lastError(), "open").error());
    if (auto tuned = out->tune(source); !tuned) return failedToOpen(tuned.error());
    return out;
}

SqlConnection::~SqlConnection()
{
    if (m_inTransaction && !m_broken) execute("ROLLBACK");
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Done SqlConnection::tune(const SqlSource& source)
{
    if (m_backend == Backend::PostgreSql) {
        for (const QString& setting :
             {QStringLiteral("SET synchronous_commit = on"), QStringLiteral("SET client_min_messages = warning"),
              QStringLiteral("SET lock_timeout = %1").arg(source.busyMs)})
            if (auto done = execute(setting); !done) return done;
        return {};
    }
    if (auto done = execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(source.busyMs)); !done) return done;
    if (auto done = execute("PRAGMA secure_delete = ON"); !done) return done; // what is deleted is overwritten
    if (m_backend == Backend::Sqlite)
        if (auto done = execute("PRAGMA page_size = 4096"); !done) return done;
    if (source.exclusive && m_backend == Backend::Sqlite) // before the journal mode; the other driver does it itself
        if (auto done = askFor("PRAGMA locking_mode = EXCLUSIVE", "exclusive"); !done) return done;
    if (auto done = askFor("PRAGMA journal_mode = WAL", "wal"); !done) return done;
    for (const QString& setting :
         {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA temp_store = MEMORY"),
          QStringLiteral("PRAGMA mmap_size = 0"), QStringLiteral("PRAGMA cache_size = -%1").arg(source.cacheKiB),
          QStringLiteral("PRAGMA journal_size_limit = 16777216")})
        if (auto done = execute(setting); !done) return done;
    return {};
}

Done SqlConnection::askFor(const char* pragma, const char* expected)
{
    QSqlQuery query(m_database);
    if (!query.exec(QString::fromLatin1(pragma)) || !query.next()) return failed(query.lastError(), pragma);
    if (query.value(0).toString() != QLatin1StringView(expected)) return fail("store_io", pragma);
    return {};
}

std::unexpected<Failure> SqlConnection::failed(const QSqlError& error, const char* name)
{
    Failure f = sqlFailure(m_backend, error, name);
    if (m_backend == Backend::PostgreSql && f.is("store_io")) m_broken = true;
    return std::unexpected(std::move(f));
}

Done SqlConnection::execute(const QString& sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql)) return failed(query.lastError(), "execute");
    return {};
}

Result<QSqlQuery*> SqlConnection::start(const Statement& statement, std::initializer_list<SqlValue> values)
{
    auto found = m_prepared.find(&statement);
    if (found == m_prepared.end()) {
        QSqlQuery query(m_database);
        // On PostgreSQL forward only means row by row over the wire, which is slower and allows no other statement
        // meanwhile; our statements bound their results themselves.
        query.setForwardOnly(m_backend != Backend::PostgreSql);
        if (!query.prepare(QString::fromLatin1(Dialect::text(m_backend, statement))))
            return failed(query.lastError(), statement.name);
        found = m_prepared.emplace(&statement, std::move(query)).first;
    }
    QSqlQuery& query = found->second;
    int at = 0;
    for (const SqlValue& value : values)
        query.bindValue(at++, value.variant());
    if (!query.exec()) {
        auto error = failed(query.lastError(), statement.name);
        query.finish();
        return error;
    }
    return &query;
}

Done SqlConnection::finish(const Statement& statement, QSqlQuery& query)
{
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid()) return failed(error, statement.name);
    return {};
}

Result<std::int64_t> SqlConnection::run(const Statement& statement, std::initializer_list<SqlValue> values)
{
    auto query = start(statement, values);
    if (!query) return failure(query);
    const std::int64_t touched = (*query)->numRowsAffected();
    if (auto done = finish(statement, **query); !done) return failure(done);
    return touched;
}

Done SqlConnection::exportTo(const QString& path, const SecureBytes& key)
{
    auto* driver = dynamic_cast<SqlCipherDriver*>(m_database.driver());
    if (!driver) return fail("store_not_encrypted");
    if (!driver->exportTo(path, key)) return failed(driver->lastError(), "export");
    return {};
}

std::string SqlConnection::cipherVersion() const
{
    const auto* driver = dynamic_cast<const SqlCipherDriver*>(m_database.driver());
    return driver ? driver->cipherVersion() : std::string();
}

} // namespace sek
