// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/mail/mime.h"

#include <QProcess>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace sek::test {

/// A mail as the real mail server took it.
struct Received
{
    std::string envelopeFrom;
    std::vector<std::string> envelopeTo;
    bool tls = false;
    bool signedIn = false;
    QByteArray bytes;
    Mail mail;
};

/// A real mail server (aiosmtpd) as a process of its own, with a certificate of its own for `localhost`.
class MailServer
{
public:
    MailServer();
    ~MailServer();
    /// On the port it had before, if it had one. True when it listens.
    bool start(bool implicitTls = false);
    void kill();

    std::uint16_t port() const { return m_port; }
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("server.crt")); }
    static constexpr const char* User = "sekretariat";
    static constexpr const char* Password = "invented mail password";

    /// In the order they came.
    std::vector<Received> mails() const;
    std::vector<Received> mails(const std::string& subjectStart) const;

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_box;
    QProcess m_process;
    std::uint16_t m_port = 0;
};

/// Addresses of the mails, sorted.
std::vector<std::string> addressees(const std::vector<Received>& mails);

} // namespace sek::test
