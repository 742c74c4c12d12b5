// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record.h"
#include "core/record/schema.h"

namespace sek {

namespace kind {
inline constexpr const char* ColleagueCard = "colleague_card";
}

/// What a viewer gets of an authorised user: who it is and what they do, no way to reach them and no state (design 3.6). No
/// command makes one: the hub derives it whenever it tells a viewer of the user's record, under the same id and number.
const Schema& colleagueCardSchema();

/// The card of an `authorised_user` record; of a removed one its tombstone.
Record colleagueCard(const Record& user);

} // namespace sek
