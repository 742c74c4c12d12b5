// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/bell.h"

#include <algorithm>

namespace sek {

std::uint64_t Bell::wait(const std::vector<std::pair<OrgId, std::int64_t>>& after, Callback callback)
{
    {
        std::scoped_lock lock(m_mutex);
        const bool already = std::ranges::any_of(after, [&](const auto& a) {
            const auto it = m_newest.find(a.first);
            return it != m_newest.end() && it->second > a.second;
        });
        if (!already) {
            m_waiters.emplace(++m_last, Waiter{after, std::move(callback)});
            return m_last;
        }
    }
    callback();
    return 0;
}

void Bell::cancel(std::uint64_t number)
{
    std::scoped_lock lock(m_mutex);
    m_waiters.erase(number);
}

void Bell::ring(const OrgId& org, std::int64_t seq)
{
    std::vector<Callback> calls;
    {
        std::scoped_lock lock(m_mutex);
        auto& newest = m_newest[org];
        newest = std::max(newest, seq);
        for (auto it = m_waiters.begin(); it != m_waiters.end();) {
            const bool concerned = std::ranges::any_of(
                it->second.after, [&](const auto& a) { return a.first == org && a.second < seq; });
            if (concerned) {
                calls.push_back(std::move(it->second.callback));
                it = m_waiters.erase(it);
            } else {
                ++it;
            }
        }
    }
    for (auto& call : calls) call();
}

void Bell::ringAll(const OrgId& org)
{
    std::vector<Callback> calls;
    {
        std::scoped_lock lock(m_mutex);
        for (auto it = m_waiters.begin(); it != m_waiters.end();) {
            if (std::ranges::any_of(it->second.after, [&](const auto& a) { return a.first == org; })) {
                calls.push_back(std::move(it->second.callback));
                it = m_waiters.erase(it);
            } else {
                ++it;
            }
        }
    }
    for (auto& call : calls) call();
}

void Bell::ringEverybody()
{
    std::map<std::uint64_t, Waiter> all;
    {
        std::scoped_lock lock(m_mutex);
        all.swap(m_waiters);
    }
    for (auto& [number, waiter] : all) waiter.callback();
}

std::size_t Bell::waiting() const
{
    std::scoped_lock lock(m_mutex);
    return m_waiters.size();
}

} // namespace sek
