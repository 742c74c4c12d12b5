// SPDX-License-Identifier: GPL-3.0-or-later
// Which number an organisation's registration number is. Reasons: check warning `nip`.
#include "core/base/text.h"
#include "core/domain/identifiers/check_digits.h"
#include "core/domain/identifiers/parsing.h"

#include <algorithm>

namespace sek {

namespace {

/// Whoever types a personal number here (a sole trader, a slip) is told which, and it is treated as one.
std::optional<IdProblem> polishPerson(const QString& text, const IdContext& context)
{
    if (!parse(IdKind::pesel, text, context)) return std::nullopt;
    IdProblem p = ident::makeProblem(IdCode::kind);
    p.looksLike = IdKind::pesel;
    p.sensitivity = Sensitivity::P3;
    return p;
}

/// The kind whose error helps most: the one whose length was typed.
IdKind mostLikelyPolish(const QString& text)
{
    const QString s = normaliseN0(text);
    if (s.startsWith(QLatin1String("NIP"), Qt::CaseInsensitive)) return IdKind::nip;
    if (s.startsWith(QLatin1String("REGON"), Qt::CaseInsensitive)) return IdKind::regon;
    if (s.startsWith(QLatin1String("KRS"), Qt::CaseInsensitive)) return IdKind::krs;
    const qsizetype n = ident::digitsOf(s).size();
    if (n == 9 || n == 14) return IdKind::regon;
    if (n == 10 && !ident::digitsOf(s).startsWith(u'0')) return IdKind::nip;
    return IdKind::krs;
}

RegistrationResult polish(const QString& text, const IdContext& context)
{
    const IdKind likely = mostLikelyPolish(text);
    IdResult first = parse(likely, text, context);
    if (first) return {likely, first};
    for (const IdKind kind : {IdKind::nip, IdKind::regon, IdKind::krs}) {
        IdResult other = kind == likely ? first : parse(kind, text, context);
        if (!other) continue;
        // Ten digits are always a possible KRS, but those begin with zeros: more likely a NIP typed wrong.
        if (likely == IdKind::nip && kind == IdKind::krs)
            other->warnings.push_back(ident::makeWarning(first.error().code, "nip"));
        return {kind, other};
    }
    if (auto p = polishPerson(text, context)) return {likely, std::unexpected(*p)};
    if (first.error().code == IdCode::length) first.error().expected = {9, 10, 14};
    return {likely, first};
}

RegistrationResult anywhere(const QString& text)
{
    const QString s = streamSafe(text).normalized(QString::NormalizationForm_C).simplified();
    if (s.isEmpty()) return {std::nullopt, ident::refuse(IdCode::empty)};
    IdValue v;
    v.stored = v.shown = v.masked = s;
    return {std::nullopt, v};
}

bool isAscii(QChar c, QLatin1String extra)
{
    return ident::isDigit(c) || ident::isLetter(c) || extra.contains(c);
}

} // namespace

RegistrationResult identifyRegistration(const QString& country, const QString& text, const IdContext& context)
{
    const QString c = country.toUpper();
    if (c == QLatin1String("LV")) return {IdKind::lvRegistration, parse(IdKind::lvRegistration, text, context)};
    if (c == QLatin1String("SE")) return {IdKind::seOrgnr, parse(IdKind::seOrgnr, text, context)};
    if (c == QLatin1String("PL")) return polish(text, context);
    return anywhere(text);
}

bool isViesForm(const QString& country, const QString& text)
{
    const QString c = country.toUpper();
    const QString prefix = c == QLatin1String("GR") ? QStringLiteral("EL") : c;
    if (prefix.size() != 2 || !text.startsWith(prefix)) return false;
    const QString rest = text.mid(2);
    int digits = 0;
    if (c == QLatin1String("LV")) digits = 11;
    if (c == QLatin1String("SE")) digits = 12;
    if (c == QLatin1String("PL")) digits = 10;
    if (digits > 0) return rest.size() == digits && ident::digitsOf(rest) == rest;
    return rest.size() >= 2 && rest.size() <= 12 &&
           std::ranges::all_of(rest, [](QChar x) { return isAscii(x, QLatin1String("+*")); });
}

std::vector<IdProblem> viesWarnings(const QString& country, const QString& text, const IdContext& context)
{
    const QString c = country.toUpper();
    const bool known = c == QLatin1String("LV") || c == QLatin1String("SE") || c == QLatin1String("PL");
    if (!known || !isViesForm(country, text)) return {};
    const IdResult judged = parse(IdKind::vat, text, context);
    if (judged) return judged->warnings;
    IdProblem p = judged.error();
    p.severity = IdSeverity::warning;
    return {p};
}

} // namespace sek
