// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/code_api.h"

#include "core/base/base64url.h"
#include "core/base/wipe.h"
#include "core/hub/api/code_answers.h"
#include "core/hub/api/org_refusal.h"
#include "core/hub/gate/address.h"

namespace sek {

using gate::Request;
using gate::Response;

namespace {

Response sent(const CodeSent& s)
{
    return Response::json(cj1::write(codeSentJson(s)));
}

/// Whether it is the one document of the one person that the screen was handed over for.
bool covers(const KioskScope& scope, const signing::Ask& ask)
{
    return ask.documentKind == scope.documentKind && ask.signerRole == "participant" && ask.signer == scope.participant &&
           ask.documents.size() == 1 && ask.documents.front().id == scope.document &&
           (ask.documentKind != "contact_channel" || ask.channel.isNull() || ask.channel == scope.document);
}

/// 16 bytes, or what can be no challenge: then it is as unknown as any other.
QByteArray handleOf(const PathValues& v)
{
    const auto bytes = fromBase64url(v.at("handle"));
    return bytes && bytes->size() == 16 ? *bytes : QByteArray(16, '\0');
}

} // namespace

Response codeRefusal(const Rejection& r)
{
    if (r.code.starts_with("store_") || r.code == "no_such_organisation") return orgRefusal({r.code, {}});
    Json j = r.params.is_object() ? r.params : Json::object();
    j["result"] = r.code;
    return Response::json(cj1::write(j));
}

Json codeSentJson(const CodeSent& s)
{
    return {{"result", "ok"},
            {"handle", base64url(s.handle)},
            {"channel", s.channel},
            {"masked", s.masked},
            {"digits", s.digits},
            {"expires_at", toRfc3339(s.expiresAt)},
            {"attempts_left", s.attemptsLeft},
            {"retry_at", toRfc3339(s.retryAt)}};
}

CodeApi::CodeApi(Codes& codes, const HubEvidence& evidence, Authority& authority, CallerSource& callers,
                 const KioskSessions& kiosks)
    : m_codes(codes), m_evidence(evidence), m_authority(authority), m_callers(callers), m_kiosks(kiosks)
{
}

void CodeApi::addTo(Router& router, std::size_t lane)
{
    const auto bind = [this](auto method) {
        return [this, method](const Request& r, const PathValues& v, To to) { (this->*method)(r, v, std::move(to)); };
    };
    Router::Options own;
    own.lane = lane;
    own.share = Share::Codes;
    router.add("POST", "/v1/orgs/{org}/codes", bind(&CodeApi::ask), own);
    router.add("POST", "/v1/orgs/{org}/codes/{handle}", bind(&CodeApi::submit), own);
    router.add("POST", "/v1/orgs/{org}/codes/{handle}/resend", bind(&CodeApi::resend), own);
    router.add("GET", "/v1/orgs/{org}/codes/{handle}", bind(&CodeApi::look), own);
    router.add("DELETE", "/v1/orgs/{org}/codes/{handle}", bind(&CodeApi::cancel), own);
    addOffline(router, own);
    router.add("GET", "/v1/orgs/{org}/signing-locks", bind(&CodeApi::locks));
    router.add("POST", "/v1/orgs/{org}/signing-locks/{signer}", bind(&CodeApi::lift));
    router.add("GET", "/v1/orgs/{org}/evidence/{document}", bind(&CodeApi::evidence));
}

void CodeApi::changed(const OrgId& org) const
{
    if (onChanged) onChanged(org);
}

std::optional<CodeApi::Asked> CodeApi::asked(const Request& r, const PathValues& v, const To& to)
{
    const auto refuse = [&](const Failure& f) {
        to->answer(orgRefusal(f));
        return std::nullopt;
    };
    const auto caller = m_callers.callerOf(bearerToken(r));
    if (!caller) return refuse(caller.error());
    to->markSignedIn();
    const auto org = OrgId::parse(v.at("org"));
    if (!org) return refuse({"no_such_organisation", {}});
    const auto access = m_authority.hasAccess(*org, caller->account);
    if (!access) return refuse(access.error());
    if (!*access) return refuse({"access_removed", {}});
    return Asked{*org, {caller->account, caller->device, gate::limitKey(r.remoteAddress), gate::networkOf(r.remoteAddress)},
                 caller->devicePublicKey};
}

std::optional<CodeApi::Asked> CodeApi::askedAlsoByKiosk(const Request& r, const PathValues& v, const To& to)
{
    if (!KioskSessions::isToken(bearerToken(r))) return asked(r, v, to);
    auto scope = kioskScope(m_kiosks, m_callers, r, v.at("org"));
    if (!scope) {
        to->answer(orgRefusal(scope.error()));
        return {};
    }
    to->markSignedIn();
    const CodeVisitor who{scope->account, scope->device, gate::limitKey(r.remoteAddress), gate::networkOf(r.remoteAddress),
                          scope->participant, scope->document};
    return Asked{scope->org, who, {}, std::move(*scope)};
}

void CodeApi::ask(const Request& r, const PathValues& v, To to)
{
    const auto a = askedAlsoByKiosk(r, v, to);
    if (!a) return;
    const auto json = cj1::parse(r.body, {16 * 1024, 6});
    auto wanted = json ? signing::askFromJson(*json) : Result<signing::Ask>(failure(json));
    if (!wanted) return (void)to->answer(Response::error(400, wanted.error().code));
    // Pages have no session: they come through their own links.
    if (wanted->surface == signing::Surface::Page) return (void)to->answer(Response::error(400, "ask_form"));
    // On which screen it is signed says the token, not the request.
    if (a->kiosk) {
        wanted->surface = signing::Surface::Kiosk;
        if (!covers(*a->kiosk, *wanted)) return (void)to->answer(Response::error(403, "not_allowed"));
    } else if (wanted->surface == signing::Surface::Kiosk) {
        return (void)to->answer(Response::error(403, "kiosk_token_needed"));
    }
    const auto answer = m_codes.ask(a->org, a->who, *wanted);
    to->answer(answer ? sent(*answer) : codeRefusal(answer.error()));
    if (answer) changed(a->org);
}

void CodeApi::submit(const Request& r, const PathValues& v, To to)
{
    const auto a = askedAlsoByKiosk(r, v, to);
    if (!a) return;
    auto json = cj1::parse(r.body, {1024, 3});
    if (!json || !json->is_object()) return (void)to->answer(Response::error(400, "code_form"));
    std::string code = text(*json, "code");
    const Wiped<std::string> wiped(code);
    const auto answer = m_codes.submit(a->org, a->who, handleOf(v), code);
    wipe(*json);
    if (!answer && answer.error().code == "code_form") return (void)to->answer(Response::error(400, "code_form"));
    to->answer(answer ? Response::json(cj1::write({{"result", "ok"}, {"seq", *answer}})) : codeRefusal(answer.error()));
    changed(a->org); // also a wrong one may have ended something
}

void CodeApi::resend(const Request& r, const PathValues& v, To to)
{
    const auto a = askedAlsoByKiosk(r, v, to);
    if (!a) return;
    const auto answer = m_codes.resend(a->org, a->who, handleOf(v));
    to->answer(answer ? sent(*answer) : codeRefusal(answer.error()));
    if (answer) changed(a->org);
}

void CodeApi::look(const Request& r, const PathValues& v, To to)
{
    const auto a = askedAlsoByKiosk(r, v, to);
    if (!a) return;
    const auto answer = m_codes.look(a->org, a->who, handleOf(v));
    to->answer(answer ? Response::json(cj1::write({{"result", "ok"}, {"live", answer->live}, {"delivery", std::string(name(answer->state))}}))
                      : codeRefusal(answer.error()));
}

void CodeApi::cancel(const Request& r, const PathValues& v, To to)
{
    const auto a = askedAlsoByKiosk(r, v, to);
    if (!a) return;
    const auto answer = m_codes.cancel(a->org, a->who, handleOf(v));
    to->answer(answer ? Response::json("{\"result\":\"ok\"}") : codeRefusal(answer.error()));
    changed(a->org);
}

void CodeApi::locks(const Request& r, const PathValues& v, To to)
{
    const auto a = asked(r, v, to);
    if (!a) return;
    const auto list = m_codes.locks(a->org, a->who);
    if (!list) return (void)to->answer(codeRefusal(list.error()));
    Json out = Json::array();
    for (const SignerLock& l : *list)
        out.push_back({{"signer", l.signer.text()},
                       {"document", l.document.text()},
                       {"since", toRfc3339(l.since)},
                       {"lifts_left", l.liftsLeft}});
    to->answer(Response::json(cj1::write({{"locks", out}})));
}

void CodeApi::lift(const Request& r, const PathValues& v, To to)
{
    const auto a = asked(r, v, to);
    if (!a) return;
    const auto signer = RecordId::parse(v.at("signer"));
    const auto json = cj1::parse(r.body, {4096, 3});
    if (!signer || !json || !json->is_object()) return (void)to->answer(Response::error(400, "lift_form"));
    const auto answer = m_codes.lift(a->org, a->who, *signer, text(*json, "reason"));
    to->answer(answer ? Response::json("{\"result\":\"ok\"}") : codeRefusal(answer.error()));
}

void CodeApi::evidence(const Request& r, const PathValues& v, To to)
{
    const auto a = asked(r, v, to);
    if (!a) return;
    const auto document = RecordId::parse(v.at("document"));
    const auto* wanted = r.param("revision");
    const auto revision = wholeNumber(wanted ? *wanted : "0");
    if (!document || !revision || *revision > 1'000'000) return (void)to->answer(Response::error(400, "evidence_form"));
    auto file = m_evidence.package(a->org, a->who.account, *document, static_cast<int>(*revision));
    if (!file)
        return (void)to->answer(file.error().is("evidence_unknown") ? Response::error(404, "evidence_unknown") : orgRefusal(file.error()));
    Response answer;
    answer.contentType = "application/zip";
    answer.headers.emplace_back("Content-Disposition", "attachment; filename=\"evidence.zip\"");
    answer.body = std::move(*file);
    to->answer(std::move(answer));
}

} // namespace sek
