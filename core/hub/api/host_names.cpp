// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/host_names.h"

#include "core/hub/gate/address.h"

#include <algorithm>

namespace sek {

namespace {

/// Without port and the brackets of an IPv6 address, in lower case.
std::string nameOf(std::string_view host)
{
    if (host.starts_with('[')) {
        const auto end = host.find(']');
        host = end == host.npos ? std::string_view() : host.substr(1, end - 1);
    } else if (std::count(host.begin(), host.end(), ':') == 1) {
        host = host.substr(0, host.find(':'));
    }
    std::string out(host);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (out.ends_with('.')) out.pop_back();
    return out;
}

} // namespace

HostNames::HostNames(std::string_view publicAddress, const std::vector<std::string>& more)
{
    m_names.insert("localhost");
    m_names.insert(nameOf(publicAddress));
    for (const auto& name : more) m_names.insert(nameOf(name));
    m_names.erase(std::string());
}

bool HostNames::know(std::string_view host) const
{
    const std::string name = nameOf(host);
    return m_names.contains(name) || gate::isLoopback(gate::tidyAddress(name));
}

} // namespace sek
