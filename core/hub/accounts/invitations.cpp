// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/invitations.h"

#include "core/base/text.h"
#include "core/hub/accounts/audit.h"

namespace sek {

const char* name(InvitationKind kind)
{
    switch (kind) {
    case InvitationKind::Account:
        return "account";
    case InvitationKind::Owner:
        return "owner";
    case InvitationKind::Device:
        return "device";
    case InvitationKind::PasswordReset:
        return "password_reset";
    }
    return "";
}

Result<MadeInvitation> Invitations::make(const NewInvitation& wanted) const
{
    const auto key = m_env.emailKey(wanted.email);
    if (!key) return fail("email_form");
    if (!wanted.grants.is_array() || wanted.grants.size() > 64 || !cj1::check(wanted.grants, {8192, 4}))
        return fail("grants_form");
    const auto token = m_env.newToken();
    InvitationRow row;
    row.id = InvitationId(Uuid::v7(m_env.clock, m_env.random));
    row.tokenHash = tokenHash(token);
    row.kind = wanted.kind;
    row.emailKey = *key;
    row.email = tidy(QString::fromStdString(wanted.email)).toStdString();
    row.org = wanted.org;
    row.grants = wanted.grants;
    row.inviter = wanted.inviter;
    row.createdAt = m_env.now();
    row.expiresAt = row.createdAt.plusSeconds(m_env.limits.invitation);
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    (*tx)->put(row);
    auto event = m_env.event(audit::InvitationMade, wanted.inviter, {},
                             {{"invitation", row.id.text()}, {"kind", name(row.kind)}});
    event.org = row.org;
    (*tx)->add(event);
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return MadeInvitation{row.id, token, row.expiresAt};
}

Done Invitations::revoke(const InvitationId& id) const
{
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    auto row = (*tx)->invitation(id);
    if (!row) return fail("invitation_unknown");
    if (row->usedAt || row->revokedAt) return fail("invitation_used");
    row->revokedAt = m_env.now();
    (*tx)->put(*row);
    auto event = m_env.event(audit::InvitationRevoked, row->inviter, {}, {{"invitation", id.text()}});
    event.org = row->org;
    (*tx)->add(event);
    return (*tx)->commit();
}

Result<std::vector<InvitationRow>> Invitations::open(const OrgId& org) const
{
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    auto rows = (*tx)->invitations(org);
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    std::erase_if(rows, [&](const auto& r) { return r.usedAt || r.revokedAt || m_env.now() >= r.expiresAt; });
    return rows;
}

Result<InvitationRow> Invitations::find(AccountTx& tx, const std::string& token, const std::string& emailKey) const
{
    auto row = tx.invitationByToken(tokenHash(token));
    if (!row) return fail("invitation_unknown");
    if (row->usedAt || row->revokedAt) return fail("invitation_used");
    if (m_env.now() >= row->expiresAt) return fail("invitation_expired");
    if (row->emailKey != emailKey) return fail("invitation_email");
    return *row;
}

void Invitations::use(AccountTx& tx, InvitationRow row, const AccountId& by, const DeviceId& device,
                      bool newAccount) const
{
    row.usedAt = m_env.now();
    tx.put(row);
    auto event = m_env.event(audit::InvitationUsed, by, device,
                             {{"invitation", row.id.text()},
                              {"kind", name(row.kind)},
                              {"inviter", row.inviter.text()},
                              {"grants", row.grants},
                              {"new_account", newAccount}});
    event.org = row.org;
    tx.add(event);
}

Result<std::optional<OrgId>> Invitations::accept(const SessionHolder& caller, const std::string& token) const
{
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    const auto account = (*tx)->account(caller.account);
    if (!account || account->state != AccountState::Active) return fail("account_blocked");
    auto row = find(**tx, token, account->emailKey);
    if (!row) return failure(row);
    if (row->kind != InvitationKind::Account && row->kind != InvitationKind::Owner) return fail("invitation_kind");
    use(**tx, *row, account->id, caller.device, false);
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return row->org;
}

} // namespace sek
