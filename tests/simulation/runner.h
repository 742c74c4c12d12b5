// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/world.h"

#include <istream>
#include <ostream>
#include <string>
#include <vector>

namespace sek::sim {

struct RunOptions
{
    std::uint64_t from = 1;
    std::uint64_t seeds = 100;
    int jobs = 1;
    bool stopAtFirst = true;
    bool brief = false; ///< only say which seed breaks what
    bool twice = false; ///< run every seed twice and compare the traces' hashes
    std::vector<std::uint64_t> only; ///< these seeds, in place of `seeds` from `from`
    std::vector<std::string> until;  ///< ids of promises: goes on until one of them is found broken
    std::string builtFrom = "unknown"; ///< the commit, told with a failure
};

/// Runs seeds, prints what it found and how fast. Returns the number of seeds that failed.
int runSeeds(const RunOptions& options, std::ostream& out);

/// A list of seeds that once showed a broken promise: one a line, `SEED PROMISE …`, `#` begins a remark. Empty and `error`
/// set when a line can't be read.
std::vector<std::uint64_t> readSeedList(std::istream& in, std::string& error);

/// Runs the history of crashScenario() once for each call of each store, and each of the three things that may survive of
/// what was not synced: the machine goes off there, and all promises are asked for (SYNC-11). `every`: only each so-manieth
/// call. Returns how many failed.
int runCrashPoints(int jobs, std::uint64_t every, std::ostream& out);

/// Runs one seed with its whole trace. Returns 1 when it fails.
int replay(std::uint64_t seed, const Omitted& omitted, bool verbose, std::ostream& out);

/// Leaves out faults and actions as long as the same guarantee still breaks.
Omitted shrink(std::uint64_t seed, const std::string& rule);

} // namespace sek::sim
