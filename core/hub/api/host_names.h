// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sek {

/// The names a hub answers to. A request for another one was led here by somebody else's name server, with a browser
/// that takes the hub for a page of theirs; it gets 421.
class HostNames
{
public:
    /// `publicAddress` and `more` with or without a port. Loopback addresses and `localhost` are always among them.
    HostNames(std::string_view publicAddress, const std::vector<std::string>& more);
    /// A Host field's value.
    bool know(std::string_view host) const;

private:
    std::set<std::string, std::less<>> m_names;
};

} // namespace sek
