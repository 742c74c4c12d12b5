// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/hub/accounts/account_store.h"
#include "core/hub/accounts/field_cipher.h"
#include "core/hub/accounts/password_hasher.h"
#include "core/hub/accounts/password_rules.h"
#include "core/record/command.h"

#include <functional>
#include <optional>
#include <string>

namespace sek {

/// The numbers of security.md §3. Times in seconds.
struct AccountLimits
{
    std::int64_t access = 15 * 60;
    std::int64_t refreshIdle = 14 * 86400;
    std::int64_t refreshAbsolute = 30 * 86400;
    std::int64_t sharedAbsolute = 12 * 3600; ///< on a profile that several people use
    std::int64_t repeatWindow = 60;          ///< how long a lost refresh answer may be asked for again (SEC-12)
    std::int64_t invitation = 48 * 3600;
    std::int64_t nonce = 120;
    std::int64_t freshFactor = 5 * 60;      ///< SEC-11
    std::int64_t keepEnded = 400LL * 86400; ///< ended sessions, so that a device long away is still told why
    int triesPerAccount = 5;                ///< a minute (SEC-4)
    int triesPerAddress = 20;               ///< a minute
    int foundingsPerDay = 5;                ///< organisations that one account may open
    std::int64_t firstDelay = 30;           ///< after the allowed failures in a row; doubles each time
    std::int64_t longestDelay = 15 * 60;
    int recoveryCodes = 10;
};

/// What e-mail addresses are compared by, or nothing when the text is none.
using EmailKey = std::function<std::optional<std::string>(std::string_view)>;

/// Tidied, NFC, lower case; something before and after one `@`. Enough until a stricter reader is passed in.
std::optional<std::string> plainEmailKey(std::string_view typed);

/// Everything the account logic reaches the world by. All references outlive it. The logic holds no state beside this,
/// so that any number of hub processes may run it on one store; threads may call at once if the ports allow it.
struct AccountEnv
{
    AccountStore& store;
    Clock& clock;
    Random& random;
    PasswordHasher& hasher;
    Verifier& proofs; ///< for ProofTyp
    FieldCipher& cipher;
    const PasswordRules& rules;
    std::string hub;   ///< own public address, `host` or `host:port`, as invitations and proofs name it
    QByteArray pepper; ///< `token-pepper`, 32 bytes or more, the same in all processes
    EmailKey emailKey = plainEmailKey;
    AccountLimits limits = {};
    std::string dummyHash = {}; ///< compared with when there is no account, so that it costs the same (SEC-3)

    /// Makes the dummy hash; call once before use. Fails as the hasher does.
    Done prepare();

    Instant now() const { return clock.now(); }
    /// Random bytes; a token is 32 of them as base64url.
    QByteArray randomBytes(int n) const;
    std::string newToken() const;
    /// HMAC under the pepper with a purpose, for everything derived or looked up by keyed hash.
    QByteArray keyed(std::string_view purpose, const QByteArray& bytes) const;

    /// Compares with the account's password or, without account, with the dummy. Outside transactions.
    Result<bool> passwordMatches(const std::optional<AccountRow>& account, const std::string& password) const;

    AccountEvent event(const char* name, const AccountId& account, const DeviceId& device = {},
                       Json params = Json::object()) const;

    /// A nonce for a proof: good for `limits.nonce` seconds, used once. Nothing is stored until it is used.
    std::string nonce() const;
    /// Takes the nonce out of use. Fails with `nonce_invalid` (not ours, too old, used).
    Done spendNonce(AccountTx& tx, const std::string& nonce) const;
};

/// SHA-256 of a token's text: all the tables know of it.
QByteArray tokenHash(std::string_view token);

} // namespace sek
