// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

namespace sek::sim {

/// Thrown where an oracle finds a guarantee broken.
struct Violation
{
    std::string rule; ///< SYNC-n and a word
    std::string what;
};

[[noreturn]] inline void violated(std::string rule, std::string what)
{
    throw Violation{std::move(rule), std::move(what)};
}

} // namespace sek::sim
