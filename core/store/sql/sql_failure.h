// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sql/source.h"

class QSqlError;

namespace sek {

/// What a database's error means to us:
/// `store_wrong_key`, `store_damaged`, `store_full`, `store_read_only`, `store_newer`, `store_io`, `store_busy`, `store_conflict` (another
/// transaction was first: begin again and decide anew), `store_missing`, `store_exists`, `store_sql` (our own mistake).
/// The detail holds the statement's name and the native code, never the database's text, which may quote values.
Failure sqlFailure(Backend backend, const QSqlError& error, const char* statement);

} // namespace sek
