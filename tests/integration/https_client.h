// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/ssl.h>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace sek::test {

/// A caller over TLS that sends any bytes, from any loopback address, and reads what comes; no manners of its own.
/// Blocking; a read gives up after a minute, which no test that passes reaches. Accepts any certificate.
class HttpsClient
{
public:
    struct Options
    {
        std::string from = "127.0.0.1";
        int receiveBuffer = 0; ///< of the socket, for readers that shall be slow; 0: as the system has it
        std::function<void(SSL_CTX*)> tune;
    };

    explicit HttpsClient(std::uint16_t port) : HttpsClient(port, Options()) {}
    HttpsClient(std::uint16_t port, const Options& options);
    ~HttpsClient();
    HttpsClient(HttpsClient&& other) noexcept;
    HttpsClient(const HttpsClient&) = delete;
    HttpsClient& operator=(const HttpsClient&) = delete;

    struct Answer
    {
        int status = 0;                             ///< 0: the connection ended before a whole head
        std::map<std::string, std::string> headers; ///< names in lower case
        std::string body;                           ///< as it came: chunks joined, not inflated
        bool whole = false;                         ///< the body ended as announced
        std::string head;
    };

    bool isConnected() const { return m_connected; }
    /// OpenSSL's reason for the failed handshake, 0 if the other side just closed.
    int failure() const { return m_failure; }
    std::string version() const { return SSL_get_version(m_ssl.get()); }
    /// False when the other side has gone.
    bool send(const std::string& bytes);
    Answer answer();
    /// One request and its answer on this connection.
    Answer ask(const std::string& method, const std::string& path, const std::string& body = {},
               const std::string& token = {}, const std::string& moreFields = {});
    int fd() const { return m_fd; }

private:
    bool fill();
    std::string line();

    int m_fd = -1;
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
    std::unique_ptr<SSL, decltype(&SSL_free)> m_ssl;
    bool m_connected = false;
    int m_failure = 0;
    std::uint16_t m_port = 0;
    std::string m_in;
};

/// A whole request head.
std::string requestHead(std::uint16_t port, const std::string& method, const std::string& path, std::size_t length,
                        const std::string& token = {}, const std::string& moreFields = {});

/// A plain TCP connection to the loopback port, from that address; -1 when it was refused.
int connectFrom(const std::string& from, std::uint16_t port, int receiveBuffer = 0);

} // namespace sek::test
