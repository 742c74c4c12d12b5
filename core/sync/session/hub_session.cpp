// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/session/hub_session.h"

#include "core/evidence/device_proof.h"

#include <QSslSocket>
#include <QTimer>

#include <algorithm>

namespace sek {

namespace {

std::string proof(const Es256Key& key, const std::string& purpose, const std::string& hub, const std::string& challenge)
{
    return Es256Signer(key, std::string(ProofTyp)).sign(proofBytes({purpose, hub, challenge}));
}

Result<Json> readAnswer(const Result<HttpAnswer>& answer)
{
    if (!answer) return failure(answer);
    if (answer->status < 200 || answer->status >= 300) {
        const std::string code = answer->code();
        return fail(code.empty() ? "foreign_answer" : code);
    }
    auto json = cj1::parse(answer->body);
    if (!json) return fail("foreign_answer"); // ours is always JSON
    return json;
}

} // namespace

HubSession::HubSession(HubAddress address, std::string hubName, QObject* parent)
    : QObject(parent), m_client(std::move(address)), m_hubName(std::move(hubName))
{
}

HubAddress HubSession::addressOf(const InvitationLink& link)
{
    return {QUrl(QStringLiteral("https://") + QString::fromStdString(link.hub)), link.pins};
}

void HubSession::post(const QString& path, const Json& body, QObject* context, Reply done)
{
    m_client.send("POST", path, cj1::write(body), context,
                  [done = std::move(done)](Result<HttpAnswer> answer) { done(readAnswer(answer)); });
}

void HubSession::greet(QObject* context, std::function<void(Result<HubGreeting>)> done)
{
    const ProtocolRange own = m_client.protocol();
    m_client.send("GET", QStringLiteral("/v1/hub"), {}, context, [own, done = std::move(done)](Result<HttpAnswer> answer) {
        const auto json = readAnswer(answer);
        if (!json) return done(failure(json));
        if (text(*json, "epoch").empty()) return done(fail("foreign_answer"));
        const HubGreeting hub{text(*json, "name"), text(*json, "epoch"), boolean(*json, "sample"),
                              static_cast<int>(integer(at(*json, "protocol"), "oldest", 1)),
                              static_cast<int>(integer(at(*json, "protocol"), "newest", 1))};
        if (own.newest < hub.oldestProtocol) return done(fail("client_too_old"));
        if (hub.newestProtocol < own.oldest) return done(fail("hub_too_old"));
        done(hub);
    });
}

void HubSession::withNonce(QObject* context, std::function<void(Result<std::string>)> done)
{
    greet(context, [this, context, done = std::move(done)](const Result<HubGreeting>& hub) {
        if (!hub) return done(failure(hub));
        post(QStringLiteral("/v1/session/nonce"), Json::object(), context, [done](Result<Json> json) {
            if (!json) return done(failure(json));
            const std::string nonce = text(*json, "nonce");
            if (nonce.empty()) return done(fail("foreign_answer"));
            done(nonce);
        });
    });
}

Result<HubSession::Enrolled> HubSession::read(const Json& json, DeviceCredentials credentials) const
{
    Enrolled e;
    const auto account = AccountId::parse(text(json, "account"));
    const auto device = DeviceId::parse(text(json, "device"));
    if (!account || !device || text(json, "access").empty() || text(json, "refresh").empty())
        return fail("foreign_answer");
    credentials.account = *account;
    credentials.device = *device;
    credentials.refresh = text(json, "refresh");
    e.credentials = std::move(credentials);
    e.access = QByteArray::fromStdString(text(json, "access"));
    if (const auto org = OrgId::parse(text(json, "org"))) e.org = *org;
    e.newAccount = boolean(json, "new_account");
    return e;
}

void HubSession::enrol(const Enrolment& q, QObject* context, std::function<void(Result<Enrolled>)> done)
{
    withNonce(context, [this, q, context, done = std::move(done)](Result<std::string> nonce) {
        if (!nonce) return done(failure(nonce));
        const Es256Key key = Es256Key::generate();
        const auto jwk = cj1::parse(key.publicKey().jwk());
        DeviceCredentials c{m_client.address(), m_hubName, q.email, {}, {}, key.pkcs8().bytes(), {}};
        const Json body = {{"token", q.token},
                           {"email", q.email},
                           {"password", q.password},
                           {"display_name", q.displayName},
                           {"language", q.language},
                           {"device", {{"name", q.deviceName}, {"key", *jwk}}},
                           {"nonce", *nonce},
                           {"proof", proof(key, "enrol", m_hubName, *nonce)}};
        post(QStringLiteral("/v1/session/enrol"), body, context, [this, c, done](Result<Json> json) {
            done(json ? read(*json, c) : Result<Enrolled>(failure(json)));
        });
    });
}

namespace {

/// Six digits come from an app; a recovery code has letters and is longer.
const char* factorName(const std::string& code)
{
    const bool totp = code.size() == 6 && std::ranges::all_of(code, [](char d) { return d >= '0' && d <= '9'; });
    return totp ? "totp" : "recovery_code";
}

} // namespace

void HubSession::resetPassword(const std::string& token, const std::string& email, const std::string& password, const std::string& code,
                               QObject* context, std::function<void(Done)> done)
{
    const Json body = {{"token", token}, {"email", email}, {"password", password}, {factorName(code), code}};
    greet(context, [this, body, context, done = std::move(done)](const Result<HubGreeting>& hub) {
        if (!hub) return done(failure(hub));
        post(QStringLiteral("/v1/session/reset"), body, context, [done](const Result<Json>& json) { done(json ? Done() : failure(json)); });
    });
}

void HubSession::addDevice(const Enrolment& q, const std::string& code, QObject* context,
                           std::function<void(Result<Enrolled>)> done)
{
    withNonce(context, [this, q, code, context, done = std::move(done)](Result<std::string> nonce) {
        if (!nonce) return done(failure(nonce));
        const Es256Key key = Es256Key::generate();
        const auto jwk = cj1::parse(key.publicKey().jwk());
        DeviceCredentials c{m_client.address(), m_hubName, q.email, {}, {}, key.pkcs8().bytes(), {}};
        const Json body = {{"email", q.email},
                           {"password", q.password},
                           {factorName(code), code},
                           {"device", {{"name", q.deviceName}, {"key", *jwk}}},
                           {"nonce", *nonce},
                           {"proof", proof(key, "new_device", m_hubName, *nonce)}};
        post(QStringLiteral("/v1/session/device"), body, context, [this, c, done](Result<Json> json) {
            done(json ? read(*json, c) : Result<Enrolled>(failure(json)));
        });
    });
}

void HubSession::lookAtKey(const QUrl& url, QObject* context, std::function<void(Result<QByteArray>)> done)
{
    auto* socket = new QSslSocket(context);
    auto answered = std::make_shared<bool>(false);
    const auto answer = [socket, answered, done = std::move(done)](Result<QByteArray> result) {
        if (std::exchange(*answered, true)) return;
        socket->abort();
        socket->deleteLater();
        done(std::move(result));
    };
    // Whoever it is, only its key is looked at: the person decides, and from then on this key is demanded.
    socket->setPeerVerifyMode(QSslSocket::QueryPeer);
    connect(socket, &QSslSocket::sslErrors, socket, [socket] { socket->ignoreSslErrors(); });
    connect(socket, &QSslSocket::encrypted, socket, [socket, answer] { answer(publicKeyPin(socket->peerCertificate())); });
    connect(socket, &QSslSocket::errorOccurred, socket, [answer] { answer(fail("unreachable")); });
    QTimer::singleShot(15'000, socket, [answer] { answer(fail("unreachable")); });
    socket->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)));
}

void HubSession::signIn(const DeviceCredentials& credentials, const std::string& password, QObject* context,
                        std::function<void(Result<Enrolled>)> done)
{
    const auto key = Es256Key::fromPkcs8(credentials.deviceKey);
    if (!key) return done(failure(key));
    withNonce(context, [this, credentials, password, key = *key, context, done = std::move(done)](Result<std::string> nonce) {
        if (!nonce) return done(failure(nonce));
        const Json body = {{"email", credentials.email},
                           {"password", password},
                           {"device", credentials.device.text()},
                           {"nonce", *nonce},
                           {"proof", proof(key, "sign_in", m_hubName, *nonce)}};
        post(QStringLiteral("/v1/session"), body, context, [this, credentials, done](Result<Json> json) {
            done(json ? read(*json, credentials) : Result<Enrolled>(failure(json)));
        });
    });
}

void HubSession::refresh(const DeviceCredentials& credentials, QObject* context, std::function<void(Result<Enrolled>)> done)
{
    const auto key = Es256Key::fromPkcs8(credentials.deviceKey);
    if (!key) return done(failure(key));
    const Json body = {{"token", credentials.refresh},
                       {"proof", proof(*key, "refresh", m_hubName, tokenDigest(credentials.refresh))}};
    greet(context, [this, body, credentials, context, done = std::move(done)](const Result<HubGreeting>& hub) {
        if (!hub) return done(failure(hub));
        post(QStringLiteral("/v1/session/refresh"), body, context, [credentials, done](Result<Json> json) {
            if (!json) return done(failure(json));
            Enrolled e{credentials, QByteArray::fromStdString(text(*json, "access")), {}, false};
            e.credentials.refresh = text(*json, "refresh");
            if (e.access.isEmpty() || e.credentials.refresh.empty()) return done(fail("foreign_answer"));
            done(std::move(e));
        });
    });
}

void HubSession::organisations(const QByteArray& access, QObject* context,
                               std::function<void(Result<std::vector<OrgId>>)> done)
{
    m_client.setAccessToken(access);
    m_client.send("GET", QStringLiteral("/v1/orgs"), {}, context, [done = std::move(done)](Result<HttpAnswer> answer) {
        const auto json = readAnswer(answer);
        if (!json) return done(failure(json));
        std::vector<OrgId> out;
        const Json& list = at(*json, "organisations");
        if (!list.is_array()) return done(fail("foreign_answer"));
        for (const Json& j : list)
            if (const auto org = j.is_string() ? OrgId::parse(j.get<std::string>()) : Result<OrgId>(fail("org")); org)
                out.push_back(*org);
        done(std::move(out));
    });
}

} // namespace sek
