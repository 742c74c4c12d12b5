// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/holidays.h"

#include "core/domain/calendar/public_holidays.h"

#include <QFile>

namespace sek {

std::map<QDate, QString> holidaysOf(const std::string& country, QDate from, QDate to)
{
    static const Json table = [] {
        QFile file(QStringLiteral(":/data/holidays.json"));
        return file.open(QIODevice::ReadOnly) ? cj1::parse(file.readAll()).value_or(Json()) : Json();
    }();
    std::map<QDate, QString> out;
    for (const auto& [day, name] : publicHolidays(table, country, from, to)) out.emplace(day, QString::fromStdString(name));
    return out;
}

} // namespace sek
