// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlcipher/result.h"

#include "core/store/sqlcipher/driver.h"
#include "core/store/sqlcipher/sqlcipher.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <QVariant>

#include <algorithm>

namespace sek {

SqlCipherResult::SqlCipherResult(const SqlCipherDriver* driver) : QSqlResult(driver), m_driver(driver)
{
    QSqlResult::setForwardOnly(true);
    m_driver->m_results.push_back(this);
}

SqlCipherResult::~SqlCipherResult()
{
    finalize();
    // QSqlQuery may outlive its connection; then driver() is gone and has forgotten us already.
    if (QSqlResult::driver() && m_driver) std::erase(m_driver->m_results, this);
}

void SqlCipherResult::finalize()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_rowWaits = false;
    setActive(false);
    setAt(QSql::BeforeFirstRow);
}

sqlite3* SqlCipherResult::database() const
{
    return QSqlResult::driver() ? m_driver->m_db : nullptr;
}

bool SqlCipherResult::error(const char* what, int code)
{
    const auto type =
        code == SQLITE_BUSY || code == SQLITE_LOCKED ? QSqlError::TransactionError : QSqlError::StatementError;
    const char* text = database() ? sqlite3_errmsg(database()) : "no connection";
    setLastError(QSqlError(QString::fromLatin1(what), QString::fromUtf8(text), type, QString::number(code & 0xff)));
    return false;
}

bool SqlCipherResult::prepare(const QString& sql)
{
    finalize();
    setSelect(false);
    m_affected = -1;
    if (!database()) return error("prepare", SQLITE_MISUSE);
    const QByteArray text = sql.toUtf8();
    const char* tail = nullptr;
    const int rc =
        sqlite3_prepare_v2(database(), text.constData(), static_cast<int>(text.size()) + 1, &m_statement, &tail);
    if (rc != SQLITE_OK) return error("prepare", rc);
    while (tail && (*tail == ' ' || *tail == '\n' || *tail == '\t' || *tail == '\r' || *tail == ';'))
        ++tail;
    if (!m_statement || (tail && *tail != '\0')) {
        finalize();
        setLastError(QSqlError(QStringLiteral("prepare"), QStringLiteral("exactly one statement expected"),
                               QSqlError::StatementError, QString::number(SQLITE_MISUSE)));
        return false;
    }
    return true;
}

bool SqlCipherResult::reset(const QString& sql)
{
    return prepare(sql) && exec();
}

bool SqlCipherResult::bindAll()
{
    const auto& values = boundValues();
    if (values.size() != sqlite3_bind_parameter_count(m_statement)) {
        setLastError(QSqlError(QStringLiteral("bind"), QStringLiteral("number of values differs"),
                               QSqlError::StatementError, QString::number(SQLITE_RANGE)));
        return false;
    }
    for (int i = 0; i < values.size(); ++i) {
        const QVariant& v = values[i];
        int rc = SQLITE_OK;
        switch (v.isValid() && !v.isNull() ? v.typeId() : int(QMetaType::UnknownType)) {
        case QMetaType::UnknownType:
            rc = sqlite3_bind_null(m_statement, i + 1);
            break;
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::Long:
        case QMetaType::LongLong:
            rc = sqlite3_bind_int64(m_statement, i + 1, v.toLongLong());
            break;
        case QMetaType::Double:
            rc = sqlite3_bind_double(m_statement, i + 1, v.toDouble());
            break;
        case QMetaType::QByteArray: {
            const QByteArray& bytes = *static_cast<const QByteArray*>(v.constData());
            rc = bytes.isNull() ? sqlite3_bind_null(m_statement, i + 1)
                                : sqlite3_bind_blob64(m_statement, i + 1, bytes.constData(),
                                                      static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
            break;
        }
        default: {
            const QString text = v.toString();
            rc = text.isNull() ? sqlite3_bind_null(m_statement, i + 1)
                               : sqlite3_bind_text16(m_statement, i + 1, text.utf16(),
                                                     static_cast<int>(text.size() * 2), sekSqliteCopy);
        }
        }
        if (rc != SQLITE_OK) return error("bind", rc);
    }
    return true;
}

bool SqlCipherResult::exec()
{
    m_rowWaits = false;
    m_affected = -1;
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    setLastError(QSqlError());
    if (!m_statement) return error("exec", SQLITE_MISUSE);
    sqlite3_reset(m_statement);
    if (!bindAll()) return false;

    const int rc = sqlite3_step(m_statement);
    setSelect(sqlite3_column_count(m_statement) > 0);
    if (rc == SQLITE_ROW) {
        m_rowWaits = true;
    } else {
        // What the step said is the truth; the reset only repeats it.
        const int done = sqlite3_reset(m_statement);
        if (rc != SQLITE_DONE) return error("exec", done != SQLITE_OK ? done : rc);
        m_affected = isSelect() ? -1 : sqlite3_changes(database());
    }
    setActive(true);
    return true;
}

bool SqlCipherResult::fetchNext()
{
    if (!m_statement || !isActive() || at() == QSql::AfterLastRow) return false;
    if (m_rowWaits) {
        m_rowWaits = false;
        setAt(0);
        return true;
    }
    if (at() == QSql::BeforeFirstRow) { // no rows: the statement was reset at exec
        setAt(QSql::AfterLastRow);
        return false;
    }
    const int rc = sqlite3_step(m_statement);
    if (rc == SQLITE_ROW) {
        setAt(at() + 1);
        return true;
    }
    const int done = sqlite3_reset(m_statement);
    setAt(QSql::AfterLastRow);
    if (rc != SQLITE_DONE) error("fetch", done != SQLITE_OK ? done : rc);
    return false;
}

bool SqlCipherResult::fetchFirst()
{
    return at() == QSql::BeforeFirstRow ? fetchNext() : at() == 0;
}

bool SqlCipherResult::fetch(int row)
{
    if (row < 0 || row < at()) return false;
    while (at() != row)
        if (!fetchNext()) return false;
    return true;
}

QVariant SqlCipherResult::data(int column)
{
    if (!m_statement || at() < 0 || column < 0 || column >= sqlite3_column_count(m_statement)) return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return QVariant(static_cast<qlonglong>(sqlite3_column_int64(m_statement, column)));
    case SQLITE_FLOAT:
        return QVariant(sqlite3_column_double(m_statement, column));
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        const int size = sqlite3_column_bytes(m_statement, column);
        return QVariant(size == 0 ? QByteArray("", 0) : QByteArray(bytes, size));
    }
    case SQLITE_TEXT: {
        const auto* text = static_cast<const char16_t*>(sqlite3_column_text16(m_statement, column));
        return QVariant(QString::fromUtf16(text, sqlite3_column_bytes16(m_statement, column) / 2));
    }
    default:
        return {};
    }
}

bool SqlCipherResult::isNull(int column)
{
    return !m_statement || at() < 0 || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QVariant SqlCipherResult::lastInsertId() const
{
    return isActive() && database() ? QVariant(static_cast<qlonglong>(sqlite3_last_insert_rowid(database())))
                                    : QVariant();
}

QSqlRecord SqlCipherResult::record() const
{
    QSqlRecord out;
    if (!m_statement || !isSelect()) return out;
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
        out.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i))));
    return out;
}

void SqlCipherResult::detachFromResultSet()
{
    if (m_statement) sqlite3_reset(m_statement);
    m_rowWaits = false;
}

} // namespace sek
