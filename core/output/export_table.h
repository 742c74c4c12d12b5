// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <variant>
#include <vector>

namespace sek {

/// A number with a fixed count of decimals: {775, 2} is 7.75. Never a double.
struct Decimal
{
    std::int64_t value = 0;
    int places = 2;

    /// Hours with two decimals from minutes, rounded to the nearest.
    static Decimal hours(std::int64_t minutes) { return {(minutes * 100 + (minutes < 0 ? -30 : 30)) / 60, 2}; }
    friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// A typed cell: what it is decides how each format writes it. An identity number is text, whatever it looks like.
using Cell = std::variant<std::monostate, QString, std::int64_t, Decimal, QDate>;

/// Rows ready for any format.
struct ExportTable
{
    QString name;
    QStringList header;
    std::vector<std::vector<Cell>> rows;
};

/// The cell as a person reads it: `7,75`, `2025-03-04`, text with what cannot be seen written out.
QString plainText(const Cell& cell);

/// As plainText, but no spreadsheet takes it for a formula: what begins with `=`, `+`, `-`, `@`, their wide forms, a tab or
/// a line end, also behind spaces, gets a leading apostrophe (SEC-19).
QString harmlessText(const Cell& cell);

} // namespace sek
