// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine does from time to time: noting contact, comparing with the hub, beginning anew.
#include "core/sync/engine.h"

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
