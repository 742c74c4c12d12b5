// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine does from time to time: noting contact, comparing with the hub, beginning anew.
#include "core/sync/engine.h"

#include <algorithm>

namespace sek {

namespace {

constexpr std::int64_t NoteContactSeconds = 600, LookAgainSeconds = 3600;

bool within(Instant from, Instant now, std::int64_t seconds)
{
    return from != Instant{} && now >= from && now < from.plusSeconds(seconds);
}

} // namespace

void SyncEngine::contact(const OrgId& id, Org& org)
{
    const Instant now = m_clock.now();
    if (within(org.contactAt, now, NoteContactSeconds)) return;
    const auto opened = org.replica->contacted();
    if (!opened) return; // what is not noted now is with the next answer
    org.contactAt = now;
    if (*opened) m_observer.recordsChanged(id);
}

void SyncEngine::startCompare(const OrgId& id, Org& org)
{
    const Instant now = m_clock.now();
    if (within(org.lookedAt, now, LookAgainSeconds)) return;
    org.lookedAt = now;
    const auto due = org.replica->compareDue();
    if (!due || !*due) return;
    org.compare.request = ++m_lastRequest;
    m_wire.mark(org.compare.request, id);
}

void SyncEngine::onMark(std::uint64_t request, const StateMark& mark)
{
    Org* org = byRequest(request);
    if (!org || org->compare.request != request) return;
    const OrgId id = org->replica->identity().org;
    org->compare.request = 0;
    contact(id, *org);
    const auto found = org->replica->compare(mark);
    if (!found) m_observer.storeFailed(id, found.error());
    else if (*found == Replica::Compared::Differs) m_observer.copyDiffers(id);
    lookWhereWeAre(*org);
    go();
}

void SyncEngine::startHandBack(const OrgId& id, Org& org)
{
    auto given = org.replica->nextHandBack();
    if (!given) return storeFailed(id, org.handBack, given.error());
    org.wantsHandBack = false;
    if (given->empty()) return;
    org.handedBack = std::move(*given);
    org.handBack.request = ++m_lastRequest;
    m_wire.handBack(org.handBack.request, id, org.handedBack);
}

void SyncEngine::onHandedBack(std::uint64_t request, const HandBackReply& reply)
{
    Org* org = byRequest(request);
    if (!org || org->handBack.request != request) return;
    const OrgId id = org->replica->identity().org;
    org->handBack.request = 0;
    org->handBack.failures = 0;
    org->wantsHandBack = true; // there may be more
    contact(id, *org);
    const bool whole = reply.results.size() == org->handedBack.size();
    const auto taken = whole ? org->replica->handedBack(org->handedBack, reply) : Result<bool>(false);
    if (!taken) storeFailed(id, org->handBack, taken.error());
    else if (!*taken) rest(org->handBack); // all of it again, not at once
    if (taken && (!*taken || !m_wait.request || !std::ranges::binary_search(m_waitsFor, id)))
        org->wantsPull = true; // otherwise the long poll brings the rows
    setConnection(Connection::Online);
    go();
}

void SyncEngine::beginAnew(const OrgId& id, Org& org)
{
    // What is here goes to the hub first: what it was about may not come again (SYNC-26).
    if (org.push.request) return;
    const auto something = org.replica->hasSomethingToSend(fresh());
    if (!something) return storeFailed(id, org.push, something.error());
    if (*something) return;
    if (auto ok = org.replica->beginRefetch(); !ok) return storeFailed(id, org.pull, ok.error());
    org.refetch = false;
    org.wantsPull = true;
    if (!org.pull.request && !org.pull.rests(m_clock.now())) startPull(id, org);
}

} // namespace sek
