// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/hours.h"

#include <QLocale>
#include <QRegularExpression>

namespace sek::month {

Typed readHours(const QString& text)
{
    const QString t = text.trimmed();
    if (t.isEmpty()) return {};
    if (t == QLatin1String("-") || t == AbsenceMark || t == QStringLiteral("—")) return {Typed::Absent, 0};
    static const QRegularExpression decimal(QStringLiteral(R"(^(\d{1,2})(?:[.,](\d{1,2}))?$)"));
    static const QRegularExpression clock(QStringLiteral(R"(^(\d{1,2}):([0-5]\d)$)"));
    int minutes = 0;
    if (const auto m = decimal.match(t); m.hasMatch()) {
        const QString fraction = m.captured(2).leftJustified(2, u'0');
        minutes = m.captured(1).toInt() * 60 + (fraction.toInt() * 60 + 50) / 100;
    } else if (const auto c = clock.match(t); c.hasMatch()) {
        minutes = c.captured(1).toInt() * 60 + c.captured(2).toInt();
    } else {
        return {Typed::Unreadable, 0};
    }
    if (minutes > 24 * 60) return {Typed::Unreadable, 0};
    return {Typed::Minutes, minutes};
}

QString writeHours(int minutes)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (rest == 0) return locale.toString(hours);
    if (rest % 3 != 0) return QStringLiteral("%1:%2").arg(locale.toString(hours)).arg(rest, 2, 10, QLatin1Char('0'));
    return locale.toString(minutes / 60.0, 'f', rest % 6 == 0 ? 1 : 2);
}

} // namespace sek::month
