// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identifiers/parsing.h"

#include <stdexcept>

namespace sek::ident {

int number(const QString& s, qsizetype from, qsizetype count)
{
    int n = 0;
    for (qsizetype i = from; i < from + count; ++i)
        n = n * 10 + digit(s, i);
    return n;
}

QString withoutSpaces(const QString& n0)
{
    QString out = n0;
    return out.remove(u' ');
}

QString asciiUpper(const QString& s)
{
    QString out = s;
    for (QChar& c : out)
        if (c >= u'a' && c <= u'z') c = QChar(c.unicode() - (u'a' - u'A'));
    return out;
}

QString withoutLabel(const QString& s, QLatin1String label)
{
    if (!s.startsWith(label, Qt::CaseInsensitive)) return s;
    QString rest = s.mid(label.size()).trimmed();
    if (rest.startsWith(u':')) rest = rest.mid(1).trimmed();
    return rest;
}

QString digitsOf(const QString& s)
{
    QString out;
    for (const QChar c : s)
        if (isDigit(c)) out.append(c);
    return out;
}

QString inGroups(const QString& s, int size)
{
    QString out;
    for (qsizetype i = 0; i < s.size(); ++i) {
        if (i > 0 && i % size == 0) out.append(u' ');
        out.append(s[i]);
    }
    return out;
}

std::optional<IdProblem> foreignCharacter(const QString& s, QLatin1String others)
{
    for (qsizetype i = 0; i < s.size(); ++i) {
        if (isDigit(s[i]) || others.contains(s[i])) continue;
        IdProblem p = makeProblem(IdCode::charset);
        p.offending = s.mid(i, s[i].isHighSurrogate() ? 2 : 1);
        if (p.offending.toUpper() == QLatin1String("O") || p.offending.toUpper() == QLatin1String("I") ||
            p.offending == QLatin1String("l"))
            p.reason = "letter_for_digit";
        return p;
    }
    return std::nullopt;
}

IdProblem makeProblem(IdCode code, std::string_view reason)
{
    IdProblem p;
    p.code = code;
    p.reason = reason;
    return p;
}

IdProblem makeWarning(IdCode code, std::string_view reason)
{
    IdProblem p = makeProblem(code, reason);
    p.severity = IdSeverity::warning;
    return p;
}

std::unexpected<IdProblem> refuseLength(std::initializer_list<int> expected, qsizetype typed)
{
    IdProblem p = makeProblem(IdCode::length);
    p.expected = expected;
    p.typed = static_cast<int>(typed);
    return std::unexpected(p);
}

std::unexpected<IdProblem> refuseKind(IdKind looksLike, std::string_view reason)
{
    IdProblem p = makeProblem(IdCode::kind, reason);
    p.looksLike = looksLike;
    return std::unexpected(p);
}

IdValue makeValue(IdKind kind, const QString& stored, const IdContext& context)
{
    IdValue v;
    v.stored = stored;
    v.shown = showIdentifier(kind, stored, context.language);
    v.masked = maskIdentifier(kind, stored);
    v.sensitivity = sensitivityOf(kind);
    return v;
}

QDate todayOf(const IdContext& context)
{
    if (!context.today.isValid()) throw std::logic_error("IdContext::today is needed to judge a birth date");
    return context.today;
}

} // namespace sek::ident
