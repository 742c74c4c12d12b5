// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/hub_model.h"
#include "tests/simulation/plan.h"

#include <QTemporaryDir>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <queue>
#include <string>
#include <vector>

namespace sek::sim {

class SimHub;
class SimClient;
class Network;

/// How often things happened in a run: proof that the seeds reach what they are meant to reach.
struct Stats
{
    std::map<std::string, std::int64_t> counts;
    void add(const Stats& other)
    {
        for (const auto& [name, n] : other.counts) counts[name] += n;
    }
};

struct Outcome
{
    std::optional<Violation> violation;
    std::uint64_t hash = 0; ///< of everything that happened, in order
    std::vector<std::string> trace;
    Stats stats;
    std::map<int, std::uint64_t> storeCalls; ///< by machine, as CrashPoint names it
};

/// The whole simulated world of one seed: a queue of events in virtual time, one hub, some clients, a network between.
class World
{
public:
    World(const Plan& plan, bool keepTrace);
    ~World();
    Outcome run();

    // For the parts of the world.
    const Plan& plan() const { return m_plan; }
    Rng stream(std::string_view name, std::uint64_t number = 0) const { return Rng(m_plan.seed).stream(name, number); }
    std::int64_t now() const { return m_now; } ///< milliseconds since 1970, true time
    bool faulty() const { return m_faulty; }
    int rate(Fault f) const { return m_faulty ? m_plan.rate(f) : 0; }
    void after(std::int64_t ms, std::function<void()> what);
    void say(std::string line);
    void count(const std::string& what, std::int64_t n = 1) { m_stats.counts[what] += n; }

    /// Before each call of a machine's store: whether it goes off there.
    bool goesOff(int machine)
    {
        const std::uint64_t call = ++m_storeCalls[machine];
        if (!m_plan.crash || m_plan.crash->machine != machine || m_plan.crash->call != call) return false;
        count("crash points reached");
        return true;
    }

    /// Where a part of the world keeps a file, in a seed with SQL stores.
    QString file(const std::string& name) const { return m_folder->filePath(QString::fromStdString(name)); }

    SimHub& hub() { return *m_hub; }
    HubModel& model() { return m_model; }
    Network& network() { return *m_network; }
    std::vector<std::unique_ptr<SimClient>>& clients() { return m_clients; }
    const std::vector<OrgId>& organisations() const { return m_organisations; }
    int personOf(int client) const { return client % m_plan.people; }
    AccountId account(int person) const;
    /// Of the participant who has a client, where one has.
    AccountId participant() const { return account(m_plan.people); }

private:
    struct Event
    {
        std::int64_t at;
        std::uint64_t order;
        std::function<void()> what;
        bool operator>(const Event& o) const { return at != o.at ? at > o.at : order > o.order; }
    };

    void setUp();
    void perform(const Action& action);
    void copyProfile(const Action& action, Rng& rng);
    void housekeeping();
    void stopFaults();
    bool quiet();
    void checkEnd();

    Plan m_plan;
    bool m_keepTrace;
    std::int64_t m_now;
    std::int64_t m_start;
    bool m_faulty = true;
    bool m_done = false;
    std::int64_t m_faultsStopped = 0;
    std::uint64_t m_order = 0;
    std::uint64_t m_hash = 0xCBF29CE484222325ull;
    std::vector<std::string> m_trace;
    Stats m_stats;
    std::map<int, std::uint64_t> m_storeCalls;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_queue;
    std::vector<OrgId> m_organisations;
    HubModel m_model;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SimHub> m_hub;
    std::unique_ptr<Network> m_network;
    std::vector<std::unique_ptr<SimClient>> m_clients;
};

} // namespace sek::sim
