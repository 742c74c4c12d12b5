// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <cstdint>
#include <list>
#include <string>
#include <unordered_map>

namespace sek::gate {

/// What a limiter says to one try.
struct Turn
{
    bool granted = true;
    std::int64_t waitMs = 0; ///< when not granted: how long until it may be
    int waitSeconds() const { return static_cast<int>((waitMs + 999) / 1000); }
};

/// How fast a bucket fills and how much it holds: requests, bytes or commands, whatever is counted.
struct Rate
{
    std::int64_t perMinute = 120;
    std::int64_t burst = 60;
};

/// Token buckets by key (SEC-42). Pure: the time is given; all arithmetic is whole numbers, so the same calls always
/// give the same answers. It remembers at most `maxKeys` keys and forgets the one longest unused. One thread, or a lock
/// around it. Keys are opaque; give it device ids or limit keys, never names or addresses of people.
class RateLimiter
{
public:
    explicit RateLimiter(Rate rate, std::size_t maxKeys = 100'000) : m_rate(rate), m_maxKeys(maxKeys) {}

    /// Takes `cost` if the bucket has it. A cost above the burst is granted only by a full bucket, which then owes the
    /// rest.
    Turn take(const std::string& key, Instant now, std::int64_t cost = 1);
    /// Whether `take` would be granted; changes nothing.
    Turn ask(const std::string& key, Instant now, std::int64_t cost = 1) const;
    /// Takes what turned out to be used afterwards, into debt if need be; until that is paid, nothing is granted.
    void charge(const std::string& key, Instant now, std::int64_t cost);
    void forget(const std::string& key);
    std::size_t keys() const { return m_buckets.size(); }

private:
    // Levels are kept in 1/60,000 of a unit: what one unit a minute brings in one millisecond.
    static constexpr std::int64_t Unit = 60'000;
    struct Bucket
    {
        std::int64_t level = 0;
        Instant at;
        std::list<std::string>::iterator used;
    };

    std::int64_t levelAt(const Bucket& bucket, Instant now) const;
    Turn judge(std::int64_t level, std::int64_t cost) const;
    Bucket& bucket(const std::string& key, Instant now);

    Rate m_rate;
    std::size_t m_maxKeys;
    std::unordered_map<std::string, Bucket> m_buckets;
    std::list<std::string> m_used; ///< the longest unused first
};

} // namespace sek::gate
