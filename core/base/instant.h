// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace sek {

/// A moment in UTC, in milliseconds since 1970. Written as RFC 3339 with milliseconds and `Z`.
struct Instant
{
    std::int64_t ms = 0;

    friend auto operator<=>(const Instant&, const Instant&) = default;
    Instant plusMs(std::int64_t d) const { return {ms + d}; }
    Instant plusSeconds(std::int64_t s) const { return {ms + s * 1000}; }
    Instant plusDays(std::int64_t d) const { return {ms + d * 86'400'000}; }
};

/// `2026-11-21T09:30:00.000Z`
std::string toRfc3339(Instant t);

/// Reads exactly the form that toRfc3339 writes; fractions are optional. Fails with `instant`.
Result<Instant> parseRfc3339(std::string_view text);

/// The calendar date at `t` in the time zone, e.g. `Europe/Riga`. An unknown zone counts as UTC.
QDate dateIn(Instant t, const std::string& timeZone);

/// `2026-11-21`
std::string toIso(QDate d);

/// Reads `YYYY-MM-DD` of a day that exists; an invalid QDate otherwise.
QDate isoDate(std::string_view text);

} // namespace sek
