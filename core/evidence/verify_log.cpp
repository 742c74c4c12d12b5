// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/evidence/content.h"
#include "core/evidence/merkle.h"
#include "core/evidence/verify_parts.h"

#include <set>

namespace sek::check {

namespace {

void openCheckpoint(Work& w)
{
    const auto opened = w.keys->open(w.textOf(package::CheckpointFile), typ::Checkpoint);
    if (!opened) return w.seal(opened.error().code, package::CheckpointFile);
    const auto checkpoint = parseCheckpoint(opened->payload);
    if (!checkpoint || checkpoint->org != w.verdict.org) return w.seal("checkpoint_form", package::CheckpointFile);
    if (const auto end = w.keys->endOf(opened->key); end && checkpoint->size > *end)
        return w.seal("key_ended", package::CheckpointFile);
    w.checkpoint = *checkpoint;
    w.verdict.checkpointAt = toRfc3339(checkpoint->at);
    w.verdict.epoch = checkpoint->epoch;
    w.verdict.logSize = static_cast<std::int64_t>(checkpoint->size);
}

/// The record when its seal and its place hold.
void oneSeal(Work& w, const Json& leaf, std::uint64_t index, const std::vector<QByteArray>& path)
{
    const std::string member = text(leaf, "seal");
    const auto opened = w.keys->open(w.textOf(member), typ::Seal);
    if (!opened) return w.seal(opened.error().code, member);
    const auto record = cj1::parseCanonical(opened->payload);
    const auto hash = contentHash(opened->payload);
    const QByteArray salt = QByteArray::fromHex(QByteArray::fromStdString(text(leaf, "salt")));
    if (!record || !hash || text(*record, "org") != w.verdict.org ||
        integer(*record, "log_index", -1) != static_cast<std::int64_t>(index))
        return w.seal("seal_form", member);
    if (const auto end = w.keys->endOf(opened->key); end && index >= *end) return w.seal("key_ended", member);
    const QByteArray commitment = leafCommitment(salt, *hash);
    if (salt.size() != 16 ||
        !merkle::includes(merkle::leafHash(commitment), index, w.checkpoint->size, path, w.checkpoint->root))
        return w.seal("not_in_log", member);
    w.records.push_back({member, *record, *hash});
}

void oneErased(Work& w, const Json& leaf, std::uint64_t index, const std::vector<QByteArray>& path)
{
    const auto commitment = hashFromHex(text(leaf, "commitment"));
    if (!commitment ||
        !merkle::includes(merkle::leafHash(*commitment), index, w.checkpoint->size, path, w.checkpoint->root))
        return w.seal("not_in_log", package::ProofFile);
    w.verdict.erased.push_back(std::to_string(index) + " " + text(leaf, "erased_on"));
}

} // namespace

void sealsAndLog(Work& w)
{
    if (!w.keys) return;
    openCheckpoint(w);
    if (!w.checkpoint) return;
    const auto it = w.members.find(package::ProofFile);
    const auto proof = it == w.members.end() ? Result<Json>(fail("missing"))
                                             : cj1::parseCanonical(it->second, {package::MaxBytes, cj1::MaxDepth});
    if (!proof || text(*proof, "schema") != "evidence.proof.v1" || !at(*proof, "leaves").is_array())
        return w.seal("proof_form", package::ProofFile);
    std::set<std::string> seen;
    std::set<std::uint64_t> indexes;
    for (const Json& leaf : at(*proof, "leaves")) {
        const auto path = parseProof(at(leaf, "path"));
        const std::int64_t index = integer(leaf, "index", -1);
        if (!path || index < 0 || !indexes.insert(static_cast<std::uint64_t>(index)).second) {
            w.seal("proof_form", package::ProofFile);
            continue;
        }
        const std::string member = text(leaf, "seal");
        if (member.empty()) oneErased(w, leaf, static_cast<std::uint64_t>(index), *path);
        else if (!member.starts_with("seals/") || !seen.insert(member).second) w.seal("proof_form", package::ProofFile);
        else oneSeal(w, leaf, static_cast<std::uint64_t>(index), *path);
    }
    for (const auto& [name, bytes] : w.members)
        if (name.starts_with("seals/") && !seen.contains(name)) w.seal("not_in_log", name);
}

} // namespace sek::check
