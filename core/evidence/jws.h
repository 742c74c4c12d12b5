// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace sek {

/// The protected header of the program's signatures: these fields, nothing else, always in this order (SEC-35).
struct JwsHeader
{
    std::string alg; ///< `ES256`; `HS256` only in the simulator
    std::string kid; ///< RFC 7638 thumbprint of the public key
    std::string typ; ///< what the signature is for, e.g. `sek-proof`; left out of the header when empty

    friend bool operator==(const JwsHeader&, const JwsHeader&) = default;
};

/// A compact JWS (RFC 7515) taken apart. Nothing is checked but its form.
struct Jws
{
    JwsHeader header;
    QByteArray payload;
    QByteArray signedBytes; ///< what the signature covers: `header.payload` in base64url
    QByteArray signature;
};

/// Longest compact JWS that is looked at.
inline constexpr std::size_t MaxJwsBytes = 1024 * 1024;

/// `header.payload` in base64url.
QByteArray jwsSignedBytes(const JwsHeader& header, const QByteArray& payload);

/// Puts the signature behind the signed bytes.
std::string jwsCompact(const QByteArray& signedBytes, const QByteArray& signature);

/// Strict reading: three parts of canonical base64url, the header byte for byte as this program writes it. So `crit`,
/// `jwk`, `b64` and every other field, another order or white space are refused.
/// Fails with `signature_size`, `signature_form`, `signature_header`.
Result<Jws> parseJws(std::string_view compact);

/// RFC 7638: base64url of SHA-256 over the key's canonical JWK, which holds the required members only.
std::string jwkThumbprint(const QByteArray& jwk);

} // namespace sek
