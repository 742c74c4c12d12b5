// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/account_store.h"
#include "core/store/hub_store.h"

#include <string>
#include <vector>

namespace sek {

/// What is told of something that happened to an account, and to whom: the person (SEC-9, SEC-10), the organisations the
/// person has a right in (a new device, SEC-10), their owners (alarms, SEC-4, SEC-12). Nothing for events that nobody is
/// told of. The same event gives the same messages. Fails as the stores do.
Result<std::vector<OutMessage>> noticesOfAccount(const AccountEvent& event, AccountStore& accounts, HubStore& store,
                                                 const std::string& hubName);

} // namespace sek
