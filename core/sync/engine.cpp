// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"

#include <algorithm>
#include <array>

namespace sek {

namespace {

constexpr std::size_t MaxPushCommands = 2000;
constexpr std::size_t MaxPushBytes = 1000 * 1024; // below the gate's 1 MiB with the frame around it
constexpr std::int64_t FirstDelayMs = 1000;
constexpr std::int64_t LongestDelayMs = 5 * 60 * 1000;

/// Full jitter between nothing and the doubled delay, so that clients do not come back in step (SYNC-16).
std::int64_t delayMs(Random& random, int failures)
{
    std::int64_t ceiling = FirstDelayMs;
    for (int i = 1; i < failures && ceiling < LongestDelayMs; ++i) ceiling *= 2;
    ceiling = std::min(ceiling, LongestDelayMs);
    std::array<std::uint8_t, 4> raw{};
    random.fill(raw);
    const std::uint32_t r = static_cast<std::uint32_t>(raw[0]) | static_cast<std::uint32_t>(raw[1]) << 8 |
                            static_cast<std::uint32_t>(raw[2]) << 16 | static_cast<std::uint32_t>(raw[3]) << 24;
    return FirstDelayMs + static_cast<std::int64_t>(r % static_cast<std::uint32_t>(ceiling));
}

} // namespace

SyncEngine::SyncEngine(Wire& wire, SyncObserver& observer, Clock& clock, Random& random)
    : m_wire(wire), m_observer(observer), m_clock(clock), m_random(random)
{
}

void SyncEngine::addOrganisation(std::unique_ptr<Replica> replica)
{
    const OrgId id = replica->identity().org;
    m_orgs[id].replica = std::move(replica);
    stopWait();
    if (m_running) go();
}

void SyncEngine::removeOrganisation(const OrgId& id)
{
    const auto it = m_orgs.find(id);
    if (it == m_orgs.end()) return;
    for (const auto request : {it->second.pushing, it->second.pulling})
        if (request) m_wire.cancel(request);
    m_orgs.erase(it);
    stopWait();
    if (m_running) go();
}

Replica* SyncEngine::replica(const OrgId& id)
{
    const auto it = m_orgs.find(id);
    return it == m_orgs.end() ? nullptr : it->second.replica.get();
}

std::vector<OrgId> SyncEngine::organisations() const
{
    std::vector<OrgId> out;
    for (const auto& [id, org] : m_orgs) out.push_back(id);
    return out;
}

void SyncEngine::start()
{
    m_running = true;
    syncNow();
}

void SyncEngine::stop()
{
    m_running = false;
    stopWait();
    for (auto& [id, org] : m_orgs) {
        for (auto* request : {&org.pushing, &org.pulling}) {
            if (*request) m_wire.cancel(*request);
            *request = 0;
        }
    }
    setConnection(Connection::Offline);
}

void SyncEngine::networkUp(bool up)
{
    if (up == m_network) return;
    m_network = up;
    if (up) syncNow();
    else setConnection(Connection::Offline);
}

void SyncEngine::syncNow()
{
    m_waitFailures = 0;
    m_waitNotBefore = {};
    for (auto& [id, org] : m_orgs) {
        org.failures = 0;
        org.notBefore = {};
        org.wantsPull = true;
    }
    go();
}

void SyncEngine::commandMade(const OrgId& id)
{
    m_observer.recordsChanged(id);
    go();
}

void SyncEngine::factorConfirmed(Instant until)
{
    m_factorUntil = until;
    go();
}

void SyncEngine::tick()
{
    go();
}

void SyncEngine::go()
{
    if (!m_running || !m_network) return;
    if (m_connection == Connection::SignInNeeded || m_connection == Connection::UpdateNeeded)
        setConnection(Connection::Connecting);
    const Instant now = m_clock.now();
    Instant next{};
    const auto later = [&](Instant t) {
        if (next == Instant{} || t < next) next = t;
    };
    for (auto& [id, org] : m_orgs) {
        if (org.notBefore > now) {
            later(org.notBefore);
            continue;
        }
        if (!org.pulling && org.wantsPull) startPull(id, org);
        if (!org.pushing && org.sawHead) startPush(id, org);
    }
    // The long poll runs beside pushes; while something is pulled it would only bring the same rows.
    const bool allHeads = std::ranges::all_of(m_orgs, [](const auto& o) { return o.second.sawHead && !o.second.pulling; });
    if (!m_waiting && allHeads && !m_orgs.empty()) {
        if (m_waitNotBefore > now) later(m_waitNotBefore);
        else startWait();
    }
    if (next != Instant{}) m_wire.wakeAt(next);
}

void SyncEngine::startPull(const OrgId& id, Org& org)
{
    const auto after = org.replica->pullAfter();
    if (!after) {
        m_observer.storeFailed(id, after.error());
        return;
    }
    org.wantsPull = false;
    org.pulling = ++m_lastRequest;
    if (m_connection == Connection::Offline) setConnection(Connection::Connecting);
    m_wire.pull(org.pulling, id, *after);
}

void SyncEngine::startPush(const OrgId& id, Org& org)
{
    const auto something = org.replica->hasSomethingToSend(fresh());
    if (something && !*something) return;
    auto items = org.replica->nextPush(MaxPushCommands, MaxPushBytes, fresh());
    if (!items) {
        m_observer.storeFailed(id, items.error());
        return;
    }
    if (items->empty()) return;
    org.pushing = ++m_lastRequest;
    m_wire.push(org.pushing, id, *items);
}

void SyncEngine::startWait()
{
    std::vector<std::pair<OrgId, std::int64_t>> after;
    for (auto& [id, org] : m_orgs) {
        const auto seq = org.replica->pullAfter();
        if (!seq) return;
        after.emplace_back(id, *seq);
    }
    m_waiting = ++m_lastRequest;
    m_wire.wait(m_waiting, after);
}

void SyncEngine::stopWait()
{
    if (!m_waiting) return;
    m_wire.cancel(m_waiting);
    m_waiting = 0;
}

SyncEngine::Org* SyncEngine::byRequest(std::uint64_t request)
{
    if (!request) return nullptr;
    for (auto& [id, org] : m_orgs)
        if (org.pushing == request || org.pulling == request) return &org;
    return nullptr;
}

void SyncEngine::onPushed(std::uint64_t request, const PushReply& reply)
{
    Org* org = byRequest(request);
    if (!org || org->pushing != request) return;
    const OrgId id = org->replica->identity().org;
    org->pushing = 0;
    org->failures = 0;
    if (auto ok = org->replica->applyReply(reply); !ok) {
        m_observer.storeFailed(id, ok.error());
        backOff(org, {});
        return;
    }
    if (!reply.stopped.empty() && reply.answers.empty()) backOff(org, {WireFailure::Kind::Refused, reply.stopped, 0});
    if (!m_waiting) org->wantsPull = true; // otherwise the long poll brings the rows
    setConnection(Connection::Online);
    m_observer.recordsChanged(id);
    go();
}

void SyncEngine::onPart(std::uint64_t request, const ChangesPart& part)
{
    const auto it = m_orgs.find(part.org);
    if (it == m_orgs.end()) return;
    Org& org = it->second;
    if (request != m_waiting && org.pulling != request) return; // an answer nobody waits for any more
    if (auto ok = org.replica->applyChanges(part); !ok) {
        m_observer.storeFailed(part.org, ok.error());
        return;
    }
    org.failures = 0;
    if (part.head) {
        const auto status = org.replica->status();
        if (status && status->seq >= part.upTo && !status->catchingUp) org.sawHead = true;
        else org.wantsPull = true;
    }
    setConnection(Connection::Online);
    m_observer.recordsChanged(part.org);
}

void SyncEngine::onPullEnd(std::uint64_t request)
{
    if (request == m_waiting && request) {
        m_waiting = 0;
        m_waitFailures = 0;
        setConnection(Connection::Online);
        go();
        return;
    }
    Org* org = byRequest(request);
    if (!org || org->pulling != request) return;
    org->pulling = 0;
    if (!org->sawHead) org->wantsPull = true;
    setConnection(Connection::Online);
    go();
}

void SyncEngine::onFailure(std::uint64_t request, const WireFailure& failure)
{
    const bool ofWait = request && request == m_waiting;
    Org* org = byRequest(request);
    if (!ofWait && !org) return;
    if (ofWait) m_waiting = 0;
    if (org && org->pushing == request) org->pushing = 0;
    if (org && org->pulling == request) {
        org->pulling = 0;
        org->wantsPull = true;
    }
    switch (failure.kind) {
    case WireFailure::Kind::SignIn:
        stop();
        setConnection(Connection::SignInNeeded);
        return;
    case WireFailure::Kind::TooOld:
        stop();
        setConnection(Connection::UpdateNeeded);
        return;
    case WireFailure::Kind::Removed:
        if (org) m_observer.accessRemoved(org->replica->identity().org);
        else syncNow(); // the long poll does not say which: each pull will
        return;
    case WireFailure::Kind::Unreachable:
    case WireFailure::Kind::NotOurs: setConnection(Connection::Offline); break;
    case WireFailure::Kind::Busy:
    case WireFailure::Kind::StepUp:
    case WireFailure::Kind::Refused: break;
    }
    backOff(org, failure);
    go();
}

void SyncEngine::backOff(Org* org, const WireFailure& failure)
{
    int& failures = org ? org->failures : m_waitFailures;
    Instant& notBefore = org ? org->notBefore : m_waitNotBefore;
    ++failures;
    notBefore = m_clock.now().plusMs(std::max(delayMs(m_random, failures), failure.retryAfterMs));
}

void SyncEngine::setConnection(Connection c)
{
    if (c == m_connection) return;
    m_connection = c;
    m_observer.connectionChanged();
}

bool SyncEngine::quiet()
{
    for (auto& [id, org] : m_orgs) {
        if (org.pulling || org.pushing || org.wantsPull || !org.sawHead) return false;
        const auto s = org.replica->status();
        if (!s || s->catchingUp) return false;
        const auto something = org.replica->hasSomethingToSend(fresh());
        if (!something || *something) return false;
    }
    return m_running && m_network;
}

} // namespace sek
