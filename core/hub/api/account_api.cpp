// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/account_api.h"

#include "core/hub/api/account_answers.h"
#include "core/hub/gate/address.h"

namespace sek {

using gate::Request;
using gate::Response;

namespace {

Result<NewDevice> newDevice(const Json& json)
{
    const Json& device = at(json, "device");
    const Json& key = at(device, "key");
    if (!key.is_object()) return fail("device_key_form");
    return NewDevice{text(device, "name"), cj1::write(key)};
}

Response signedIn(const Result<SignedIn>& result)
{
    return result ? Response::json(cj1::write(toJson(*result))) : accountRefusal(result.error());
}

} // namespace

Json toJson(const SignedIn& s)
{
    Json j = {{"account", s.account.text()},
              {"device", s.device.text()},
              {"access", s.tokens.access},
              {"access_until", toRfc3339(s.tokens.accessUntil)},
              {"refresh", s.tokens.refresh},
              {"refresh_until", toRfc3339(s.tokens.refreshUntil)},
              {"new_account", s.newAccount}};
    if (s.org) j["org"] = s.org->text();
    return j;
}

AccountApi::AccountApi(const AccountEnv& env, HubCard card, bool openRegistration)
    : m_env(env), m_card(std::move(card)), m_openRegistration(openRegistration), m_signIn(env), m_invitations(env),
      m_sessions(env), m_credentials(env), m_factors(env, m_card.name)
{
}

void AccountApi::addTo(Router& router, std::size_t lane)
{
    const auto bind = [this](auto method) {
        return [this, method](const Request& r, const PathValues& v, To to) { (this->*method)(r, v, std::move(to)); };
    };
    const Router::Options signInLane{16 * 1024, lane, {}, Share::Others};
    Router::Options anybody; // what the versions are is told to every one
    anybody.anyVersion = true;
    router.add("GET", "/v1/hub", bind(&AccountApi::hub), anybody);
    router.add("GET", "/v1/health", [](const Request&, const PathValues&, To to) { to->answer(Response::json("{}")); }, anybody);
    router.add("POST", "/v1/session/nonce", bind(&AccountApi::nonce));
    router.add("POST", "/v1/session/enrol", bind(&AccountApi::enrol), signInLane);
    router.add("POST", "/v1/session", bind(&AccountApi::signIn), signInLane);
    router.add("POST", "/v1/session/device", bind(&AccountApi::addDevice), signInLane);
    router.add("POST", "/v1/session/refresh", bind(&AccountApi::refresh));
    router.add("POST", "/v1/session/end", bind(&AccountApi::signOut));
    router.add("POST", "/v1/session/step_up", bind(&AccountApi::stepUp), signInLane);
    router.add("POST", "/v1/invitations/accept", bind(&AccountApi::acceptInvitation));
    router.add("GET", "/v1/me", bind(&AccountApi::me));
    router.add("GET", "/v1/devices", bind(&AccountApi::devices));
    router.add("DELETE", "/v1/devices/{device}", bind(&AccountApi::endDevice));
    m_factors.addTo(router, lane);
}

Result<Caller> AccountApi::callerOf(const std::string& token)
{
    if (token.empty()) return fail("unauthenticated");
    const auto holder = m_sessions.check(token);
    // A store that cannot answer says nothing about the token: a 401 would make clients ask for the password.
    if (!holder) {
        const auto& code = holder.error().code;
        const bool said = code.starts_with("store_") || code == "account_removed" || code == "device_ended" || code == "account_blocked";
        return said ? Result<Caller>(failure(holder)) : fail("unauthenticated");
    }
    m_recent.saw(tokenHash(token), holder->device.text(), m_env.now());
    return Caller{holder->account, holder->device, holder->devicePublicKey, m_sessions.freshFactor(*holder).has_value()};
}

Done AccountApi::stillSignedIn(const AccountId& account, const DeviceId& device, const std::string& bearer)
{
    if (auto there = m_sessions.stillOn(account, device); !there) {
        const auto& code = there.error().code;
        return code.starts_with("store_") ? there : Done(fail("unauthenticated"));
    }
    m_recent.saw(tokenHash(bearer), device.text(), m_env.now());
    return {};
}

std::string AccountApi::recentDevice(const std::string& token) const
{
    return token.empty() ? std::string() : m_recent.deviceOf(tokenHash(token), m_env.now()).value_or(std::string());
}

Done AccountApi::openOrganisation(const AccountId& account)
{
    if (!m_openRegistration) return fail("not_allowed"); // who was invited to found one got its id with the invitation
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    if (auto ok = Throttle(m_env).found(**tx, account); !ok) return ok;
    return (*tx)->commit();
}

std::string AccountApi::nameOf(const AccountId& id)
{
    auto tx = m_env.store.begin();
    if (!tx) return {};
    const auto account = (*tx)->account(id);
    return account ? account->displayName : std::string();
}

void AccountApi::hub(const Request&, const PathValues&, To to)
{
    Json keys = Json::array();
    for (const QByteArray& jwk : m_card.sealKeys)
        if (auto key = cj1::parse(jwk, {1024, 2})) keys.push_back(std::move(*key));
    to->answer(Response::json(cj1::write({{"name", m_card.name},
                                          {"seal_keys", keys},
                                          {"signing", m_card.signing()},
                                          {"pages", m_card.pages},
                                          {"open_registration", m_openRegistration},
                                          {"epoch", m_card.epoch},
                                          {"sample", m_card.sample},
                                          {"mail", m_card.mail},
                                          {"sms", m_card.sms},
                                          {"protocol", {{"oldest", m_card.protocol.oldest}, {"newest", m_card.protocol.newest}}}})));
}

void AccountApi::nonce(const Request&, const PathValues&, To to)
{
    to->answer(Response::json(cj1::write({{"nonce", m_env.nonce()}})));
}

void AccountApi::enrol(const Request& r, const PathValues&, To to)
{
    const auto json = accountBody(r);
    if (!json) return (void)to->answer(accountRefusal(json.error()));
    auto device = newDevice(*json);
    if (!device) return (void)to->answer(accountRefusal(device.error()));
    const auto result = m_signIn.enrol({text(*json, "token"), text(*json, "email"), text(*json, "password"),
                                        text(*json, "display_name"), text(*json, "language"), std::move(*device),
                                        text(*json, "nonce"), text(*json, "proof"), gate::limitKey(r.remoteAddress),
                                        boolean(*json, "shared_profile")});
    // The rights of the invitation are there before the answer, so that the first pull finds them.
    if (result && onEvents) onEvents();
    to->answer(signedIn(result));
}

void AccountApi::signIn(const Request& r, const PathValues&, To to)
{
    const auto json = accountBody(r);
    if (!json) return (void)to->answer(accountRefusal(json.error()));
    const auto device = DeviceId::parse(text(*json, "device"));
    if (!device) return (void)to->answer(Response::error(400, "device_form"));
    to->answer(signedIn(m_signIn.signIn({text(*json, "email"), text(*json, "password"), *device, text(*json, "nonce"),
                                         text(*json, "proof"), gate::limitKey(r.remoteAddress), boolean(*json, "shared_profile")})));
}

void AccountApi::addDevice(const Request& r, const PathValues&, To to)
{
    const auto json = accountBody(r);
    if (!json) return (void)to->answer(accountRefusal(json.error()));
    auto device = newDevice(*json);
    if (!device) return (void)to->answer(accountRefusal(device.error()));
    to->answer(signedIn(m_signIn.addDevice({text(*json, "email"), text(*json, "password"), secondFactor(*json),
                                            std::move(*device), text(*json, "nonce"), text(*json, "proof"),
                                            gate::limitKey(r.remoteAddress), boolean(*json, "shared_profile")})));
}

void AccountApi::refresh(const Request& r, const PathValues&, To to)
{
    const auto json = accountBody(r);
    if (!json) return (void)to->answer(accountRefusal(json.error()));
    const auto tokens = m_sessions.refresh({text(*json, "token"), text(*json, "proof")});
    if (!tokens) return (void)to->answer(accountRefusal(tokens.error()));
    to->answer(Response::json(cj1::write({{"access", tokens->access},
                                          {"access_until", toRfc3339(tokens->accessUntil)},
                                          {"refresh", tokens->refresh},
                                          {"refresh_until", toRfc3339(tokens->refreshUntil)}})));
}

void AccountApi::signOut(const Request& r, const PathValues&, To to)
{
    const auto holder = m_sessions.check(bearerToken(r));
    if (!holder) return (void)to->answer(accountRefusal(holder.error()));
    const auto done = m_sessions.signOut(*holder);
    to->answer(done ? Response::json("{}") : accountRefusal(done.error()));
}

void AccountApi::stepUp(const Request& r, const PathValues&, To to)
{
    const auto holder = m_sessions.check(bearerToken(r));
    if (!holder) return (void)to->answer(accountRefusal(holder.error()));
    const auto json = accountBody(r);
    if (!json) return (void)to->answer(accountRefusal(json.error()));
    const auto done = text(*json, "totp").empty() ? m_credentials.stepUp(*holder, text(*json, "password"))
                                                  : m_credentials.stepUpByTotp(*holder, text(*json, "totp"));
    to->answer(done ? Response::json("{}") : accountRefusal(done.error()));
}

void AccountApi::acceptInvitation(const Request& r, const PathValues&, To to)
{
    const auto holder = m_sessions.check(bearerToken(r));
    if (!holder) return (void)to->answer(accountRefusal(holder.error()));
    const auto json = accountBody(r);
    if (!json) return (void)to->answer(accountRefusal(json.error()));
    const auto org = m_invitations.accept(*holder, text(*json, "token"));
    if (!org) return (void)to->answer(accountRefusal(org.error()));
    if (onEvents) onEvents(); // as with enrol: the rights are there before the answer
    to->answer(Response::json(cj1::write(*org ? Json{{"org", (*org)->text()}} : Json::object())));
}

void AccountApi::me(const Request& r, const PathValues&, To to)
{
    const auto holder = m_sessions.check(bearerToken(r));
    if (!holder) return (void)to->answer(accountRefusal(holder.error()));
    auto tx = m_env.store.begin();
    const auto account = tx ? (*tx)->account(holder->account) : std::nullopt;
    if (!account) return (void)to->answer(Response::error(500, "internal"));
    to->answer(Response::json(cj1::write({{"account", account->id.text()},
                                          {"email", account->email},
                                          {"display_name", account->displayName},
                                          {"language", account->language}})));
}

void AccountApi::devices(const Request& r, const PathValues&, To to)
{
    const auto holder = m_sessions.check(bearerToken(r));
    if (!holder) return (void)to->answer(accountRefusal(holder.error()));
    const auto list = m_sessions.devices(*holder);
    if (!list) return (void)to->answer(accountRefusal(list.error()));
    Json out = Json::array();
    for (const DeviceInfo& d : *list)
        out.push_back({{"id", d.id.text()},
                       {"name", d.name},
                       {"created_at", toRfc3339(d.createdAt)},
                       {"last_seen_at", toRfc3339(d.lastSeenAt)},
                       {"current", d.current},
                       {"signed_in", d.signedIn}});
    to->answer(Response::json(cj1::write({{"devices", out}})));
}

void AccountApi::endDevice(const Request& r, const PathValues& v, To to)
{
    const auto holder = m_sessions.check(bearerToken(r));
    if (!holder) return (void)to->answer(accountRefusal(holder.error()));
    const auto device = DeviceId::parse(v.at("device"));
    const auto done = device ? m_sessions.endDevice(*holder, *device) : Done(fail("no_such_device"));
    to->answer(done ? Response::json("{}") : accountRefusal(done.error()));
}

} // namespace sek
