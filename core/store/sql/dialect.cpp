// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/dialect.h"

namespace sek {

const Dialect& Dialect::of(Backend backend)
{
    // Never QSqlDatabase::transaction(): Qt's SQLite driver begins a deferred one, which takes the write lock at the
    // first write and may then fail in the middle.
    static const Dialect file{"BEGIN IMMEDIATE",
                              "BEGIN",
                              {"table_exists", "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"},
                              {"lock_migrations", ""}};
    static const Dialect server{
        "BEGIN ISOLATION LEVEL READ COMMITTED",
        "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        {"table_exists",
         "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = ?"},
        {"lock_migrations", "SELECT pg_advisory_xact_lock(6075114)"}};
    return backend == Backend::PostgreSql ? server : file;
}

QString Dialect::definition(Backend backend, const char* text)
{
    const bool server = backend == Backend::PostgreSql;
    QString out = QString::fromLatin1(text);
    const auto put = [&](const char* word, const char* file, const char* postgres) {
        out.replace(QLatin1StringView(word), QLatin1StringView(server ? postgres : file));
    };
    put("{int}", "INTEGER", "BIGINT");
    put("{blob}", "BLOB", "BYTEA");
    put("{text}", "TEXT", "TEXT COLLATE \"C\"");
    // AUTOINCREMENT: a number once given never comes again, not even after its row is gone.
    put("{counter}", "INTEGER PRIMARY KEY AUTOINCREMENT", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY");
    return out;
}

} // namespace sek
