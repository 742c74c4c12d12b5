// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sek {

/// How the letters of a text message travel.
enum class SmsCoding {
    Gsm7, ///< the 7-bit alphabet of GSM 03.38 with its extension table
    Ucs2, ///< 16 bits a letter: any letter outside that alphabet forces it on the whole text
};

/// What a text costs. 160 units in one part, 153 each in several; in UCS-2 70 and 67.
struct SmsLength
{
    SmsCoding coding = SmsCoding::Gsm7;
    int units = 0; ///< septets (an extended character takes two), or UTF-16 units
    int parts = 1;

    static constexpr int OneGsm = 160, EachGsm = 153, OneUcs = 70, EachUcs = 67;
};

SmsLength smsLength(const QString& text);

/// Septets of one UTF-16 unit: 1, 2 for the extension table, 0 when GSM-7 does not have it.
int gsmSeptets(QChar letter);

/// The text with every letter that GSM-7 does not have in its nearest ASCII form: `mācību` → `macibu`, `Łódź` → `Lodz`,
/// other scripts in Latin letters, while `åäö` stay. What has no such form becomes `?`: the result is always GSM-7.
QString asciiFolded(const QString& text);

} // namespace sek
