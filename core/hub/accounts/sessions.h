// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/account_env.h"
#include "core/hub/accounts/throttle.h"

#include <string>
#include <vector>

namespace sek {

/// What a signed-in device holds. Both tokens are 256 bit; neither is ever stored or logged by the hub.
struct Tokens
{
    SessionId session;
    std::string access; ///< for the Authorization header only (SEC-7)
    Instant accessUntil;
    std::string refresh;
    Instant refreshUntil; ///< unless refreshed again before

    friend bool operator==(const Tokens&, const Tokens&) = default;
};

/// Who a request comes from. Rights are looked up from the grants, each time.
struct SessionHolder
{
    AccountId account;
    DeviceId device;
    SessionId session;
    Instant factorAt;
    QByteArray devicePublicKey = {}; ///< as check found it
};

struct DeviceInfo
{
    DeviceId id;
    std::string name;
    Instant createdAt;
    Instant lastSeenAt;
    bool current = false; ///< the one that asks
    bool signedIn = false;
};

struct RefreshRequest
{
    std::string token;
    std::string proof; ///< DeviceProof `refresh` with tokenDigest(token), by the device's key
};

/// Sessions and the devices they run on.
class Sessions
{
public:
    explicit Sessions(const AccountEnv& env) : m_env(env) {}

    /// Who holds this access token. Fails with `token_unknown`, `token_expired` (refresh), `session_ended` (sign in),
    /// `account_blocked`, `account_removed`, `device_ended` (the last two: SYNC-21), and as the store does.
    Result<SessionHolder> check(const std::string& accessToken) const;

    /// Whether the account has a session on the device that has not ended. Fails as check does.
    Done stillOn(const AccountId& account, const DeviceId& device) const;

    /// SEC-12: a refresh token works once. The device may repeat its last refresh for 60 s and gets the same answer;
    /// any other use of a used token, or a token without the device's key, ends the family and raises an alarm.
    /// Fails as check does, with `session_expired`, and `refresh_reused`.
    Result<Tokens> refresh(const RefreshRequest& request) const;

    Done signOut(const SessionHolder& caller) const;

    /// Own devices that were not ended (SEC-9).
    Result<std::vector<DeviceInfo>> devices(const SessionHolder& caller) const;
    /// Ends one of the caller's own devices: its tokens die, it has to be enrolled anew. Fails with `no_such_device`.
    Done endDevice(const SessionHolder& caller, const DeviceId& device) const;

    /// Whether a factor was shown within the last five minutes (SEC-11). `step_up_required` otherwise.
    Done freshFactor(const SessionHolder& caller) const;

    /// @name Parts of other transactions
    /// @{
    Tokens open(AccountTx& tx, const AccountRow& account, DeviceRow device, const std::string& factors,
                bool sharedProfile) const;
    void end(AccountTx& tx, SessionRow session, const char* why) const;
    /// Ends all sessions of the account, or all but one, or those of one device.
    void endAll(AccountTx& tx, const AccountId& account, const char* why, const SessionId& except = {},
                const DeviceId& onlyDevice = {}) const;
    void endDevice(AccountTx& tx, DeviceRow device, const AccountId& by) const;
    /// @}

private:
    Tokens give(AccountTx& tx, const SessionRow& session, const std::string& refresh, const std::string& access) const;
    Result<Tokens> rotate(AccountTx& tx, SessionRow session, RefreshRow used, const std::string& token,
                          DeviceRow device) const;
    Result<Tokens> repeat(AccountTx& tx, const SessionRow& session, const RefreshRow& used,
                          const std::string& token) const;
    std::string derive(const char* purpose, const SessionRow& session, const RefreshRow& used,
                       const std::string& token) const;
    Done whyNot(const SessionRow& session, AccountState account, bool deviceEnded) const;

    const AccountEnv& m_env;
};

} // namespace sek
