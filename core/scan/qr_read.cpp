// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/qr_read.h"

#include <ZXing/ReadBarcode.h>

namespace sek {

QByteArray readQr(const QImage& page)
{
    if (page.isNull()) return {};
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    const ZXing::Result found = ZXing::ReadBarcode(view, hints);
    if (!found.isValid()) return {};
    const ZXing::ByteArray& bytes = found.bytes();
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace sek
