// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate/admission.h"
#include "core/hub/gate/gate.h"
#include "core/hub/gate/net.h"

#include <atomic>
#include <unordered_map>

namespace sek::gate {

class Connection;

/// The counters behind Stats; written on the network thread and by workers, read by anyone.
struct Counters
{
    using Counter = std::atomic<std::uint64_t>;
    Counter connections{0}, working{0}, waiting{0}, accepted{0}, refusedFull{0}, refusedAddress{0}, handshakesFailed{0},
        headsRefused{0}, timeouts{0}, busy{0}, answered{0}, cut{0}, internalErrors{0};
};

/// A request's place in its lane's queue, given back when a worker begins with it or when the job is dropped.
class Ticket
{
public:
    explicit Ticket(std::shared_ptr<std::atomic<std::size_t>> queue) : m_queue(std::move(queue)) {}
    ~Ticket() { giveBack(); }
    Ticket(const Ticket&) = delete;
    Ticket& operator=(const Ticket&) = delete;
    void giveBack()
    {
        if (m_queue) --*m_queue;
        m_queue.reset();
    }

private:
    std::shared_ptr<std::atomic<std::size_t>> m_queue;
};

/// What all connections of a gate share. Lives on the network thread, except where it says otherwise.
class GateCore : public Door, public std::enable_shared_from_this<GateCore>
{
public:
    GateCore(GateOptions gateOptions, Handler requestHandler);

    bool admits(const std::string& address) override;
    void enters(std::unique_ptr<Wire> wire, const std::string& address) override;
    /// A connection has ended; the core forgets it.
    void left(const Connection& connection);
    /// Begins the orderly end; the loop's run() returns when the last connection has left.
    void stop();

    /// A place in the lane's queue, or null when it is full.
    std::shared_ptr<Ticket> queueUp(std::size_t lane);
    bool isProxy(const std::string& address) const;
    /// What the policy hook says, refusing with 500 when it throws or names a lane that isn't there.
    RoutePolicy policyFor(const Request& head);
    void log(const LogEntry& entry);
    /// Cuts the answers that take longest until those under way fit into Limits::answersTogether. Never `latest`, which
    /// has only begun.
    void makeRoom(const Connection& latest);
    /// Cuts strangers who have been sending their bodies for long, the slowest first, until another one with a large body
    /// of that size (0: a small one) has a place. An honest body comes with its head or right behind it, so signing in goes on however many
    /// take their time.
    void makeRoomForStranger(std::size_t bytes);
    /// Puts the working count where the statistics see it.
    void publishWorking() { counters.working = admission.working(); }

    const GateOptions options;
    const Handler handler; ///< called by workers
    const std::shared_ptr<Loop> loop;
    Admission admission;
    Counters counters; ///< any thread
    std::size_t bodyBytes = 0;
    std::size_t strangerBodyBytes = 0;
    std::size_t answerBytes = 0;
    bool stopping = false;

private:
    std::vector<std::shared_ptr<std::atomic<std::size_t>>> m_queues;
    std::unordered_map<const Connection*, std::shared_ptr<Connection>> m_connections;
};

/// 16 hexadecimal digits nobody can foresee.
std::string newRequestId();

} // namespace sek::gate
