// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

#include <QDate>

#include <optional>
#include <string>
#include <vector>

namespace sek::attendance {

/// One person of a project as far as a month's statistics go (attendance §9.2).
struct MonthValues
{
    RecordId participation;
    std::string identityNumber; ///< or the placeholder that stands for it
    std::string givenName, familyName;
    bool protectedIdentity = false;
    QDate start;
    QDate end;                          ///< invalid while it goes on
    std::optional<int> reportedMinutes; ///< of the revisions in force; empty when there is none
    bool isSigned = false;              ///< all of them are
    std::string employerNumber;
};
/// Everybody who was in the project in that month (`YYYY-MM`), by family name and given name.
std::vector<MonthValues> monthValues(const Records& records, const RecordId& project, const std::string& month);

/// What was generated last for a month (`YYYY-MM`).
struct MonthExport
{
    std::string month;
    RecordId id;
    Json body = Json::object();
    bool owed = false; ///< sent once, no longer true, and not sent anew
    bool submitted() const { return text(body, "state") == "submitted"; }
    /// Made, and neither sent nor out of date.
    bool waits() const { return text(body, "state") == "generated"; }
};
/// In order of the months; `exports`: bodies of `scb_export` records, also of other projects.
std::vector<MonthExport> newestExports(const std::vector<std::pair<RecordId, Json>>& exports, const RecordId& project);
/// Months of the project that are over (`YYYY-MM`).
std::vector<std::string> monthsOver(const Json& project, QDate today);

/// What was sent and no longer holds is to be generated and uploaded again, in this order: months (`YYYY-MM`) from the
/// earliest change on.
std::vector<std::string> monthsToSendAgain(const Records& records, const RecordId& project);

/// Marks what was generated or submitted for that month and all later ones as superseded.
void flagExports(const Records&, const Context&, const RecordId& project, const std::string& month, Changes&);

/// `NoteExport` {id, project_id, month, profile, format, sha256, by}: the hub's, which has made the file (C3 leaves it).
Decision noteExport(const Records&, const Context&, const Json& args);
/// `SubmitExport` {id, submitted_on}: somebody has uploaded it. Rejections: `export_superseded` (generate it again),
/// `export_order` {month} (an earlier month is to be sent again first), ERR_NO_SUCH_RECORD.
Decision submitExport(const Records&, const Context&, const Json& args);

void addExportCommands(Rulebook& book);

} // namespace sek::attendance
