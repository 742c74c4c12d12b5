// SPDX-License-Identifier: GPL-3.0-or-later
// Phone numbers, read by libphonenumber. Reasons: charset `plus`; structure `country_code`, `too_short`, `too_long`,
// `series`.
#include "core/domain/identifiers/parsing.h"

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <string>

namespace sek {

namespace ident {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

const PhoneNumberUtil& util()
{
    return *PhoneNumberUtil::GetInstance();
}

QString formatted(const PhoneNumber& n, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string out;
    util().Format(n, format, &out);
    return QString::fromStdString(out);
}

PhoneType typeOf(const PhoneNumber& n)
{
    switch (util().GetNumberType(n)) {
    case PhoneNumberUtil::MOBILE:
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
        return PhoneType::mobile;
    case PhoneNumberUtil::FIXED_LINE:
        return PhoneType::fixed;
    default:
        return PhoneType::other;
    }
}

std::string_view reasonOf(PhoneNumberUtil::ErrorType error)
{
    if (error == PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR) return "country_code";
    if (error == PhoneNumberUtil::TOO_LONG_NSN) return "too_long";
    return "too_short";
}

std::string_view reasonOf(PhoneNumberUtil::ValidationResult result)
{
    if (result == PhoneNumberUtil::TOO_SHORT || result == PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY) return "too_short";
    return result == PhoneNumberUtil::TOO_LONG ? "too_long" : "series";
}

/// What is dialled, as digits with + in front when the country is stated, and the country that is meant.
struct Dialled
{
    QString text;
    QString region; ///< of a number without +
};

Dialled dialled(const QString& n0, const QString& country)
{
    QString s = n0;
    const bool international = s.startsWith(u'+') || s.startsWith(QLatin1String("00"));
    if (international) s.remove(QLatin1String("(0)")); // "+46 (0)70": for callers inside the country only
    QString digits = digitsOf(s);
    if (international) {
        if (!n0.startsWith(u'+')) digits = digits.mid(2);
        // Numbers in Poland have had no trunk 0 since 2005, but old letterheads do; libphonenumber refuses it.
        if (digits.startsWith(QLatin1String("480"))) digits.remove(2, 1);
        return {u'+' + digits, {}};
    }
    if (country == QLatin1String("PL") && digits.startsWith(u'0')) digits = digits.mid(1);
    if (country == QLatin1String("LV") && digits.size() == 11 && digits.startsWith(QLatin1String("371")))
        return {u'+' + digits, {}};
    return {digits, country};
}

/// Latvia's plan has eight digits for everything, so there the right number of digits can be named.
std::optional<IdProblem> wrongLatvianLength(const Dialled& d)
{
    constexpr int LatvianDigits = 8;
    qsizetype national = LatvianDigits;
    if (d.text.startsWith(QLatin1String("+371"))) national = d.text.size() - 4;
    if (d.region == QLatin1String("LV")) national = d.text.size();
    if (national == LatvianDigits) return std::nullopt;
    return refuseLength({LatvianDigits}, national).error();
}

/// Reads the text into `n`, or says why it is no number. No value is given back: moving one asks for protobuf itself.
std::optional<IdProblem> read(const QString& n0, const QString& country, PhoneNumber& n)
{
    // Checked here because libphonenumber reads letters as keys of a dial.
    if (auto p = foreignCharacter(n0, QLatin1String("+-() /."))) return p;
    if (n0.lastIndexOf(u'+') > 0) return makeProblem(IdCode::charset, "plus");
    const Dialled d = dialled(n0, asciiUpper(country));
    if (auto p = wrongLatvianLength(d)) return p;

    const std::string region = d.region.isEmpty() ? "ZZ" : d.region.toStdString();
    const auto error = util().Parse(d.text.toStdString(), region, &n);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR) return makeProblem(IdCode::structure, reasonOf(error));
    if (!util().IsValidNumber(n)) return makeProblem(IdCode::structure, reasonOf(util().IsPossibleNumberWithReason(n)));
    return std::nullopt;
}

} // namespace

IdResult parsePhone(const QString& n0, const IdContext& context)
{
    PhoneNumber n;
    if (auto p = read(n0, context.country, n)) return std::unexpected(*p);
    IdValue v; // not by makeValue, which would read the number twice more
    v.stored = formatted(n, PhoneNumberUtil::E164);
    v.shown = formatted(n, PhoneNumberUtil::INTERNATIONAL);
    v.masked = maskShownPhone(v.shown);
    v.sensitivity = sensitivityOf(IdKind::phone);
    std::string home;
    util().GetRegionCodeForNumber(n, &home);
    v.facts.region = QString::fromStdString(home);
    v.facts.national = formatted(n, PhoneNumberUtil::NATIONAL);
    v.facts.phoneType = typeOf(n);
    v.facts.mobile = v.facts.phoneType == PhoneType::mobile;
    return v;
}

QString showPhone(const QString& e164)
{
    PhoneNumber n;
    if (!e164.startsWith(u'+') || util().Parse(e164.toStdString(), "ZZ", &n) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    return formatted(n, PhoneNumberUtil::INTERNATIONAL);
}

bool standsAsPhone(const QString& n0, const QString& country)
{
    PhoneNumber n;
    return !read(n0, country, n);
}

} // namespace ident

bool samePhone(const QString& a, const QString& b, const QString& country)
{
    IdContext context;
    context.country = country;
    const IdResult x = parse(IdKind::phone, a, context);
    const IdResult y = parse(IdKind::phone, b, context);
    if (x && y) return x->stored == y->stored;
    if (x || y) return false;
    const QString digits = ident::digitsOf(normaliseN0(a));
    return !digits.isEmpty() && digits == ident::digitsOf(normaliseN0(b));
}

} // namespace sek
