// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/page/link_api.h"

#include "core/hub/api/code_answers.h"
#include "core/hub/api/org_refusal.h"

namespace sek {

using gate::Request;
using gate::Response;

void LinkApi::addTo(Router& router, std::size_t lane)
{
    Router::Options own;
    own.lane = lane;
    own.share = Share::Codes;
    router.add("POST", "/v1/orgs/{org}/signing-links",
               [this](const Request& r, const PathValues& v, std::shared_ptr<gate::Responder> to) { send(r, v, std::move(to)); }, own);
}

void LinkApi::send(const Request& r, const PathValues& v, std::shared_ptr<gate::Responder> to)
{
    const auto caller = m_callers.callerOf(bearerToken(r));
    if (!caller) return (void)to->answer(orgRefusal(caller.error()));
    to->markSignedIn();
    const auto org = OrgId::parse(v.at("org"));
    if (!org) return (void)to->answer(orgRefusal({"no_such_organisation", {}}));
    const auto json = cj1::parse(r.body, {4 * 1024, 6});
    auto ask = json ? signing::askFromJson(*json) : Result<signing::Ask>(failure(json));
    if (!ask) return (void)to->answer(Response::error(400, ask.error().code));
    const std::string due = text(*json, "until");
    const auto until = parseRfc3339(due);
    if (!due.empty() && !until) return (void)to->answer(Response::error(400, "ask_form"));
    const auto sent = m_links.send(*org, *caller, std::move(*ask), until ? std::optional(*until) : std::nullopt);
    if (!sent) return (void)to->answer(codeRefusal(sent.error()));
    to->answer(Response::json(cj1::write(
        {{"result", "ok"}, {"channel", sent->channel}, {"masked", sent->masked}, {"until", toRfc3339(sent->until)}})));
    if (onSent) onSent();
}

} // namespace sek
