// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/account_env.h"
#include "core/hub/accounts/sessions.h"

namespace sek {

/// What is done to somebody else's account. Whether `by` may do it was decided before (policy table, step-up); nobody
/// does it to himself (SEC-15). All of it acts on the next request (SEC-8).
/// Fails with `no_such_account`, `no_such_device`, `own_account`, and as the store does.
class AccountAdmin
{
public:
    explicit AccountAdmin(const AccountEnv& env) : m_env(env), m_sessions(env) {}

    /// Nobody gets in and all sessions end, until unblocked; the devices stay enrolled.
    Done block(const AccountId& by, const AccountId& account) const;
    Done unblock(const AccountId& by, const AccountId& account) const;
    /// For good: sessions, devices and factors end, name and address are erased. The id stays for the audit log, and
    /// the devices are told to erase their copies when they come next (SYNC-21). The address may be invited anew.
    Done remove(const AccountId& by, const AccountId& account) const;

    Result<std::vector<DeviceInfo>> devices(const AccountId& account) const;
    Done endDevice(const AccountId& by, const AccountId& account, const DeviceId& device) const;

    /// Deletes what can no longer matter. To be called daily.
    Done purge() const;

private:
    Result<AccountRow> other(AccountTx& tx, const AccountId& by, const AccountId& account) const;

    const AccountEnv& m_env;
    Sessions m_sessions;
};

} // namespace sek
