// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility> // Asio 1.18 uses std::exchange without including it

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include "core/hub/gate/address.h"
#include "core/hub/gate/net.h"

#include <openssl/ssl.h>

#include <array>
#include <mutex>
#include <optional>

namespace sek::gate {

namespace {

/// What the system keeps for a connection that was written and not taken yet: a quarter of a second at 8 Mbit/s.
constexpr int SendBufferBytes = 256 * 1024;

namespace net = boost::asio;
using boost::system::error_code;
using net::ip::tcp;
using Clock = std::chrono::steady_clock;
using Context = net::io_context;
// The concrete executor: the type-erased default costs an allocation for each call.
using Socket = net::basic_stream_socket<tcp, Context::executor_type>;
using Timer = net::basic_waitable_timer<Clock, net::wait_traits<Clock>, Context::executor_type>;

/// A TLS stream that keeps the context it was made from.
struct TlsStream
{
    TlsStream(Socket socket, const std::shared_ptr<net::ssl::context>& from)
        : context(from), stream(std::move(socket), *from)
    {
    }
    std::shared_ptr<net::ssl::context> context;
    net::ssl::stream<Socket> stream;
};

class AsioWire : public Wire
{
public:
    explicit AsioWire(Timer timer) : m_timer(std::move(timer)) {}

    void deadline(std::chrono::milliseconds after, User user) override
    {
        m_due = Clock::now() + after;
        // A timer that fires too early looks again; moving it each time would cost more than that.
        if (!m_armed || m_firesAt > m_due) arm(std::move(user));
    }

    void close() override
    {
        m_closed = true;
        error_code ignored;
        socket().close(ignored);
        m_timer.cancel();
    }

protected:
    virtual Socket& socket() = 0;

    void drain(User user)
    {
        error_code ignored;
        socket().shutdown(tcp::socket::shutdown_send, ignored);
        swallow(std::move(user));
    }

private:
    void arm(User user)
    {
        m_armed = true;
        m_firesAt = m_due;
        m_timer.expires_at(m_due);
        m_timer.async_wait([this, user = std::move(user)](error_code ec) {
            if (ec || m_closed) return; // moved or closed
            if (Clock::now() < m_due) return arm(user);
            m_armed = false;
            user->onDeadline();
        });
    }

    void swallow(User user)
    {
        socket().async_read_some(net::buffer(m_swallowed),
                                 [this, user = std::move(user)](error_code ec, std::size_t n) {
                                     constexpr std::size_t Patience = 256 * 1024;
                                     m_swallowedBytes += n;
                                     if (ec || m_swallowedBytes > Patience) return user->onFarewell();
                                     swallow(user);
                                 });
    }

    Timer m_timer;
    Clock::time_point m_due;
    Clock::time_point m_firesAt;
    bool m_armed = false;
    bool m_closed = false;
    std::array<char, 2048> m_swallowed;
    std::size_t m_swallowedBytes = 0;
};

template <class Stream> void readSome(Stream& stream, char* into, std::size_t size, Wire::User user)
{
    stream.async_read_some(net::buffer(into, size),
                           [user = std::move(user)](error_code ec, std::size_t n) { user->onRead(!ec, n); });
}

template <class Stream> void writeAll(Stream& stream, std::string_view a, std::string_view b, Wire::User user)
{
    const std::array<net::const_buffer, 2> both{net::buffer(a.data(), a.size()), net::buffer(b.data(), b.size())};
    net::async_write(stream, both, [user = std::move(user)](error_code ec, std::size_t) { user->onWritten(!ec); });
}

class PlainWire : public AsioWire
{
public:
    PlainWire(Socket socket, Timer timer) : AsioWire(std::move(timer)), m_socket(std::move(socket)) {}

    bool isTls() const override { return false; }
    void handshake(User user) override { user->onHandshake(true); }
    void read(char* into, std::size_t size, User user) override { readSome(m_socket, into, size, std::move(user)); }
    void write(std::string_view a, std::string_view b, User user) override
    {
        writeAll(m_socket, a, b, std::move(user));
    }
    void farewell(User user) override
    {
        error_code ignored;
        m_socket.cancel(ignored);
        drain(std::move(user));
    }

protected:
    Socket& socket() override { return m_socket; }

private:
    Socket m_socket;
};

class TlsWire : public AsioWire
{
public:
    TlsWire(Socket socket, Timer timer, const std::shared_ptr<net::ssl::context>& context)
        : AsioWire(std::move(timer)), m_tls(std::move(socket), context)
    {
    }

    bool isTls() const override { return true; }
    void handshake(User user) override
    {
        m_tls.stream.async_handshake(net::ssl::stream_base::server,
                                     [user = std::move(user)](error_code ec) { user->onHandshake(!ec); });
    }
    void read(char* into, std::size_t size, User user) override { readSome(m_tls.stream, into, size, std::move(user)); }
    void write(std::string_view a, std::string_view b, User user) override
    {
        writeAll(m_tls.stream, a, b, std::move(user));
    }
    void farewell(User user) override
    {
        error_code ignored;
        socket().cancel(ignored);
        // Bytes that still come end the shutdown with an error; they are swallowed below TLS.
        m_tls.stream.async_shutdown([this, user = std::move(user)](error_code) { drain(user); });
    }

protected:
    Socket& socket() override { return m_tls.stream.next_layer(); }

private:
    TlsStream m_tls;
};

class AsioLoop : public Loop
{
public:
    bool post(std::function<void()> job) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_released) return false;
        net::post(m_context, std::move(job));
        return true;
    }

    Result<std::uint16_t> listen(const std::string& address, std::uint16_t port, Door& door) override
    {
        error_code ec;
        const tcp::endpoint endpoint(net::ip::make_address(address, ec), port);
        if (ec) return fail("gate_address", "not an address");
        m_acceptor.open(endpoint.protocol(), ec);
#ifndef _WIN32
        // There it would let another program take the same port.
        if (!ec) m_acceptor.set_option(net::socket_base::reuse_address(true), ec);
#endif
        if (!ec) m_acceptor.bind(endpoint, ec);
        if (!ec) m_acceptor.listen(net::socket_base::max_listen_connections, ec);
        if (ec) return fail("gate_address", ec.message());
        m_door = &door;
        accept();
        return m_acceptor.local_endpoint().port();
    }

    void setTls(TlsContext context) override
    {
        m_tls.reset();
        if (!context) return;
        SSL_CTX_up_ref(context.get()); // Asio's context gives back a reference of its own
        m_tls = std::make_shared<net::ssl::context>(context.get());
    }

    void stopListening() override
    {
        error_code ignored;
        m_acceptor.close(ignored);
        m_retry.cancel();
    }

    void alarm(std::chrono::milliseconds after, std::function<void()> job) override
    {
        m_alarm.expires_after(after);
        m_alarm.async_wait([job = std::move(job)](error_code ec) {
            if (!ec) job();
        });
    }
    void clearAlarm() override
    {
        m_alarm.cancel();
    }

    void release() override
    {
        const std::lock_guard lock(m_mutex);
        m_released = true;
        m_guard.reset();
    }

    void run(const std::function<void()>& broken) override
    {
        for (;;) {
            try {
                m_context.run();
                return;
            } catch (...) {
                broken(); // run() may be entered again; the other connections go on
            }
        }
    }

private:
    void accept()
    {
        m_acceptor.async_accept([this](error_code ec, Socket socket) {
            if (!m_acceptor.is_open()) return;
            if (!ec) {
                admit(std::move(socket));
            } else if (ec != net::error::connection_aborted) {
                // Most likely out of descriptors: trying again at once would spin.
                m_retry.expires_after(std::chrono::milliseconds(100));
                m_retry.async_wait([this](error_code stopped) {
                    if (!stopped && m_acceptor.is_open()) accept();
                });
                return;
            }
            accept();
        });
    }

    void admit(Socket socket)
    {
        error_code ec;
        const auto peer = socket.remote_endpoint(ec);
        if (ec) return;
        const auto address = tidyAddress(peer.address().to_string());
        if (!m_door->admits(address)) {
            // A reset leaves nothing behind at our side, unlike the orderly end.
            socket.set_option(net::socket_base::linger(true, 0), ec);
            socket.close(ec);
            return;
        }
        socket.set_option(tcp::no_delay(true), ec);
        // Systems put megabytes by for who asks and does not read, and each has to be made first.
        socket.set_option(net::socket_base::send_buffer_size(SendBufferBytes), ec);
        Timer timer(m_context);
        std::unique_ptr<Wire> wire;
        if (m_tls)
            wire = std::make_unique<TlsWire>(std::move(socket), std::move(timer), m_tls);
        else
            wire = std::make_unique<PlainWire>(std::move(socket), std::move(timer));
        m_door->enters(std::move(wire), address);
    }

    Context m_context{1};
    std::mutex m_mutex;
    bool m_released = false;
    std::optional<net::executor_work_guard<Context::executor_type>> m_guard{net::make_work_guard(m_context)};
    net::basic_socket_acceptor<tcp, Context::executor_type> m_acceptor{m_context};
    Timer m_retry{m_context};
    Timer m_alarm{m_context};
    Door* m_door = nullptr;
    std::shared_ptr<net::ssl::context> m_tls;
};

} // namespace

std::shared_ptr<Loop> Loop::make()
{
    return std::make_shared<AsioLoop>();
}

} // namespace sek::gate
