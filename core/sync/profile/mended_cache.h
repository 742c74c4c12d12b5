// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql_cache.h"
#include "core/sync/workspace/workspace.h"

namespace sek {

/// An organisation's cache, whatever became of its file: as SqlCache::open with MayCreate, and a damaged file is set aside and
/// stays (SEC-73, SYNC-13). What was not sent, drafts, attachments on their way, what was seen of the log are taken over into a
/// fresh file, once, also when a crash comes between; the rest comes from the hub again. `damaged`: a reader has met the
/// damage, although the file opens. Fails with the other failures of SqlCache::open, which change nothing, and `store_io`.
Result<WorkspaceParts::OpenedCache> openOrMend(const SqlSource& source, bool damaged);

/// Whether a damaged file lies set aside beside the cache at `path`.
bool hasSetAside(const QString& path);

/// Destroys what was ever set aside of the cache at `path`.
void removeSetAside(const QString& path);

} // namespace sek
