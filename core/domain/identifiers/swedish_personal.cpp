// SPDX-License-Identifier: GPL-3.0-or-later
// Swedish personal numbers. Reasons: `separator`, `century`, `birth_number`, `sign`.
#include "core/domain/identifiers/check_digits.h"
#include "core/domain/identifiers/parsing.h"

namespace sek::ident {

namespace {

/// The latest year that is not after `today` and ends in these two digits.
int latestYear(int lastTwo, QDate today)
{
    return today.year() - (today.year() - lastTwo) % 100;
}

/// The sign turns to + in the year in which the person turns 100 (folkbokföringslagen § 18).
bool isCentenarian(int year, QDate today)
{
    return today.year() - year >= 100;
}

struct Birth
{
    int year = 0;
    int month = 0; ///< 0: not confirmed
    int day = 0;   ///< 0: not confirmed

    bool isWhole() const { return month > 0 && day > 0; }
    bool exists() const
    {
        if (month > 12 || day > 31) return false;
        return !isWhole() || QDate::isValid(year, month, day);
    }
    bool isAfter(QDate d) const
    {
        if (isWhole()) return QDate(year, month, day) > d;
        if (year != d.year()) return year > d.year();
        return month > d.month();
    }
};

IdResult parsePersonal(IdKind kind, const QString& n0, const IdContext& context)
{
    const QDate today = todayOf(context);
    const bool coordination = kind == IdKind::seSamordningsnummer;
    const QString s = withoutSpaces(n0);
    if (auto p = foreignCharacter(s, QLatin1String("-+"))) return std::unexpected(*p);
    QString digits = digitsOf(s);
    if (digits.size() != 10 && digits.size() != 12) return refuseLength({10, 12}, digits.size());
    const bool tenTyped = digits.size() == 10;
    const bool signTyped = s.size() != digits.size();
    const QChar sign = signTyped ? s[digits.size() - 4] : QChar(u'-');
    if (s.size() > digits.size() + 1 || isDigit(sign)) return refuse(IdCode::structure, "separator");

    if (tenTyped) {
        int year = latestYear(number(digits, 0, 2), today);
        if (sign == u'+') year -= 100;
        digits.prepend(QString::number(year / 100));
    } else if (const int century = number(digits, 0, 2); century < 18 || century > 20) {
        return refuse(IdCode::structure, "century");
    }
    if (number(digits, 8, 3) == 0) return refuse(IdCode::structure, "birth_number");
    Birth born{number(digits, 0, 4), number(digits, 4, 2), number(digits, 6, 2)};
    if (!tenTyped && sign == u'+' && !isCentenarian(born.year, today)) return refuse(IdCode::structure, "sign");
    if (coordination) {
        if (born.day >= 1 && born.day <= 31) return refuseKind(IdKind::sePersonnummer);
        if (born.day < 60) return refuse(IdCode::date);
        born.day -= 60;
    } else {
        if (born.day >= 60 && born.day <= 91) return refuseKind(IdKind::seSamordningsnummer);
        if (!born.isWhole()) return refuse(IdCode::date);
    }
    if (!born.exists()) return refuse(IdCode::date);
    if (born.isAfter(today)) return refuse(IdCode::future);
    if (luhnCheck(QStringView(digits).mid(2, 9)) != digit(digits, 11)) return refuse(IdCode::check);

    IdValue v = makeValue(kind, digits, context);
    v.facts.birthYear = born.year;
    if (born.isWhole()) v.facts.birthDate = QDate(born.year, born.month, born.day);
    v.facts.sex = digit(digits, 10) % 2 == 1 ? Sex::man : Sex::woman;
    v.facts.centuryAssumed = tenTyped && sign != u'+';
    v.facts.tenDigitForm = digits.mid(2, 6) + (isCentenarian(born.year, today) ? u'+' : u'-') + digits.mid(8);
    return v;
}

} // namespace

IdResult parseSePersonnummer(const QString& n0, const IdContext& context)
{
    return parsePersonal(IdKind::sePersonnummer, n0, context);
}

IdResult parseSeSamordningsnummer(const QString& n0, const IdContext& context)
{
    return parsePersonal(IdKind::seSamordningsnummer, n0, context);
}

} // namespace sek::ident
