// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/organisation_commit.h"
#include "core/domain/people/roles.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sek {

namespace {

using Step = OrganisationCommit::Step;

/// Moves of the status besides those to `invalidated` (organisations §2.2).
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> Moves = {{
    {"draft", "registered"},
    {"registered", "na_certified"},
    {"registered", "waiting_for_confirmation"},
    {"waiting_for_confirmation", "registered"},
    {"na_certified", "waiting_for_confirmation"},
    {"waiting_for_confirmation", "na_certified"},
}};

} // namespace

Step OrganisationCommit::checkTransition() const
{
    const std::string was = text(m_before.organisation, "certification_status");
    const std::string now = text(m_after.organisation, "certification_status");
    if (was == "invalidated") {
        const std::string reason = text(m_after.organisation, "certification_reason");
        const bool typed = !reason.empty() && reason != text(m_before.organisation, "certification_reason");
        if (now == "invalidated" || !typed) return reject("ERR_INVALIDATED");
        return {};
    }
    if (was == now || now == "invalidated") return {};
    if (std::ranges::find(Moves, std::pair(std::string_view(was), std::string_view(now))) != Moves.end()) return {};
    return reject("ERR_STATUS_CHANGE", {{"from", was}, {"to", now}});
}

Step OrganisationCommit::checkUsers() const
{
    if (auto ok = checkEmails(); !ok) return ok;
    if (m_deleted.empty()) return {};
    const bool registered = text(m_after.organisation, "certification_status") != "draft";
    const bool someone = std::ranges::any_of(
        m_after.users, [](const auto& u) { return text(u.second, "role") == "authorised_user"; });
    if (registered && !someone) return reject("ERR_LAST_USER");
    return checkOwners();
}

/// Every address once. The one this commit brought is at fault; the message names the other person.
Step OrganisationCommit::checkEmails() const
{
    const auto brought = [&](const RecordId& id) {
        const auto units = m_usersTouched.find(id);
        return units != m_usersTouched.end() && units->second.contains("email");
    };
    std::map<std::string, std::vector<const std::pair<RecordId, Json>*>> byKey;
    for (const auto& u : m_after.users)
        if (const std::string email = text(u.second, "email"); !email.empty())
            byKey[rules::emailKey(email)].push_back(&u);
    Rejection duplicate{"ERR_EMAIL_DUPLICATE", Json::object(), {}, {}};
    for (const auto& [key, users] : byKey) {
        if (users.size() < 2) continue;
        const auto mine = std::ranges::find_if(users, [&](const auto* u) { return brought(u->first); });
        if (mine == users.end()) continue;
        const auto other = std::ranges::find_if(users, [&](const auto* u) { return !brought(u->first); });
        const Json& named = (other != users.end() ? *other : users.front() == *mine ? users.back() : users.front())->second;
        const Json params = {{"email", text(named, "email")},
                             {"first_name", text(named, "first_name")},
                             {"last_name", text(named, "last_name")}};
        if (duplicate.issues.empty()) duplicate.params = params;
        duplicate.issues.push_back({userPath((*mine)->first) + "email", "ERR_EMAIL_DUPLICATE", Severity::Error, params});
    }
    if (!duplicate.issues.empty()) return std::unexpected(std::move(duplicate));
    return {};
}

/// SEC-15: name another owner first.
Step OrganisationCommit::checkOwners() const
{
    bool ends = false, stays = false;
    for (const Grant& g : organisationGrants(m_records)) {
        if (g.role != role::Owner) continue;
        (m_deletedAccounts.contains(g.account.text()) ? ends : stays) = true;
    }
    if (ends && !stays) return reject("ERR_LAST_OWNER");
    return {};
}

/// Errors in what the commit touches stop it; what was wrong before and is not touched only warns.
Step OrganisationCommit::checkBodyOf(const Schema& schema, const Json& body, const std::set<std::string>& touched,
                                     const Json* before, const std::string& prefix)
{
    // Looked at only when something is wrong now, which is rare.
    std::optional<std::vector<Issue>> old;
    const auto wasThere = [&](const std::string& path) {
        if (!old) old = before ? checkBody(schema, {*before, m_context.today}) : std::vector<Issue>();
        return std::ranges::any_of(*old, [&](const Issue& i) { return i.path == path; });
    };
    Rejection r{"ERR_INVALID", Json::object(), {}, {}};
    for (Issue issue : checkBody(schema, {body, m_context.today})) {
        const Field* f = schema.field(issue.path);
        const bool mine = f && touched.contains(f->mergeUnit());
        const bool stops = issue.severity == Severity::Error && (mine || !wasThere(issue.path));
        issue.path = prefix + issue.path;
        if (stops) {
            if (r.issues.empty()) r.code = issue.code;
            r.issues.push_back(issue);
        } else {
            issue.severity = Severity::Warning;
            m_changes.warnings.push_back(issue);
        }
    }
    if (!r.issues.empty()) return std::unexpected(std::move(r));
    return {};
}

Step OrganisationCommit::checkValues()
{
    if (auto ok = checkBodyOf(organisationSchema(), m_after.organisation, m_touched, &m_before.organisation, ""); !ok)
        return ok;
    for (const auto& [id, units] : m_usersTouched)
        if (const Json* body = user(id))
            if (auto ok = checkBodyOf(authorisedUserSchema(), *body, units, userBefore(id), userPath(id)); !ok) return ok;
    return {};
}

Step OrganisationCommit::checkClaims()
{
    for (const char* name : {"oid", "pic"}) {
        const std::string was = text(m_before.organisation, name), now = text(m_after.organisation, name);
        if (was == now || now.empty()) continue;
        if (m_context.claim(name, now) == ClaimState::Taken) {
            const char* code = std::string_view(name) == "pic" ? "ERR_PIC_IN_USE" : "ERR_OID_IN_USE";
            return std::unexpected(
                Rejection{code, Json::object(), {{name, code, Severity::Error, Json::object()}}, {}});
        }
        m_changes.claims.push_back({name, now, true});
    }
    return {};
}

} // namespace sek
