// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/hub_process.h"
#include "tests/integration/seat.h"

#include <vector>

namespace sek::test {

/// Fingerprint of what the hub's database holds for that account: what a copy of theirs has to be equal to (SYNC-7). Two
/// people's copies need not be equal to each other, each sees what is theirs. Empty when it cannot be read.
QByteArray digestAtHub(const HubProcess& hub, const OrgId& org, const AccountId& account);

/// Closes the seats and compares each copy with what the hub holds for that person. Empty when all are equal. What the hub
/// notes by itself (a letter sent) may come between (SYNC-16): then the seat works on and is asked again.
std::string differing(const HubProcess& hub, const OrgId& org, const std::vector<Seat*>& seats);

} // namespace sek::test
