// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/offline/offline_shelf.h"

#include "core/base/base64url.h"
#include "core/base/wipe.h"
#include "core/envelope/box_key.h"
#include "core/envelope/envelope.h"
#include "core/evidence/jws.h"

#include <algorithm>

namespace sek {

namespace {

constexpr std::int64_t KeepResultsDays = 14;

Instant instantOf(const Json& j, const char* key)
{
    return parseRfc3339(text(j, key)).value_or(Instant());
}
QByteArray bytesOf(const Json& j, const char* key)
{
    return fromBase64url(text(j, key)).value_or(QByteArray());
}
RecordId idOf(const Json& j, const char* key)
{
    return RecordId::parse(text(j, key)).value_or(RecordId());
}

Json toJson(const OfflineCode& c)
{
    return {{"challenge", base64url(c.challenge)},
            {"channel", c.channel},
            {"content_hash", c.contentHash},
            {"document", c.document.text()},
            {"enter_until", toRfc3339(c.enterUntil)},
            {"issued_at", toRfc3339(c.issuedAt)},
            {"masked", c.masked},
            {"revision", c.revision},
            {"signer", c.signer.text()},
            {"sync_until", toRfc3339(c.syncUntil)},
            {"typed", c.typed}};
}
OfflineCode codeOf(const Json& j)
{
    return {bytesOf(j, "challenge"),  idOf(j, "document"),         integer(j, "revision", 1),   text(j, "content_hash"),
            idOf(j, "signer"),        text(j, "channel"),          text(j, "masked"),           instantOf(j, "issued_at"),
            instantOf(j, "enter_until"), instantOf(j, "sync_until"), static_cast<int>(integer(j, "typed"))};
}

Json toJson(const OfflineEntry& e)
{
    return {{"challenge", base64url(e.challenge)},
            {"counter", e.counter},
            {"document", e.document.text()},
            {"jws", e.jws},
            {"signer", e.signer.text()},
            {"sync_until", toRfc3339(e.syncUntil)},
            {"told", e.told},
            {"typed_at", toRfc3339(e.typedAt)}};
}
OfflineEntry entryOf(const Json& j)
{
    return {integer(j, "counter"), text(j, "jws"),           bytesOf(j, "challenge"), idOf(j, "document"),
            idOf(j, "signer"),     instantOf(j, "typed_at"), instantOf(j, "sync_until"), boolean(j, "told")};
}

Json toJson(const OfflineResult& r)
{
    return {{"answered_at", toRfc3339(r.answeredAt)},
            {"document", r.document.text()},
            {"params", r.params},
            {"result", r.result},
            {"signer", r.signer.text()},
            {"typed_at", toRfc3339(r.typedAt)}};
}
OfflineResult resultOf(const Json& j)
{
    return {idOf(j, "document"),
            idOf(j, "signer"),
            text(j, "result"),
            at(j, "params").is_object() ? at(j, "params") : Json::object(),
            instantOf(j, "typed_at"),
            instantOf(j, "answered_at")};
}

template <class T, class Read> std::vector<T> listOf(const Json& list, Read read)
{
    std::vector<T> out;
    if (list.is_array())
        for (const Json& j : list) out.push_back(read(j));
    return out;
}
template <class T> Json jsonOf(const std::vector<T>& list)
{
    Json out = Json::array();
    for (const T& one : list) out.push_back(toJson(one));
    return out;
}

} // namespace

OfflineShelf OfflineShelf::read(const QByteArray& kept)
{
    OfflineShelf s;
    const auto j = cj1::parse(kept, {4 * 1024 * 1024, 6});
    if (!j || !j->is_object()) return s;
    s.m_device = DeviceId::parse(text(*j, "device")).value_or(DeviceId());
    s.m_boxKey = bytesOf(*j, "box_key");
    s.m_offsetMs = integer(*j, "offset_ms");
    s.m_counter = integer(*j, "counter");
    s.m_previous = bytesOf(*j, "previous");
    s.m_codes = listOf<OfflineCode>(at(*j, "codes"), codeOf);
    s.m_entries = listOf<OfflineEntry>(at(*j, "entries"), entryOf);
    s.m_results = listOf<OfflineResult>(at(*j, "results"), resultOf);
    return s;
}

QByteArray OfflineShelf::bytes() const
{
    return cj1::write({{"box_key", base64url(m_boxKey)},
                       {"codes", jsonOf(m_codes)},
                       {"counter", m_counter},
                       {"device", m_device.text()},
                       {"entries", jsonOf(m_entries)},
                       {"offset_ms", m_offsetMs},
                       {"previous", base64url(m_previous)},
                       {"results", jsonOf(m_results)},
                       {"v", 1}});
}

Done OfflineShelf::prepared(const Json& answer, const std::vector<signing::Ask>& asks, const DeviceId& device, Verifier& boxKeys,
                            const QByteArray& sealKey, Instant now)
{
    const auto key = openBoxKey(text(answer, "box_key"), boxKeys, sealKey);
    if (!key) return failure(key);
    const auto hub = parseRfc3339(text(answer, "hub_time"));
    const auto previous = fromBase64url(text(answer, "previous"));
    const Json& list = at(answer, "codes");
    if (!hub || !previous || previous->size() != EnvelopeHashBytes || !list.is_array() || list.size() != asks.size())
        return fail("offline_answer");
    std::vector<OfflineCode> fresh;
    for (std::size_t i = 0; i < asks.size(); ++i) {
        const Json& one = list[i];
        if (text(one, "result") != "ok") continue;
        if (asks[i].documents.size() != 1) return fail("offline_answer");
        const signing::DocumentRef& d = asks[i].documents.front();
        OfflineCode c{bytesOf(one, "handle"),    d.id,
                      d.revision,                d.contentHash,
                      asks[i].signer,            text(one, "channel"),
                      text(one, "masked"),       instantOf(one, "issued_at"),
                      instantOf(one, "enter_until"), instantOf(one, "expires_at")};
        if (c.challenge.size() != 16 || c.enterUntil == Instant() || c.syncUntil < c.enterUntil) return fail("offline_answer");
        fresh.push_back(std::move(c));
    }
    // What was typed and not sent yet stands in the row already; else it goes on where the hub has it.
    const std::int64_t counter = integer(answer, "counter");
    if (device != m_device || counter >= m_counter) {
        m_counter = counter;
        m_previous = *previous;
    }
    m_device = device;
    m_boxKey = key->key;
    m_offsetMs = hub->ms - now.ms;
    for (OfflineCode& c : fresh) {
        std::erase_if(m_codes, [&](const OfflineCode& old) { return old.document == c.document && old.signer == c.signer; });
        m_codes.push_back(std::move(c));
    }
    return {};
}

const OfflineCode* OfflineShelf::codeFor(const signing::DocumentRef& document, Instant now) const
{
    const Instant hub = hubTime(now);
    for (const OfflineCode& c : m_codes)
        if (c.document == document.id && c.revision == document.revision && c.contentHash == document.contentHash &&
            c.typed < OfflineCode::Tries && hub <= c.enterUntil)
            return &c;
    return nullptr;
}

Done OfflineShelf::type(const QByteArray& challenge, const std::string& code, const std::string& language, const OrgId& org,
                        Signer& envelopes, Random& random, Instant now)
{
    const auto c = std::ranges::find(m_codes, challenge, &OfflineCode::challenge);
    const Instant claimed = hubTime(now);
    if (c == m_codes.end() || c->typed >= OfflineCode::Tries || claimed > c->enterUntil) return fail("offline_over");
    EnvelopeInside inside{challenge, c->document, c->revision, c->contentHash, c->signer, m_device, m_counter + 1, claimed, language, code};
    const auto jws = makeEnvelope(inside, org, m_previous, m_boxKey, envelopes, random);
    wipe(inside.code);
    if (!jws) return failure(jws);
    const auto parsed = parseJws(*jws);
    if (!parsed) return failure(parsed);
    m_entries.push_back({inside.counter, *jws, challenge, c->document, c->signer, now, c->syncUntil});
    m_counter = inside.counter;
    m_previous = envelopeHash(parsed->payload);
    ++c->typed;
    return {};
}

std::vector<std::string> OfflineShelf::toSend(std::size_t most) const
{
    std::vector<std::string> out;
    for (const OfflineEntry& e : m_entries)
        if (out.size() < most) out.push_back(e.jws);
    return out;
}

bool OfflineShelf::answered(const std::vector<std::string>& sent, const Json& results, Instant now)
{
    if (!results.is_array() || results.size() != sent.size()) return false;
    bool any = false;
    for (std::size_t i = 0; i < sent.size(); ++i) {
        const std::string result = text(results[i], "result");
        const auto entry = std::ranges::find(m_entries, sent[i], &OfflineEntry::jws);
        if (entry == m_entries.end() || result.empty() || result == "later") continue;
        Json params = results[i];
        params.erase("result");
        // Wrong with a try left: the same code can be typed once more. Everything else ends it.
        if (result != "wrong") std::erase_if(m_codes, [&](const OfflineCode& c) { return c.challenge == entry->challenge; });
        // Told already that it is over; unless this clock was wrong about it.
        if (!entry->told || result == "accepted") m_results.push_back({entry->document, entry->signer, result, std::move(params), entry->typedAt, now});
        m_entries.erase(entry);
        any = true;
    }
    return any;
}

bool OfflineShelf::forget(const std::set<std::string, std::less<>>& ids)
{
    const auto theirs = [&](const auto& one) { return ids.contains(one.signer.text()) || ids.contains(one.document.text()); };
    const std::size_t gone = std::erase_if(m_codes, theirs);
    return gone + std::erase_if(m_results, theirs) > 0;
}

bool OfflineShelf::waits() const
{
    return !std::ranges::all_of(m_entries, &OfflineEntry::told);
}

bool OfflineShelf::settle(Instant now)
{
    const Instant hub = hubTime(now);
    std::size_t gone = 0;
    for (OfflineEntry& e : m_entries) {
        if (e.told || e.syncUntil >= hub) continue;
        m_results.push_back({e.document, e.signer, "expired", Json::object(), e.typedAt, now});
        e.told = true;
        ++gone;
    }
    gone += std::erase_if(m_codes, [&](const OfflineCode& c) { return c.enterUntil < hub; });
    gone += std::erase_if(m_results, [&](const OfflineResult& r) { return r.answeredAt.plusDays(KeepResultsDays) < now; });
    return gone > 0;
}

} // namespace sek
