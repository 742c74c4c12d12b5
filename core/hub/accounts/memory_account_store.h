// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/account_store.h"

#include <deque>
#include <functional>
#include <map>

namespace sek {

/// Account tables in memory, single-threaded, with real rollback. For simulator and tests.
class MemoryAccountStore : public AccountStore
{
public:
    struct State
    {
        std::map<AccountId, AccountRow> accounts;
        std::map<DeviceId, DeviceRow> devices;
        std::map<SessionId, SessionRow> sessions;
        std::map<QByteArray, RefreshRow> refreshTokens;
        std::map<QByteArray, AccessRow> accessTokens;
        std::map<InvitationId, InvitationRow> invitations;
        std::map<std::pair<AccountId, QByteArray>, RecoveryRow> recoveryCodes;
        std::map<QByteArray, ThrottleRow> throttles;
        std::map<QByteArray, Instant> nonces;
        std::deque<AccountEvent> events;
    };

    Result<std::unique_ptr<AccountTx>> begin() override;
    Result<std::optional<AccessView>> access(const QByteArray& tokenHash) override;
    std::vector<AccountEvent> waitingEvents(std::size_t max) override;
    Done eventTaken(const Uuid& id) override;

    /// Asked before every write and every commit; its failure is the store's.
    std::function<Done()> hook;
    const State& state() const { return m_state; }
    void restore(State backup) { m_state = std::move(backup); }

private:
    friend class MemoryAccountTx;
    State m_state;
    bool m_held = false;
};

} // namespace sek
