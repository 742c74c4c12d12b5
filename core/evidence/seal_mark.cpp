// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/seal_mark.h"

#include "core/base/base64url.h"
#include "core/base/instant.h"
#include "core/evidence/jws.h"
#include "core/evidence/package_builder.h"

namespace sek {

Json sealMark(const std::string& seal)
{
    const auto jws = parseJws(seal);
    const auto payload = jws ? cj1::parse(jws->payload) : Result<Json>(fail("seal_form"));
    if (!payload) return {};
    Json mark = {{"at", text(*payload, "sealed_at")},
                 {"index", integer(*payload, "log_index")},
                 {"jws", seal.substr(0, seal.find('.')) + ".." + seal.substr(seal.rfind('.') + 1)}};
    if (const std::string hash = text(*payload, "record_hash"); !hash.empty()) mark["record_hash"] = hash;
    return mark;
}

Result<MarkedRecord> markedRecord(Json body, const RecordId& id, const std::string& schema, const std::string& org)
{
    if (!body.is_object()) return fail("seal_form");
    MarkedRecord out;
    out.mark = at(body, SealMember);
    body.erase(SealMember);
    const auto sealedAt = parseRfc3339(text(out.mark, "at"));
    const std::int64_t index = integer(out.mark, "index", -1);
    const std::string detached = text(out.mark, "jws");
    const auto gap = detached.find("..");
    if (!sealedAt || toRfc3339(*sealedAt) != text(out.mark, "at") || index < 0 || gap == detached.npos) return fail("seal_form");
    Json record = body;
    record["id"] = id.text();
    record["schema"] = schema;
    if (const std::string hash = text(out.mark, "record_hash"); !hash.empty()) record["record_hash"] = hash;
    if (!cj1::check(record)) return fail("seal_form");
    out.index = static_cast<std::uint64_t>(index);
    const QByteArray payload = sealBytes(std::move(record), org, out.index, *sealedAt);
    out.seal = detached.substr(0, gap) + "." + base64url(payload) + "." + detached.substr(gap + 2);
    out.body = std::move(body);
    return out;
}

} // namespace sek
