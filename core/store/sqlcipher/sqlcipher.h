// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place that names the library's header; sqlite3_key is declared only for those who say so.
#ifndef SQLITE_HAS_CODEC
#define SQLITE_HAS_CODEC 1
#endif
#if __has_include(<sqlcipher/sqlite3.h>)
#include <sqlcipher/sqlite3.h>
#else
#include <sqlite3.h>
#endif

// Transient data is copied by the library; written without the old-style cast of SQLITE_TRANSIENT.
inline const auto sekSqliteCopy = reinterpret_cast<sqlite3_destructor_type>(-1);
