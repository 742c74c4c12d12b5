// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/output/export_table.h"

#include <optional>
#include <string>
#include <vector>

namespace sek {

/// What a column of a statistics file takes its value from. Names stand in the profile's data file.
enum class ScbField { Constant, IdentityNumber, Name, StartDate, EndDate, Hours, EmployerNumber, ProjectNo, Month };
enum class ScbFormat { Text, Date, WholeHours, DecimalHours };

struct ScbColumn
{
    QString header;
    ScbField field = ScbField::Constant;
    ScbFormat format = ScbFormat::Text;
    QString constant;       ///< of a Constant column
    bool everyMonth = true; ///< false: a date stands in its own month only
};

/// The columns that a funder's or office's template wants. Data, not code: resources/data/scb/*.json; a changed template
/// is a new file.
struct ScbProfile
{
    std::string id;
    QDate asOf;
    std::string source;
    bool verified = false;      ///< somebody has held it against the true template
    bool withUnsigned = false;  ///< whether months without the participant's signature go in
    std::vector<ScbColumn> columns;
};

/// Fails with `json_…`, `scb_profile`.
Result<ScbProfile> scbProfile(const QByteArray& bytes);

/// One participation as far as the month's file needs it.
struct ScbPerson
{
    QString identityNumber; ///< or the placeholder that stands for it
    QString givenName, familyName;
    bool protectedIdentity = false;
    QDate start;
    QDate end;                          ///< invalid while it goes on
    std::optional<int> reportedMinutes; ///< of the month; empty when there is no report
    bool isSigned = false;              ///< the report that counts is signed
    QString employerNumber;
};

struct ScbMonth
{
    QString projectNo, projectName;
    QDate month; ///< its first day
    std::vector<ScbPerson> people;
};

/// Something a person should know before the file is sent. `row` counts in `ScbMonth::people`.
struct ScbWarning
{
    std::string code; ///< `unsigned_left_out`, `identity_missing`
    std::size_t row = 0;
    friend bool operator==(const ScbWarning&, const ScbWarning&) = default;
};

struct ScbFile
{
    ExportTable table;
    std::vector<ScbWarning> warnings;
};

/// The month's rows in the order given: who began, attended or left in it. A start or an end is told even when the hours
/// of that month are not signed yet, since it belongs to its month (case 51); the hours then stay empty.
ScbFile scbFile(const ScbProfile& profile, const ScbMonth& month);

/// `Mars2025_KunskapslyftExempel`, as the office names its files.
QString scbFileName(QDate month, const QString& projectName);

} // namespace sek
