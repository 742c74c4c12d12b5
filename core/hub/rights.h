// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/roles.h"
#include "core/store/hub_store.h"

#include <algorithm>
#include <set>
#include <string>

namespace sek {

/// The moment that rights are asked for. What had ended when the newest command was accepted has ended, also for a hub
/// whose clock is behind or for the slower one of two (SEC-8).
inline Instant rightsMoment(const HubTx& tx, Instant clock)
{
    return std::max(clock, tx.loggedAt());
}

/// The roles of an account in the transaction's organisation. Fails when they could not be read: who is told "no right"
/// destroys a copy, so that nobody may be told it because a disk or a server did not answer.
inline Result<std::set<std::string>> rolesAtHub(const HubTx& tx, const AccountId& account, Instant now)
{
    auto roles = rolesOf(tx, account, rightsMoment(tx, now));
    if (auto ok = tx.state(); !ok) return failure(ok);
    return roles;
}

} // namespace sek
