// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/source.h"
#include "core/store/sql/statement.h"

namespace sek {

/// Where the three databases differ: how a transaction begins, the names of column types, a few statements.
struct Dialect
{
    const char* beginWrite;   ///< takes the write lock at once where there is one for the whole file
    const char* beginRead;    ///< one unchanging view until it ends
    Statement tableExists;    ///< one parameter: the name
    Statement lockMigrations; ///< held to the end of the transaction; empty text where beginWrite is enough

    static const Dialect& of(Backend backend);
    static const char* text(Backend backend, const Statement& s)
    {
        return backend == Backend::PostgreSql && s.postgres ? s.postgres : s.text;
    }
    /// A statement that defines tables, with {int}, {blob}, {text}, {counter} put into the database's own words.
    /// {text} compares by bytes everywhere, so that order is the same as in memory.
    static QString definition(Backend backend, const char* text);
};

} // namespace sek
