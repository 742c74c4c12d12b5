// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace sek::bench {

/// The SQL library itself, without anything of ours around it: what the floors are measured with. The same library as the
/// program's, write-ahead log and synchronous=FULL as the program has them. Throws on every error.
class Plain
{
public:
    enum class Kind { Open, Encrypted };
    Plain(const std::string& path, Kind kind, int cacheKiB = 16 * 1024);
    ~Plain();
    Plain(const Plain&) = delete;
    Plain& operator=(const Plain&) = delete;

    void run(const char* sql);

    class Statement
    {
    public:
        Statement(Plain& plain, const char* sql);
        ~Statement();
        Statement(const Statement&) = delete;
        Statement& operator=(const Statement&) = delete;
        Statement& bind(int at, std::int64_t value);
        Statement& bind(int at, const char* text, std::size_t size);  ///< as text; must live until the step
        Statement& blob(int at, const char* bytes, std::size_t size); ///< the same
        bool step(); ///< true: a row; false: done, and ready for the next values
        std::int64_t integer(int column);
        QByteArray bytes(int column);
        void reset();

    private:
        sqlite3* m_db;
        sqlite3_stmt* m_statement = nullptr;
    };

private:
    sqlite3* m_db = nullptr;
};

} // namespace sek::bench
