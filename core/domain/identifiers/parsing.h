// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identifiers/identifiers.h"

#include <initializer_list>

/// What the parsers of the families share. Not for use outside this folder.
namespace sek::ident {

/// Only '0'..'9': QChar::isDigit also accepts the digits of other scripts.
inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
inline bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}
inline bool isLetter(QChar c)
{
    return isUpper(c) || (c >= u'a' && c <= u'z');
}

inline int digit(const QString& s, qsizetype i)
{
    return s[i].unicode() - u'0';
}
/// The number that `count` digits from `from` make.
int number(const QString& s, qsizetype from, qsizetype count);

/// Every dash a hyphen, invisible characters gone: the part of N0 that names need, too.
QString plainDashes(const QString& s);
QString withoutSpaces(const QString& n0);
/// Upper case for ASCII only; other letters stay, so that they are still found to be wrong.
QString asciiUpper(const QString& s);
/// Takes a leading label off, in any case, with an optional colon: `KRS: 0000…`.
QString withoutLabel(const QString& s, QLatin1String label);
/// The digits of the text, in order.
QString digitsOf(const QString& s);
/// One space before every `size`-th character.
QString inGroups(const QString& s, int size);

/// The first character that is neither a digit nor in `others`, as a charset problem.
std::optional<IdProblem> foreignCharacter(const QString& s, QLatin1String others = {});

IdProblem makeProblem(IdCode code, std::string_view reason = {});
IdProblem makeWarning(IdCode code, std::string_view reason = {});

inline std::unexpected<IdProblem> refuse(IdCode code, std::string_view reason = {})
{
    return std::unexpected(makeProblem(code, reason));
}
std::unexpected<IdProblem> refuseLength(std::initializer_list<int> expected, qsizetype typed);
std::unexpected<IdProblem> refuseKind(IdKind looksLike, std::string_view reason = {});

/// A value with its shown and masked forms and the sensitivity of its kind.
IdValue makeValue(IdKind kind, const QString& stored, const IdContext& context);

/// The day for which birth dates are judged; std::logic_error when the caller gave none.
QDate todayOf(const IdContext& context);

// The families. Each takes text in N0 form that is not empty.
IdResult parsePesel(const QString& n0, const IdContext& context);
IdResult parseNip(const QString& n0, const IdContext& context);
IdResult parseRegon(const QString& n0, const IdContext& context);
IdResult parseKrs(const QString& n0, const IdContext& context);
IdResult parsePlPostalCode(const QString& n0, const IdContext& context);
IdResult parseLvPersonalCode(const QString& n0, const IdContext& context);
IdResult parseLvRegistration(const QString& n0, const IdContext& context);
IdResult parseLvPostalCode(const QString& n0, const IdContext& context);
IdResult parseSePersonnummer(const QString& n0, const IdContext& context);
IdResult parseSeSamordningsnummer(const QString& n0, const IdContext& context);
IdResult parseSeOrgnr(const QString& n0, const IdContext& context);
IdResult parseSePostalCode(const QString& n0, const IdContext& context);
IdResult parseBankgiro(const QString& n0, const IdContext& context);
IdResult parsePlusgiro(const QString& n0, const IdContext& context);
IdResult parseOid(const QString& n0, const IdContext& context);
IdResult parsePic(const QString& n0, const IdContext& context);
IdResult parseVat(const QString& n0, const IdContext& context);
IdResult parseIban(const QString& n0, const IdContext& context);
IdResult parsePhone(const QString& n0, const IdContext& context);
/// Whether `parsePhone` takes it.
bool standsAsPhone(const QString& n0, const QString& country);
IdResult parseEmail(const QString& n0, const IdContext& context);
IdResult parseDate(const QString& n0, const IdContext& context);
IdResult parseOneTimeCode(const QString& n0, const IdContext& context);
/// Takes the typed text: names keep NFC, they do not go through NFKC.
IdResult parsePersonName(const QString& typed, const IdContext& context);

/// Whether a national personal number stands in the text; with `orNearly` also one with a wrong check digit.
bool looksPersonal(const QString& n0, const IdContext& context, bool orNearly);

QString showPhone(const QString& e164);
/// Of a number as showPhone writes it.
QString maskShownPhone(const QString& shown);
QString showDate(const QString& iso, const QString& language);

} // namespace sek::ident
