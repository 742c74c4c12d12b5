// SPDX-License-Identifier: GPL-3.0-or-later
// Latvian numbers. Reasons: lvPersonalCode `separator`, `century`; lvPostalCode `first_digit`.
#include "core/domain/identifiers/check_digits.h"
#include "core/domain/identifiers/parsing.h"

namespace sek::ident {

IdResult parseLvPersonalCode(const QString& n0, const IdContext& context)
{
    const QString s = withoutSpaces(n0);
    if (auto p = foreignCharacter(s, QLatin1String("-"))) return std::unexpected(*p);
    const QString digits = digitsOf(s);
    if (digits.size() != 11) return refuseLength({11}, digits.size());
    if (s != digits && s != showIdentifier(IdKind::lvPersonalCode, digits))
        return refuse(IdCode::structure, "separator");

    const int day = number(digits, 0, 2);
    if (day >= 40) return refuseKind(IdKind::lvRegistration);
    if (day >= 32) { // since July 2017: random digits, nothing inside
        IdValue v = makeValue(IdKind::lvPersonalCode, digits, context);
        v.facts.newForm = true;
        return v;
    }
    const int century = digit(digits, 6);
    if (century > 2) return refuse(IdCode::structure, "century");
    const QDate born(1800 + 100 * century + number(digits, 4, 2), number(digits, 2, 2), day);
    if (!born.isValid()) return refuse(IdCode::date);
    if (born > todayOf(context)) return refuse(IdCode::future);
    IdValue v = makeValue(IdKind::lvPersonalCode, digits, context);
    v.facts.oldForm = true;
    v.facts.birthDate = born;
    v.facts.birthYear = born.year();
    if (lvPersonalCheck(QStringView(digits).left(10)) != digit(digits, 10))
        v.warnings.push_back(makeWarning(IdCode::check));
    return v;
}

IdResult parseLvRegistration(const QString& n0, const IdContext& context)
{
    QString s = withoutSpaces(n0);
    if (s.startsWith(QLatin1String("LV"), Qt::CaseInsensitive)) s = s.mid(2);
    if (auto p = foreignCharacter(s)) return std::unexpected(*p);
    if (s.size() != 11) return refuseLength({11}, s.size());
    if (s[0] <= u'3') {
        auto refused = refuseKind(IdKind::lvPersonalCode);
        refused.error().sensitivity = Sensitivity::P3;
        return refused;
    }
    if (lvRegistrationCheck(QStringView(s).left(10)) != digit(s, 10)) return refuse(IdCode::check);
    return makeValue(IdKind::lvRegistration, s, context);
}

IdResult parseLvPostalCode(const QString& n0, const IdContext& context)
{
    QString s = asciiUpper(withoutSpaces(n0));
    if (s.startsWith(QLatin1String("LV"))) {
        s = s.mid(2);
        if (s.startsWith(u'-')) s = s.mid(1);
    } else if (!s.isEmpty() && isUpper(s[0])) {
        return refuse(IdCode::prefix);
    }
    if (auto p = foreignCharacter(s)) return std::unexpected(*p);
    if (s.size() != 4) return refuseLength({4}, s.size());
    if (s[0] < u'1' || s[0] > u'5') return refuse(IdCode::structure, "first_digit");
    return makeValue(IdKind::lvPostalCode, QLatin1String("LV-") + s, context);
}

} // namespace sek::ident
