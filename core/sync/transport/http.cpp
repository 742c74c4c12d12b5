// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/transport/http.h"

#include "core/base/hash.h"
#include "core/sync/failure_said.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace sek {

namespace {

constexpr int PlainTimeoutMs = 30'000;
constexpr qint64 LongestAnswer = 64 * 1024 * 1024;

/// What our hub always says of itself; a captive portal or proxy page does not.
bool ours(const QByteArray& contentType)
{
    return contentType.startsWith("application/json") || contentType.startsWith("application/x-ndjson") ||
           contentType.startsWith("application/vnd.sekretariat.");
}

} // namespace

QByteArray publicKeyPin(const QSslCertificate& certificate)
{
    return sha256(certificate.publicKey().toDer());
}

std::string HttpAnswer::code() const
{
    const auto json = cj1::parse(body);
    return json ? text(*json, "code") : std::string();
}

HttpClient::HttpClient(HubAddress address, QObject* parent) : QObject(parent), m_address(std::move(address))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    m_network.setCookieJar(nullptr);
}

QNetworkRequest HttpClient::request(const QString& pathAndQuery, int transferTimeoutMs) const
{
    QUrl url = m_address.url;
    const auto question = pathAndQuery.indexOf(u'?');
    url.setPath(question < 0 ? pathAndQuery : pathAndQuery.left(question));
    if (question >= 0) url.setQuery(pathAndQuery.mid(question + 1));
    QNetworkRequest r(url);
    r.setTransferTimeout(transferTimeoutMs);
    r.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Sekretariat/" SEK_VERSION));
    r.setRawHeader(ProtocolField, QByteArray::number(m_protocol.newest));
    r.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    r.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    r.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!m_token.isEmpty()) r.setRawHeader("Authorization", "Bearer " + m_token);
    QSslConfiguration tls = r.sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    r.setSslConfiguration(tls);
    return r;
}

bool HttpClient::trusted(const QSslCertificate& certificate) const
{
    if (certificate.isNull()) return false;
    const QByteArray pin = publicKeyPin(certificate);
    return std::ranges::any_of(m_address.pins, [&](const QByteArray& p) { return equalConstantTime(p, pin); });
}

void HttpClient::guard(QNetworkReply& reply)
{
    if (m_address.pins.empty()) return; // system roots: Qt refuses what does not hold
    connect(&reply, &QNetworkReply::sslErrors, this, [this, &reply](const QList<QSslError>& errors) {
        // A pinned key needs no authority above it and its name is whatever address it was given; it must still be it,
        // and in its time.
        const auto tolerable = [](const QSslError& e) {
            switch (e.error()) {
            case QSslError::SelfSignedCertificate:
            case QSslError::SelfSignedCertificateInChain:
            case QSslError::UnableToGetLocalIssuerCertificate:
            case QSslError::UnableToVerifyFirstCertificate:
            case QSslError::CertificateUntrusted:
            case QSslError::HostNameMismatch: return true;
            default: return false;
            }
        };
        const QSslCertificate shown = reply.sslConfiguration().peerCertificate();
        if (!shown.isNull() && !trusted(shown)) reply.setProperty("wrongPin", true); // that matters more than its date
        else if (std::ranges::all_of(errors, tolerable) && trusted(shown)) reply.ignoreSslErrors(errors);
    });
    // A certificate that the system trusts but the pins do not know ends here too, before the request is written.
    connect(&reply, &QNetworkReply::encrypted, this, [this, &reply] {
        if (!trusted(reply.sslConfiguration().peerCertificate())) {
            reply.setProperty("wrongPin", true);
            reply.abort();
        }
    });
}

QNetworkReply* HttpClient::open(const QByteArray& method, const QString& pathAndQuery, const QByteArray& body,
                                int transferTimeoutMs, const QByteArray& contentType)
{
    QNetworkRequest r = request(pathAndQuery, transferTimeoutMs);
    if (!body.isEmpty()) r.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    QNetworkReply* reply = m_network.sendCustomRequest(r, method, body);
    guard(*reply);
    return reply;
}

std::optional<WireFailure> HttpClient::failureOf(QNetworkReply& reply)
{
    using Kind = WireFailure::Kind;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray type = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    if (status == 0) {
        if (reply.property("wrongPin").toBool()) return WireFailure{Kind::NotOurs, "wrong_pin", 0};
        if (reply.error() == QNetworkReply::SslHandshakeFailedError) return WireFailure{Kind::NotOurs, "tls", 0};
        return WireFailure{Kind::Unreachable, "unreachable", 0};
    }
    if (!ours(type)) return WireFailure{Kind::NotOurs, "foreign_page", 0};
    if (status >= 200 && status < 300) {
        if (reply.error() != QNetworkReply::NoError) return WireFailure{Kind::Unreachable, "cut", 0};
        return {};
    }
    HttpAnswer answer{status, type, reply.peek(64 * 1024), 0};
    const std::int64_t retry = std::min(reply.rawHeader("Retry-After").toLongLong(), 3600LL) * 1000;
    WireFailure failure = failureSaid(status, answer.code(), retry);
    if (failure.kind == WireFailure::Kind::Removed)
        if (const auto json = cj1::parse(answer.body)) failure.end = accessEnd(at(*json, "params"));
    return failure;
}

void HttpClient::send(const QByteArray& method, const QString& pathAndQuery, const QByteArray& body, QObject* context,
                      Done done)
{
    QNetworkReply* reply = open(method, pathAndQuery, body, PlainTimeoutMs);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > LongestAnswer) reply->abort();
    });
    connect(context, &QObject::destroyed, reply, [reply] { reply->abort(); });
    connect(reply, &QNetworkReply::finished, context, [reply, done = std::move(done)] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        HttpAnswer answer{status, reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), {},
                          reply->rawHeader("Retry-After").toInt()};
        const auto failed = failureOf(*reply);
        answer.body = reply->readAll();
        if (failed && (failed->kind == WireFailure::Kind::Unreachable || failed->kind == WireFailure::Kind::NotOurs))
            done(fail(failed->code));
        else
            done(std::move(answer));
    });
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

void HttpClient::sendAs(const QByteArray& token, const QByteArray& method, const QString& pathAndQuery, const QByteArray& body,
                        QObject* context, Done done)
{
    const QByteArray own = std::exchange(m_token, token); // the request is written before this returns
    send(method, pathAndQuery, body, context, std::move(done));
    m_token = own;
}

} // namespace sek
