// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/runner.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

namespace sek::sim {

namespace {

Outcome runOnce(std::uint64_t seed, const Omitted& omitted, bool keepTrace)
{
    World world(makePlan(seed, omitted), keepTrace);
    return world.run();
}

bool breaks(std::uint64_t seed, const Omitted& omitted, const std::string& rule)
{
    const Outcome o = runOnce(seed, omitted, false);
    return o.violation && o.violation->rule == rule;
}

std::string replayCommand(std::uint64_t seed, const Omitted& omitted)
{
    std::string out = "sekretariat-simulate --replay " + std::to_string(seed) + " --verbose";
    std::string faults, actions;
    for (std::size_t i = 0; i < FaultCount; ++i)
        if (omitted.faults[i]) faults += (faults.empty() ? "" : ",") + std::string(nameOf(static_cast<Fault>(i)));
    for (const auto seedOfAction : omitted.actions) actions += (actions.empty() ? "" : ",") + std::to_string(seedOfAction);
    if (!faults.empty()) out += " --without " + faults;
    if (!actions.empty()) out += " --drop " + actions;
    return out;
}

void report(std::uint64_t seed, const Violation& violation, std::ostream& out)
{
    out << "seed " << seed << " breaks " << violation.rule << ": " << violation.what << "\n  replay: sekretariat-simulate --replay "
        << seed << " --verbose\n";
    const Omitted omitted = shrink(seed, violation.rule);
    const Outcome small = runOnce(seed, omitted, true);
    out << "  shortened: " << describe(makePlan(seed, omitted)) << "\n  " << replayCommand(seed, omitted) << "\n";
    const std::size_t shown = 80, from = small.trace.size() > shown ? small.trace.size() - shown : 0;
    if (from) out << "    … " << from << " lines before\n";
    for (std::size_t i = from; i < small.trace.size(); ++i) out << "    " << small.trace[i] << "\n";
    out.flush();
}

} // namespace

Omitted shrink(std::uint64_t seed, const std::string& rule)
{
    Omitted best;
    for (std::size_t i = 0; i < FaultCount; ++i) {
        if (!makePlan(seed, best).rates[i]) continue;
        Omitted without = best;
        without.faults.set(i);
        if (breaks(seed, without, rule)) best = without;
    }
    for (std::size_t piece = std::max<std::size_t>(1, makePlan(seed, best).actions.size() / 2);; piece /= 2) {
        const auto actions = makePlan(seed, best).actions;
        for (std::size_t from = 0; from < actions.size(); from += piece) {
            Omitted without = best;
            for (std::size_t i = from; i < std::min(actions.size(), from + piece); ++i) without.actions.insert(actions[i].seed);
            if (breaks(seed, without, rule)) best = without;
        }
        if (piece <= 1) break;
    }
    return best;
}

int replay(std::uint64_t seed, const Omitted& omitted, bool verbose, std::ostream& out)
{
    out << "seed " << seed << ": " << describe(makePlan(seed, omitted)) << "\n";
    const Outcome o = runOnce(seed, omitted, verbose);
    for (const auto& line : o.trace) out << "  " << line << "\n";
    if (o.violation) out << "seed " << seed << " breaks " << o.violation->rule << ": " << o.violation->what << "\n";
    else out << "seed " << seed << " holds\n";
    out << "trace hash " << std::hex << o.hash << std::dec << "\n";
    return o.violation ? 1 : 0;
}

int runSeeds(const RunOptions& options, std::ostream& out)
{
    const auto begun = std::chrono::steady_clock::now();
    std::atomic<std::uint64_t> next = 0;
    std::atomic<std::uint64_t> done = 0;
    std::atomic<int> failed = 0;
    std::mutex mutex;
    Stats stats;
    const auto work = [&] {
        while (!(options.stopAtFirst && failed > 0)) {
            const auto n = next++;
            if (n >= options.seeds) return;
            const auto seed = options.from + n;
            Outcome o = runOnce(seed, {}, false);
            if (!o.violation && options.twice && runOnce(seed, {}, false).hash != o.hash)
                o.violation = Violation{"determinism", "the same seed gave two histories"};
            ++done;
            const std::lock_guard lock(mutex);
            stats.add(o.stats);
            if (!o.violation) continue;
            if (failed++ == 0 || !options.stopAtFirst) {
                if (options.brief || o.violation->rule == "determinism" || failed > 10)
                    out << "seed " << seed << " breaks " << o.violation->rule << ": " << o.violation->what << "\n";
                else report(seed, *o.violation, out);
            }
        }
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 1; i < options.jobs; ++i) threads.emplace_back(work);
        work();
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    for (const auto& [name, n] : options.brief ? std::map<std::string, std::int64_t>() : stats.counts) out << "  " << name << ": " << n << "\n";
    out << done << " seeds from " << options.from << " in " << seconds << " s, " << static_cast<double>(done) / seconds
        << " seeds/s; " << failed << " failed\n";
    return failed;
}

} // namespace sek::sim
