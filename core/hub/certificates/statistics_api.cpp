// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/certificates/statistics_api.h"

#include "core/base/hash.h"
#include "core/hub/api/org_refusal.h"

namespace sek {

using gate::Request;
using gate::Response;

namespace {

Response refusal(const Failure& f)
{
    if (f.is("not_allowed")) return Response::error(403, f.code);
    if (f.code.starts_with("statistics_") || f.is("xlsx")) return Response::error(409, f.code);
    return orgRefusal(f);
}

} // namespace

void StatisticsApi::addTo(Router& router)
{
    router.add("POST", "/v1/orgs/{org}/statistics",
               [this](const Request& r, const PathValues& v, std::shared_ptr<gate::Responder> to) { make(r, v, std::move(to)); });
}

void StatisticsApi::make(const Request& r, const PathValues& v, std::shared_ptr<gate::Responder> to)
{
    const auto caller = m_callers.callerOf(bearerToken(r));
    if (!caller) return (void)to->answer(refusal(caller.error()));
    to->markSignedIn();
    const auto org = OrgId::parse(v.at("org"));
    const auto json = cj1::parse(r.body, {4096, 3});
    const auto project = json ? RecordId::parse(text(*json, "project_id")) : Result<RecordId>(fail("uuid"));
    const std::string format = json ? text(*json, "format", "csv") : std::string();
    if (!org || !project || (format != "csv" && format != "xlsx" && format != "clipboard"))
        return (void)to->answer(Response::error(400, "statistics_form"));
    if (!caller->freshFactor) return (void)to->answer(Response::error(403, "step_up_required"));
    const auto made = m_statistics.make(*org, caller->account, *project, text(*json, "month"), format);
    if (!made) return (void)to->answer(refusal(made.error()));
    Json warnings = Json::array();
    for (const auto& w : made->warnings) warnings.push_back({{"code", w.code}, {"participation", w.participation.text()}});
    to->answer(Response::json(cj1::write({{"id", made->id.text()},
                                          {"name", made->name},
                                          {"format", format},
                                          {"sha256", hex(sha256(made->bytes))},
                                          {"file", made->bytes.toBase64().toStdString()},
                                          {"warnings", warnings},
                                          {"again", made->again},
                                          {"verified_profile", made->verifiedProfile}})));
    if (onChanged) onChanged(*org);
}

} // namespace sek
