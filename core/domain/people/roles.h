// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sek {

namespace kind {
inline constexpr const char* RoleGrant = "role_grant";
}

namespace role {
inline constexpr const char* Owner = "owner";
inline constexpr const char* Administrator = "administrator";
inline constexpr const char* AuthorisedUser = "authorised_user";
inline constexpr const char* Viewer = "viewer";
inline constexpr const char* Auditor = "auditor";
// Over one project only.
inline constexpr const char* ProjectContact = "project_contact";
inline constexpr const char* FinanceContact = "finance_contact";
inline constexpr const char* AttendanceResponsible = "attendance_responsible";
inline constexpr const char* Trainer = "trainer";
inline constexpr const char* Participant = "participant"; ///< only their own records
inline constexpr const char* Attends = "attends";         ///< never granted: follows from `participant`, names the project
/// In no record: a client has it among the roles while it may change nothing, because the hub wants a newer program.
inline constexpr const char* ReadsOnly = "reads_only@";
} // namespace role

/// The roles that can be given over the whole organisation, and over one project.
const std::vector<std::string>& organisationRoles();
const std::vector<std::string>& projectRoles();

/// `role_grant`: the only source of rights. {account, scope, role, since, until, granted_by}; of a project also
/// {project_id}, and {participant_id} for the role `participant`.
const Schema& roleGrantSchema();

/// A grant that is in force.
struct Grant
{
    RecordId id;
    AccountId account;
    std::string role;
};

/// Grants over the whole organisation that are in force, in order of id.
std::vector<Grant> organisationGrants(const Records& records);

/// Grants over one project that are in force, in order of id.
struct ProjectGrant
{
    RecordId id;
    AccountId account;
    std::string role;
    RecordId project;
    RecordId participant; ///< null unless the role is `participant`
};
std::vector<ProjectGrant> projectGrants(const Records& records);

/// How a role that holds for one thing alone stands in a set of roles: `trainer@PROJECT`, `participant@PARTICIPANT`,
/// `attends@PROJECT`. No role of the whole organisation contains `@`.
std::string roleIn(std::string_view role, const RecordId& thing);

/// The roles of one account: over the whole organisation by their names, others as `roleIn` writes them.
std::set<std::string> rolesOf(const Records& records, const AccountId& account);

/// Whether who has the first roles in an organisation may end devices of somebody who has the second ones there (SEC-9): of
/// people with a role over the whole organisation, and an owner's only as an owner.
bool mayEndDevices(const std::set<std::string>& own, const std::set<std::string>& theirs);

/// The body of a new grant.
Json grantBody(const AccountId& account, std::string_view role, const AccountId& grantedBy, Instant since);

/// Deny by default: whether the roles allow the command on records of the whole organisation (SEC-13).
/// The client greys out with it, the hub decides with it.
bool mayDo(std::string_view command, const std::set<std::string>& roles);

/// The body of a new grant over one project.
Json projectGrantBody(const AccountId& account, std::string_view role, const RecordId& project, const RecordId& participant,
                      const AccountId& grantedBy, Instant since);

/// Whether the roles allow the command in the project: by a role over it, or by one over the whole organisation.
bool mayDoIn(std::string_view command, const std::set<std::string>& roles, const RecordId& project);

/// As `authorise`, for something that belongs to one of these projects.
std::expected<void, Rejection> authoriseIn(std::string_view command, const Records& records, const Context& context,
                                           const std::vector<RecordId>& projects);

/// The check every decision starts with. A client that cannot see grants accepts tentatively.
/// Rejects with ERR_NOT_AUTHORISED.
std::expected<void, Rejection> authorise(std::string_view command, const Records& records, const Context& context);

} // namespace sek
