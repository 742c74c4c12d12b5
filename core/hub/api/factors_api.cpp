// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/factors_api.h"

#include "core/hub/api/account_answers.h"
#include "core/hub/api/org_api.h"
#include "core/hub/gate/address.h"

#include <algorithm>

namespace sek {

using gate::Request;
using gate::Response;

namespace {

Result<Json> nothing(const Done& done)
{
    return done ? Result<Json>(Json::object()) : failure(done);
}

} // namespace

FactorsApi::FactorsApi(const AccountEnv& env, std::string issuer)
    : m_env(env), m_issuer(std::move(issuer)), m_sessions(env), m_credentials(env), m_signIn(env)
{
}

Router::Handler FactorsApi::signedIn(Act act) const
{
    return [this, act = std::move(act)](const Request& r, const PathValues&, To to) {
        const auto holder = m_sessions.check(bearerToken(r));
        if (!holder) return (void)to->answer(accountRefusal(holder.error()));
        const auto json = r.body.isEmpty() ? Result<Json>(Json::object()) : accountBody(r);
        if (!json) return (void)to->answer(accountRefusal(json.error()));
        const auto answer = act(*holder, *json);
        to->answer(answer ? Response::json(cj1::write(*answer)) : accountRefusal(answer.error()));
    };
}

void FactorsApi::addTo(Router& router, std::size_t lane)
{
    const Router::Options signInLane{16 * 1024, lane, {}, Share::Others};
    router.add("GET", "/v1/account/factors", signedIn([this](const SessionHolder& caller, const Json&) -> Result<Json> {
        auto tx = m_env.store.begin();
        if (!tx) return failure(tx);
        const auto account = (*tx)->account(caller.account);
        if (!account) return fail("session_ended");
        const auto codes = (*tx)->recoveryCodes(caller.account);
        return Json{{"totp", !account->totpSecret.isEmpty()},
                    {"recovery_codes", std::ranges::count_if(codes, [](const RecoveryRow& c) { return !c.usedAt; })},
                    {"password_changed_at", toRfc3339(account->passwordChangedAt)}};
    }));
    router.add("POST", "/v1/account/password", signedIn([this](const SessionHolder& caller, const Json& json) {
        return nothing(m_credentials.changePassword(caller, text(json, "old"), text(json, "new")));
    }), signInLane);
    router.add("POST", "/v1/account/totp", signedIn([this](const SessionHolder& caller, const Json&) -> Result<Json> {
        const auto uri = m_credentials.beginTotp(caller, m_issuer);
        if (!uri) return failure(uri);
        return Json{{"uri", *uri}};
    }));
    router.add("POST", "/v1/account/totp/confirm", signedIn([this](const SessionHolder& caller, const Json& json) {
        return nothing(m_credentials.confirmTotp(caller, text(json, "code")));
    }));
    router.add("DELETE", "/v1/account/totp",
               signedIn([this](const SessionHolder& caller, const Json&) { return nothing(m_credentials.removeTotp(caller)); }));
    router.add("POST", "/v1/account/recovery_codes", signedIn([this](const SessionHolder& caller, const Json&) -> Result<Json> {
        const auto codes = m_credentials.newRecoveryCodes(caller);
        if (!codes) return failure(codes);
        return Json{{"codes", *codes}};
    }));
    router.add("POST", "/v1/session/reset", [this](const Request& r, const PathValues&, To to) {
        const auto json = accountBody(r);
        if (!json) return (void)to->answer(accountRefusal(json.error()));
        const auto done = m_signIn.resetPassword({text(*json, "token"), text(*json, "email"), text(*json, "password"),
                                                  secondFactor(*json), gate::limitKey(r.remoteAddress)});
        to->answer(done ? Response::json("{}") : accountRefusal(done.error()));
    }, signInLane);
}

} // namespace sek
