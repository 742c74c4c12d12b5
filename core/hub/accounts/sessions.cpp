// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/sessions.h"

#include "core/base/base64url.h"
#include "core/evidence/device_proof.h"
#include "core/hub/accounts/audit.h"

#include <algorithm>

namespace sek {

Result<SessionHolder> Sessions::check(const std::string& accessToken) const
{
    auto view = m_env.store.access(tokenHash(accessToken));
    if (!view) return failure(view);
    if (!*view) return fail("token_unknown");
    const auto& v = **view;
    if (auto ok = whyNot(v.session, v.account, v.deviceEnded); !ok) return failure(ok);
    if (m_env.now() >= v.token.expiresAt) return fail("token_expired");
    return SessionHolder{v.session.account, v.session.device, v.session.id, v.session.factorAt, v.devicePublicKey};
}

Done Sessions::stillOn(const AccountId& account, const DeviceId& device) const
{
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    const auto row = (*tx)->account(account);
    const auto where = (*tx)->device(device);
    if (!row || !where) return fail("session_ended");
    for (const SessionRow& s : (*tx)->liveSessions(account))
        if (s.device == device && s.idleUntil > m_env.now() && s.absoluteUntil > m_env.now())
            return whyNot(s, row->state, where->endedAt.has_value());
    return fail("session_ended");
}

Done Sessions::whyNot(const SessionRow& session, AccountState account, bool deviceEnded) const
{
    // The holder of a token is told the truth: a removed device has to erase its copy (SYNC-21).
    if (account == AccountState::Removed) return fail("account_removed");
    if (deviceEnded) return fail("device_ended");
    if (account == AccountState::Blocked) return fail("account_blocked");
    if (session.endedAt) return fail("session_ended");
    return {};
}

Tokens Sessions::open(AccountTx& tx, const AccountRow& account, DeviceRow device, const std::string& factors,
                      bool sharedProfile) const
{
    const auto& l = m_env.limits;
    const Instant now = m_env.now();
    SessionRow s;
    s.id = SessionId(Uuid::v7(m_env.clock, m_env.random));
    s.account = account.id;
    s.device = device.id;
    s.factors = factors;
    s.startedAt = s.factorAt = now;
    s.absoluteUntil = now.plusSeconds(sharedProfile ? l.sharedAbsolute : l.refreshAbsolute);
    s.idleUntil = std::min(now.plusSeconds(l.refreshIdle), s.absoluteUntil);
    tx.put(s);
    device.lastSeenAt = now;
    tx.put(device);
    tx.add(m_env.event(audit::SignedIn, account.id, device.id, {{"session", s.id.text()}, {"factors", factors}}));
    return give(tx, s, m_env.newToken(), m_env.newToken());
}

Tokens Sessions::give(AccountTx& tx, const SessionRow& s, const std::string& refresh, const std::string& access) const
{
    const Instant until = std::min(m_env.now().plusSeconds(m_env.limits.access), s.absoluteUntil);
    tx.put(RefreshRow{tokenHash(refresh), s.id, s.generation, {}, std::nullopt});
    tx.put(AccessRow{tokenHash(access), s.id, until});
    return {s.id, access, until, refresh, s.idleUntil};
}

/// The successor is a function of the token itself, so that the hub can give it again without keeping it readable: it
/// takes the old token, the row's salt and the pepper together to compute it.
std::string Sessions::derive(const char* purpose, const SessionRow& session, const RefreshRow& used,
                             const std::string& token) const
{
    return base64url(m_env.keyed(purpose, QByteArray::fromStdString(session.id.text() + token) + used.salt));
}

Result<Tokens> Sessions::refresh(const RefreshRequest& request) const
{
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    const auto used = (*tx)->refreshToken(tokenHash(request.token));
    const auto session = used ? (*tx)->session(used->session) : std::nullopt;
    const auto account = session ? (*tx)->account(session->account) : std::nullopt;
    const auto device = session ? (*tx)->device(session->device) : std::nullopt;
    if (!account || !device) {
        if (auto ok = (*tx)->commit(); !ok) return failure(ok); // nothing was read, perhaps, because reading failed
        return fail("token_unknown");
    }
    if (auto ok = whyNot(*session, account->state, device->endedAt.has_value()); !ok) return failure(ok);

    const auto finish = [&](Result<Tokens> answer) -> Result<Tokens> {
        if (auto ok = (*tx)->commit(); !ok) return failure(ok);
        return answer;
    };
    const auto kill = [&](const char* why) {
        end(**tx, *session, "refresh_reused");
        (*tx)->add(m_env.event(audit::RefreshReused, account->id, device->id,
                               {{"session", session->id.text()}, {"why", why}}));
        return finish(fail("refresh_reused"));
    };

    const DeviceProof expected{"refresh", m_env.hub, tokenDigest(request.token)};
    if (auto ok = checkProof(m_env.proofs, request.proof, device->publicKey, expected); !ok) {
        // The device's own signature, but for another address of the hub: a mistake, not a theft.
        if (ok.error().is("proof_other") && !used->usedAt) return failure(ok);
        return kill("foreign_key");
    }
    const bool last = used->generation == session->generation - 1;
    if (used->usedAt) {
        const auto age = m_env.now().ms - used->usedAt->ms;
        if (last && age <= m_env.limits.repeatWindow * 1000)
            return finish(repeat(**tx, *session, *used, request.token));
        return kill("reused");
    }
    if (m_env.now() >= session->idleUntil || m_env.now() >= session->absoluteUntil) {
        end(**tx, *session, "expired");
        return finish(fail("session_expired"));
    }
    return finish(rotate(**tx, *session, *used, request.token, *device));
}

Result<Tokens> Sessions::rotate(AccountTx& tx, SessionRow session, RefreshRow used, const std::string& token,
                                DeviceRow device) const
{
    const Instant now = m_env.now();
    used.usedAt = now;
    used.salt = m_env.randomBytes(16);
    tx.put(used);
    ++session.generation;
    session.idleUntil = std::min(now.plusSeconds(m_env.limits.refreshIdle), session.absoluteUntil);
    tx.put(session);
    device.lastSeenAt = now;
    tx.put(device);
    return give(tx, session, derive("refresh", session, used, token), derive("access", session, used, token));
}

Result<Tokens> Sessions::repeat(AccountTx& tx, const SessionRow& session, const RefreshRow& used,
                                const std::string& token) const
{
    const auto refresh = derive("refresh", session, used, token), access = derive("access", session, used, token);
    const auto row = tx.accessToken(tokenHash(access));
    if (!row || !tx.refreshToken(tokenHash(refresh))) return fail("token_unknown"); // the pepper was changed in between
    return Tokens{session.id, access, row->expiresAt, refresh, session.idleUntil};
}

void Sessions::end(AccountTx& tx, SessionRow session, const char* why) const
{
    if (session.endedAt) return;
    session.endedAt = m_env.now();
    session.endedWhy = why;
    tx.put(session);
    tx.add(m_env.event(audit::SessionEnded, session.account, session.device,
                       {{"session", session.id.text()}, {"why", why}}));
}

void Sessions::endAll(AccountTx& tx, const AccountId& account, const char* why, const SessionId& except,
                      const DeviceId& onlyDevice) const
{
    for (const auto& s : tx.liveSessions(account))
        if (s.id != except && (onlyDevice.isNull() || s.device == onlyDevice)) end(tx, s, why);
}

} // namespace sek
