// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/account_env.h"
#include "core/hub/accounts/sessions.h"

#include <string>

namespace sek {

struct NewInvitation
{
    InvitationKind kind = InvitationKind::Account;
    std::string email;
    std::optional<OrgId> org; ///< none: the person is to create an organisation, or is in one already
    Json grants = Json::array();
    AccountId inviter; ///< whose right to invite and to grant was checked by the caller; HubActor for the operator
};

struct MadeInvitation
{
    InvitationId id;
    std::string token; ///< for the link; not kept
    Instant expiresAt;
};

/// Text in events and tables: `account`, `owner`, `device`, `password_reset`.
const char* name(InvitationKind kind);

/// The one way in (SEC-1, SEC-10): single use, 48 hours, bound to an e-mail address.
class Invitations
{
public:
    explicit Invitations(const AccountEnv& env) : m_env(env) {}

    /// Fails with `email_form`, `grants_form`.
    Result<MadeInvitation> make(const NewInvitation& wanted) const;
    /// Fails with `invitation_unknown`, `invitation_used`.
    Done revoke(const InvitationId& id) const;
    /// Those of an organisation that could still be used.
    Result<std::vector<InvitationRow>> open(const OrgId& org) const;

    /// Somebody who is signed in joins a further organisation; no new device. Fails as find does and with
    /// `invitation_kind`.
    Result<std::optional<OrgId>> accept(const SessionHolder& caller, const std::string& token) const;

    /// @name Parts of other transactions
    /// @{
    /// Fails with `invitation_unknown`, `invitation_used` (also when revoked), `invitation_expired`, and
    /// `invitation_email` when it is bound to another address. Who holds 256 random bits may be told which.
    Result<InvitationRow> find(AccountTx& tx, const std::string& token, const std::string& emailKey) const;
    void use(AccountTx& tx, InvitationRow row, const AccountId& by, const DeviceId& device, bool newAccount) const;
    /// @}

private:
    const AccountEnv& m_env;
};

} // namespace sek
