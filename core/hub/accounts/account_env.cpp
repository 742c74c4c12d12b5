// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/account_env.h"

#include "core/base/base64url.h"
#include "core/base/hash.h"
#include "core/base/text.h"

#include <QtEndian>

namespace sek {

namespace {

constexpr qsizetype NonceRandom = 16, NonceMac = 16;
/// Longer text cannot be anybody's password (SEC-2: 128 characters).
constexpr std::size_t MaxPasswordBytes = 4 * PasswordRules::MaxCharacters;

QByteArray bytes(std::string_view s)
{
    return QByteArray(s.data(), static_cast<qsizetype>(s.size()));
}

QByteArray bigEndian(std::int64_t v)
{
    QByteArray out(8, '\0');
    qToBigEndian(v, out.data());
    return out;
}

} // namespace

std::optional<std::string> plainEmailKey(std::string_view typed)
{
    if (typed.size() > 320) return std::nullopt;
    const QString text = tidy(QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size())))
                             .toLower()
                             .normalized(QString::NormalizationForm_C);
    const auto at = text.indexOf(u'@');
    if (at < 1 || at == text.size() - 1 || text.indexOf(u'@', at + 1) >= 0 || text.contains(u' ') ||
        hasControlCharacters(text))
        return std::nullopt;
    return text.toStdString();
}

QByteArray tokenHash(std::string_view token)
{
    return sha256(bytes(token));
}

Done AccountEnv::prepare()
{
    auto made = hasher.hash(newToken());
    if (!made) return failure(made);
    dummyHash = *made;
    return {};
}

QByteArray AccountEnv::randomBytes(int n) const
{
    QByteArray out(n, '\0');
    random.fill({reinterpret_cast<std::uint8_t*>(out.data()), static_cast<std::size_t>(n)});
    return out;
}

std::string AccountEnv::newToken() const
{
    return base64url(randomBytes(32));
}

QByteArray AccountEnv::keyed(std::string_view purpose, const QByteArray& data) const
{
    return hmacSha256(pepper, bytes(purpose) + '\0' + data);
}

Result<bool> AccountEnv::passwordMatches(const std::optional<AccountRow>& account, const std::string& password) const
{
    const bool comparable = account && !account->passwordHash.empty() && password.size() <= MaxPasswordBytes;
    auto same = hasher.verify(comparable ? password : std::string(), comparable ? account->passwordHash : dummyHash);
    if (!same) return failure(same);
    return *same && comparable;
}

AccountEvent AccountEnv::event(const char* name, const AccountId& account, const DeviceId& device, Json params) const
{
    return {Uuid::v7(clock, random), now(), name, account, device, std::nullopt, std::move(params)};
}

std::string AccountEnv::nonce() const
{
    const auto body = bigEndian(now().plusSeconds(limits.nonce).ms) + randomBytes(NonceRandom);
    return base64url(body + keyed("nonce", body).left(NonceMac));
}

Done AccountEnv::spendNonce(AccountTx& tx, const std::string& nonce) const
{
    auto raw = nonce.size() > 64 ? fail("nonce_invalid") : fromBase64url(nonce);
    if (!raw || raw->size() != 8 + NonceRandom + NonceMac) return fail("nonce_invalid");
    const auto body = raw->left(8 + NonceRandom);
    if (!equalConstantTime(keyed("nonce", body).left(NonceMac), raw->mid(body.size()))) return fail("nonce_invalid");
    const Instant until{qFromBigEndian<std::int64_t>(body.constData())};
    if (now() > until || !tx.spendNonce(sha256(body), until)) return fail("nonce_invalid");
    return {};
}

} // namespace sek
