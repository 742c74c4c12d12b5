// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/history.h"
#include "core/sync/workspace/org_view.h"

#include <QString>

#include <string>
#include <string_view>

namespace sek {

/// What was done in a project and with its months, as a sentence; empty for a command that is none of theirs. Who it was about
/// is looked up in what is known now; somebody with a protected identity, or whom this person may not see, is a participant.
QString attendanceSentence(const HistoryEntry& entry, const OrgView& view);

/// Whose month a document is, "Astrid Exempel, March 2026"; empty for what is none that is seen here.
QString documentSentence(const OrgView& view, const std::string& document);

bool isAttendanceCommand(std::string_view name);

/// One act that is many commands (an import, W3): entries beside each other with the same non-empty batch are one line.
std::string historyBatch(const HistoryEntry& entry);
/// "Imported 37 participants".
QString batchSentence(int commands);

} // namespace sek
