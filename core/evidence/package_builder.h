// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log_statements.h"
#include "core/evidence/package.h"

#include <optional>
#include <string>
#include <vector>

namespace sek {

/// A sealed record on its way into a package, with its place in the log. A record that was erased has no seal any more;
/// what the log held of it is all that is left.
struct SealedLeaf
{
    std::string seal;              ///< compact JWS (`typ` sek-seal); empty when erased
    std::uint64_t index = 0;       ///< leaf of the log
    QByteArray salt;               ///< 16 bytes; empty when erased
    std::vector<QByteArray> proof; ///< audit path to the checkpoint's root
    QByteArray commitment;         ///< of an erased record
    std::string erasedOn;          ///< date
};

/// The leaf as a proof lists it; `seal` is the seal itself or the name of the member it lies in.
Json leafJson(const SealedLeaf& leaf, const std::string& seal);

/// What a hub puts together so that anybody can check a document without it.
struct PackageContents
{
    std::string org;
    std::string orgName;
    std::string documentKind; ///< `attendance_report` …
    std::string documentId;
    int revision = 1;
    bool sample = false;      ///< from a hub with invented data: proves nothing
    Instant madeAt;
    QByteArray content;       ///< canonical
    std::vector<QByteArray> attachments; ///< those that the content names, and scans of sheets signed with a pen
    std::vector<std::string> statements; ///< of signers' devices
    std::vector<SealedLeaf> seals;
    std::string checkpoint;
    std::vector<QByteArray> sealKeys; ///< JWK, oldest first
    std::vector<SignedKeyChange> keyChanges;
    std::vector<QByteArray> deviceKeys; ///< JWK of the devices whose statements are here
    QByteArray pdf;                     ///< may be empty
};

/// The members, with the manifest signed by the hub's seal key. `package::write` makes the file of them.
PackageMembers packageMembers(const PackageContents& contents, Signer& manifestSigner);

/// The canonical record as the hub seals it: `schema`, `org`, `log_index` and `sealed_at` are put in.
QByteArray sealBytes(Json record, const std::string& org, std::uint64_t logIndex, Instant sealedAt);

} // namespace sek
