// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/pdf/archive.h"

#include "core/output/pdf/qpdf_memory.h"

#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

namespace sek {

namespace {

using Object = QPDFObjectHandle;

constexpr char Producer[] = "Sekretariat " SEK_VERSION;

/// The packet of ISO 16684-1 with the extension that ISO 19005-3 asks for.
std::string xmp(const PdfFacts& f)
{
    const auto x = [](const QString& s) { return s.toHtmlEscaped().toStdString(); };
    const std::string at = toRfc3339({f.at.ms / 1000 * 1000});
    const std::string lang = f.language.empty() ? "x-default" : f.language;
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "  <rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n"
           "    xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
           "    xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
           "   <pdfaid:part>3</pdfaid:part>\n"
           "   <pdfaid:conformance>B</pdfaid:conformance>\n"
           "   <dc:format>application/pdf</dc:format>\n"
           "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + x(f.title) + "</rdf:li></rdf:Alt></dc:title>\n"
           "   <dc:creator><rdf:Seq><rdf:li>" + x(f.author) + "</rdf:li></rdf:Seq></dc:creator>\n"
           "   <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + x(f.subject) + "</rdf:li></rdf:Alt></dc:description>\n"
           "   <dc:language><rdf:Bag><rdf:li>" + lang + "</rdf:li></rdf:Bag></dc:language>\n"
           "   <xmp:CreateDate>" + at + "</xmp:CreateDate>\n"
           "   <xmp:ModifyDate>" + at + "</xmp:ModifyDate>\n"
           "   <xmp:CreatorTool>Sekretariat</xmp:CreatorTool>\n"
           "   <pdf:Producer>" + std::string(Producer) + "</pdf:Producer>\n"
           "  </rdf:Description>\n"
           " </rdf:RDF>\n"
           "</x:xmpmeta>\n"
           "<?xpacket end=\"w\"?>";
}

Object text(const QString& s)
{
    return Object::newUnicodeString(pdf::unicode(s));
}

Object streamOf(QPDF& pdf, const std::string& bytes, const char* type, const char* subtype)
{
    Object stream = Object::newStream(&pdf, bytes);
    if (type) stream.getDict().replaceKey("/Type", Object::newName(type));
    if (subtype) stream.getDict().replaceKey("/Subtype", Object::newName(subtype));
    return stream;
}

void properties(QPDF& pdf, const PdfFacts& f)
{
    Object info = Object::newDictionary();
    info.replaceKey("/Title", text(f.title));
    info.replaceKey("/Author", text(f.author));
    info.replaceKey("/Subject", text(f.subject));
    info.replaceKey("/Creator", Object::newString("Sekretariat"));
    info.replaceKey("/Producer", Object::newString(Producer));
    info.replaceKey("/CreationDate", Object::newString(pdf::date(f.at.ms)));
    info.replaceKey("/ModDate", Object::newString(pdf::date(f.at.ms)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    Object root = pdf.getRoot();
    root.replaceKey("/Metadata", streamOf(pdf, xmp(f), "/Metadata", "/XML"));
    root.replaceKey("/Lang", Object::newString(f.language));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
}

void outputIntent(QPDF& pdf, const QByteArray& profile)
{
    Object icc = Object::newStream(&pdf, profile.toStdString());
    icc.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) "
                                  "/Info (sRGB IEC61966-2.1) >>");
    intent.replaceKey("/DestOutputProfile", icc);
    Object list = Object::newArray();
    list.appendItem(pdf.makeIndirectObject(intent));
    pdf.getRoot().replaceKey("/OutputIntents", list);
}

void attach(QPDF& pdf, const std::vector<PdfAttachment>& attachments, Instant at)
{
    QPDFEmbeddedFileDocumentHelper files(pdf);
    Object associated = Object::newArray();
    for (const PdfAttachment& a : attachments) {
        auto file = QPDFEFStreamObjectHelper::createEFStream(pdf, a.bytes.toStdString());
        file.setSubtype(a.mediaType).setCreationDate(pdf::date(at.ms)).setModDate(pdf::date(at.ms));
        auto spec = QPDFFileSpecObjectHelper::createFileSpec(pdf, a.name, file);
        spec.setDescription(pdf::unicode(a.description));
        spec.getObjectHandle().replaceKey("/AFRelationship", Object::newName("/" + a.relationship));
        files.replaceEmbeddedFile(a.name, spec);
        associated.appendItem(spec.getObjectHandle());
    }
    if (!attachments.empty()) pdf.getRoot().replaceKey("/AF", associated);
}

} // namespace

Result<QByteArray> archivalPdf(const QByteArray& pages, const PdfFacts& facts, const std::vector<PdfAttachment>& attachments,
                               const QByteArray& srgbProfile)
{
    try {
        QPDF pdf;
        pdf::open(pdf, pages);
        properties(pdf, facts);
        outputIntent(pdf, srgbProfile);
        attach(pdf, attachments, facts.at);
        return pdf::write(pdf);
    } catch (const std::exception& e) {
        return fail("pdf_form", e.what());
    }
}

Result<std::map<std::string, QByteArray>> pdfAttachments(const QByteArray& bytes)
{
    if (bytes.size() > MaxPdfBytes) return fail("pdf_size");
    try {
        QPDF pdf;
        pdf::open(pdf, bytes);
        std::map<std::string, QByteArray> out;
        for (const auto& [name, spec] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
            Object stream = spec->getEmbeddedFileStream("/F");
            if (!stream.isStream() || stream.getDict().hasKey("/Filter")) continue;
            const auto raw = stream.getRawStreamData();
            out[name] = QByteArray(reinterpret_cast<const char*>(raw->getBuffer()), static_cast<qsizetype>(raw->getSize()));
        }
        return out;
    } catch (const std::exception&) {
        return fail("pdf_form"); // what qpdf says may quote the file
    }
}

} // namespace sek
