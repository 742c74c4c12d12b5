// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/sign_in_budget.h"

#include <algorithm>

namespace sek::gate {

SignInBudget::SignInBudget(Rules rules)
    : m_rules(rules), m_accounts(rules.perAccount, rules.maxKeys), m_addresses(rules.perAddress, rules.maxKeys)
{
}

std::int64_t SignInBudget::delay(const Streak& streak) const
{
    const int over = streak.failures - m_rules.freeFailures;
    if (over <= 0) return 0;
    return std::min<std::int64_t>(m_rules.longestDelayMs, std::int64_t(1000) << std::min(over - 1, 30));
}

Turn SignInBudget::take(const Try& attempt, Instant now)
{
    const bool stranger = attempt.device.empty();
    const auto own = key(attempt);
    if (const auto found = m_streaks.find(own); found != m_streaks.end()) {
        const auto& streak = found->second;
        const auto passed = now.ms - streak.last.ms;
        if (passed < m_rules.forgetAfterMs && passed < delay(streak))
            return {false, delay(streak) - std::max<std::int64_t>(passed, 0)};
    }
    // Both are asked before either is charged, so that a refused try uses up neither.
    auto turn = m_accounts.ask(own, now);
    if (turn.granted && stranger) turn = m_addresses.ask(attempt.address, now);
    if (!turn.granted) return turn;
    m_accounts.charge(own, now, 1);
    if (stranger) m_addresses.charge(attempt.address, now, 1);
    return {};
}

void SignInBudget::failed(const Try& attempt, Instant now)
{
    const auto own = key(attempt);
    auto found = m_streaks.find(own);
    if (found == m_streaks.end()) {
        if (m_streaks.size() >= m_rules.maxKeys && !m_used.empty()) {
            m_streaks.erase(m_used.front());
            m_used.pop_front();
        }
        m_used.push_back(own);
        found = m_streaks.emplace(own, Streak{0, now, std::prev(m_used.end())}).first;
    } else {
        m_used.splice(m_used.end(), m_used, found->second.used);
    }
    auto& streak = found->second;
    if (now.ms - streak.last.ms >= m_rules.forgetAfterMs) streak.failures = 0;
    ++streak.failures;
    streak.last = now;
}

void SignInBudget::succeeded(const Try& attempt)
{
    const auto found = m_streaks.find(key(attempt));
    if (found == m_streaks.end()) return;
    m_used.erase(found->second.used);
    m_streaks.erase(found);
}

} // namespace sek::gate
