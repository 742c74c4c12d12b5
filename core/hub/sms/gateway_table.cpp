// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/sms/gateway_table.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace sek {

namespace {

const std::map<std::string, SmsVerdict> Verdicts{{"accepted", SmsVerdict::Accepted},
                                                 {"temporary", SmsVerdict::Temporary},
                                                 {"refused", SmsVerdict::Refused},
                                                 {"setting", SmsVerdict::Setting},
                                                 {"unknown", SmsVerdict::Unknown}};

const std::map<std::string, GatewayRow::Auth> Auths{{"fields", GatewayRow::Auth::Fields},
                                                    {"basic", GatewayRow::Auth::Basic},
                                                    {"bearer", GatewayRow::Auth::Bearer}};

const std::set<std::string> Places{"user",   "password",     "from",         "to",           "text",      "ref",
                                   "coding", "life_minutes", "life_seconds", "expires_unix", "report_url"};

std::string codeOf(SmsVerdict verdict)
{
    switch (verdict) {
    case SmsVerdict::Accepted: return {};
    case SmsVerdict::Temporary: return "sms_busy";
    case SmsVerdict::Refused: return "sms_refused";
    case SmsVerdict::Setting: return "sms_setting";
    case SmsVerdict::Unknown: break;
    }
    return "sms_answer";
}

/// Each name in braces is a place there is.
bool placesKnown(const std::string& value)
{
    for (std::size_t open = value.find('{'); open != value.npos; open = value.find('{', open + 1)) {
        const std::size_t close = value.find('}', open);
        if (close == value.npos || !Places.contains(value.substr(open + 1, close - open - 1))) return false;
    }
    return true;
}

std::vector<std::string> texts(const Json& list)
{
    std::vector<std::string> out;
    if (list.is_array())
        for (const Json& one : list) out.push_back(one.is_string() ? one.get<std::string>() : one.dump());
    return out;
}

Result<GatewayRow> rowOf(const std::string& name, const Json& j)
{
    GatewayRow row;
    row.name = name;
    row.title = text(j, "title");
    row.url = text(j, "url");
    row.path = text(j, "path");
    row.post = text(j, "method") == "POST";
    const auto auth = Auths.find(text(j, "auth"));
    if (row.title.empty() || text(j, "source").empty() || !row.path.starts_with('/') || auth == Auths.end() ||
        (!row.post && text(j, "method") != "GET") || (!row.url.empty() && !row.url.starts_with("https://")))
        return fail("sms_table", name);
    row.auth = auth->second;
    row.codingGsm7 = text(at(j, "coding"), "gsm7");
    row.codingUcs2 = text(at(j, "coding"), "ucs2");
    bool saysText = false, saysTo = false;
    for (const Json& f : at(j, "fields")) {
        GatewayRow::Field field{text(f, "name"), text(f, "value"), text(f, "with")};
        if (field.name.empty() || field.value.empty() || !placesKnown(field.value) ||
            (!field.with.empty() && !Places.contains(field.with)))
            return fail("sms_table", name + " field " + field.name);
        saysText |= field.value == "{text}";
        saysTo |= field.value == "{to}";
        row.fields.push_back(std::move(field));
    }
    if (!saysText || !saysTo) return fail("sms_table", name + " text");
    for (const Json& a : at(j, "answers")) {
        GatewayRow::Answer answer;
        for (const Json& status : at(a, "status")) answer.status.push_back(status.is_number_integer() ? status.get<std::int64_t>() : 0);
        answer.begins = text(a, "begins");
        answer.json = text(a, "json");
        answer.in = texts(at(a, "in"));
        const auto is = Verdicts.find(text(a, "is"));
        if (is == Verdicts.end()) return fail("sms_table", name + " answer");
        answer.is = is->second;
        answer.code = text(a, "code", codeOf(answer.is));
        row.answers.push_back(std::move(answer));
    }
    row.refPlace = text(j, "ref");
    row.partsPlace = text(j, "parts");
    const Json& report = at(j, "report");
    row.reportQuery = text(report, "query");
    row.reportStatus = text(report, "status");
    row.reportAnswer = text(report, "answer");
    for (const auto& [value, state] : at(report, "states").items()) {
        const DeliveryState s = deliveryStateOf(state.is_string() ? state.get<std::string>() : "");
        if (s != DeliveryState::Sent && s != DeliveryState::Delivered && s != DeliveryState::Failed)
            return fail("sms_table", name + " report " + value);
        row.reportStates[value] = s;
    }
    return row;
}

} // namespace

Result<std::vector<GatewayRow>> readGatewayTable(const QByteArray& bytes)
{
    const auto json = cj1::parse(bytes);
    if (!json) return fail("sms_table", json.error().code);
    if (text(*json, "as_of").empty() || text(*json, "source").empty() || !at(*json, "gateways").is_object())
        return fail("sms_table", "form");
    std::vector<GatewayRow> out;
    for (const auto& [name, j] : at(*json, "gateways").items()) {
        auto row = rowOf(name, j);
        if (!row) return failure(row);
        out.push_back(std::move(*row));
    }
    return out;
}

std::optional<std::string> valueAt(const Json& json, const std::string& place)
{
    const Json* here = &json;
    for (std::size_t from = 0; from <= place.size();) {
        const std::size_t dot = std::min(place.find('.', from), place.size());
        const std::string step = place.substr(from, dot - from);
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), number);
        if (here->is_array() && error == std::errc() && end == step.data() + step.size() && number < here->size()) here = &(*here)[number];
        else if (here->is_object() && here->contains(step)) here = &(*here)[step];
        else return {};
        from = dot + 1;
    }
    if (here->is_string()) return here->get<std::string>();
    if (here->is_number_integer()) return here->dump();
    return {};
}

SmsAnswer interpret(const GatewayRow& row, int status, const std::string& body)
{
    // Prices are fractions there, so it is not our own strict JSON; only listed places are looked at.
    const Json json = Json::parse(body, nullptr, false);
    for (const GatewayRow::Answer& rule : row.answers) {
        if (!rule.status.empty() && std::ranges::find(rule.status, status) == rule.status.end()) continue;
        if (!body.starts_with(rule.begins)) continue;
        if (!rule.json.empty()) {
            const auto value = valueAt(json, rule.json);
            if (!value || (!rule.in.empty() && std::ranges::find(rule.in, *value) == rule.in.end())) continue;
        }
        SmsAnswer out{rule.is, rule.code};
        if (rule.is != SmsVerdict::Accepted) return out;
        if (!row.refPlace.empty()) out.ref = valueAt(json, row.refPlace).value_or("").substr(0, 100);
        if (!row.partsPlace.empty())
            if (const auto parts = valueAt(json, row.partsPlace))
                std::from_chars(parts->data(), parts->data() + parts->size(), out.parts);
        return out;
    }
    const SmsVerdict otherwise = status == 429 || status == 503       ? SmsVerdict::Temporary
                                 : status >= 300 && status < 500 ? SmsVerdict::Setting
                                                                 : SmsVerdict::Unknown;
    return {otherwise, codeOf(otherwise)};
}

} // namespace sek
