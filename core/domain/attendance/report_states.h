// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace sek::attendance {

// Attendance §3.1. A report has one record for its whole life; a correction raises its revision. An old revision is
// superseded by that alone, its frozen content and its signatures stay as they are (SYNC-9).

enum class ReportState { Draft, Reported, CodeActive, Signed, Rejected, Locked, Void };

enum class ReportEvent {
    Edit,      ///< cells of a draft
    Report,    ///< the responsible's code was right
    OpenCode,  ///< the participant asked for a code, or for another one
    CloseCode, ///< it ended without a signature
    Sign,      ///< it was right
    Reject,    ///< *Not correct*
    Correct,   ///< a new revision
    Lock,      ///< claimed, or the time for disputes has passed; or an objection to a locked month does not hold
    Dispute,   ///< "I did not sign this"
    Reopen,    ///< two persons
    Void,
};

/// Where the event leads; nothing when the state does not allow it (SEC-17).
std::optional<ReportState> next(ReportState state, ReportEvent event);

std::string_view name(ReportState state);
/// Nothing for a word that is no state.
std::optional<ReportState> stateFrom(std::string_view name);

} // namespace sek::attendance
