// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/commands.h"

#include "core/domain/attendance/erasure.h"
#include "core/domain/attendance/exports.h"
#include "core/domain/attendance/identity_looks.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/paper.h"
#include "core/domain/attendance/participants.h"
#include "core/domain/attendance/projects.h"
#include "core/domain/attendance/proposals.h"
#include "core/domain/attendance/reminders.h"
#include "core/domain/attendance/signing_watch.h"

namespace sek::attendance {

void addAttendanceCommands(Rulebook& book)
{
    addProjectCommands(book);
    addParticipantCommands(book);
    addExportCommands(book);
    book.add("NoteReminder", {noteReminder, 1, true});
    book.add("NoteStaffReminder", {noteStaffReminder, 1, true});
    book.add("NoteWeeklyReport", {noteWeeklyReport, 1, true});
    book.add("NoteCallBack", {noteCallBack});
    book.add("RevealIdentity", {revealIdentity});
    book.add("RecordAttendance", {recordAttendance});
    book.add("ProposeHours", {proposeHours});
    book.add("AnswerProposal", {answerProposal});
    book.add("FreezeReports", {freezeReports, 1, true});
    book.add("ThawReports", {thawReports});
    book.add("RejectReport", {rejectReport});
    book.add("RevokeCode", {revokeCode});
    book.add("OpenCorrection", {openCorrection});
    book.add("DisputeReport", {disputeReport});
    book.add("ResolveDispute", {resolveDispute});
    book.add("ClaimReports", {claimReports});
    book.add("LockReports", {lockReports, 1, true});
    book.add("RequestReopening", {requestReopening});
    book.add("ReopenLocked", {reopenLocked});
    book.add("VoidReport", {voidReport});
    book.add("SubmitPaper", {.decide = submitPaper, .attachments = {"scan.sha256"}});
    book.add("AcceptPaper", {acceptPaper});
    book.add("ReturnPaper", {returnPaper});
    book.add(EraseCommand, {eraseParticipant, 1, true, true});
    book.add("NoteCertificate", {noteCertificate, 1, true});
    for (const Schema* s : {&certificateSchema(), &attendanceReportSchema()})
        for (const Field& f : s->fields)
            if (f.attachment) book.addAttachment(s->kind, f.path);
}

} // namespace sek::attendance
