// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/visitor.h"

#include "core/evidence/device_proof.h"
#include "core/record/command.h"
#include "core/system/system_ports.h"

#include <stdexcept>

namespace sek::test {

namespace {

Json jwkOf(const Es256Key& key)
{
    return cj1::parse(key.publicKey().jwk()).value();
}

std::string bytes(const Json& json)
{
    return json.dump(); // not CJ-1's writer: tests send what it would refuse
}

} // namespace

Visitor::Visitor(const HubProcess& hub, std::string from)
    : m_port(hub.port()), m_hub("127.0.0.1:" + std::to_string(hub.port())), m_from(std::move(from))
{
}

Visitor::Answer Visitor::send(const std::string& method, const std::string& path, const std::string& body,
                              const std::string& token) const
{
    HttpsClient::Options options;
    options.from = m_from;
    HttpsClient client(m_port, options);
    return client.ask(method, path, body, token);
}

Visitor::Answer Visitor::get(const std::string& path, const std::string& token) const
{
    return send("GET", path, {}, token);
}

Visitor::Answer Visitor::post(const std::string& path, const Json& body, const std::string& token) const
{
    return send("POST", path, bytes(body), token);
}

std::string Visitor::code(const Answer& answer)
{
    return text(json(answer), "code");
}

Json Visitor::json(const Answer& answer)
{
    const auto parsed = cj1::parse(answer.body, {64 * 1024 * 1024, cj1::MaxDepth});
    return parsed ? *parsed : Json();
}

void Visitor::keep(const Answer& answer)
{
    const Json said = json(answer);
    if (answer.status != 200) return;
    session.access = text(said, "access");
    session.refresh = text(said, "refresh");
    session.account = text(said, "account", session.account);
    session.device = text(said, "device", session.device);
}

std::string Visitor::nonce() const
{
    return text(json(post("/v1/session/nonce", Json::object())), "nonce");
}

std::string Visitor::proof(const Es256Key& by, const std::string& purpose, const std::string& challenge) const
{
    return Es256Signer(by, std::string(ProofTyp)).sign(proofBytes({purpose, m_hub, challenge}));
}

Json Visitor::enrolment(const InvitationLink& link, const std::string& email, const std::string& password) const
{
    const std::string challenge = nonce();
    return {{"token", link.token},
            {"email", email},
            {"password", password},
            {"display_name", "Somebody Invented"},
            {"language", "en"},
            {"device", {{"name", "test desk"}, {"key", jwkOf(key)}}},
            {"nonce", challenge},
            {"proof", proof(key, "enrol", challenge)}};
}

Visitor::Answer Visitor::enrol(const InvitationLink& link, const std::string& email, const std::string& password)
{
    auto answer = post("/v1/session/enrol", enrolment(link, email, password));
    keep(answer);
    return answer;
}

Json Visitor::signInBody(const std::string& email, const std::string& password) const
{
    const std::string challenge = nonce();
    return {{"email", email},
            {"password", password},
            {"device", session.device},
            {"nonce", challenge},
            {"proof", proof(key, "sign_in", challenge)}};
}

Visitor::Answer Visitor::signIn(const std::string& email, const std::string& password)
{
    auto answer = post("/v1/session", signInBody(email, password));
    keep(answer);
    return answer;
}

Visitor::Answer Visitor::refresh()
{
    auto answer = post("/v1/session/refresh",
                       {{"token", session.refresh}, {"proof", proof(key, "refresh", tokenDigest(session.refresh))}});
    keep(answer);
    return answer;
}

QByteArray Visitor::pushBody(const OrgId& org, const std::string& name, const Json& args, std::int64_t deviceSeq) const
{
    SystemClock clock;
    SystemRandom random;
    SignedCommand c;
    c.args = QByteArray::fromStdString(bytes(args));
    c.salt = QByteArray(16, 's');
    c.head = {CommandId(Uuid::v7(clock, random)), org,  AccountId::parse(session.account).value(),
              DeviceId::parse(session.device).value(), deviceSeq, name, 1, 0, clock.now(), {}, argsHash(c.salt, c.args)};
    c.jws = Es256Signer(key).sign(headBytes(c.head));
    return "{\"commands\":[" + wireForm(c) + "]}";
}

Visitor::Answer Visitor::push(const OrgId& org, const std::string& name, const Json& args, std::int64_t deviceSeq) const
{
    return send("POST", "/v1/orgs/" + org.text() + "/commands", pushBody(org, name, args, deviceSeq).toStdString(),
                session.access);
}

} // namespace sek::test
