// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/attendance/reminders.h"
#include "core/record/decision.h"

#include <QDate>

#include <string>
#include <string_view>
#include <vector>

namespace sek::attendance {

/// What is worth a look at how codes were used, and how many months are asked about (attendance §4.5, points 8 to 10).
/// Dated data: resources/data/attendance/watch.json.
struct WatchRules
{
    QDate asOf;
    std::string source;
    int weekday = 1;                  ///< the week's report leaves on this day; 1 is Monday
    int fromHour = 0, untilHour = 24; ///< by the organisation's clock
    int quickSeconds = 0;             ///< signatures of one device that follow each other this closely …
    int quickCount = 0;               ///< … and at least so many
    int changedHours = 0;             ///< a way of contact changed so shortly before a signature
    int marginMinutes = 0;            ///< around a session that still counts as its time
    int confirmedMinutes = 0;         ///< ways of contact of several people confirmed on one device within this time …
    int confirmedCount = 0;           ///< … and at least so many
    int samplePercent = 0;            ///< of a month's signed reports, to be asked about; at least one
};
/// Fails with `json_…`, `watch_…`.
Result<WatchRules> watchRules(const QByteArray& bytes);

enum class Remark { QuickSignatures, OutsideSessions, ChangedBefore, ConfirmedOutside, ConfirmedTogether };
/// `quick_signatures`, `outside_sessions`, `changed_before`, `confirmed_outside`, `confirmed_together`.
std::string_view name(Remark);

/// Something a person should look at. It accuses nobody: a class that signs after a session is quick, too.
struct Finding
{
    Remark remark = Remark::QuickSignatures;
    Instant at;                      ///< the first of them
    Instant until;                   ///< the last one
    std::vector<RecordId> people;    ///< participants, in the order it happened
    std::string device;              ///< empty: none is known
};

/// What happened in the project in those days, both included, by the organisation's calendar; oldest first. Pure.
struct Watched
{
    int signatures = 0; ///< of participants
    std::vector<Finding> findings;
};
Watched watched(const Records& records, const WatchRules& rules, const RecordId& project, QDate from, QDate to);

/// A signed report whose participant is asked, by a contact from another source than the channel the code went to.
struct CallBack
{
    RecordId report;
    int revision = 1;
    std::string period;
    RecordId participant;
    Json noted = Json::object(); ///< the `call_back` record, once somebody has asked; else empty
};
/// Of a month (`2026-10`): which reports are picked nobody can foresee, since it follows from what the hub drew by chance,
/// and every computer picks the same. In the order of the pick; those asked already stay in the list.
std::vector<CallBack> callBackList(const Records& records, const WatchRules& rules, const RecordId& project, const std::string& month);

/// `NoteCallBack` {report_id, revision, outcome: confirmed | denied | not_reached, source}: the participant was asked whether
/// they signed. `source`: where the contact came from (employer, agency …). Rejections: ERR_BAD_COMMAND, ERR_NOT_AUTHORISED,
/// `self_signing` (by whoever reported the month, or its participant), `report_state`, `report_superseded`.
Decision noteCallBack(const Records&, const Context&, const Json& args);

/// The weekly reports that are due today, for the week before this one; none for a week in which nobody signed or was locked
/// out. `locked`: when signing was locked, with the report it was about. Pure.
struct SignerLocked
{
    RecordId report;
    Instant since;
};
std::vector<DueAct> weeklyReportsDue(const Records& records, const WatchRules& rules, const std::vector<SignerLocked>& locked, QDate today,
                                     int hour);
/// `NoteWeeklyReport` {project_id, from, to, counts: {signatures, locked, call_backs, REMARK…}, log?: {size, root}}: the hub's
/// own, to the project's contacts: how often each happened, and no name; with the log's head, which is outside the hub then (§4.3).
Decision noteWeeklyReport(const Records&, const Context&, const Json& args);

} // namespace sek::attendance
