// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sek::attendance {

// W3: a list of people from a file or the clipboard. Pure: bytes in, a table with one verdict a row out; nothing is
// written until a person has said so, then one command a person under one batch id.

inline constexpr qsizetype MaxImportBytes = 5 * 1024 * 1024;
inline constexpr std::size_t MaxImportRows = 5000;

/// The code pages a file may be in, as ICU names them; the first is recognised by itself.
inline constexpr const char* ImportEncodings[] = {"UTF-8", "windows-1252", "windows-1250", "windows-1257"};

/// Whether the bytes are UTF-8 (with or without BOM); if not, a person says which code page it is.
bool isUtf8(const QByteArray& bytes);

/// Fails with `import_size`, `import_encoding` (a byte that the code page does not have, or an unknown page),
/// `import_not_text` (zero bytes: a workbook was chosen instead of a list).
Result<QString> decodeImport(const QByteArray& bytes, const std::string& encoding);

enum class RowStatus {
    New,
    Joins,   ///< registered in the organisation, not in this project
    Exists,
    Changed, ///< exists, and the list says something else
    Error,
};

/// What is wrong with one cell, or worth telling.
struct CellIssue
{
    std::string column; ///< as in the header of the specification
    std::string code;   ///< ERR_IDENTITY, ERR_SPREADSHEET, ERR_REQUIRED, ERR_DUPLICATE_ROW, WARN_…
    Json params = Json::object();
    friend bool operator==(const CellIssue&, const CellIssue&) = default;
};

struct ImportRow
{
    int line = 0; ///< of the rows that hold something; the header is 1
    std::map<std::string, std::string> cells; ///< column → text, tidied
    RowStatus status = RowStatus::New;
    std::vector<CellIssue> issues;
    std::string existing;                ///< id of the participant who is there already
    std::string identityKind, identityNumber;
    std::vector<std::string> differs;    ///< columns that are otherwise than what is there: `sms` …; never overwritten
};

/// Somebody the organisation has, as the client sees them.
struct KnownPerson
{
    std::string id;
    std::string identityKind, identityNumber;
    std::string givenName, familyName;
    std::string sms, email;
    bool inProject = false;
};

struct ImportContext
{
    std::string country; ///< of the organisation
    QDate today;
    std::vector<KnownPerson> known;
};

struct ImportPreview
{
    char separator = ';';
    std::vector<std::string> unknownColumns; ///< headers nobody knows; they are left out
    std::vector<ImportRow> rows;

    std::size_t count(RowStatus status) const;
    /// Rows that become commands: new people, and known ones who join the project.
    std::size_t importable() const;
};

/// Fails with `import_rows` (more than MaxImportRows), `import_columns` (no header, or one without identity_number,
/// given_name or family_name), `import_csv`, `import_empty`.
Result<ImportPreview> previewImport(const QString& text, const ImportContext& context);

/// One command for each row that can be imported: (name, args). `ids` are UUIDs made by the client, five for each row of the
/// preview; `startDate` stands in where a row has none.
std::vector<std::pair<std::string, Json>> importCommands(const ImportPreview& preview, const std::string& projectId,
                                                         const std::string& batch, const std::string& startDate,
                                                         const std::vector<std::string>& ids);

/// A cell for a CSV file that a spreadsheet opens: what would begin a formula gets a leading apostrophe (SEC-19, A-10);
/// quoted where it must be.
QString csvCell(const QString& text, QChar separator = u';');

/// The rows with errors, with their reasons' codes in a last column, to be mended and tried again. UTF-8 with BOM.
QByteArray badRowsFile(const ImportPreview& preview);

} // namespace sek::attendance
