// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/public_holidays.h"

#include "core/base/json_look.h"

namespace sek {

namespace {

constexpr int MostYears = 200; // a slip in a date must not be worked off for ages

/// Where a holiday of the table falls in that year; not valid in a year that does not have it.
QDate dayIn(const Json& holiday, int year)
{
    if (year < integer(holiday, "since", 0) || year > integer(holiday, "until", 9999)) return {};
    if (holiday.contains("easter")) return easterSunday(year).addDays(integer(holiday, "easter"));
    QDate day(year, int(integer(holiday, "month")), int(integer(holiday, "day")));
    if (const auto weekday = integer(holiday, "weekday", 0); day.isValid() && weekday > 0) day = day.addDays((weekday - day.dayOfWeek() + 7) % 7);
    return day;
}

} // namespace

QDate easterSunday(int year)
{
    // The usual arithmetic of epact and Sunday letter (Meeus, Astronomical Algorithms, chapter 8).
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

std::map<QDate, std::string> publicHolidays(const Json& table, const std::string& country, QDate from, QDate to)
{
    std::map<QDate, std::string> out;
    if (!from.isValid() || !to.isValid() || to.year() - from.year() > MostYears) return out;
    const auto put = [&](QDate day, const std::string& name) {
        if (day >= from && day <= to) out.emplace(day, name);
    };
    for (const Json& land : at(table, "countries")) {
        if (text(land, "country") != country) continue;
        const Json& days = at(land, "days");
        for (int year = from.year(); year <= to.year(); ++year)
            for (const Json& holiday : days) {
                const QDate day = dayIn(holiday, year);
                if (!day.isValid()) continue;
                put(day, text(holiday, "name"));
                // What falls on a weekend and moves makes the Monday after it a holiday too.
                if (boolean(holiday, "moves_to_monday") && day.dayOfWeek() > 5) put(day.addDays(8 - day.dayOfWeek()), text(holiday, "name"));
            }
    }
    return out;
}

} // namespace sek
