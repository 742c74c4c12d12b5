// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/rules.h"

#include "core/domain/organisations/commands.h"
#include "core/domain/people/roles.h"

namespace sek::sim {

namespace {

Decision simGrant(const Records& records, const Context& context, const Json& args)
{
    if (context.actor != HubActor) return reject("ERR_NOT_AUTHORISED");
    const auto account = AccountId::parse(text(args, "account"));
    if (!account) return reject("ERR_BAD_COMMAND");
    const RecordKey key = grantKey(context.org, *account);
    Changes changes;
    if (const std::string role = text(args, "role"); !role.empty())
        changes.put(key, grantBody(*account, role, HubActor, context.now));
    else if (records.get(key).present())
        changes.remove(key);
    return changes;
}

} // namespace

RecordKey grantKey(const OrgId& org, const AccountId& account)
{
    return {kind::RoleGrant, RecordId(Uuid::v5(org.value, "grant:" + account.text()))};
}

const Rulebook& simulatedRules()
{
    static const Rulebook book = [] {
        Rulebook b = rulebook();
        b.add("SimGrant", {simGrant, 1, true, false});
        b.add("SimConfirmed", {updateOrganisation, 1, false, true});
        b.add("SimHubOnly", {updateOrganisation, 1, true, false});
        return b;
    }();
    return book;
}

} // namespace sek::sim
