// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mail_server.h"

#include "core/base/json.h"
#include "core/system/certificate.h"
#include "tests/integration/hub_process.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace sek::test {

MailServer::MailServer()
{
    const SelfSigned identity = makeSelfSigned("localhost", 30);
    for (const auto& [name, bytes] : {std::pair("server.crt", identity.certificatePem), std::pair("server.key", identity.keyPem)}) {
        QFile out(m_folder.filePath(QLatin1String(name)));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) < 0) throw std::runtime_error("mail server");
    }
    m_port = freePort();
}

MailServer::~MailServer()
{
    kill();
}

bool MailServer::start(bool implicitTls)
{
    QStringList arguments{QStringLiteral(SEK_SOURCE_DIR "/tests/integration/mail_server.py"), m_box.path(), certificateFile(),
                          m_folder.filePath(QStringLiteral("server.key")), QLatin1String(User), QLatin1String(Password)};
    if (implicitTls) arguments << QStringLiteral("tls");
    arguments << QString::number(m_port);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"), arguments); // the one Debian's aiosmtpd belongs to
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(30'000)) return false;
    return m_process.readLine().trimmed() == QByteArray::number(m_port);
}

void MailServer::kill()
{
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.kill();
    m_process.waitForFinished(30'000);
}

std::vector<Received> MailServer::mails() const
{
    std::vector<Received> out;
    const QDir box(m_box.path());
    for (const QString& name : box.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(box.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("mail box");
        const Json j = Json::parse(file.readAll().toStdString());
        Received r;
        r.envelopeFrom = text(j, "from");
        for (const Json& to : at(j, "to")) r.envelopeTo.push_back(to.get<std::string>());
        r.tls = boolean(j, "tls");
        r.signedIn = boolean(j, "signed_in");
        r.bytes = qtext(j, "bytes").toLatin1();
        auto mail = readMime(r.bytes);
        if (!mail) throw std::runtime_error(mail.error().code);
        r.mail = std::move(*mail);
        out.push_back(std::move(r));
    }
    return out;
}

std::vector<Received> MailServer::mails(const std::string& subjectStart) const
{
    auto out = mails();
    std::erase_if(out, [&](const Received& r) { return !r.mail.subject.startsWith(QString::fromStdString(subjectStart)); });
    return out;
}

std::vector<std::string> addressees(const std::vector<Received>& mails)
{
    std::vector<std::string> out;
    for (const Received& r : mails) out.push_back(r.mail.to);
    std::ranges::sort(out);
    return out;
}

} // namespace sek::test
