// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record.h"
#include "core/store/sql/connection.h"

namespace sek {

/// A record's columns in the order recordOf() reads them.
#define SEK_RECORD_COLUMNS "kind, id, rev, deleted, body"

inline Record recordOf(const Row& row)
{
    return {{row.text(0), RecordId(row.uuid(1))}, row.integer(2), row.integer(3) != 0, row.bytes(4)};
}

} // namespace sek
