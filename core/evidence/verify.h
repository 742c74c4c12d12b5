// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QByteArray>

#include <set>
#include <string>
#include <vector>

namespace sek {

/// What a check of an evidence package found (attendance §4.3).
enum class Outcome {
    Valid,            ///< everything fits and the issuer is one the checker trusts
    Superseded,       ///< as Valid, and the package itself says that something newer took its place
    IssuerNotChecked, ///< everything fits together, but nobody said whose key is to be trusted
    ContentAltered,   ///< what people read is not what was sealed
    SealInvalid,      ///< a signature, a key or a place in the log does not hold
    KeyUnknown,       ///< sealed by a key that is not the trusted one nor tied to it
    Unreadable,       ///< not an evidence package, or damaged beyond looking at it
};

/// Something that does not hold. `code` is stable; `member` names the file in the package.
struct Finding
{
    std::string code;
    std::string member;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// One signature of the package as the seal tells it. Strings are as sealed, for people to read.
struct SignatureFact
{
    std::string name, role, method, assurance, channel, signedAt, entryMode, claimedEntryAt;
    std::int64_t logIndex = 0;
    bool deviceBound = false; ///< the signer's own device has signed a statement, and it holds
    bool revoked = false;
};

struct Verdict
{
    Outcome outcome = Outcome::Unreadable;
    bool sample = false; ///< from a hub with invented data; said first
    std::vector<Finding> findings;
    std::vector<std::string> notChecked; ///< stable codes of what this check cannot tell
    std::vector<std::string> erased;     ///< "INDEX DATE" of records that were erased; the log still holds

    std::string org, orgName, documentKind, documentId, contentHash, checkpointAt, issuer, epoch;
    std::int64_t revision = 0;
    std::int64_t logSize = 0;
    std::vector<std::string> keys; ///< seal keys, oldest first
    std::vector<SignatureFact> signatures;
};

/// Checks the bytes of a package. Pure: no clock, no network, no file. `trusted`: thumbprints of seal keys; one that the
/// package's chain of keys contains is enough.
Verdict verifyPackage(const QByteArray& bytes, const std::set<std::string>& trusted);

/// Stable names: `valid`, `superseded`, `issuer_not_checked`, `content_altered`, `seal_invalid`, `key_unknown`, `unreadable`.
const char* name(Outcome outcome);
/// For scripts: 0 valid (also superseded), 1 invalid, 2 unreadable, 3 consistent, issuer not checked.
int exitCode(Outcome outcome);
Json toJson(const Verdict& verdict);

} // namespace sek
