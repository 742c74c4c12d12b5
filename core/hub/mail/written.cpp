// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/mail/written.h"

#include "core/base/instant.h"

#include <QDateTime>
#include <QTimeZone>

#include <cstdlib>

namespace sek::written {

QLocale localeOf(const std::string& language)
{
    return language == "en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QString::fromStdString(language));
}

QString longDate(const QLocale& locale, QDate date)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(QStringLiteral("dddd, ")).remove(QStringLiteral("dddd 'den' ")).remove(QStringLiteral("'den' "))
        .remove(QStringLiteral("dddd "));
    return locale.toString(date, format.trimmed());
}

std::string periodIn(const std::string& period, const std::string& language)
{
    if (period.size() != 7) return period.substr(0, period.find('#'));
    const QDate first = isoDate(period + "-01");
    if (!first.isValid()) return period;
    const QString month = localeOf(language).standaloneMonthName(first.month());
    const QString year = QString::number(first.year());
    return (language == "lv" ? year + QStringLiteral(". g. ") + month : month + u' ' + year).toStdString();
}

std::string hoursIn(std::int64_t minutes, const std::string& language)
{
    const std::int64_t hundredths = (minutes * 100 + 30) / 60;
    QString out = QString::number(hundredths / 100);
    if (const std::int64_t rest = hundredths % 100; rest != 0) {
        QString decimals = QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
        if (decimals.endsWith(u'0')) decimals.chop(1);
        out += localeOf(language).decimalPoint() + decimals;
    }
    return out.toStdString();
}

std::string moment(const std::string& rfc3339, const std::string& zone, const std::string& language)
{
    const auto at = parseRfc3339(rfc3339);
    if (!at) return rfc3339;
    QTimeZone place(QByteArray::fromStdString(zone));
    if (!place.isValid()) place = QTimeZone::utc();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at->ms, place);
    const int minutes = local.offsetFromUtc() / 60;
    QString offset = QStringLiteral("UTC");
    if (minutes != 0) offset += (minutes < 0 ? u'-' : u'+') + QString::number(std::abs(minutes) / 60);
    if (minutes % 60 != 0) offset += QStringLiteral(":%1").arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    if (place != QTimeZone::utc()) offset += QStringLiteral(", ") + QString::fromLatin1(place.id());
    const QLocale locale = localeOf(language);
    return QStringLiteral("%1 %2 (%3)")
        .arg(longDate(locale, local.date()), local.time().toString(QStringLiteral("HH:mm")), offset)
        .toStdString();
}

} // namespace sek::written
