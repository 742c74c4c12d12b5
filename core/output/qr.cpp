// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/qr.h"

#include <qrencode.h>

#include <memory>

namespace sek {

Result<QPainterPath> qrPath(const QByteArray& text, double side)
{
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code) return fail("qr_size");
    const int n = code->width;
    const double module = side / n;
    QPainterPath path;
    for (int y = 0; y < n; ++y)
        for (int x = 0; x < n;) {
            int end = x;
            while (end < n && (code->data[y * n + end] & 1) != 0) ++end;
            if (end > x) path.addRect(x * module, y * module, (end - x) * module, module); // a run, so that no seam shows
            x = end + 1;
        }
    path.setFillRule(Qt::WindingFill);
    return path;
}

} // namespace sek
