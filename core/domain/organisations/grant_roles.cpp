// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/commands.h"
#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/notices.h"
#include "core/domain/people/end_role.h"
#include "core/domain/people/roles.h"

#include <algorithm>

namespace sek {

Decision grantRoles(const Records& records, const Context& context, const Json& args)
{
    // Rights are given by the hub alone, after an invitation was used; nobody can push this.
    if (context.actor != HubActor || !context.authority) return reject("ERR_NOT_AUTHORISED");
    const auto account = AccountId::parse(text(args, "account"));
    const auto grantedBy = AccountId::parse(text(args, "granted_by"));
    const Json& roles = at(args, "roles");
    if (!account || !grantedBy || !roles.is_array() || roles.empty()) return reject("ERR_BAD_COMMAND");
    const auto known = rolesOf(records, *account);
    Changes changes;
    Json fresh = Json::array();
    for (const Json& r : roles) {
        const std::string name = r.is_string() ? r.get<std::string>() : std::string();
        if (std::ranges::find(organisationRoles(), name) == organisationRoles().end()) return reject("ERR_BAD_COMMAND");
        if (known.contains(name)) continue;
        fresh.push_back(name);
        changes.put({kind::RoleGrant, RecordId(Uuid::v5(context.command.value, "grant:" + name))},
                    grantBody(*account, name, *grantedBy, context.now));
    }
    // The account that answers to a listed person's address is hers from now on.
    const std::string key = rules::emailKey(text(args, "email"));
    for (const Record& record : records.all(kind::AuthorisedUser)) {
        Json body = record.value();
        if (!text(body, "account_id").empty() || rules::emailKey(text(body, "email")) != key) continue;
        body["account_id"] = account->text();
        changes.put(record.key, body);
        break;
    }
    if (!fresh.empty())
        changes.effects = noticesOfRights(organisationState(records, context), context, text(args, "name"), text(args, "email"), fresh);
    return changes;
}

Decision endRoles(const Records& records, const Context& context, const Json& args)
{
    auto decided = endOrganisationRole(records, context, args);
    if (!decided || !context.authority) return decided;
    for (const Record& r : decided->puts) {
        const Json body = r.value();
        decided->effects = noticesOfEndedRole(organisationState(records, context), context, text(body, "account"), text(body, "role"));
    }
    return decided;
}

} // namespace sek
