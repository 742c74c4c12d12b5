// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <mutex>

namespace sek {

/// When the hub's file is to be swept after an erasure (HubStore::sweep). It is written anew as a whole and holds writers up
/// meanwhile: never twice at once, and what failed is not tried again until that can have changed. Any thread.
class SweepTurns
{
public:
    /// Whether it is to be done now; then ended() has to follow.
    bool begin(Instant now)
    {
        const std::scoped_lock lock(m_mutex);
        // A clock set back must not let it wait for years.
        if (m_running || (now < m_notBefore && now >= m_failedAt)) return false;
        m_running = true;
        return true;
    }
    void ended(const Done& done, Instant now)
    {
        const std::scoped_lock lock(m_mutex);
        m_running = false;
        m_failedAt = m_notBefore = now;
        if (!done) m_notBefore = now.plusSeconds(done.error().is("store_busy") ? AfterBusySeconds : AfterFailureSeconds);
    }

    static constexpr int AfterBusySeconds = 5 * 60;   ///< somebody was reading an old state
    static constexpr int AfterFailureSeconds = 60 * 60; ///< the disk is full

private:
    std::mutex m_mutex;
    bool m_running = false;
    Instant m_failedAt, m_notBefore;
};

} // namespace sek
