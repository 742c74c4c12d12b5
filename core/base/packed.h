// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sek {

/// Bytes held in memory in less room, for what is seldom looked at and there is very much of (zstd, its quickest level: some
/// microseconds for a record). Any thread.
QByteArray packed(const QByteArray& bytes);
/// What `packed` was given; empty for anything else.
QByteArray unpacked(const QByteArray& bytes);

} // namespace sek
