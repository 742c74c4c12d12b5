// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QByteArray>
#include <QDate>

#include <string>
#include <vector>

namespace sek {

/// When an uploaded document is too old to be relied on. Data, not code: resources/data/document_rules.json.
struct DocumentRules
{
    std::string id;
    QDate asOf;
    std::string source;
    int renewAfterMonths = 6;
};

/// Reads the data file; the newest set that is in force is the last with `as_of` not after today. Fails with `json_…`,
/// `document_rules_form`.
Result<std::vector<DocumentRules>> documentRules(const QByteArray& bytes);

/// The set in force on the day: the last one that has begun, else the first.
const DocumentRules& documentRulesOn(const std::vector<DocumentRules>& sets, QDate today);

/// The day from which a document counts: when it was issued, else when it was uploaded. Invalid when neither is known.
QDate documentDate(const Json& document, const std::string& timeZone);

/// Whether the document should be renewed: older than the rules allow on that day.
bool shouldRenew(const DocumentRules& rules, const Json& document, const std::string& timeZone, QDate today);

} // namespace sek
