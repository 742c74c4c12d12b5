// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/fake_server.h"

#include <QSslConfiguration>
#include <QSslKey>

#include <stdexcept>

namespace sek::test {

FakeServer::FakeServer(const SelfSigned& identity, std::uint16_t port, QByteArray answer) : m_answer(std::move(answer))
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(identity.certificatePem));
    tls.setPrivateKey(QSslKey(identity.keyPem, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    setSslConfiguration(tls);
    connect(this, &QSslServer::startedEncryptionHandshake, this, [this] { ++connections; });
    connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection()) {
            const auto read = [this, socket] {
                const QByteArray bytes = socket->readAll();
                heard += bytes;
                if (!m_answer.isEmpty() && bytes.contains("\r\n\r\n")) socket->write(m_answer);
            };
            connect(socket, &QIODevice::readyRead, this, read);
            connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
            read();
        }
    });
    if (!listen(QHostAddress::LocalHost, port)) throw std::runtime_error("the fake server cannot listen");
}

QByteArray httpAnswer(const QByteArray& status, const QByteArray& type, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

} // namespace sek::test
