// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/invite_api.h"

#include "core/domain/people/roles.h"
#include "core/hub/api/org_refusal.h"

#include <algorithm>

namespace sek {

using gate::Request;
using gate::Response;

InviteApi::InviteApi(const AccountEnv& env, Authority& authority, CallerSource& callers, Make make)
    : m_invitations(env), m_authority(authority), m_callers(callers), m_make(std::move(make))
{
}

void InviteApi::addTo(Router& router)
{
    const auto bind = [this](auto method) {
        return [this, method](const Request& r, const PathValues& v, To to) { (this->*method)(r, v, std::move(to)); };
    };
    router.add("POST", "/v1/orgs/{org}/invitations", bind(&InviteApi::invite));
    router.add("GET", "/v1/orgs/{org}/invitations", bind(&InviteApi::open));
    router.add("DELETE", "/v1/orgs/{org}/invitations/{invitation}", bind(&InviteApi::revoke));
}

std::optional<Caller> InviteApi::inviter(const Request& r, const PathValues& v, const To& to, OrgId& org,
                                         std::set<std::string>& roles)
{
    const auto answer = [&](const Failure& f) {
        to->answer(accessRefusal(f));
        return std::nullopt;
    };
    auto caller = m_callers.callerOf(bearerToken(r));
    if (!caller) return answer(caller.error());
    to->markSignedIn();
    const auto id = OrgId::parse(v.at("org"));
    if (!id) return answer({"org_id", {}});
    org = *id;
    auto known = m_authority.rolesIn(org, caller->account);
    if (!known) return answer(known.error());
    roles = std::move(*known);
    if (!mayDo("InviteColleague", roles)) return answer({"not_allowed", {}});
    return *caller;
}

void InviteApi::invite(const Request& r, const PathValues& v, To to)
{
    OrgId org;
    std::set<std::string> roles;
    const auto caller = inviter(r, v, to, org, roles);
    if (!caller) return;
    if (!caller->freshFactor) return (void)to->answer(accessRefusal({"step_up_required", {}}));
    const auto json = cj1::parse(r.body, {16 * 1024, 4});
    if (!json || !json->is_object()) return (void)to->answer(Response::error(400, "json_type"));
    const std::string role = text(*json, "role");
    const auto& known = organisationRoles();
    if (std::ranges::find(known, role) == known.end()) return (void)to->answer(Response::error(400, "grants_form"));
    // Nobody gives more than she has.
    if (role == role::Owner && !roles.contains(role::Owner)) return (void)to->answer(accessRefusal({"not_allowed", {}}));
    NewInvitation wanted;
    wanted.kind = InvitationKind::Account;
    wanted.email = text(*json, "email");
    wanted.org = org;
    wanted.grants = Json::array({{{"role", role}}});
    wanted.inviter = caller->account;
    const auto made = m_make(wanted);
    if (!made) return (void)to->answer(accessRefusal(made.error()));
    to->answer(Response::json(cj1::write({{"id", made->made.id.text()},
                                          {"link", made->link},
                                          {"expires_at", toRfc3339(made->made.expiresAt)}}),
                              201));
}

void InviteApi::open(const Request& r, const PathValues& v, To to)
{
    OrgId org;
    std::set<std::string> roles;
    if (!inviter(r, v, to, org, roles)) return;
    const auto rows = m_invitations.open(org);
    if (!rows) return (void)to->answer(accessRefusal(rows.error()));
    Json out = Json::array();
    for (const InvitationRow& row : *rows) {
        // A participant's own mailbox is no colleague's business.
        if (!row.grants.empty() && row.grants.front().contains("participant")) continue;
        out.push_back({{"id", row.id.text()},
                       {"email", row.email},
                       {"role", row.grants.empty() ? std::string() : text(row.grants.front(), "role")},
                       {"expires_at", toRfc3339(row.expiresAt)}});
    }
    to->answer(Response::json(cj1::write({{"invitations", out}})));
}

void InviteApi::revoke(const Request& r, const PathValues& v, To to)
{
    OrgId org;
    std::set<std::string> roles;
    if (!inviter(r, v, to, org, roles)) return;
    const auto id = InvitationId::parse(v.at("invitation"));
    const auto rows = m_invitations.open(org);
    if (!rows) return (void)to->answer(accessRefusal(rows.error()));
    // Of this organisation: an id of another one is as unknown as any.
    const bool ours = id && std::ranges::any_of(*rows, [&](const InvitationRow& row) { return row.id == *id; });
    const auto done = ours ? m_invitations.revoke(*id) : Done(fail("invitation_unknown"));
    to->answer(done ? Response::json("{}") : accessRefusal(done.error()));
}

} // namespace sek
