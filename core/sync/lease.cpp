// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/lease.h"

#include <algorithm>
#include <charconv>

namespace sek {

int leaseDays(const Json& organisation)
{
    // A choice of the organisation's form, so that the number is kept as its stable name.
    const std::string chosen = text(organisation, "offline_days");
    int days = DefaultLeaseDays;
    const auto from = chosen.rfind('_');
    if (from != chosen.npos) std::from_chars(chosen.data() + from + 1, chosen.data() + chosen.size(), days);
    return std::clamp(days, ShortestLeaseDays, LongestLeaseDays);
}

bool copyEnds(const Json& organisation)
{
    return text(organisation, "offline_copy") == "copy_is_deleted";
}

Lease Lease::seenAt(Instant now) const
{
    Lease out = *this;
    out.highestSeen = std::max({highestSeen, now, contactAt});
    return out;
}

bool Lease::isOver() const
{
    return contactAt != Instant{} && highestSeen >= contactAt.plusDays(days);
}

bool Lease::isAtItsEnd() const
{
    return ends && contactAt != Instant{} && highestSeen >= contactAt.plusDays(DaysToTheEnd);
}

int Lease::daysWithout() const
{
    constexpr std::int64_t Day = 24 * 3'600'000LL;
    return static_cast<int>(std::max<std::int64_t>(0, highestSeen.ms - contactAt.ms) / Day);
}

} // namespace sek
