// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/credentials.h"
#include "core/hub/accounts/sessions.h"
#include "core/hub/accounts/sign_in.h"
#include "core/hub/api/router.h"

#include <functional>
#include <string>

namespace sek {

/// The routes by which a person keeps the own factors: password, authenticator app, recovery codes, and a new password by
/// invitation (PROTOCOL.md). Stateless; any worker.
class FactorsApi
{
public:
    /// `issuer` is what an authenticator app calls the hub.
    FactorsApi(const AccountEnv& env, std::string issuer);
    /// `lane` as for sign-in: what costs a password's computation must not use up the other workers.
    void addTo(Router& router, std::size_t lane);

private:
    using To = std::shared_ptr<gate::Responder>;
    using Act = std::function<Result<Json>(const SessionHolder&, const Json&)>;
    /// One that needs a session: the object that was sent, and what it answers.
    Router::Handler signedIn(Act act) const;

    const AccountEnv& m_env;
    std::string m_issuer;
    Sessions m_sessions;
    Credentials m_credentials;
    SignIn m_signIn;
};

} // namespace sek
