// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/signing/signing.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sek::signing {

namespace {

constexpr std::array<std::pair<Surface, std::string_view>, 4> Surfaces = {
    {{Surface::Own, "own"}, {Surface::Staff, "staff"}, {Surface::Kiosk, "kiosk"}, {Surface::Page, "page"}}};

constexpr std::array<std::pair<Cause, std::string_view>, 5> Causes = {{{Cause::Expired, "expired"},
                                                                       {Cause::Exhausted, "exhausted"},
                                                                       {Cause::DeliveryFailed, "delivery_failed"},
                                                                       {Cause::Revoked, "revoked"},
                                                                       {Cause::Superseded, "superseded"}}};

template <class Table, class Value> std::string_view nameIn(const Table& table, Value value)
{
    for (const auto& [v, n] : table)
        if (v == value) return n;
    return {};
}

template <class Value, std::size_t N>
Result<Value> valueIn(const std::array<std::pair<Value, std::string_view>, N>& table, std::string_view wanted)
{
    for (const auto& [v, n] : table)
        if (n == wanted) return v;
    return fail("ask_form");
}

/// An id that may be left out; what is there and is not an id is refused.
template <class Id> bool readId(const Json& j, const char* key, Id& out)
{
    const std::string written = text(j, key);
    if (written.empty()) return !j.contains(key);
    const auto id = Id::parse(written);
    if (id) out = *id;
    return id.has_value();
}

/// The same for a moment.
bool readInstant(const Json& j, const char* key, Instant& out)
{
    const std::string written = text(j, key);
    if (written.empty()) return !j.contains(key);
    const auto at = parseRfc3339(written);
    if (at) out = *at;
    return at.has_value();
}

} // namespace

std::string_view name(Surface s)
{
    return nameIn(Surfaces, s);
}

std::string_view name(Cause c)
{
    return nameIn(Causes, c);
}

Result<Surface> surfaceFrom(std::string_view wanted)
{
    return valueIn(Surfaces, wanted);
}

Result<Cause> causeFrom(std::string_view wanted)
{
    return valueIn(Causes, wanted);
}

Json toJson(const Ask& ask)
{
    Json documents = Json::array();
    for (const DocumentRef& d : ask.documents)
        documents.push_back({{"id", d.id.text()}, {"revision", d.revision}, {"content_hash", d.contentHash}});
    Json j = {{"document_kind", ask.documentKind},
              {"documents", std::move(documents)},
              {"signer_role", ask.signerRole},
              {"signer", ask.signer.text()},
              {"surface", std::string(name(ask.surface))}};
    if (!ask.channel.isNull()) j["channel"] = ask.channel.text();
    if (!ask.method.empty()) j["method"] = ask.method;
    if (!ask.language.empty()) j["language"] = ask.language;
    if (!ask.account.isNull()) j["account"] = ask.account.text();
    if (!ask.kioskParticipant.isNull()) j["kiosk_participant"] = ask.kioskParticipant.text();
    if (ask.offline()) j["offline_until"] = toRfc3339(ask.offlineUntil);
    return j;
}

Result<Ask> askFromJson(const Json& j)
{
    if (!j.is_object()) return fail("ask_form");
    Ask ask;
    ask.documentKind = text(j, "document_kind");
    ask.signerRole = text(j, "signer_role");
    const Json& documents = at(j, "documents");
    if (ask.documentKind.empty() || !documents.is_array() || documents.empty() || documents.size() > 500)
        return fail("ask_form");
    for (const Json& d : documents) {
        const auto id = RecordId::parse(text(d, "id"));
        const std::int64_t revision = integer(d, "revision", 1);
        if (!id || revision < 1 || revision > 1'000'000) return fail("ask_form");
        ask.documents.push_back({*id, static_cast<int>(revision), text(d, "content_hash")});
    }
    const auto surface = surfaceFrom(text(j, "surface"));
    if (!surface) return failure(surface);
    ask.surface = *surface;
    ask.language = text(j, "language");
    ask.method = text(j, "method");
    if (ask.language.size() > 8 || ask.method.size() > 20) return fail("ask_form");
    if (!readId(j, "signer", ask.signer) || !readId(j, "channel", ask.channel) || !readId(j, "account", ask.account) ||
        !readId(j, "kiosk_participant", ask.kioskParticipant) || ask.signer.isNull() ||
        !readInstant(j, "offline_until", ask.offlineUntil))
        return fail("ask_form");
    return ask;
}

Json toJson(const Proof& proof)
{
    Json j = {{"method", proof.method},
              {"channel_masked", proof.channelMasked},
              {"signed_at", toRfc3339(proof.signedAt)},
              {"challenge", proof.challenge},
              {"attempts_used", proof.attemptsUsed},
              {"digits", proof.digits},
              {"surface", std::string(name(proof.surface))}};
    if (!proof.device.isNull()) j["device"] = proof.device.text();
    if (!proof.ipPrefix.empty()) j["ip_prefix"] = proof.ipPrefix;
    if (!proof.evidence.empty()) j["evidence"] = proof.evidence;
    if (proof.offline()) j["claimed_entry_at"] = toRfc3339(proof.claimedEntryAt);
    return j;
}

Result<Proof> proofFromJson(const Json& j)
{
    if (!j.is_object()) return fail("proof_form");
    Proof proof;
    proof.method = text(j, "method");
    proof.channelMasked = text(j, "channel_masked");
    proof.challenge = text(j, "challenge");
    proof.ipPrefix = text(j, "ip_prefix");
    proof.evidence = text(j, "evidence");
    proof.attemptsUsed = static_cast<int>(integer(j, "attempts_used"));
    proof.digits = static_cast<int>(integer(j, "digits", 4));
    const auto at = parseRfc3339(text(j, "signed_at"));
    const auto surface = surfaceFrom(text(j, "surface"));
    if (proof.method.empty() || proof.challenge.empty() || !at || !surface || !readId(j, "device", proof.device) ||
        !readInstant(j, "claimed_entry_at", proof.claimedEntryAt))
        return fail("proof_form");
    proof.signedAt = *at;
    proof.surface = *surface;
    return proof;
}

} // namespace sek::signing
