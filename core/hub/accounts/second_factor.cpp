// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/second_factor.h"

#include "core/base/hash.h"
#include "core/hub/accounts/audit.h"
#include "core/hub/accounts/totp.h"

#include <algorithm>

namespace sek {

namespace {

std::string plain(std::string_view typed)
{
    std::string out;
    for (const char c : typed.substr(0, 128))
        if (c != ' ' && c != '-') out.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
    return out;
}

bool useTotp(const AccountEnv& env, AccountTx& tx, AccountRow& account, std::string_view code)
{
    if (account.totpSecret.isEmpty()) return false;
    auto secret = env.cipher.open(account.totpSecret, totpPlace(account.id));
    if (!secret) return false;
    const auto step = totp::match(*secret, plain(code), env.now(), account.totpLastStep);
    if (!step) return false;
    account.totpLastStep = *step;
    tx.put(account);
    return true;
}

bool useRecoveryCode(const AccountEnv& env, AccountTx& tx, const AccountRow& account, std::string_view code)
{
    const auto hash = recoveryCodeHash(account.id, code);
    const auto rows = tx.recoveryCodes(account.id);
    const auto it = std::ranges::find(rows, hash, &RecoveryRow::codeHash); // a hash of 128 random bits may be looked up
    if (it == rows.end() || it->usedAt) return false;
    auto used = *it;
    used.usedAt = env.now();
    tx.put(used);
    const auto left = std::ranges::count_if(rows, [](const auto& r) { return !r.usedAt; }) - 1;
    tx.add(env.event(audit::RecoveryCodeUsed, account.id, {}, {{"left", left}}));
    return true;
}

} // namespace

const char* name(SecondFactor::Kind kind)
{
    return kind == SecondFactor::Kind::Totp ? "totp" : "recovery_code";
}

bool useSecondFactor(const AccountEnv& env, AccountTx& tx, AccountRow& account, const SecondFactor& factor)
{
    return factor.kind == SecondFactor::Kind::Totp ? useTotp(env, tx, account, factor.code)
                                                   : useRecoveryCode(env, tx, account, factor.code);
}

std::string newRecoveryCode(const AccountEnv& env)
{
    const auto letters = totp::base32(env.randomBytes(16));
    std::string out;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i > 0 && i % 4 == 0) out.push_back('-');
        out.push_back(letters[i]);
    }
    return out;
}

QByteArray recoveryCodeHash(const AccountId& account, std::string_view typed)
{
    return taggedHash("sekretariat.recovery.1", QByteArray::fromStdString(account.text() + ':' + plain(typed)));
}

QByteArray totpPlace(const AccountId& account)
{
    return QByteArray::fromStdString("account/" + account.text() + "/totp_secret");
}

} // namespace sek
