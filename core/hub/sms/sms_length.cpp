// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/sms/sms_length.h"

#include <QList>

#include <unicode/translit.h>

#include <memory>
#include <stdexcept>
#include <string_view>

namespace sek {

namespace {

// 3GPP TS 23.038, table 6.2.1 without the escape, and 6.2.1.1.
constexpr std::u16string_view Basic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                      u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr std::u16string_view Extension = u"\f^{}\\[~]|€";
static_assert(Basic.size() == 127 && Extension.size() == 10);

/// Parts of a long text. What takes two units (an extended character, a surrogate pair) is not cut in the middle.
template <class UnitsAt> int partsOf(const QString& text, int room, UnitsAt&& unitsAt)
{
    int parts = 1, used = 0;
    for (qsizetype i = 0; i < text.size();) {
        const auto [units, letters] = unitsAt(i);
        if (used + units > room) {
            ++parts;
            used = 0;
        }
        used += units;
        i += letters;
    }
    return parts;
}

} // namespace

int gsmSeptets(QChar letter)
{
    const char16_t c = letter.unicode();
    if (Basic.find(c) != Basic.npos) return 1;
    return Extension.find(c) != Extension.npos ? 2 : 0;
}

SmsLength smsLength(const QString& text)
{
    SmsLength out;
    for (const QChar c : text) {
        const int septets = gsmSeptets(c);
        if (septets == 0) {
            out.coding = SmsCoding::Ucs2;
            break;
        }
        out.units += septets;
    }
    if (out.coding == SmsCoding::Gsm7) {
        if (out.units > SmsLength::OneGsm)
            out.parts = partsOf(text, SmsLength::EachGsm, [&](qsizetype i) { return std::pair(gsmSeptets(text[i]), 1); });
        return out;
    }
    out.units = static_cast<int>(text.size());
    if (out.units > SmsLength::OneUcs)
        out.parts = partsOf(text, SmsLength::EachUcs, [&](qsizetype i) {
            const int letters = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate() ? 2 : 1;
            return std::pair(letters, letters);
        });
    return out;
}

QString asciiFolded(const QString& text)
{
    static const std::unique_ptr<icu::Transliterator> toAscii = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> t(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, error));
        if (U_FAILURE(error) || !t) throw std::runtime_error("ICU has no Latin-ASCII");
        return t;
    }();
    QString out;
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        const QString letter = QString::fromUcs4(&c, 1);
        if (letter.size() == 1 && gsmSeptets(letter[0]) > 0) {
            out += letter;
            continue;
        }
        icu::UnicodeString folded(reinterpret_cast<const char16_t*>(letter.utf16()), static_cast<std::int32_t>(letter.size()));
        toAscii->transliterate(folded);
        for (std::int32_t i = 0; i < folded.length(); ++i)
            if (const QChar f(folded[i]); gsmSeptets(f) > 0) out += f;
            else if (!f.isLowSurrogate() && !f.isMark()) out += u'?';
    }
    return out;
}

} // namespace sek
