// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/month_sheet.h"
#include "ui/widgets/theme/roles.h"

#include <QString>

// The words of the month: states, findings, hours in a sentence.
namespace sek::month {

struct StateLook
{
    QString icon;
    QString word;
    ColorRole role;
};

/// Icon, word and colour of a report's state (style guide §6).
StateLook look(State state);
/// As a heading of a group: "Drafts", "Reported" …
QString groupName(State state);

/// What is wrong and how to mend it.
QString sentence(const Finding& finding);

/// "3 h 45 min", "35 h".
QString hoursInWords(int minutes);
/// "35 hours" for whole ones, else as above: where it stands alone and large.
QString hoursAlone(int minutes);
/// "A01 Grundkurs, 08:30–12:30".
QString activityInWords(const MonthSheet& sheet, const EntryKey& key);
/// "A01: 4 h", "A02: 2 h", where a day has hours of several activities; else nothing, as their sum says it.
QStringList entriesInWords(const MonthSheet& sheet, int row, int day);
/// What stands in a field for hours.
QString writtenValue(const Value& value);
/// "Thursday 12 March".
QString longDay(QDate date);
/// How the reported hours come about.
QString roundingRule(Rounding rounding, RoundingLevel level);

} // namespace sek::month
