// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <utility>

namespace {

sockaddr_in endpoint(const std::string& address, std::uint16_t port)
{
    sockaddr_in out{};
    out.sin_family = AF_INET;
    out.sin_port = htons(port);
    inet_pton(AF_INET, address.c_str(), &out.sin_addr);
    return out;
}

} // namespace

RawClient::RawClient(std::uint16_t port, const std::string& from) : m_fd(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const timeval minute{60, 0};
    setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &minute, sizeof minute);
    setsockopt(m_fd, SOL_SOCKET, SO_SNDTIMEO, &minute, sizeof minute);
    const auto own = endpoint(from, 0);
    const auto other = endpoint("127.0.0.1", port);
    const auto* ownAddress = reinterpret_cast<const sockaddr*>(&own);
    const auto* otherAddress = reinterpret_cast<const sockaddr*>(&other);
    if (bind(m_fd, ownAddress, sizeof own) != 0 || connect(m_fd, otherAddress, sizeof other) != 0) close();
}

RawClient::~RawClient()
{
    close();
}

RawClient::RawClient(RawClient&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)), m_in(std::move(other.m_in)) {}

void RawClient::close()
{
    if (m_fd >= 0) ::close(m_fd);
    m_fd = -1;
}

bool RawClient::send(const std::string& bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const auto n = ::send(m_fd, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (n <= 0) return false;
        sent += static_cast<std::size_t>(n);
    }
    return true;
}

bool RawClient::drip(const std::string& bytes)
{
    for (const char c : bytes) {
        pollfd waiting{m_fd, POLLIN, 0};
        constexpr int PauseMs = 10;
        if (poll(&waiting, 1, PauseMs) > 0) return true;
        if (!send(std::string(1, c))) return false;
    }
    return false;
}

bool RawClient::fill()
{
    char buffer[16 * 1024];
    const auto n = ::recv(m_fd, buffer, sizeof buffer, 0);
    m_ended = n == 0;
    if (n <= 0) return false;
    m_in.append(buffer, static_cast<std::size_t>(n));
    return true;
}

std::string RawClient::line()
{
    for (;;) {
        const auto end = m_in.find("\r\n");
        if (end != std::string::npos) {
            auto out = m_in.substr(0, end);
            m_in.erase(0, end + 2);
            return out;
        }
        if (!fill()) return {};
    }
}

RawClient::Answer RawClient::head()
{
    Answer out;
    auto end = m_in.find("\r\n\r\n");
    while (end == std::string::npos) {
        if (!fill()) return out;
        end = m_in.find("\r\n\r\n");
    }
    out.head = m_in.substr(0, end + 4);
    out.status = out.head.size() > 12 ? std::atoi(out.head.c_str() + 9) : 0;
    line();
    for (auto field = line(); !field.empty(); field = line()) {
        const auto colon = field.find(": ");
        auto name = field.substr(0, colon);
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
        out.headers[name] = field.substr(colon + 2);
    }
    return out;
}

std::string RawClient::chunk()
{
    const auto size = line();
    if (size.empty()) return {};
    const auto bytes = std::stoul(size, nullptr, 16);
    while (m_in.size() < bytes + 2)
        if (!fill()) return {};
    auto out = m_in.substr(0, bytes);
    m_in.erase(0, bytes + 2);
    return out;
}

RawClient::Answer RawClient::answer()
{
    auto out = head();
    if (out.status == 0 || out.status == 100) return out;
    if (out.headers.contains("transfer-encoding")) {
        for (;;) {
            const auto size = line();
            if (size.empty()) return out; // cut
            const auto bytes = std::stoul(size, nullptr, 16);
            while (m_in.size() < bytes + 2)
                if (!fill()) return out;
            out.body += m_in.substr(0, bytes);
            m_in.erase(0, bytes + 2);
            if (bytes == 0) break;
        }
        out.whole = true;
        return out;
    }
    const auto bytes = out.headers.contains("content-length") ? std::stoul(out.headers["content-length"]) : 0;
    while (m_in.size() < bytes)
        if (!fill()) return out;
    out.body = m_in.substr(0, bytes);
    m_in.erase(0, bytes);
    out.whole = true;
    return out;
}

RawClient::Answer RawClient::ask(const std::string& bytes)
{
    return send(bytes) ? answer() : Answer();
}

std::string RawClient::rest()
{
    while (fill()) {
    }
    return std::exchange(m_in, {});
}
