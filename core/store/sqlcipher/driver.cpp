// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlcipher/driver.h"

#include "core/store/sqlcipher/result.h"
#include "core/store/sqlcipher/sqlcipher.h"

#include <QSqlError>
#include <QSqlQuery>

#include <cstdlib>

namespace sek {

namespace {

constexpr const char* CreateOption = "QSQLCIPHER_CREATE";
constexpr const char* ExclusiveOption = "QSQLCIPHER_EXCLUSIVE";
constexpr const char* BusyOption = "QSQLCIPHER_BUSY_TIMEOUT=";
constexpr const char* VfsOption = "QSQLCIPHER_VFS=";

/// x'…' tells the library that these are the key's own bytes, not a passphrase to be stretched.
SecureBytes quotedKey(const SecureBytes& key)
{
    SecureBytes quoted(3 + 2 * key.size());
    static constexpr char Digits[] = "0123456789abcdef";
    std::size_t at = 0;
    quoted.data()[at++] = 'x';
    quoted.data()[at++] = '\'';
    for (const std::uint8_t byte : key.span()) {
        quoted.data()[at++] = static_cast<std::uint8_t>(Digits[byte >> 4]);
        quoted.data()[at++] = static_cast<std::uint8_t>(Digits[byte & 15]);
    }
    quoted.data()[at++] = '\'';
    return quoted;
}

} // namespace

SqlCipherDriver::SqlCipherDriver(QObject* parent) : QSqlDriver(parent) {}

SqlCipherDriver::~SqlCipherDriver()
{
    close();
}

void SqlCipherDriver::setKey(SecureBytes key)
{
    m_key = std::move(key);
}

const char* SqlCipherDriver::sqliteVersion()
{
    return sqlite3_libversion();
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case FinishQuery:
    case LowPrecisionNumbers:
        return true;
    default:
        return false;
    }
}

bool SqlCipherDriver::refuse(const char* text, int code)
{
    setLastError(QSqlError(QString::fromLatin1(text), QString::fromUtf8(m_db ? sqlite3_errmsg(m_db) : ""),
                           QSqlError::ConnectionError, QString::number(code & 0xff)));
    setOpenError(true);
    sqlite3_close_v2(m_db);
    m_db = nullptr;
    m_key.wipe();
    m_cipherVersion.clear();
    return false;
}

bool SqlCipherDriver::runPlain(const char* sql)
{
    return sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

std::string SqlCipherDriver::answer(const char* pragma)
{
    std::string out;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_db, pragma, -1, &statement, nullptr) == SQLITE_OK && statement &&
        sqlite3_step(statement) == SQLITE_ROW)
        if (const auto* text = sqlite3_column_text(statement, 0)) out = reinterpret_cast<const char*>(text);
    sqlite3_finalize(statement);
    return out;
}

bool SqlCipherDriver::unlock()
{
    const SecureBytes quoted = quotedKey(m_key);
    if (sqlite3_key_v2(m_db, "main", quoted.data(), static_cast<int>(quoted.size())) != SQLITE_OK) return false;
    // Version 4 changed its defaults; the file's form is ours to state, never theirs to guess.
    if (std::atoi(m_cipherVersion.c_str()) >= 4 && !runPlain("PRAGMA cipher_compatibility = 3")) return false;
    return runPlain("PRAGMA cipher_page_size = 4096");
}

bool SqlCipherDriver::open(const QString& path, const QString&, const QString&, const QString&, int,
                           const QString& options)
{
    if (isOpen()) close();
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    QByteArray vfs;
    bool exclusive = false;
    int busyMs = 0;
    for (const QString& part : options.split(u';', Qt::SkipEmptyParts)) {
        const QString option = part.trimmed();
        if (option == QLatin1StringView(CreateOption))
            flags |= SQLITE_OPEN_CREATE;
        else if (option == QLatin1StringView(ExclusiveOption))
            exclusive = true;
        else if (option.startsWith(QLatin1StringView(BusyOption)))
            busyMs = option.mid(qsizetype(strlen(BusyOption))).toInt();
        else if (option.startsWith(QLatin1StringView(VfsOption)))
            vfs = option.mid(qsizetype(strlen(VfsOption))).toUtf8();
        else
            return refuse("unknown connect option", SQLITE_MISUSE);
    }
    if (m_key.size() != KeySize) return refuse("no key of 32 bytes", SQLITE_AUTH);

    const int rc = sqlite3_open_v2(path.toUtf8().constData(), &m_db, flags, vfs.isEmpty() ? nullptr : vfs.constData());
    if (rc != SQLITE_OK) return refuse("open", rc);
    // A library that knows no ciphers would write plain text without a word (SEC-61).
    m_cipherVersion = answer("PRAGMA cipher_version");
    if (m_cipherVersion.empty()) return refuse("not SQLCipher", SQLITE_AUTH);
    if (!unlock()) return refuse("key", sqlite3_errcode(m_db));
    m_key.wipe();
    sqlite3_busy_timeout(m_db, busyMs);
    // Before the first read: then the log needs no shared memory file, and others are refused from now on.
    if (exclusive && !runPlain("PRAGMA locking_mode = EXCLUSIVE")) return refuse("exclusive", sqlite3_errcode(m_db));
    // Setting a key proves nothing, the first read does.
    if (!runPlain("SELECT count(*) FROM sqlite_master")) return refuse("first read", sqlite3_errcode(m_db));
    setOpen(true);
    setOpenError(false);
    return true;
}

void SqlCipherDriver::close()
{
    m_key.wipe();
    for (SqlCipherResult* result : m_results)
        result->finalize();
    if (m_db) sqlite3_close(m_db);
    m_db = nullptr;
    m_cipherVersion.clear();
    if (isOpen()) {
        setOpen(false);
        setOpenError(false);
    }
}

bool SqlCipherDriver::exportAttached(const QString& path, const SecureBytes& key)
{
    const QByteArray name = path.toUtf8();
    const SecureBytes quoted = quotedKey(key);
    sqlite3_stmt* attach = nullptr;
    if (sqlite3_prepare_v2(m_db, "ATTACH DATABASE ? AS fresh KEY ?", -1, &attach, nullptr) != SQLITE_OK) return false;
    sqlite3_bind_text(attach, 1, name.constData(), static_cast<int>(name.size()), SQLITE_STATIC);
    sqlite3_bind_text(attach, 2, reinterpret_cast<const char*>(quoted.data()), static_cast<int>(quoted.size()), SQLITE_STATIC);
    const bool attached = sqlite3_step(attach) == SQLITE_DONE;
    sqlite3_finalize(attach);
    if (!attached) return false;
    if (std::atoi(m_cipherVersion.c_str()) >= 4 && !runPlain("PRAGMA fresh.cipher_compatibility = 3")) return false;
    return runPlain("PRAGMA fresh.cipher_page_size = 4096") && runPlain("PRAGMA fresh.synchronous = FULL") && runPlain("SELECT sqlcipher_export('fresh')");
}

bool SqlCipherDriver::exportTo(const QString& path, const SecureBytes& key)
{
    if (!m_db || key.size() != KeySize) return false;
    const bool done = exportAttached(path, key);
    if (!done) setLastError(QSqlError(QStringLiteral("export"), QString::fromUtf8(sqlite3_errmsg(m_db)), QSqlError::StatementError, QString::number(sqlite3_errcode(m_db) & 0xff)));
    return (runPlain("DETACH DATABASE fresh") || !done) && done;
}

QSqlResult* SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this);
}

bool SqlCipherDriver::beginTransaction()
{
    if (m_db && runPlain("BEGIN IMMEDIATE")) return true;
    setLastError(QSqlError(QStringLiteral("begin"), {}, QSqlError::TransactionError,
                           QString::number(m_db ? sqlite3_errcode(m_db) : SQLITE_MISUSE)));
    return false;
}

bool SqlCipherDriver::commitTransaction()
{
    if (m_db && runPlain("COMMIT")) return true;
    setLastError(QSqlError(QStringLiteral("commit"), {}, QSqlError::TransactionError,
                           QString::number(m_db ? sqlite3_errcode(m_db) : SQLITE_MISUSE)));
    return false;
}

bool SqlCipherDriver::rollbackTransaction()
{
    if (m_db && runPlain("ROLLBACK")) return true;
    setLastError(QSqlError(QStringLiteral("rollback"), {}, QSqlError::TransactionError,
                           QString::number(m_db ? sqlite3_errcode(m_db) : SQLITE_MISUSE)));
    return false;
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    QStringList out;
    if (!isOpen() || !(type & (QSql::Tables | QSql::Views))) return out;
    QSqlQuery query(createResult());
    const QString kinds = type & QSql::Tables
                              ? (type & QSql::Views ? QStringLiteral("'table','view'") : QStringLiteral("'table'"))
                              : QStringLiteral("'view'");
    if (query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type IN (%1) ORDER BY name").arg(kinds)))
        while (query.next())
            out.append(query.value(0).toString());
    return out;
}

} // namespace sek
