// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/month_sheet.h"

#include <QDate>

#include <utility>
#include <vector>

namespace sek::month {

/// Hours over the day's limit that wait for a note saying why (attendance A-14): the records would refuse them, so they stay
/// on the screen, over whatever comes, until the note is there or they are changed. Of any month and project of the page.
class HeldHours
{
public:
    /// What can be recorded now: of `changes`, which `sheet` has already, and of what was held before.
    std::vector<Change> sift(const MonthSheet& sheet, const std::vector<Change>& changes);
    /// Lays what is held over newer records. How many were dropped because nothing may be entered there any more.
    int lay(MonthSheet& sheet);
    bool isEmpty() const { return m_held.empty(); }

    struct Held
    {
        QDate date;
        Change change; ///< `from`: what the records had when it was typed
    };
    const std::vector<Held>& all() const { return m_held; }
    /// What all() gave before; nothing is checked until it is laid over a month.
    void restore(std::vector<Held> held) { m_held = std::move(held); }

private:
    std::vector<Held> m_held;
};

} // namespace sek::month
