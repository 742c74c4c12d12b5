// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"
#include "ui/signing/kiosk_month.h"

#include <optional>

namespace sek {

/// What a participant reads and signs: the report's hours in words, with what has changed since the version before (W14).
/// Nothing when there is no such report or what it hangs on cannot be seen.
std::optional<KioskMonth> reportMonth(const OrgView& view, const RecordView& report);

/// The hours in order of days; a cell of the version before that is gone stands with no time. Also for a person's own data.
std::vector<KioskMonth::Line> reportLines(const OrgView& view, const Json& report);
/// The version whose hours those stand beside; 0: nobody has read one before.
int versionBefore(const Json& report);

} // namespace sek
