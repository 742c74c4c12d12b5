// SPDX-License-Identifier: GPL-3.0-or-later
// What is done from time to time: the offline lease, the comparison with the hub, beginning anew.
#include "core/sync/replica.h"

#include "core/sync/replica_detail.h"

namespace sek {

using namespace replica_detail;

namespace {

constexpr std::int64_t HourSeconds = 3600, DaySeconds = 24 * HourSeconds;

Lease leaseOf(const CacheTx& tx, const Cursor& c, const OrgId& org)
{
    const Json organisation = tx.get({"organisation", RecordId(org.value)}).record.value();
    return {c.contactAt, c.highestSeen, leaseDays(organisation), copyEnds(organisation)};
}

/// Whether that long has passed, or the clock was set back behind it.
bool passed(Instant from, Instant now, std::int64_t seconds)
{
    return now < from || now >= from.plusSeconds(seconds);
}

} // namespace

Result<bool> Replica::contacted()
{
    auto tx = begin();
    if (!tx) return failure(tx);
    Cursor c = (*tx)->cursor();
    const Instant now = m_clock.now();
    const bool wasOver = leaseOf(**tx, c, m_identity.org).seenAt(now).isOver();
    // The hour is of no account for a lease of days, and saves a write for each answer.
    if (!wasOver && !passed(c.contactAt, now, HourSeconds)) return false;
    c.contactAt = c.highestSeen = now;
    (*tx)->setCursor(c);
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return wasOver;
}

Result<Lease> Replica::lease()
{
    auto tx = begin();
    if (!tx) return failure(tx);
    Cursor c = (*tx)->cursor();
    const Lease now = leaseOf(**tx, c, m_identity.org).seenAt(m_clock.now());
    if (now.contactAt == Instant{}) return concluded(**tx, now);
    if (now.highestSeen >= c.highestSeen.plusSeconds(HourSeconds)) {
        c.highestSeen = now.highestSeen;
        (*tx)->setCursor(c);
        if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    }
    return concluded(**tx, now);
}

Result<bool> Replica::compareDue()
{
    auto tx = begin();
    if (!tx) return failure(tx);
    const Cursor c = (*tx)->cursor();
    // This computer's clock only says when to look; what is found does not depend on it (SYNC-10).
    return concluded(**tx, c.complete && c.seq > 0 && !c.refetch && passed(c.comparedAt, m_clock.now(), DaySeconds));
}

Result<Replica::Compared> Replica::compare(const StateMark& hub)
{
    QByteArray mine;
    {
        auto tx = begin();
        if (!tx) return failure(tx);
        Cursor c = (*tx)->cursor();
        if (!c.complete || c.replacing || c.stagedSeq > 0 || c.refetch) return Compared::NotNow;
        undoTentative(**tx); // never committed
        // The hub let go of old tombstones, and nothing has changed since that would have told so.
        if (hub.purged > c.purged && c.seq >= hub.purged) {
            (*tx)->forgetTombstones(hub.purged);
            c.purged = hub.purged;
        }
        StateDigest digest;
        if (auto ok = (*tx)->eachRecord([&](const Record& r) { digest.add(r); }); !ok) return failure(ok);
        mine = digest.finish();
        if (!StateMark{c.epoch, c.scope, c.seq, c.purged, mine}.samePlace(hub)) return Compared::NotNow;
    }
    auto tx = begin();
    if (!tx) return failure(tx);
    Cursor c = (*tx)->cursor();
    c.comparedAt = m_clock.now();
    c.refetch = mine != hub.digest;
    if (hub.purged > c.purged) {
        if (!c.refetch && (*tx)->beforeImages().empty()) (*tx)->forgetTombstones(hub.purged);
        if ((*tx)->beforeImages().empty()) c.purged = hub.purged;
    }
    (*tx)->setCursor(c);
    if (!c.refetch)
        if (auto ok = dropUnnamedFiles(**tx); !ok) return failure(ok); // once a day
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return c.refetch ? Compared::Differs : Compared::Same;
}

Done Replica::beginRefetch()
{
    auto tx = begin();
    if (!tx) return failure(tx);
    Cursor c = (*tx)->cursor();
    if (!c.refetch) return (*tx)->state();
    c.refetch = false;
    c.scopeToCome = c.scope;
    c.replacing = true; // what is shown stays until the new generation is whole; outbox and drafts are not touched
    c.stagedSeq = 0;
    (*tx)->clearStage();
    (*tx)->setCursor(c);
    return (*tx)->commit();
}

} // namespace sek
