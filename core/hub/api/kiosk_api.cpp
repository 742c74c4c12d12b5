// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/kiosk_api.h"

#include "core/hub/api/code_answers.h"
#include "core/hub/api/org_refusal.h"

namespace sek {

using gate::Request;
using gate::Response;

Result<KioskScope> kioskScope(const KioskSessions& sessions, CallerSource& callers, const Request& request, const std::string& org)
{
    const std::string bearer = bearerToken(request);
    auto scope = sessions.find(bearer);
    if (!scope) return fail("unauthenticated");
    if (auto there = callers.stillSignedIn(scope->account, scope->device, bearer); !there) return failure(there);
    if (scope->org.text() != org) return fail("not_allowed");
    if (auto may = sessions.stillMay(*scope); !may) return failure(may);
    return std::move(*scope);
}

void KioskApi::addTo(Router& router, std::size_t lane)
{
    const auto bind = [this](auto method) {
        return [this, method](const Request& r, const PathValues& v, To to) { (this->*method)(r, v, std::move(to)); };
    };
    Router::Options own;
    own.lane = lane;
    own.share = Share::Codes;
    router.add("POST", "/v1/orgs/{org}/kiosk", bind(&KioskApi::open), own);
    router.add("POST", "/v1/orgs/{org}/kiosk/refusal", bind(&KioskApi::refuse), own);
    router.add("DELETE", "/v1/orgs/{org}/kiosk", bind(&KioskApi::end), own);
}

void KioskApi::open(const Request& r, const PathValues& v, To to)
{
    const auto caller = m_callers.callerOf(bearerToken(r));
    if (!caller) return (void)to->answer(orgRefusal(caller.error()));
    to->markSignedIn();
    const auto org = OrgId::parse(v.at("org"));
    if (!org) return (void)to->answer(orgRefusal({"no_such_organisation", {}}));
    const auto json = cj1::parse(r.body, {1024, 3});
    if (!json || !json->is_object()) return (void)to->answer(Response::error(400, "kiosk_form"));
    const auto document = RecordId::parse(text(*json, "document")), participant = RecordId::parse(text(*json, "participant"));
    if (!document || !participant) return (void)to->answer(Response::error(400, "kiosk_form"));
    const auto opened = m_sessions.open({caller->account, caller->device, *org, text(*json, "document_kind"), *document, *participant, {}});
    if (!opened) return (void)to->answer(codeRefusal(opened.error()));
    to->answer(Response::json(cj1::write({{"result", "ok"}, {"token", opened->token}, {"until", toRfc3339(opened->until)}})));
}

std::optional<KioskScope> KioskApi::scope(const Request& r, const PathValues& v, const To& to)
{
    auto found = kioskScope(m_sessions, m_callers, r, v.at("org"));
    if (found) return std::move(*found);
    to->answer(orgRefusal(found.error()));
    return {};
}

void KioskApi::refuse(const Request& r, const PathValues& v, To to)
{
    const auto s = scope(r, v, to);
    if (!s) return;
    const auto json = cj1::parse(r.body, {8 * 1024, 3});
    if (!json || !json->is_object() || s->documentKind != "attendance_report") return (void)to->answer(Response::error(400, "refusal_form"));
    const auto done = m_acts.refuse(s->org, {s->document, static_cast<int>(integer(*json, "revision", 1)), {}}, text(*json, "reason"), text(*json, "text"));
    if (!done) return (void)to->answer(codeRefusal(done.error()));
    to->answer(Response::json("{\"result\":\"ok\"}"));
    if (onChanged) onChanged(s->org);
}

void KioskApi::end(const Request& r, const PathValues& v, To to)
{
    const auto s = scope(r, v, to);
    if (!s) return;
    const auto done = m_sessions.end(*s);
    to->answer(done ? Response::json("{\"result\":\"ok\"}") : orgRefusal(done.error()));
}

} // namespace sek
