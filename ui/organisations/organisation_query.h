// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"

#include <vector>

namespace sek {

/// What is searched for among organisations (W12): words of the simple search and, each on its own, the advanced fields.
struct OrganisationQuery
{
    static constexpr int FewestCharacters = 3;

    QString words;                   ///< in legal and business name, website, OID, PIC
    Json criteria = Json::object();  ///< as in the record: country, legal_address.city, registration_number, vat_number, charter_code, certification_status

    /// The fields of the advanced search, in order.
    static const std::vector<std::string>& paths();
    bool hasCriteria() const;
    /// Some words, but too few letters of them.
    bool isTooShort() const;
    /// Nothing to search for.
    bool isEmpty() const;
    bool matches(const Json& organisation) const;
};

/// Folded, without anything between letters and digits: as numbers and names are compared.
QString onlyLettersAndDigits(const QString& text);

/// The organisations found, in the order of their names in the window's language.
std::vector<OrgViewPtr> findOrganisations(const std::vector<OrgViewPtr>& views, const OrganisationQuery& query);

} // namespace sek
