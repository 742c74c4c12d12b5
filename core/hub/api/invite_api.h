// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/invitations.h"
#include "core/hub/api/org_api.h"

#include <functional>
#include <string>

namespace sek {

/// An invitation with the link that is shown once.
struct InvitedLink
{
    MadeInvitation made;
    std::string link;
};

/// Inviting colleagues to the hub: owners for every role, administrators for all but ownership; with a fresh factor
/// (SEC-11), since the invitation carries rights. Single use, 48 hours, bound to the e-mail address (SEC-10).
class InviteApi
{
public:
    using Make = std::function<Result<InvitedLink>(const NewInvitation&)>;
    InviteApi(const AccountEnv& env, Authority& authority, CallerSource& callers, Make make);
    void addTo(Router& router);

private:
    using To = std::shared_ptr<gate::Responder>;
    /// The caller with the right to invite, or an answer was given.
    std::optional<Caller> inviter(const gate::Request& r, const PathValues& v, const To& to, OrgId& org,
                                  std::set<std::string>& roles);
    void invite(const gate::Request&, const PathValues&, To);
    void open(const gate::Request&, const PathValues&, To);
    void revoke(const gate::Request&, const PathValues&, To);

    Invitations m_invitations;
    Authority& m_authority;
    CallerSource& m_callers;
    Make m_make;
};

} // namespace sek
