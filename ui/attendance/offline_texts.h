// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"

#include <QString>

namespace sek::month {

/// What became of a code that was typed offline, in a sentence about the person (attendance §5.2 step 7).
QString offlineSentence(const OfflineResult& result, const QString& person);

/// All that came back and was not read yet: how many are signed, and a sentence for each that is not. Empty when nothing did.
QString offlineNews(const OrgView& view);
/// Whether any of it needs somebody.
bool offlineTrouble(const OrgView& view);

} // namespace sek::month
