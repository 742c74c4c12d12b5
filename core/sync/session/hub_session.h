// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/es256.h"
#include "core/evidence/invitation_link.h"
#include "core/sync/transport/http.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>

namespace sek {

/// What a device holds after it was enrolled. Kept in the profile, sealed; the access token only in memory.
struct DeviceCredentials
{
    HubAddress hub;
    std::string hubName;    ///< host:port as in invitations and proofs
    std::string email;
    AccountId account;
    DeviceId device;
    QByteArray deviceKey;   ///< PKCS#8
    std::string refresh;    ///< rotates with each use
};

/// What the hub says of itself before anybody signs in.
struct HubGreeting
{
    std::string name;
    std::string epoch;
    bool sample = false;
    int oldestProtocol = 1;
    int newestProtocol = 1;
};

/// The conversations of sign-in with one hub. Callbacks come on the thread it lives in and are dropped when the context
/// is gone. Failures are the hub's codes (`sign_in_failed`, `invitation_used` …) or `unreachable`, `wrong_pin`, `tls`,
/// `foreign_page`. Each begins by greeting the hub: nothing is said to one of another version (SYNC-18).
class HubSession : public QObject
{
    Q_OBJECT
public:
    explicit HubSession(HubAddress address, std::string hubName, QObject* parent = nullptr);

    HttpClient& client() { return m_client; }

    /// Fails with `client_too_old` or `hub_too_old` where the two have no version of the protocol in common.
    void greet(QObject* context, std::function<void(Result<HubGreeting>)> done);

    struct Enrolment
    {
        std::string token, email, password, displayName, language, deviceName;
    };
    struct Enrolled
    {
        DeviceCredentials credentials;
        QByteArray access;
        std::optional<OrgId> org;
        bool newAccount = false;
    };
    /// Joins with an invitation: makes the device's key, shows it to the hub, gets the first tokens.
    void enrol(const Enrolment& q, QObject* context, std::function<void(Result<Enrolled>)> done);

    /// A further device of an account, without an invitation: e-mail, password and a code of the authenticator app, or
    /// one of the account's recovery codes (SEC-10). `token` of the enrolment is not used.
    void addDevice(const Enrolment& q, const std::string& code, QObject* context, std::function<void(Result<Enrolled>)> done);

    /// E-mail, password and this device's key.
    void signIn(const DeviceCredentials& credentials, const std::string& password, QObject* context,
                std::function<void(Result<Enrolled>)> done);

    /// A new password for who has forgotten it, with the token of an invitation to it and the account's second factor.
    void resetPassword(const std::string& token, const std::string& email, const std::string& password, const std::string& code,
                       QObject* context, std::function<void(Done)> done);

    /// A new access token for the refresh token, which is replaced. The credentials must be kept before the access
    /// token is used.
    void refresh(const DeviceCredentials& credentials, QObject* context, std::function<void(Result<Enrolled>)> done);

    /// The organisations this account has rights in.
    void organisations(const QByteArray& access, QObject* context, std::function<void(Result<std::vector<OrgId>>)> done);

    static HubAddress addressOf(const InvitationLink& link);

    /// The key a hub shows that is known by its address only, for a person to compare; nothing is sent to it. Fails with
    /// `unreachable`.
    static void lookAtKey(const QUrl& url, QObject* context, std::function<void(Result<QByteArray>)> done);

private:
    using Reply = std::function<void(Result<Json>)>;
    void post(const QString& path, const Json& body, QObject* context, Reply done);
    void withNonce(QObject* context, std::function<void(Result<std::string>)> done);
    Result<Enrolled> read(const Json& json, DeviceCredentials credentials) const;

    HttpClient m_client;
    std::string m_hubName;
};

} // namespace sek
