// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate/gate.h"
#include "raw_client.h"

#include <openssl/ssl.h>

#include <functional>
#include <memory>
#include <string>

/// A throw-away P-256 certificate for `hub.example.org`, signed by itself.
sek::gate::Identity makeIdentity(const std::string& passphrase = {});

/// A TLS caller on a bare socket that accepts any certificate and remembers it.
class TlsClient
{
public:
    using Tune = std::function<void(SSL_CTX*)>;
    explicit TlsClient(std::uint16_t port, const Tune& tune = {});

    bool isConnected() const { return m_connected; }
    /// OpenSSL's reason for the failed handshake, 0 if the other side just closed.
    int failure() const { return m_failure; }
    std::string version() const { return SSL_get_version(m_ssl.get()); }
    std::string cipher() const { return SSL_get_cipher_name(m_ssl.get()); }
    std::string protocol() const;
    std::string certificateHash() const;
    bool send(const std::string& bytes);
    /// Everything until the other side's end; whether that end was announced as TLS wants it.
    std::string rest(bool* announced = nullptr);
    /// One read.
    std::string some();

private:
    RawClient m_raw;
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
    std::unique_ptr<SSL, decltype(&SSL_free)> m_ssl;
    bool m_connected = false;
    int m_failure = 0;
};
