// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/totals.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace sek::attendance {

std::string RoundingRule::text() const
{
    const char* what = rule == Rounding::None ? "none" : rule == Rounding::FloorHour ? "floor_hour" : "floor_half_hour";
    return std::string(what) + (level == RoundingLevel::Day ? "/day" : "/month");
}

RoundingRule roundingOf(const Json& project)
{
    RoundingRule out;
    const std::string rule = text(project, "rounding_rule", "floor_hour");
    out.rule = rule == "none" ? Rounding::None : rule == "floor_half_hour" ? Rounding::FloorHalfHour : Rounding::FloorHour;
    out.level = text(project, "rounding_level", "day") == "month" ? RoundingLevel::Month : RoundingLevel::Day;
    return out;
}

Json toJson(const Entry& e)
{
    Json j = {{"date", e.date}, {"activity_id", e.activity}, {"minutes", e.minutes}, {"presence", e.presence}};
    if (!e.occasion.empty()) j["occasion_id"] = e.occasion;
    if (!e.note.empty()) j["note"] = e.note;
    if (!e.source.empty()) j["source"] = e.source;
    return j;
}

std::vector<Entry> entriesOf(const Json& report)
{
    std::vector<Entry> out;
    if (const Json& list = at(report, "entries"); list.is_array())
        for (const Json& j : list)
            out.push_back({text(j, "date"), text(j, "activity_id"), text(j, "occasion_id"),
                           static_cast<int>(integer(j, "minutes")), text(j, "presence"), text(j, "note"), text(j, "source")});
    return out;
}

Json entriesJson(const std::vector<Entry>& sorted)
{
    Json out = Json::array();
    for (const Entry& e : sorted) out.push_back(toJson(e));
    return out;
}

int roundedDown(int minutes, Rounding rule)
{
    const int step = rule == Rounding::FloorHour ? 60 : rule == Rounding::FloorHalfHour ? 30 : 1;
    return minutes / step * step;
}

Totals totalsOf(const std::vector<Entry>& entries, const RoundingRule& rule)
{
    Totals t;
    for (const Entry& e : entries) {
        t.total += e.minutes;
        t.days[e.date] += e.minutes;
    }
    if (rule.level == RoundingLevel::Month) {
        t.reported = roundedDown(t.total, rule.rule);
    } else {
        for (const auto& [date, minutes] : t.days) t.reported += roundedDown(minutes, rule.rule);
    }
    return t;
}

std::vector<EntryDifference> differenceOf(const std::vector<Entry>& was, const std::vector<Entry>& now)
{
    std::map<std::tuple<std::string, std::string, std::string>, std::pair<int, int>> both;
    for (const Entry& e : was) both[e.key()].first = e.minutes;
    for (const Entry& e : now) both[e.key()].second = e.minutes;
    std::vector<EntryDifference> out;
    for (const auto& [key, minutes] : both)
        if (minutes.first != minutes.second)
            out.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), minutes.first, minutes.second});
    return out;
}

} // namespace sek::attendance
