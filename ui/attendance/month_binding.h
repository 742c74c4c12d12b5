// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance/totals.h"
#include "core/sync/workspace/org_view.h"
#include "ui/attendance/held_hours.h"
#include "ui/attendance/month_sheet.h"

#include <vector>

// Between the records of a project and the sheet one works in.
namespace sek::month {

struct ProjectChoice
{
    RecordId id;
    QString name;
    QString number;
    QString area;
    QDate from;
    QDate to;
};
/// In order of their names.
std::vector<ProjectChoice> projectsOf(const OrgView& view);

/// The project's rounding as the sheet has it.
inline Rounding roundingOf(const attendance::RoundingRule& rule)
{
    return rule.rule == attendance::Rounding::None            ? Rounding::None
           : rule.rule == attendance::Rounding::FloorHalfHour ? Rounding::HalfHour
                                                              : Rounding::Hour;
}
inline RoundingLevel levelOf(const attendance::RoundingRule& rule)
{
    return rule.level == attendance::RoundingLevel::Month ? RoundingLevel::Month : RoundingLevel::Day;
}

MonthSheet sheetOf(const OrgView& view, const RecordId& project, QDate month);

/// The args of `RecordAttendance` that carry the changes: one command for each report they belong to.
std::vector<Json> recordArgs(const OrgView& view, const RecordId& project, const MonthSheet& sheet, const std::vector<Change>& changes);

/// Hours that wait for a note, as they are kept with the draft, and read again; what cannot be read is left out.
Json heldJson(const HeldHours& held);
HeldHours heldFrom(const Json& json);

/// Where the report stands, with what was typed offline and waits for the hub: that is never shown as signed (§3.1).
State stateOf(const OrgView& view, const RecordView& report);
/// How somebody with a protected identity is called.
QString protectedName(const RecordId& participant);
/// "Given Family" of a participant, as above where the identity is protected; empty for one that is not seen.
QString participantName(const OrgView& view, const std::string& participant);

/// The participant's reports of the month: one, or one for each day or session where those are signed one by one.
std::vector<RecordView> reportsOf(const OrgView& view, const RecordId& project, const RecordId& participation, QDate month);

} // namespace sek::month
