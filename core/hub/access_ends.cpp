// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/access_ends.h"

#include "core/domain/people/roles.h"

namespace sek {

namespace {

constexpr const char* Ended = "access_ended";

} // namespace

AccessEnds::AccessEnds(const HubTx& tx, const std::vector<Record>& puts)
{
    for (const Record& r : puts) {
        if (r.key.kind != kind::RoleGrant) continue;
        const Found before = tx.get(r.key);
        if (!before.present()) continue;
        if (const auto account = AccountId::parse(text(before.record.value(), "account"))) m_accounts.insert(*account);
    }
}

void AccessEnds::note(HubTx& tx, const Context& context) const
{
    for (const AccountId& account : m_accounts)
        if (rolesOf(tx, account).empty())
            tx.setCodeState(CodeScope::Organisation, Ended, account.text(),
                            cj1::write({{"at", toRfc3339(context.now)}, {"by", context.actor.text()}}));
}

std::optional<AccountsEnd> AccessEnds::of(const HubTx& tx, const OrgId& org, const AccountId& account)
{
    const auto json = cj1::parse(tx.codeState(CodeScope::Organisation, Ended, account.text()));
    const auto by = AccountId::parse(json ? text(*json, "by") : std::string());
    const auto at = parseRfc3339(json ? text(*json, "at") : std::string());
    if (!by || !at) return {};
    AccountsEnd end{*by, {}, *at, text(tx.get({"organisation", RecordId(org.value)}).record.value(), "time_zone", "UTC")};
    for (const Record& r : tx.all("authorised_user"))
        if (const Json user = r.value(); text(user, "account_id") == by->text())
            end.name = text(user, "first_name") + ' ' + text(user, "last_name");
    return end;
}

} // namespace sek
