// SPDX-License-Identifier: GPL-3.0-or-later
// IBAN by ISO 13616. Reasons: prefix `domestic`; structure `bank`; warning check `bank_number`.
#include "core/domain/identifiers/check_digits.h"
#include "core/domain/identifiers/parsing.h"

#include <algorithm>

namespace sek::ident {

namespace {

constexpr int PolishAccountDigits = 26; ///< an NRB: the IBAN without its letters

int ibanLength(const QString& country)
{
    if (country == QLatin1String("PL")) return 28;
    if (country == QLatin1String("SE")) return 24;
    if (country == QLatin1String("LV")) return 21;
    return 0;
}

QString bankOf(const QString& iban)
{
    if (iban.startsWith(QLatin1String("PL"))) return iban.mid(4, 8);
    return iban.mid(4, iban.startsWith(QLatin1String("SE")) ? 3 : 4);
}

std::optional<IdProblem> foreignLetter(const QString& s)
{
    for (qsizetype i = 0; i < s.size(); ++i) {
        if (isDigit(s[i]) || isUpper(s[i])) continue;
        IdProblem p = makeProblem(IdCode::charset);
        p.offending = s.mid(i, s[i].isHighSurrogate() ? 2 : 1);
        return p;
    }
    return std::nullopt;
}

} // namespace

IdResult parseIban(const QString& n0, const IdContext& context)
{
    const QString s = asciiUpper(withoutSpaces(withoutLabel(n0, QLatin1String("IBAN"))));
    if (s.size() < 2 || !isUpper(s[0]) || !isUpper(s[1])) {
        auto refused = refuse(IdCode::prefix);
        if (s.size() == PolishAccountDigits && digitsOf(s) == s) {
            refused.error().reason = "domestic";
            refused.error().offer = QLatin1String("PL") + s;
        }
        return refused;
    }
    const QString country = s.left(2);
    const int length = ibanLength(country);
    if (length == 0) return refuse(IdCode::country);
    const bool latvian = country == QLatin1String("LV");
    if (auto p = latvian ? foreignLetter(s) : foreignCharacter(s.mid(2))) return std::unexpected(*p);
    if (s.size() != length) return refuseLength({length}, s.size());
    if (!isDigit(s[2]) || !isDigit(s[3])) return refuse(IdCode::structure, "check_digits");
    const QString bank = bankOf(s);
    if (latvian && !std::ranges::all_of(bank, isUpper)) return refuse(IdCode::structure, "bank");
    // 00, 01 and 99 have the same remainder as 97, 98 and 02 but are never given out.
    const int given = number(s, 2, 2);
    if (given < 2 || given > 98 || mod97(s.mid(4) + s.left(4)) != 1) return refuse(IdCode::check);
    IdValue v = makeValue(IdKind::iban, s, context);
    v.facts.bank = bank;
    if (country == QLatin1String("PL") && !plBankNumberHolds(bank))
        v.warnings.push_back(makeWarning(IdCode::check, "bank_number"));
    return v;
}

} // namespace sek::ident
