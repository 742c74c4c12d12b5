// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance/paper_code.h"
#include "tests/integration/certified_office.h"

#include <map>
#include <optional>
#include <string>

namespace sek::test {

/// That project where it takes paper too (W18), with Åsa, who is its contact, at a second computer.
struct PaperOffice : CertifiedOffice
{
    /// Empty, or what went wrong.
    std::string open();

    /// Pushes a command; empty when it was taken, else the code of the refusal.
    std::string act(const Visitor& who, const std::string& command, const Json& args);
    /// The same about that person's month at its present revision.
    std::string about(const Visitor& who, const std::string& command, int n, Json more = Json::object());
    Json month(int n) const { return all("attendance_report")[report(n).text()]; }
    /// Björn reports the draft and signs for it with the code from his mailbox.
    std::string reportMonth(int n);

    /// The file goes to the hub as an attachment. Empty, or what the hub said.
    std::string upload(const Visitor& who, const QByteArray& file) const;
    /// `SubmitPaper` as the program makes it: for the month that the code on the sheet names. `scan`: of an uploaded file.
    static Json submission(const attendance::PaperCode& sheet, const QByteArray& scan);

    static constexpr int Draft = 20; ///< whose hours are complete and not yet reported
    std::optional<Visitor> asa;
    std::map<const Visitor*, std::int64_t> pushes; ///< of each device
};

/// The first page printed, signed with a pen and put on the glass a little askew: a PNG of 200 dots per inch. Empty when
/// pdftoppm could not draw it. `folder`: for its files.
QByteArray signedByHand(const QByteArray& pdf, const QString& folder);
/// What the code on the scan names, read as the program reads it.
Result<attendance::PaperCode> sheetOn(const QByteArray& scan);

} // namespace sek::test
