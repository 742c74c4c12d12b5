// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct ssl_ctx_st;

namespace sek::gate {

using TlsContext = std::shared_ptr<ssl_ctx_st>;

/// What a connection hears from its wire. All on the network thread.
class WireUser
{
public:
    virtual ~WireUser() = default;
    virtual void onHandshake(bool ok) = 0;
    /// `ok` false: the other side ended or broke the connection, or the wire was closed here.
    virtual void onRead(bool ok, std::size_t bytes) = 0;
    virtual void onWritten(bool ok) = 0;
    virtual void onFarewell() = 0;
    virtual void onDeadline() = 0;
};

/// One accepted connection, plain or TLS. At most one read and one write at a time; memory handed in stays the caller's
/// until the call back. Each call keeps its user alive until then.
class Wire
{
public:
    using User = std::shared_ptr<WireUser>;
    virtual ~Wire() = default;
    virtual bool isTls() const = 0;
    virtual void handshake(User user) = 0;
    virtual void read(char* into, std::size_t size, User user) = 0;
    virtual void write(std::string_view first, std::string_view second, User user) = 0;
    /// Ends politely: says so, then swallows what still comes until the other side ends too, because closing with
    /// unread bytes would make the other system drop the last answer. Ends a read that is under way.
    virtual void farewell(User user) = 0;
    /// onDeadline after that time; replaces the one before.
    virtual void deadline(std::chrono::milliseconds after, User user) = 0;
    /// Ends everything now; calls under way report failure, the deadline does not come.
    virtual void close() = 0;
};

/// Who decides about new connections.
class Door
{
public:
    virtual ~Door() = default;
    virtual bool admits(const std::string& address) = 0;
    virtual void enters(std::unique_ptr<Wire> wire, const std::string& address) = 0;
};

/// The network thread's event loop and its listening socket.
class Loop
{
public:
    static std::shared_ptr<Loop> make();
    virtual ~Loop() = default;

    /// Any thread. Runs the job on the loop's thread, in the order posted; false when the loop has been released.
    virtual bool post(std::function<void()> job) = 0;

    /// Before run: the port. Fails with `gate_address`. The door must outlive run().
    virtual Result<std::uint16_t> listen(const std::string& address, std::uint16_t port, Door& door) = 0;

    // On the loop's thread (or before it runs):
    virtual void setTls(TlsContext context) = 0; ///< for connections accepted from now on; null: plain
    virtual void stopListening() = 0;
    virtual void alarm(std::chrono::milliseconds after, std::function<void()> job) = 0; ///< one at a time
    virtual void clearAlarm() = 0;
    /// Takes no more jobs and lets run() return when nothing is under way any more.
    virtual void release() = 0;

    /// The thread's work. `broken` hears of exceptions that left a job.
    virtual void run(const std::function<void()>& broken) = 0;
};

/// The hub's TLS: 1.3, or 1.2 with ECDHE and AEAD; no tickets, no renegotiation, no compression; ALPN http/1.1.
/// Fails with `gate_certificate`.
Result<TlsContext> serverTls(const std::string& chainPem, const std::string& keyPem);

} // namespace sek::gate
