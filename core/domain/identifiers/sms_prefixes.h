// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace sek {

/// Countries a hub sends text messages to unless its administrator says otherwise (attendance §2 `contact_channel.address`): each
/// message costs money, and a number abroad is the usual way to make somebody else pay.
inline constexpr std::array UsualSmsPrefixes{"+46", "+371", "+48"};

} // namespace sek
