// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"

#include <algorithm>
#include <array>

namespace sek {

namespace {

constexpr std::int64_t FirstDelayMs = 1000;
constexpr std::int64_t LongestDelayMs = 5 * 60 * 1000;
constexpr std::int64_t LongestRetryAfterMs = 60 * 60 * 1000; // a proxy that says "in a year" is not obeyed
constexpr int RefusalsBeforeParking = 5;

/// Full jitter between the first delay and the doubled one, so that clients do not come back in step (SYNC-16).
std::int64_t delayMs(Random& random, int failures)
{
    std::int64_t ceiling = FirstDelayMs;
    for (int i = 0; i < failures && ceiling < LongestDelayMs; ++i) ceiling *= 2;
    ceiling = std::min(ceiling, LongestDelayMs);
    std::array<std::uint8_t, 4> raw{};
    random.fill(raw);
    const std::uint32_t r = static_cast<std::uint32_t>(raw[0]) | static_cast<std::uint32_t>(raw[1]) << 8 |
                            static_cast<std::uint32_t>(raw[2]) << 16 | static_cast<std::uint32_t>(raw[3]) << 24;
    return FirstDelayMs + static_cast<std::int64_t>(r % static_cast<std::uint32_t>(ceiling - FirstDelayMs + 1));
}

} // namespace

SyncEngine::SyncEngine(Wire& wire, SyncObserver& observer, Clock& clock, Random& random, PushLimits limits)
    : m_wire(wire), m_observer(observer), m_clock(clock), m_random(random), m_limits(limits)
{
}

void SyncEngine::addOrganisation(std::unique_ptr<Replica> replica)
{
    const OrgId id = replica->identity().org;
    m_orgs[id].replica = std::move(replica);
    if (m_running) go();
}

void SyncEngine::removeOrganisation(const OrgId& id)
{
    const auto it = m_orgs.find(id);
    if (it == m_orgs.end()) return;
    const Org& gone = it->second;
    for (const auto request : {gone.push.request, gone.pull.request, gone.files.request, gone.compare.request, gone.handBack.request})
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
    cancelAll();
    setConnection(Connection::Offline);
}

void SyncEngine::updateNeeded()
{
    m_running = false;
    cancelAll();
    setConnection(Connection::UpdateNeeded);
}

void SyncEngine::cancelAll()
{
    stopWait();
    for (auto& [id, org] : m_orgs) {
        for (Lane* lane : {&org.push, &org.pull, &org.files, &org.compare, &org.handBack}) {
            if (lane->request) m_wire.cancel(lane->request);
            lane->request = 0;
        }
    }
}

void SyncEngine::networkUp(bool up)
{
    if (up == m_network) return;
    m_network = up;
    if (!m_running) return; // that the sign-in is over stays said
    if (up) return syncNow();
    // What is under way would be waited for long after the network is back, and a late answer would say "online".
    cancelAll();
    setConnection(Connection::Offline);
}

void SyncEngine::syncNow()
{
    m_wait.wake();
    for (auto& [id, org] : m_orgs) {
        org.push.wake();
        org.pull.wake();
        org.files.wake();
        org.handBack.wake();
        org.wantsFiles = true;
        org.wantsHandBack = true;
        org.wantsPull = true;
    }
    go();
}

void SyncEngine::commandMade(const OrgId& id)
{
    m_observer.recordsChanged(id);
    filesChanged(id);
}

void SyncEngine::filesChanged(const OrgId& id)
{
    const auto it = m_orgs.find(id);
    if (it != m_orgs.end()) it->second.wantsFiles = true;
    go();
}

void SyncEngine::factorConfirmed(Instant until)
{
    m_factorFrom = m_clock.now();
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
    for (auto& [id, org] : m_orgs) {
        if (!org.handBack.request && org.wantsHandBack && org.sawHead && !org.handBack.rests(now)) startHandBack(id, org);
        // What was signed is there before what was done with it since is said again.
        if (!org.push.request && !org.handBack.request && (org.sawHead || org.refetch) && !org.push.rests(now)) startPush(id, org);
        if (!org.pull.request && org.wantsPull && !org.refetch && !org.goesOutFirst() && !org.pull.rests(now)) startPull(id, org);
        if (org.refetch) beginAnew(id, org);
        if (!org.compare.request && org.sawHead && !org.wantsPull) startCompare(id, org);
        if (!org.files.request && org.wantsFiles && !org.files.rests(now)) startFile(id, org);
    }
    // The long poll runs beside pushes, over every organisation that has nothing to catch up; one that cannot be reached
    // does not keep the others from it.
    std::vector<OrgId> ready;
    for (const auto& [id, org] : m_orgs) {
        if (org.goesOutFirst() && std::ranges::binary_search(m_waitsFor, id)) stopWait();
        if (org.sawHead && !org.wantsPull && !org.pull.request && !org.goesOutFirst()) ready.push_back(id);
    }
    if (m_wait.request && ready != m_waitsFor && std::ranges::includes(ready, m_waitsFor)) stopWait();
    if (!m_wait.request && !ready.empty() && !m_wait.rests(now)) {
        m_waitsFor = std::move(ready);
        startWait();
    }
    Instant next{};
    const auto later = [&](const Lane& lane) {
        if (lane.request || !lane.rests(now)) return;
        if (next == Instant{} || lane.restsUntil < next) next = lane.restsUntil;
    };
    later(m_wait);
    for (const auto& [id, org] : m_orgs) {
        later(org.pull);
        later(org.push);
        if (org.wantsHandBack) later(org.handBack);
        if (org.wantsFiles) later(org.files);
    }
    if (next != Instant{}) m_wire.wakeAt(next);
}

void SyncEngine::startPull(const OrgId& id, Org& org)
{
    const auto after = org.replica->pullAfter();
    if (!after) {
        storeFailed(id, org.pull, after.error());
        return;
    }
    org.wantsPull = false;
    org.pull.request = ++m_lastRequest;
    if (m_connection == Connection::Offline) setConnection(Connection::Connecting);
    if (const auto seen = org.replica->witness()) m_wire.logSeen(id, seen->place());
    m_wire.pull(org.pull.request, id, *after);
}

void SyncEngine::startPush(const OrgId& id, Org& org)
{
    const auto something = org.replica->hasSomethingToSend(fresh());
    if (something && !*something) return;
    const std::size_t commands = org.batch ? std::min(org.batch, m_limits.commands) : m_limits.commands;
    auto items = org.replica->nextPush(commands, m_limits.bytes, fresh());
    if (!items) {
        storeFailed(id, org.push, items.error());
        return;
    }
    if (items->empty()) return;
    org.sent.clear();
    std::size_t bytes = 0;
    for (const PushItem& item : *items) {
        org.sent.push_back(item.deviceSeq);
        bytes += static_cast<std::size_t>(item.wire.size());
    }
    org.backlog = items->size() >= m_limits.commands || bytes > m_limits.bytes / 8 * 7;
    org.push.request = ++m_lastRequest;
    m_wire.push(org.push.request, id, *items);
}

void SyncEngine::startWait()
{
    std::vector<std::pair<OrgId, std::int64_t>> after;
    for (const OrgId& id : m_waitsFor) {
        const auto seq = m_orgs.at(id).replica->pullAfter();
        if (!seq) {
            storeFailed(id, m_wait, seq.error());
            return;
        }
        if (const auto seen = m_orgs.at(id).replica->witness()) m_wire.logSeen(id, seen->place());
        after.emplace_back(id, *seq);
    }
    m_wait.request = ++m_lastRequest;
    m_wire.wait(m_wait.request, after);
}

void SyncEngine::stopWait()
{
    if (!m_wait.request) return;
    m_wire.cancel(m_wait.request);
    m_wait.request = 0;
}

SyncEngine::Org* SyncEngine::byRequest(std::uint64_t request)
{
    if (!request) return nullptr;
    for (auto& [id, org] : m_orgs)
        if (org.push.request == request || org.pull.request == request || org.files.request == request || org.compare.request == request ||
            org.handBack.request == request)
            return &org;
    return nullptr;
}

void SyncEngine::lookWhereWeAre(Org& org)
{
    const auto status = org.replica->status();
    if (status && status->complete && !status->catchingUp && !status->refetch) return;
    org.refetch = status && status->refetch;
    org.sawHead = false; // a restored hub or another view: everything is pulled again before more is sent
    org.wantsPull = true;
    org.wantsFiles = true;
}

void SyncEngine::onPushed(std::uint64_t request, const PushReply& reply)
{
    Org* org = byRequest(request);
    if (!org || org->push.request != request) return;
    const OrgId id = org->replica->identity().org;
    org->push.request = 0;
    contact(id, *org);
    if (auto ok = org->replica->applyReply(reply); !ok) {
        storeFailed(id, org->push, ok.error());
        go();
        return;
    }
    org->push.failures = 0;
    if (!reply.answers.empty()) org->batch = 0;
    if (std::ranges::any_of(reply.answers, [](const PushAnswer& a) {
            return a.rejection && a.rejection->code == "step_up_required";
        })) {
        m_factorUntil = {}; // or it would be signed and sent again at once, for ever
        m_observer.factorNeeded(id);
    }
    if (reply.stopped == "device_fork") {
        const auto again = org->replica->takeNumbersFrom(reply.expected);
        if (!again) {
            storeFailed(id, org->push, again.error());
            return go();
        }
        if (!*again) m_observer.deviceForked(id);
        rest(org->push, *again ? 0 : LongestDelayMs);
    } else if (reply.stopped == "out_of_order" || reply.stopped == "busy") {
        if (reply.answers.empty()) rest(org->push);
    } else if (!reply.stopped.empty()) {
        refused(id, *org, reply.expected, reply.stopped);
    }
    if (!m_wait.request || !std::ranges::binary_search(m_waitsFor, id))
        org->wantsPull = true; // otherwise the long poll brings the rows
    lookWhereWeAre(*org);
    setConnection(Connection::Online);
    m_observer.recordsChanged(id);
    go();
}

void SyncEngine::refused(const OrgId& id, Org& org, std::int64_t deviceSeq, const std::string& code)
{
    rest(org.push);
    if (org.refusedSeq != deviceSeq) org.refusals = 0;
    org.refusedSeq = deviceSeq;
    if (++org.refusals < RefusalsBeforeParking) return;
    org.refusals = 0;
    if (auto ok = org.replica->park(deviceSeq, code); !ok && !ok.error().is("no_such_command"))
        m_observer.storeFailed(id, ok.error());
    m_observer.recordsChanged(id);
}

void SyncEngine::onPart(std::uint64_t request, const ChangesPart& part)
{
    const auto it = m_orgs.find(part.org);
    if (it == m_orgs.end() || !request) return;
    Org& org = it->second;
    if (request != m_wait.request && org.pull.request != request) return; // an answer nobody waits for any more
    if (auto ok = org.replica->applyChanges(part); !ok) {
        // What was not stored has to come again, but not at once.
        storeFailed(part.org, org.pull, ok.error());
        org.wantsPull = true;
        return;
    }
    org.pull.failures = 0;
    contact(part.org, org);
    org.wantsHandBack = true;
    if (part.head) {
        const auto status = org.replica->status();
        if (status && status->seq >= part.upTo && !status->catchingUp) org.sawHead = true;
        else org.wantsPull = true;
    }
    lookWhereWeAre(org);
    setConnection(Connection::Online);
    m_observer.recordsChanged(part.org);
}

void SyncEngine::onPullEnd(std::uint64_t request)
{
    if (request && request == m_wait.request) {
        m_wait.request = 0;
        // Behind a head nothing is told of a hub that was put back meanwhile (SYNC-19): that takes a pull.
        const bool broke = std::exchange(m_wait.failures, 0) > 0;
        for (const OrgId& id : m_waitsFor)
            if (const auto it = m_orgs.find(id); it != m_orgs.end()) {
                contact(id, it->second);
                it->second.wantsPull = it->second.wantsPull || broke;
            }
        setConnection(Connection::Online);
        go();
        return;
    }
    Org* org = byRequest(request);
    if (!org || org->pull.request != request) return;
    org->pull.request = 0;
    if (!org->sawHead) org->wantsPull = true;
    setConnection(Connection::Online);
    go();
}

void SyncEngine::onFailure(std::uint64_t request, const WireFailure& failure)
{
    const bool ofWait = request && request == m_wait.request;
    Org* org = byRequest(request);
    if (!ofWait && !org) return;
    const bool ofPush = org && org->push.request == request;
    const bool ofFile = org && org->files.request == request;
    const bool ofCompare = org && org->compare.request == request;
    const bool ofHandBack = org && org->handBack.request == request;
    Lane& lane = ofWait ? m_wait : ofPush ? org->push : ofFile ? org->files : ofCompare ? org->compare : ofHandBack ? org->handBack : org->pull;
    lane.request = 0;
    if (ofHandBack) org->wantsHandBack = true;
    if (org && !ofPush && !ofFile && !ofCompare && !ofHandBack) org->wantsPull = true;
    // The long poll does not say which organisation is the matter: each pull will, and who is well gets back to waiting.
    if (ofWait && (failure.kind == WireFailure::Kind::Removed || failure.kind == WireFailure::Kind::NotHere))
        for (auto& [id, each] : m_orgs) each.wantsPull = true;
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
        rest(lane);
        if (org) {
            m_observer.accessRemoved(org->replica->identity().org, failure.end);
            return;
        }
        break; // of the long poll: each pull will say it
    case WireFailure::Kind::Unreachable:
    case WireFailure::Kind::NotOurs:
        rest(lane);
        setConnection(Connection::Offline, failure.kind == WireFailure::Kind::NotOurs ? failure.code : std::string());
        break;
    case WireFailure::Kind::Refused:
        // Said of the whole push: smaller ones find the command it is about, which is then put aside.
        if (ofPush && org->sent.size() > 1) {
            org->batch = std::max<std::size_t>(1, org->sent.size() / 2);
            rest(lane);
        } else if (ofPush && !org->sent.empty()) {
            refused(org->replica->identity().org, *org, org->sent.front(), failure.code);
        } else if (ofFile) {
            fileFailed(org->replica->identity().org, *org, failure);
        } else {
            rest(lane);
        }
        break;
    case WireFailure::Kind::NotHere:
        // A hub under another name or without the organisation takes none of what waits: one after the other would be put
        // aside, and nobody would send them when it is mended.
        if (ofFile) {
            fileFailed(org->replica->identity().org, *org, failure);
            break;
        }
        rest(lane, failure.retryAfterMs);
        if (!ofCompare && !ofHandBack) setConnection(Connection::Offline, failure.code); // an older hub has no such routes
        break;
    case WireFailure::Kind::Busy:
    case WireFailure::Kind::StepUp: rest(lane, failure.retryAfterMs); break;
    }
    go();
}

void SyncEngine::rest(Lane& lane, std::int64_t atLeastMs)
{
    ++lane.failures;
    lane.restsFrom = m_clock.now();
    const std::int64_t asked = std::clamp<std::int64_t>(atLeastMs, 0, LongestRetryAfterMs);
    lane.restsUntil = lane.restsFrom.plusMs(std::max(delayMs(m_random, lane.failures), asked));
}

void SyncEngine::storeFailed(const OrgId& id, Lane& lane, const Failure& failure)
{
    rest(lane);
    m_observer.storeFailed(id, failure);
}

void SyncEngine::setConnection(Connection c, const std::string& trouble)
{
    if (c == m_connection && trouble == m_trouble) return;
    m_connection = c;
    m_trouble = trouble;
    m_observer.connectionChanged();
}

bool SyncEngine::quiet()
{
    for (auto& [id, org] : m_orgs) {
        if (org.pull.request || org.push.request || org.files.request || org.wantsFiles) return false;
        if (org.handBack.request || org.wantsHandBack) return false;
        if (org.wantsPull || !org.sawHead) return false;
        const auto s = org.replica->status();
        if (!s || s->catchingUp) return false;
        const auto something = org.replica->hasSomethingToSend(fresh());
        if (!something || *something) return false;
    }
    return m_running && m_network;
}

} // namespace sek
