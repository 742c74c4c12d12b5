// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

#include <set>
#include <string>

namespace sek {

/// The record that says an address is not reached; the same for every spelling of the address.
RecordKey undeliveredKey(const OrgId& org, const std::string& address);

/// Addresses (as compared, organisations §2.6) that the hub's messages do not reach.
std::set<std::string> undeliveredAddresses(const Records& records);

/// How an address is compared with `undeliveredAddresses`.
std::string addressKey(const std::string& address);

} // namespace sek
