// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/identity_looks.h"

#include "core/base/instant.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/report.h"
#include "core/domain/people/record_commands.h"
#include "core/domain/people/roles.h"

namespace sek::attendance {

namespace {

/// As the organisation's users are called; the person concerned sees no list of them, so the look says it itself.
std::string nameOf(const Records& records, const AccountId& account)
{
    for (const Record& r : records.all("authorised_user")) {
        const Json user = r.value();
        if (text(user, "account_id") != account.text()) continue;
        const std::string first = text(user, "first_name"), last = text(user, "last_name");
        return first.empty() || last.empty() ? first + last : first + " " + last;
    }
    return {};
}

} // namespace

Decision revealIdentity(const Records& records, const Context& context, const Json& args)
{
    const auto id = RecordId::parse(text(args, "participant_id"));
    if (!id) return reject("ERR_BAD_COMMAND");
    const Found found = records.get({kind::Participant, *id});
    if (found.seen == Seen::NotVisible) return Changes{};
    if (!found.present()) return reject("ERR_NO_SUCH_RECORD");
    const Json person = found.record.value();
    if (auto ok = authoriseIn("RevealIdentity", records, context, projectsOf(found.record.key, person)); !ok)
        return std::unexpected(ok.error());
    if (const std::string kind = text(person, "identity_kind", "none"); kind == "none") return reject("no_identity_number");
    const std::string day = toIso(context.today);
    const RecordKey key{kind::IdentityLook, RecordId(Uuid::v5(id->value, "look/" + context.actor.text() + "/" + day))};
    const Found before = records.get(key);
    Json body = before.present() ? before.record.value() : Json{{"v", 1}, {"times", 0}};
    body["participant_id"] = id->text();
    body["project_ids"] = at(person, "project_ids");
    body["looked_by"] = context.actor.text();
    if (std::string name = nameOf(records, context.actor); !name.empty()) body["looked_by_name"] = std::move(name);
    body["day"] = day;
    body["times"] = integer(body, "times") + 1;
    body["last_at"] = toRfc3339(context.now);
    Changes changes;
    changes.put(key, body);
    return changes;
}

} // namespace sek::attendance
