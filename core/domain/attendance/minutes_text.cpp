// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/minutes_text.h"

#include <algorithm>

namespace sek::attendance {

namespace {

constexpr int Day = 24 * 60;

/// ASCII digits only, at most `most` of them.
std::optional<int> digits(QStringView text, qsizetype most)
{
    if (text.isEmpty() || text.size() > most) return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<int> inOneDay(int minutes)
{
    return minutes >= 0 && minutes <= Day ? std::optional(minutes) : std::nullopt;
}

} // namespace

std::optional<int> minutesFromText(const QString& typed)
{
    const QString text = typed.trimmed();
    const qsizetype colon = text.indexOf(u':');
    const qsizetype point = std::max(text.indexOf(u','), text.indexOf(u'.'));
    if (colon >= 0) {
        const auto hours = digits(QStringView(text).left(colon), 2);
        const QStringView rest = QStringView(text).mid(colon + 1);
        const auto minutes = rest.size() == 2 ? digits(rest, 2) : std::nullopt;
        if (!hours || !minutes || *minutes > 59) return std::nullopt;
        return inOneDay(*hours * 60 + *minutes);
    }
    if (point < 0) {
        const auto hours = digits(text, 2);
        return hours ? inOneDay(*hours * 60) : std::nullopt;
    }
    const auto hours = digits(QStringView(text).left(point), 2);
    const QStringView rest = QStringView(text).mid(point + 1);
    const auto part = digits(rest, 3);
    if (!hours || !part) return std::nullopt;
    int scale = 1;
    for (qsizetype i = 0; i < rest.size(); ++i) scale *= 10;
    if (*part * 60 % scale != 0) return std::nullopt;
    return inOneDay(*hours * 60 + *part * 60 / scale);
}

QString minutesText(int minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace sek::attendance
