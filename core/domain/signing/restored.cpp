// SPDX-License-Identifier: GPL-3.0-or-later
// A hub that was restored from an older backup gets back what it had sealed and lost (SYNC-19, design §3.5.4).
#include "core/domain/signing/signing.h"

#include "core/base/instant.h"
#include "core/domain/signing/frozen.h"
#include "core/domain/signing/signatures.h"
#include "core/record/erasure.h"

#include <algorithm>
#include <optional>
#include <set>

namespace sek::signing {

namespace {

using Step = std::expected<void, Rejection>;

std::optional<Record> recordIn(const char* kind, const Json& j)
{
    const auto id = RecordId::parse(text(j, "id"));
    if (!id || !at(j, "body").is_object()) return {};
    return Record{{kind, *id}, 0, false, cj1::write(at(j, "body"))};
}

std::optional<std::vector<Record>> recordsIn(const char* kind, const Json& list)
{
    std::vector<Record> out;
    if (!list.is_array()) return {};
    for (const Json& j : list) {
        auto record = recordIn(kind, j);
        if (!record) return {};
        out.push_back(std::move(*record));
    }
    return out;
}

/// The seals bind a content by its hash. What else stands in the record around it is no evidence, and may say nothing that
/// the sealed records do not: it decides who reads the content.
Step isOf(const Record& frozen, const std::vector<Record>& signatures)
{
    const Json body = frozen.value();
    const auto document = RecordId::parse(text(body, "document_id"));
    const auto hash = contentHash(at(body, "content"));
    if (!document || !hash || *hash != text(body, "content_hash") ||
        frozen.key != frozenKey(*document, static_cast<int>(integer(body, "revision")), *hash))
        return reject("content_mismatch");
    std::set<std::string> people{text(body, "participant_id")};
    for (const Record& s : signatures) {
        const Json sealed = s.value();
        for (const char* same : {"document_kind", "document_id", "revision", "content_hash", "project_id", "participant_id"})
            if (at(sealed, same) != at(body, same)) return reject("content_mismatch");
        people.insert(text(sealed, "signer_id"));
    }
    const Json& signers = at(body, "signer_ids");
    const auto isOne = [&](const Json& id) { return id.is_string() && people.contains(id.get<std::string>()); };
    if (!signers.is_array() || !std::ranges::all_of(signers, isOne) || !isOne(at(body, "frozen_by"))) return reject("hand_back_form");
    static const std::set<std::string> known = {"v",          "document_kind", "document_id",    "revision",   "content",   "content_hash",
                                                "project_id", "signer_ids",    "participant_id", "frozen_at",  "frozen_by"};
    for (const auto& [field, value] : body.items())
        if (!known.contains(field)) return reject("hand_back_form");
    return {};
}

/// Content is frozen before it is signed. A time that is later, because it was frozen once more after an earlier restore, or
/// because somebody wants it to be the newest, is not believed.
void setTime(Record& frozen, const std::vector<Record>& signatures)
{
    Json body = frozen.value();
    std::optional<Instant> first;
    for (const Record& s : signatures)
        if (const auto at = parseRfc3339(text(s.value(), "signed_at")); at && (!first || *at < *first)) first = *at;
    const auto said = parseRfc3339(text(body, "frozen_at"));
    if (!first || (said && *said <= *first)) return;
    body["frozen_at"] = toRfc3339(*first);
    frozen.body = cj1::write(body);
}

/// What belongs to somebody who was erased meanwhile does not come back, and nothing is signed of what there is not.
Step isThere(const Records& records, const RecordKey& key)
{
    const Found found = records.get(key);
    if (found.present()) return {};
    return reject(saysErased(found.record) ? "person_erased" : "document_unknown");
}

Step notErased(const Records& records, const RecordKey& key)
{
    return records.get(key).record.deleted ? Step(reject("person_erased")) : Step();
}

} // namespace

Decision restoreSigned(const Registry& registry, const Records& records, const Context& context, const Json& args)
{
    if (context.actor != HubActor || !context.authority) return reject("ERR_NOT_AUTHORISED");
    auto frozen = recordIn(kind::FrozenContent, at(args, "frozen"));
    const auto signatures = recordsIn(kind::Signature, at(args, "signatures"));
    const auto revocations = recordsIn(kind::SignatureRevocation, at(args, "revocations"));
    if (!frozen || !signatures || signatures->empty() || !revocations) return reject("hand_back_form");
    if (auto ok = isOf(*frozen, *signatures); !ok) return std::unexpected(ok.error());
    setTime(*frozen, *signatures);
    const Json body = frozen->value();
    const auto row = registry.find(text(body, "document_kind"));
    if (row == registry.end() || !row->second.handedBack) return reject("unknown_document_kind");
    HandedBack back;
    back.document = {*RecordId::parse(text(body, "document_id")), static_cast<int>(integer(body, "revision")), text(body, "content_hash")};
    back.content = at(body, "content");
    if (auto ok = isThere(records, {row->first, back.document.id}); !ok) return std::unexpected(ok.error());
    if (const auto person = RecordId::parse(text(body, "participant_id")))
        if (auto ok = isThere(records, {"participant", *person}); !ok) return std::unexpected(ok.error());

    Changes changes;
    std::set<std::string> ours, revoked;
    const auto take = [&](const Record& r) -> Step {
        if (auto ok = notErased(records, r.key); !ok) return ok;
        if (!records.get(r.key).present()) changes.puts.push_back(r);
        return {};
    };
    if (auto ok = take(*frozen); !ok) return std::unexpected(ok.error());
    for (const Record& s : *signatures) {
        if (auto ok = take(s); !ok) return std::unexpected(ok.error());
        ours.insert(s.key.id.text());
    }
    for (const Record& r : *revocations) {
        const std::string of = text(r.value(), "signature_id");
        if (!ours.contains(of)) return reject("hand_back_form");
        if (auto ok = take(r); !ok) return std::unexpected(ok.error());
        revoked.insert(of);
        back.revocations.push_back(r.value());
    }
    for (const Record& r : records.all(kind::SignatureRevocation)) revoked.insert(text(r.value(), "signature_id"));
    const auto stands = [&](const Record& s) {
        if (!revoked.contains(s.key.id.text()) && text(s.value(), "content_hash") == back.document.contentHash) back.signatures.push_back(s.value());
    };
    for (const Record& s : *signatures) stands(s);
    for (const Record& s : signaturesOf(records, back.document.id, back.document.revision))
        if (!ours.contains(s.key.id.text())) stands(s);

    auto followed = row->second.handedBack(records, context, back);
    if (!followed) return followed;
    for (Record& r : followed->puts) changes.puts.push_back(std::move(r));
    changes.effects = std::move(followed->effects);
    changes.warnings = std::move(followed->warnings);
    return changes;
}

} // namespace sek::signing
