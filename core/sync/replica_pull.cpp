// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in: changes, another view, a hub that was restored.
#include "core/sync/replica.h"

#include "core/sync/lost_seals.h"
#include "core/sync/replica_detail.h"

#include <algorithm>
#include <map>
#include <set>

namespace sek {

using namespace replica_detail;
using State = OutboxItem::State;

namespace {

/// The hub says for the first time what time it is: what was settled before that gets its date.
void dateSettled(CacheTx& tx, const Cursor& cursor, Instant now)
{
    if (cursor.highestTime != Instant{}) return;
    for (SettledItem s : tx.settled()) {
        if (s.settledAt != TimeNotKnown) continue;
        s.settledAt = now;
        tx.addSettled(s);
    }
}

/// The hub was ahead and is right again. It is the one who says what time it is: what would wait here for that time does so
/// no longer. What was dated by it is kept longer than need be; what is dated back would be forgotten (SYNC-19).
bool wasAhead(const Cursor& cursor, const ChangesPart& part)
{
    return part.head && part.now < cursor.highestTime.plusSeconds(-3600);
}

void noteTime(CacheTx& tx, Cursor& cursor, const ChangesPart& part)
{
    dateSettled(tx, cursor, part.now);
    cursor.highestTime = wasAhead(cursor, part) ? part.now : std::max(cursor.highestTime, part.now);
}

} // namespace

OutboxItem Replica::toldAgainAs(const SettledItem& s) const
{
    const auto json = s.wire.isEmpty() ? Result<Json>(fail("command_form")) : cj1::parse(s.wire, {cj1::MaxBytes * 2, cj1::MaxDepth + 1});
    const auto command = json ? parseWireForm(*json) : Result<SignedCommand>(fail("command_form"));
    // Refused then, or unreadable here: its number must not be missing in front of the others.
    if (!command) return placeholder(s.deviceSeq, s.headHash);
    OutboxItem item;
    item.state = State::Sent;
    item.deviceSeq = s.deviceSeq;
    item.id = command->head.id;
    item.name = command->head.name;
    item.v = command->head.v;
    item.args = command->args;
    item.salt = command->salt;
    item.madeAt = command->head.madeAt;
    item.baseSeq = command->head.baseSeq;
    item.after = command->head.after;
    item.jws = command->jws;
    item.rejection = toldAgain(true);
    return item;
}

void Replica::hubRestored(CacheTx& tx, Cursor& cursor, const std::string& epoch)
{
    cursor.epoch = epoch;
    cursor.seq = 0; // the old numbers mean nothing now: nothing accepted from here on counts as pulled before it was
    cursor.stagedSeq = 0;
    if (!cursor.replacing) cursor.scopeToCome = cursor.scope;
    cursor.replacing = true;
    cursor.refetch = false;
    cursor.purged = 0;
    tx.clearStage();
    FileShelf::offerAgain(tx);
    LostSeals lost = LostSeals::read(tx);
    lost.hubRestored();
    lost.write(tx);
    std::set<std::int64_t> queued;
    std::set<CommandId> known;
    std::map<CommandId, OutboxItem> renamed; // accepted when this device had another name
    for (OutboxItem& item : tx.outbox()) {
        if (item.deviceSeq > 0 && item.state != State::Problem) queued.insert(item.deviceSeq);
        if (!isPlaceholder(item)) known.insert(item.id);
        if (item.state != State::Accepted) continue;
        item.state = State::Sent;
        item.acceptedSeq = 0;
        item.rejection = toldAgain(false);
        if (item.deviceSeq > 0) tx.updateOutbox(item);
        else renamed.emplace(item.id, item);
    }
    // Everything the old hub had answered is said again, so that what it lost comes back in its order.
    const auto settled = tx.settled();
    for (const SettledItem& s : settled) {
        if (s.device != m_identity.device) continue;
        const OutboxItem item = toldAgainAs(s);
        if (!isPlaceholder(item)) known.insert(item.id);
        if (!queued.contains(s.deviceSeq)) tx.appendOutbox(item);
    }
    // What was said under another name goes under this one; the hub knows by their ids which it has.
    for (const SettledItem& s : settled) {
        if (s.device == m_identity.device) continue;
        OutboxItem item = toldAgainAs(s);
        if (isPlaceholder(item) || !known.insert(item.id).second) continue; // it may have had several
        sign(item, cursor);
        tx.appendOutbox(item);
    }
    for (auto& [id, item] : renamed) {
        sign(item, cursor);
        tx.updateOutbox(item);
    }
    tx.setCursor(cursor);
}

Result<std::int64_t> Replica::pullAfter()
{
    auto tx = begin();
    if (!tx) return failure(tx);
    const Cursor c = (*tx)->cursor();
    return concluded(**tx, c.replacing ? c.stagedSeq : std::max(c.seq, c.stagedSeq));
}

namespace {
constexpr const char* LogSeen = "log";
}

Result<WitnessState> Replica::witness()
{
    auto tx = begin();
    if (!tx) return failure(tx);
    const QByteArray seen = (*tx)->kept(LogSeen);
    return concluded(**tx, witnessStateOf(seen));
}

Done Replica::noteLog(const ChangesPart& part)
{
    auto tx = begin();
    if (!tx) return failure(tx);
    // A hub restored from before the organisation was founded has nothing of it yet, a log neither, and nothing can be
    // signed there. Its silence counts from the first change on.
    const Cursor c = (*tx)->cursor();
    if (!part.log && part.upTo == 0 && (c.seq == 0 || c.epoch != part.epoch)) return (*tx)->state();
    const QByteArray before = (*tx)->kept(LogSeen);
    const WitnessState next = witnessed(witnessStateOf(before), m_identity.org.text(), part.log ? &*part.log : nullptr);
    const QByteArray after = cj1::write(toJson(next));
    if (after == before || (before.isEmpty() && next.good.empty() && !next.signingStopped())) return (*tx)->state();
    (*tx)->keep(LogSeen, after);
    return (*tx)->commit();
}

Done Replica::applyChanges(const ChangesPart& part)
{
    auto done = takeChanges(part);
    if (done && m_sweepDue) sweepStore();
    return done;
}

Done Replica::takeChanges(const ChangesPart& part)
{
    if (part.org != m_identity.org || part.epoch.empty()) return fail("feed_org");
    // Judged by itself and first: an alarm stands whatever becomes of the records, and stops none of them.
    if (part.head)
        if (auto ok = noteLog(part); !ok) return ok;
    auto tx = begin();
    if (!tx) return failure(tx);
    CacheTx& t = **tx;
    Cursor c = t.cursor();
    const bool begun = c.seq > 0 || c.stagedSeq > 0 || c.replacing;
    // Its newest lies before the place that this device had asked from: an older copy of the hub, put back without a new epoch.
    // Both are of one answer, so that answers that cross on their way do not look like it.
    const bool wentBack = part.head && part.upTo < part.after && part.after <= std::max(c.seq, c.stagedSeq) && !c.replacing;
    if (!c.epoch.empty() && (c.epoch != part.epoch || wentBack)) {
        hubRestored(t, c, part.epoch);
        if (auto ok = t.commit(); !ok) return ok;
        tx->reset();
        return part.after == 0 ? applyChanges(part) : Done();
    }
    if (begun && (c.replacing ? c.scopeToCome : c.scope) != part.scope) {
        // Another view of the organisation: a second generation from 0. Until it is whole, what is missing here is what
        // the view before did not show, and decisions go by that one.
        c.scopeToCome = part.scope;
        c.replacing = true;
        c.refetch = false;
        c.stagedSeq = 0;
        t.clearStage();
        t.setCursor(c);
        if (auto ok = t.commit(); !ok) return ok;
        tx->reset();
        return part.after == 0 ? applyChanges(part) : Done();
    }
    if (c.refetch) return {}; // as long as what is here is being sent
    const std::int64_t position = c.replacing ? c.stagedSeq : std::max(c.seq, c.stagedSeq);
    if (position > 0 && part.purged > std::max(position, c.purged)) {
        // Removals from before that are not told any more: what is here may hold what was removed long ago (SYNC-26).
        c.refetch = !c.replacing;
        c.stagedSeq = 0;
        t.clearStage();
        t.setCursor(c);
        return t.commit();
    }
    const bool gap = part.after > position; // not ours to use: something before it is missing
    const bool nothingNew = part.upTo < position ||
                            (part.upTo == position && c.complete && !c.replacing && c.stagedSeq == 0);
    if (gap || nothingNew) {
        const bool back = !gap && part.upTo == position && wasAhead(c, part);
        if (!back && part.now < c.highestTime.plusSeconds(3600)) return {};
        noteTime(t, c, part);
        t.setCursor(c);
        return t.commit();
    }
    c.epoch = part.epoch;
    if (!c.replacing) c.scope = part.scope;
    noteTime(t, c, part);

    if (position == 0) c.purged = part.purged;

    const bool firstPull = !c.complete && !c.replacing && c.stagedSeq == 0 && t.outbox().empty();
    const bool staged = !firstPull && (c.replacing || c.stagedSeq > 0 || !part.head);
    if (firstPull || (staged && !part.head)) {
        if (staged) forgetErased(t, part.rows);
        for (const Record& r : part.rows) {
            if (r.rev <= position) continue;
            if (firstPull) t.put(r); // nobody looks at it before it is whole
            else t.stage(r);
        }
        (firstPull ? c.seq : c.stagedSeq) = part.upTo;
        if (firstPull) c.complete = part.head;
        t.setCursor(c);
        const Done done = t.commit();
        if (firstPull && done) m_fetched += std::ssize(part.rows);
        return done;
    }
    return commitPart(t, c, part, staged);
}

Done Replica::commitPart(CacheTx& t, Cursor& c, const ChangesPart& part, bool staged)
{
    const std::int64_t position = c.replacing ? c.stagedSeq : std::max(c.seq, c.stagedSeq);
    undoTentative(t);
    forgetErased(t, part.rows);
    for (const Record& r : part.rows) {
        if (r.rev <= position) continue;
        if (staged) t.stage(r);
        else t.put(r);
    }
    LostSeals lost = LostSeals::read(t);
    if (staged) {
        if (c.replacing) lost.keepWhatIsMissing(t, std::max(c.highestTime, m_clock.now()));
        t.takeStage(c.replacing);
    }
    lost.settle(t, surelyPassed(c));
    lost.write(t);
    if (part.purged > c.purged) {
        t.forgetTombstones(part.purged);
        c.purged = part.purged;
    }
    if (c.replacing)
        if (auto ok = dropUnnamedFiles(t); !ok) return ok; // what is not shown any more is not kept as a file either (SYNC-22)
    c.seq = part.upTo;
    c.stagedSeq = 0;
    if (c.replacing) c.scope = c.scopeToCome;
    c.replacing = false;
    c.complete = true;
    t.setCursor(c);
    dropReached(t, c.seq);
    redo(t);
    return t.commit();
}

} // namespace sek
