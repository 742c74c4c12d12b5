// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/json.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace sek {

using SessionId = Id<struct SessionTag>;
using InvitationId = Id<struct InvitationTag>;

enum class AccountState { Active, Blocked, Removed };

/// One person's sign-in on this hub. Rights are not here: they are `role_grant` records of the organisations.
struct AccountRow
{
    AccountId id;
    std::string emailKey; ///< what is compared; unique. `removed:ID` once removed, so that the address is free again
    std::string email;    ///< as typed, tidied; C2
    std::string displayName;
    std::string language;     ///< `lv`, `sv`, `pl`, `en`
    std::string passwordHash; ///< Argon2id with its parameters
    AccountState state = AccountState::Active;
    Instant createdAt;
    Instant passwordChangedAt;
    QByteArray totpSecret;         ///< sealed; empty: none
    QByteArray totpPending;        ///< sealed; shown but not yet confirmed by a code
    std::int64_t totpLastStep = 0; ///< one use per step (RFC 6238 §5.2)

    friend bool operator==(const AccountRow&, const AccountRow&) = default;
};

/// One installed profile of one account.
struct DeviceRow
{
    DeviceId id;
    AccountId account;
    std::string name;       ///< given by the person; C2
    QByteArray publicKey;   ///< JWK as CJ-1
    std::string thumbprint; ///< of the key; unique on the hub
    Instant createdAt;
    Instant lastSeenAt;
    std::optional<Instant> endedAt;

    friend bool operator==(const DeviceRow&, const DeviceRow&) = default;
};

/// One sign-in and everything refreshed from it (a token family).
struct SessionRow
{
    SessionId id;
    AccountId account;
    DeviceId device;
    std::string factors; ///< `password+device_key`, `password+totp`, `password+recovery_code` (SEC-1)
    Instant startedAt;
    Instant factorAt; ///< when a factor was last shown (SEC-11)
    Instant idleUntil;
    Instant absoluteUntil;
    std::int64_t generation = 0; ///< of the refresh token that may be used next
    std::optional<Instant> endedAt;
    std::string endedWhy; ///< `signed_out`, `refresh_reused` …

    friend bool operator==(const SessionRow&, const SessionRow&) = default;
};

/// A refresh token ever given out, by hash. Used ones stay while the session lives: that is how reuse is noticed.
struct RefreshRow
{
    QByteArray tokenHash; ///< 32 bytes
    SessionId session;
    std::int64_t generation = 0;
    QByteArray salt; ///< from which, with the token itself and the hub's pepper, the successor is derived; set at use
    std::optional<Instant> usedAt;

    friend bool operator==(const RefreshRow&, const RefreshRow&) = default;
};

struct AccessRow
{
    QByteArray tokenHash; ///< 32 bytes
    SessionId session;
    Instant expiresAt;

    friend bool operator==(const AccessRow&, const AccessRow&) = default;
};

enum class InvitationKind {
    Account,       ///< join the hub and an organisation; somebody with an account only joins the organisation
    Owner,         ///< the first owner's set-up code (SEC-1)
    Device,        ///< another device for an account that exists
    PasswordReset, ///< for who forgot the password; needs another factor beside it
};

struct InvitationRow
{
    InvitationId id;
    QByteArray tokenHash; ///< 32 bytes; unique
    InvitationKind kind = InvitationKind::Account;
    std::string emailKey; ///< bound to this address
    std::string email;    ///< as the inviter typed it; C2
    std::optional<OrgId> org;
    Json grants = Json::array(); ///< what the authority grants when it is used, as the inviter asked
    AccountId inviter;           ///< HubActor: the operator, at the command line
    Instant createdAt;
    Instant expiresAt;
    std::optional<Instant> usedAt;
    std::optional<Instant> revokedAt;

    friend bool operator==(const InvitationRow&, const InvitationRow&) = default;
};

struct RecoveryRow
{
    AccountId account;
    QByteArray codeHash; ///< 32 bytes
    std::optional<Instant> usedAt;

    friend bool operator==(const RecoveryRow&, const RecoveryRow&) = default;
};

/// Tries of one bucket: an account as strangers see it, an address, a device.
struct ThrottleRow
{
    QByteArray key;                  ///< keyed hash, so that the table names nobody
    std::vector<std::int64_t> tries; ///< ms of the tries of the last minute, oldest first
    std::int64_t failures = 0;       ///< in a row
    Instant lastTry;
    Instant notBefore;

    friend bool operator==(const ThrottleRow&, const ThrottleRow&) = default;
};

/// Something that happened, for the audit log and for notices (SEC-37). Ids, codes and counts only: no name, no
/// address, no token. Written in the transaction that did it; the authority takes it from here exactly once.
struct AccountEvent
{
    Uuid id;
    Instant at;
    std::string name; ///< see audit.h
    AccountId account;
    DeviceId device;
    std::optional<OrgId> org;
    Json params = Json::object();

    friend bool operator==(const AccountEvent&, const AccountEvent&) = default;
};

} // namespace sek
