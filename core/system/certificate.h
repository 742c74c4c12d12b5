// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <string>

namespace sek {

struct SelfSigned
{
    QByteArray certificatePem;
    QByteArray keyPem; ///< PKCS#8 without a passphrase; keep 0600
};

/// A self-signed P-256 certificate for a hub that is known by its pinned key. `host` becomes the name (DNS or IP).
SelfSigned makeSelfSigned(const std::string& host, int days);

/// SHA-256 of the public key (SPKI) of the first certificate: the pin. Fails with `certificate`.
Result<QByteArray> pinOf(const QByteArray& certificatePem);

} // namespace sek
