// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of the EU registers. Reasons: vat prefix `missing`, `country`; vat structure `suffix`, warning `suffix`.
#include "core/domain/identifiers/check_digits.h"
#include "core/domain/identifiers/parsing.h"

#include <algorithm>

namespace sek::ident {

IdResult parseOid(const QString& n0, const IdContext& context)
{
    QString s = asciiUpper(withoutSpaces(withoutLabel(n0, QLatin1String("OID"))));
    if (!s.startsWith(u'E')) {
        auto refused = refuse(IdCode::prefix);
        if (s.size() == 9 && digitsOf(s) == s) refused.error().looksLike = IdKind::pic;
        return refused;
    }
    const QString digits = s.mid(1);
    if (auto p = foreignCharacter(digits)) return std::unexpected(*p);
    if (digits.size() != 8) return refuseLength({8}, digits.size());
    return makeValue(IdKind::oid, s, context);
}

IdResult parsePic(const QString& n0, const IdContext& context)
{
    const QString s = withoutSpaces(withoutLabel(n0, QLatin1String("PIC")));
    if (auto p = foreignCharacter(s)) {
        if (parseOid(n0, context)) p->looksLike = IdKind::oid;
        return std::unexpected(*p);
    }
    if (s.size() != 9) return refuseLength({9}, s.size());
    return makeValue(IdKind::pic, s, context);
}

namespace {

/// A VAT number made of the country's letters and a number that was found good.
IdValue vatValue(const QString& stored, IdKind insideKind, const IdValue& inside, const IdContext& context)
{
    IdValue v = makeValue(IdKind::vat, stored, context);
    v.facts.inside = insideKind;
    v.facts.insideShown = inside.shown;
    v.facts.personalDataInside = inside.sensitivity == Sensitivity::P3;
    v.sensitivity = std::max(v.sensitivity, inside.sensitivity);
    v.warnings = inside.warnings;
    return v;
}

/// What is wrong with the number inside; a person's number is one even when it is wrong.
IdResult insideProblem(const IdResult& inside, bool person)
{
    IdProblem p = inside.error();
    if (person) p.sensitivity = Sensitivity::P3;
    return std::unexpected(p);
}

IdResult latvianVat(const QString& s, const IdContext& context)
{
    const QString digits = s.mid(2);
    if (auto p = foreignCharacter(digits)) return std::unexpected(*p);
    if (digits.size() != 11) return refuseLength({11}, digits.size());
    const bool person = digits[0] < u'4';
    const IdResult inside = person ? parseLvPersonalCode(digits, context) : parseLvRegistration(digits, context);
    if (!inside) return insideProblem(inside, person);
    return vatValue(s, person ? IdKind::lvPersonalCode : IdKind::lvRegistration, *inside, context);
}

/// A person's ten digits stand without a sign in a VAT number, so the century is open: the latest that fits is taken.
IdResult swedishPerson(IdKind kind, const QString& ten, const IdContext& context)
{
    const auto read = kind == IdKind::sePersonnummer ? parseSePersonnummer : parseSeSamordningsnummer;
    IdResult recent = read(ten, context);
    if (recent || (recent.error().code != IdCode::date && recent.error().code != IdCode::future)) return recent;
    IdResult older = read(ten.left(6) + u'+' + ten.mid(6), context);
    return older ? older : recent;
}

IdResult swedishVat(const QString& s, const IdContext& context)
{
    const QString digits = s.mid(2);
    if (auto p = foreignCharacter(digits)) return std::unexpected(*p);
    if (digits.size() != 12) return refuseLength({12}, digits.size());
    const int suffix = number(digits, 10, 2);
    if (suffix < 1 || suffix > 94) return refuse(IdCode::structure, "suffix");
    const QString ten = digits.left(10);
    IdKind kind = IdKind::seOrgnr;
    if (digits[2] < u'2') kind = digits[4] < u'6' ? IdKind::sePersonnummer : IdKind::seSamordningsnummer;
    const IdResult inside = kind == IdKind::seOrgnr ? parseSeOrgnr(ten, context) : swedishPerson(kind, ten, context);
    if (!inside) return insideProblem(inside, kind != IdKind::seOrgnr);
    IdValue v = vatValue(s, kind, *inside, context);
    if (suffix != 1) v.warnings.push_back(makeWarning(IdCode::structure, "suffix"));
    return v;
}

IdResult polishVat(const QString& s, const IdContext& context)
{
    const QString digits = s.mid(2);
    if (auto p = foreignCharacter(digits)) return std::unexpected(*p);
    const IdResult inside = parseNip(digits, context);
    if (!inside) return inside;
    return vatValue(s, IdKind::nip, *inside, context);
}

} // namespace

IdResult parseVat(const QString& n0, const IdContext& context)
{
    todayOf(context);
    QString s = asciiUpper(withoutSpaces(n0));
    s.remove(u'.').remove(u'-');
    if (s.startsWith(QLatin1String("LV"))) return latvianVat(s, context);
    if (s.startsWith(QLatin1String("SE"))) return swedishVat(s, context);
    if (s.startsWith(QLatin1String("PL"))) return polishVat(s, context);
    const bool foreign = s.size() >= 2 && isUpper(s[0]) && isUpper(s[1]);
    return refuse(IdCode::prefix, foreign ? "country" : "missing");
}

} // namespace sek::ident
