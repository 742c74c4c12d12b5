// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/field_rules.h"

#include "core/base/instant.h"
#include "core/base/text.h"
#include "core/domain/identifiers/identifiers.h"

#include <QRegularExpression>
#include <QUrl>

#include <map>
#include <string_view>

namespace sek::rules {

namespace {

using Found = std::optional<Issue>;

Found say(const Field& f, const char* code, Severity severity = Severity::Error, Json params = Json::object())
{
    return Issue{f.path, code, severity, std::move(params)};
}

QString textOf(const Json& v)
{
    return v.is_string() ? QString::fromStdString(v.get<std::string>()) : QString();
}

/// Compiling costs far more than matching, and a form checks the same few patterns again and again.
bool matches(const QString& text, const char* pattern)
{
    static thread_local std::map<std::string_view, QRegularExpression> compiled; // keyed by literals
    auto it = compiled.find(pattern);
    if (it == compiled.end())
        it = compiled.emplace(pattern, QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))).first;
    return it->second.match(text).hasMatch();
}

/// The country a number is at home in: the record's own, else that of its address.
QString homeCountry(const Json& body)
{
    for (const char* path : {"country", "legal_address.country", "address.country"})
        if (const QString c = textOf(at(body, path)); !c.isEmpty()) return c;
    return {};
}

IdContext idContext(const RuleContext& c)
{
    IdContext out;
    out.today = c.today;
    out.country = homeCountry(c.body);
    return out;
}

Json lengthParams(const IdProblem& p)
{
    Json params = {{"reason", std::string(toString(p.code))}};
    if (!p.expected.empty()) params["expected"] = p.expected.front();
    if (p.typed > 0) params["typed"] = p.typed;
    return params;
}

Found identifier(IdKind kind, const Field& f, const Json& v, const RuleContext& c, const char* code)
{
    if (isEmpty(v)) return {};
    const auto result = parse(kind, textOf(v), idContext(c));
    if (!result) return say(f, code, Severity::Error, lengthParams(result.error()));
    return {};
}

/// The number behind the prefix of the country's VAT number, as people write it at home.
bool isNationalTaxNumber(const QString& country, const QString& number, const RuleContext& c)
{
    const auto kind = country == QLatin1String("PL")   ? std::optional(IdKind::nip)
                      : country == QLatin1String("LV") ? std::optional(IdKind::lvRegistration)
                      : country == QLatin1String("SE") ? std::optional(IdKind::seOrgnr)
                                                       : std::nullopt;
    return kind && parse(*kind, number, idContext(c));
}

} // namespace

Found oid(const Field& f, const Json& v, const RuleContext& c)
{
    return identifier(IdKind::oid, f, v, c, "ERR_OID_FORMAT");
}

Found pic(const Field& f, const Json& v, const RuleContext& c)
{
    return identifier(IdKind::pic, f, v, c, "ERR_PIC_FORMAT");
}

Found email(const Field& f, const Json& v, const RuleContext& c)
{
    return identifier(IdKind::email, f, v, c, "ERR_EMAIL_FORMAT");
}

Found phone(const Field& f, const Json& v, const RuleContext& c)
{
    if (isEmpty(v)) return {};
    const QString text = textOf(v);
    int digits = 0;
    for (const QChar ch : text)
        if (ch >= u'0' && ch <= u'9') ++digits;
    if (!matches(text, "\\+?[0-9 ()/-]*") || digits < 3 || digits > 15) return say(f, "ERR_PHONE_FORMAT");
    if (!text.startsWith(u'+')) return say(f, "WARN_PHONE_COUNTRY_CODE", Severity::Warning);
    if (!isPhone(text, homeCountry(c.body))) return say(f, "WARN_PHONE", Severity::Warning);
    return {};
}

Found website(const Field& f, const Json& v, const RuleContext&)
{
    if (isEmpty(v)) return {};
    const QString text = textOf(v);
    const QUrl url = QUrl(text.contains(QLatin1String("://")) ? text : QLatin1String("https://") + text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || !url.host().contains(u'.') || text.contains(u' ') || !url.userInfo().isEmpty())
        return say(f, "ERR_URL_FORMAT");
    return {};
}

Found someLetter(const Field& f, const Json& v, const RuleContext&)
{
    for (const QChar ch : textOf(v))
        if (ch.isLetter() || ch.isSurrogate()) return {};
    return isEmpty(v) ? Found() : say(f, "ERR_NO_LETTER");
}

Found notDigitsOnly(const Field& f, const Json& v, const RuleContext& c)
{
    return someLetter(f, v, c);
}

Found pastDate(const Field& f, const Json& v, const RuleContext& c)
{
    if (isEmpty(v)) return {};
    const QDate date = isoDate(v.get<std::string>());
    if (date > c.today) return say(f, "ERR_DATE_FUTURE");
    if (date < QDate(1000, 1, 1)) return say(f, "ERR_DATE_RANGE");
    return {};
}

Found registrationNumber(const Field& f, const Json& v, const RuleContext& c)
{
    if (isEmpty(v)) return {};
    const auto found = identifyRegistration(homeCountry(c.body), textOf(v), idContext(c));
    if (!found.result)
        return say(f, "WARN_REGISTRATION_NUMBER", Severity::Warning, lengthParams(found.result.error()));
    return {};
}

Found vatNumber(const Field& f, const Json& v, const RuleContext& c)
{
    if (isEmpty(v)) return {};
    const QString country = homeCountry(c.body);
    if (at(c.body, "vies_format_applicable") == Json(true)) {
        if (!isViesForm(country, textOf(v)))
            return say(f, "ERR_VIES_FORMAT", Severity::Error, {{"country", country.toStdString()}});
        if (!viesWarnings(country, textOf(v), idContext(c)).empty())
            return say(f, "WARN_VAT_NUMBER", Severity::Warning);
        return {};
    }
    if (parse(IdKind::vat, textOf(v), idContext(c)) || isNationalTaxNumber(country, textOf(v), c)) return {};
    return say(f, "WARN_VAT_NUMBER", Severity::Warning);
}

Found nace(const Field& f, const Json& v, const RuleContext&)
{
    if (isEmpty(v) || matches(textOf(v), "[A-U]?[0-9]{2}(\\.[0-9]{1,2})?")) return {};
    return say(f, "ERR_NACE_FORMAT");
}

Found country(const Field& f, const Json& v, const RuleContext&)
{
    if (isEmpty(v) || matches(textOf(v), "[A-Z]{2}")) return {};
    return say(f, "ERR_COUNTRY");
}

Found language(const Field& f, const Json& v, const RuleContext&)
{
    if (isEmpty(v) || matches(textOf(v), "[a-z]{2}")) return {};
    return say(f, "ERR_LANGUAGE");
}

Found postalCode(const Field& f, const Json& v, const RuleContext& c)
{
    const std::string prefix = f.path.substr(0, f.path.rfind('.') + 1);
    const QString land = textOf(at(c.body, prefix + "country"));
    const bool ours = land == QLatin1String("LV") || land == QLatin1String("SE") || land == QLatin1String("PL");
    if (isEmpty(v)) return ours ? say(f, "ERR_REQUIRED") : Found();
    const char* pattern = land == QLatin1String("LV")   ? "LV-[0-9]{4}"
                          : land == QLatin1String("SE") ? "[0-9]{3} ?[0-9]{2}"
                                                        : "[0-9]{2}-[0-9]{3}";
    if (ours && !matches(textOf(v), pattern))
        return say(f, "WARN_POSTAL_CODE", Severity::Warning, {{"country", land.toStdString()}});
    return {};
}

namespace {

Json kept(IdKind kind, const Json& tidied)
{
    const auto result = parse(kind, textOf(tidied), {});
    return result ? Json(result->stored.toStdString()) : tidied;
}

} // namespace

Json keptOid(const Json& tidied)
{
    return kept(IdKind::oid, tidied);
}

Json keptPic(const Json& tidied)
{
    return kept(IdKind::pic, tidied);
}

Json keptEmail(const Json& tidied)
{
    return kept(IdKind::email, tidied);
}

std::string emailKey(const std::string& address)
{
    return emailCompareKey(QString::fromStdString(address)).toStdString();
}

} // namespace sek::rules
