// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/identity.h"

#include "core/base/text.h"
#include "core/domain/identifiers/identifiers.h"

#include <QRegularExpression>

#include <array>
#include <optional>

namespace sek::attendance {

namespace {

struct Kind
{
    std::string_view name;
    std::string_view country;
    IdKind kind;
};

constexpr std::array Kinds = {Kind{"se_personnummer", "SE", IdKind::sePersonnummer},
                              Kind{"se_samordningsnummer", "SE", IdKind::seSamordningsnummer},
                              Kind{"lv_personas_kods", "LV", IdKind::lvPersonalCode},
                              Kind{"pl_pesel", "PL", IdKind::pesel}};

std::unexpected<Issue> wrong(const char* code, Json params = Json::object())
{
    return std::unexpected(Issue{"identity_number", code, Severity::Error, std::move(params)});
}

/// `YYYYMMDD` and three characters: what statistics take for a person whose identity is protected. No check digit; the
/// date is not a birthday anybody may count with.
std::optional<Identity> placeholder(const QString& typed)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringLiteral("([0-9]{8})[Tt][A-Za-z0-9]{3}")));
    const auto match = pattern.match(typed);
    if (!match.hasMatch() || !QDate::fromString(match.captured(1), QStringLiteral("yyyyMMdd")).isValid()) return std::nullopt;
    const std::string kept = typed.toStdString();
    return Identity{"se_placeholder", kept, "••••••••-••" + kept.substr(kept.size() - 2), false};
}

std::expected<Identity, IdProblem> read(const Kind& kind, const QString& typed, const IdContext& context)
{
    const auto parsed = parse(kind.kind, typed, context);
    if (!parsed) return std::unexpected(parsed.error());
    Identity out{std::string(kind.name), parsed->stored.toStdString(), parsed->masked.toStdString(), false};
    if (parsed->facts.centuryAssumed && parsed->facts.birthYear) {
        const int age = context.today.year() - *parsed->facts.birthYear;
        out.askCentury = age < 15 || age > 75;
    }
    return out;
}

/// What a kept number tells; nothing for the kinds without rules of their own.
std::optional<IdValue> keptValue(const std::string& kind, const std::string& number, QDate today)
{
    IdContext context;
    context.today = today;
    for (const Kind& k : Kinds) {
        if (k.name != kind) continue;
        auto parsed = parse(k.kind, QString::fromStdString(number), context);
        return parsed ? std::optional(std::move(*parsed)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

bool isSpreadsheetNumber(const std::string& typed)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("[0-9][.,]?[0-9]*[eE]\\+?[0-9]{1,3}")));
    return pattern.match(QString::fromStdString(typed).trimmed()).hasMatch();
}

std::expected<Identity, Issue> readIdentity(const std::string& kind, const std::string& typed, const std::string& country,
                                            QDate today)
{
    const QString text = tidy(QString::fromStdString(typed));
    if (kind == "none") {
        if (!text.isEmpty()) return wrong("ERR_IDENTITY", {{"reason", "kind"}});
        return Identity{"none", {}, {}, false};
    }
    if (text.isEmpty()) return wrong("ERR_REQUIRED");
    if (hasControlCharacters(text)) return wrong("ERR_CONTROL_CHARACTER");
    if (isSpreadsheetNumber(typed)) return wrong("ERR_SPREADSHEET");
    if (kind == "foreign") {
        if (codePoints(text) > 40) return wrong("ERR_TOO_LONG", {{"max", 40}});
        const std::string kept = text.toStdString();
        return Identity{"foreign", kept, maskIdentifier(IdKind::pic, text).toStdString(), false};
    }
    if (kind == "se_placeholder" || (kind.empty() && country == "SE"))
        if (const auto found = placeholder(text)) return *found;
    if (kind == "se_placeholder") return wrong("ERR_IDENTITY", {{"reason", "structure"}});
    IdContext context;
    context.today = today;
    context.country = QString::fromStdString(country);
    std::optional<IdProblem> first;
    for (const Kind& k : Kinds) {
        if (kind.empty() ? k.country != country : k.name != kind) continue;
        auto found = read(k, text, context);
        if (found) return *found;
        // What is said is about the kind people mean: the first, unless the text is plainly another one.
        if (!first || first->code == IdCode::kind) first = found.error();
    }
    if (!first) return wrong("ERR_CHOICE");
    return wrong("ERR_IDENTITY", {{"reason", std::string(toString(first->code))}});
}

std::string shownIdentity(const std::string& kind, const std::string& number, QDate today)
{
    const auto value = keptValue(kind, number, today);
    return value ? value->shown.toStdString() : number;
}

QDate birthDateIn(const std::string& kind, const std::string& number, QDate today)
{
    const auto value = keptValue(kind, number, today);
    return value ? value->facts.birthDate.value_or(QDate()) : QDate();
}

} // namespace sek::attendance
