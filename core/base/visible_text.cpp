// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visible_text.h"

#include <unicode/uchar.h>

namespace sek {

namespace {

bool unseen(char32_t c)
{
    constexpr char32_t BrailleBlank = 0x2800;
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph || c == BrailleBlank ||
           u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

} // namespace

QString visible(const QString& text, bool keepLines)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        if (unseen(c) && !(keepLines && c == U'\n'))
            out += QStringLiteral("<U+%1>").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
        else
            out += QStringView(text).sliced(i, pair ? 2 : 1);
        if (pair) ++i;
    }
    return out;
}

} // namespace sek
