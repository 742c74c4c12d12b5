// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/jws.h"

#include "core/base/base64url.h"
#include "core/base/hash.h"
#include "core/base/json.h"

namespace sek {

namespace {

constexpr std::size_t MaxHeaderBytes = 512;

bool goodName(const std::string& s)
{
    for (const char c : s)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
              c == '+' || c == '.'))
            return false;
    return !s.empty() && s.size() <= 128;
}

QByteArray headerBytes(const JwsHeader& h)
{
    Json j = {{"alg", h.alg}, {"kid", h.kid}};
    if (!h.typ.empty()) j["typ"] = h.typ;
    return cj1::write(j);
}

Result<JwsHeader> parseHeader(const QByteArray& bytes)
{
    auto j = cj1::parseCanonical(bytes, {MaxHeaderBytes, 1});
    if (!j || !j->is_object()) return fail("signature_header");
    JwsHeader h{text(*j, "alg"), text(*j, "kid"), text(*j, "typ")};
    if (!goodName(h.alg) || !goodName(h.kid) || (!h.typ.empty() && !goodName(h.typ))) return fail("signature_header");
    if (headerBytes(h) != bytes) return fail("signature_header"); // another field, or one of another type
    return h;
}

} // namespace

QByteArray jwsSignedBytes(const JwsHeader& header, const QByteArray& payload)
{
    return QByteArray::fromStdString(base64url(headerBytes(header)) + '.' + base64url(payload));
}

std::string jwsCompact(const QByteArray& signedBytes, const QByteArray& signature)
{
    return signedBytes.toStdString() + '.' + base64url(signature);
}

Result<Jws> parseJws(std::string_view compact)
{
    if (compact.size() > MaxJwsBytes) return fail("signature_size");
    const auto first = compact.find('.');
    const auto second = first == compact.npos ? first : compact.find('.', first + 1);
    if (second == compact.npos || compact.find('.', second + 1) != compact.npos) return fail("signature_form");
    auto head = fromBase64url(compact.substr(0, first));
    auto payload = fromBase64url(compact.substr(first + 1, second - first - 1));
    auto signature = fromBase64url(compact.substr(second + 1));
    if (!head || !payload || !signature || signature->isEmpty()) return fail("signature_form");
    auto header = parseHeader(*head);
    if (!header) return failure(header);
    return Jws{*header, *payload, QByteArray(compact.data(), static_cast<qsizetype>(second)), *signature};
}

std::string jwkThumbprint(const QByteArray& jwk)
{
    return base64url(sha256(jwk));
}

} // namespace sek
