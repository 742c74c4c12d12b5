// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/known_organisations.h"

#include "ui/organisations/organisation_query.h"

#include <algorithm>

namespace sek {

namespace {

/// Shorter names stand in many others.
constexpr qsizetype LeastToHold = 10;

bool sameNumber(const Json& a, const Json& b, const char* path)
{
    const QString mine = onlyLettersAndDigits(qtext(a, path));
    return !mine.isEmpty() && mine == onlyLettersAndDigits(qtext(b, path));
}

bool sameName(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty()) return false;
    return a == b || (std::min(a.size(), b.size()) >= LeastToHold && (a.contains(b) || b.contains(a)));
}

std::optional<SameIn> same(const Json& known, const Json& typed)
{
    if (sameNumber(known, typed, "pic")) return SameIn::Pic;
    if (sameNumber(known, typed, "vat_number")) return SameIn::VatNumber;
    if (qtext(known, "country") == qtext(typed, "country") || qtext(typed, "country").isEmpty())
        if (sameNumber(known, typed, "registration_number")) return SameIn::RegistrationNumber;
    const QString name = onlyLettersAndDigits(qtext(typed, "legal_name"));
    for (const char* path : {"legal_name", "business_name"})
        if (sameName(onlyLettersAndDigits(qtext(known, path)), name)) return SameIn::Name;
    return std::nullopt;
}

} // namespace

std::vector<KnownOrganisation> knownOrganisations(const std::vector<OrgViewPtr>& views, const Json& typed)
{
    std::vector<KnownOrganisation> out;
    for (const OrgViewPtr& view : views)
        if (view)
            if (const auto in = same(view->state.organisation, typed)) out.push_back({view, *in});
    std::ranges::stable_sort(out, {}, &KnownOrganisation::in);
    return out;
}

} // namespace sek
