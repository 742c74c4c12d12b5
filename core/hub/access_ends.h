// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"
#include "core/store/hub_store.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sek {

/// By whom and when an account's last right in an organisation ended (organisations §5 E): kept beside the records, for the
/// grant's tombstone does not say whose it was.
struct AccountsEnd
{
    AccountId by; ///< HubActor where it was nobody's own act
    std::string name; ///< among the authorised users; empty when not, or not any more
    Instant at;
    std::string timeZone; ///< of the organisation
};

/// Sees to it while a command is carried out.
class AccessEnds
{
public:
    AccessEnds() = default;
    /// Before the records are written: whose grants they change.
    AccessEnds(const HubTx& tx, const std::vector<Record>& puts);
    /// Afterwards: notes who has no right any more.
    void note(HubTx& tx, const Context& context) const;

    /// Nothing where it is not known.
    static std::optional<AccountsEnd> of(const HubTx& tx, const OrgId& org, const AccountId& account);

private:
    std::set<AccountId> m_accounts;
};

} // namespace sek
