// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <map>
#include <string>

namespace sek {

/// The public holidays of a country between two days, by their names there; from resources/data/holidays.json.
std::map<QDate, QString> holidaysOf(const std::string& country, QDate from, QDate to);

} // namespace sek
