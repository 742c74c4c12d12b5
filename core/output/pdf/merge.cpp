// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/pdf/merge.h"

#include "core/output/pdf/qpdf_memory.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <memory>

namespace sek {

Result<QByteArray> mergePdf(const std::vector<QByteArray>& files)
{
    // Pages are copied by reference: the files they come from live until all is written.
    std::vector<std::unique_ptr<QPDF>> parts;
    QPDF out;
    out.setSuppressWarnings(true);
    out.emptyPDF();
    try {
        for (const QByteArray& bytes : files) {
            auto part = std::make_unique<QPDF>();
            pdf::open(*part, bytes);
            for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(*part).getAllPages()) {
                QPDFPageObjectHelper copy(out.copyForeignObject(page.getObjectHandle()));
                copy.getObjectHandle().removeKey("/Annots"); // the field of the seal
                QPDFPageDocumentHelper(out).addPage(copy, false);
            }
            parts.push_back(std::move(part));
        }
    } catch (const std::exception&) {
        return fail("pdf_unreadable");
    }
    try {
        return pdf::write(out);
    } catch (const std::exception&) {
        return fail("pdf_write");
    }
}

} // namespace sek
