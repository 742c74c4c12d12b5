// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTimer>

namespace sek {

namespace {
constexpr int PatienceMs = 3000;
constexpr qint64 LongestMessage = 4096;
}

SingleInstance::SingleInstance(const QString& profileFolder, QObject* parent) : QObject(parent)
{
    // Two ways of writing the same folder meet; the name says nothing about it.
    const QFileInfo info(profileFolder);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    m_name = QStringLiteral("sekretariat-") +
             QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
                const QString message = QString::fromUtf8(socket->read(LongestMessage));
                socket->deleteLater();
                Q_EMIT woken(message);
            });
            QTimer::singleShot(PatienceMs, socket, [socket] { socket->abort(); });
        }
    });
}

void SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (m_server.listen(m_name)) return;
    // Left behind by a program that was killed: the profile's lock says that nobody else is there.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

bool SingleInstance::wakeOther(const QString& message)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(PatienceMs)) return false;
    socket.write(message.toUtf8().left(LongestMessage));
    socket.flush();
    socket.waitForBytesWritten(PatienceMs);
    socket.disconnectFromServer();
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(PatienceMs);
}

} // namespace sek
