// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace sek::cj1 {

/// What CJ-1 asks of keys, strings and whole numbers; shared by its readers.
bool goodKey(const std::string& key);
bool goodString(const std::string& text);
bool goodInteger(std::int64_t number);

} // namespace sek::cj1
