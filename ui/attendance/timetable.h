// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"
#include "ui/documents/paper_table.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sek {

/// What a project's sessions of a month are, where and with whom (W4.4), as plain values.
struct Timetable
{
    struct Line
    {
        QDate date; ///< invalid: it goes on through the month without sessions
        QString from, to;
        QString activity; ///< "Grundkurs (A01)"
        QString mode, place, trainer;
        bool calledOff = false;
    };
    QString project, projectNo, owner;
    QDate month; ///< its first day
    std::vector<Line> lines; ///< by day and time, then what has no sessions

    int sessions() const;
    /// Sessions that take place and say no place, though they are not at a distance, or no trainer.
    int incomplete() const;
};

Timetable timetableOf(const OrgView& view, const RecordId& project, QDate month);

/// As a page for paper, in the window's language.
PaperTable timetablePage(const Timetable& timetable);

/// What a country asks for: by which day of the month before it is handed in, and how many days ahead a change is told.
struct TimetableRule
{
    int handInDay = 0;
    int changeDays = 0;
};
/// From resources/data/attendance/timetable.json; nothing where nobody asks for one.
std::optional<TimetableRule> timetableRule(const std::string& country);

} // namespace sek
