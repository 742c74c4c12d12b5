// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hub_folder.h"

#include <QString>

namespace sek {

/// Writes a consistent copy of the hub's database to a new file (0600), also while the hub serves. The hub's
/// configuration and certificate go with it; secrets and the private key only when asked for, and without them a backup
/// restores only into a folder that has its own. A file of SQLite with one more table, `backup_file`.
/// Fails with `backup_server` (a PostgreSQL database has its own tools), `file_exists`, `file_io`, `store_io`.
Done writeBackup(const HubFolder& folder, const QString& file, bool withSecrets);

/// Puts a backup in the place of the folder's database, under a new epoch, so that clients send again what the backup
/// does not know (SYNC-19). What was there is kept beside as `hub.db.before-TIME`. A folder that is no hub yet becomes
/// one when the backup has everything; a hub's own configuration and secrets stay.
/// Fails with `hub_running`, `backup_damaged`, `hub_missing` (no secrets here and none in the backup), `file_io`.
Done restoreBackup(const QString& folder, const QString& file, Clock& clock, Random& random);

/// For a database that was put back by its server's own tools (`pg_restore`): gives it a new epoch, so that clients notice
/// and send again what the backup does not know. Until then it must not be served. Fails with `hub_running`, `store_…`.
Done stampNewEpoch(const QString& folder, Clock& clock, Random& random);

} // namespace sek
