// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sek::attendance {

/// One word of a list, with its names in the four languages.
struct CodeWord
{
    std::string code;
    std::map<std::string, std::string> title; ///< by language
    std::string period;                       ///< programme areas: of which programme period
    std::string targetGroup;                  ///< programme areas: employed, not_employed, both
    std::string certificateSubtitle;          ///< programme areas

    const std::string& titleIn(const std::string& language) const;
};

struct CountryRounding
{
    std::string country;
    std::string rule;
    std::string level;
};

/// Lists a funder may change: resources/data/attendance/code_lists.json, dated. Code keeps what it does not know: a list
/// is for choosing, never for refusing what an older one had.
struct CodeLists
{
    QDate asOf;
    std::string source;
    std::vector<CodeWord> programmeAreas;
    std::vector<CodeWord> activityKinds;
    std::vector<CodeWord> endReasons;
    std::vector<CountryRounding> roundingRules;

    /// Null when the list does not have it.
    static const CodeWord* find(const std::vector<CodeWord>& list, std::string_view code);
};

/// Fails with `json_…`, `code_lists_version`, `code_lists_form`.
Result<CodeLists> codeLists(const QByteArray& bytes);

} // namespace sek::attendance
