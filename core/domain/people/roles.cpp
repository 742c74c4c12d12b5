// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/roles.h"

#include <algorithm>
#include <array>

namespace sek {

const std::vector<std::string>& organisationRoles()
{
    static const std::vector<std::string> names = {role::Owner, role::Administrator, role::AuthorisedUser, role::Viewer,
                                                   role::Auditor};
    return names;
}

const std::vector<std::string>& projectRoles()
{
    static const std::vector<std::string> names = {role::ProjectContact, role::FinanceContact,
                                                   role::AttendanceResponsible, role::Trainer, role::Participant};
    return names;
}

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
             .choices = {role::Owner, role::Administrator, role::AuthorisedUser, role::Viewer, role::Auditor,
                         role::ProjectContact, role::FinanceContact, role::AttendanceResponsible, role::Trainer,
                         role::Participant},
             .setBy = SetBy::Hub},
            {.path = "project_id", .type = FieldType::Uuid, .setBy = SetBy::Hub},
            {.path = "participant_id", .type = FieldType::Uuid, .setBy = SetBy::Hub},
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
    Policy{"RecordAgencyAccess", {role::Owner, role::AuthorisedUser}},
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
    Policy{"EndOrganisationRole", {role::Owner, role::Administrator}},
    Policy{"AddDocument", {role::Owner, role::AuthorisedUser}},
    Policy{"EditDocument", {role::Owner, role::AuthorisedUser}},
    Policy{"PutFile", {role::Owner, role::AuthorisedUser}}, // the bytes of an attachment; no command of its own
    Policy{"AddProject", {role::Owner, role::Administrator}},
    Policy{"EditProject", {role::Owner, role::Administrator}},
    Policy{"GrantProjectRole", {role::Owner, role::Administrator}},
    Policy{"EndProjectRole", {role::Owner, role::Administrator}},
    Policy{"EraseParticipant", {role::Owner, role::Administrator}},
};

/// Who may do it in one project. What a participant may do with their own month stands in the commands themselves.
constexpr std::array ProjectPolicies = {
    Policy{"EditProject", {role::ProjectContact}},
    Policy{"SetReportSettings", {role::ProjectContact}},
    Policy{"GrantProjectRole", {role::ProjectContact}},
    Policy{"EndProjectRole", {role::ProjectContact}},
    Policy{"AddActivity", {role::ProjectContact, role::AttendanceResponsible, role::Trainer}},
    Policy{"EditActivity", {role::ProjectContact, role::AttendanceResponsible, role::Trainer}},
    Policy{"RemoveActivity", {role::ProjectContact, role::AttendanceResponsible}},
    Policy{"PlanOccasions", {role::ProjectContact, role::AttendanceResponsible, role::Trainer}},
    Policy{"EditOccasion", {role::ProjectContact, role::AttendanceResponsible, role::Trainer}},
    Policy{"RemoveOccasion", {role::ProjectContact, role::AttendanceResponsible, role::Trainer}},
    Policy{"RegisterParticipant", {role::ProjectContact, role::AttendanceResponsible}},
    Policy{"InviteParticipant", {role::ProjectContact, role::AttendanceResponsible}}, // a request to the hub
    Policy{"EditParticipant", {role::ProjectContact, role::AttendanceResponsible}},
    Policy{"EditParticipation", {role::ProjectContact, role::AttendanceResponsible}},
    Policy{"EraseParticipant", {role::ProjectContact}}, // of every project they are in
    Policy{"Enrol", {role::ProjectContact, role::AttendanceResponsible, role::Trainer}},
    Policy{"EndEnrolment", {role::ProjectContact, role::AttendanceResponsible, role::Trainer}},
    Policy{"AddContactChannel", {role::ProjectContact, role::AttendanceResponsible}},
    Policy{"ChangeContactChannel", {role::ProjectContact, role::AttendanceResponsible}},
    Policy{"WitnessContactChannel", {role::ProjectContact, role::AttendanceResponsible, role::Trainer}},
    Policy{"RetireContactChannel", {role::ProjectContact, role::AttendanceResponsible}},
    Policy{"RecordAttendance", {role::ProjectContact, role::AttendanceResponsible, role::Trainer}},
    Policy{"FreezeReports", {role::AttendanceResponsible}},
    Policy{"ThawReports", {role::AttendanceResponsible}},
    Policy{"OpenCorrection", {role::ProjectContact, role::AttendanceResponsible}},
    Policy{"VoidReport", {role::ProjectContact, role::AttendanceResponsible}},
    Policy{"ResolveDispute", {role::ProjectContact}},
    Policy{"RevealIdentity", {role::ProjectContact, role::AttendanceResponsible}},
    Policy{"NoteCallBack", {role::ProjectContact}},
    Policy{"ClaimReports", {role::FinanceContact}},
    Policy{"SubmitPaper", {role::ProjectContact, role::AttendanceResponsible}},
    Policy{"AcceptPaper", {role::ProjectContact, role::AttendanceResponsible, role::FinanceContact}},
    Policy{"ReturnPaper", {role::ProjectContact, role::AttendanceResponsible, role::FinanceContact}},
    Policy{"SendSigningLink", {role::ProjectContact, role::AttendanceResponsible}},            // a request to the hub
    Policy{"HandOver", {role::ProjectContact, role::AttendanceResponsible, role::Trainer}},   // the same: a screen for one participant
    Policy{"ExportStatistics", {role::ProjectContact, role::FinanceContact, role::AttendanceResponsible}}, // a request to the hub
    Policy{"SubmitExport", {role::ProjectContact, role::FinanceContact, role::AttendanceResponsible}},
    Policy{"RequestReopening", {role::ProjectContact, role::FinanceContact}},
    Policy{"ReopenLocked", {role::ProjectContact, role::FinanceContact}},
};

bool inTable(const auto& table, std::string_view command, const auto& has)
{
    for (const Policy& p : table)
        if (p.command == command)
            for (const auto r : p.roles)
                if (!r.empty() && has(r)) return true;
    return false;
}

/// No question of time: nobody makes a grant for later or ends one for later, and no clock that is wrong for a while is to let
/// somebody in again who was put out, or to tell a newcomer that there is no right (SEC-8).
bool inForce(const Json& grant)
{
    const std::string since = text(grant, "since");
    return text(grant, "until").empty() && (since.empty() || parseRfc3339(since)); // what cannot be read gives no right
}

std::optional<Grant> organisationGrant(const RecordId& id, const Json& body)
{
    if (text(body, "scope") != "org" || !inForce(body)) return std::nullopt;
    const auto account = AccountId::parse(text(body, "account"));
    return account ? std::optional(Grant{id, *account, text(body, "role")}) : std::nullopt;
}

std::optional<ProjectGrant> projectGrant(const RecordId& id, const Json& body)
{
    if (text(body, "scope") != "project" || !inForce(body)) return std::nullopt;
    const auto account = AccountId::parse(text(body, "account"));
    const auto project = RecordId::parse(text(body, "project_id"));
    const auto participant = RecordId::parse(text(body, "participant_id"));
    const std::string name = text(body, "role");
    if (!account || !project || std::ranges::find(projectRoles(), name) == projectRoles().end()) return std::nullopt;
    if ((name == role::Participant) != participant.has_value()) return std::nullopt;
    return ProjectGrant{id, *account, name, *project, participant.value_or(RecordId())};
}

} // namespace

std::vector<Grant> organisationGrants(const Records& records)
{
    std::vector<Grant> out;
    for (const Record& r : records.all(kind::RoleGrant))
        if (const auto grant = organisationGrant(r.key.id, r.value())) out.push_back(*grant);
    return out;
}

std::vector<ProjectGrant> projectGrants(const Records& records)
{
    std::vector<ProjectGrant> out;
    for (const Record& r : records.all(kind::RoleGrant))
        if (const auto grant = projectGrant(r.key.id, r.value())) out.push_back(*grant);
    return out;
}

bool mayEndDevices(const std::set<std::string>& own, const std::set<std::string>& theirs)
{
    const bool here = std::ranges::any_of(theirs, [](const std::string& role) { return !role.contains('@'); });
    return here && mayDo("InviteColleague", own) && (own.contains(role::Owner) || !theirs.contains(role::Owner));
}

std::set<std::string> rolesOf(const Records& records, const AccountId& account)
{
    std::set<std::string> out;
    const std::string whose = account.text();
    for (const Record& r : records.all(kind::RoleGrant)) {
        // Asked with each command and each page: other people's grants, nearly all, are not worth reading as JSON.
        if (!r.body.contains(whose.c_str())) continue;
        const Json body = r.value();
        if (const auto g = organisationGrant(r.key.id, body)) {
            if (g->account == account) out.insert(g->role);
        } else if (const auto p = projectGrant(r.key.id, body); p && p->account == account) {
            if (p->role == role::Participant) {
                out.insert(roleIn(p->role, p->participant));
                out.insert(roleIn(role::Attends, p->project));
            } else {
                out.insert(roleIn(p->role, p->project));
            }
        }
    }
    return out;
}

std::string roleIn(std::string_view name, const RecordId& thing)
{
    return std::string(name) + "@" + thing.text();
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

Json projectGrantBody(const AccountId& account, std::string_view roleName, const RecordId& project,
                      const RecordId& participant, const AccountId& grantedBy, Instant since)
{
    Json body = grantBody(account, roleName, grantedBy, since);
    body["scope"] = "project";
    body["project_id"] = project.text();
    if (!participant.isNull()) body["participant_id"] = participant.text();
    return body;
}

bool mayDo(std::string_view command, const std::set<std::string>& roles)
{
    if (roles.contains(role::ReadsOnly)) return false;
    return inTable(Policies, command, [&](std::string_view r) { return roles.contains(std::string(r)); });
}

bool mayDoIn(std::string_view command, const std::set<std::string>& roles, const RecordId& project)
{
    if (roles.contains(role::ReadsOnly)) return false;
    return mayDo(command, roles) ||
           inTable(ProjectPolicies, command, [&](std::string_view r) { return roles.contains(roleIn(r, project)); });
}

std::expected<void, Rejection> authoriseIn(std::string_view command, const Records& records, const Context& context,
                                           const std::vector<RecordId>& projects)
{
    if (context.actor == HubActor && context.authority) return {};
    const auto roles = rolesOf(records, context.actor);
    if (mayDo(command, roles)) return {};
    for (const RecordId& project : projects)
        if (mayDoIn(command, roles, project)) return {};
    return reject("ERR_NOT_AUTHORISED");
}

std::expected<void, Rejection> authorise(std::string_view command, const Records& records, const Context& context)
{
    if (context.actor == HubActor && context.authority) return {};
    if (mayDo(command, rolesOf(records, context.actor))) return {};
    return reject("ERR_NOT_AUTHORISED");
}

} // namespace sek
