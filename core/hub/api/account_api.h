// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/credentials.h"
#include "core/hub/accounts/invitations.h"
#include "core/hub/accounts/sessions.h"
#include "core/hub/accounts/sign_in.h"
#include "core/hub/accounts/throttle.h"
#include "core/hub/api/factors_api.h"
#include "core/hub/api/org_api.h"
#include "core/hub/api/request_limits.h"

#include <functional>
#include <string>

namespace sek {

/// What `GET /v1/hub` says of the hub.
struct HubCard
{
    std::string name;
    std::string epoch;
    bool sample = false;
    std::string mail = "none"; ///< where messages go: `smtp`, `maildir`, or nowhere
    std::string sms = "none";  ///< the same for text messages: `gateway`, `folder`, or nowhere
    std::vector<QByteArray> sealKeys = {}; ///< JWK, oldest first
    bool pages = false; ///< participants may sign on its page
    ProtocolRange protocol = ProgramProtocol;

    /// Which way codes go: `off` without a way out of the hub, `email`, `sms` where both are there or SMS alone.
    const char* signing() const { return sms != "none" ? "sms" : mail != "none" ? "email" : "off"; }
};

/// The routes of sign-in, sessions and devices (PROTOCOL.md). Stateless beside the account logic; any worker.
class AccountApi : public CallerSource
{
public:
    AccountApi(const AccountEnv& env, HubCard card, bool openRegistration);
    /// `lane` has the workers of sign-in, which nobody else can use up.
    void addTo(Router& router, std::size_t lane);

    Result<Caller> callerOf(const std::string& bearerToken) override;
    Done stillSignedIn(const AccountId& account, const DeviceId& device, const std::string& bearer) override;
    Done openOrganisation(const AccountId& account) override;
    /// The device whose token this was a moment ago, or empty: a hint for what a caller may use, never for what he may
    /// do. Quick; any thread.
    std::string recentDevice(const std::string& bearerToken) const;
    std::string nameOf(const AccountId& account) override;

    /// Called after somebody used an invitation, so that the rights it carries are written at once.
    std::function<void()> onEvents;

private:
    using To = std::shared_ptr<gate::Responder>;
    void hub(const gate::Request&, const PathValues&, To);
    void nonce(const gate::Request&, const PathValues&, To);
    void enrol(const gate::Request&, const PathValues&, To);
    void signIn(const gate::Request&, const PathValues&, To);
    void addDevice(const gate::Request&, const PathValues&, To);
    void refresh(const gate::Request&, const PathValues&, To);
    void signOut(const gate::Request&, const PathValues&, To);
    void stepUp(const gate::Request&, const PathValues&, To);
    void acceptInvitation(const gate::Request&, const PathValues&, To);
    void me(const gate::Request&, const PathValues&, To);
    void devices(const gate::Request&, const PathValues&, To);
    void endDevice(const gate::Request&, const PathValues&, To);

    const AccountEnv& m_env;
    HubCard m_card;
    bool m_openRegistration;
    SignIn m_signIn;
    Invitations m_invitations;
    Sessions m_sessions;
    Credentials m_credentials;
    FactorsApi m_factors;
    RecentTokens m_recent;
};

/// Tokens and ids as JSON, the same for every way in.
Json toJson(const SignedIn& signedIn);

} // namespace sek
