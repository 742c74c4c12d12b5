// SPDX-License-Identifier: GPL-3.0-or-later
// Polish numbers. Reasons: nip `first_digit`, `zeros`; krs, plPostalCode `zeros`; plPostalCode `separator`.
#include "core/domain/identifiers/check_digits.h"
#include "core/domain/identifiers/parsing.h"

namespace sek::ident {

namespace {

/// The century is hidden in the month: +80 means 18.., +0 19.., +20 20.., +40 21.., +60 22...
QDate peselBirthDate(const QString& s)
{
    static constexpr int centuries[] = {1900, 2000, 2100, 2200, 1800};
    const int month = number(s, 2, 2);
    return {centuries[month / 20] + number(s, 0, 2), month % 20, number(s, 4, 2)};
}

} // namespace

IdResult parsePesel(const QString& n0, const IdContext& context)
{
    const QString s = withoutSpaces(n0);
    if (auto p = foreignCharacter(s)) return std::unexpected(*p);
    if (s.size() != 11) return refuseLength({11}, s.size());
    const QDate born = peselBirthDate(s);
    if (!born.isValid()) return refuse(IdCode::date);
    if (born > todayOf(context)) return refuse(IdCode::future);
    if (peselCheck(QStringView(s).left(10)) != digit(s, 10)) return refuse(IdCode::check);
    IdValue v = makeValue(IdKind::pesel, s, context);
    v.facts.birthDate = born;
    v.facts.birthYear = born.year();
    v.facts.sex = digit(s, 9) % 2 == 1 ? Sex::man : Sex::woman;
    return v;
}

IdResult parseNip(const QString& n0, const IdContext& context)
{
    QString s = withoutLabel(withoutSpaces(n0), QLatin1String("NIP"));
    if (s.startsWith(QLatin1String("PL"), Qt::CaseInsensitive)) s = s.mid(2);
    if (auto p = foreignCharacter(s, QLatin1String("-"))) return std::unexpected(*p);
    s.remove(u'-');
    if (s.size() != 10) return refuseLength({10}, s.size());
    // Pattern TNrNIP of the Ministry of Finance's schemas.
    if (s[0] == u'0') return refuse(IdCode::structure, "first_digit");
    if (s[1] == u'0' && s[2] == u'0') return refuse(IdCode::structure, "zeros");
    if (nipCheck(QStringView(s).left(9)) != digit(s, 9)) return refuse(IdCode::check);
    return makeValue(IdKind::nip, s, context);
}

IdResult parseRegon(const QString& n0, const IdContext& context)
{
    QString s = withoutLabel(withoutSpaces(n0), QLatin1String("REGON"));
    if (auto p = foreignCharacter(s, QLatin1String("-"))) return std::unexpected(*p);
    s.remove(u'-');
    // Numbers from before 2000 had seven digits. They are taken only when the check digit agrees: seven digits are
    // more often nine with two forgotten.
    if (s.size() == 7) {
        const QString padded = QLatin1String("00") + s;
        if (regonCheck9(QStringView(padded).left(8)) == digit(padded, 8)) s = padded;
    }
    if (s.size() != 9 && s.size() != 14) return refuseLength({9, 14}, s.size());
    if (regonCheck9(QStringView(s).left(8)) != digit(s, 8)) return refuse(IdCode::check);
    if (s.size() == 14 && regonCheck14(QStringView(s).left(13)) != digit(s, 13)) return refuse(IdCode::check);
    IdValue v = makeValue(IdKind::regon, s, context);
    if (s.size() == 14) v.facts.parent = s.left(9);
    return v;
}

IdResult parseKrs(const QString& n0, const IdContext& context)
{
    const QString s = withoutSpaces(withoutLabel(n0, QLatin1String("KRS")));
    if (auto p = foreignCharacter(s)) return std::unexpected(*p);
    if (s.size() != 10) {
        auto refused = refuseLength({10}, s.size());
        // Leading zeros are offered, never added silently: digits may be missing anywhere.
        if (!s.isEmpty() && s.size() < 10 && s.count(u'0') != s.size())
            refused.error().offer = s.rightJustified(10, u'0');
        return refused;
    }
    if (s.count(u'0') == 10) return refuse(IdCode::structure, "zeros");
    return makeValue(IdKind::krs, s, context);
}

IdResult parsePlPostalCode(const QString& n0, const IdContext& context)
{
    const QString s = withoutSpaces(n0);
    if (auto p = foreignCharacter(s, QLatin1String("-"))) return std::unexpected(*p);
    const QString digits = digitsOf(s);
    if (digits.size() != 5) return refuseLength({5}, digits.size());
    const QString stored = digits.left(2) + u'-' + digits.mid(2);
    if (s != digits && s != stored) return refuse(IdCode::structure, "separator");
    if (number(digits, 0, 5) == 0) return refuse(IdCode::structure, "zeros");
    return makeValue(IdKind::plPostalCode, stored, context);
}

} // namespace sek::ident
