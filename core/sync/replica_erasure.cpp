// SPDX-License-Identifier: GPL-3.0-or-later
// A person was erased at the hub: what this device still holds of them beside the records goes too (design §3.6).
#include "core/sync/replica.h"

#include "core/domain/attendance/erasure.h"
#include "core/sync/lost_seals.h"
#include "core/sync/offline/offline_shelf.h"
#include "core/sync/replica_detail.h"

#include <algorithm>

namespace sek {

using namespace replica_detail;
using State = OutboxItem::State;

namespace {

constexpr const char* SweepDue = "sweep_due";

/// What a person sees in place of a change that spoke of somebody who is erased: that it was there, and why it is not.
OutboxItem emptied(OutboxItem item)
{
    item.args = cj1::write(Json::object());
    item.salt = QByteArray(16, '\0');
    item.state = State::Problem;
    item.deviceSeq = 0;
    item.jws.clear();
    item.acceptedSeq = 0;
    item.rejection = cj1::write(toJson(Rejection{"person_erased", Json::object(), {}, {}}));
    item.becauseOf = {};
    return item;
}

/// A draft without those entries of its lists that speak of somebody who is erased; empty when the rest does too.
QByteArray without(const QByteArray& draft, const Traces& traces)
{
    auto json = cj1::parse(draft);
    if (!json || !json->is_object()) return {};
    for (auto& [name, list] : json->items())
        if (list.is_array()) {
            Json rest = Json::array();
            for (const Json& entry : list)
                if (!traces.surelyIn(cj1::write({{"entry", entry}}))) rest.push_back(entry);
            list = std::move(rest);
        }
    const QByteArray left = cj1::write(*json);
    return traces.surelyIn(left) ? QByteArray() : left;
}

} // namespace

void Replica::forgetErased(CacheTx& tx, const std::vector<Record>& rows)
{
    std::vector<Record> before;
    Traces traces;
    for (const Record& r : rows) {
        if (!saysErased(r)) continue;
        traces.ids.insert(r.key.id.text());
        if (Found f = tx.get(r.key); f.present()) before.push_back(std::move(f.record));
    }
    if (traces.empty()) return;
    const Traces known = attendance::tracesOf(before);
    traces.values = known.values;
    traces.names = known.names;

    QByteArray unsaid; // what named files, and is not said any more
    for (const OutboxItem& item : tx.outbox()) {
        const bool speaks = traces.surelyIn(item.args) || traces.surelyIn(item.rejection);
        if (!speaks || isPlaceholder(item) || item.state == State::Accepted) continue; // accepted: it goes with the cursor
        if (item.name == attendance::EraseCommand) continue; // says whom and nothing about them
        // A number that is under way must be answered; the command's hash is enough for that, and the hub knows it by it.
        if (item.state == State::Sent) tx.appendOutbox(placeholder(item.deviceSeq, headHashOf(item)));
        unsaid += item.args;
        tx.updateOutbox(emptied(item));
    }
    // Should the hub come back from a backup, it is told that there was a number, and not what stood under it.
    for (SettledItem s : tx.settled()) {
        if (s.wire.isEmpty() || !traces.surelyInCommand(s.wire)) continue;
        if (const auto command = parseLogged(s.wire); command && command->head.name == attendance::EraseCommand) continue;
        s.wire = QByteArray("", 0);
        tx.addSettled(s);
    }
    for (Draft d : tx.drafts()) {
        if (!traces.surelyIn(d.body)) continue;
        d.body = without(d.body, traces);
        if (d.body.isEmpty()) tx.removeDraft(d.name);
        else tx.saveDraft(d);
    }
    LostSeals lost = LostSeals::read(tx);
    if (lost.forget(traces)) lost.write(tx);
    OfflineShelf shelf = OfflineShelf::read(tx.kept(OfflineKept));
    if (shelf.forget(traces.ids)) tx.keep(OfflineKept, shelf.bytes());

    // Files that these named, the older certificates of a month too, and that nothing else names: also one that was
    // never sent, whose change has just gone.
    std::set<QByteArray> files;
    for (const Blob& b : tx.blobs()) {
        const QByteArray name = b.sha256.toHex();
        if (unsaid.contains(name) ||
            std::ranges::any_of(before, [&](const Record& r) { return r.body.contains(name); }))
            files.insert(name);
    }
    if (!files.empty()) {
        std::set<RecordKey> gone;
        for (const Record& r : before) gone.insert(r.key);
        const auto stays = [&](const QByteArray& bytes) {
            std::erase_if(files, [&](const QByteArray& name) { return bytes.contains(name); });
        };
        for (const OutboxItem& item : tx.outbox()) stays(item.args);
        const auto looked = tx.eachRecord([&](const Record& r) {
            if (!r.deleted && !gone.contains(r.key)) stays(r.body);
        });
        for (const QByteArray& name : files)
            if (looked) tx.removeBlob(QByteArray::fromHex(name));
    }
    // And those that their records named before: a form that was sent back. What fails here fails the transaction.
    (void)dropUnnamedFiles(tx);
    tx.keep(SweepDue, QByteArrayLiteral("1"));
    m_sweepDue = true;
}

Done Replica::dropUnnamedFiles(CacheTx& tx)
{
    if (!LostSeals::read(tx).empty()) return {}; // what is handed back may name what nothing else does
    return FileShelf::dropUnnamed(tx, [&](const auto& see) {
        for (const OutboxItem& item : tx.outbox()) see(item.args);
        for (const SettledItem& s : tx.settled()) see(s.wire);
        return tx.eachRecord([&](const Record& r) {
            if (!r.deleted) see(r.body);
        });
    });
}

void Replica::sweepStore()
{
    // What does not succeed now is done the next time this copy is opened.
    if (!m_store.sweep()) return;
    m_sweepDue = false;
    auto tx = m_store.begin();
    if (!tx) return;
    (*tx)->keep(SweepDue, {});
    (void)(*tx)->commit();
}

bool Replica::sweepIsDue(const CacheTx& tx)
{
    return !tx.kept(SweepDue).isEmpty();
}

} // namespace sek
