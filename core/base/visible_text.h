// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sek {

/// The text with everything that cannot be seen, or that turns other text round, written out as `<U+202E>` (SEC-19):
/// control characters, direction marks, zero-width and filler characters. A name in an export or on paper is then what it
/// looks like. Line feeds stay when asked to.
QString visible(const QString& text, bool keepLines = false);

} // namespace sek
