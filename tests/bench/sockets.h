// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>

namespace sek::bench {

/// Plain TCP on this computer, blocking: the hops of the floors. Throws on every error.
class Socket
{
public:
    explicit Socket(int fd) : m_fd(fd) {}
    static Socket to(std::uint16_t port);
    Socket(Socket&& other) noexcept;
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    ~Socket();

    void write(const QByteArray& bytes);
    std::size_t read(char* into, std::size_t size); ///< 0 at the end
    void readAll(char* into, std::size_t size);

private:
    int m_fd;
};

/// Listens at a free port.
class Doorway
{
public:
    Doorway();
    ~Doorway();
    Doorway(const Doorway&) = delete;
    Doorway& operator=(const Doorway&) = delete;
    std::uint16_t port() const { return m_port; }
    Socket accept();

private:
    int m_fd;
    std::uint16_t m_port = 0;
};

} // namespace sek::bench
