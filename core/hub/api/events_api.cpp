// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/events_api.h"

#include "core/base/base64url.h"
#include "core/domain/people/roles.h"
#include "core/evidence/jws.h"
#include "core/hub/api/org_refusal.h"
#include "core/hub/rights.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace sek {

namespace {

constexpr std::int64_t Most = 200;
constexpr const char* Event = "event";

} // namespace

void EventsApi::addTo(Router& router)
{
    router.add("GET", "/v1/orgs/{org}/events",
               [this](const gate::Request& r, const PathValues& v, std::shared_ptr<gate::Responder> to) { list(r, v, std::move(to)); });
}

void EventsApi::list(const gate::Request& r, const PathValues& v, std::shared_ptr<gate::Responder> to)
{
    const auto caller = m_callers.callerOf(bearerToken(r));
    if (!caller) return (void)to->answer(orgRefusal(caller.error()));
    to->markSignedIn();
    const auto org = OrgId::parse(v.at("org"));
    const auto* beforeText = r.param("before");
    const auto* limitText = r.param("limit");
    const auto before = wholeNumber(beforeText ? *beforeText : "0"), limit = wholeNumber(limitText ? *limitText : "100");
    if (!org || !before || !limit || *limit < 1) return (void)to->answer(gate::Response::error(400, "before"));
    const auto answer = page(*org, caller->account, static_cast<std::uint64_t>(*before), static_cast<std::size_t>(std::min(*limit, Most)));
    to->answer(answer ? gate::Response::json(cj1::write(*answer)) : orgRefusal(answer.error()));
}

Result<Json> EventsApi::page(const OrgId& org, const AccountId& account, std::uint64_t before, std::size_t max) const
{
    auto tx = m_store.look(org);
    if (!tx) return failure(tx);
    const auto roles = rolesAtHub(**tx, account);
    if (!roles) return failure(roles);
    if (roles->empty()) return fail("access_removed");
    if (!roles->contains(role::Owner) && !roles->contains(role::Auditor)) return fail("not_allowed");
    const std::uint64_t from = before == 0 ? static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) : before;
    const auto leaves = (*tx)->leavesBefore(Event, from, max);
    if (auto ok = (*tx)->state(); !ok) return failure(ok);
    Json events = Json::array(), names = Json::array();
    std::set<AccountId> named;
    for (const LogLeaf& leaf : leaves) {
        Json one = {{"index", leaf.index}};
        if (leaf.seal.empty()) {
            one["erased_on"] = leaf.erasedOn;
        } else {
            one["seal"] = leaf.seal;
            one["salt"] = base64url(leaf.salt); // with it the commitment in the log can be made again
            const auto jws = parseJws(leaf.seal);
            const auto said = jws ? cj1::parse(jws->payload) : Result<Json>(fail("seal_form"));
            if (const auto actor = said ? AccountId::parse(text(*said, "actor")) : Result<AccountId>(fail("uuid")); actor && named.insert(*actor).second)
                if (std::string name = m_callers.nameOf(*actor); !name.empty()) names.push_back({{"account", actor->text()}, {"name", std::move(name)}});
        }
        events.push_back(std::move(one));
    }
    return Json{{"before", leaves.size() < max || leaves.empty() ? std::uint64_t(0) : leaves.back().index}, {"events", std::move(events)}, {"names", std::move(names)}};
}

} // namespace sek
