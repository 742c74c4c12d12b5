// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/alarms.h"

namespace sek {

Alarms::Alarms() : m_thread([this] { run(); }) {}

Alarms::~Alarms()
{
    stop();
}

void Alarms::stop()
{
    {
        std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_due.clear();
        m_when.clear();
    }
    m_wake.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

std::uint64_t Alarms::after(std::chrono::milliseconds delay, std::function<void()> callback)
{
    std::scoped_lock lock(m_mutex);
    if (m_stopping) return 0;
    const auto when = Clock::now() + delay;
    const auto number = ++m_last;
    m_due.emplace(std::pair(when, number), std::move(callback));
    m_when.emplace(number, when);
    m_wake.notify_all();
    return number;
}

void Alarms::cancel(std::uint64_t number)
{
    std::scoped_lock lock(m_mutex);
    const auto it = m_when.find(number);
    if (it == m_when.end()) return;
    m_due.erase({it->second, number});
    m_when.erase(it);
}

void Alarms::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_due.empty()) {
            m_wake.wait(lock);
            continue;
        }
        const auto first = m_due.begin();
        const auto when = first->first.first;
        if (Clock::now() < when) {
            m_wake.wait_until(lock, when);
            continue;
        }
        auto callback = std::move(first->second);
        m_when.erase(first->first.second);
        m_due.erase(first);
        lock.unlock();
        callback();
        lock.lock();
    }
}

} // namespace sek
