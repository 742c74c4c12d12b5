// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cache.h"
#include "core/store/sql/connection.h"

namespace sek {

/// The outbox's columns in the order outboxItem() reads them.
#define SEK_OUTBOX_COLUMNS                                                                                             \
    "position, id, name, v, args, salt, made_at, base_seq, builds_on, state, device_seq, jws, accepted_seq, "          \
    "rejection, because_of"

OutboxItem outboxItem(const Row& row);
/// The ids one after the other, 16 bytes each.
QByteArray idList(const std::vector<CommandId>& ids);

} // namespace sek
