// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/rate_limiter.h"

#include <algorithm>

namespace sek::gate {

std::int64_t RateLimiter::levelAt(const Bucket& bucket, Instant now) const
{
    const std::int64_t full = m_rate.burst * Unit;
    const std::int64_t passed = now.ms - bucket.at.ms;
    if (passed <= 0) return bucket.level; // a clock that went back brings nothing
    // Compared before multiplying: after a long absence the product would overflow.
    if (passed > (full - bucket.level) / m_rate.perMinute) return full;
    return bucket.level + passed * m_rate.perMinute;
}

Turn RateLimiter::judge(std::int64_t level, std::int64_t cost) const
{
    const std::int64_t needed = std::min(cost, m_rate.burst) * Unit;
    if (level >= needed) return {};
    return {false, (needed - level + m_rate.perMinute - 1) / m_rate.perMinute};
}

RateLimiter::Bucket& RateLimiter::bucket(const std::string& key, Instant now)
{
    auto found = m_buckets.find(key);
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= m_maxKeys && !m_used.empty()) {
            m_buckets.erase(m_used.front());
            m_used.pop_front();
        }
        m_used.push_back(key);
        found = m_buckets.emplace(key, Bucket{m_rate.burst * Unit, now, std::prev(m_used.end())}).first;
    } else {
        m_used.splice(m_used.end(), m_used, found->second.used);
    }
    auto& bucket = found->second;
    bucket.level = levelAt(bucket, now);
    bucket.at = std::max(bucket.at, now);
    return bucket;
}

Turn RateLimiter::take(const std::string& key, Instant now, std::int64_t cost)
{
    auto& own = bucket(key, now);
    const auto turn = judge(own.level, cost);
    if (turn.granted) own.level -= cost * Unit;
    return turn;
}

Turn RateLimiter::ask(const std::string& key, Instant now, std::int64_t cost) const
{
    const auto found = m_buckets.find(key);
    return found == m_buckets.end() ? Turn{} : judge(levelAt(found->second, now), cost);
}

void RateLimiter::charge(const std::string& key, Instant now, std::int64_t cost)
{
    bucket(key, now).level -= cost * Unit;
}

void RateLimiter::forget(const std::string& key)
{
    const auto found = m_buckets.find(key);
    if (found == m_buckets.end()) return;
    m_used.erase(found->second.used);
    m_buckets.erase(found);
}

} // namespace sek::gate
