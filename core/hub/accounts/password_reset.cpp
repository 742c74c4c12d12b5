// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/audit.h"
#include "core/hub/accounts/sign_in.h"

namespace sek {

void SignIn::giveBack(const Throttle::Buckets& buckets) const
{
    auto tx = m_env.store.begin();
    if (!tx) return; // the caller already reports a failure
    m_throttle.giveBack(**tx, buckets);
    (void)(*tx)->commit();
}

Done SignIn::resetPassword(const ResetRequest& q) const
{
    const auto key = m_env.emailKey(q.email);
    if (!key) return fail("email_form");
    Throttle::Buckets buckets;
    {
        auto tx = m_env.store.begin();
        if (!tx) return failure(tx);
        auto invitation = m_invitations.find(**tx, q.token, *key);
        if (!invitation) return failure(invitation);
        const auto account = (*tx)->accountByEmail(*key);
        if (invitation->kind != InvitationKind::PasswordReset || !account) return fail("invitation_kind");
        if (auto ok = m_env.rules.check(q.newPassword, ownNames(*account)); !ok) return ok;
        buckets = m_throttle.invitation(invitation->id, q.address);
        if (auto ok = m_throttle.take(**tx, buckets); !ok) return ok;
        if (auto ok = (*tx)->commit(); !ok) return ok;
    }
    auto hash = uncounted(m_env.hasher.hash(q.newPassword), buckets);
    if (!hash) return failure(hash);

    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    auto invitation = m_invitations.find(**tx, q.token, *key);
    if (!invitation) return failure(invitation);
    auto account = (*tx)->accountByEmail(*key);
    if (!account || account->state != AccountState::Active || !useSecondFactor(m_env, **tx, *account, q.factor))
        return refuse(**tx, account, {}, buckets, "reset");
    m_throttle.succeeded(**tx, buckets);
    account->passwordHash = *hash;
    account->passwordChangedAt = m_env.now();
    (*tx)->put(*account);
    m_invitations.use(**tx, *invitation, account->id, {}, false);
    m_sessions.endAll(**tx, account->id, "password_changed");
    (*tx)->add(m_env.event(audit::PasswordChanged, account->id, {}, {{"by", "reset"}}));
    return (*tx)->commit();
}

} // namespace sek
