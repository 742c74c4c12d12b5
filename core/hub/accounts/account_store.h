// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/account_rows.h"

#include <memory>
#include <optional>
#include <vector>

namespace sek {

/// One transaction on the hub-wide account tables, which it holds against all others from begin to end. Nothing slow
/// happens inside: passwords are computed between two transactions. Failure is sticky: after a failed read or write
/// reads find nothing, writes do nothing and commit fails. Without commit nothing has happened.
///
/// Each `put` is UPDATE by primary key, then INSERT when no row. Instants are integers (ms), ids text, hashes and
/// sealed values blobs, lists and objects CJ-1 text, an absent optional NULL:
///
///     account    (id PK, email_key UNIQUE, email, display_name, language, password_hash, state, created_at,
///                 password_changed_at, totp_secret, totp_pending, totp_last_step)
///     device     (id PK, account, name, public_key, thumbprint UNIQUE, created_at, last_seen_at, ended_at)
///                 index (account)
///     session    (id PK, account, device, factors, started_at, factor_at, idle_until, absolute_until, generation,
///                 ended_at, ended_why)                                  index (account), (ended_at), (absolute_until)
///     refresh_token (token_hash PK, session, generation, salt, used_at) index (session)
///     access_token  (token_hash PK, session, expires_at)                index (session), (expires_at)
///     invitation (id PK, token_hash UNIQUE, kind, email_key, email, org, grants, inviter, created_at, expires_at,
///                 used_at, revoked_at)                                  index (org)
///     recovery_code (account, code_hash, used_at, PK (account, code_hash))
///     throttle   (key PK, tries, failures, last_try, not_before)        index (last_try)
///     spent_nonce (nonce_hash PK, expires_at)                           index (expires_at)
///     account_event (n INTEGER PK in order of writing, id UNIQUE, at, name, account, device, org, params)
class AccountTx
{
public:
    virtual ~AccountTx() = default;

    virtual std::optional<AccountRow> account(const AccountId& id) = 0;
    virtual std::optional<AccountRow> accountByEmail(const std::string& emailKey) = 0;
    virtual void put(const AccountRow& row) = 0;

    virtual std::optional<DeviceRow> device(const DeviceId& id) = 0;
    virtual std::optional<DeviceRow> deviceByKey(const std::string& thumbprint) = 0;
    virtual std::vector<DeviceRow> devices(const AccountId& account) = 0; ///< ordered by (created_at, id), ended too
    virtual void put(const DeviceRow& row) = 0;

    virtual std::optional<SessionRow> session(const SessionId& id) = 0;
    virtual std::vector<SessionRow> liveSessions(const AccountId& account) = 0; ///< ended_at IS NULL, ordered by id
    virtual void put(const SessionRow& row) = 0;

    virtual std::optional<RefreshRow> refreshToken(const QByteArray& tokenHash) = 0;
    virtual void put(const RefreshRow& row) = 0;
    virtual std::optional<AccessRow> accessToken(const QByteArray& tokenHash) = 0;
    virtual void put(const AccessRow& row) = 0;

    virtual std::optional<InvitationRow> invitation(const InvitationId& id) = 0;
    virtual std::optional<InvitationRow> invitationByToken(const QByteArray& tokenHash) = 0;
    virtual std::vector<InvitationRow> invitations(const OrgId& org) = 0; ///< ordered by (created_at, id)
    virtual void put(const InvitationRow& row) = 0;

    virtual std::vector<RecoveryRow> recoveryCodes(const AccountId& account) = 0; ///< ordered by code_hash
    virtual void replaceRecoveryCodes(const AccountId& account, const std::vector<RecoveryRow>& rows) = 0;
    virtual void put(const RecoveryRow& row) = 0;

    virtual std::optional<ThrottleRow> throttle(const QByteArray& key) = 0;
    virtual void put(const ThrottleRow& row) = 0;

    /// INSERT; false when the row is there already.
    virtual bool spendNonce(const QByteArray& nonceHash, Instant expiresAt) = 0;

    virtual void add(const AccountEvent& event) = 0;

    /// Deletes what can no longer matter: nonces and access tokens that expired before `now`, throttle rows untouched
    /// and sessions (with their refresh tokens) over since before `keepFrom`.
    virtual void purge(Instant now, Instant keepFrom) = 0;

    virtual Done commit() = 0;
};

/// What one bearer token stands for, read for each request so that an end acts on the next one (SEC-8).
struct AccessView
{
    AccessRow token;
    SessionRow session;
    AccountState account = AccountState::Removed;
    bool deviceEnded = true;
    QByteArray devicePublicKey = {}; ///< JWK as CJ-1: what its commands are checked with
};

/// The hub-wide account tables. Threads may each begin; begin waits its turn (SQLite BEGIN IMMEDIATE, PostgreSQL
/// pg_advisory_xact_lock). Failures: `store_busy`, `store_io` ….
class AccountStore
{
public:
    virtual ~AccountStore() = default;
    virtual Result<std::unique_ptr<AccountTx>> begin() = 0;

    /// One query (access_token ⋈ session ⋈ account ⋈ device), outside begin's lock.
    virtual Result<std::optional<AccessView>> access(const QByteArray& tokenHash) = 0;

    /// Events nobody took yet, in order of writing; and that one was taken.
    virtual std::vector<AccountEvent> waitingEvents(std::size_t max) = 0;
    virtual Done eventTaken(const Uuid& id) = 0;
};

} // namespace sek
