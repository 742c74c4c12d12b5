// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/thread_connections.h"

#include <atomic>
#include <map>

namespace sek {

namespace {

std::map<std::uint64_t, std::unique_ptr<SqlConnection>>& ofThisThread()
{
    static thread_local std::map<std::uint64_t, std::unique_ptr<SqlConnection>> connections;
    return connections;
}

} // namespace

ThreadConnections::ThreadConnections(SqlSource source) : m_source(std::move(source))
{
    static std::atomic<std::uint64_t> counter{0};
    m_id = ++counter;
}

ThreadConnections::~ThreadConnections()
{
    closeHere();
}

void ThreadConnections::closeHere()
{
    ofThisThread().erase(m_id);
}

Result<SqlConnection*> ThreadConnections::get()
{
    auto& mine = ofThisThread();
    if (auto it = mine.find(m_id); it != mine.end()) {
        if (!it->second->broken()) return it->second.get();
        if (it->second->inTransaction()) return fail("store_io", "connection lost"); // its transaction must end first
        mine.erase(it);
    }
    auto opened = SqlConnection::open(m_source);
    if (!opened) return failure(opened);
    return mine.emplace(m_id, std::move(*opened)).first->second.get();
}

} // namespace sek
