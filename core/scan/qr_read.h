// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace sek {

/// The bytes of the first QR code on a scanned or photographed page; empty when there is none that can be read. Slow for a large
/// page: not the window's thread.
QByteArray readQr(const QImage& page);

} // namespace sek
