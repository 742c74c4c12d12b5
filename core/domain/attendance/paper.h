// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance/report.h"

namespace sek::attendance {

/// As it stands in `project.signing_methods` and in signatures.
inline constexpr const char* PaperMethod = "paper";

/// A reported month that the participant has signed in ink (W18): one person files the scan, another compares it with the
/// month, and then it is signed, with low assurance. Between the two it can still be signed with a code.
///
/// `SubmitPaper` {id, revision, content_hash, scan {sha256, byte_size, mime}}: `content_hash` is what the code on the paper says.
/// Rejections: `report_superseded`, `content_mismatch`, `paper_off`, `paper_waits`, `ERR_BAD_COMMAND`, at the hub
/// `ERR_FILE_MISSING`.
Decision submitPaper(const Records&, const Context&, const Json& args);
/// `AcceptPaper` {id, revision}: by somebody else than who filed it. Rejections: `no_paper`, `second_person_needed`, `self_signing`.
Decision acceptPaper(const Records&, const Context&, const Json& args);
/// `ReturnPaper` {id, revision, reason}: it does not show this month signed by this person; who filed it may take it back too.
Decision returnPaper(const Records&, const Context&, const Json& args);

/// The signature of a month on paper and what follows from it: state, certificate, receipt. `scan`: hex SHA-256.
Decision signedOnPaper(const Records&, const Context&, Report&, const std::string& scan);

} // namespace sek::attendance
