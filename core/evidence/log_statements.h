// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/evidence/key_chain.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <vector>

namespace sek {

/// How far an organisation's log has come, as the hub signs it (`typ` sek-checkpoint).
struct Checkpoint
{
    std::string org;
    std::string epoch; ///< of the hub: another one after it was restored from a backup
    std::uint64_t size = 0;
    QByteArray root;
    Instant at;

    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

QByteArray checkpointBytes(const Checkpoint& checkpoint);
/// Fails with `checkpoint_form`.
Result<Checkpoint> parseCheckpoint(const QByteArray& payload);

/// The one accepted explanation for a log that goes back: the hub was restored from a backup (`typ` sek-epoch).
struct EpochStatement
{
    std::string org;
    std::string oldEpoch;
    std::string epoch;
    std::uint64_t knownSize = 0; ///< what the restored log holds of the old epoch
    std::uint64_t newSize = 0;   ///< with this statement as its last leaf
    QByteArray root;             ///< over the known size
    Instant at;

    friend bool operator==(const EpochStatement&, const EpochStatement&) = default;
};

QByteArray epochBytes(const EpochStatement& statement);
/// Fails with `epoch_form`.
Result<EpochStatement> parseEpoch(const QByteArray& payload);

/// Hashes as 64 hexadecimal digits each, and back. Fails with `proof_form`.
Json proofJson(const std::vector<QByteArray>& proof);
Result<std::vector<QByteArray>> parseProof(const Json& json);

} // namespace sek
