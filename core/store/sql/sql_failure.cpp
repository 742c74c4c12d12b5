// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/sql_failure.h"

#include <QSqlError>

#include <string_view>

namespace sek {

namespace {

// SQLite's primary result codes; the header is not ours to include here, the numbers are part of its file format's
// promise never to change.
const char* sqliteMeaning(int code)
{
    switch (code & 0xff) {
    case 5: // BUSY
    case 6:
        return "store_busy"; // LOCKED
    case 11:
        return "store_damaged"; // CORRUPT
    case 8:
        return "store_read_only"; // READONLY
    case 13:
        return "store_full"; // FULL
    case 26:
        return "store_wrong_key"; // NOTADB: nothing here makes sense under this key
    case 19:
        return "store_conflict"; // CONSTRAINT
    case 3:                      // PERM
    case 7:                      // NOMEM
    case 10:                     // IOERR
    case 14:
        return "store_io"; // CANTOPEN
    default:
        return "store_sql";
    }
}

const char* postgresMeaning(std::string_view state)
{
    if (state == "53100") return "store_full";                                                    // disk_full
    if (state == "55P03" || state == "57014") return "store_busy";                                // lock or time limit
    if (state == "40001" || state == "40P01" || state.starts_with("23")) return "store_conflict"; // somebody was first
    if (state.starts_with("XX0")) return "store_damaged";
    // No SQLSTATE at all: the connection itself is gone.
    if (state.empty() || state.starts_with("08") || state.starts_with("57P") || state.starts_with("53") ||
        state.starts_with("58") || state.starts_with("28") || state == "3D000")
        return "store_io";
    return "store_sql";
}

} // namespace

Failure sqlFailure(Backend backend, const QSqlError& error, const char* statement)
{
    const std::string native = error.nativeErrorCode().toStdString();
    const std::string detail = std::string(statement) + ":" + native;
    if (backend == Backend::PostgreSql) return {postgresMeaning(native), detail};
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    if (!isNumber) return {"store_sql", detail};
    // SQLCipher reports a page that fails its check while running as the general error 1, which our fixed statements
    // cannot cause in any other way once they are prepared.
    if (backend == Backend::SqlCipher && code == 1 && error.databaseText() != QLatin1StringView() &&
        error.driverText() != QLatin1StringView("prepare"))
        return {"store_damaged", detail};
    // Without a key there is no wrong key: what makes no sense is damage. A broken header is told as the general error.
    if (backend == Backend::Sqlite &&
        ((code & 0xff) == 26 ||
         ((code & 0xff) == 1 && error.databaseText().contains(QLatin1StringView("unsupported file format")))))
        return {"store_damaged", detail};
    return {sqliteMeaning(code), detail};
}

} // namespace sek
