// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

namespace sek {

/// Statistics Sweden takes months in order: when one that was sent changes, it and all later ones that were sent are sent
/// again (attendance §9.2). Months are `YYYY-MM`. A month that was never sent changes nothing that was; its values go in
/// their turn. So the answer is empty when the corrected month and all after it are not sent yet.
std::vector<std::string> scbResend(const std::set<std::string>& submitted, const std::string& corrected);

/// The same for corrections in several months: from the earliest on.
std::vector<std::string> scbResend(const std::set<std::string>& submitted, const std::set<std::string>& corrected);

} // namespace sek
