// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sek::gate {

/// The one text form of an IP address: IPv4 mapped into IPv6 becomes plain IPv4, a zone is dropped. Empty when it is
/// not an address.
std::string tidyAddress(std::string_view text);

bool isLoopback(std::string_view address);

/// What connections and tries are counted by: the IPv4 address, or the /64 of an IPv6 one, since one subscriber owns
/// all of it. The address must be tidy.
std::string limitKey(std::string_view address);

/// The network it is from, for evidence: IPv4 /24, IPv6 /48 (attendance §2 `ip_prefix`). The address must be tidy.
std::string networkOf(std::string_view address);

/// Who sent the request. `X-Forwarded-For` counts only when `peer`, the address the bytes came from, is one of the
/// trusted proxies; it is read from its end, past further trusted ones, and what is not an address stops the reading
/// (SEC-44). The addresses must be tidy; `forwarded` are the field's values in the order received.
std::string clientAddress(const std::string& peer, const std::vector<std::string_view>& forwarded,
                          const std::vector<std::string>& trustedProxies);

} // namespace sek::gate
