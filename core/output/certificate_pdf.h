// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/package_builder.h"
#include "core/output/certificate_content.h"
#include "core/output/pdf/pdf_seal.h"

namespace sek {

enum class CertificateMark { None, Preliminary, Superseded };

/// What a certificate shows beside its content. Nothing of it is typed by a person.
struct CertificateIssue
{
    std::string number; ///< `2025-03/2099-00017/0001`; empty while preliminary
    CertificateMark mark = CertificateMark::None;
    std::string language = "sv";
    std::string timeZone; ///< of the organisation
    std::vector<CertificateSignature> signatures;
    std::string documentId;
    std::uint64_t logSize = 0; ///< the chain's head: checkpoint of the log
    std::string logRoot;       ///< hexadecimal
    std::string hubKey;        ///< thumbprint
};

/// The pages only: A4, one when there are at most eight activities with titles of usual length, more with the head
/// repeated otherwise. Needs a QGuiApplication (offscreen will do); may run on any thread.
Result<QByteArray> certificatePages(const CertificateContent& content, const CertificateIssue& issue);

/// Everything a hub puts into one certificate.
struct CertificateOrder
{
    PackageContents evidence; ///< content, seals with their place in the log, checkpoint, keys
    std::string number;
    CertificateMark mark = CertificateMark::None;
    std::string language = "sv";
    std::string timeZone;
};

/// The finished file: pages, the form of PDF/A-3b, `content.json`, `signatures.json` and `hub-keys.json` as attachments, the
/// hub's seal over all of it. A superseded certificate is made again from its content with the mark; the old file stays as
/// it was issued. Fails with `certificate_…`, `pdf_…`, `qr_size`, `checkpoint_form`.
Result<QByteArray> certificatePdf(const CertificateOrder& order, const SealIdentity& identity);

} // namespace sek
