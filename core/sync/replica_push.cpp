// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out, and what the hub says to it.
#include "core/sync/replica.h"

#include "core/base/hash.h"
#include "core/sync/replica_detail.h"

#include <algorithm>
#include <map>

namespace sek {

using namespace replica_detail;
using State = OutboxItem::State;

namespace {

/// How long an answered command is kept for a hub that comes back from a backup (SYNC-19).
constexpr int SettledDays = 35;

Instant settledAt(const Cursor& cursor)
{
    return cursor.highestTime == Instant{} ? TimeNotKnown : cursor.highestTime;
}

} // namespace

bool Replica::waitsForFile(const CacheTx& tx, const OutboxItem& item) const
{
    const auto* entry = m_rules.find(item.name);
    if (!entry || entry->attachments.empty()) return false;
    const auto args = cj1::parse(item.args);
    return args && std::ranges::any_of(m_rules.attachmentsIn(item.name, *args), [&](const std::string& name) {
        return FileShelf::onItsWay(tx, fromHex(name));
    });
}

bool Replica::mustWait(const CacheTx& tx, const OutboxItem& item, std::set<CommandId>& held, bool freshFactor) const
{
    const bool stepUp = m_rules.needsFactor(item.name, item.args);
    const bool sent = item.state == State::Sent;
    // The hub refuses what names a file it does not have, so the file goes first; the rest does not wait for it.
    const bool waits = !sent && ((stepUp && !freshFactor) || waitsForFile(tx, item) ||
                                 std::ranges::any_of(item.after, [&](auto& id) { return held.contains(id); }));
    // Until it is answered nobody knows whether the hub finds the factor fresh: what builds on it would be refused.
    if (waits || stepUp) held.insert(item.id);
    return waits;
}

void Replica::sign(OutboxItem& item, Cursor& cursor) const
{
    item.deviceSeq = ++cursor.lastDeviceSeq;
    CommandHead head{item.id,   m_identity.org, m_identity.account, m_identity.device, item.deviceSeq,
                     item.name, item.v,         item.baseSeq,       item.madeAt,       item.after,
                     argsHash(item.salt, item.args)};
    item.jws = m_signer.sign(headBytes(head));
    item.state = State::Sent;
}

Result<std::vector<PushItem>> Replica::nextPush(std::size_t maxCommands, std::size_t maxBytes, bool freshFactor)
{
    auto tx = begin();
    if (!tx) return failure(tx);
    Cursor cursor = (*tx)->cursor();
    std::vector<OutboxItem> next;
    std::set<CommandId> held;
    std::size_t bytes = 0;
    (*tx)->eachUnanswered([&](const OutboxItem& item) {
        if (item.state == State::Sent && waitsForFile(**tx, item)) return false; // a restored hub: numbers go in order
        // A command that waits for the password keeps no number, so that others can go on without a gap.
        if (mustWait(**tx, item, held, freshFactor)) return true;
        next.push_back(item);
        bytes += static_cast<std::size_t>(item.args.size()) + item.jws.size();
        return next.size() < maxCommands && bytes <= maxBytes;
    });
    std::vector<PushItem> out;
    bool changed = false;
    bytes = 0;
    for (OutboxItem& item : next) {
        if (item.state == State::Waiting) {
            if (!out.empty() && bytes + static_cast<std::size_t>(item.args.size()) + 1024 > maxBytes) break;
            sign(item, cursor);
            (*tx)->updateOutbox(item);
            changed = true;
        }
        const QByteArray wire = wireOf(item);
        if (!out.empty() && bytes + static_cast<std::size_t>(wire.size()) > maxBytes) break;
        bytes += static_cast<std::size_t>(wire.size()) + 1;
        out.push_back({item.deviceSeq, wire});
    }
    if (changed) {
        (*tx)->setCursor(cursor);
        if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    }
    return concluded(**tx, std::move(out));
}

Result<bool> Replica::hasSomethingToSend(bool freshFactor)
{
    auto tx = begin();
    if (!tx) return failure(tx);
    std::set<CommandId> held;
    bool something = false;
    (*tx)->eachUnanswered([&](const OutboxItem& item) {
        if (item.state == State::Sent && waitsForFile(**tx, item)) return false;
        something = !mustWait(**tx, item, held, freshFactor);
        return !something;
    });
    return concluded(**tx, something);
}

void Replica::settle(CacheTx& tx, OutboxItem& item, const PushAnswer& answer, Instant at) const
{
    if (isPlaceholder(item)) {
        tx.removeOutbox(item.position);
        if (!answer.accepted()) return;
        for (OutboxItem& parked : tx.outbox()) // the hub had taken it after all
            if (parked.deviceSeq == item.deviceSeq && parked.state == State::Problem && !parked.jws.empty()) {
                parked.rejection.clear();
                settle(tx, parked, answer, at);
            }
        return;
    }
    SettledItem settled{m_identity.device, item.deviceSeq, answer.acceptedSeq, headHashOf(item), {}, at};
    if (answer.accepted()) {
        settled.wire = wireOf(item);
        item.state = State::Accepted;
        item.acceptedSeq = answer.acceptedSeq;
        item.becauseOf = {};
    } else if (answer.rejection->code == "step_up_required") {
        // The number is used up, the command is not: it waits for the password and then goes under a new one.
        item.state = State::Waiting;
        item.deviceSeq = 0;
        item.jws.clear();
        item.rejection.clear();
    } else {
        Rejection rejection = *answer.rejection;
        if (!item.rejection.isEmpty()) rejection.params["hub_restored"] = true; // it had been accepted before
        item.state = State::Problem;
        item.rejection = cj1::write(toJson(rejection));
        item.becauseOf = rootProblem(tx, item, rejection);
    }
    tx.addSettled(settled);
    tx.updateOutbox(item);
}

bool Replica::fillNumbers(CacheTx& tx, std::int64_t from) const
{
    std::int64_t first = 0;
    for (const OutboxItem& item : tx.outbox())
        if (item.state == State::Sent && (first == 0 || item.deviceSeq < first)) first = item.deviceSeq;
    for (const SettledItem& s : tx.settled())
        if (s.device == m_identity.device && s.deviceSeq >= from && s.deviceSeq < first) return false;
    // A hub that was restored from a backup older than the settled list asks for numbers nobody remembers.
    for (std::int64_t n = from; n >= 1 && n < first; ++n) tx.appendOutbox(placeholder(n, QByteArray(32, '\0')));
    return true;
}

Done Replica::applyReply(const PushReply& reply)
{
    auto tx = begin();
    if (!tx) return failure(tx);
    CacheTx& t = **tx;
    Cursor cursor = t.cursor();
    if (!cursor.epoch.empty() && cursor.epoch != reply.epoch) {
        hubRestored(t, cursor, reply.epoch);
        return t.commit();
    }
    const auto [first, last] = std::ranges::minmax_element(reply.answers, {}, &PushAnswer::deviceSeq);
    std::map<std::int64_t, OutboxItem> sent;
    if (!reply.answers.empty())
        for (OutboxItem& item : t.sentBetween(first->deviceSeq, last->deviceSeq)) sent.emplace(item.deviceSeq, std::move(item));
    bool rebase = false;
    for (const PushAnswer& answer : reply.answers) {
        const auto it = sent.find(answer.deviceSeq);
        if (it == sent.end()) continue;
        settle(t, it->second, answer, settledAt(cursor));
        rebase = rebase || !answer.accepted() || isPlaceholder(it->second) || answer.acceptedSeq <= cursor.seq;
        sent.erase(it);
    }
    // Asked for a number it has answered, the hub is an older copy of itself, put back without being told so.
    if (reply.stopped == "out_of_order" && !fillNumbers(t, reply.expected)) {
        hubRestored(t, cursor, reply.epoch);
        return t.commit();
    }
    if (const QByteArray known = t.kept(NumbersKnownTo); !known.isEmpty() && !reply.answers.empty() && last->deviceSeq > known.toLongLong())
        t.keep(NumbersKnownTo, {});
    if (cursor.epoch.empty()) {
        cursor.epoch = reply.epoch;
        t.setCursor(cursor);
    }
    if (rebase) {
        undoTentative(t);
        dropReached(t, cursor.seq);
        redo(t);
    }
    if (cursor.highestTime != Instant{}) t.pruneSettled(surelyPassed(cursor).plusDays(-SettledDays));
    return t.commit();
}

void Replica::numbersKnownTo(CacheTx& tx, std::int64_t known)
{
    Cursor cursor = tx.cursor();
    cursor.lastDeviceSeq = known;
    tx.setCursor(cursor);
    tx.keep(NumbersKnownTo, QByteArray::number(static_cast<qlonglong>(known)));
}

Result<bool> Replica::takeNumbersFrom(std::int64_t next)
{
    auto tx = begin();
    if (!tx) return failure(tx);
    CacheTx& t = **tx;
    Cursor cursor = t.cursor();
    if (t.kept(NumbersKnownTo).isEmpty() || next < 1) return concluded(t, false);
    cursor.lastDeviceSeq = next - 1;
    undoTentative(t);
    for (OutboxItem& item : inOrder(t)) {
        if (item.state != State::Sent) continue;
        t.removeOutbox(item.position);
        if (isPlaceholder(item)) continue;
        sign(item, cursor);
        t.appendOutbox(item);
    }
    t.setCursor(cursor);
    redo(t);
    if (auto ok = t.commit(); !ok) return failure(ok);
    return true;
}

Done Replica::park(std::int64_t deviceSeq, const std::string& code)
{
    auto tx = begin();
    if (!tx) return failure(tx);
    CacheTx& t = **tx;
    for (OutboxItem& item : t.outbox()) {
        if (item.deviceSeq != deviceSeq || item.state != State::Sent || isPlaceholder(item)) continue;
        PushAnswer answer;
        answer.deviceSeq = deviceSeq;
        answer.rejection = Rejection{code, Json::object(), {}, {}};
        const OutboxItem number = placeholder(deviceSeq, headHashOf(item));
        settle(t, item, answer, settledAt(t.cursor()));
        t.appendOutbox(number);
        undoTentative(t);
        redo(t);
        return t.commit();
    }
    return concluded(t, fail("no_such_command"));
}

} // namespace sek
