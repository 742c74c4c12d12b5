// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/kiosk_queue_api.h"

#include "core/hub/api/code_answers.h"
#include "core/hub/api/org_refusal.h"
#include "core/hub/gate/address.h"

namespace sek {

using gate::Request;
using gate::Response;

void KioskQueueApi::addTo(Router& router, std::size_t lane)
{
    const auto bind = [this](auto method) {
        return [this, method](const Request& r, const PathValues& v, To to) { (this->*method)(r, v, std::move(to)); };
    };
    Router::Options own;
    own.lane = lane;
    own.share = Share::Codes;
    router.add("POST", "/v1/orgs/{org}/kiosk/queue/turn", bind(&KioskQueueApi::turn), own);
    router.add("DELETE", "/v1/orgs/{org}/kiosk/queue", bind(&KioskQueueApi::end), own);
    own.maxBody = cj1::MaxBytes;
    router.add("POST", "/v1/orgs/{org}/kiosk/queue", bind(&KioskQueueApi::start), own);
}

void KioskQueueApi::start(const Request& r, const PathValues& v, To to)
{
    const auto caller = m_callers.callerOf(bearerToken(r));
    if (!caller) return (void)to->answer(orgRefusal(caller.error()));
    to->markSignedIn();
    const auto org = OrgId::parse(v.at("org"));
    if (!org) return (void)to->answer(orgRefusal({"no_such_organisation", {}}));
    const auto json = cj1::parse(r.body, {cj1::MaxBytes, 6});
    const Json none = Json::array();
    const Json& list = json && at(*json, "asks").is_array() ? at(*json, "asks") : none;
    std::vector<signing::Ask> asks;
    for (const Json& one : list) {
        auto ask = signing::askFromJson(one);
        if (!ask) break;
        asks.push_back(std::move(*ask));
    }
    if (asks.empty() || asks.size() != list.size() || asks.size() > KioskQueue::MostPeople) return (void)to->answer(Response::error(400, "ask_form"));
    const CodeVisitor who{caller->account, caller->device, gate::limitKey(r.remoteAddress), gate::networkOf(r.remoteAddress)};
    const auto started = m_queue.start(*org, who, asks);
    if (!started) return (void)to->answer(codeRefusal(started.error()));
    Json people = Json::array();
    for (const auto& one : started->people) {
        Json j = one ? Json::object() : one.error().params.is_object() ? one.error().params : Json::object();
        j["result"] = one ? "ok" : one.error().code;
        people.push_back(std::move(j));
    }
    Json answer = {{"result", "ok"}, {"people", std::move(people)}};
    if (!started->token.empty()) {
        answer["token"] = started->token;
        answer["until"] = toRfc3339(started->until);
    }
    to->answer(Response::json(cj1::write(answer)));
    if (onChanged) onChanged(*org);
}

std::optional<KioskQueue::Scope> KioskQueueApi::scope(const Request& r, const PathValues& v, const To& to)
{
    const auto refuse = [&](const Failure& f) {
        to->answer(orgRefusal(f));
        return std::nullopt;
    };
    const std::string bearer = bearerToken(r);
    auto found = m_queue.find(bearer);
    if (!found) return refuse({"unauthenticated", {}});
    if (const auto there = m_callers.stillSignedIn(found->account, found->device, bearer); !there) return refuse(there.error());
    if (found->org.text() != v.at("org")) return refuse({"not_allowed", {}});
    to->markSignedIn();
    return found;
}

void KioskQueueApi::turn(const Request& r, const PathValues& v, To to)
{
    const auto s = scope(r, v, to);
    if (!s) return;
    const auto json = cj1::parse(r.body, {1024, 3});
    const std::string reference = json ? text(*json, "reference") : std::string();
    if (reference.empty()) return (void)to->answer(Response::error(400, "queue_form"));
    const auto opened = m_queue.turn(*s, reference, static_cast<int>(integer(*json, "day")), static_cast<int>(integer(*json, "month")));
    if (!opened) return (void)to->answer(codeRefusal(opened.error()));
    Json answer = {{"result", "ok"}, {"document", opened->document.text()}, {"token", opened->screen.token}, {"until", toRfc3339(opened->screen.until)}};
    if (opened->code) answer["code"] = codeSentJson(*opened->code);
    to->answer(Response::json(cj1::write(answer)));
}

void KioskQueueApi::end(const Request& r, const PathValues& v, To to)
{
    const auto s = scope(r, v, to);
    if (!s) return;
    const auto done = m_queue.end(*s);
    to->answer(done ? Response::json("{\"result\":\"ok\"}") : orgRefusal(done.error()));
    if (done && onChanged) onChanged(s->org);
}

} // namespace sek
