// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/pass_rules.h"

#include "core/base/instant.h"
#include "core/base/json.h"
#include "core/domain/organisations/kinds.h"

#include <algorithm>
#include <array>

namespace sek {

namespace {

bool isRoute(const std::string& name)
{
    const auto& known = accreditationSchema().field("route")->choices;
    return std::ranges::find(known, name) != known.end();
}

Result<PassRoute> passRoute(const Json& j)
{
    static constexpr std::array<std::string_view, 6> words = {"route",      "by",         "ask",
                                                              "label_kinds", "label_role", "main_contact_only"};
    static constexpr std::array<std::string_view, 4> contacts = {"national_agency", "help_desk", "directorate_general",
                                                                 "eacea"};
    if (!j.is_object()) return fail("pass_rules_form");
    for (const auto& [key, value] : j.items())
        if (std::ranges::find(words, key) == words.end()) return fail("pass_rules_word", key);
    PassRoute r;
    r.route = text(j, "route");
    r.ask = text(j, "ask");
    const std::string by = text(j, "by");
    if (!isRoute(r.route)) return fail("pass_rules_route", r.route);
    if (by != "list" && by != "chosen") return fail("pass_rules_by", by);
    if (std::ranges::find(contacts, r.ask) == contacts.end()) return fail("pass_rules_ask", r.ask);
    r.chosen = by == "chosen";
    for (const Json& k : at(j, "label_kinds")) {
        if (!k.is_string()) return fail("pass_rules_form");
        r.labelKinds.push_back(k.get<std::string>());
    }
    r.labelRole = text(j, "label_role");
    if (!r.labelRole.empty() && !accreditationSchema().field(r.labelRole)) return fail("pass_rules_role", r.labelRole);
    r.mainContactOnly = boolean(j, "main_contact_only");
    return r;
}

} // namespace

const PassRoute* PassRuleSet::route(std::string_view wanted) const
{
    const auto it = std::ranges::find(routes, wanted, &PassRoute::route);
    return it == routes.end() ? nullptr : &*it;
}

Result<std::vector<PassRuleSet>> passRules(const QByteArray& bytes)
{
    const auto json = cj1::parse(bytes);
    if (!json) return failure(json);
    if (integer(*json, "v") != 1) return fail("pass_rules_version");
    std::vector<PassRuleSet> out;
    for (const Json& j : at(*json, "sets")) {
        PassRuleSet set;
        set.id = text(j, "id");
        set.name = text(j, "name");
        set.asOf = isoDate(text(j, "as_of"));
        set.source = text(j, "source");
        set.note = text(j, "note");
        set.listOldAfterMonths = static_cast<int>(integer(j, "list_old_after_months", 12));
        if (set.id.empty() || set.name.empty() || set.source.empty() || !set.asOf.isValid())
            return fail("pass_rules_form", set.id);
        for (const Json& r : at(j, "routes")) {
            auto route = passRoute(r);
            if (!route) return failure(route);
            set.routes.push_back(std::move(*route));
        }
        if (set.routes.empty()) return fail("pass_rules_form", set.id);
        out.push_back(std::move(set));
    }
    if (out.empty()) return fail("pass_rules_form");
    return out;
}

const PassRuleSet& passRuleSet(const std::vector<PassRuleSet>& sets, std::string_view id)
{
    const auto it = std::ranges::find(sets, id, &PassRuleSet::id);
    return it == sets.end() ? sets.front() : *it;
}

} // namespace sek
