// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <string>
#include <vector>

namespace sek {

/// A file inside a PDF, tied to the document as a whole (PDF/A-3 "associated file").
struct PdfAttachment
{
    std::string name; ///< ASCII
    QByteArray bytes;
    std::string mediaType = "application/json";
    std::string relationship = "Supplement"; ///< `Source`, `Data`, `Supplement` …
    QString description;
};

/// What a reader shows as the document's properties.
struct PdfFacts
{
    QString title;
    QString author; ///< who issued it
    QString subject;
    std::string language; ///< BCP 47
    Instant at;           ///< said to be the time of creation, so that the same content gives the same bytes
};

/// Gives pages the outer form of PDF/A-3b: XMP metadata that say what the properties say, an sRGB output intent, the
/// attachments as associated files. Attachments lie there uncompressed, to be read with any editor. The form is followed as
/// far as this goes; no validator has judged it, and there is no structure tree: the accessible form is HTML.
/// The same input gives the same bytes. Fails with `pdf_form`.
Result<QByteArray> archivalPdf(const QByteArray& pages, const PdfFacts& facts, const std::vector<PdfAttachment>& attachments,
                               const QByteArray& srgbProfile);

/// The attachments by name; only those that lie uncompressed, so that a small file cannot become a large one.
/// Fails with `pdf_size`, `pdf_form`.
Result<std::map<std::string, QByteArray>> pdfAttachments(const QByteArray& pdf);

/// Largest PDF that is taken apart.
inline constexpr qsizetype MaxPdfBytes = 16 * 1024 * 1024;

} // namespace sek
