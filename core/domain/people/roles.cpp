// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/roles.h"

#include <array>

namespace sek {

const Schema& roleGrantSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::RoleGrant;
        s.fields = {
            {.path = "account", .type = FieldType::Uuid, .mandatory = true, .setBy = SetBy::Hub},
            {.path = "scope", .type = FieldType::Choice, .mandatory = true, .choices = {"org", "project", "collection"},
             .setBy = SetBy::Hub},
            {.path = "role", .type = FieldType::Choice, .mandatory = true,
             .choices = {role::Owner, role::Administrator, role::AuthorisedUser, role::Viewer, role::Auditor},
             .setBy = SetBy::Hub},
            {.path = "since", .type = FieldType::Instant, .mandatory = true, .setBy = SetBy::Hub},
            {.path = "until", .type = FieldType::Instant, .setBy = SetBy::Hub},
            {.path = "granted_by", .type = FieldType::Uuid, .mandatory = true, .setBy = SetBy::Hub},
        };
        return s;
    }();
    return schema;
}

namespace {

/// One row of the policy table: who may do it over the whole organisation.
struct Policy
{
    std::string_view command;
    std::array<std::string_view, 3> roles;
};

constexpr std::array Policies = {
    Policy{"UpdateOrganisation", {role::Owner, role::AuthorisedUser}},
    Policy{"TickOrsTask", {role::Owner, role::AuthorisedUser}},
    Policy{"ConfirmEuLogin", {role::Owner, role::AuthorisedUser}},
    Policy{"InviteToEuLogin", {role::Owner, role::AuthorisedUser}},
    Policy{"AddAccreditation", {role::Owner, role::AuthorisedUser}},
    Policy{"EditAccreditation", {role::Owner, role::AuthorisedUser}},
    Policy{"RemoveAccreditation", {role::Owner, role::AuthorisedUser}},
    Policy{"AddListedPerson", {role::Owner, role::AuthorisedUser}},
    Policy{"EditListedPerson", {role::Owner, role::AuthorisedUser}},
    Policy{"RemoveListedPerson", {role::Owner, role::AuthorisedUser}},
    Policy{"AddRoute4Step", {role::Owner, role::AuthorisedUser}},
    Policy{"EditRoute4Step", {role::Owner, role::AuthorisedUser}},
    Policy{"RemoveRoute4Step", {role::Owner, role::AuthorisedUser}},
    Policy{"InviteColleague", {role::Owner, role::Administrator}}, // a request to the hub, not a command
    Policy{"AddDocument", {role::Owner, role::AuthorisedUser}},
    Policy{"EditDocument", {role::Owner, role::AuthorisedUser}},
    Policy{"PutFile", {role::Owner, role::AuthorisedUser}}, // the bytes of an attachment; no command of its own
};

} // namespace

std::vector<Grant> organisationGrants(const Records& records, Instant now)
{
    std::vector<Grant> out;
    for (const Record& r : records.all(kind::RoleGrant)) {
        const Json body = r.value();
        if (text(body, "scope") != "org") continue;
        const std::string from = text(body, "since"), to = text(body, "until");
        const auto since = parseRfc3339(from), until = parseRfc3339(to);
        if ((!from.empty() && !since) || (!to.empty() && !until)) continue; // what cannot be read gives no right
        if ((since && *since > now) || (until && *until <= now)) continue;
        if (const auto account = AccountId::parse(text(body, "account")))
            out.push_back({r.key.id, *account, text(body, "role")});
    }
    return out;
}

std::set<std::string> rolesOf(const Records& records, const AccountId& account, Instant now)
{
    std::set<std::string> out;
    for (const Grant& g : organisationGrants(records, now))
        if (g.account == account) out.insert(g.role);
    return out;
}

Json grantBody(const AccountId& account, std::string_view roleName, const AccountId& grantedBy, Instant since)
{
    return {{"v", 1},
            {"account", account.text()},
            {"scope", "org"},
            {"role", std::string(roleName)},
            {"since", toRfc3339(since)},
            {"granted_by", grantedBy.text()}};
}

bool mayDo(std::string_view command, const std::set<std::string>& roles)
{
    for (const Policy& p : Policies)
        if (p.command == command)
            for (const auto r : p.roles)
                if (!r.empty() && roles.contains(std::string(r))) return true;
    return false;
}

std::expected<void, Rejection> authorise(std::string_view command, const Records& records, const Context& context)
{
    if (context.actor == HubActor && context.authority) return {};
    if (mayDo(command, rolesOf(records, context.actor, context.now))) return {};
    return reject("ERR_NOT_AUTHORISED");
}

} // namespace sek
