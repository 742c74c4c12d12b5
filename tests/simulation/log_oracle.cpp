// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/log_oracle.h"

#include "core/base/hash.h"
#include "core/domain/signing/signing.h"
#include "core/evidence/content.h"
#include "core/evidence/jws.h"
#include "core/evidence/log_statements.h"
#include "tests/simulation/hub_model.h"

#include <algorithm>
#include <span>

namespace sek::sim {

namespace {

/// The root over the leaves as RFC 6962 §2.1 writes it down, without any stored node.
QByteArray treeHash(std::span<const QByteArray> leaves)
{
    if (leaves.empty()) return sha256({});
    if (leaves.size() == 1) return sha256(QByteArray(1, '\0') + leaves.front());
    std::size_t left = 1;
    while (left * 2 < leaves.size()) left *= 2;
    return sha256(QByteArray(1, '\1') + treeHash(leaves.first(left)) + treeHash(leaves.subspan(left)));
}

bool beginsWith(const std::vector<QByteArray>& whole, const std::vector<QByteArray>& part, std::size_t size)
{
    return whole.size() >= size && std::equal(part.begin(), part.begin() + static_cast<std::ptrdiff_t>(size), whole.begin());
}

std::string place(const OrgId& org, std::uint64_t index)
{
    return "org " + org.text().substr(30) + " leaf " + std::to_string(index);
}

} // namespace

const QByteArray& LogOracle::History::root(std::uint64_t size)
{
    const auto [it, fresh] = roots.try_emplace(size);
    if (fresh) it->second = treeHash(std::span(leaves).first(size));
    return it->second;
}

void LogOracle::look(const MemoryHubStore::State& hub)
{
    for (const auto& [id, org] : hub.orgs) {
        Line::Org& mine = m_now.orgs[id];
        if (!m_growing.contains(id)) m_growing[id] = m_histories[id].emplace_back(std::make_unique<History>()).get();
        if (org.leaves.size() < mine.leaves.size())
            violated("SEC-36 append-only", place(id, org.leaves.size()) + ": the log held " + std::to_string(mine.leaves.size()) +
                                               " leaves and has lost some");
        if (org.leaves.size() > mine.leaves.size())
            for (std::size_t i = 0; i < mine.leaves.size(); ++i)
                if (org.leaves[i].commitment != mine.leaves[i]) violated("SEC-36 append-only", place(id, i) + " is another one now");
        while (mine.leaves.size() < org.leaves.size()) takeLeaf(id, mine, org, org.leaves[mine.leaves.size()]);
        if (org.seq == mine.seq) continue;
        for (auto it = org.records.lower_bound({signing::kind::Signature, RecordId()});
             it != org.records.end() && it->first.kind == signing::kind::Signature; ++it)
            if (it->second.rev > mine.seq && !mine.sealed.contains(it->first.id))
                violated("SEC-36 sealed", "org " + id.text().substr(30) + " seq " + std::to_string(it->second.rev) +
                                              ": a signature whose seal is not in the log");
        mine.seq = org.seq;
    }
}

void LogOracle::takeLeaf(const OrgId& id, Line::Org& mine, const MemoryHubStore::Org& hub, const LogLeaf& leaf)
{
    const std::uint64_t index = mine.leaves.size();
    const auto jws = parseJws(leaf.seal);
    const auto record = jws ? cj1::parse(jws->payload) : Result<Json>(fail("seal_form"));
    const auto hash = record ? contentHash(jws->payload) : Result<QByteArray>(fail("seal_form"));
    if (leaf.index != index || !hash) violated("SEC-36 leaf", place(id, index) + " can't be read");
    if (leaf.commitment != leafCommitment(leaf.salt, *hash)) violated("SEC-36 leaf", place(id, index) + " does not hold what is sealed");
    if (leaf.kind == signing::kind::Signature) {
        const auto signature = RecordId::parse(text(*record, "id"));
        const auto it = signature ? hub.records.find({leaf.kind, *signature}) : hub.records.end();
        if (it == hub.records.end()) violated("SEC-36 sealed", place(id, index) + ": a seal over a signature that there is not");
        if (!mine.sealed.insert(*signature).second) violated("SEC-36 sealed", place(id, index) + ": a signature is sealed twice");
        const Json body = withoutSeal(it->second).value();
        for (const auto& [field, value] : body.items())
            if (at(*record, field.c_str()) != value)
                violated("SEC-36 sealed", place(id, index) + ": the seal says something else than the signature in " + field);
    }
    mine.leaves.push_back(leaf.commitment);
    m_growing.at(id)->leaves.push_back(leaf.commitment);
}

std::int64_t LogOracle::signatures() const
{
    std::int64_t n = 0;
    for (const auto& [id, org] : m_now.orgs) n += std::ssize(org.sealed);
    return n;
}

void LogOracle::forged(const OrgId& org, const std::vector<LogLeaf>& leaves)
{
    // Before the one that grows, which stays the last.
    auto history = std::make_unique<History>();
    for (const LogLeaf& leaf : leaves) history->leaves.push_back(leaf.commitment);
    m_histories[org].insert(m_histories[org].begin(), std::move(history));
}

void LogOracle::restored(Line older, const std::string& epoch)
{
    Restore restore{epoch, older.epoch, {}};
    for (const auto& [id, history] : m_growing) older.orgs[id];
    for (auto& [id, org] : older.orgs) {
        restore.kept[id] = org.leaves.size();
        m_growing[id] = m_histories[id].emplace_back(std::make_unique<History>()).get();
        m_growing[id]->leaves = org.leaves;
    }
    m_restores.push_back(std::move(restore));
    m_now = std::move(older);
    m_now.epoch = epoch;
}

std::optional<LogOracle::Seen> LogOracle::seen(const OrgId& org, const std::string& text) const
{
    const auto jws = parseJws(text);
    const auto checkpoint = jws ? parseCheckpoint(jws->payload) : Result<Checkpoint>(fail("checkpoint_form"));
    if (!checkpoint) return {};
    for (const auto& history : m_histories[org])
        if (checkpoint->size <= history->leaves.size() && history->root(checkpoint->size) == checkpoint->root)
            return Seen{*checkpoint, {history->leaves.begin(), history->leaves.begin() + static_cast<std::ptrdiff_t>(checkpoint->size)}};
    return {};
}

std::optional<std::uint64_t> LogOracle::keptBetween(const OrgId& org, const std::string& older, const std::string& younger) const
{
    std::uint64_t kept = UINT64_MAX;
    for (std::string epoch = younger; epoch != older;) {
        const auto it = std::ranges::find(m_restores, epoch, &Restore::epoch);
        if (it == m_restores.end()) return {};
        const auto here = it->kept.find(org);
        kept = std::min(kept, here == it->kept.end() ? 0 : here->second);
        epoch = it->parent;
    }
    return kept;
}

std::string LogOracle::contradiction(const OrgId& org, const Seen& before, const Seen& after, bool& cutOff) const
{
    const auto kept = keptBetween(org, before.checkpoint.epoch, after.checkpoint.epoch);
    if (!kept) return "there was no restore that leads from " + before.checkpoint.epoch + " to " + after.checkpoint.epoch;
    // What a restore has cut off is explained by its sealed statement, and there is nothing left to compare it with.
    cutOff = *kept < before.leaves.size();
    if (cutOff || beginsWith(after.leaves, before.leaves, before.leaves.size())) return {};
    return "a log of " + std::to_string(after.leaves.size()) + " leaves that does not begin with the " +
           std::to_string(before.leaves.size()) + " it has seen";
}

void LogOracle::judged(int client, const OrgId& org, const WitnessState& before, const WitnessState& after, bool misled) const
{
    const std::string who = "client " + std::to_string(client);
    // Restored from a backup older than what this client had seen: the epoch between is explained by nobody.
    const auto known = after.alarm != before.alarm ? seen(org, before.good) : std::nullopt;
    const bool branched = known && !keptBetween(org, known->checkpoint.epoch, m_now.epoch);
    if (after.alarm != LogAlarm::None && before.alarm == LogAlarm::None && !misled && !branched)
        violated("SEC-38 false alarm", who + " does not believe an honest hub: " + name(after.alarm));
    if (before.good == after.good) return;
    if (after.good.empty()) violated("SEC-38 kept", who + " has forgotten its checkpoint");
    const auto now = seen(org, after.good);
    if (!now) violated("SEC-38 unknown log", who + " believes a checkpoint that is of no log");
    if (before.good.empty()) return;
    const auto last = seen(org, before.good);
    if (!last) violated("SEC-38 unknown log", who + " had seen a checkpoint that is of no log");
    bool cutOff = false;
    if (const std::string why = contradiction(org, *last, *now, cutOff); !why.empty()) violated("SEC-38 fork", who + " believes: " + why);
    if (cutOff != (after.lost.size() > before.lost.size()))
        violated("SEC-38 lost", who + (cutOff ? " does not keep the checkpoint that a restore has cut off"
                                              : " says that a restore has cut off what is still there"));
}

void LogOracle::lastWord(int client, const OrgId& org, const WitnessState& before, const WitnessState& after, const LogAnswer* shown) const
{
    const std::string who = "client " + std::to_string(client);
    if (before.signingStopped()) {
        if (!after.signingStopped()) violated("SEC-38 kept", who + " has forgotten an alarm");
        return;
    }
    if (shown && !after.signingStopped() && after.good.empty()) violated("SEC-38 kept", who + " does not keep how far it has seen the log");
    if (before.good.empty()) return;
    const auto last = seen(org, before.good);
    const auto now = shown ? seen(org, shown->checkpoint) : std::nullopt;
    bool cutOff = false;
    const std::string why = !shown         ? "the hub says nothing of its log any more"
                            : !last || !now ? "the hub shows a log that there is not"
                                            : contradiction(org, *last, *now, cutOff);
    if (!why.empty() && !after.signingStopped()) violated("SEC-38 alarm", who + " is quiet though: " + why);
}

} // namespace sek::sim
