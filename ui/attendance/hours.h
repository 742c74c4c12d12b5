// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sek::month {

/// What somebody typed or pasted into a cell.
struct Typed
{
    enum What { Nothing, Minutes, Absent, Unreadable } what = Nothing;
    int minutes = 0;
    friend bool operator==(const Typed&, const Typed&) = default;
};

/// `3,5`, `3.5` and `3:30` are 210 minutes in every language, for a sheet is pasted from anywhere; `-` and `–` are
/// absence, an empty text nothing. More than a day, letters and a third decimal are unreadable.
Typed readHours(const QString& text);

/// In the locale's decimals where two of them are exact (`3,75`), else as `3:20`.
QString writeHours(int minutes);

/// The dash that stands for absence.
inline const QString AbsenceMark = QStringLiteral("–");

} // namespace sek::month
