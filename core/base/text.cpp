// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QList>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace sek {

namespace {

QString collapse(const QString& s, bool keepLines)
{
    QString out;
    out.reserve(s.size());
    bool gap = false;
    for (const QChar c : s) {
        if (keepLines && c == u'\n') {
            while (out.endsWith(u' ')) out.chop(1);
            out.append(u'\n');
            gap = false;
            continue;
        }
        if (c.isSpace()) {
            gap = true;
            continue;
        }
        if (gap && !out.isEmpty() && !out.endsWith(u'\n')) out.append(u' ');
        gap = false;
        out.append(c);
    }
    return out;
}

} // namespace

QString streamSafe(const QString& text)
{
    constexpr int MaxMarks = 30;
    QString out;
    int marks = 0;
    qsizetype kept = 0; // up to where `out` has the text
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        const qsizetype units = pair ? 2 : 1;
        marks = QChar::combiningClass(c) != 0 ? marks + 1 : 0;
        if (marks > MaxMarks) {
            out += QStringView(text).sliced(kept, i - kept);
            kept = i + units;
        }
        i += units - 1;
    }
    return kept == 0 ? text : out += QStringView(text).sliced(kept);
}

QString tidy(const QString& typed)
{
    return collapse(streamSafe(typed).normalized(QString::NormalizationForm_C), false);
}

QString tidyLines(const QString& typed)
{
    QString s = streamSafe(typed).normalized(QString::NormalizationForm_C);
    s.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    s = collapse(s, true);
    while (s.endsWith(u'\n')) s.chop(1);
    return s;
}

int codePoints(const QString& text)
{
    int n = 0;
    for (const QChar c : text)
        if (!c.isLowSurrogate()) ++n;
    return n;
}

bool hasControlCharacters(const QString& text, bool allowLineFeed)
{
    for (const QChar c : text)
        if (c.category() == QChar::Other_Control && !(allowLineFeed && c == u'\n')) return true;
    return false;
}

QString fold(const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
    const QString safe = streamSafe(text);
    icu::UnicodeString in(reinterpret_cast<const UChar*>(safe.utf16()), static_cast<int32_t>(safe.size()));
    in.foldCase();
    status = U_ZERO_ERROR;
    icu::UnicodeString apart = nfkd ? nfkd->normalize(in, status) : in;
    apart.foldCase(); // compatibility forms come apart into capitals
    QString out;
    out.reserve(apart.length());
    for (int32_t i = 0; i < apart.length();) {
        const UChar32 c = apart.char32At(i);
        i += U16_LENGTH(c);
        if (u_charType(c) == U_NON_SPACING_MARK) continue;
        switch (c) { // letters that Unicode does not decompose
        case 0x0142: out.append(u'l'); break;
        case 0x0111: out.append(u'd'); break;
        case 0x00F8: out.append(u'o'); break;
        case 0x00E6: out.append(QStringLiteral("ae")); break;
        case 0x0153: out.append(QStringLiteral("oe")); break;
        case 0x0131: out.append(u'i'); break;
        case 0x00FE: out.append(QStringLiteral("th")); break;
        case 0x00F0: out.append(u'd'); break;
        case 0x0167: out.append(u't'); break;
        default: {
            UChar units[2];
            int32_t n = 0;
            UBool bad = false;
            U16_APPEND(units, n, 2, c, bad);
            if (!bad) out.append(QStringView(units, n));
        }
        }
    }
    return out;
}

bool foldedContains(const QString& foldedText, const QString& query)
{
    const QString folded = fold(query);
    for (const auto& word : QStringView(folded).split(u' ', Qt::SkipEmptyParts))
        if (!foldedText.contains(word)) return false;
    return true;
}

} // namespace sek
