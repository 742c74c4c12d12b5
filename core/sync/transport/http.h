// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/protocol_version.h"
#include "core/base/result.h"
#include "core/sync/engine.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

#include <functional>
#include <vector>

class QNetworkReply;

namespace sek {

/// Where the hub is and how it is known: by the system's certificate authorities, or by pins from the invitation.
struct HubAddress
{
    QUrl url;                          ///< `https://hub.example.org:7443`; plain http only on loopback, in tests
    std::vector<QByteArray> pins;      ///< SHA-256 of the certificate's public key (SPKI), 32 bytes; empty: system roots
    friend bool operator==(const HubAddress&, const HubAddress&) = default;
};

/// SHA-256 over the certificate's SubjectPublicKeyInfo, as pins are made.
QByteArray publicKeyPin(const QSslCertificate& certificate);

/// An answer that is the hub's: status and body as they came.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    int retryAfterSeconds = 0;
    std::string code() const; ///< the `code` of an error's JSON body, or empty
};

/// HTTP with one hub, on Qt Network. Redirects, cookies and caches are off; a wrong pin, name, date or chain ends the
/// connection before any request byte (SEC-45). Lives on the sync thread.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(HubAddress address, QObject* parent = nullptr);

    const HubAddress& address() const { return m_address; }
    /// The versions this client knows; it says the newest with each request.
    void speak(ProtocolRange protocol) { m_protocol = protocol; }
    ProtocolRange protocol() const { return m_protocol; }
    /// The access token for requests from now on; empty for none. Memory only (SEC-7).
    void setAccessToken(QByteArray token) { m_token = std::move(token); }

    using Done = std::function<void(Result<HttpAnswer>)>;
    /// `context` gone = the callback is never called and the request is aborted.
    void send(const QByteArray& method, const QString& pathAndQuery, const QByteArray& body, QObject* context, Done done);
    /// The same with a token of its own: for what may do less than the session.
    void sendAs(const QByteArray& token, const QByteArray& method, const QString& pathAndQuery, const QByteArray& body, QObject* context,
                Done done);

    /// For answers read as they arrive.
    QNetworkReply* open(const QByteArray& method, const QString& pathAndQuery, const QByteArray& body,
                        int transferTimeoutMs, const QByteArray& contentType = "application/json");
    /// What an ended reply means when it is no answer of the hub.
    static std::optional<WireFailure> failureOf(QNetworkReply& reply);

private:
    QNetworkRequest request(const QString& pathAndQuery, int transferTimeoutMs) const;
    void guard(QNetworkReply& reply);
    bool trusted(const QSslCertificate& certificate) const;

    HubAddress m_address;
    ProtocolRange m_protocol = ProgramProtocol;
    QByteArray m_token;
    QNetworkAccessManager m_network;
};

} // namespace sek
