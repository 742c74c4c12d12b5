// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/connection.h"

#include <cstdint>

namespace sek {

/// One connection for each thread that asks, because Qt's connections never cross threads. A thread's connection
/// closes when the thread ends or calls closeHere(); a lost one is replaced at the next get().
class ThreadConnections
{
public:
    explicit ThreadConnections(SqlSource source);
    /// Closes the calling thread's own. Other threads should have ended or called closeHere() before.
    ~ThreadConnections();
    ThreadConnections(const ThreadConnections&) = delete;
    ThreadConnections& operator=(const ThreadConnections&) = delete;

    Result<SqlConnection*> get();
    void closeHere();
    const SqlSource& source() const { return m_source; }

private:
    SqlSource m_source;
    std::uint64_t m_id;
};

} // namespace sek
