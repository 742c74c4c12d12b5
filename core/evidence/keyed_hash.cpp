// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/keyed_hash.h"

#include "core/base/base64url.h"
#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/evidence/jws.h"

namespace sek {

QByteArray KeyedHashSigner::publicJwk() const
{
    return cj1::write({{"k", base64url(m_key)}, {"kty", "oct"}});
}

std::string KeyedHashSigner::sign(const QByteArray& payload)
{
    const auto bytes = jwsSignedBytes({"HS256", jwkThumbprint(publicJwk()), m_typ}, payload);
    return jwsCompact(bytes, hmacSha256(m_key, bytes));
}

Result<QByteArray> KeyedHashVerifier::verify(const std::string& jws, const QByteArray& publicKey)
{
    auto parts = parseJws(jws);
    if (!parts) return failure(parts);
    if (parts->header.alg != "HS256") return fail("signature_alg");
    if (parts->header.typ != m_typ) return fail("signature_typ");
    auto jwk = cj1::parseCanonical(publicKey, {512, 1});
    if (!jwk || text(*jwk, "kty") != "oct" || jwk->size() != 2) return fail("signature_key");
    auto key = fromBase64url(text(*jwk, "k"));
    if (!key || key->size() != 32 || parts->header.kid != jwkThumbprint(publicKey)) return fail("signature_key");
    if (!equalConstantTime(hmacSha256(*key, parts->signedBytes), parts->signature)) return fail("signature_wrong");
    return parts->payload;
}

} // namespace sek
