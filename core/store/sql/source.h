// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/secure_bytes.h"

#include <QString>

#include <memory>

namespace sek {

enum class Backend {
    SqlCipher, ///< an encrypted file, by QSQLCIPHER
    Sqlite,    ///< a plain file, by QSQLITE; the hub only, never the client (SEC-61)
    PostgreSql ///< a server, by QPSQL
};

/// Where a database is and how to get in. Can be shared by threads; each opens connections of its own.
struct SqlSource
{
    Backend backend = Backend::SqlCipher;

    QString path;                           ///< of the file
    std::shared_ptr<const SecureBytes> key; ///< 32 raw bytes, SqlCipher only
    bool exclusive = false;                 ///< nobody else may open the file meanwhile, not even this process
    int cacheKiB = 16 * 1024;               ///< page cache of one connection
    QString vfs;                            ///< file layer registered by a test, SqlCipher only

    QString host; ///< name, or the folder of the server's socket
    int port = 5432;
    QString database;
    QString user;
    QString password;

    int busyMs = 10'000; ///< how long to wait for somebody else's lock before `store_busy`

    bool isFile() const { return backend != Backend::PostgreSql; }

    static SqlSource encryptedFile(const QString& path, SecureBytes key)
    {
        SqlSource s;
        s.path = path;
        s.key = std::make_shared<const SecureBytes>(std::move(key));
        return s;
    }
    static SqlSource plainFile(const QString& path)
    {
        SqlSource s;
        s.backend = Backend::Sqlite;
        s.path = path;
        return s;
    }
    static SqlSource server(const QString& host, int port, const QString& database, const QString& user,
                            const QString& password = {})
    {
        SqlSource s;
        s.backend = Backend::PostgreSql;
        s.host = host;
        s.port = port;
        s.database = database;
        s.user = user;
        s.password = password;
        return s;
    }
};

} // namespace sek
