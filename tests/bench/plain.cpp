// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain.h"

#include "core/store/sqlcipher/sqlcipher.h"

#include <stdexcept>

namespace sek::bench {

namespace {

void check(sqlite3* db, int code)
{
    if (code != SQLITE_OK) throw std::runtime_error(std::string("floor: ") + sqlite3_errmsg(db));
}

} // namespace

Plain::Plain(const std::string& path, Kind kind, int cacheKiB)
{
    check(m_db, sqlite3_open_v2(path.c_str(), &m_db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
    if (kind == Kind::Encrypted) {
        const std::string key = "x'" + std::string(64, '7') + "'";
        check(m_db, sqlite3_key_v2(m_db, "main", key.data(), static_cast<int>(key.size())));
        run("PRAGMA cipher_page_size = 4096");
    } else {
        run("PRAGMA page_size = 4096");
    }
    run("PRAGMA locking_mode = EXCLUSIVE");
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("PRAGMA temp_store = MEMORY");
    run(("PRAGMA cache_size = -" + std::to_string(cacheKiB)).c_str());
}

Plain::~Plain()
{
    sqlite3_close(m_db);
}

void Plain::run(const char* sql)
{
    check(m_db, sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr));
}

Plain::Statement::Statement(Plain& plain, const char* sql) : m_db(plain.m_db)
{
    check(m_db, sqlite3_prepare_v2(m_db, sql, -1, &m_statement, nullptr));
}

Plain::Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Plain::Statement& Plain::Statement::bind(int at, std::int64_t value)
{
    check(m_db, sqlite3_bind_int64(m_statement, at, value));
    return *this;
}

Plain::Statement& Plain::Statement::bind(int at, const char* text, std::size_t size)
{
    check(m_db, sqlite3_bind_text(m_statement, at, text, static_cast<int>(size), SQLITE_STATIC));
    return *this;
}

Plain::Statement& Plain::Statement::blob(int at, const char* bytes, std::size_t size)
{
    check(m_db, sqlite3_bind_blob(m_statement, at, bytes, static_cast<int>(size), SQLITE_STATIC));
    return *this;
}

bool Plain::Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    check(m_db, sqlite3_reset(m_statement));
    return false;
}

std::int64_t Plain::Statement::integer(int column)
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray Plain::Statement::bytes(int column)
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

void Plain::Statement::reset()
{
    sqlite3_reset(m_statement);
}

} // namespace sek::bench
