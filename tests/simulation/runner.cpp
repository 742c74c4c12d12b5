// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/runner.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <sstream>
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

void report(std::uint64_t seed, const Violation& violation, const std::string& builtFrom, std::ostream& out)
{
    out << "seed " << seed << " breaks " << violation.rule << ": " << violation.what << "\n  built from commit " << builtFrom
        << "\n  replay: sekretariat-simulate --replay " << seed << " --verbose\n";
    const Omitted omitted = shrink(seed, violation.rule);
    const Outcome small = runOnce(seed, omitted, true);
    out << "  shortened: " << describe(makePlan(seed, omitted)) << "\n  " << replayCommand(seed, omitted) << "\n";
    const std::size_t shown = 80, from = small.trace.size() > shown ? small.trace.size() - shown : 0;
    if (from) out << "    … " << from << " lines before\n";
    for (std::size_t i = from; i < small.trace.size(); ++i) out << "    " << small.trace[i] << "\n";
    out.flush();
}

/// The promise alone: `SYNC-3` of `SYNC-3 once`.
std::string promiseOf(const std::string& rule)
{
    return rule.substr(0, rule.find(' '));
}

} // namespace

std::vector<std::uint64_t> readSeedList(std::istream& in, std::string& error)
{
    std::vector<std::uint64_t> out;
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        std::istringstream words(line.substr(0, line.find('#')));
        std::uint64_t seed = 0;
        std::string promise;
        if (words >> std::ws; words.eof()) continue;
        if (!(words >> seed >> promise) || !(promise.starts_with("SYNC-") || promise.starts_with("SEC-"))) {
            error = "line " + std::to_string(number) + ": a seed and the promise it broke";
            return {};
        }
        out.push_back(seed);
    }
    if (out.empty()) error = "no seeds";
    return out;
}

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

int runCrashPoints(int jobs, std::uint64_t every, std::ostream& out)
{
    const auto whole = World(crashScenario(), false).run();
    if (whole.violation) {
        out << "without a crash the history breaks " << whole.violation->rule << ": " << whole.violation->what << "\n";
        return 1;
    }
    std::vector<CrashPoint> points;
    for (const auto& [machine, calls] : whole.storeCalls) {
        out << (machine == CrashPoint::Hub ? std::string("hub") : "client " + std::to_string(machine)) << ": " << calls << " calls\n";
        for (std::uint64_t call = 1; call <= calls; call += every)
            for (const auto survival : {FaultyDisk::Survival::All, FaultyDisk::Survival::Nothing, FaultyDisk::Survival::Torn})
                points.push_back({machine, call, survival});
    }
    std::atomic<std::size_t> next = 0;
    std::atomic<int> failed = 0;
    std::mutex mutex;
    const auto work = [&] {
        for (std::size_t n = next++; n < points.size(); n = next++) {
            const CrashPoint& at = points[n];
            Plan plan = crashScenario();
            plan.crash = at;
            Outcome o = World(plan, false).run();
            if (!o.violation && !o.stats.counts.contains("crash points reached")) o.violation = Violation{"SYNC-11 point", "no machine went off"};
            if (!o.violation) continue;
            ++failed;
            const std::lock_guard lock(mutex);
            out << (at.machine == CrashPoint::Hub ? std::string("hub") : "client " + std::to_string(at.machine)) << " at call " << at.call
                << ", survival " << static_cast<int>(at.survival) << ", breaks " << o.violation->rule << ": " << o.violation->what << std::endl;
        }
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 1; i < jobs; ++i) threads.emplace_back(work);
        work();
    }
    out << "SYNC-11: " << points.size() << " crash points, " << failed << " failed\n";
    return points.empty() ? 1 : failed.load();
}

int runSeeds(const RunOptions& options, std::ostream& out)
{
    const auto begun = std::chrono::steady_clock::now();
    std::atomic<std::uint64_t> next = 0;
    std::atomic<std::uint64_t> done = 0;
    std::atomic<int> failed = 0;
    std::atomic<bool> enough = false;
    std::mutex mutex;
    Stats stats;
    const std::uint64_t count = options.only.empty() ? options.seeds : options.only.size();
    const auto isAwaited = [&](const std::string& rule) {
        return options.until.empty() || std::ranges::find(options.until, promiseOf(rule)) != options.until.end();
    };
    const auto work = [&] {
        while (!enough) {
            const auto n = next++;
            if (n >= count) return;
            const auto seed = options.only.empty() ? options.from + n : options.only[n];
            Outcome o = runOnce(seed, {}, false);
            if (!o.violation && options.twice && runOnce(seed, {}, false).hash != o.hash)
                o.violation = Violation{"determinism", "the same seed gave two histories"};
            ++done;
            const std::lock_guard lock(mutex);
            stats.add(o.stats);
            if (!o.violation || enough) continue;
            ++failed;
            enough = options.stopAtFirst && isAwaited(o.violation->rule);
            if (options.brief || o.violation->rule == "determinism" || failed > 10)
                out << "seed " << seed << " breaks " << o.violation->rule << ": " << o.violation->what << std::endl;
            else report(seed, *o.violation, options.builtFrom, out);
        }
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 1; i < options.jobs; ++i) threads.emplace_back(work);
        work();
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    for (const auto& [name, n] : options.brief ? std::map<std::string, std::int64_t>() : stats.counts) out << "  " << name << ": " << n << "\n";
    out << done << " seeds" << (options.only.empty() ? " from " + std::to_string(options.from) : std::string()) << " in " << seconds << " s, "
        << static_cast<double>(done) / seconds << " seeds/s; " << failed << " failed; built from commit " << options.builtFrom << "\n";
    return failed;
}

} // namespace sek::sim
