// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

#include "core/domain/people/roles.h"
#include "tests/simulation/network.h"
#include "tests/simulation/sim_client.h"
#include "tests/simulation/sim_hub.h"

#include <algorithm>
#include <array>

namespace sek::sim {

namespace {

constexpr std::int64_t Beginning = 1'788'000'000'000; // a day in August 2026
constexpr std::int64_t MustBeQuietAfter = 60 * 60'000;

} // namespace

World::World(const Plan& plan, bool keepTrace)
    : m_plan(plan), m_keepTrace(keepTrace), m_now(Beginning), m_start(Beginning)
{
}

World::~World() = default;

AccountId World::account(int person) const
{
    return AccountId(Uuid::v5(Uuid(), "person " + std::to_string(person)));
}

void World::after(std::int64_t ms, std::function<void()> what)
{
    m_queue.push({m_now + ms, ++m_order, std::move(what)});
}

void World::say(std::string line)
{
    for (const char c : line) m_hash = (m_hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ull;
    m_hash = (m_hash ^ static_cast<std::uint64_t>(m_now - m_start)) * 0x100000001B3ull;
    if (m_keepTrace) m_trace.push_back(std::to_string((m_now - m_start) / 1000) + "." +
                                       std::to_string((m_now - m_start) % 1000) + " " + std::move(line));
}

void World::setUp()
{
    for (int i = 0; i < m_plan.organisations; ++i)
        m_organisations.push_back(OrgId(Uuid::v5(Uuid(), "organisation " + std::to_string(i))));
    if (m_plan.sql || m_plan.has(Fault::KeychainLocked)) m_folder = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<SimHub>(*this);
    m_network = std::make_unique<Network>(*this);
    for (int i = 0; i < m_plan.clients; ++i)
        m_clients.push_back(std::make_unique<SimClient>(*this, i, account(personOf(i))));
    if (m_plan.participant) m_clients.push_back(std::make_unique<SimClient>(*this, m_plan.clients, participant()));
    Rng rng = stream("people");
    for (int n = 0; n < m_plan.organisations; ++n) {
        const OrgId& org = m_organisations[static_cast<std::size_t>(n)];
        for (int p = 1; p < m_plan.people; ++p) {
            static constexpr std::array Roles = {role::AuthorisedUser, role::AuthorisedUser, role::Viewer, role::Owner};
            m_hub->wish(org, account(p), Roles[static_cast<std::size_t>(rng.below(Roles.size()))]);
        }
        if (m_plan.foundedLive) m_clients[0]->join(org);
        else m_hub->found(org, account(0), n);
    }
    if (m_plan.foundedLive)
        for (std::uint64_t i = 0; i < static_cast<std::uint64_t>(m_plan.organisations) * 3; ++i)
            after(100, [this, i] { m_clients[0]->perform({0, Action::Kind::Update, 0, stream("founding", i).next()}); });
    for (const Action& a : m_plan.actions) after(a.at, [this, a] { perform(a); });
    after(0, [this] { housekeeping(); });
    after(m_plan.end, [this] { stopFaults(); });
}

void World::perform(const Action& a)
{
    Rng rng(a.seed);
    switch (a.kind) {
    case Action::Kind::Backup: return m_hub->backup();
    case Action::Kind::Restore: return m_hub->restore();
    case Action::Kind::RestartHub:
        if (m_hub->up()) m_hub->crash("by the operator");
        return;
    case Action::Kind::UpdateHub: return m_hub->update();
    case Action::Kind::CopyProfile: return copyProfile(a, rng);
    case Action::Kind::Forge:
        if (m_hub->office()) m_hub->office()->forge(rng);
        return;
    case Action::Kind::FillHubDisk:
        m_hub->fillDisk(rng.between(2, 60) * 1000);
        return say("hub: disk full");
    case Action::Kind::ChangeRole:
    case Action::Kind::Remove: {
        if (m_plan.people < 2) return;
        const OrgId& org = m_organisations[static_cast<std::size_t>(rng.below(m_plan.organisations))];
        const AccountId person = account(static_cast<int>(rng.between(1, m_plan.people - 1)));
        static constexpr std::array Roles = {role::AuthorisedUser, role::Viewer, role::Administrator, role::Owner};
        const bool remove = a.kind == Action::Kind::Remove;
        m_hub->wish(org, person, remove ? "" : Roles[static_cast<std::size_t>(rng.below(Roles.size()))]);
        return say("office: decides about a role");
    }
    case Action::Kind::ParticipantRole: {
        // What is taken from who has nothing is nothing: the role beside comes first, mostly, and all of it goes with it.
        static constexpr std::array Roles = {role::Viewer, role::AuthorisedUser, ""};
        const OrgId& org = m_organisations[static_cast<std::size_t>(rng.below(m_plan.organisations))];
        m_hub->wish(org, participant(), Roles[static_cast<std::size_t>(rng.below(Roles.size()))]);
        return say("office: decides about a participant's role");
    }
    default: m_clients[static_cast<std::size_t>(a.client)]->perform(a);
    }
}

void World::copyProfile(const Action& a, Rng& rng)
{
    SimClient& original = *m_clients[static_cast<std::size_t>(a.client)];
    const int index = static_cast<int>(m_clients.size());
    say("client " + std::to_string(a.client) + ": is copied to client " + std::to_string(index));
    count("profiles copied");
    m_clients.push_back(std::make_unique<SimClient>(*this, index, original.account(), &original));
    m_clients.back()->wakeUp();
    for (int i = 0; i < 6; ++i) {
        const Action deed{0, rng.below(4) == 0 ? Action::Kind::Recall : Action::Kind::Update, index, rng.next()};
        after(rng.between(100, 60'000), [this, deed] { perform(deed); });
    }
}

void World::housekeeping()
{
    m_hub->carryOutWishes();
    for (auto& client : m_clients)
        for (const OrgId& org : m_organisations)
            if (!client->isMember(org) && m_hub->mayJoin(org, client->account())) client->join(org);
    if (!m_faulty) {
        for (auto& client : m_clients) {
            client->askForPassword();
            client->sendTyped();
        }
        if (quiet()) m_done = true;
        else if (m_now - m_faultsStopped > MustBeQuietAfter)
            throw Violation{"SYNC-16 quiet", "not quiet " + std::to_string(MustBeQuietAfter / 60000) + " minutes after the faults stopped"};
    }
    after(2000, [this] { housekeeping(); });
}

void World::stopFaults()
{
    say("the faults stop");
    m_faulty = false;
    m_faultsStopped = m_now;
    m_hub->healed();
    for (auto& client : m_clients) client->heal();
}

bool World::quiet()
{
    if (!m_hub->up()) return false;
    return std::ranges::all_of(m_clients, [](auto& c) { return c->quiet(); });
}

void World::checkEnd()
{
    for (auto& client : m_clients) client->checkEnd();
    for (const OrgId& org : m_organisations)
        // Seals are made with a key of this run; everything else is the seed's.
        if (const auto digest = m_hub->digest(org, account(0)); digest && !m_plan.signing) say("digest " + std::string(digest->toHex().constData()));
}

Outcome World::run()
{
    Outcome out;
    try {
        setUp();
        while (!m_done && !m_queue.empty()) {
            Event event = m_queue.top();
            m_queue.pop();
            m_now = event.at;
            event.what();
            ++m_stats.counts["events"];
        }
        checkEnd();
        m_stats.counts["seconds until quiet"] += (m_now - m_faultsStopped) / 1000;
    } catch (const Violation& v) {
        out.violation = v;
        say("VIOLATION " + v.rule + ": " + v.what);
    }
    out.hash = m_hash;
    out.trace = std::move(m_trace);
    out.stats = m_stats;
    out.storeCalls = m_storeCalls;
    return out;
}

} // namespace sek::sim
