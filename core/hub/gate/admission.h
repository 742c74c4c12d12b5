// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate/limits.h"

#include <string>
#include <unordered_map>

namespace sek::gate {

/// Counts who is in (SEC-41): connections in all, connections of an address before and after sign-in, and those at
/// work. Pure; one thread.
class Admission
{
public:
    explicit Admission(const Limits& limits) : m_limits(limits) {}

    enum class Verdict { Welcome, Full, AddressFull };

    /// What a new connection of that limit key would be told. An empty key (a trusted proxy, which limits its own
    /// callers) counts in all only.
    Verdict verdict(const std::string& key) const;
    void enter(const std::string& key);
    /// The connection belongs to somebody who signed in; it no longer takes one of the places of strangers.
    void know(const std::string& key);
    void leave(const std::string& key, bool known);

    /// Takes a place at work if one is free. Strangers cannot have all of them: who is slow on purpose needs no account.
    bool beginWork(bool stranger);
    /// A long poll's answer is written whether or not a place is free: it exists already, and holding it costs more.
    void resumeWork(bool stranger);
    void endWork(bool stranger);

    std::size_t connections() const { return m_all; }
    std::size_t working() const { return m_working; }
    std::size_t strangersWorking() const { return m_strangersWorking; }

private:
    struct Count
    {
        std::size_t all = 0;
        std::size_t known = 0;
    };

    const Limits& m_limits;
    std::size_t m_all = 0;
    std::size_t m_working = 0;
    std::size_t m_strangersWorking = 0;
    std::unordered_map<std::string, Count> m_perAddress;
};

} // namespace sek::gate
