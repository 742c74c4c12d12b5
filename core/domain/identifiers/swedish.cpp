// SPDX-License-Identifier: GPL-3.0-or-later
// Swedish numbers of organisations, postal codes and giro accounts.
// Reasons: seOrgnr `separator`, `third_digit`, warning `group`; sePostalCode `first_digit`; giro `separator`.
#include "core/domain/identifiers/check_digits.h"
#include "core/domain/identifiers/parsing.h"

namespace sek::ident {

IdResult parseSeOrgnr(const QString& n0, const IdContext& context)
{
    const QString s = withoutSpaces(n0);
    if (auto p = foreignCharacter(s, QLatin1String("-"))) return std::unexpected(*p);
    QString digits = digitsOf(s);
    if (digits.size() != 10 && digits.size() != 12) return refuseLength({10, 12}, digits.size());
    if (digits.size() == 12 && !digits.startsWith(QLatin1String("16"))) return refuse(IdCode::prefix);
    if (s.size() > digits.size() + 1 || (s.size() > digits.size() && s[digits.size() - 4] != u'-'))
        return refuse(IdCode::structure, "separator");
    digits = digits.right(10);
    if (digits[2] < u'2') { // months begin with 0 or 1: the number of a person, perhaps a sole trader
        auto refused = refuse(IdCode::structure, "third_digit");
        refused.error().looksLike = IdKind::sePersonnummer;
        refused.error().sensitivity = Sensitivity::P3;
        return refused;
    }
    if (luhnCheck(QStringView(digits).left(9)) != digit(digits, 9)) return refuse(IdCode::check);
    IdValue v = makeValue(IdKind::seOrgnr, digits, context);
    v.facts.group = digit(digits, 0);
    if (v.facts.group == 0 || v.facts.group == 4) v.warnings.push_back(makeWarning(IdCode::structure, "group"));
    return v;
}

IdResult parseSePostalCode(const QString& n0, const IdContext& context)
{
    QString s = asciiUpper(withoutSpaces(n0));
    for (const QLatin1String country : {QLatin1String("SE-"), QLatin1String("S-")})
        if (s.startsWith(country)) s = s.mid(country.size());
    if (auto p = foreignCharacter(s)) return std::unexpected(*p);
    if (s.size() != 5) return refuseLength({5}, s.size());
    if (s[0] == u'0') return refuse(IdCode::structure, "first_digit");
    return makeValue(IdKind::sePostalCode, s, context);
}

IdResult parseBankgiro(const QString& n0, const IdContext& context)
{
    const QString s = withoutSpaces(n0);
    if (auto p = foreignCharacter(s, QLatin1String("-"))) return std::unexpected(*p);
    const QString digits = digitsOf(s);
    if (digits.size() != 7 && digits.size() != 8) return refuseLength({7, 8}, digits.size());
    if (s != digits && s != showIdentifier(IdKind::bankgiro, digits)) return refuse(IdCode::structure, "separator");
    if (luhnCheck(QStringView(digits).chopped(1)) != digit(digits, digits.size() - 1)) return refuse(IdCode::check);
    IdValue v = makeValue(IdKind::bankgiro, digits, context);
    v.facts.ninetySeries = digits.size() == 7 && number(digits, 0, 3) >= 900 && number(digits, 0, 3) <= 904;
    return v;
}

IdResult parsePlusgiro(const QString& n0, const IdContext& context)
{
    const QString s = withoutSpaces(n0);
    if (auto p = foreignCharacter(s, QLatin1String("-"))) return std::unexpected(*p);
    const QString digits = digitsOf(s);
    if (digits.size() < 2 || digits.size() > 8) return refuseLength({2, 3, 4, 5, 6, 7, 8}, digits.size());
    if (s != digits && s != digits.chopped(1) + u'-' + digits.back()) return refuse(IdCode::structure, "separator");
    if (luhnCheck(QStringView(digits).chopped(1)) != digit(digits, digits.size() - 1)) return refuse(IdCode::check);
    return makeValue(IdKind::plusgiro, digits, context);
}

} // namespace sek::ident
