// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/command.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace sek {

/// What a device signs to show that it holds its key. The client makes it, the hub checks it.
/// `typ` of the JWS is ProofTyp, so that no other signature of the device can stand in for it.
struct DeviceProof
{
    std::string purpose;   ///< `enrol`, `sign_in`, `new_device`, `refresh`, `reset`
    std::string hub;       ///< the address the client connected to, as InvitationLink::hub writes it, so that another
                           ///< hub cannot pass the proof on
    std::string challenge; ///< the nonce the hub gave; for `refresh` tokenDigest() of the token that is handed in

    friend bool operator==(const DeviceProof&, const DeviceProof&) = default;
};

inline constexpr std::string_view ProofTyp = "sek-proof";

/// CJ-1 bytes to sign.
QByteArray proofBytes(const DeviceProof& proof);

/// base64url of SHA-256 of a token's text, for the challenge of a `refresh`.
std::string tokenDigest(std::string_view token);

/// Whether the device signed exactly this proof. The verifier must be one for ProofTyp.
/// Fails with `signature_…`, `proof_other`.
Done checkProof(Verifier& verifier, const std::string& jws, const QByteArray& publicKey, const DeviceProof& expected);

} // namespace sek
