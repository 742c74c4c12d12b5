// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cache.h"
#include "core/store/sql/store_file.h"
#include "core/store/touched_notes.h"

namespace sek {

/// One organisation's cache in one SQLCipher file, locked against everybody else while open. Opened, used and
/// destroyed on one thread; its transactions end before it does.
class SqlCache : public CacheStore
{
public:
    /// The source is an encrypted file (SEC-61: nothing else is accepted). Fails as openStore does; a failure never
    /// creates or changes anything (SEC-62, SEC-73).
    static Result<std::unique_ptr<SqlCache>> open(SqlSource source, OpenMode mode);
    ~SqlCache() override;

    Result<std::unique_ptr<CacheTx>> begin() override;
    Done sweep() override;
    Touched takeTouched() override { return m_touched.take(); }

    /// Reads everything once: every page, every index. `store_damaged` if something is wrong. Takes a while.
    Done check();
    SqlConnection& connection() { return *m_connection; }

private:
    explicit SqlCache(std::unique_ptr<SqlConnection> connection) : m_connection(std::move(connection)) {}
    std::unique_ptr<SqlConnection> m_connection;
    TouchedNotes m_touched;
};

/// What could still be read of a damaged file of what only this computer has.
struct SalvagedOutbox
{
    std::vector<OutboxItem> items; ///< oldest first
    bool complete = false;         ///< nothing was in the way: these are all commands there were
    std::optional<Cursor> cursor;  ///< only its device, numbers, epoch and times
    std::vector<SettledItem> settled;
    std::vector<Draft> drafts;
    std::vector<std::pair<std::string, QByteArray>> kept; ///< of CacheTx::kept: what was seen of the log, typed codes
    std::vector<QByteArray> files; ///< attachments the hub does not have yet, whole and with the hash they are named by
};

/// Reads the unsent edits out of a file that was set aside (SEC-73, SYNC-13); commands that lie on damaged pages are
/// passed over. Fails with `store_wrong_key`, or `store_damaged` when not even the list of tables can be read.
Result<SalvagedOutbox> salvageOutbox(const QString& path, const SecureBytes& key);

} // namespace sek
