// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/commands.h"
#include "core/domain/organisations/eu_login.h"
#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/organisation_commit.h"
#include "core/domain/organisations/person_fields.h"
#include "core/domain/people/roles.h"

namespace sek {

namespace {

/// What ORS does not have need not be repeated there.
bool oursOnly(const std::string& unit)
{
    return unit == "eu_login" || unit == "language" || unit == "pass_rules" || unit == "offline_days" || unit == "offline_copy" ||
           unit == "unlock_with";
}

} // namespace

RecordId orsTaskOf(const CommandId& update)
{
    return RecordId(Uuid::v5(update.value, "ors_task"));
}

bool endsWithAuthorisedUser(std::string_view r)
{
    return r == role::AuthorisedUser || r == role::Owner;
}

void OrganisationCommit::write()
{
    if (m_after.organisation == m_before.organisation && m_after.users == m_before.users) return;
    const std::string now = toRfc3339(m_context.now), actor = m_context.actor.text();
    inviteAndConfirm(now);
    changeLoginClaims(m_before, m_after, m_context, m_changes);
    m_after.organisation["revision"] = integer(m_before.organisation, "revision") + 1;
    m_after.organisation["updated_at"] = now;
    m_after.organisation["updated_by"] = actor;
    m_changes.put(orgKey(), m_after.organisation);
    for (auto& [id, body] : m_after.users) {
        const Json* before = userBefore(id);
        if (before && *before == body) continue;
        body["updated_at"] = now;
        body["updated_by"] = actor;
        m_changes.put(userKey(id), body);
    }
    for (const auto& id : m_deleted) {
        if (user(id)) continue; // deleted and added again under the same id
        m_changes.puts.push_back(tombstone(userKey(id), m_context));
        const RecordKey step{kind::Route4Step, id}; // says whom we named to a directorate-general: goes with her
        if (m_records.get(step).present()) m_changes.puts.push_back(tombstone(step, m_context));
    }
    const auto remaining = endGrants();
    addOrsTask(now, actor);
    if (!m_context.authority) return;
    auto notices = noticesFor(m_before, m_after, m_context, remaining);
    m_changes.effects.insert(m_changes.effects.begin(), std::make_move_iterator(notices.begin()),
                             std::make_move_iterator(notices.end()));
}

/// Ends what rests on being an authorised user. Gives the accounts that keep another right in the organisation.
std::set<std::string> OrganisationCommit::endGrants()
{
    std::set<std::string> remaining;
    if (m_deletedAccounts.empty()) return remaining;
    for (const Grant& g : organisationGrants(m_records)) {
        const std::string account = g.account.text();
        if (!m_deletedAccounts.contains(account)) continue;
        if (endsWithAuthorisedUser(g.role)) m_changes.remove({kind::RoleGrant, g.id});
        else remaining.insert(account);
    }
    // Roles in projects do not rest on it: whoever answers for attendance need not be an authorised user.
    for (const ProjectGrant& g : projectGrants(m_records))
        if (m_deletedAccounts.contains(g.account.text())) remaining.insert(g.account.text());
    return remaining;
}

/// W11: an address that is new here and not known to have an EU Login account is invited, once per commit.
void OrganisationCommit::inviteAndConfirm(const std::string& now)
{
    for (auto& [id, body] : m_after.users) {
        const Json* before = userBefore(id);
        const std::string email = text(body, "email"), key = rules::emailKey(email);
        const std::string login = confirmedLogin(body);
        const bool newAddress = !before || rules::emailKey(text(*before, "email")) != key;
        if (text(body, "role") != "authorised_user" || !newAddress) continue;
        if (!login.empty() && login == key && (!before || text(body, "eu_login_email") == email)) continue;
        const ClaimState known = m_context.claim("eu_login", key);
        body.erase("eu_login_email");
        body.erase("eu_login_said_by");
        if (known == ClaimState::Taken || known == ClaimState::Ours) {
            body["eu_login_state"] = "confirmed";
            continue;
        }
        body["eu_login_state"] = "invited";
        body["invited_at"] = now;
        if (m_context.authority)
            m_changes.effects.push_back({"eu_login_invitation", email,
                                         text(body, "language", text(m_after.organisation, "language")),
                                         {{"organisation", text(m_after.organisation, "legal_name")},
                                          {"email", email}}});
    }
}

/// W13: what to repeat in ORS, as the units that changed.
void OrganisationCommit::addOrsTask(const std::string& now, const std::string& actor)
{
    Json list = Json::array();
    for (const auto& c : difference(organisationSchema(), m_before.organisation, m_after.organisation)) {
        if (oursOnly(c.unit)) continue;
        Json entry = toJson(c);
        entry["entity"] = kind::Organisation;
        list.push_back(std::move(entry));
    }
    for (const auto& [id, body] : m_after.users) {
        const Json* before = userBefore(id);
        if (before && *before == body) continue;
        for (const auto& c : difference(authorisedUserSchema(), before ? *before : Json::object(), body)) {
            if (oursOnly(c.unit)) continue;
            Json entry = toJson(c);
            entry["entity"] = kind::AuthorisedUser;
            entry["id"] = id.text();
            entry["op"] = before ? "edit_user" : "add_user";
            list.push_back(std::move(entry));
        }
    }
    for (const auto& id : m_deleted)
        list.push_back({{"entity", kind::AuthorisedUser}, {"id", id.text()}, {"op", "delete_user"},
                        {"from", personAt(*userBefore(id), "")}});
    if (list.empty() || text(m_after.organisation, "certification_status") == "draft") return;
    m_changes.put({kind::OrsTask, orsTaskOf(m_context.command)},
                  {{"v", 1},
                   {"revision", integer(m_after.organisation, "revision")},
                   {"made_at", now},
                   {"made_by", actor},
                   {"changes", std::move(list)}});
}

} // namespace sek
