// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replica.h"

#include "core/base/base64url.h"
#include "core/base/hash.h"
#include "core/sync/read_set.h"

#include <algorithm>

namespace sek {

namespace {

using State = OutboxItem::State;

/// How long an answered command is kept for a hub that comes back from a backup (SYNC-19).
constexpr int SettledDays = 35;

/// Made again after a restore: the hub had refused it, only its number and hash are known.
bool isPlaceholder(const OutboxItem& item)
{
    return item.name.empty();
}

/// The order in which commands take effect: those with a number first, in that order, then as they were made.
std::vector<OutboxItem> inOrder(const CacheTx& tx)
{
    auto items = tx.outbox();
    std::ranges::stable_sort(items, [](const OutboxItem& a, const OutboxItem& b) {
        if ((a.deviceSeq > 0) != (b.deviceSeq > 0)) return a.deviceSeq > 0;
        return a.deviceSeq != b.deviceSeq ? a.deviceSeq < b.deviceSeq : a.position < b.position;
    });
    return items;
}

QByteArray wireOf(const OutboxItem& item)
{
    if (isPlaceholder(item)) {
        const auto j = cj1::parse(item.rejection);
        const auto hash = fromBase64url(j ? text(*j, "head_hash") : std::string());
        return placeholderWire(item.deviceSeq, hash ? *hash : QByteArray());
    }
    SignedCommand c;
    c.jws = item.jws;
    c.args = item.args;
    c.salt = item.salt;
    return wireForm(c);
}

QByteArray headHashOf(const OutboxItem& item)
{
    const auto first = item.jws.find('.'), last = item.jws.rfind('.');
    if (first == item.jws.npos || last <= first) return {};
    const auto payload = fromBase64url(std::string_view(item.jws).substr(first + 1, last - first - 1));
    return payload ? headHash(*payload) : QByteArray();
}

std::unexpected<std::variant<Rejection, Failure>> stop(Failure f)
{
    return std::unexpected(std::variant<Rejection, Failure>(std::move(f)));
}

} // namespace

Replica::Replica(CacheStore& store, const Rulebook& rules, Identity identity, Signer& signer, Clock& clock,
                 Random& random)
    : m_store(store), m_rules(rules), m_identity(identity), m_signer(signer), m_clock(clock), m_random(random)
{
}

Context Replica::context(const CommandId& command, const Records& records) const
{
    Context c;
    c.org = m_identity.org;
    c.actor = m_identity.account;
    c.device = m_identity.device;
    c.command = command;
    c.now = m_clock.now();
    const Json org = records.get({"organisation", RecordId(m_identity.org.value)}).record.value();
    c.today = dateIn(c.now, text(org, "time_zone", "UTC"));
    return c;
}

Decision Replica::decide(const Records& records, const OutboxItem& item) const
{
    const auto args = cj1::parse(item.args);
    if (!args) return reject("ERR_BAD_COMMAND");
    const auto* entry = m_rules.find(item.name);
    if (entry && entry->hubOnly) return Changes{}; // the page shows the queued intention beside the true state
    return m_rules.decide(records, context(item.id, records), item.name, item.v, *args);
}

void Replica::applyTentatively(CacheTx& tx, std::int64_t position, const Changes& changes) const
{
    for (Record r : changes.puts) {
        const Found before = tx.get(r.key);
        const bool known = before.present() || before.record.deleted;
        tx.addBeforeImage({position, r.key, known ? std::optional(before.record) : std::nullopt});
        r.rev = before.record.rev;
        tx.put(r);
    }
}

void Replica::undoTentative(CacheTx& tx) const
{
    const auto images = tx.beforeImages();
    if (images.empty()) return;
    for (const BeforeImage& i : images) {
        if (i.before) tx.put(*i.before);
        else tx.forget(i.key);
    }
    tx.clearBeforeImages();
}

void Replica::redo(CacheTx& tx) const
{
    for (OutboxItem& item : inOrder(tx)) {
        if (item.state == State::Problem || isPlaceholder(item)) continue;
        auto decision = decide(tx, item);
        if (decision) {
            applyTentatively(tx, item.position, *decision);
        } else if (item.state == State::Waiting) {
            item.state = State::Problem;
            item.rejection = cj1::write(toJson(decision.error()));
            tx.updateOutbox(item);
        } // what was sent is the hub's to decide: no tentative effect until it has answered
    }
}

void Replica::dropReached(CacheTx& tx, std::int64_t seq) const
{
    for (const OutboxItem& item : tx.outbox())
        if (item.state == State::Accepted && item.acceptedSeq <= seq) tx.removeOutbox(item.position);
}

std::expected<CommandId, std::variant<Rejection, Failure>> Replica::submit(const std::string& name, const Json& args,
                                                                           int v)
{
    if (auto ok = cj1::check(args); !ok) return stop(ok.error());
    auto tx = m_store.begin();
    if (!tx) return stop(tx.error());
    CacheTx& t = **tx;
    Cursor cursor = t.cursor();
    const bool founding = name == "CreateOrganisation" && cursor.seq == 0;
    if (!cursor.complete && !founding) return stop({"not_ready", {}});

    OutboxItem item;
    item.id = CommandId(Uuid::v7(m_clock, m_random));
    item.name = name;
    item.v = v;
    item.args = cj1::write(args);
    std::array<std::uint8_t, 16> salt{};
    m_random.fill(salt);
    item.salt = QByteArray(reinterpret_cast<const char*>(salt.data()), static_cast<qsizetype>(salt.size()));
    item.madeAt = m_clock.now();
    item.baseSeq = cursor.seq;

    const ReadSet read(t);
    auto decision = decide(read, item);
    if (!decision) return std::unexpected(std::variant<Rejection, Failure>(std::move(decision.error())));
    item.after = read.builtOn(t);
    item.position = t.appendOutbox(item);
    applyTentatively(t, item.position, *decision);
    if (founding) { // a new organisation is whole on this device before the hub has ever seen it
        cursor.complete = true;
        t.setCursor(cursor);
    }
    if (auto ok = t.commit(); !ok) return stop(ok.error());
    return item.id;
}

Done Replica::recall(const CommandId& id)
{
    auto tx = m_store.begin();
    if (!tx) return failure(tx);
    for (const OutboxItem& item : (*tx)->outbox()) {
        if (item.id != id) continue;
        if (item.deviceSeq != 0) return fail("already_sent");
        undoTentative(**tx);
        (*tx)->removeOutbox(item.position);
        redo(**tx);
        return (*tx)->commit();
    }
    return fail("no_such_command");
}

Done Replica::dropProblem(const CommandId& id)
{
    auto tx = m_store.begin();
    if (!tx) return failure(tx);
    for (const OutboxItem& item : (*tx)->outbox()) {
        if (item.id != id || item.state != State::Problem) continue;
        (*tx)->removeOutbox(item.position);
        return (*tx)->commit();
    }
    return fail("no_such_command");
}

void Replica::sign(OutboxItem& item, Cursor& cursor)
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
    auto tx = m_store.begin();
    if (!tx) return failure(tx);
    Cursor cursor = (*tx)->cursor();
    std::vector<PushItem> out;
    std::set<CommandId> heldBack;
    std::size_t bytes = 0;
    bool changed = false;
    for (OutboxItem& item : inOrder(**tx)) {
        if (item.state != State::Waiting && item.state != State::Sent) continue;
        if (out.size() >= maxCommands) break;
        if (item.state == State::Waiting) {
            // A command that waits for the password keeps no number, so that others can go on without a gap.
            const auto* entry = m_rules.find(item.name);
            const bool needsFactor = entry && entry->stepUp && !freshFactor;
            if (needsFactor || std::ranges::any_of(item.after, [&](auto& a) { return heldBack.contains(a); })) {
                heldBack.insert(item.id);
                continue;
            }
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
    return out;
}

Done Replica::applyReply(const PushReply& reply)
{
    auto tx = m_store.begin();
    if (!tx) return failure(tx);
    CacheTx& t = **tx;
    Cursor cursor = t.cursor();
    if (!cursor.epoch.empty() && cursor.epoch != reply.epoch) {
        hubRestored(t, cursor, reply.epoch);
        return t.commit();
    }
    bool rebase = false;
    for (const PushAnswer& answer : reply.answers) {
        for (OutboxItem& item : t.outbox()) {
            if (item.deviceSeq != answer.deviceSeq || item.state != State::Sent) continue;
            if (isPlaceholder(item)) {
                t.removeOutbox(item.position);
                break;
            }
            SettledItem settled{m_identity.device, item.deviceSeq, answer.acceptedSeq, headHashOf(item), {},
                                m_clock.now()};
            if (answer.accepted()) {
                settled.wire = wireOf(item);
                item.state = State::Accepted;
                item.acceptedSeq = answer.acceptedSeq;
                rebase = rebase || answer.acceptedSeq <= cursor.seq;
            } else {
                item.state = State::Problem;
                item.rejection = cj1::write(toJson(*answer.rejection));
                rebase = true;
            }
            t.addSettled(settled);
            t.updateOutbox(item);
            break;
        }
    }
    if (cursor.epoch.empty()) {
        cursor.epoch = reply.epoch;
        t.setCursor(cursor);
    }
    if (rebase) {
        undoTentative(t);
        dropReached(t, cursor.seq);
        redo(t);
    }
    t.pruneSettled(m_clock.now().plusDays(-SettledDays));
    return t.commit();
}

void Replica::hubRestored(CacheTx& tx, Cursor& cursor, const std::string& epoch) const
{
    cursor.epoch = epoch;
    cursor.stagedSeq = 0;
    cursor.replacing = true;
    tx.clearStage();
    tx.setCursor(cursor);
    std::set<std::int64_t> queued;
    for (OutboxItem& item : tx.outbox()) {
        if (item.deviceSeq > 0 && item.state != State::Problem) queued.insert(item.deviceSeq);
        if (item.state == State::Accepted) {
            item.state = State::Sent;
            item.acceptedSeq = 0;
            tx.updateOutbox(item);
        }
    }
    // Everything the old hub had answered is said again, so that what it lost comes back in its order.
    for (const SettledItem& s : tx.settled()) {
        if (s.device != m_identity.device || queued.contains(s.deviceSeq)) continue;
        OutboxItem item;
        item.state = State::Sent;
        item.deviceSeq = s.deviceSeq;
        if (s.wire.isEmpty()) {
            item.rejection = cj1::write({{"head_hash", base64url(s.headHash)}});
        } else {
            const auto json = cj1::parse(s.wire, {cj1::MaxBytes * 2, cj1::MaxDepth});
            const auto command = json ? parseWireForm(*json) : Result<SignedCommand>(fail("command_form"));
            if (!command) continue;
            item.id = command->head.id;
            item.name = command->head.name;
            item.v = command->head.v;
            item.args = command->args;
            item.salt = command->salt;
            item.madeAt = command->head.madeAt;
            item.baseSeq = command->head.baseSeq;
            item.after = command->head.after;
            item.jws = command->jws;
        }
        tx.appendOutbox(item);
    }
}

Result<std::int64_t> Replica::pullAfter()
{
    auto tx = m_store.begin();
    if (!tx) return failure(tx);
    const Cursor c = (*tx)->cursor();
    return c.replacing ? c.stagedSeq : std::max(c.seq, c.stagedSeq);
}

Done Replica::applyChanges(const ChangesPart& part)
{
    if (part.org != m_identity.org || part.epoch.empty()) return fail("feed_org");
    auto tx = m_store.begin();
    if (!tx) return failure(tx);
    CacheTx& t = **tx;
    Cursor c = t.cursor();
    if (!c.epoch.empty() && c.epoch != part.epoch) {
        hubRestored(t, c, part.epoch);
        return t.commit();
    }
    if (c.seq > 0 && c.scope != part.scope) { // another view of the organisation: a second generation from 0
        c.scope = part.scope;
        c.replacing = true;
        c.stagedSeq = 0;
        t.clearStage();
        t.setCursor(c);
        if (auto ok = t.commit(); !ok) return ok;
        return part.after == 0 ? applyChanges(part) : Done();
    }
    c.epoch = part.epoch;
    c.scope = part.scope;

    const std::int64_t position = c.replacing ? c.stagedSeq : std::max(c.seq, c.stagedSeq);
    if (part.after > position) return {};                              // a gap: not ours to use, pull again
    if (part.upTo < position || (part.upTo == position && c.complete && !c.replacing && c.stagedSeq == 0)) return {};

    const bool firstPull = !c.complete && !c.replacing && c.stagedSeq == 0 && t.outbox().empty();
    const bool stage = !firstPull && (c.replacing || c.stagedSeq > 0 || !part.head);
    const auto fresh = [&](const Record& r) { return r.rev > position; };
    if (stage && !part.head) {
        for (const Record& r : part.rows)
            if (fresh(r)) t.stage(r);
        c.stagedSeq = part.upTo;
        t.setCursor(c);
        return t.commit();
    }
    if (firstPull) {
        for (const Record& r : part.rows)
            if (fresh(r)) t.put(r);
        c.seq = part.upTo;
        c.complete = part.head;
        t.setCursor(c);
        return t.commit();
    }
    undoTentative(t);
    if (stage) {
        for (const Record& r : part.rows)
            if (fresh(r)) t.stage(r);
        const auto staged = t.staged();
        if (c.replacing) {
            std::set<RecordKey> kept;
            for (const Record& r : staged) kept.insert(r.key);
            for (const Record& r : t.everything())
                if (!kept.contains(r.key)) t.forget(r.key);
        }
        for (const Record& r : staged) t.put(r);
        t.clearStage();
    } else {
        for (const Record& r : part.rows)
            if (fresh(r)) t.put(r);
    }
    c.seq = part.upTo;
    c.stagedSeq = 0;
    c.replacing = false;
    c.complete = true;
    t.setCursor(c);
    dropReached(t, c.seq);
    redo(t);
    return t.commit();
}

Result<ReplicaStatus> Replica::status()
{
    auto tx = m_store.begin();
    if (!tx) return failure(tx);
    const Cursor c = (*tx)->cursor();
    ReplicaStatus s{0, 0, 0, c.seq, c.complete, c.replacing || c.stagedSeq > 0};
    for (const OutboxItem& item : (*tx)->outbox()) {
        if (item.state == State::Problem) ++s.problems;
        else if (item.state != State::Accepted && !isPlaceholder(item)) ++s.waiting;
        const auto* entry = m_rules.find(item.name);
        if (item.state == State::Waiting && entry && entry->stepUp) ++s.held;
    }
    return s;
}

Result<bool> Replica::hasSomethingToSend(bool freshFactor)
{
    auto tx = m_store.begin();
    if (!tx) return failure(tx);
    for (const OutboxItem& item : (*tx)->outbox()) {
        if (item.state == State::Sent) return true;
        const auto* entry = m_rules.find(item.name);
        if (item.state == State::Waiting && (freshFactor || !entry || !entry->stepUp)) return true;
    }
    return false;
}

Result<std::vector<Record>> Replica::settledRecords()
{
    auto tx = m_store.begin();
    if (!tx) return failure(tx);
    undoTentative(**tx); // never committed
    return (*tx)->everything();
}

} // namespace sek
