// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/account_env.h"
#include "core/hub/accounts/invitations.h"
#include "core/hub/accounts/second_factor.h"
#include "core/hub/accounts/sessions.h"
#include "core/hub/accounts/throttle.h"

#include <string>

namespace sek {

/// A device as it introduces itself. The proof is a DeviceProof of the route's purpose over the hub's nonce.
struct NewDevice
{
    std::string name;
    QByteArray publicKey; ///< JWK as CJ-1
};

struct SignInRequest
{
    std::string email, password;
    DeviceId device;
    std::string nonce, proof; ///< purpose `sign_in`
    std::string address;      ///< of the caller, as the gate groups it; never kept readable
    bool sharedProfile = false;
};

struct AddDeviceRequest
{
    std::string email, password;
    SecondFactor factor;
    NewDevice device;
    std::string nonce, proof; ///< purpose `new_device`, by the new key
    std::string address;
    bool sharedProfile = false;
};

struct EnrolRequest
{
    std::string token;                 ///< of the invitation
    std::string email, password;       ///< the password of the account if there is one, else the one it shall have
    std::string displayName, language; ///< of a new account
    NewDevice device;
    std::string nonce, proof; ///< purpose `enrol`, by the new key
    std::string address;
    bool sharedProfile = false;
};

struct ResetRequest
{
    std::string token; ///< of an invitation of kind PasswordReset
    std::string email, newPassword;
    SecondFactor factor;
    std::string address;
};

struct SignedIn
{
    AccountId account;
    DeviceId device;
    Tokens tokens;
    std::optional<OrgId> org; ///< that the invitation is to
    bool newAccount = false;
};

/// The ways to a session, each resting on two factors (SEC-1). Unknown account, wrong password, wrong second factor,
/// blocked account and ended device all fail with `sign_in_failed`, after the same work (SEC-3).
/// Other failures: `nonce_invalid` (ask for another), `signature_…`/`proof_other` (the new device's own proof),
/// `too_many_tries` (detail: seconds), `busy`, `hash_failed`, and as the store does.
class SignIn
{
public:
    explicit SignIn(const AccountEnv& env) : m_env(env), m_throttle(env), m_sessions(env), m_invitations(env) {}

    /// E-mail, password and a device that is enrolled.
    Result<SignedIn> signIn(const SignInRequest& q) const;
    /// A new device without invitation: password with TOTP or a recovery code (SEC-10). Fails also with
    /// `device_key_known`, `device_name_form`.
    Result<SignedIn> addDevice(const AddDeviceRequest& q) const;
    /// A new device by invitation, and the account with it if there is none yet. Fails also with `invitation_…`,
    /// `password_…`, `display_name_form`, `language_form`, `device_name_form`, `device_key_known`.
    Result<SignedIn> enrol(const EnrolRequest& q) const;
    /// A new password for who forgot it: the mailbox (invitation) and TOTP or a recovery code. Ends all sessions, opens
    /// none. Fails also with `invitation_…`, `password_…`.
    Done resetPassword(const ResetRequest& q) const;

private:
    Result<bool> compare(const std::optional<AccountRow>& account, const std::string& password,
                         const Throttle::Buckets& buckets) const;
    /// A try that ended in `busy` was not compared and does not count.
    template <class T> Result<T> uncounted(Result<T> answer, const Throttle::Buckets& buckets) const
    {
        if (!answer) giveBack(buckets);
        return answer;
    }
    void giveBack(const Throttle::Buckets& buckets) const;
    Done newAccount(const EnrolRequest& q, const std::string& emailKey, AccountRow& made) const;
    std::string rehashed(const AccountRow& account, const std::string& password) const;
    std::unexpected<Failure> refuse(AccountTx& tx, const std::optional<AccountRow>& account, const DeviceId& device,
                                    const Throttle::Buckets& buckets, const char* where) const;
    Done goodDevice(const NewDevice& device) const;
    DeviceRow enrolled(const NewDevice& device, const AccountId& account) const;

    const AccountEnv& m_env;
    Throttle m_throttle;
    Sessions m_sessions;
    Invitations m_invitations;
};

/// Display name, e-mail address and what else a password must not be made of.
std::vector<std::string> ownNames(const AccountRow& account);

} // namespace sek
