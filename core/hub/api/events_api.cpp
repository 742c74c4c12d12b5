// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/events_api.h"

#include "core/base/base64url.h"
#include "core/domain/people/roles.h"
#include "core/evidence/jws.h"
#include "core/hub/api/org_refusal.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>

namespace sek {

namespace {

constexpr std::uint64_t Most = 200;
constexpr const char* Event = "event";

std::optional<std::uint64_t> wholeNumber(const std::string* text, std::uint64_t otherwise)
{
    if (!text) return otherwise;
    std::uint64_t out = 0;
    const char* end = text->data() + text->size();
    const auto read = std::from_chars(text->data(), end, out);
    return read.ec == std::errc() && read.ptr == end ? std::optional(out) : std::nullopt;
}

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
    const auto before = wholeNumber(r.param("before"), 0), limit = wholeNumber(r.param("limit"), 100);
    if (!org || !before || !limit || *limit < 1) return (void)to->answer(gate::Response::error(400, "before"));
    const auto answer = page(*org, caller->account, *before, static_cast<std::size_t>(std::min(*limit, Most)));
    to->answer(answer ? gate::Response::json(cj1::write(*answer)) : orgRefusal(answer.error()));
}

Result<Json> EventsApi::page(const OrgId& org, const AccountId& account, std::uint64_t before, std::size_t max) const
{
    auto tx = m_store.look(org);
    if (!tx) return failure(tx);
    const auto roles = rolesOf(**tx, account, m_clock.now());
    if (roles.empty()) return fail("access_removed");
    if (!roles.contains(role::Owner) && !roles.contains(role::Auditor)) return fail("not_allowed");
    const std::uint64_t from = before == 0 ? static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) : before;
    const auto leaves = (*tx)->leavesBefore(Event, from, max);
    Json events = Json::array(), names = Json::object();
    for (const LogLeaf& leaf : leaves) {
        Json one = {{"index", leaf.index}};
        if (leaf.seal.empty()) {
            one["erased_on"] = leaf.erasedOn;
        } else {
            one["seal"] = leaf.seal;
            one["salt"] = base64url(leaf.salt); // with it the commitment in the log can be made again
            const auto jws = parseJws(leaf.seal);
            const auto said = jws ? cj1::parse(jws->payload) : Result<Json>(fail("seal_form"));
            if (const auto actor = said ? AccountId::parse(text(*said, "actor")) : Result<AccountId>(fail("uuid")); actor && !names.contains(actor->text()))
                if (std::string name = m_callers.nameOf(*actor); !name.empty()) names[actor->text()] = std::move(name);
        }
        events.push_back(std::move(one));
    }
    return Json{{"before", leaves.size() < max || leaves.empty() ? std::uint64_t(0) : leaves.back().index}, {"events", std::move(events)}, {"names", std::move(names)}};
}

} // namespace sek
