// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/account_env.h"

#include <string>
#include <string_view>
#include <vector>

namespace sek {

/// What is shown beside the password on a device that is not known yet.
struct SecondFactor
{
    enum class Kind { Totp, RecoveryCode } kind = Kind::Totp;
    std::string code; ///< as typed; spaces and hyphens do not matter
};

/// `totp`, `recovery_code`
const char* name(SecondFactor::Kind kind);

/// Whether the code is right, and uses it up: a TOTP step and a recovery code each work once.
/// Changes `account` for the caller to go on with. An event tells of a used recovery code.
bool useSecondFactor(const AccountEnv& env, AccountTx& tx, AccountRow& account, const SecondFactor& factor);

/// A recovery code as shown: 128 bit in base32, in groups of four. And the hash that is kept.
std::string newRecoveryCode(const AccountEnv& env);
QByteArray recoveryCodeHash(const AccountId& account, std::string_view typed);

/// Where a TOTP secret belongs, for the field cipher.
QByteArray totpPlace(const AccountId& account);

} // namespace sek
