// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance/report.h"

namespace sek::attendance {

/// Whether the report may be reported and signed today: `report_empty`, `entry_in_future`, `participation_closed`,
/// `entry_outside_project`, `self_signing`. Each issue's path names the cell (`entries/DATE/ACTIVITY/OCCASION`), so that a page can open it.
std::vector<Issue> reportIssues(const Report& report, const AccountId& responsible, QDate today);

/// How an entry is named in issues and conflicts.
std::string cellPath(const Entry& entry);

/// Hours of an activity that has sessions that day are hours of one of them, also of one that was cancelled; else no check of
/// the session would reach them. Of an activity that runs all the time there are none. Rejection: ERR_REQUIRED.
std::expected<void, Rejection> namesItsSession(const Records& records, const Entry& entry);

/// What a cell may be: inside project, participation, activity and occasion; limits of a day. Rejections
/// carry the path of the cell.
std::expected<void, Rejection> checkEntries(const Records& records, const Participation& of, const std::vector<Entry>& all,
                                            const std::vector<Entry>& touched, Changes& changes);

} // namespace sek::attendance
