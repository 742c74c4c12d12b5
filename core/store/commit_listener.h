// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/sql/source.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace sek {

/// Hears what other hub processes commit in the same PostgreSQL database, and says to the database that this process
/// serves. One thread of its own with an event loop, as Qt's notifications need; the callbacks run on it and must be quick.
class CommitListener
{
public:
    struct Heard
    {
        /// The organisation has come to `seq`, through whichever process; one's own commits too.
        std::function<void(const OrgId& org, std::int64_t seq)> committed;
        /// The line was cut for a while: anything may have been missed.
        std::function<void()> mayHaveMissed;
        /// The database was put back from a backup meanwhile: this process has to start again.
        std::function<void()> restored;
    };

    CommitListener(SqlSource server, std::string epoch, Heard heard);
    ~CommitListener(); ///< stops; no callback runs after it
    CommitListener(const CommitListener&) = delete;
    CommitListener& operator=(const CommitListener&) = delete;

    /// Returns when it listens. Fails with `store_…`; `hub_restoring` while somebody puts a backup back.
    Done start();

private:
    struct Ear;
    std::unique_ptr<Ear> m_ear;
};

class SqlConnection;

/// Keeps hubs from serving this database for as long as the connection lives. Fails with `hub_running` while one does.
Done lockAgainstServing(SqlConnection& connection);

} // namespace sek
