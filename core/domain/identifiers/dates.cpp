// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar dates. Reasons: structure `year`, `slash`, `form`; range `early`, `late`.
#include "core/domain/identifiers/parsing.h"

#include <QStringList>

namespace sek::ident {

namespace {

bool isNumber(const QString& s, qsizetype least, qsizetype most)
{
    return s.size() >= least && s.size() <= most && digitsOf(s) == s;
}

/// Year, month, day as texts, or what is wrong with the form.
std::expected<QStringList, IdProblem> parts(const QString& typed)
{
    QString s = withoutSpaces(typed);
    if (s.endsWith(QLatin1String("r."))) s.chop(2); // Polish "roku"
    if (s.contains(u'/')) return refuse(IdCode::structure, "slash");
    if (auto p = foreignCharacter(s, QLatin1String("-."))) return std::unexpected(*p);
    const bool iso = s.contains(u'-');
    if (!iso && s.endsWith(u'.')) s.chop(1);
    const QStringList found = s.split(iso ? u'-' : u'.');
    if (found.size() != 3) return refuse(IdCode::structure, "form");
    const QStringList ymd = iso ? found : QStringList{found[2], found[1], found[0]};
    if (!isNumber(ymd[1], 1, 2) || !isNumber(ymd[2], 1, 2)) return refuse(IdCode::structure, "form");
    if (!isNumber(ymd[0], 4, 4)) return refuse(IdCode::structure, "year");
    return ymd;
}

} // namespace

IdResult parseDate(const QString& n0, const IdContext& context)
{
    // Points and dashes cannot be mistaken for each other, so both forms are taken in every language.
    const auto ymd = parts(n0);
    if (!ymd) return std::unexpected(ymd.error());
    const auto [y, m, d] = std::array{ymd->at(0), ymd->at(1), ymd->at(2)};
    const QDate date(number(y, 0, 4), number(m, 0, m.size()), number(d, 0, d.size()));
    if (!date.isValid()) return refuse(IdCode::date);
    if (context.earliest.isValid() && date < context.earliest) return refuse(IdCode::range, "early");
    if (context.latest.isValid() && date > context.latest) return refuse(IdCode::range, "late");
    if (context.notAfterToday && date > todayOf(context)) return refuse(IdCode::future);
    return makeValue(IdKind::date, date.toString(Qt::ISODate), context);
}

QString showDate(const QString& iso, const QString& language)
{
    const QDate d = QDate::fromString(iso, Qt::ISODate);
    if (!d.isValid()) return iso;
    if (language == QLatin1String("lv")) return d.toString(QStringLiteral("dd.MM.yyyy."));
    if (language == QLatin1String("pl")) return d.toString(QStringLiteral("dd.MM.yyyy"));
    return d.toString(Qt::ISODate);
}

} // namespace sek::ident
