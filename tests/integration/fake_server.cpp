// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/fake_server.h"

#include <QSslConfiguration>
#include <QSslKey>

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>
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

SelfSigned outOfDate(const SelfSigned& identity)
{
    const auto read = [](const QByteArray& pem) { return std::unique_ptr<BIO, decltype(&BIO_free_all)>(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free_all); };
    const std::unique_ptr<X509, decltype(&X509_free)> cert(PEM_read_bio_X509(read(identity.certificatePem).get(), nullptr, nullptr, nullptr), &X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(PEM_read_bio_PrivateKey(read(identity.keyPem).get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    if (!cert || !key) throw std::runtime_error("not the hub's certificate");
    X509_gmtime_adj(X509_getm_notBefore(cert.get()), -10 * 86400L);
    X509_gmtime_adj(X509_getm_notAfter(cert.get()), -86400L);
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> out(BIO_new(BIO_s_mem()), &BIO_free_all);
    if (X509_sign(cert.get(), key.get(), EVP_sha256()) <= 0 || PEM_write_bio_X509(out.get(), cert.get()) != 1)
        throw std::runtime_error("the certificate cannot be written");
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return {QByteArray(data, qsizetype(size)), identity.keyPem};
}

QByteArray httpAnswer(const QByteArray& status, const QByteArray& type, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

} // namespace sek::test
