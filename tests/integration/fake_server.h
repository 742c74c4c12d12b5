// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/system/certificate.h"

#include <QSslServer>

namespace sek::test {

/// Stands where the hub should be: ends TLS with the key it was given, remembers every byte of the requests, and
/// answers each request with the same bytes.
class FakeServer : public QSslServer
{
    Q_OBJECT
public:
    /// `port` 0: any free one.
    FakeServer(const SelfSigned& identity, std::uint16_t port, QByteArray answer = {});

    QByteArray heard;   ///< after decryption
    int connections = 0; ///< TCP connections, whatever became of them

private:
    QByteArray m_answer;
};

/// The same key with a certificate that ended yesterday.
SelfSigned outOfDate(const SelfSigned& identity);

/// A whole HTTP/1.1 answer.
QByteArray httpAnswer(const QByteArray& status, const QByteArray& type, const QByteArray& body);

} // namespace sek::test
