// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identifiers/identifiers.h"

#include "core/domain/identifiers/parsing.h"

#include <algorithm>
#include <array>

namespace sek {

namespace {

using Parser = IdResult (*)(const QString&, const IdContext&);

/// Longer texts are refused before any work is done on them.
constexpr int NumberLimit = 64;
constexpr int TextLimit = 400;

struct Row
{
    IdKind kind;
    std::string_view name;
    Sensitivity sensitivity;
    Parser parser;
    int limit = NumberLimit;
};

constexpr std::array rows{
    Row{IdKind::pesel, "pesel", Sensitivity::P3, ident::parsePesel},
    Row{IdKind::nip, "nip", Sensitivity::P0, ident::parseNip},
    Row{IdKind::regon, "regon", Sensitivity::P0, ident::parseRegon},
    Row{IdKind::krs, "krs", Sensitivity::P0, ident::parseKrs},
    Row{IdKind::plPostalCode, "plPostalCode", Sensitivity::P0, ident::parsePlPostalCode},
    Row{IdKind::lvPersonalCode, "lvPersonalCode", Sensitivity::P3, ident::parseLvPersonalCode},
    Row{IdKind::lvRegistration, "lvRegistration", Sensitivity::P0, ident::parseLvRegistration},
    Row{IdKind::lvPostalCode, "lvPostalCode", Sensitivity::P0, ident::parseLvPostalCode},
    Row{IdKind::sePersonnummer, "sePersonnummer", Sensitivity::P3, ident::parseSePersonnummer},
    Row{IdKind::seSamordningsnummer, "seSamordningsnummer", Sensitivity::P3, ident::parseSeSamordningsnummer},
    Row{IdKind::seOrgnr, "seOrgnr", Sensitivity::P0, ident::parseSeOrgnr},
    Row{IdKind::sePostalCode, "sePostalCode", Sensitivity::P0, ident::parseSePostalCode},
    Row{IdKind::bankgiro, "bankgiro", Sensitivity::P1, ident::parseBankgiro},
    Row{IdKind::plusgiro, "plusgiro", Sensitivity::P1, ident::parsePlusgiro},
    Row{IdKind::oid, "oid", Sensitivity::P0, ident::parseOid},
    Row{IdKind::pic, "pic", Sensitivity::P0, ident::parsePic},
    Row{IdKind::vat, "vat", Sensitivity::P0, ident::parseVat},
    Row{IdKind::iban, "iban", Sensitivity::P1, ident::parseIban},
    Row{IdKind::phone, "phone", Sensitivity::P2, ident::parsePhone},
    Row{IdKind::email, "email", Sensitivity::P2, ident::parseEmail, TextLimit},
    Row{IdKind::date, "date", Sensitivity::P0, ident::parseDate},
    Row{IdKind::oneTimeCode, "oneTimeCode", Sensitivity::P4, ident::parseOneTimeCode},
    Row{IdKind::personName, "personName", Sensitivity::P2, ident::parsePersonName, TextLimit},
};

constexpr bool rowsFollowTheEnum()
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (static_cast<std::size_t>(rows[i].kind) != i) return false;
    return true;
}
static_assert(rowsFollowTheEnum());

const Row& rowOf(IdKind kind)
{
    return rows.at(static_cast<std::size_t>(kind));
}

IdResult parseRow(const Row& row, const QString& typed, const IdContext& context)
{
    if (typed.size() > row.limit) return ident::refuseLength({}, typed.size());
    const QString n0 = normaliseN0(typed);
    if (n0.isEmpty()) return ident::refuse(IdCode::empty);
    return row.parser(row.kind == IdKind::personName ? typed : n0, context);
}

} // namespace

IdResult parse(IdKind kind, const QString& typed, const IdContext& context)
{
    const Row& row = rowOf(kind);
    IdResult result = parseRow(row, typed, context);
    if (result) {
        for (IdProblem& w : result->warnings)
            w.sensitivity = result->sensitivity;
        return result;
    }
    IdProblem& p = result.error();
    p.sensitivity = std::max(p.sensitivity, row.sensitivity);
    // What is right but for its check digit is more likely this number mistyped than a person's.
    const bool orNearly = p.code != IdCode::check;
    if (p.sensitivity < Sensitivity::P2 && ident::looksPersonal(normaliseN0(typed.left(row.limit)), context, orNearly))
        p.sensitivity = Sensitivity::P3;
    if (p.sensitivity >= Sensitivity::P3) p.offer.clear();
    return result;
}

bool isPhone(const QString& typed, const QString& country)
{
    if (typed.size() > rowOf(IdKind::phone).limit) return false;
    const QString n0 = normaliseN0(typed);
    return !n0.isEmpty() && ident::standsAsPhone(n0, country);
}

const IdProblem* firstProblem(const IdResult& result)
{
    if (!result) return &result.error();
    return result->warnings.empty() ? nullptr : &result->warnings.front();
}

Sensitivity sensitivityOf(IdKind kind)
{
    return rowOf(kind).sensitivity;
}

std::string_view toString(IdKind kind)
{
    return rowOf(kind).name;
}

std::optional<IdKind> idKindFromString(std::string_view name)
{
    for (const Row& row : rows)
        if (row.name == name) return row.kind;
    return std::nullopt;
}

std::string_view toString(IdCode code)
{
    switch (code) {
    case IdCode::empty:
        return "empty";
    case IdCode::charset:
        return "charset";
    case IdCode::length:
        return "length";
    case IdCode::structure:
        return "structure";
    case IdCode::kind:
        return "kind";
    case IdCode::date:
        return "date";
    case IdCode::check:
        return "check";
    case IdCode::future:
        return "future";
    case IdCode::prefix:
        return "prefix";
    case IdCode::country:
        return "country";
    case IdCode::range:
        return "range";
    }
    return {};
}

std::string_view toString(IdSeverity severity)
{
    return severity == IdSeverity::error ? "error" : "warning";
}

std::string_view toString(Sensitivity sensitivity)
{
    static constexpr std::array<std::string_view, 5> names{"P0", "P1", "P2", "P3", "P4"};
    return names.at(static_cast<std::size_t>(sensitivity));
}

} // namespace sek
