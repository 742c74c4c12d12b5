// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace sek::sim {

/// Thrown where an oracle finds a guarantee broken.
struct Violation
{
    std::string rule; ///< SYNC-n and a word
    std::string what;
};

} // namespace sek::sim
