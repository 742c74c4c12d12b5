// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/certificate.h"

namespace sek {

/// Checks the bytes of a certificate PDF, without network, clock or file: its own signature, then what it carries.
/// Anything that is no certificate of ours is Unreadable.
Verdict verifyCertificatePdf(const QByteArray& pdf, const CertificateTrust& trust);

/// Whether the bytes claim to be a PDF.
bool looksLikePdf(const QByteArray& bytes);

} // namespace sek
