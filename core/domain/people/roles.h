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
} // namespace role

/// `role_grant`: the only source of rights. {account, scope, role, since, until, granted_by}
const Schema& roleGrantSchema();

/// A grant that is in force.
struct Grant
{
    RecordId id;
    AccountId account;
    std::string role;
};

/// Grants over the whole organisation that are in force at `now`, in order of id.
std::vector<Grant> organisationGrants(const Records& records, Instant now);

/// The roles of one account over the whole organisation.
std::set<std::string> rolesOf(const Records& records, const AccountId& account, Instant now);

/// The body of a new grant.
Json grantBody(const AccountId& account, std::string_view role, const AccountId& grantedBy, Instant since);

/// Deny by default: whether the roles allow the command on records of the whole organisation (SEC-13).
/// The client greys out with it, the hub decides with it.
bool mayDo(std::string_view command, const std::set<std::string>& roles);

/// The check every decision starts with. A client that cannot see grants accepts tentatively.
/// Rejects with ERR_NOT_AUTHORISED.
std::expected<void, Rejection> authorise(std::string_view command, const Records& records, const Context& context);

} // namespace sek
