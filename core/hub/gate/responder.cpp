// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/responder.h"

#include "core/hub/gate/connection.h"
#include "core/hub/gate/net.h"

#include <utility>

namespace sek::gate {

Responder::Responder(std::shared_ptr<Loop> loop, std::weak_ptr<Connection> connection, std::uint64_t turn)
    : m_loop(std::move(loop)), m_connection(std::move(connection)), m_turn(turn)
{
}

Responder::~Responder()
{
    answer(Response::error(500, "internal"));
}

bool Responder::answer(Response response)
{
    std::function<void()> unused; // destroyed without the lock: it may hold this very object's last owner
    {
        const std::lock_guard lock(m_mutex);
        if (!m_open) return false;
        m_open = false;
        unused.swap(m_onGone);
    }
    return m_loop->post([connection = m_connection, turn = m_turn, response = std::move(response)]() mutable {
        if (const auto alive = connection.lock()) alive->answered(turn, std::move(response));
    });
}

void Responder::wait()
{
    m_loop->post([connection = m_connection, turn = m_turn] {
        if (const auto alive = connection.lock()) alive->parked(turn);
    });
}

void Responder::onGone(std::function<void()> callback)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_open) {
            m_onGone.swap(callback);
            return;
        }
        if (!m_revoked) return;
    }
    callback();
}

bool Responder::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_open;
}

void Responder::markSignedIn()
{
    m_loop->post([connection = m_connection] {
        if (const auto alive = connection.lock()) alive->markSignedIn();
    });
}

bool Responder::revoke()
{
    std::function<void()> callback;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_open) return false;
        m_open = false;
        m_revoked = true;
        callback.swap(m_onGone);
    }
    try {
        if (callback) callback();
    } catch (...) { // whatever it was, the connection's own end must go on
    }
    return true;
}

} // namespace sek::gate
