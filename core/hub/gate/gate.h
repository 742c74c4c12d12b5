// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hub/gate/executor.h"
#include "core/hub/gate/limits.h"
#include "core/hub/gate/message.h"
#include "core/hub/gate/responder.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace sek::gate {

class GateCore;

/// Runs on a worker of the route's lane. It answers through the responder, at once or later. What it throws becomes a
/// 500 with the code `internal`.
using Handler = std::function<void(Request, std::shared_ptr<Responder>)>;

/// What a route allows, decided from the head before a byte of the body is read.
struct RoutePolicy
{
    std::optional<std::size_t> maxBody; ///< Limits::body when absent
    std::size_t lane = 0;               ///< index into GateOptions::lanes
    std::string pattern;                ///< for the log: `/v1/orgs/{org}/commands`, never the path itself
    std::optional<Response> refusal;    ///< answered instead: 404, 401, 429 with Retry-After
    bool known = false; ///< the credential was good a moment ago: the shares of strangers do not bind this request
};

/// Called on the network thread with a request that has no body yet; must be quick and must not block. The place for
/// routes, body limits and rate limits by key. Without one every path is let through with the default limits. A route
/// that allows a large body should look for a plausible credential here first: strangers get 16 KiB.
using PolicyHook = std::function<RoutePolicy(const Request& head)>;

/// A line for the log: no path, no address, nothing that somebody typed (SEC-70).
struct LogEntry
{
    std::string requestId;
    std::string method; ///< empty when the head was refused
    std::string route;  ///< RoutePolicy::pattern
    int status = 0;     ///< 0 when the connection went before an answer
    std::string code;   ///< Response::code or why the request was refused
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;
    std::int64_t ms = 0; ///< from the head's end to the answer's end
    bool cut = false;    ///< the answer did not leave whole
};

/// Workers with a bounded queue (SEC-42). Sign-in routes take a lane of their own, which the others cannot use up.
struct Lane
{
    Executor* executor = nullptr; ///< must outlive every handler that runs on it
    std::size_t queue = 256;      ///< requests that wait for a worker; more → 503 with Retry-After
};

/// Certificate chain (own one first) and its key, PEM, the key without a passphrase.
struct Identity
{
    QByteArray chainPem;
    QByteArray keyPem;
};

struct GateOptions
{
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;           ///< 0: any free one, see Gate::port
    std::optional<Identity> identity; ///< without one the gate speaks plain HTTP, on loopback addresses only
    Limits limits;
    std::vector<std::string> trustedProxies; ///< addresses whose X-Forwarded-For counts (SEC-44)
    std::vector<Lane> lanes;                 ///< at least one
    PolicyHook policy;
    std::function<void(const LogEntry&)> log; ///< on the network thread; must be quick
};

/// Counters since the start, for /metrics.
struct Stats
{
    std::uint64_t connections = 0; ///< open now
    std::uint64_t working = 0;     ///< of them with a request in hand
    std::uint64_t waiting = 0;     ///< of them long polls
    std::uint64_t accepted = 0;
    std::uint64_t refusedFull = 0;
    std::uint64_t refusedAddress = 0;
    std::uint64_t handshakesFailed = 0;
    std::uint64_t headsRefused = 0;
    std::uint64_t timeouts = 0;
    std::uint64_t busy = 0; ///< answered 503 because a bound was reached
    std::uint64_t answered = 0;
    std::uint64_t cut = 0;
    std::uint64_t internalErrors = 0; ///< exceptions from handlers and hooks
};

/// The hub's door to the network: HTTP/1.1 over TLS with strict limits (SEC-40..44). One thread of its own does all
/// network work; handlers run elsewhere. start and stop are called by one thread, the rest by any.
class Gate
{
public:
    Gate(GateOptions options, Handler handler);
    /// As stop().
    ~Gate();

    /// Fails with `gate_options`, `gate_certificate`, `gate_plain` (plain HTTP beyond loopback) or `gate_address`.
    Done start();
    /// Accepts no more, answers long polls with 503, lets running requests finish for Limits::stop, then cuts the rest.
    /// Returns when no connection is left. Not from a handler.
    void stop();

    /// The port it listens on; 0 before start.
    std::uint16_t port() const { return m_port; }
    Stats stats() const;
    /// New connections get the new certificate (renewal without a restart). Fails with `gate_certificate`.
    Done renewIdentity(const Identity& identity);

private:
    std::shared_ptr<GateCore> m_core;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

} // namespace sek::gate
