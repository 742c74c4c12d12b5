// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/key_chain.h"

#include "core/evidence/jws.h"

#include <algorithm>

namespace sek {

namespace {
constexpr char KeySchema[] = "key.change.v1";
}

QByteArray keyChangeBytes(const KeyChange& c)
{
    return cj1::write({{"at", toRfc3339(c.at)},
                       {"new_key", *cj1::parse(c.newKey)},
                       {"old_key", c.oldKey},
                       {"org", c.org},
                       {"reason", c.suspicion ? "suspicion" : "planned"},
                       {"schema", KeySchema},
                       {"until_size", c.untilSize}});
}

Result<KeyChange> parseKeyChange(const QByteArray& payload)
{
    const auto j = cj1::parseCanonical(payload);
    if (!j || text(*j, "schema") != KeySchema || !at(*j, "new_key").is_object()) return fail("key_change_form");
    const auto moment = parseRfc3339(text(*j, "at"));
    const std::int64_t size = integer(*j, "until_size", -1);
    if (!moment || size < 0) return fail("key_change_form");
    KeyChange c{text(*j, "org"),     text(*j, "old_key"), cj1::write(at(*j, "new_key")), static_cast<std::uint64_t>(size),
                text(*j, "reason") == "suspicion", *moment};
    if (keyChangeBytes(c) != payload) return fail("key_change_form"); // a field too many, or of another type
    return c;
}

SignedKeyChange signKeyChange(const KeyChange& change, const Es256Key& oldKey, const Es256Key& newKey)
{
    const QByteArray bytes = keyChangeBytes(change);
    const std::string t(typ::KeyChange);
    return {Es256Signer(oldKey, t).sign(bytes), Es256Signer(newKey, t).sign(bytes)};
}

Result<QByteArray> openJws(const std::string& jws, std::string_view typ, const Es256PublicKey& key)
{
    auto parts = parseJws(jws);
    if (!parts) return failure(parts);
    if (parts->header.alg != "ES256") return fail("signature_alg");
    if (parts->header.typ != typ) return fail("signature_typ");
    if (parts->header.kid != key.thumbprint()) return fail("signature_key");
    if (!key.verify(parts->signedBytes, parts->signature)) return fail("signature_wrong");
    return parts->payload;
}

Result<KeyChain> KeyChain::make(const std::string& org, const std::vector<QByteArray>& keys,
                                const std::vector<SignedKeyChange>& changes)
{
    KeyChain out;
    for (const QByteArray& jwk : keys) {
        const auto key = Es256PublicKey::fromJwk(jwk);
        if (!key) return failure(key);
        if (!out.m_keys.emplace(key->thumbprint(), *key).second) return fail("key_double");
    }
    if (out.m_keys.empty()) return fail("key_form");
    std::map<std::string, std::string> heirs, forebears;
    for (const SignedKeyChange& s : changes) {
        const auto parts = parseJws(s.byOld);
        if (!parts) return fail("key_change_form");
        const auto change = parseKeyChange(parts->payload);
        if (!change) return failure(change);
        if (change->org != org) return fail("key_change_org");
        const auto from = out.m_keys.find(change->oldKey);
        const auto to = out.m_keys.find(jwkThumbprint(change->newKey));
        if (from == out.m_keys.end() || to == out.m_keys.end()) return fail("key_change_unknown");
        const auto old = openJws(s.byOld, typ::KeyChange, from->second);
        const auto young = openJws(s.byNew, typ::KeyChange, to->second);
        if (!old || !young || *old != *young) return fail("key_change_signature");
        if (!heirs.emplace(from->first, to->first).second || !forebears.emplace(to->first, from->first).second)
            return fail("key_change_fork");
        out.m_ends[from->first] = change->untilSize;
    }
    std::string at;
    for (const auto& [name, key] : out.m_keys)
        if (!forebears.contains(name)) {
            if (!at.empty()) return fail("key_change_loose");
            at = name;
        }
    // Every key has at most one heir and one forebear, so from the one beginning the walk meets all or there is a ring.
    std::uint64_t end = 0;
    for (; !at.empty(); at = heirs.contains(at) ? heirs[at] : std::string()) {
        out.m_order.push_back(at);
        if (!out.m_ends.contains(at)) continue;
        if (out.m_ends[at] < end) return fail("key_change_form"); // a key cannot end before the one it followed
        end = out.m_ends[at];
    }
    if (out.m_order.size() != out.m_keys.size()) return fail("key_change_loose");
    return out;
}

Result<KeyChain::Opened> KeyChain::open(const std::string& jws, std::string_view typ) const
{
    const auto parts = parseJws(jws);
    if (!parts) return failure(parts);
    const auto key = m_keys.find(parts->header.kid);
    if (key == m_keys.end()) return fail("signature_key");
    auto payload = openJws(jws, typ, key->second);
    if (!payload) return failure(payload);
    return Opened{std::move(*payload), key->first};
}

std::optional<std::uint64_t> KeyChain::endOf(const std::string& thumbprint) const
{
    const auto it = m_ends.find(thumbprint);
    return it == m_ends.end() ? std::nullopt : std::optional(it->second);
}

} // namespace sek
