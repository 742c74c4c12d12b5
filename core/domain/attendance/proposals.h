// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance/report.h"

namespace sek::attendance {

// Hours that a participant proposes and the staff take over or not (attendance §6; the model system lets participants of
// programme area 2 report too). A proposal is never attendance by itself: taking it over is an ordinary `RecordAttendance`
// of whoever does it, with `self_reported` as its source.

/// The one proposal of a participation for a month (`2026-10`).
RecordKey proposalKey(const RecordId& participation, const std::string& month);

/// `ProposeHours` {participation_id, period (a month), entries: [{date, activity_id, occasion_id?, minutes}], note?}: by the participant
/// alone; takes the place of what was proposed before, and without entries takes it back. Rejections: ERR_BAD_COMMAND,
/// ERR_NOT_AUTHORISED, `entry_outside_period` {date}, `entry_in_future` {date}, `entry_minutes` {date}, `day_too_long` {date},
/// `participation_closed` {date}, `occasion_cancelled` {date}, ERR_NO_SUCH_RECORD {field}, ERR_TOO_LONG {field, max}.
Decision proposeHours(const Records&, const Context&, const Json& args);

/// A proposed cell beside what is recorded there now.
struct ProposedHours
{
    std::string date;
    RecordId activity;
    RecordId occasion; ///< null: none
    int proposed = 0;
    int recorded = -1; ///< -1: nothing is there
};
std::vector<ProposedHours> proposedHours(const Records& records, const RecordId& proposal);
/// The args of each `RecordAttendance` that takes the proposal over, over what was read; none for cells that are the same.
std::vector<Json> hoursToTake(const Records& records, const RecordId& proposal);

/// `AnswerProposal` {id, made_at, outcome: taken | declined, text?}: by whoever may record the hours, and never the participant;
/// `made_at` says which proposal was read. Declining wants a reason. Rejections: ERR_BAD_COMMAND, ERR_NOT_AUTHORISED,
/// `self_signing`, `proposal_changed` (there is a newer one, or it was answered already).
Decision answerProposal(const Records&, const Context&, const Json& args);

} // namespace sek::attendance
