// SPDX-License-Identifier: GPL-3.0-or-later
// The two routes of codes that are typed where there is no connection (attendance §5.2).
#include "core/base/base64url.h"
#include "core/hub/api/code_answers.h"
#include "core/hub/api/code_api.h"

namespace sek {

using gate::Request;
using gate::Response;

namespace {

constexpr std::size_t MostAsks = 100;
constexpr std::size_t MostEnvelopes = 100;

Json codeJson(const std::expected<OfflineBatch::Code, Rejection>& code)
{
    if (!code) {
        Json j = code.error().params.is_object() ? code.error().params : Json::object();
        j["result"] = code.error().code;
        return j;
    }
    Json j = codeSentJson(code->sent);
    j["issued_at"] = toRfc3339(code->issuedAt);
    j["enter_until"] = toRfc3339(code->enterUntil);
    return j;
}

} // namespace

void CodeApi::addOffline(Router& router, Router::Options options)
{
    const auto bind = [this](auto method) {
        return [this, method](const Request& r, const PathValues& v, To to) { (this->*method)(r, v, std::move(to)); };
    };
    options.maxBody = cj1::MaxBytes;
    router.add("POST", "/v1/orgs/{org}/offline-codes", bind(&CodeApi::prepare), options);
    router.add("POST", "/v1/orgs/{org}/envelopes", bind(&CodeApi::envelopes), options);
}

void CodeApi::prepare(const Request& r, const PathValues& v, To to)
{
    const auto a = asked(r, v, to);
    if (!a) return;
    const auto json = cj1::parse(r.body, {cj1::MaxBytes, 6});
    const auto until = parseRfc3339(json ? text(*json, "enter_until") : std::string());
    const Json none = Json::array();
    const Json& list = json && at(*json, "asks").is_array() ? at(*json, "asks") : none;
    std::vector<signing::Ask> asks;
    for (const Json& one : list) {
        auto ask = signing::askFromJson(one);
        if (!ask) break;
        asks.push_back(std::move(*ask));
    }
    if (!until || asks.empty() || asks.size() != list.size() || asks.size() > MostAsks)
        return (void)to->answer(Response::error(400, "ask_form"));
    const auto batch = m_codes.prepareOffline(a->org, a->who, std::move(asks), *until);
    if (!batch) return (void)to->answer(codeRefusal(batch.error()));
    Json codes = Json::array();
    for (const auto& code : batch->codes) codes.push_back(codeJson(code));
    to->answer(Response::json(cj1::write({{"result", "ok"},
                                          {"box_key", batch->boxKey},
                                          {"codes", std::move(codes)},
                                          {"counter", batch->counter},
                                          {"hub_time", toRfc3339(batch->hubTime)},
                                          {"previous", base64url(batch->previous)}})));
    changed(a->org);
}

void CodeApi::envelopes(const Request& r, const PathValues& v, To to)
{
    const auto a = asked(r, v, to);
    if (!a) return;
    const auto json = cj1::parse(r.body, {cj1::MaxBytes, 3});
    const Json none = Json::array();
    const Json& list = json && at(*json, "envelopes").is_array() ? at(*json, "envelopes") : none;
    std::vector<std::string> sent;
    for (const Json& one : list) sent.push_back(one.is_string() ? one.get<std::string>() : std::string());
    if (sent.empty() || sent.size() > MostEnvelopes) return (void)to->answer(Response::error(400, "envelope_form"));
    const auto taken = m_codes.takeEnvelopes(a->org, a->who, a->deviceKey, sent);
    if (!taken) return (void)to->answer(codeRefusal(taken.error()));
    Json results = Json::array();
    for (const EnvelopeAnswer& one : taken->answers) {
        Json j = one.params;
        j["result"] = one.result;
        results.push_back(std::move(j));
    }
    Json answer = {{"result", "ok"}, {"results", std::move(results)}};
    if (taken->stopped) {
        answer["stopped"] = taken->stopped->code;
        if (const std::string at = text(taken->stopped->params, "retry_at"); !at.empty()) answer["retry_at"] = at;
    }
    to->answer(Response::json(cj1::write(answer)));
    changed(a->org);
}

} // namespace sek
