// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QPainterPath>

namespace sek {

/// The dark modules of a QR code (correction level M) as one path in a square of `side`, without its quiet zone.
/// Fails with `qr_size` when the text is too long for one.
Result<QPainterPath> qrPath(const QByteArray& text, double side);

} // namespace sek
