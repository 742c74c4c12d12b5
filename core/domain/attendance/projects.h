// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

#include <QDate>

#include <set>
#include <string>
#include <vector>

namespace sek::attendance {

/// A repeated session (W4): on which days of the week, every how many weeks, from when to when.
struct RepeatRule
{
    QDate from;
    QDate to;
    std::set<int> weekdays; ///< 1 = Monday … 7 = Sunday
    int everyWeeks = 1;
    std::set<QDate> skip;   ///< holidays and the like, chosen by a person
};
/// The days of the rule, in order; weeks are counted from the one of `from`.
std::vector<QDate> daysOf(const RepeatRule& rule);

/// `PlanOccasions` {activity_id, from, to, weekdays, every_weeks?, skip?, start_time, end_time, break_minutes?, place?}: one
/// session a day. Planned twice, a session is there once.
Decision planOccasions(const Records&, const Context&, const Json& args);

/// `GrantProjectRole` {project_id, account, role, participant_id?} and `EndProjectRole` {id}. A participant's role makes the
/// account that person's own sign-in: only the hub gives it, and with its last one the person has none again. Rejections: ERR_SAME_PERSON (nobody ends an own role), ERR_ALREADY_EXISTS; warning
/// WARN_ROLE_LIMIT in Sweden.
Decision grantProjectRole(const Records&, const Context&, const Json& args);
Decision endProjectRole(const Records&, const Context&, const Json& args);

/// Also `AddProject` (who adds it becomes its contact), `EditProject`, `SetReportSettings`, and `AddActivity`,
/// `EditActivity`, `RemoveActivity`, `EditOccasion`, `RemoveOccasion`; args as for every record. Days that leave hours, sessions
/// or people outside are refused: `entry_outside_project`, `ERR_OUTSIDE_PROJECT`, `entry_outside_activity`, each {field, date}.
void addProjectCommands(Rulebook& book);

} // namespace sek::attendance
