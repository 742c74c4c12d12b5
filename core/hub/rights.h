// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/roles.h"
#include "core/store/hub_store.h"

#include <set>
#include <string>

namespace sek {

/// The roles of an account in the transaction's organisation. Fails when they could not be read: who is told "no right"
/// destroys a copy, so that nobody may be told it because a disk or a server did not answer.
inline Result<std::set<std::string>> rolesAtHub(const HubTx& tx, const AccountId& account)
{
    auto roles = rolesOf(tx, account);
    if (auto ok = tx.state(); !ok) return failure(ok);
    return roles;
}

} // namespace sek
