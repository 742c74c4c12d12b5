// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <utility>

namespace sek {

/// Tells a copied profile from a mended one (SYNC-20, SYNC-13). Who has lost numbers it gave out numbers on from where the hub
/// stands and never sends that one again; a copy comes with the same number within minutes. Any thread.
class ForkWatch
{
public:
    /// The hub knows that number of the device with another command. Whether that was so before.
    bool isCopy(const OrgId& org, const DeviceId& device, std::int64_t number)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_last.size() >= Most) m_last.clear(); // they come again
        const auto [it, fresh] = m_last.try_emplace({org, device}, number);
        return !fresh && std::exchange(it->second, number) == number;
    }

private:
    static constexpr std::size_t Most = 10'000;
    std::mutex m_mutex;
    std::map<std::pair<OrgId, DeviceId>, std::int64_t> m_last;
};

} // namespace sek
