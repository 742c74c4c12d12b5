// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/history.h"
#include "core/sync/workspace/org_view.h"
#include "ui/organisations/change_lines.h"

namespace sek {

/// Where in the organisation a command belongs, for the filter.
enum class HistorySection { Organisation, Contact, Users, Documents, Pass, Ors, Attendance, Rights };

QString historySectionName(HistorySection section);
/// The sections a command touched; one update may touch several.
std::vector<HistorySection> historySections(const HistoryEntry& entry);

/// What was done, as a sentence in the window's language. Names are looked up in what is known now.
QString historySentence(const HistoryEntry& entry, const OrgView& view);

/// What an update of the organisation changed, each as a short title.
QStringList historyTitles(const HistoryEntry& entry, const OrgView& view);

/// Old and new values. Addresses and numbers that are personal data come masked unless `reveal`; identity numbers always.
std::vector<ChangeLine> historyLines(const HistoryEntry& entry, bool reveal);
/// Whether something in it is masked.
bool historyHasMasked(const HistoryEntry& entry);

/// Who did it: the colleague's name, else the name at sign-in, else the hub.
QString historyWho(const HistoryEntry& entry, const OrgView& view);

} // namespace sek
