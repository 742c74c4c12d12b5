// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>

#include <string>
#include <string_view>
#include <vector>

namespace sek {

/// One way into the placement portal.
struct PassRoute
{
    std::string route;  ///< as in `accreditation.route`
    bool chosen = false; ///< the organisation chooses and reports (route 4); otherwise people stand on a list
    std::string ask;    ///< who knows the list: `national_agency`, `help_desk`, `directorate_general`, `eacea`
    std::vector<std::string> labelKinds; ///< labels that count; empty: any. A label of unknown kind counts
    std::string labelRole;               ///< flag of the accreditation that must be set, or empty
    bool mainContactOnly = false;
};

/// Who gets into the placement portal, as the Commission's pages said at a date (organisations §4.2). Data, not code:
/// resources/data/pass_rules.json; the organisation chooses the set, the screen names it with its date.
struct PassRuleSet
{
    std::string id;     ///< `pass_rules_seed`, `pass_rules_2024`
    std::string name;   ///< English source, translatable
    QDate asOf;
    std::string source;
    std::string note;
    int listOldAfterMonths = 12;
    std::vector<PassRoute> routes;

    const PassRoute* route(std::string_view name) const;
};

/// Reads the data file. The first set is the default. Fails with `json_…`, `pass_rules_…`; an unknown word is refused,
/// because a rule that is only half understood gives wrong advice.
Result<std::vector<PassRuleSet>> passRules(const QByteArray& bytes);

/// The set the organisation has chosen (`organisation.pass_rules`), else the first.
const PassRuleSet& passRuleSet(const std::vector<PassRuleSet>& sets, std::string_view id);

} // namespace sek
