// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/held_hours.h"

#include <algorithm>

namespace sek::month {

namespace {

bool wantsNote(const MonthSheet& sheet, int row, int day)
{
    const auto findings = sheet.findings(row, day);
    return std::ranges::any_of(findings, [](const Finding& f) { return f.what == Trouble::OverDayLimit && f.error; });
}

/// 0: the date is not of the sheet's month.
int dayIn(const MonthSheet& sheet, QDate date)
{
    const QDate month = sheet.terms().month;
    return month.isValid() && date.year() == month.year() && date.month() == month.month() ? date.day() : 0;
}

} // namespace

std::vector<Change> HeldHours::sift(const MonthSheet& sheet, const std::vector<Change>& changes)
{
    for (Change c : changes) {
        const QDate date = sheet.date(c.day);
        const auto same = std::ranges::find_if(m_held, [&](const Held& h) {
            return h.date == date && h.change.participation == c.participation && h.change.key == c.key;
        });
        if (same == m_held.end()) m_held.push_back({date, std::move(c)});
        else same->change.to = c.to; // the records still have what they had
    }
    std::vector<Change> go;
    std::erase_if(m_held, [&](const Held& h) {
        const int row = sheet.rowOf(h.change.participation), day = dayIn(sheet, h.date);
        if (row < 0 || day == 0) return false;
        if (wantsNote(sheet, row, day) && h.change.from != h.change.to) return false;
        if (h.change.from != h.change.to) go.push_back(h.change);
        return true;
    });
    return go;
}

int HeldHours::lay(MonthSheet& sheet)
{
    return static_cast<int>(std::erase_if(m_held, [&](const Held& h) {
        const int row = sheet.rowOf(h.change.participation), day = dayIn(sheet, h.date);
        if (row < 0 || day == 0) return false;
        if (!sheet.isEditable(row, day)) return true;
        if (const auto change = sheet.changeTo(row, day, h.change.key, h.change.to)) sheet.apply(*change);
        return false;
    }));
}

} // namespace sek::month
