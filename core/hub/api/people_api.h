// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/account_admin.h"
#include "core/hub/api/org_api.h"

#include <optional>
#include <set>
#include <string>

namespace sek {

/// Who has a way into the organisation: its people with roles and computers, for those who may invite. They end a computer of
/// somebody who has left, or lost it (SEC-9); roles end by a command. A participant's own sign-in is no matter of theirs.
class PeopleApi
{
public:
    PeopleApi(const AccountEnv& env, Authority& authority, CallerSource& callers);
    void addTo(Router& router);

private:
    using To = std::shared_ptr<gate::Responder>;
    struct Asked
    {
        Caller caller;
        OrgId org;
        std::set<std::string> roles;
    };
    /// Who asks, when that person may, or an answer was given.
    std::optional<Asked> asked(const gate::Request& r, const PathValues& v, const To& to);
    void list(const gate::Request&, const PathValues&, To);
    void endDevice(const gate::Request&, const PathValues&, To);

    const AccountEnv& m_env;
    AccountAdmin m_admin;
    Authority& m_authority;
    CallerSource& m_callers;
};

} // namespace sek
