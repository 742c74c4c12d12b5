// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replica.h"

#include "core/sync/client_view.h"
#include "core/sync/read_set.h"
#include "core/sync/replica_detail.h"

#include <algorithm>
#include <array>

namespace sek {

using namespace replica_detail;
using State = OutboxItem::State;

namespace {

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

Result<std::unique_ptr<CacheTx>> Replica::begin()
{
    if (!m_deviceKnown) {
        auto tx = m_store.begin();
        if (!tx) return tx;
        m_sweepDue = sweepIsDue(**tx);
        Cursor cursor = (*tx)->cursor();
        if (cursor.device != m_identity.device) {
            if (!cursor.device.isNull()) takeOver(**tx, cursor);
            cursor.device = m_identity.device;
            (*tx)->setCursor(cursor);
            if (auto ok = (*tx)->commit(); !ok) return failure(ok);
        }
        m_deviceKnown = true;
        tx->reset();
        if (m_sweepDue) sweepStore();
    }
    return m_store.begin();
}

void Replica::takeOver(CacheTx& tx, Cursor& cursor)
{
    cursor.lastDeviceSeq = 0;
    undoTentative(tx);
    for (OutboxItem& item : inOrder(tx)) {
        tx.removeOutbox(item.position);
        if (isPlaceholder(item)) continue; // it stood for a number of the other device
        const bool sent = item.state == State::Sent;
        item.deviceSeq = 0;
        item.jws.clear();
        // Whether the hub has it already under the old name is known to the hub, by the command's id.
        if (sent) sign(item, cursor);
        tx.appendOutbox(item);
    }
    redo(tx);
}

Context Replica::context(const OutboxItem& item, const Records& records, const Cursor& cursor) const
{
    Context c;
    c.org = m_identity.org;
    c.actor = m_identity.account;
    c.device = m_identity.device;
    c.command = item.id;
    // The time of making, not the clock's: when the clock jumps, a command that was good stays good (SYNC-10). And never
    // earlier than the hub's time, or what was dated a minute ago would lie in the future on a device whose clock is slow.
    c.now = std::max(item.madeAt, cursor.highestTime);
    const Json org = records.get({"organisation", RecordId(m_identity.org.value)}).record.value();
    c.today = dateIn(c.now, text(org, "time_zone", "UTC"));
    return c;
}

Decision Replica::decide(const Records& records, const OutboxItem& item, const Cursor& cursor) const
{
    const auto args = cj1::parse(item.args);
    if (!args) return reject("ERR_BAD_COMMAND");
    const auto* entry = m_rules.find(item.name);
    if (entry && entry->hubOnly) return Changes{}; // the page shows the queued intention beside the true state
    const ClientView view(records, m_rules, cursor.scope);
    return m_rules.decide(view, context(item, records, cursor), item.name, item.v, *args);
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
    const Cursor cursor = tx.cursor();
    for (OutboxItem& item : inOrder(tx)) {
        if (item.state == State::Problem || isPlaceholder(item) || inOldGeneration(item, cursor)) continue;
        auto decision = decide(tx, item, cursor);
        if (decision) {
            applyTentatively(tx, item.position, *decision);
        } else if (item.state == State::Waiting) {
            item.state = State::Problem;
            item.rejection = cj1::write(toJson(decision.error()));
            item.becauseOf = rootProblem(tx, item, decision.error());
            tx.updateOutbox(item);
        } // what was sent is the hub's to decide: no tentative effect until it has answered
    }
}

void Replica::dropReached(CacheTx& tx, std::int64_t seq) const
{
    tx.dropAccepted(seq);
}

Replica::Submitted Replica::submitIn(CacheTx& t, const std::string& name, const Json& args, int v, std::vector<Issue>* warnings)
{
    if (auto ok = cj1::check(args); !ok) return stop(ok.error());
    Cursor cursor = t.cursor();
    const bool founding = name == "CreateOrganisation" && cursor.seq == 0;
    if (!cursor.complete && !founding) return stop(concluded(t, fail("not_ready")).error());

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
    auto decision = decide(read, item, cursor);
    if (!decision) {
        if (auto ok = t.state(); !ok) return stop(ok.error()); // no answer to who made it
        return std::unexpected(std::variant<Rejection, Failure>(std::move(decision.error())));
    }
    item.after = read.builtOn(t);
    item.position = t.appendOutbox(item);
    applyTentatively(t, item.position, *decision);
    if (founding) { // a new organisation is whole on this device before the hub has ever seen it
        cursor.complete = true;
        t.setCursor(cursor);
    }
    if (auto ok = t.commit(); !ok) return stop(ok.error());
    if (warnings) *warnings = std::move(decision->warnings);
    return item.id;
}

Replica::Submitted Replica::submit(const std::string& name, const Json& args, int v, const std::vector<QByteArray>& files,
                                   std::vector<Issue>* warnings)
{
    auto tx = begin();
    if (!tx) return stop(tx.error());
    for (const QByteArray& bytes : files) FileShelf::keep(**tx, bytes);
    return submitIn(**tx, name, args, v, warnings);
}

Replica::Submitted Replica::sendAgain(const CommandId& id)
{
    auto tx = begin();
    if (!tx) return stop(tx.error());
    for (const OutboxItem& item : (*tx)->outbox()) {
        if (item.id != id || item.state != State::Problem) continue;
        const auto args = cj1::parse(item.args);
        if (!args) return stop(args.error());
        (*tx)->removeOutbox(item.position);
        return submitIn(**tx, item.name, *args, item.v);
    }
    return stop(concluded(**tx, fail("no_such_command")).error());
}

Done Replica::recall(const std::vector<CommandId>& ids, Typing typing)
{
    auto tx = begin();
    if (!tx) return failure(tx);
    std::vector<OutboxItem> taken;
    for (OutboxItem& item : (*tx)->outbox()) {
        if (isPlaceholder(item) || item.state == State::Problem || std::ranges::find(ids, item.id) == ids.end()) continue;
        if (item.deviceSeq != 0) return fail("already_sent");
        if (item.name == "CreateOrganisation") return fail("founding");
        taken.push_back(std::move(item));
    }
    if (taken.empty() || taken.size() != ids.size()) return concluded(**tx, fail("no_such_command"));
    undoTentative(**tx);
    for (OutboxItem& item : taken) {
        if (typing == Typing::Goes) {
            (*tx)->removeOutbox(item.position);
            continue;
        }
        item.state = State::Problem;
        item.rejection = cj1::write(toJson(Rejection{"recalled", Json::object(), {}, {}}));
        (*tx)->updateOutbox(item);
    }
    redo(**tx);
    return (*tx)->commit();
}

Done Replica::dropProblem(const CommandId& id)
{
    auto tx = begin();
    if (!tx) return failure(tx);
    for (const OutboxItem& item : (*tx)->outbox()) {
        if (item.id != id || item.state != State::Problem) continue;
        (*tx)->removeOutbox(item.position);
        return (*tx)->commit();
    }
    return concluded(**tx, fail("no_such_command"));
}

Result<ReplicaStatus> Replica::status()
{
    auto tx = begin();
    if (!tx) return failure(tx);
    const Cursor c = (*tx)->cursor();
    ReplicaStatus s{0, 0, 0, c.seq, c.complete, c.replacing || c.stagedSeq > 0, c.refetch, c.complete ? 0 : m_fetched};
    bool argsDecide = false;
    for (const auto& [state, name, items] : (*tx)->countOutbox()) {
        if (state == State::Problem) s.problems += items;
        else if (state != State::Accepted && !name.empty()) s.waiting += items; // without a name: a placeholder
        const auto* entry = state == State::Waiting ? m_rules.find(name) : nullptr;
        if (entry && entry->stepUp) s.held += items;
        else if (entry && entry->stepUpFor) argsDecide = true;
    }
    if (argsDecide)
        (*tx)->eachUnanswered([&](const OutboxItem& item) {
            const auto* entry = item.state == State::Waiting ? m_rules.find(item.name) : nullptr;
            if (entry && !entry->stepUp && m_rules.needsFactor(item.name, item.args)) ++s.held;
            return true;
        });
    return concluded(**tx, s);
}

Result<std::vector<Record>> Replica::settledRecords()
{
    auto tx = begin();
    if (!tx) return failure(tx);
    undoTentative(**tx); // never committed
    return concluded(**tx, (*tx)->everything());
}

} // namespace sek
