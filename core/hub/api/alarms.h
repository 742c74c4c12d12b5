// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace sek {

/// Calls something after a while, on one thread of its own. For the ends of long polls and the hub's scheduler.
class Alarms
{
public:
    Alarms();
    ~Alarms();

    /// The callback must be quick.
    std::uint64_t after(std::chrono::milliseconds delay, std::function<void()> callback);
    void cancel(std::uint64_t number);
    /// No callback begins after this returns.
    void stop();

private:
    using Clock = std::chrono::steady_clock;
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::uint64_t m_last = 0;
    bool m_stopping = false;
    std::map<std::pair<Clock::time_point, std::uint64_t>, std::function<void()>> m_due;
    std::map<std::uint64_t, Clock::time_point> m_when;
    std::jthread m_thread; // last: it ends before what it uses
};

} // namespace sek
