// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/bounded_hasher.h"

namespace sek {

/// A place among those that run, from construction to destruction, unless the queue was full.
class BoundedHasher::Turn
{
public:
    explicit Turn(BoundedHasher& h) : m_hasher(h)
    {
        std::unique_lock lock(h.m_mutex);
        if (h.m_running >= h.m_atOnce) {
            if (h.m_waiting >= h.m_queue) return;
            ++h.m_waiting;
            h.m_free.wait(lock, [&] { return h.m_running < h.m_atOnce; });
            --h.m_waiting;
        }
        ++h.m_running;
        granted = true;
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    ~Turn()
    {
        if (!granted) return;
        {
            const std::lock_guard lock(m_hasher.m_mutex);
            --m_hasher.m_running;
        }
        m_hasher.m_free.notify_one();
    }

    bool granted = false;

private:
    BoundedHasher& m_hasher;
};

Result<std::string> BoundedHasher::hash(std::string_view password)
{
    const Turn turn(*this);
    if (!turn.granted) return fail("busy");
    return m_inner.hash(password);
}

Result<bool> BoundedHasher::verify(std::string_view password, const std::string& stored)
{
    const Turn turn(*this);
    if (!turn.granted) return fail("busy");
    return m_inner.verify(password, stored);
}

int BoundedHasher::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting;
}

} // namespace sek
