// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace sek::attendance {

enum class Rounding { None, FloorHalfHour, FloorHour };
enum class RoundingLevel { Day, Month };

struct RoundingRule
{
    Rounding rule = Rounding::FloorHour;
    RoundingLevel level = RoundingLevel::Day;

    /// `floor_hour/day`: how it stands in frozen content.
    std::string text() const;
    friend bool operator==(const RoundingRule&, const RoundingRule&) = default;
};
RoundingRule roundingOf(const Json& project);

/// One cell of the grid: who was where, how long.
struct Entry
{
    std::string date;       ///< `YYYY-MM-DD`
    std::string activity;   ///< id
    std::string occasion;   ///< id, or empty
    int minutes = 0;
    std::string presence;   ///< present, partial, absent, cancelled
    std::string note;
    std::string source;     ///< typed, imported, trainer, self_reported

    auto key() const { return std::tie(date, activity, occasion); }
    /// What people may disagree about; where it came from they may not.
    bool sameValue(const Entry& o) const { return minutes == o.minutes && presence == o.presence && note == o.note; }
    friend bool operator==(const Entry&, const Entry&) = default;
};

Json toJson(const Entry& entry);
/// The entries of a report, in order of their keys.
std::vector<Entry> entriesOf(const Json& report);
Json entriesJson(const std::vector<Entry>& sorted);

struct Totals
{
    int total = 0;
    int reported = 0;
    std::map<std::string, int> days; ///< date → minutes before rounding
    friend bool operator==(const Totals&, const Totals&) = default;
};
Totals totalsOf(const std::vector<Entry>& entries, const RoundingRule& rule);

/// Minutes rounded down as the rule says.
int roundedDown(int minutes, Rounding rule);

/// One line of the difference between two revisions: "was 8 h, now 7 h".
struct EntryDifference
{
    std::string date;
    std::string activity;
    std::string occasion;
    int was = 0;
    int now = 0;
    friend bool operator==(const EntryDifference&, const EntryDifference&) = default;
};
std::vector<EntryDifference> differenceOf(const std::vector<Entry>& was, const std::vector<Entry>& now);

} // namespace sek::attendance
