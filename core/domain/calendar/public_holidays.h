// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QDate>

#include <map>
#include <string>

namespace sek {

/// Easter Sunday of the western churches, by the Gregorian rule.
QDate easterSunday(int year);

/// The public holidays of a country (ISO 3166 code) from one day to another, each with its name in the country's language.
/// `table` is resources/data/holidays.json, dated data: a day is fixed, counted from Easter, or the first such weekday on or
/// after a date. Where two fall on one day, the first of the table is told. Nothing for a country the table does not know.
std::map<QDate, std::string> publicHolidays(const Json& table, const std::string& country, QDate from, QDate to);

} // namespace sek
