// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/secure_bytes.h"

#include <QSqlDriver>

#include <string>
#include <vector>

struct sqlite3;

namespace sek {

class SqlCipherResult;

/// Qt SQL driver `QSQLCIPHER`: SQLCipher linked into the program with hidden symbols, beside whatever SQLite other
/// libraries bring. It opens nothing without a key, and creates no file unless told to with the connect option
/// `QSQLCIPHER_CREATE`. Further options: `QSQLCIPHER_EXCLUSIVE` (nobody else may have the file open),
/// `QSQLCIPHER_BUSY_TIMEOUT=ms`, `QSQLCIPHER_VFS=name` (a file layer registered by a test).
///
/// Files have the form of SQLCipher 3 with pages of 4096 bytes, stated each time, so that every later version of the
/// library opens them. Native error codes are SQLite's primary ones.
///
/// Results are forward only. Values are qlonglong, double, QString, QByteArray or null.
class SqlCipherDriver : public QSqlDriver
{
    Q_OBJECT

public:
    static constexpr std::size_t KeySize = 32;

    explicit SqlCipherDriver(QObject* parent = nullptr);
    ~SqlCipherDriver() override;

    /// The raw key for the next open(); the driver forgets it as soon as the file is open or has refused.
    void setKey(SecureBytes key);

    /// Version of the cipher library as it answers itself, e.g. `3.4.1`; empty while closed.
    const std::string& cipherVersion() const { return m_cipherVersion; }
    /// Version of the SQLite inside.
    static const char* sqliteVersion();

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString& path, const QString& user, const QString& password, const QString& host, int port,
              const QString& options) override;
    void close() override;
    QSqlResult* createResult() const override;
    /// BEGIN IMMEDIATE: a transaction that may write takes its lock at once.
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    QStringList tables(QSql::TableType type) const override;
    /// Writes everything into the empty file at `path`, under another raw key. False with lastError() set when that fails;
    /// then what is in the file is nothing.
    bool exportTo(const QString& path, const SecureBytes& key);

private:
    friend class SqlCipherResult;
    bool refuse(const char* text, int code);
    bool runPlain(const char* sql);
    bool unlock();
    bool exportAttached(const QString& path, const SecureBytes& key);
    std::string answer(const char* pragma);

    sqlite3* m_db = nullptr;
    SecureBytes m_key;
    std::string m_cipherVersion;
    mutable std::vector<SqlCipherResult*> m_results; ///< their statements end before the connection does
};

} // namespace sek
