// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/rules.h"

#include "core/domain/organisations/commands.h"
#include "core/domain/rules/rulebook.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/people/roles.h"
#include "tests/simulation/attendance_sample.h"

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
    else {
        // As the program ends one: what is removed would come back under its id, which nothing does outside.
        if (const Found grant = records.get(key); grant.present()) {
            Json body = grant.record.value();
            body["until"] = toRfc3339(context.now);
            changes.put(key, body);
        }
        endProjectGrants(records, *account, changes);
    }
    return changes;
}

/// Whoever has any right may leave a note on a user, also who may not see users.
Decision simNote(const Records& records, const Context& context, const Json& args)
{
    const auto id = RecordId::parse(text(args, "id"));
    if (!id) return reject("ERR_BAD_COMMAND");
    const RecordKey key{kind::AuthorisedUser, *id};
    const Found found = records.get(key);
    if (found.seen == Seen::NotVisible) return Changes{};
    if (!found.present()) return reject("ERR_NO_USER");
    Json body = found.record.value();
    body["department"] = text(args, "note");
    body["updated_by"] = context.actor.text();
    Changes changes;
    changes.put(key, body);
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
        b.add("SimProject", {simProject, 1, true, false});
        b.add("SimConfirmed", {updateOrganisation, 1, false, true});
        b.add("SimNote", {simNote, 1, false, false});
        b.add("SimHubOnly", {updateOrganisation, 1, true, false});
        return b;
    }();
    return book;
}

} // namespace sek::sim
