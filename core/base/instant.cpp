// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <QDateTime>
#include <QTimeZone>

#include <cstdio>

namespace sek {

std::string toRfc3339(Instant t)
{
    const auto when = QDateTime::fromMSecsSinceEpoch(t.ms, Qt::UTC);
    const auto d = when.date();
    const auto h = when.time();
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", d.year(), d.month(), d.day(), h.hour(),
                  h.minute(), h.second(), h.msec());
    return text;
}

Result<Instant> parseRfc3339(std::string_view text)
{
    const bool whole = text.size() == 20;
    if (!(whole || text.size() == 24) || text.back() != 'Z' || text[10] != 'T') return fail("instant");
    const auto number = [&](std::size_t at, std::size_t n) {
        int v = 0;
        for (std::size_t i = at; i < at + n; ++i) {
            if (text[i] < '0' || text[i] > '9') return -1;
            v = v * 10 + (text[i] - '0');
        }
        return v;
    };
    const QDate date = isoDate(text.substr(0, 10));
    const int h = number(11, 2), m = number(14, 2), s = number(17, 2), ms = whole ? 0 : number(20, 3);
    if (!date.isValid() || text[13] != ':' || text[16] != ':' || (!whole && text[19] != '.')) return fail("instant");
    const QTime time(h, m, s, ms);
    if (h < 0 || m < 0 || s < 0 || ms < 0 || !time.isValid()) return fail("instant");
    return Instant{QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch()};
}

QDate dateIn(Instant t, const std::string& timeZone)
{
    const QTimeZone zone(QByteArray::fromStdString(timeZone));
    const auto utc = QDateTime::fromMSecsSinceEpoch(t.ms, Qt::UTC);
    return zone.isValid() ? utc.toTimeZone(zone).date() : utc.date();
}

std::string toIso(QDate d)
{
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", d.year(), d.month(), d.day());
    return text;
}

QDate isoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    int part[3] = {0, 0, 0};
    const std::size_t from[3] = {0, 5, 8}, to[3] = {4, 7, 10};
    for (int p = 0; p < 3; ++p) {
        for (std::size_t i = from[p]; i < to[p]; ++i) {
            if (text[i] < '0' || text[i] > '9') return {};
            part[p] = part[p] * 10 + (text[i] - '0');
        }
    }
    return QDate(part[0], part[1], part[2]);
}

} // namespace sek
