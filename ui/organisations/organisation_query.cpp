// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/organisation_query.h"

#include "core/base/text.h"
#include "core/record/schema.h"

#include <QCollator>

#include <algorithm>

namespace sek {

namespace {

QString searched(const Json& o)
{
    return fold(qtext(o, "legal_name") + u' ' + qtext(o, "business_name") + u' ' + qtext(o, "website") + u' ' + qtext(o, "oid") +
                u' ' + qtext(o, "pic"));
}

/// Numbers are typed with and without spaces, dots and hyphens.
bool isChoice(const std::string& path)
{
    return path == "country" || path == "certification_status";
}

bool holds(const Json& organisation, const std::string& path, const Json& wanted)
{
    if (isChoice(path)) return at(organisation, path) == wanted;
    const QString typed = QString::fromStdString(wanted.is_string() ? wanted.get<std::string>() : std::string());
    if (path == "legal_address.city") return foldedContains(fold(qtext(at(organisation, "legal_address"), "city")), typed);
    return onlyLettersAndDigits(qtext(organisation, path)).contains(onlyLettersAndDigits(typed));
}

} // namespace

QString onlyLettersAndDigits(const QString& text)
{
    QString out;
    for (const QChar c : fold(text))
        if (c.isLetterOrNumber()) out += c;
    return out;
}

const std::vector<std::string>& OrganisationQuery::paths()
{
    static const std::vector<std::string> list = {"country", "legal_address.city", "registration_number", "vat_number", "charter_code", "certification_status"};
    return list;
}

bool OrganisationQuery::hasCriteria() const
{
    return std::ranges::any_of(paths(), [&](const std::string& path) { return !sek::isEmpty(at(criteria, path)); });
}

bool OrganisationQuery::isTooShort() const
{
    const QString typed = words.simplified();
    return !typed.isEmpty() && typed.size() < FewestCharacters;
}

bool OrganisationQuery::isEmpty() const
{
    return words.simplified().isEmpty() && !hasCriteria();
}

bool OrganisationQuery::matches(const Json& organisation) const
{
    if (isEmpty() || isTooShort()) return false;
    if (const QString typed = words.simplified(); !typed.isEmpty() && !foldedContains(searched(organisation), typed)) return false;
    return std::ranges::all_of(paths(), [&](const std::string& path) {
        const Json& wanted = at(criteria, path);
        return sek::isEmpty(wanted) || holds(organisation, path, wanted);
    });
}

std::vector<OrgViewPtr> findOrganisations(const std::vector<OrgViewPtr>& views, const OrganisationQuery& query)
{
    std::vector<OrgViewPtr> out;
    for (const OrgViewPtr& view : views)
        if (view && query.matches(view->state.organisation)) out.push_back(view);
    const QCollator collator{QLocale()};
    std::ranges::stable_sort(out, [&](const auto& a, const auto& b) {
        return collator.compare(qtext(a->state.organisation, "legal_name"), qtext(b->state.organisation, "legal_name")) < 0;
    });
    return out;
}

} // namespace sek
