// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/schema.h"

namespace sek {

namespace kind {
inline constexpr const char* Project = "project";
inline constexpr const char* Activity = "activity";
inline constexpr const char* Occasion = "occasion";
inline constexpr const char* Enrolment = "enrolment";
inline constexpr const char* Participant = "participant";
inline constexpr const char* ParticipantIdentity = "participant_identity"; ///< class C3; its id follows from the participant's
inline constexpr const char* Participation = "participation";
inline constexpr const char* AttendanceReport = "attendance_report";
inline constexpr const char* Certificate = "certificate";
inline constexpr const char* ScbExport = "scb_export";
inline constexpr const char* Reminder = "reminder";
inline constexpr const char* HoursProposal = "hours_proposal"; ///< hours a participant proposes
inline constexpr const char* IdentityLook = "identity_look"; ///< who had a participant's identity number shown
inline constexpr const char* CallBack = "call_back"; ///< what a participant said when asked whether they had signed
} // namespace kind

namespace attendance {

const Schema& projectSchema();
/// The fields of a project that say how its reports are made and signed; `SetReportSettings` changes these alone.
const Schema& reportSettingsSchema();
const Schema& activitySchema();
const Schema& occasionSchema();
const Schema& enrolmentSchema();
const Schema& participantSchema();
const Schema& participantIdentitySchema();
const Schema& identityLookSchema();
const Schema& participationSchema();
/// Without the entries: those are a sorted list keyed (date, activity, occasion) with commands of their own.
const Schema& attendanceReportSchema();
const Schema& certificateSchema();
const Schema& scbExportSchema();
const Schema& reminderSchema();
const Schema& callBackSchema();
const Schema& hoursProposalSchema();

} // namespace attendance
} // namespace sek
