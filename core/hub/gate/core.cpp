// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/core.h"

#include "core/base/hash.h"
#include "core/hub/gate/address.h"
#include "core/hub/gate/connection.h"

#include <openssl/rand.h>

#include <algorithm>
#include <stdexcept>

namespace sek::gate {

GateCore::GateCore(GateOptions gateOptions, Handler requestHandler)
    : options(std::move(gateOptions)), handler(std::move(requestHandler)), loop(Loop::make()), admission(options.limits)
{
    for (std::size_t i = 0; i < options.lanes.size(); ++i)
        m_queues.push_back(std::make_shared<std::atomic<std::size_t>>(0));
}

bool GateCore::isProxy(const std::string& address) const
{
    return std::find(options.trustedProxies.begin(), options.trustedProxies.end(), address) !=
           options.trustedProxies.end();
}

bool GateCore::admits(const std::string& address)
{
    const auto verdict =
        stopping ? Admission::Verdict::Full : admission.verdict(isProxy(address) ? std::string() : limitKey(address));
    if (verdict == Admission::Verdict::Full) ++counters.refusedFull;
    if (verdict == Admission::Verdict::AddressFull) ++counters.refusedAddress;
    return verdict == Admission::Verdict::Welcome;
}

void GateCore::enters(std::unique_ptr<Wire> wire, const std::string& address)
{
    auto key = isProxy(address) ? std::string() : limitKey(address);
    const auto connection = std::make_shared<Connection>(shared_from_this(), std::move(wire), address, key);
    m_connections.emplace(connection.get(), connection);
    admission.enter(key);
    ++counters.accepted;
    counters.connections = admission.connections();
    connection->begin();
}

void GateCore::left(const Connection& connection)
{
    admission.leave(connection.limitKey(), connection.isSignedIn());
    counters.connections = admission.connections();
    m_connections.erase(&connection);
    if (stopping && m_connections.empty()) {
        loop->clearAlarm();
        loop->release();
    }
}

void GateCore::stop()
{
    stopping = true;
    loop->stopListening();
    const auto each = [this](auto&& act) {
        std::vector<std::shared_ptr<Connection>> now; // a copy: acting on one may remove it
        for (const auto& [key, connection] : m_connections)
            now.push_back(connection);
        for (const auto& connection : now)
            act(*connection);
    };
    if (m_connections.empty()) return loop->release();
    loop->alarm(options.limits.stop, [each] { each([](Connection& connection) { connection.abort("stopping"); }); });
    each([](Connection& connection) { connection.stop(); });
}

std::shared_ptr<Ticket> GateCore::queueUp(std::size_t lane)
{
    auto& queue = m_queues[lane];
    if (*queue >= options.lanes[lane].queue) return {};
    ++*queue; // only this thread adds, so the bound holds
    return std::make_shared<Ticket>(queue);
}

RoutePolicy GateCore::policyFor(const Request& head)
{
    if (!options.policy) return {};
    try {
        auto policy = options.policy(head);
        if (policy.lane < options.lanes.size()) return policy;
    } catch (...) { // whatever a hook throws must not end the network thread's job half-way
    }
    ++counters.internalErrors;
    RoutePolicy refused;
    refused.refusal = Response::error(500, "internal");
    return refused;
}

void GateCore::makeRoom(const Connection& latest)
{
    while (answerBytes > options.limits.answersTogether) {
        std::shared_ptr<Connection> slowest;
        for (const auto& [key, connection] : m_connections)
            if (key != &latest && connection->heldForAnswer() > 0 &&
                (!slowest || connection->writingSince() < slowest->writingSince()))
                slowest = connection;
        if (!slowest) return;
        ++counters.timeouts;
        slowest->abort("memory");
    }
}

void GateCore::makeRoomForStranger(std::size_t bytes)
{
    const auto& limits = options.limits;
    const auto lately = std::chrono::steady_clock::now() - limits.patience;
    while ((bytes > 0 && strangerBodyBytes + bytes > limits.bodiesUnknown) || admission.strangersWorking() >= limits.workingUnknown) {
        std::shared_ptr<Connection> slowest;
        for (const auto& [key, connection] : m_connections)
            if (connection->isSlowStranger() && connection->begun() < lately &&
                (!slowest || connection->begun() < slowest->begun()))
                slowest = connection;
        if (!slowest) return;
        ++counters.timeouts;
        slowest->abort("slow");
    }
}

void GateCore::log(const LogEntry& entry)
{
    if (!options.log) return;
    try {
        options.log(entry);
    } catch (...) {
        ++counters.internalErrors;
    }
}

std::string newRequestId()
{
    QByteArray bytes(8, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(bytes.size())) != 1)
        throw std::runtime_error("no random bytes");
    return hex(bytes);
}

} // namespace sek::gate
