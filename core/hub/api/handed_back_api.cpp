// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/handed_back_api.h"

#include "core/hub/api/org_refusal.h"
#include "core/sync/messages.h"

namespace sek {

namespace {

constexpr std::size_t MaxBody = 1024 * 1024;

} // namespace

void HandedBackApi::addTo(Router& router)
{
    router.add("POST", "/v1/orgs/{org}/handed-back",
               [this](const gate::Request& r, const PathValues& v, std::shared_ptr<gate::Responder> to) { take(r, v, std::move(to)); },
               {MaxBody, 0, needsToken, Share::Sync});
}

void HandedBackApi::take(const gate::Request& r, const PathValues& v, std::shared_ptr<gate::Responder> to)
{
    const auto caller = m_callers.callerOf(bearerToken(r));
    if (!caller) return (void)to->answer(orgRefusal(caller.error()));
    to->markSignedIn();
    const auto org = OrgId::parse(v.at("org"));
    if (!org) return (void)to->answer(orgRefusal({"no_such_organisation", {}}));
    const auto given = parseHandBack(r.body);
    if (!given) return (void)to->answer(gate::Response::error(400, given.error().code));
    const auto reply = m_seals.take(*org, caller->account, *given);
    if (!reply) return (void)to->answer(orgRefusal(reply.error(), m_authority, m_callers, *org, caller->account));
    to->answer(gate::Response::json(toBytes(*reply)));
    if (onChanged) onChanged(*org);
}

} // namespace sek
