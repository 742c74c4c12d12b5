// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"

#include <map>
#include <set>
#include <string>

namespace sek {

/// Reads the views of one organisation out of its cache, only what may be told while it is locked. What has not changed since
/// the last view is neither read nor parsed again but shared with it, so that a change costs what it changed and not what there
/// is. One for each opened cache; the store thread's.
class OrgViewReader
{
public:
    /// `readOnly`: see OrgView. Fails with `store_…`; then the next view is read from the beginning.
    Result<OrgViewPtr> read(CacheStore& cache, Replica& replica, Instant now, Instant syncedAt, bool readOnly = false);

private:
    struct List
    {
        RecordList records;
        std::set<RecordId> changed; ///< since they were read
    };

    /// Everything that was kept is read anew next time.
    std::unexpected<Failure> forget(std::unexpected<Failure> why);
    void learnChanges(const CacheTx& tx, const Touched& touched);
    const RecordList& list(const CacheTx& tx, const char* kind);
    AttendanceRecords attendance(const CacheTx& tx);
    void readReports(const CacheTx& tx);

    bool m_known = false;            ///< what is below is what the cache held, but for what has changed since
    std::set<RecordKey> m_tentative; ///< changed here, not settled by the hub
    std::map<std::string, List> m_lists;
    ReportBook m_reports;
    bool m_reportsRead = false;
    bool m_reportsLeft = false;      ///< there were too many for the last view
    std::set<RecordId> m_reportsChanged;
};

} // namespace sek
