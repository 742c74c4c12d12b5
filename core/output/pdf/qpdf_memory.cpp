// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/pdf/qpdf_memory.h"

#include <QDateTime>
#include <QTimeZone>

namespace sek::pdf {

void open(QPDF& pdf, const QByteArray& bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("certificate.pdf", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

QByteArray write(QPDF& pdf, const std::function<void(QPDFWriter&)>& look)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setDeterministicID(true);
    writer.write();
    if (look) look(writer);
    const std::shared_ptr<Buffer> out(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char*>(out->getBuffer()), static_cast<qsizetype>(out->getSize()));
}

std::string date(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

std::string unicode(const QString& text)
{
    return text.toStdString();
}

} // namespace sek::pdf
