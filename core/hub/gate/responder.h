// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate/message.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>

namespace sek::gate {

class Connection;
class Loop;

/// The right to answer one request, once, from any thread, now or later. Dropped without an answer, it answers 500.
class Responder
{
public:
    Responder(std::shared_ptr<Loop> loop, std::weak_ptr<Connection> connection, std::uint64_t turn);
    ~Responder();
    Responder(const Responder&) = delete;
    Responder& operator=(const Responder&) = delete;

    /// False when it is too late: answered before, the caller has gone, or the hub stops. Nothing is sent then.
    bool answer(Response response);
    /// This is a long poll: it waits for something to happen and takes no place at work meanwhile.
    void wait();
    /// Called once if the connection ends, the hub stops or the time is up before `answer`; at once if that was before.
    /// On the network thread; must be quick. Never called after an answer.
    void onGone(std::function<void()> callback);
    bool isOpen() const;
    /// The connection belongs to somebody who signed in: its address is given more places (SEC-41).
    void markSignedIn();

    /// For the gate: takes the right back and tells onGone. False if it was used already.
    bool revoke();

private:
    const std::shared_ptr<Loop> m_loop;
    const std::weak_ptr<Connection> m_connection;
    const std::uint64_t m_turn;

    mutable std::mutex m_mutex;
    bool m_open = true;
    bool m_revoked = false;
    std::function<void()> m_onGone;
};

} // namespace sek::gate
