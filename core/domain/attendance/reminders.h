// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/attendance/report.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sek::attendance {

/// One step of W17: on which day of the month after the report's, and to whom.
struct ReminderStep
{
    int step = 0;
    int day = 1;
    std::set<std::string> to; ///< participant, responsible, project_contact
};

/// When an unsigned month is called to mind. Dated data: resources/data/attendance/reminders.json.
struct ReminderSchedule
{
    QDate asOf;
    std::string source;
    int hoursApart = 24;
    int fromHour = 0, untilHour = 24; ///< when messages leave, by the organisation's clock
    std::vector<ReminderStep> steps; ///< by day
};
/// Fails with `json_…`, `reminders_…`; an unknown word is refused.
Result<ReminderSchedule> reminderSchedule(const QByteArray& bytes);

/// What is due today for a report in the state, when some steps were sent already: the latest step whose day has come, and
/// none at all once the month is signed, refused, void, or its time is over. At most one in `hoursApart`.
std::optional<ReminderStep> dueReminder(const ReminderSchedule& schedule, std::string_view period, ReportState state,
                                        const std::set<int>& sent, std::optional<Instant> lastSent, Instant now, QDate today);

/// What the hub has to do about unsigned months, each with the cause its command is named by, so that a repeat is the same
/// command: one `NoteReminder` for a report, at most one a day to the same person, and one `NoteStaffReminder` for a
/// project's month, however many people's hours are missing.
struct DueAct
{
    std::string command;
    Json args;
    std::string cause;
};
/// `hour`: the organisation's, 0 to 23; nothing is due at night. Pure.
std::vector<DueAct> remindersDue(const Records& records, const ReminderSchedule& schedule, Instant now, QDate today, int hour);

/// `NoteReminder` {report_id, step}: the hub's own, to the participant; the message says where to sign and holds no code. It is
/// about everything of that month that waits for the person in that project, and then names the sum.
/// Rejections: ERR_NOT_AUTHORISED. A step is sent once.
Decision noteReminder(const Records&, const Context&, const Json& args);
/// `NoteStaffReminder` {project_id, month, step, to: [responsible, project_contact]}: how many reports of the month wait.
Decision noteStaffReminder(const Records&, const Context&, const Json& args);

} // namespace sek::attendance
