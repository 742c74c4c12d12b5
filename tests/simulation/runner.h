// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/world.h"

#include <ostream>

namespace sek::sim {

struct RunOptions
{
    std::uint64_t from = 1;
    std::uint64_t seeds = 100;
    int jobs = 1;
    bool stopAtFirst = true;
    bool brief = false; ///< only say which seed breaks what
    bool twice = false; ///< run every seed twice and compare the traces' hashes
};

/// Runs seeds, prints what it found and how fast. Returns the number of seeds that failed.
int runSeeds(const RunOptions& options, std::ostream& out);

/// Runs one seed with its whole trace. Returns 1 when it fails.
int replay(std::uint64_t seed, const Omitted& omitted, bool verbose, std::ostream& out);

/// Leaves out faults and actions as long as the same guarantee still breaks.
Omitted shrink(std::uint64_t seed, const std::string& rule);

} // namespace sek::sim
