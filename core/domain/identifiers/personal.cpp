// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identifiers/parsing.h"

namespace sek::ident {

namespace {

/// A number whose date is right is taken for a personal one even when its check digit is not: it may be mistyped.
bool isOrNearly(const IdResult& r)
{
    return r || r.error().code == IdCode::check || r.error().code == IdCode::future;
}

} // namespace

bool looksPersonal(const QString& n0, const IdContext& context)
{
    IdContext c = context;
    if (!c.today.isValid()) c.today = QDate(2200, 1, 1);
    QString s = withoutSpaces(n0);
    s.remove(u'.');
    while (!s.isEmpty() && !isDigit(s[0])) s = s.mid(1); // a country prefix, a label
    QString digits = s;
    digits.remove(u'-');
    if (isOrNearly(parsePesel(digits, c)) || isOrNearly(parseLvPersonalCode(digits, c))) return true;
    for (const QString& text : {s, digits.left(10), digits}) // ten digits: as in a VAT number, before its 01
        if (isOrNearly(parseSePersonnummer(text, c)) || isOrNearly(parseSeSamordningsnummer(text, c))) return true;
    return false;
}

} // namespace sek::ident
