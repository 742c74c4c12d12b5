// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/notices.h"
#include "core/record/decision.h"

#include <map>
#include <set>
#include <string>
#include <vector>

/// How one `UpdateOrganisation` is decided. Not for use outside this folder.
namespace sek {

/// The records as they would become while the changes of one commit are gone through (W9): first every change is
/// applied, then the whole is checked, then it is written.
class OrganisationCommit
{
public:
    using Step = std::expected<void, Rejection>;

    OrganisationCommit(const Records& records, const Context& context);

    /// One element of the command's list.
    Step apply(const Json& change);
    /// After the last one.
    Decision finish();

private:
    // commit_changes.cpp
    Step setUnit(const Json& json);
    Step replaceContact(const Json& json);
    Step addUser(const RecordId& id, const Json& json);
    Step editUser(const RecordId& id, const Json& json);
    Step deleteUser(const RecordId& id, const Json& json);
    void contactConflict(const Json& before, const Json& mine);
    void conflict(const RecordKey& key, const Schema& schema, const UnitChange& change, const Json& current);
    bool laterStatusWins(const UnitChange& change);
    void dropInactive();

    // commit_checks.cpp
    Step checkTransition() const;
    Step checkUsers() const;
    Step checkEmails() const;
    Step checkOwners() const;
    Step checkValues();
    Step checkBodyOf(const Schema& schema, const Json& body, const std::set<std::string>& touched, const Json* before,
                     const std::string& prefix);
    Step checkClaims();

    // commit_write.cpp
    void write();
    void inviteAndConfirm(const std::string& now);
    std::set<std::string> endGrants();
    void addOrsTask(const std::string& now, const std::string& actor);

    RecordKey orgKey() const;
    static RecordKey userKey(const RecordId& id);
    Json* user(const RecordId& id);
    const Json* userBefore(const RecordId& id) const;
    std::string authorName() const;

    const Records& m_records;
    const Context& m_context;
    const OrganisationState m_before;
    OrganisationState m_after;
    std::set<std::string> m_touched;                             ///< units of the organisation
    std::map<RecordId, std::set<std::string>> m_usersTouched;    ///< units of the users
    std::vector<RecordId> m_deleted;
    std::set<std::string> m_deletedAccounts;
    std::vector<Conflict> m_conflicts;
    Changes m_changes;
};

/// Whether deleting an authorised user ends a grant of that role: it rests on being one (design 3.6).
bool endsWithAuthorisedUser(std::string_view role);

/// The path under which an issue of a user is reported: `authorised_user/ID/`.
std::string userPath(const RecordId& id);

} // namespace sek
