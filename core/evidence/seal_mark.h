// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace sek {

/// Member of a sealed record's body that holds its seal. It is no part of what is sealed.
inline constexpr const char* SealMember = "seal";

/// The seal of a record as the record carries it to everybody who may read it: `{at, index, jws}`, where `jws` is the seal
/// with its payload taken out (RFC 7515 appendix F), because the record is the payload; `record_hash` of a revocation is in
/// the seal alone and stands beside. With it a client proves to a hub that has lost the record that it had sealed it.
/// Null when the text is no seal.
Json sealMark(const std::string& seal);

/// A record's body without its seal, and the seal put together again.
struct MarkedRecord
{
    Json body;
    std::string seal; ///< compact JWS (`typ` sek-seal), not checked
    std::uint64_t index = 0; ///< of the leaf it was sealed as
    Json mark;
};
/// `schema`: under which records of the kind are sealed. Fails with `seal_form`.
Result<MarkedRecord> markedRecord(Json body, const RecordId& id, const std::string& schema, const std::string& org);

} // namespace sek
