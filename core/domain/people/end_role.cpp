// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/end_role.h"

#include "core/domain/people/roles.h"

namespace sek {

Decision endOrganisationRole(const Records& records, const Context& context, const Json& args)
{
    if (auto ok = authorise("EndOrganisationRole", records, context); !ok) return std::unexpected(ok.error());
    const auto id = RecordId::parse(text(args, "id"));
    if (!id) return reject("ERR_BAD_COMMAND");
    const Found found = records.get({kind::RoleGrant, *id});
    if (found.seen == Seen::NotVisible) return Changes{};
    if (!found.present()) return reject("ERR_NO_SUCH_RECORD");
    Json body = found.record.value();
    if (text(body, "scope") != "org") return reject("ERR_NOT_AUTHORISED");
    if (text(body, "account") == context.actor.text()) return reject("ERR_SAME_PERSON");
    if (text(body, "role") == role::Owner && !rolesOf(records, context.actor).contains(role::Owner))
        return reject("ERR_NOT_AUTHORISED");
    if (!text(body, "until").empty()) return Changes{};
    body["until"] = toRfc3339(context.now);
    Changes changes;
    changes.put(found.record.key, body);
    return changes;
}

} // namespace sek
