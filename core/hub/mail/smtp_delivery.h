// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/mail/delivery.h"

#include <memory>

namespace sek {

/// How to reach the mail server of an organisation.
struct SmtpSettings
{
    enum class Security {
        StartTls, ///< plain first, then TLS or nothing (port 587)
        Tls,      ///< from the first byte (port 465)
        None,     ///< only to this computer (SEC-47)
    };
    std::string host;
    std::uint16_t port = 587;
    Security security = Security::StartTls;
    std::string user; ///< empty: no sign-in
    std::string password;
    std::string caFile; ///< PEM of who vouches for the server; empty: those of the system
    std::string hello;  ///< the name it greets with

    /// Fails with `mail_settings`: no host, or plain text to another computer.
    Done check() const;
};

/// Hands mails to a server by SMTP (libcurl). One thread; the connection stays open between mails. The certificate and the
/// host name in it must be right; without TLS nothing is sent, not even the name of the recipient.
class SmtpDelivery : public Delivery
{
public:
    explicit SmtpDelivery(SmtpSettings settings);
    ~SmtpDelivery() override;
    Delivered deliver(const Mail& mail) override;

private:
    struct Handle;
    SmtpSettings m_settings;
    std::unique_ptr<Handle> m_handle;
};

} // namespace sek
