// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/evidence/certificate.h"

#include <QByteArray>
#include <QString>

namespace sek {

/// The hub's seal key with the X.509 certificate around it (`sealCertificate`).
struct SealIdentity
{
    Es256Key key;
    QByteArray certificate; ///< DER
};

/// What readers show beside the signature. `at` is the hub's clock, a claim like every time in a PDF.
struct SealNote
{
    QString name;
    QString reason;
    Instant at;
};

/// Signs the file as it is: a PAdES B-B form signature (ETSI.CAdES.detached, ES256, signing-certificate-v2, no signing time
/// among the signed attributes), invisible, over every byte but itself. A file that has a signature is refused: nothing is
/// ever stamped onto a sealed PDF, it is rendered again. Fails with `pdf_form`, `pdf_sealed`, `pdf_seal`.
Result<QByteArray> sealPdf(const QByteArray& pdf, const SealIdentity& identity, const SealNote& note);

/// Looks for exactly the signature that `sealPdf` makes: one, over the whole file, whose signer's key it tells. Whether the
/// key is to be trusted is not asked here.
DocumentSeal checkPdfSeal(const QByteArray& pdf);

} // namespace sek
