// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sms/http_stub.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>

namespace sek::test {

HttpStub::HttpStub()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    if (m_listener < 0 || ::bind(m_listener, plain, size) != 0 || ::listen(m_listener, 16) != 0 ||
        ::getsockname(m_listener, plain, &size) != 0 || ::pipe(m_end) != 0)
        throw std::runtime_error("no stub");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

HttpStub::~HttpStub()
{
    ::close(m_end[1]);
    m_thread.join();
    for (const int c : m_silent) ::close(c);
    ::close(m_end[0]);
    ::close(m_listener);
}

void HttpStub::answer(Answer a)
{
    const std::scoped_lock lock(m_mutex);
    m_answers.push_back(std::move(a));
}

std::vector<HttpStub::Asked> HttpStub::asked() const
{
    const std::scoped_lock lock(m_mutex);
    return m_asked;
}

void HttpStub::serve()
{
    for (;;) {
        pollfd both[2] = {{m_listener, POLLIN, 0}, {m_end[0], POLLIN | POLLHUP, 0}};
        if (::poll(both, 2, -1) < 0 || both[1].revents != 0) return;
        if (const int c = ::accept(m_listener, nullptr, nullptr); c >= 0) one(c);
    }
}

void HttpStub::one(int connection)
{
    std::string in;
    const auto more = [&] {
        char part[4096];
        const auto n = ::recv(connection, part, sizeof part, 0);
        if (n > 0) in.append(part, static_cast<std::size_t>(n));
        return n > 0;
    };
    std::size_t end = std::string::npos;
    while ((end = in.find("\r\n\r\n")) == std::string::npos)
        if (!more()) return (void)::close(connection);
    std::size_t length = 0;
    if (const auto at = in.find("Content-Length: "); at != std::string::npos && at < end) length = std::strtoul(in.c_str() + at + 16, nullptr, 10);
    while (in.size() < end + 4 + length)
        if (!more()) break;
    Answer a;
    {
        const std::scoped_lock lock(m_mutex);
        m_asked.push_back({in.substr(0, in.find("\r\n")), in.substr(0, end), in.substr(end + 4)});
        if (!m_answers.empty()) {
            a = m_answers.front();
            m_answers.pop_front();
        }
    }
    if (a.how == Answer::How::Never) return m_silent.push_back(connection);
    if (a.how == Answer::How::Whole) {
        const std::string out = "HTTP/1.1 " + std::to_string(a.status) + " x\r\nContent-Length: " + std::to_string(a.body.size()) +
                                "\r\nConnection: close\r\n" + a.fields + "\r\n" + a.body;
        for (std::size_t sent = 0; sent < out.size();) {
            const auto n = ::send(connection, out.data() + sent, out.size() - sent, MSG_NOSIGNAL);
            if (n <= 0) break;
            sent += static_cast<std::size_t>(n);
        }
    }
    ::close(connection);
}

} // namespace sek::test
