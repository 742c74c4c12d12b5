// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/throttle.h"

#include <algorithm>

namespace sek {

namespace {
constexpr std::int64_t Minute = 60'000;
constexpr std::int64_t Forget = 24 * 60 * Minute; ///< failures older than a day no longer add up

ThrottleRow rowOf(AccountTx& tx, const QByteArray& key)
{
    return tx.throttle(key).value_or(ThrottleRow{key});
}
} // namespace

Throttle::Bucket Throttle::bucket(std::string_view sort, std::string_view value, int limit, bool person) const
{
    const QByteArray text = QByteArray(sort.data(), static_cast<qsizetype>(sort.size())) + '\0' +
                            QByteArray(value.data(), static_cast<qsizetype>(value.size()));
    return {m_env.keyed("throttle", text), limit, person};
}

Throttle::Buckets Throttle::stranger(std::string_view emailKey, std::string_view address) const
{
    return {bucket("account", emailKey, m_env.limits.triesPerAccount, true),
            bucket("address", address, m_env.limits.triesPerAddress, false)};
}

Throttle::Buckets Throttle::device(const DeviceId& device) const
{
    return {bucket("device", device.text(), m_env.limits.triesPerAccount, true)};
}

Throttle::Buckets Throttle::invitation(const InvitationId& invitation, std::string_view address) const
{
    return {bucket("invitation", invitation.text(), m_env.limits.triesPerAccount, true),
            bucket("address", address, m_env.limits.triesPerAddress, false)};
}

Instant Throttle::delayed(const ThrottleRow& row, const Bucket& b) const
{
    const auto over = row.failures - b.limit;
    if (over < 0) return {};
    const auto doublings = std::min<std::int64_t>(over, 20);
    return row.lastTry.plusSeconds(std::min(m_env.limits.longestDelay, m_env.limits.firstDelay << doublings));
}

Done Throttle::take(AccountTx& tx, const Buckets& buckets) const
{
    const Instant now = m_env.now();
    std::int64_t waitMs = 0;
    std::vector<ThrottleRow> rows;
    for (const auto& b : buckets) {
        auto row = rowOf(tx, b.key);
        std::erase_if(row.tries, [&](std::int64_t t) { return t <= now.ms - Minute || t > now.ms + Minute; });
        if (row.lastTry.ms < now.ms - Forget) row.failures = 0;
        if (row.tries.size() >= static_cast<std::size_t>(b.limit))
            waitMs =
                std::max(waitMs, row.tries[row.tries.size() - static_cast<std::size_t>(b.limit)] + Minute - now.ms);
        waitMs = std::max(waitMs, row.notBefore.ms - now.ms);
        rows.push_back(std::move(row));
    }
    if (waitMs > 0) return fail("too_many_tries", std::to_string((waitMs + 999) / 1000));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto& row = rows[i];
        row.tries.push_back(now.ms);
        row.lastTry = now;
        ++row.failures; // until it proves to be right
        row.notBefore = delayed(row, buckets[i]);
        tx.put(row);
    }
    return {};
}

void Throttle::succeeded(AccountTx& tx, const Buckets& buckets) const
{
    for (const auto& b : buckets) {
        auto row = rowOf(tx, b.key);
        row.failures = b.person ? 0 : std::max<std::int64_t>(0, row.failures - 1);
        row.notBefore = delayed(row, b);
        tx.put(row);
    }
}

void Throttle::giveBack(AccountTx& tx, const Buckets& buckets) const
{
    for (const auto& b : buckets) {
        auto row = rowOf(tx, b.key);
        if (!row.tries.empty()) row.tries.pop_back();
        row.failures = std::max<std::int64_t>(0, row.failures - 1);
        row.notBefore = delayed(row, b);
        tx.put(row);
    }
}

Done Throttle::found(AccountTx& tx, const AccountId& account) const
{
    const Instant now = m_env.now();
    auto row = rowOf(tx, bucket("founding", account.text(), m_env.limits.foundingsPerDay, true).key);
    std::erase_if(row.tries, [&](std::int64_t t) { return t <= now.ms - Forget || t > now.ms + Minute; });
    const auto limit = static_cast<std::size_t>(m_env.limits.foundingsPerDay);
    if (row.tries.size() >= limit) return fail("too_many_tries", std::to_string((row.tries[row.tries.size() - limit] + Forget - now.ms + 999) / 1000));
    row.tries.push_back(now.ms);
    row.lastTry = now;
    tx.put(row);
    return {};
}

bool Throttle::justExceeded(AccountTx& tx, const Buckets& buckets) const
{
    return std::ranges::any_of(buckets,
                               [&](const Bucket& b) { return b.person && rowOf(tx, b.key).failures == b.limit; });
}

} // namespace sek
