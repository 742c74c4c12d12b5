// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/json.h"

namespace sek {

/// How long a copy may be worked with without contact with its hub (SYNC-23): a laptop that never comes back, or whose owner
/// was removed while it was away, must not stay readable for ever.
inline constexpr int DefaultLeaseDays = 30, ShortestLeaseDays = 7, LongestLeaseDays = 90;

/// Without contact for so long, a copy is destroyed where the organisation has chosen that.
inline constexpr int DaysToTheEnd = 90;

/// What the organisation has chosen, within what is allowed.
int leaseDays(const Json& organisation);
bool copyEnds(const Json& organisation);

/// When the hub last answered and the highest time seen since, both by this computer's clock: what is wrong with the clock all
/// the time cancels out, and what is set back later does not count.
struct Lease
{
    Instant contactAt;   ///< 0: there was no contact yet, and so nothing to keep
    Instant highestSeen;
    int days = DefaultLeaseDays;
    bool ends = false;   ///< the organisation wants the copy destroyed after DaysToTheEnd

    /// After a look at the clock. A clock that was set back lets no time return.
    Lease seenAt(Instant now) const;
    /// After an answer of the hub.
    static Lease renewed(Instant now, int days) { return {now, now, days, false}; }
    bool isOver() const;
    /// The copy is to be destroyed. As for the lease itself, the highest time counts that was ever seen.
    bool isAtItsEnd() const;
    /// How long it has lasted by now.
    int daysWithout() const;
};

} // namespace sek
