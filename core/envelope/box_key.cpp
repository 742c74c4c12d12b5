// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/envelope/box_key.h"

#include "core/base/base64url.h"

namespace sek {

QByteArray boxKeyBytes(const BoxKey& k)
{
    return cj1::write({{"from", toRfc3339(k.from)}, {"id", k.id}, {"key", base64url(k.key)}, {"until", toRfc3339(k.until)}, {"v", 1}});
}

Result<BoxKey> parseBoxKey(const QByteArray& payload)
{
    const auto j = cj1::parseCanonical(payload, {1024, 2});
    if (!j || !j->is_object() || integer(*j, "v") != 1) return fail("box_key_form");
    const auto key = fromBase64url(text(*j, "key"));
    const auto from = parseRfc3339(text(*j, "from")), until = parseRfc3339(text(*j, "until"));
    BoxKey out{text(*j, "id"), key.value_or(QByteArray()), from.value_or(Instant()), until.value_or(Instant())};
    if (out.id.empty() || out.key.size() != 32 || !from || !until || boxKeyBytes(out) != payload) return fail("box_key_form");
    return out;
}

Result<BoxKey> openBoxKey(const std::string& jws, Verifier& verifier, const QByteArray& sealKey)
{
    const auto payload = verifier.verify(jws, sealKey);
    if (!payload) return failure(payload);
    return parseBoxKey(*payload);
}

} // namespace sek
