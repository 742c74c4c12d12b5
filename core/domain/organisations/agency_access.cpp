// SPDX-License-Identifier: GPL-3.0-or-later
// The row that the national agency gets in ORS by itself, taken over into the list of users (organisations W5.3, W12).
#include "core/domain/organisations/commands.h"
#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/notices.h"
#include "core/domain/people/roles.h"

#include <algorithm>
#include <array>

namespace sek {

namespace {

/// What ORS shows of it; phones and addresses of an agency's person it does not.
constexpr std::array Paths{"na_code", "first_name", "last_name", "email"};

bool isOurs(const Issue& issue)
{
    return issue.severity == Severity::Error && std::ranges::any_of(Paths, [&](const char* p) { return issue.path == p; });
}

std::string inCapitals(std::string code)
{
    for (char& c : code)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return code;
}

} // namespace

Decision recordAgencyAccess(const Records& records, const Context& context, const Json& args)
{
    if (auto ok = authorise("RecordAgencyAccess", records, context); !ok) return std::unexpected(ok.error());
    const auto id = RecordId::parse(text(args, "id"));
    if (!id) return reject("ERR_BAD_COMMAND");
    const RecordKey key{kind::AuthorisedUser, *id};
    if (records.get(key).seen != Seen::Absent) return reject("ERR_ALREADY_EXISTS");
    const OrganisationState before = organisationState(records, context);
    if (text(before.organisation, "certification_status") == "invalidated") return reject("ERR_INVALIDATED");

    Json typed = Json::object();
    for (const char* path : Paths)
        if (const Json& value = at(args, path); !isEmpty(value)) typed[path] = value;
    Json body = normalisedBody(authorisedUserSchema(), typed);
    body["v"] = 1;
    body["role"] = "na_user";
    if (const std::string code = text(body, "na_code"); !code.empty()) body["na_code"] = inCapitals(code);
    Rejection invalid{"ERR_INVALID", Json::object(), {}, {}};
    for (const Issue& issue : checkBody(authorisedUserSchema(), {body, context.today}))
        if (isOurs(issue)) invalid.issues.push_back(issue);
    const std::string email = rules::emailKey(text(body, "email"));
    for (const auto& [other, user] : before.users)
        if (!email.empty() && rules::emailKey(text(user, "email")) == email)
            invalid.issues.push_back({"email", "ERR_EMAIL_DUPLICATE", Severity::Error,
                                      {{"first_name", text(user, "first_name")}, {"last_name", text(user, "last_name")}}});
    if (!invalid.issues.empty()) {
        invalid.code = invalid.issues.front().code;
        invalid.params = invalid.issues.front().params;
        return std::unexpected(std::move(invalid));
    }
    body["approved_by"] = "system"; // the agency let itself in; who recorded it stands in the history
    body["created_at"] = toRfc3339(context.now);
    body["updated_at"] = toRfc3339(context.now);
    body["updated_by"] = context.actor.text();

    Changes changes;
    if (context.authority) {
        OrganisationState after = before;
        after.users.emplace_back(*id, body);
        changes.effects = noticesFor(before, after, context);
    }
    changes.put(key, body);
    return changes;
}

} // namespace sek
