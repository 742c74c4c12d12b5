// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/people_api.h"

#include "core/domain/people/roles.h"
#include "core/hub/api/org_refusal.h"

#include <algorithm>

namespace sek {

using gate::Request;
using gate::Response;

PeopleApi::PeopleApi(const AccountEnv& env, Authority& authority, CallerSource& callers)
    : m_env(env), m_admin(env), m_authority(authority), m_callers(callers)
{
}

void PeopleApi::addTo(Router& router)
{
    router.add("GET", "/v1/orgs/{org}/people", [this](const Request& r, const PathValues& v, To to) { list(r, v, std::move(to)); });
    router.add("DELETE", "/v1/orgs/{org}/people/{account}/devices/{device}",
               [this](const Request& r, const PathValues& v, To to) { endDevice(r, v, std::move(to)); });
}

std::optional<PeopleApi::Asked> PeopleApi::asked(const Request& r, const PathValues& v, const To& to)
{
    const auto answer = [&](const Failure& f) {
        to->answer(accessRefusal(f));
        return std::nullopt;
    };
    auto caller = m_callers.callerOf(bearerToken(r));
    if (!caller) return answer(caller.error());
    to->markSignedIn();
    const auto org = OrgId::parse(v.at("org"));
    if (!org) return answer({"org_id", {}});
    auto roles = m_authority.rolesIn(*org, caller->account);
    if (!roles) return answer(roles.error());
    if (!mayDo("InviteColleague", *roles)) return answer({"not_allowed", {}});
    return Asked{*caller, *org, std::move(*roles)};
}

void PeopleApi::list(const Request& r, const PathValues& v, To to)
{
    const auto who = asked(r, v, to);
    if (!who) return;
    const auto grants = m_authority.grantsIn(who->org);
    if (!grants) return (void)to->answer(accessRefusal(grants.error()));
    std::map<AccountId, Json> roles;
    for (const Grant& g : *grants) {
        Json& of = roles[g.account];
        if (of.is_null()) of = Json::array();
        of.push_back({{"id", g.id.text()}, {"role", g.role}});
    }
    std::set<AccountId> accounts;
    for (const auto& [account, has] : roles) accounts.insert(account);
    const auto beyond = m_authority.beyondReach(who->org, who->caller.account, accounts);
    if (!beyond) return (void)to->answer(accessRefusal(beyond.error()));
    Json people = Json::array();
    for (auto& [account, has] : roles) {
        auto tx = m_env.store.begin();
        if (!tx) return (void)to->answer(accessRefusal(tx.error()));
        const auto row = (*tx)->account(account);
        tx->reset();
        if (!row || row->state == AccountState::Removed) continue;
        Json devices = Json::array();
        // The own ones stand in the settings too.
        const bool elsewhere = account != who->caller.account && beyond->contains(account);
        if (const auto list = elsewhere ? Result<std::vector<DeviceInfo>>() : m_admin.devices(account))
            for (const DeviceInfo& d : *list)
                devices.push_back({{"id", d.id.text()}, {"name", d.name}, {"last_seen_at", toRfc3339(d.lastSeenAt)}, {"signed_in", d.signedIn}});
        people.push_back({{"account", account.text()},
                          {"name", row->displayName},
                          {"email", row->email},
                          {"blocked", row->state == AccountState::Blocked},
                          {"roles", has},
                          {"elsewhere", elsewhere},
                          {"devices", devices}});
    }
    to->answer(Response::json(cj1::write({{"people", people}})));
}

void PeopleApi::endDevice(const Request& r, const PathValues& v, To to)
{
    const auto who = asked(r, v, to);
    if (!who) return;
    if (!who->caller.freshFactor) return (void)to->answer(accessRefusal({"step_up_required", {}}));
    const auto account = AccountId::parse(v.at("account"));
    const auto device = DeviceId::parse(v.at("device"));
    if (!account || !device) return (void)to->answer(accessRefusal({"no_such_device", {}}));
    const auto theirs = m_authority.rolesIn(who->org, *account);
    if (!theirs) return (void)to->answer(accessRefusal(theirs.error()));
    if (theirs->empty()) return (void)to->answer(accessRefusal({"no_such_device", {}}));
    const auto beyond = m_authority.beyondReach(who->org, who->caller.account, {*account});
    if (!beyond) return (void)to->answer(accessRefusal(beyond.error()));
    if (!mayEndDevices(who->roles, *theirs) || beyond->contains(*account)) return (void)to->answer(accessRefusal({"not_allowed", {}}));
    const auto done = m_admin.endDevice(who->caller.account, *account, *device);
    to->answer(done ? Response::json("{}") : accessRefusal(done.error()));
}

} // namespace sek
