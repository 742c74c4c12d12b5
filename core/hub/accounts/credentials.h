// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/account_env.h"
#include "core/hub/accounts/second_factor.h"
#include "core/hub/accounts/sessions.h"
#include "core/hub/accounts/throttle.h"

#include <string>
#include <vector>

namespace sek {

/// What a signed-in person does with the own factors. Any change ends the sessions of the other devices (SEC-9).
/// A wrong password or code fails with `factor_wrong`; tries are counted on the device (`too_many_tries`). `busy` and
/// the store's failures as everywhere; `session_ended` when the session ended meanwhile.
class Credentials
{
public:
    explicit Credentials(const AccountEnv& env) : m_env(env), m_throttle(env), m_sessions(env) {}

    /// Shows a factor again, which is fresh for five minutes then (SEC-11): the password, or TOTP.
    Done stepUp(const SessionHolder& caller, const std::string& password) const;
    Done stepUpByTotp(const SessionHolder& caller, const std::string& code) const;

    /// Needs the old one (SEC-2). Fails with `password_…`.
    Done changePassword(const SessionHolder& caller, const std::string& old, const std::string& wanted) const;

    /// Begins to set up an authenticator: the `otpauth` URI with a new secret, which counts only once a code of it
    /// confirms it. Needs a fresh factor (`step_up_required`).
    Result<std::string> beginTotp(const SessionHolder& caller, const std::string& issuer) const;
    /// Fails with `totp_not_begun`.
    Done confirmTotp(const SessionHolder& caller, const std::string& code) const;
    Done removeTotp(const SessionHolder& caller) const;

    /// Ten new codes, shown once; the old ones no longer work. Needs a fresh factor.
    Result<std::vector<std::string>> newRecoveryCodes(const SessionHolder& caller) const;

private:
    Result<AccountRow> counted(const SessionHolder& caller, const Throttle::Buckets& buckets) const;
    Result<bool> compare(const AccountRow& account, const std::string& password,
                         const Throttle::Buckets& buckets) const;
    Result<AccountRow> live(AccountTx& tx, const SessionHolder& caller, SessionRow* session = nullptr) const;
    Done wrong(AccountTx& tx, const SessionHolder& caller, const Throttle::Buckets& buckets, const char* where) const;
    void factorChanged(AccountTx& tx, const SessionHolder& caller, const char* event, Json params) const;

    const AccountEnv& m_env;
    Throttle m_throttle;
    Sessions m_sessions;
};

} // namespace sek
