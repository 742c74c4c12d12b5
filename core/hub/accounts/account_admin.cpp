// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/account_admin.h"

#include "core/hub/accounts/audit.h"

namespace sek {

Result<AccountRow> AccountAdmin::other(AccountTx& tx, const AccountId& by, const AccountId& account) const
{
    if (by == account) return fail("own_account");
    auto row = tx.account(account);
    if (!row || row->state == AccountState::Removed) return fail("no_such_account");
    return *row;
}

Done AccountAdmin::block(const AccountId& by, const AccountId& account) const
{
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    auto row = other(**tx, by, account);
    if (!row) return failure(row);
    row->state = AccountState::Blocked;
    (*tx)->put(*row);
    m_sessions.endAll(**tx, account, "account_blocked");
    (*tx)->add(m_env.event(audit::AccountBlocked, account, {}, {{"by", by.text()}}));
    return (*tx)->commit();
}

Done AccountAdmin::unblock(const AccountId& by, const AccountId& account) const
{
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    auto row = other(**tx, by, account);
    if (!row) return failure(row);
    row->state = AccountState::Active;
    (*tx)->put(*row);
    (*tx)->add(m_env.event(audit::AccountUnblocked, account, {}, {{"by", by.text()}}));
    return (*tx)->commit();
}

Done AccountAdmin::remove(const AccountId& by, const AccountId& account) const
{
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    auto row = other(**tx, by, account);
    if (!row) return failure(row);
    for (auto device : (*tx)->devices(account)) {
        m_sessions.endDevice(**tx, device, by);
        device.name.clear();
        device.endedAt = device.endedAt.value_or(m_env.now());
        (*tx)->put(device);
    }
    m_sessions.endAll(**tx, account, "account_removed");
    (*tx)->replaceRecoveryCodes(account, {});
    AccountRow gone;
    gone.id = account;
    gone.emailKey = "removed:" + account.text(); // no address has a colon before its @, so nobody can claim it
    gone.state = AccountState::Removed;
    gone.createdAt = row->createdAt;
    (*tx)->put(gone);
    (*tx)->add(m_env.event(audit::AccountRemoved, account, {}, {{"by", by.text()}}));
    return (*tx)->commit();
}

Result<std::vector<DeviceInfo>> AccountAdmin::devices(const AccountId& account) const
{
    return m_sessions.devices(SessionHolder{account, {}, {}, {}});
}

Done AccountAdmin::endDevice(const AccountId& by, const AccountId& account, const DeviceId& device) const
{
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    if (auto row = other(**tx, by, account); !row) return failure(row);
    const auto row = (*tx)->device(device);
    if (!row || row->account != account || row->endedAt) return fail("no_such_device");
    m_sessions.endDevice(**tx, *row, by);
    return (*tx)->commit();
}

Done AccountAdmin::purge() const
{
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    (*tx)->purge(m_env.now(), m_env.now().plusSeconds(-m_env.limits.keepEnded));
    return (*tx)->commit();
}

} // namespace sek
