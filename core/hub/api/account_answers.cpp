// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/account_answers.h"

#include <charconv>
#include <map>

namespace sek {

gate::Response accountRefusal(const Failure& f)
{
    static const std::map<std::string, int, std::less<>> status = {
        {"sign_in_failed", 401},     {"token_unknown", 401},      {"token_expired", 401},     {"session_ended", 401},
        {"session_expired", 401},    {"refresh_reused", 401},     {"account_blocked", 401},   {"account_removed", 410},
        {"device_ended", 410},       {"step_up_required", 403},   {"no_such_device", 404},    {"invitation_unknown", 404},
        {"invitation_used", 410},    {"invitation_expired", 410}, {"invitation_email", 403},  {"too_many_tries", 429},
        {"busy", 503},               {"store_busy", 503},         {"factor_wrong", 403},
    };
    const auto it = status.find(f.code);
    if (it == status.end())
        return f.code.starts_with("store_") || f.is("hash_failed") ? gate::Response::error(500, "internal")
                                                                   : gate::Response::error(400, f.code);
    int retry = it->second == 503 ? 2 : 0;
    if (it->second == 429) {
        retry = 60;
        std::from_chars(f.detail.data(), f.detail.data() + f.detail.size(), retry);
    }
    return gate::Response::error(it->second, f.code, retry);
}

Result<Json> accountBody(const gate::Request& r)
{
    auto json = cj1::parse(r.body, {16 * 1024, 4});
    if (json && !json->is_object()) return fail("json_type");
    return json;
}

SecondFactor secondFactor(const Json& json)
{
    return {text(json, "recovery_code").empty() ? SecondFactor::Kind::Totp : SecondFactor::Kind::RecoveryCode,
            text(json, "recovery_code").empty() ? text(json, "totp") : text(json, "recovery_code")};
}

} // namespace sek
