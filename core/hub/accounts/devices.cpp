// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/audit.h"
#include "core/hub/accounts/sessions.h"

#include <algorithm>

namespace sek {

Done Sessions::signOut(const SessionHolder& caller) const
{
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    if (const auto s = (*tx)->session(caller.session)) end(**tx, *s, "signed_out");
    return (*tx)->commit();
}

Result<std::vector<DeviceInfo>> Sessions::devices(const SessionHolder& caller) const
{
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    const auto live = (*tx)->liveSessions(caller.account);
    std::vector<DeviceInfo> out;
    for (const auto& d : (*tx)->devices(caller.account)) {
        if (d.endedAt) continue;
        const bool signedIn = std::ranges::any_of(live, [&](const auto& s) {
            return s.device == d.id && m_env.now() < std::min(s.idleUntil, s.absoluteUntil);
        });
        out.push_back({d.id, d.name, d.createdAt, d.lastSeenAt, d.id == caller.device, signedIn});
    }
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return out;
}

Done Sessions::endDevice(const SessionHolder& caller, const DeviceId& device) const
{
    auto tx = m_env.store.begin();
    if (!tx) return failure(tx);
    const auto row = (*tx)->device(device);
    if (!row || row->account != caller.account || row->endedAt) return fail("no_such_device");
    endDevice(**tx, *row, caller.account);
    return (*tx)->commit();
}

void Sessions::endDevice(AccountTx& tx, DeviceRow device, const AccountId& by) const
{
    if (device.endedAt) return;
    device.endedAt = m_env.now();
    tx.put(device);
    endAll(tx, device.account, "device_ended", {}, device.id);
    tx.add(m_env.event(audit::DeviceEnded, device.account, device.id, {{"by", by.text()}}));
}

Done Sessions::freshFactor(const SessionHolder& caller) const
{
    // A clock set back does not make an old factor fresh.
    const auto age = m_env.now().ms - caller.factorAt.ms;
    if (age < 0 || age > m_env.limits.freshFactor * 1000) return fail("step_up_required");
    return {};
}

} // namespace sek
