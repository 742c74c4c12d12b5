// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/kannel.h"

#include "tests/integration/hub_process.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QTcpSocket>
#include <QThread>

#include <array>
#include <stdexcept>

namespace sek::test {

namespace {

constexpr int PatienceMs = 30'000, StepMs = 100;

} // namespace

Kannel::Kannel() : m_adminPort(freePort()), m_boxPort(freePort()), m_networkPort(freePort()), m_sendPort(freePort())
{
    QFile file(m_folder.filePath(QStringLiteral("kannel.conf")));
    if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error("kannel.conf");
    // No store: what it has not sent is forgotten with it. Log level 2: the lower ones hold the texts.
    file.write(QStringLiteral("group = core\n"
                              "admin-port = %1\nadmin-interface = 127.0.0.1\nadmin-password = invented\n"
                              "smsbox-port = %2\nsmsbox-interface = 127.0.0.1\nbox-allow-ip = 127.0.0.1\nlog-level = 2\n\n"
                              "group = smsc\nsmsc = fake\nsmsc-id = fake\nhost = 127.0.0.1\nport = %3\nconnect-allow-ip = 127.0.0.1\n\n"
                              "group = smsbox\nbearerbox-host = 127.0.0.1\nsendsms-port = %4\nsendsms-interface = 127.0.0.1\n"
                              "log-level = 2\n\n"
                              "group = sendsms-user\nusername = %5\npassword = \"%6\"\nmax-messages = 3\nconcatenation = true\n")
                   .arg(m_adminPort)
                   .arg(m_boxPort)
                   .arg(m_networkPort)
                   .arg(m_sendPort)
                   .arg(QLatin1String(User), QLatin1String(Password))
                   .toUtf8());
}

Kannel::~Kannel()
{
    for (QProcess* p : {&m_network, &m_smsbox, &m_bearerbox}) {
        if (p->state() == QProcess::NotRunning) continue;
        p->kill();
        p->waitForFinished(PatienceMs);
    }
}

bool Kannel::run(QProcess& process, const QString& program, const QStringList& arguments, const QString& log)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(m_folder.filePath(log));
    process.start(program, arguments);
    return process.waitForStarted(PatienceMs);
}

bool Kannel::listens(std::uint16_t port) const
{
    for (int waited = 0; waited < PatienceMs; waited += StepMs) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (socket.waitForConnected(StepMs)) return true;
        QThread::msleep(StepMs);
    }
    return false;
}

bool Kannel::start()
{
    const QString conf = m_folder.filePath(QStringLiteral("kannel.conf"));
    if (!run(m_bearerbox, QStringLiteral("/usr/sbin/bearerbox"), {QStringLiteral("-v"), QStringLiteral("2"), conf}, QStringLiteral("bearerbox.log")) ||
        !listens(m_adminPort) || !listens(m_boxPort))
        return false;
    if (!run(m_smsbox, QStringLiteral("/usr/sbin/smsbox"), {QStringLiteral("-v"), QStringLiteral("2"), conf}, QStringLiteral("smsbox.log")) ||
        !listens(m_sendPort))
        return false;
    // It takes part as soon as bearerbox has accepted it; before, messages wait there. It sends none of its own (-m 0).
    return run(m_network, QStringLiteral("/usr/lib/kannel/test/fakesmsc"),
               {QStringLiteral("-H"), QStringLiteral("127.0.0.1"), QStringLiteral("-r"), QString::number(m_networkPort), QStringLiteral("-m"),
                QStringLiteral("0"), QStringLiteral("1 2 text nothing")},
               QStringLiteral("network.log"));
}

std::vector<Texted> Kannel::texts() const
{
    QFile file(m_folder.filePath(QStringLiteral("network.log")));
    if (!file.open(QIODevice::ReadOnly)) return {};
    static const QRegularExpression line(QStringLiteral("Got message \\d+: <(\\S+) (\\S+) (?:udh \\S+ )?(\\S+) (.*)>$"));
    std::vector<Texted> out;
    for (const QByteArray& bytes : file.readAll().split('\n')) {
        const auto found = line.match(QString::fromUtf8(bytes));
        if (!found.hasMatch()) continue;
        Texted t{found.captured(1).toStdString(), found.captured(2).toStdString(), found.captured(3).toStdString(), found.captured(4)};
        // A part of a longer text has a header of its own, and its letters are called data.
        if (t.coding == "ucs-2" || t.coding == "data") {
            t.coding = "ucs-2";
            QStringDecoder decoder(QStringDecoder::Utf16BE);
            t.text = decoder(QByteArray::fromPercentEncoding(found.captured(4).replace(u'+', u' ').toLatin1()));
        }
        out.push_back(std::move(t));
    }
    return out;
}

} // namespace sek::test
