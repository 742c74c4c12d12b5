// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/password_hasher.h"

#include <condition_variable>
#include <mutex>

namespace sek {

/// Lets at most so many computations run at once (memory: 64 MiB each) and so many wait; whoever comes then gets `busy`
/// at once, which the gate answers with 503 (SEC-2 parameters). For the program, whose workers are threads; the
/// simulator needs none.
class BoundedHasher : public PasswordHasher
{
public:
    explicit BoundedHasher(PasswordHasher& inner, int atOnce = 2, int queue = 20)
        : m_inner(inner), m_atOnce(atOnce), m_queue(queue)
    {
    }
    Result<std::string> hash(std::string_view password) override;
    Result<bool> verify(std::string_view password, const std::string& stored) override;
    bool outdated(const std::string& stored) override { return m_inner.outdated(stored); }

    int waiting() const;

private:
    class Turn;

    PasswordHasher& m_inner;
    const int m_atOnce;
    const int m_queue;
    mutable std::mutex m_mutex;
    std::condition_variable m_free;
    int m_running = 0;
    int m_waiting = 0;
};

} // namespace sek
