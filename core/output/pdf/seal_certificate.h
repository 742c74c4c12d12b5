// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/evidence/es256.h"

namespace sek {

/// A self-signed X.509 certificate (DER) for a seal key. PDF readers want one around every key; who is to be believed is
/// settled by the key's thumbprint, so nobody above signs it. `hub` and `organisation` are what readers show.
QByteArray sealCertificate(const Es256Key& key, const QString& hub, const QString& organisation, Instant from, int years);

} // namespace sek
