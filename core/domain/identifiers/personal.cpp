// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identifiers/parsing.h"

#include <QStringList>

namespace sek::ident {

namespace {

/// A number whose date is right may be a person's even when its check digit is not: it may be mistyped.
bool isPersonal(const IdResult& r, bool orNearly)
{
    return r || (orNearly && (r.error().code == IdCode::check || r.error().code == IdCode::future));
}

} // namespace

bool looksPersonal(const QString& n0, const IdContext& context, bool orNearly)
{
    IdContext c = context;
    if (!c.today.isValid()) c.today = QDate(2200, 1, 1);
    QString s = withoutSpaces(n0);
    s.remove(u'.');
    while (!s.isEmpty() && !isDigit(s[0]))
        s = s.mid(1); // a country prefix, a label
    QString digits = s;
    digits.remove(u'-');
    if (isPersonal(parsePesel(digits, c), orNearly) || isPersonal(parseLvPersonalCode(digits, c), orNearly))
        return true;
    QStringList swedish{s, digits};
    if (digits.size() == 12) swedish.append(digits.left(10)); // as in a VAT number, before its 01
    for (const QString& text : swedish)
        if (isPersonal(parseSePersonnummer(text, c), orNearly) ||
            isPersonal(parseSeSamordningsnummer(text, c), orNearly))
            return true;
    return false;
}

} // namespace sek::ident
