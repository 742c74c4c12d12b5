// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate/rate_limiter.h"

namespace sek::gate {

/// The budget of tries at a secret (SEC-4): 5 a minute for an account, 20 a minute for an address, and for strangers a
/// delay that grows with each failure in a row. A device that proved to be known has a budget of its own, so nobody can
/// lock its owner out by trying from elsewhere, not even from the same office. Pure, one thread; see RateLimiter.
class SignInBudget
{
public:
    struct Rules
    {
        Rate perAccount{5, 5};
        Rate perAddress{20, 20};
        int freeFailures = 3;                      ///< in a row without a delay
        std::int64_t longestDelayMs = 15 * 60'000; ///< 1 s, 2 s, 4 s … up to this
        std::int64_t forgetAfterMs = 24 * 3'600'000;
        std::size_t maxKeys = 100'000;
    };

    struct Try
    {
        std::string account; ///< opaque: a keyed hash of what was typed, whether or not such an account exists
        std::string address; ///< the limit key of the address
        std::string device;  ///< only of a device whose key proof was checked before; empty for a stranger
    };

    SignInBudget() : SignInBudget(Rules()) {}
    explicit SignInBudget(Rules rules);

    /// Counts a try before the secret is looked at; a refused try costs nothing.
    Turn take(const Try& attempt, Instant now);
    /// The outcome of a granted try.
    void failed(const Try& attempt, Instant now);
    void succeeded(const Try& attempt);

private:
    struct Streak
    {
        int failures = 0;
        Instant last;
        std::list<std::string>::iterator used;
    };

    std::int64_t delay(const Streak& streak) const;
    static std::string key(const Try& attempt) { return attempt.account + '\n' + attempt.device; }

    Rules m_rules;
    RateLimiter m_accounts;
    RateLimiter m_addresses;
    std::unordered_map<std::string, Streak> m_streaks;
    std::list<std::string> m_used;
};

} // namespace sek::gate
