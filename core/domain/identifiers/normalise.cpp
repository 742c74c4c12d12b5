// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/identifiers/parsing.h"

namespace sek {

namespace {

bool isInvisible(char16_t c)
{
    if (c >= 0x202A && c <= 0x202E) return true; // writing direction: address books put these around phone numbers
    if (c >= 0x2066 && c <= 0x2069) return true;
    return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0x00AD;
}

bool isDash(char16_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}

} // namespace

QString ident::plainDashes(const QString& s)
{
    QString out;
    out.reserve(s.size());
    for (const QChar c : s) {
        if (isInvisible(c.unicode())) continue;
        out.append(isDash(c.unicode()) ? QChar(u'-') : c);
    }
    return out;
}

QString normaliseN0(const QString& typed)
{
    // Before, too: what is invisible may stand between a letter and its mark and keep them apart.
    const QString visible = ident::plainDashes(typed);
    return ident::plainDashes(streamSafe(visible).normalized(QString::NormalizationForm_KC)).simplified();
}

} // namespace sek
