// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace sek {

/// Wakes the long polls when something was accepted. Any thread.
class Bell
{
public:
    using Callback = std::function<void()>;

    /// Calls back once, as soon as one of the organisations is beyond the given seq; at once if it is already.
    /// The callback runs on the ringing thread and must be quick. Returns a number for cancel, 0 if it rang at once.
    std::uint64_t wait(const std::vector<std::pair<OrgId, std::int64_t>>& after, Callback callback);
    /// After this the callback is not called any more (it may be running).
    void cancel(std::uint64_t number);
    /// The organisation has come to `seq`.
    void ring(const OrgId& org, std::int64_t seq);
    /// Wakes everybody, for what is not a change of records (a right taken away).
    void ringAll(const OrgId& org);
    /// Wakes everybody there is: anything may have happened meanwhile.
    void ringEverybody();
    std::size_t waiting() const;

private:
    struct Waiter
    {
        std::vector<std::pair<OrgId, std::int64_t>> after;
        Callback callback;
    };

    mutable std::mutex m_mutex;
    std::uint64_t m_last = 0;
    std::map<std::uint64_t, Waiter> m_waiters;
    std::map<OrgId, std::int64_t> m_newest;
};

} // namespace sek
