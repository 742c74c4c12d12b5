// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/https_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <utility>

namespace sek::test {

namespace {

sockaddr_in endpoint(const std::string& address, std::uint16_t port)
{
    sockaddr_in out{};
    out.sin_family = AF_INET;
    out.sin_port = htons(port);
    inet_pton(AF_INET, address.c_str(), &out.sin_addr);
    return out;
}

std::size_t sizeOf(const std::string& text, int base)
{
    std::size_t out = 0;
    std::from_chars(text.data(), text.data() + text.size(), out, base);
    return out;
}

} // namespace

int connectFrom(const std::string& from, std::uint16_t port, int receiveBuffer)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval minute{60, 0};
    // As Qt's clients do. Otherwise the first request waits for the other side's late word that the handshake's end came.
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &minute, sizeof minute);
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &minute, sizeof minute);
    if (receiveBuffer > 0) setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    const auto own = endpoint(from, 0), other = endpoint("127.0.0.1", port);
    if (bind(fd, reinterpret_cast<const sockaddr*>(&own), sizeof own) == 0 &&
        connect(fd, reinterpret_cast<const sockaddr*>(&other), sizeof other) == 0)
        return fd;
    close(fd);
    return -1;
}

std::string requestHead(std::uint16_t port, const std::string& method, const std::string& path, std::size_t length,
                        const std::string& token, const std::string& moreFields)
{
    std::string out = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) + "\r\n" + moreFields;
    if (!token.empty()) out += "Authorization: Bearer " + token + "\r\n";
    if (method != "GET" && method != "DELETE")
        out += "Content-Type: application/json\r\nContent-Length: " + std::to_string(length) + "\r\n";
    return out + "\r\n";
}

HttpsClient::HttpsClient(std::uint16_t port, const Options& options)
    : m_fd(connectFrom(options.from, port, options.receiveBuffer)),
      m_context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free), m_ssl(nullptr, &SSL_free), m_port(port)
{
    SSL_CTX_set_verify(m_context.get(), SSL_VERIFY_NONE, nullptr);
    if (options.tune) options.tune(m_context.get());
    m_ssl.reset(SSL_new(m_context.get()));
    if (m_fd < 0) return;
    SSL_set_fd(m_ssl.get(), m_fd);
    ERR_clear_error();
    m_connected = SSL_connect(m_ssl.get()) == 1;
    if (!m_connected) m_failure = ERR_GET_REASON(ERR_peek_last_error());
    ERR_clear_error();
}

HttpsClient::~HttpsClient()
{
    m_ssl.reset();
    if (m_fd >= 0) close(m_fd);
}

HttpsClient::HttpsClient(HttpsClient&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)), m_context(std::move(other.m_context)), m_ssl(std::move(other.m_ssl)),
      m_connected(other.m_connected), m_failure(other.m_failure), m_port(other.m_port), m_in(std::move(other.m_in))
{
}

bool HttpsClient::send(const std::string& bytes)
{
    if (!m_connected) return false;
    if (bytes.empty()) return true;
    ERR_clear_error();
    return SSL_write(m_ssl.get(), bytes.data(), static_cast<int>(bytes.size())) > 0;
}

bool HttpsClient::fill()
{
    if (!m_connected) return false;
    char buffer[16 * 1024];
    ERR_clear_error();
    const auto n = SSL_read(m_ssl.get(), buffer, sizeof buffer);
    if (n <= 0) return false;
    m_in.append(buffer, static_cast<std::size_t>(n));
    return true;
}

std::string HttpsClient::line()
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

HttpsClient::Answer HttpsClient::answer()
{
    Answer out;
    auto end = m_in.find("\r\n\r\n");
    while (end == std::string::npos) {
        if (!fill()) return out;
        end = m_in.find("\r\n\r\n");
    }
    out.head = m_in.substr(0, end + 4);
    const auto first = line();
    out.status = static_cast<int>(sizeOf(first.size() > 12 ? first.substr(9, 3) : "0", 10));
    for (auto field = line(); !field.empty(); field = line()) {
        const auto colon = field.find(": ");
        auto name = field.substr(0, colon);
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
        out.headers[name] = field.substr(colon + 2);
    }
    const auto take = [&](std::size_t bytes, std::size_t drop) {
        while (m_in.size() < bytes + drop)
            if (!fill()) return false;
        out.body.append(m_in, 0, bytes);
        m_in.erase(0, bytes + drop);
        return true;
    };
    if (!out.headers.contains("transfer-encoding")) {
        const auto length = out.headers.find("content-length");
        out.whole = take(length == out.headers.end() ? 0 : sizeOf(length->second, 10), 0);
        return out;
    }
    for (;;) {
        const auto text = line();
        if (text.empty()) return out; // cut
        const auto size = sizeOf(text, 16);
        if (!take(size, 2)) return out;
        if (size == 0) break;
    }
    out.whole = true;
    return out;
}

HttpsClient::Answer HttpsClient::ask(const std::string& method, const std::string& path, const std::string& body,
                                     const std::string& token, const std::string& moreFields)
{
    return send(requestHead(m_port, method, path, body.size(), token, moreFields) + body) ? answer() : Answer();
}

} // namespace sek::test
