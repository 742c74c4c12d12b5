// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sek {

/// The text with at most 30 marks on one letter, as in the Stream-Safe Text Format of UAX #15; the rest of them is left
/// out. Normalising puts marks in order at a cost that grows with the square of their number: without this, one string
/// of some hundred kilobytes keeps a computer busy for minutes.
QString streamSafe(const QString& text);

/// How text is kept: NFC and stream-safe, white space at the ends removed, inner runs of spaces collapsed to one.
QString tidy(const QString& typed);

/// As tidy, but line feeds stay (multi-line fields).
QString tidyLines(const QString& typed);

/// Length as people count it: Unicode code points.
int codePoints(const QString& text);

/// Whether the text holds control characters (line feed counts unless allowed).
bool hasControlCharacters(const QString& text, bool allowLineFeed = false);

/// What a search compares: case, diacritics and the letters Unicode does not take apart (ł, đ, ø, ß …) folded away.
/// `Łukasz` → `lukasz`, `żółć` → `zolc`, `Kārlis` → `karlis`. The same function on both sides of every search.
QString fold(const QString& text);

/// Whether every word of the (unfolded) query begins or stands inside some word of the folded text.
bool foldedContains(const QString& foldedText, const QString& query);

} // namespace sek
