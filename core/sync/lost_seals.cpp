// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/lost_seals.h"

#include "core/base/instant.h"
#include "core/domain/signing/frozen.h"
#include "core/domain/signing/signing.h"
#include "core/evidence/seal_mark.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace sek {

namespace {

constexpr const char* Kept = "lost_seals";
constexpr int KeptDays = 35; ///< as long as others may still come with their commands
constexpr std::size_t MaxBytes = 900 * 1024, MaxAtOnce = 100;
constexpr cj1::Limits Limits{256 * 1024 * 1024, cj1::MaxDepth + 6};

/// How the document stands here: the seq of its last change.
std::int64_t placeOf(const Records& records, const HandBack& given)
{
    const Json body = given.frozen.value();
    const auto document = RecordId::parse(text(body, "document_id"));
    return document ? records.get({text(body, "document_kind"), *document}).record.rev : 0;
}

bool isThere(const Records& records, const HandBack& given)
{
    return records.get(given.frozen.key).present() &&
           std::ranges::all_of(given.sealed, [&](const Record& r) { return records.get(r.key).present(); });
}

} // namespace

LostSeals LostSeals::read(const CacheTx& tx)
{
    LostSeals out;
    const QByteArray bytes = tx.kept(Kept);
    const auto json = bytes.isEmpty() ? Result<Json>(Json::object()) : cj1::parse(bytes, Limits);
    if (!json) return out;
    out.m_restored = boolean(*json, "restored");
    for (const Json& j : at(*json, "entries")) {
        auto given = handBack(j);
        if (!given) continue;
        out.m_entries.push_back({std::move(*given), integer(j, "tried", -1), boolean(j, "taken"),
                                 parseRfc3339(text(j, "since")).value_or(Instant())});
    }
    return out;
}

void LostSeals::write(CacheTx& tx) const
{
    Json entries = Json::array();
    for (const Entry& e : m_entries) {
        Json j = toJson(e.given);
        j["tried"] = e.tried;
        j["taken"] = e.taken;
        j["since"] = toRfc3339(e.since);
        entries.push_back(std::move(j));
    }
    const bool nothing = !m_restored && m_entries.empty();
    const QByteArray bytes = nothing ? QByteArray() : cj1::write({{"restored", m_restored}, {"entries", std::move(entries)}});
    if (bytes != tx.kept(Kept)) tx.keep(Kept, bytes);
}

void LostSeals::hubRestored()
{
    m_restored = true;
    for (Entry& e : m_entries) {
        e.tried = -1;
        e.taken = false;
    }
}

void LostSeals::keepWhatIsMissing(const CacheTx& tx, Instant now)
{
    if (!std::exchange(m_restored, false)) return;
    // By the content they are about: what was signed, and all that is said of it.
    std::map<RecordKey, HandBack> about;
    std::set<RecordKey> missing;
    std::map<std::string, RecordKey> contentOf; ///< by signature
    const auto take = [&](const Record& r, const RecordKey& frozen) {
        about[frozen].sealed.push_back(r);
        if (!tx.isStaged(r.key)) missing.insert(frozen);
    };
    for (const Record& r : tx.all(signing::kind::Signature)) {
        const Json body = r.value();
        const auto document = RecordId::parse(text(body, "document_id"));
        if (!document || !body.contains(SealMember)) continue; // only meant here, or from before seals were told
        const RecordKey frozen = signing::frozenKey(*document, static_cast<int>(integer(body, "revision")), text(body, "content_hash"));
        contentOf.emplace(r.key.id.text(), frozen);
        take(r, frozen);
    }
    for (const Record& r : tx.all(signing::kind::SignatureRevocation)) {
        const Json body = r.value();
        const auto of = contentOf.find(text(body, "signature_id"));
        if (of != contentOf.end() && body.contains(SealMember)) take(r, of->second);
    }
    for (const RecordKey& key : missing) {
        const Found frozen = tx.get(key);
        if (!frozen.present()) continue; // who may not read it cannot give it back
        Entry e;
        e.given = std::move(about.at(key));
        e.given.frozen = frozen.record;
        e.since = now;
        std::erase_if(m_entries, [&](const Entry& old) { return old.given.frozen.key == key; });
        m_entries.push_back(std::move(e));
    }
}

void LostSeals::settle(const CacheTx& tx, Instant now)
{
    std::erase_if(m_entries, [&](const Entry& e) {
        return now > e.since.plusDays(KeptDays) || (e.taken && isThere(tx, e.given));
    });
}

std::vector<HandBack> LostSeals::next(const Records& records) const
{
    std::vector<HandBack> out;
    std::size_t bytes = 0;
    for (const Entry& e : m_entries) {
        if (e.taken) continue;
        HandBack given = e.given;
        given.place = placeOf(records, given);
        if (given.place == e.tried) continue;
        for (const Record& r : given.sealed) bytes += static_cast<std::size_t>(r.body.size()) + 200;
        bytes += static_cast<std::size_t>(given.frozen.body.size()) + 200;
        if (!out.empty() && (bytes > MaxBytes || out.size() >= MaxAtOnce)) break;
        out.push_back(std::move(given));
    }
    return out;
}

void LostSeals::answered(const std::vector<HandBack>& given, const std::vector<std::string>& results)
{
    for (std::size_t i = 0; i < std::min(given.size(), results.size()); ++i) {
        const auto it = std::ranges::find_if(m_entries, [&](const Entry& e) { return e.given.frozen.key == given[i].frozen.key; });
        if (it == m_entries.end()) continue;
        it->tried = given[i].place;
        if (results[i] == "ok") it->taken = true;
        // Somebody may still come with the entries that were signed, or with the person; or the hub was put back and nobody has told
        // it so yet: until then it finds that it has lost nothing, and this is the only copy.
        else if (results[i] != "kept" && results[i] != "document_unknown" && results[i] != "seal_not_lost") m_entries.erase(it);
    }
}

bool LostSeals::forget(const Traces& traces)
{
    return std::erase_if(m_entries, [&](const Entry& e) {
               return traces.surelyIn(e.given.frozen.body) ||
                      std::ranges::any_of(e.given.sealed, [&](const Record& r) { return traces.surelyIn(r.body); });
           }) > 0;
}

} // namespace sek
