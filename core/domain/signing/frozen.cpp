// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/signing/frozen.h"

#include "core/base/hash.h"
#include "core/domain/signing/signing.h"

#include <algorithm>

namespace sek::signing {

Result<std::string> contentHash(const Json& content)
{
    const std::string schema = text(content, "schema");
    if (schema.empty() || schema.contains('\n')) return fail("content_schema");
    if (auto ok = cj1::check(content); !ok) return failure(ok);
    return hex(sha256(QByteArray::fromStdString(schema) + '\n' + cj1::write(content)));
}

std::string boundHash(std::vector<std::string> hashes)
{
    for (const std::string& h : hashes)
        if (fromHex(h).size() != 32) return {};
    if (hashes.size() == 1) return hashes.front();
    std::ranges::sort(hashes);
    QByteArray all;
    for (const std::string& h : hashes) all += fromHex(h);
    return all.isEmpty() ? std::string() : hex(taggedHash("sekretariat.batch.1", all));
}

RecordKey frozenKey(const RecordId& document, int revision, const std::string& hash)
{
    return {kind::FrozenContent,
            RecordId(Uuid::v5(document.value, "frozen/" + std::to_string(revision) + "/" + hash))};
}

std::expected<Record, Rejection> frozenRecord(const Frozen& f, const Context& context)
{
    const auto hash = contentHash(f.content);
    if (!hash) return reject("ERR_BAD_COMMAND");
    Json signers = Json::array();
    for (const RecordId& id : f.signers) signers.push_back(id.text());
    Json body = {{"v", 1},
                 {"document_kind", f.documentKind},
                 {"document_id", f.document.text()},
                 {"revision", f.revision},
                 {"content", f.content},
                 {"content_hash", *hash},
                 {"project_id", f.project.text()},
                 {"signer_ids", std::move(signers)},
                 {"frozen_at", toRfc3339(context.now)},
                 {"frozen_by", context.actor.text()}};
    if (!f.participant.isNull()) body["participant_id"] = f.participant.text();
    if (!cj1::check(body)) return reject("ERR_TOO_LARGE");
    return Record{frozenKey(f.document, f.revision, *hash), 0, false, cj1::write(body)};
}

} // namespace sek::signing
