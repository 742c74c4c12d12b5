// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/erasure.h"
#include "core/store/cache.h"
#include "core/sync/messages.h"

#include <QByteArray>

#include <vector>

namespace sek {

/// What was signed and a restored hub does not show any more, kept by a client until the hub has it again or 35 days have
/// passed (SYNC-19). Read from the cache's store and written back in the transaction it belongs to.
class LostSeals
{
public:
    static LostSeals read(const CacheTx& tx);
    void write(CacheTx& tx) const;

    /// Another generation of records is on its way from a hub that was restored; what an earlier one has said counts no more.
    void hubRestored();
    /// Before the new generation takes its place: what is signed here, sealed, and not in it.
    void keepWhatIsMissing(const CacheTx& tx, Instant now);
    /// After a generation or a change is in place: what came back, or is too old, is let go of.
    void settle(const CacheTx& tx, Instant now);

    bool empty() const { return m_entries.empty(); }
    /// What is to be handed back now: never tried, or its document has moved since.
    std::vector<HandBack> next(const Records& records) const;
    /// What the hub has said to them.
    void answered(const std::vector<HandBack>& given, const std::vector<std::string>& results);
    /// A person was erased. Whether anything went.
    bool forget(const Traces& traces);

private:
    struct Entry
    {
        HandBack given;
        std::int64_t tried = -1; ///< place at the last try
        bool taken = false;      ///< the hub has it; kept until it is seen here
        Instant since;           ///< by the hub's clock
    };
    bool m_restored = false; ///< the generation on its way is of a restored hub
    std::vector<Entry> m_entries;
};

} // namespace sek
