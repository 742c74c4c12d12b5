// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

namespace sek::attendance {

// The commands of projects, participants and attendance. Stable codes as in attendance §3.3.

/// `RecordAttendance` {participation_id, period, cells: [{date, activity_id, occasion_id?, from?, to?}]}: `from` and `to`
/// are {minutes, presence?, note?, source?}, absent when the cell is empty. The first cells begin the report; cells
/// meet one by one. Rejections: ERR_CONFLICT with one conflict a cell, `report_state`, `self_signing`,
/// `occasion_cancelled`, `day_limit_note`, `day_too_long`, `participation_closed`, `entry_outside_project` …
Decision recordAttendance(const Records&, const Context&, const Json& args);

/// How many reports one FreezeReports or ThawReports takes.
inline constexpr std::size_t MostReportsAtOnce = 200;

/// `FreezeReports` {reports: [{id, revision, salt}]}: decided by the hub alone. The content is kept as it is from now on and
/// waits for the code of who asked (W6); `salt` is 32 hexadecimal digits made by the client. An edit lets the draft thaw.
Decision freezeReports(const Records&, const Context&, const Json& args);
/// `ThawReports` {ids}: the responsible thinks again.
Decision thawReports(const Records&, const Context&, const Json& args);

/// `RejectReport` {id, revision, code, text?}: *Not correct*, by the participant; needs no code (W13).
Decision rejectReport(const Records&, const Context&, const Json& args);
/// `RevokeCode` {id, revision}: "I did not ask for this", by the participant (W12). The code on its way is for nothing.
Decision revokeCode(const Records&, const Context&, const Json& args);
/// `OpenCorrection` {id, revision, reason}: a new revision with the old entries (W14). Rejection: `report_disputed` until the
/// objection is decided about.
Decision openCorrection(const Records&, const Context&, const Json& args);
/// `DisputeReport` {id, revision, text}: "I did not sign this", by the participant, later by the project contact.
Decision disputeReport(const Records&, const Context&, const Json& args);
/// `ResolveDispute` {id, revision, outcome: stands | not_signed, reason}: `not_signed` takes the signature back and opens a
/// new revision; of a month that was locked when the objection came only after the finance contact has asked for its opening
/// (`second_person_needed`). One that stands is locked again at once.
Decision resolveDispute(const Records&, const Context&, const Json& args);
/// `ClaimReports` {ids, claim_ref}: used in a payment claim, locked from now on. Also a month that time has locked, once:
/// `report_state` for one that has a claim.
Decision claimReports(const Records&, const Context&, const Json& args);
/// `LockReports` {ids}: the hub's, when the time for disputes has passed.
Decision lockReports(const Records&, const Context&, const Json& args);
/// Signed reports that are due to be locked, for the hub's scheduler.
std::vector<RecordId> reportsToLock(const Records& records, QDate today);
/// `RequestReopening` {id, reason} and `ReopenLocked` {id}: two persons, project contact and finance contact, in any order.
/// While there is an objection to a month that was locked the request counts for deciding about that.
Decision requestReopening(const Records&, const Context&, const Json& args);
Decision reopenLocked(const Records&, const Context&, const Json& args);
/// `NoteCertificate` {id, of, pdf_sha256, byte_size}: the hub's, when it has rendered the certificate as it stands (`of`:
/// preliminary, final, superseded). Files issued before keep their place in `issued`. Rejection: `certificate_state`.
Decision noteCertificate(const Records&, const Context&, const Json& args);
/// Whether the certificate has to be rendered: as it stands now there is no file of it.
bool certificateDue(const Json& certificate);

/// `VoidReport` {id, revision, reason}. Rejection: `report_disputed` until the objection is decided about.
Decision voidReport(const Records&, const Context&, const Json& args);

void addAttendanceCommands(Rulebook& book);

} // namespace sek::attendance
