// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/credentials.h"

#include "core/hub/accounts/audit.h"
#include "core/hub/accounts/sign_in.h"
#include "core/hub/accounts/totp.h"

namespace sek {

/// The account, if the caller's session still stands in this transaction.
Result<AccountRow> Credentials::live(AccountTx& tx, const SessionHolder& caller, SessionRow* session) const
{
    const auto s = tx.session(caller.session);
    auto account = tx.account(caller.account);
    if (!s || s->endedAt || s->account != caller.account || !account || account->state != AccountState::Active)
        return fail("session_ended");
    if (session) *session = *s;
    return *account;
}

/// First transaction of a comparison: the try is counted.
Result<AccountRow> Credentials::counted(const SessionHolder& caller, const Throttle::Buckets& buckets) const
{
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    auto account = live(**tx, caller);
    if (!account) return account;
    if (auto ok = m_throttle.take(**tx, buckets); !ok) return failure(ok);
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return account;
}

Result<bool> Credentials::compare(const AccountRow& account, const std::string& password,
                                  const Throttle::Buckets& buckets) const
{
    auto same = m_env.passwordMatches(account, password);
    if (same) return same;
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    m_throttle.giveBack(**tx, buckets);
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return same;
}

Done Credentials::wrong(AccountTx& tx, const SessionHolder& caller, const Throttle::Buckets& buckets, const char* where) const
{
    tx.add(m_env.event(audit::SignInFailed, caller.account, caller.device, {{"at", where}}));
    if (m_throttle.justExceeded(tx, buckets))
        tx.add(m_env.event(audit::TriesExceeded, caller.account, caller.device, {{"failures", buckets.front().limit}}));
    if (auto ok = tx.commit(); !ok) return ok;
    return fail("factor_wrong");
}

void Credentials::factorChanged(AccountTx& tx, const SessionHolder& caller, const char* event, Json params) const
{
    m_sessions.endAll(tx, caller.account, "factor_changed", caller.session);
    tx.add(m_env.event(event, caller.account, caller.device, std::move(params)));
}

Done Credentials::stepUp(const SessionHolder& caller, const std::string& password) const
{
    const auto buckets = m_throttle.device(caller.device);
    auto before = counted(caller, buckets);
    if (!before) return failure(before);
    auto same = compare(*before, password, buckets);
    if (!same) return failure(same);
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    SessionRow session;
    auto account = live(**tx, caller, &session);
    if (!account) return failure(account);
    if (!*same || account->passwordHash != before->passwordHash) return wrong(**tx, caller, buckets, "step_up");
    m_throttle.succeeded(**tx, buckets);
    session.factorAt = m_env.now();
    (*tx)->put(session);
    (*tx)->add(m_env.event(audit::SteppedUp, caller.account, caller.device,
                           {{"session", session.id.text()}, {"factor", "password"}}));
    return (*tx)->commit();
}

Done Credentials::stepUpByTotp(const SessionHolder& caller, const std::string& code) const
{
    const auto buckets = m_throttle.device(caller.device);
    if (auto before = counted(caller, buckets); !before) return failure(before);
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    SessionRow session;
    auto account = live(**tx, caller, &session);
    if (!account) return failure(account);
    if (!useSecondFactor(m_env, **tx, *account, {SecondFactor::Kind::Totp, code}))
        return wrong(**tx, caller, buckets, "step_up");
    m_throttle.succeeded(**tx, buckets);
    session.factorAt = m_env.now();
    (*tx)->put(session);
    (*tx)->add(m_env.event(audit::SteppedUp, caller.account, caller.device,
                           {{"session", session.id.text()}, {"factor", "totp"}}));
    return (*tx)->commit();
}

Done Credentials::changePassword(const SessionHolder& caller, const std::string& old, const std::string& wanted) const
{
    const auto buckets = m_throttle.device(caller.device);
    auto before = counted(caller, buckets);
    if (!before) return failure(before);
    auto same = compare(*before, old, buckets);
    if (!same) return failure(same);
    if (*same) {
        // Rules come after the old password, so that they are no test of guesses; a refused wish is no wrong try.
        auto ok = m_env.rules.check(wanted, ownNames(*before));
        auto hash = ok ? m_env.hasher.hash(wanted) : failure(ok);
        auto tx = m_env.store.begin();
        if (!tx) return failure(tx);
        auto account = live(**tx, caller);
        if (!account) return failure(account);
        if (account->passwordHash != before->passwordHash) return fail("session_ended");
        m_throttle.succeeded(**tx, buckets);
        if (hash) {
            account->passwordHash = *hash;
            account->passwordChangedAt = m_env.now();
            (*tx)->put(*account);
            factorChanged(**tx, caller, audit::PasswordChanged, {{"by", "person"}});
        }
        if (auto done = (*tx)->commit(); !done) return done;
        if (!hash) return failure(hash);
        return {};
    }
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    return wrong(**tx, caller, buckets, "password");
}

Result<std::string> Credentials::beginTotp(const SessionHolder& caller, const std::string& issuer) const
{
    if (auto ok = m_sessions.freshFactor(caller); !ok) return failure(ok);
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    auto account = live(**tx, caller);
    if (!account) return failure(account);
    const auto secret = m_env.randomBytes(totp::SecretBytes);
    account->totpPending = m_env.cipher.seal(secret, totpPlace(account->id));
    (*tx)->put(*account);
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return totp::uri(secret, issuer, account->email);
}

Done Credentials::confirmTotp(const SessionHolder& caller, const std::string& code) const
{
    const auto buckets = m_throttle.device(caller.device);
    if (auto before = counted(caller, buckets); !before) return failure(before);
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    auto account = live(**tx, caller);
    if (!account) return failure(account);
    if (account->totpPending.isEmpty()) return fail("totp_not_begun");
    auto tried = *account;
    tried.totpSecret = std::exchange(tried.totpPending, {});
    tried.totpLastStep = 0;
    if (!useSecondFactor(m_env, **tx, tried, {SecondFactor::Kind::Totp, code}))
        return wrong(**tx, caller, buckets, "step_up");
    m_throttle.succeeded(**tx, buckets);
    factorChanged(**tx, caller, audit::TotpChanged, {{"on", true}});
    return (*tx)->commit();
}

Done Credentials::removeTotp(const SessionHolder& caller) const
{
    if (auto ok = m_sessions.freshFactor(caller); !ok) return ok;
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    auto account = live(**tx, caller);
    if (!account) return failure(account);
    account->totpSecret = {};
    account->totpPending = {};
    (*tx)->put(*account);
    factorChanged(**tx, caller, audit::TotpChanged, {{"on", false}});
    return (*tx)->commit();
}

Result<std::vector<std::string>> Credentials::newRecoveryCodes(const SessionHolder& caller) const
{
    if (auto ok = m_sessions.freshFactor(caller); !ok) return failure(ok);
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    auto account = live(**tx, caller);
    if (!account) return failure(account);
    std::vector<std::string> codes;
    std::vector<RecoveryRow> rows;
    for (int i = 0; i < m_env.limits.recoveryCodes; ++i) {
        codes.push_back(newRecoveryCode(m_env));
        rows.push_back({account->id, recoveryCodeHash(account->id, codes.back()), std::nullopt});
    }
    (*tx)->replaceRecoveryCodes(account->id, rows);
    factorChanged(**tx, caller, audit::RecoveryCodesMade, Json::object());
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return codes;
}

} // namespace sek
