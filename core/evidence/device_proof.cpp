// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/device_proof.h"

#include "core/base/base64url.h"
#include "core/base/hash.h"
#include "core/base/json.h"

namespace sek {

QByteArray proofBytes(const DeviceProof& p)
{
    return cj1::write({{"challenge", p.challenge}, {"hub", p.hub}, {"purpose", p.purpose}, {"v", 1}});
}

std::string tokenDigest(std::string_view token)
{
    return base64url(sha256(QByteArray(token.data(), static_cast<qsizetype>(token.size()))));
}

Done checkProof(Verifier& verifier, const std::string& jws, const QByteArray& publicKey, const DeviceProof& expected)
{
    auto payload = verifier.verify(jws, publicKey);
    if (!payload) return failure(payload);
    if (*payload != proofBytes(expected)) return fail("proof_other");
    return {};
}

} // namespace sek
