// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/pdf/certificate_check.h"

#include "core/output/pdf/archive.h"
#include "core/output/pdf/pdf_seal.h"

namespace sek {

Verdict verifyCertificatePdf(const QByteArray& pdf, const CertificateTrust& trust)
{
    const auto attachments = pdfAttachments(pdf);
    if (!attachments) {
        Verdict v;
        v.findings.push_back({attachments.error().code, {}});
        return v;
    }
    return verifyCertificate(*attachments, checkPdfSeal(pdf), trust);
}

bool looksLikePdf(const QByteArray& bytes)
{
    return bytes.startsWith("%PDF-");
}

} // namespace sek
