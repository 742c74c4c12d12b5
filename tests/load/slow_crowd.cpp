// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/slow_crowd.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <optional>

namespace sek::test {

namespace {

constexpr int PerAddress = 25;
constexpr int PauseMs = 250; ///< between two letters of one connection
constexpr int ThreadCount = 4;

std::string addressOf(int number)
{
    return "127.0.1." + std::to_string(1 + number / PerAddress);
}

} // namespace

struct SlowCrowd::Member
{
    Kind kind = Kind::Silent;
    std::string from;
    int fd = -1; ///< of a connection without TLS
    std::optional<HttpsClient> client;

    int socket() const { return client ? client->fd() : fd; }
    void end()
    {
        if (fd >= 0) ::close(fd);
        fd = -1;
        client.reset();
    }
};

SlowCrowd::SlowCrowd(std::uint16_t port, int count, std::vector<std::string> tokens, std::string feed)
    : m_port(port), m_tokens(std::move(tokens)), m_feed(std::move(feed))
{
    for (int i = 0; i < ThreadCount; ++i) {
        const int first = count * i / ThreadCount, last = count * (i + 1) / ThreadCount;
        m_threads.emplace_back([this, first, last] { run(first, last - first); });
    }
}

SlowCrowd::~SlowCrowd()
{
    m_stop = true;
    m_threads.clear();
}

void SlowCrowd::run(int first, int count)
{
    std::vector<Member> members(static_cast<std::size_t>(count));
    const auto begin = [&](Member& m, int number) {
        m.kind = static_cast<Kind>(number % Kinds);
        m.from = addressOf(number);
        ++m_begun;
        if (m.kind == Kind::Silent || m.kind == Kind::HalfHandshake) {
            m.fd = connectFrom(m.from, m_port);
            const std::string hello("\x16\x03\x01\x02\x00\x01\x00", 7);
            if (m.fd >= 0 && m.kind == Kind::HalfHandshake) ::send(m.fd, hello.data(), hello.size(), MSG_NOSIGNAL);
        } else {
            HttpsClient::Options options;
            options.from = m.from;
            if (m.kind == Kind::SlowReader) options.receiveBuffer = 2048;
            m.client.emplace(m_port, options);
            bool ok = m.client->isConnected();
            if (m.kind == Kind::SlowHead) ok = ok && m.client->send("GET /v1/hub HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ");
            if (m.kind == Kind::SlowBody)
                ok = ok && m.client->send(requestHead(m_port, "POST", "/v1/session/refresh", 16 * 1024));
            if (m.kind == Kind::SlowLargeBody)
                ok = ok && m.client->send(requestHead(m_port, "POST", "/v1/orgs/01900000-0000-7000-8000-000000000001/commands",
                                                      1024 * 1024, std::string(43, 'a')));
            if (m.kind == Kind::SlowReader)
                ok = ok && m.client->send(requestHead(m_port, "GET", m_feed, 0,
                                                      m_tokens[static_cast<std::size_t>(number) % m_tokens.size()]));
            if (!ok) m.client.reset();
        }
        if (m.socket() < 0) ++m_refused;
        else ++m_open;
    };
    for (int i = 0; i < count && !m_stop; ++i) begin(members[static_cast<std::size_t>(i)], first + i);

    while (!m_stop) {
        std::vector<pollfd> looks;
        for (const Member& m : members) {
            // A reader that is slow leaves what came where it is.
            const short events = m.kind == Kind::SlowReader ? short(0) : short(POLLIN);
            looks.push_back({m.socket(), events, 0});
        }
        ::poll(looks.data(), looks.size(), PauseMs);
        for (std::size_t i = 0; i < members.size() && !m_stop; ++i) {
            Member& m = members[i];
            const bool ended = m.socket() < 0 || (looks[i].revents & (POLLIN | POLLHUP | POLLERR)) != 0;
            const bool gone = ended || (m.client && m.kind != Kind::SlowReader && !m.client->send("a"));
            if (!gone) continue;
            if (m.socket() >= 0) --m_open;
            m.end();
            begin(m, first + static_cast<int>(i));
        }
        // Letters go at their own pace even when sockets have something to say.
        ::poll(nullptr, 0, PauseMs);
    }
    for (Member& m : members) m.end();
}

} // namespace sek::test
