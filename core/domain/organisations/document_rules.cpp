// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/document_rules.h"

#include "core/base/instant.h"

namespace sek {

Result<std::vector<DocumentRules>> documentRules(const QByteArray& bytes)
{
    const auto json = cj1::parse(bytes);
    if (!json) return failure(json);
    const Json& sets = at(*json, "sets");
    if (integer(*json, "v") != 1 || !sets.is_array() || sets.empty()) return fail("document_rules_form");
    std::vector<DocumentRules> out;
    for (const Json& j : sets) {
        DocumentRules r{text(j, "id"), isoDate(text(j, "as_of")), text(j, "source"),
                        static_cast<int>(integer(j, "renew_after_months"))};
        const bool ordered = out.empty() || out.back().asOf < r.asOf;
        if (r.id.empty() || !r.asOf.isValid() || r.source.empty() || r.renewAfterMonths < 1 || !ordered)
            return fail("document_rules_form", r.id);
        out.push_back(std::move(r));
    }
    return out;
}

const DocumentRules& documentRulesOn(const std::vector<DocumentRules>& sets, QDate today)
{
    const DocumentRules* found = &sets.front();
    for (const DocumentRules& r : sets)
        if (r.asOf <= today) found = &r;
    return *found;
}

QDate documentDate(const Json& document, const std::string& timeZone)
{
    if (const QDate issued = isoDate(text(document, "issued_on")); issued.isValid()) return issued;
    const auto uploaded = parseRfc3339(text(document, "uploaded_at"));
    return uploaded ? dateIn(*uploaded, timeZone) : QDate();
}

bool shouldRenew(const DocumentRules& rules, const Json& document, const std::string& timeZone, QDate today)
{
    const QDate from = documentDate(document, timeZone);
    return from.isValid() && from.addMonths(rules.renewAfterMonths) < today;
}

} // namespace sek
