// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/profile_keys.h"
#include "core/sync/workspace/workspace.h"

#include <mutex>

namespace sek {

/// Opens an organisation's cache as openOrMend does, with the key that stands in the profile's keys; one that has none gets
/// one. Where the keys were renewed since, the file is written anew under its next key first, and that becomes its key. What a
/// crash interrupts goes on at the next opening (SEC-72); what fails (a full disk) is tried again then, and the old key opens.
/// While a damaged file lies set aside it stays under the key that is written down, and so does what came after it.
Result<WorkspaceParts::OpenedCache> openRekeyed(std::recursive_mutex& mutex, ProfileKeys& keys, const OrgId& org, const QString& path, bool damaged,
                                                const std::function<void(const char*)>& step = {});

/// Erases the keys of the organisation's cache, also the next one, and the file with all that belongs to it (SYNC-21).
void destroyCache(std::recursive_mutex& mutex, ProfileKeys& keys, const QString& folder, const OrgId& org, const QString& path);

/// The file with all that belongs to it.
void removeCacheFiles(const QString& path);
/// Removes the files of organisations that have no key any more: a crash while one was destroyed has left them, nobody can read
/// them, and they would be in the way of a new copy (SYNC-21).
void removeKeyless(const ProfileKeys& keys, const QString& folder);

} // namespace sek
