// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sockets.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>
#include <utility>

namespace sek::bench {

namespace {

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

void demand(bool good)
{
    if (!good) throw std::runtime_error("floor: socket");
}

int prompt(int fd)
{
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return fd;
}

} // namespace

Socket Socket::to(std::uint16_t port)
{
    Socket s(socket(AF_INET, SOCK_STREAM, 0));
    const auto address = loopback(port);
    demand(connect(s.m_fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    prompt(s.m_fd);
    return s;
}

Socket::Socket(Socket&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

Socket::~Socket()
{
    if (m_fd >= 0) close(m_fd);
}

void Socket::write(const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const auto n = send(m_fd, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done), MSG_NOSIGNAL);
        demand(n > 0);
        done += n;
    }
}

std::size_t Socket::read(char* into, std::size_t size)
{
    const auto n = recv(m_fd, into, size, 0);
    demand(n >= 0);
    return static_cast<std::size_t>(n);
}

void Socket::readAll(char* into, std::size_t size)
{
    while (size > 0) {
        const auto n = read(into, size);
        demand(n > 0);
        into += n;
        size -= n;
    }
}

Doorway::Doorway() : m_fd(socket(AF_INET, SOCK_STREAM, 0))
{
    auto address = loopback(0);
    socklen_t size = sizeof address;
    demand(bind(m_fd, reinterpret_cast<const sockaddr*>(&address), size) == 0 && listen(m_fd, 8) == 0 &&
           getsockname(m_fd, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    m_port = ntohs(address.sin_port);
}

Doorway::~Doorway()
{
    close(m_fd);
}

Socket Doorway::accept()
{
    const int fd = ::accept(m_fd, nullptr, nullptr);
    demand(fd >= 0);
    return Socket(prompt(fd));
}

} // namespace sek::bench
