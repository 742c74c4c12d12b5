// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identifiers/parsing.h"

namespace sek {

namespace {

const QChar Bullet(0x2022);

/// Two bullets and two shown: the least that is worth showing anything of.
constexpr int ShownAtEnd = 2;

bool isSeparator(QChar c)
{
    return QLatin1String(" -+./()").contains(c);
}

QString hideAllBut(const QString& s, int shown)
{
    qsizetype letters = 0;
    for (const QChar c : s)
        letters += isSeparator(c) ? 0 : 1;
    qsizetype hidden = letters <= shown ? letters : letters - shown;
    QString out = s;
    for (QChar& c : out) {
        if (hidden == 0) break;
        if (isSeparator(c)) continue;
        c = Bullet;
        --hidden;
    }
    return out;
}

const QString& bullets(int n)
{
    static const QString three(3, Bullet);
    static const QString four(4, Bullet);
    return n == 3 ? three : four;
}

QString maskEmail(const QString& s)
{
    const qsizetype at = s.lastIndexOf(u'@');
    if (at < 1) return hideAllBut(s, 0);
    return s.left(s[0].isHighSurrogate() ? 2 : 1) + bullets(3) + s.mid(at);
}

QString maskIban(const QString& value)
{
    const QString s = ident::withoutSpaces(value);
    if (s.size() < 15) return hideAllBut(s, ShownAtEnd); // no IBAN is shorter
    return s.left(4) + u' ' + bullets(4) + u' ' + s.right(4);
}

QString showPlusgiro(const QString& s)
{
    const QString body = s.chopped(1);
    const qsizetype first = body.size() % 2;
    QString out = body.left(first);
    for (qsizetype i = first; i < body.size(); i += 2) {
        if (!out.isEmpty()) out.append(u' ');
        out.append(body.mid(i, 2));
    }
    return out + u'-' + s.back();
}

} // namespace

QString ident::maskShownPhone(const QString& shown)
{
    const qsizetype gap = shown.indexOf(u' ');
    if (!shown.startsWith(u'+') || gap < 0) return hideAllBut(shown, ShownAtEnd);
    return shown.left(gap) + hideAllBut(shown.mid(gap), ShownAtEnd);
}

QString showIdentifier(IdKind kind, const QString& stored, const QString& language)
{
    if (kind == IdKind::oneTimeCode) return {};
    if (kind == IdKind::phone) return ident::showPhone(stored);
    if (kind == IdKind::date) return ident::showDate(stored, language);
    if (kind == IdKind::iban) return stored.contains(u' ') ? stored : ident::inGroups(stored, 4);

    const QString& s = stored;
    const qsizetype n = ident::digitsOf(s) == s ? s.size() : -1; // the rest is made of digits only
    switch (kind) {
    case IdKind::nip:
        if (n == 10) return s.left(3) + u'-' + s.mid(3, 3) + u'-' + s.mid(6, 2) + u'-' + s.mid(8);
        break;
    case IdKind::lvPersonalCode:
        if (n == 11) return s.left(6) + u'-' + s.mid(6);
        break;
    case IdKind::sePersonnummer:
    case IdKind::seSamordningsnummer:
        if (n == 12) return s.left(8) + u'-' + s.mid(8);
        break;
    case IdKind::seOrgnr:
        if (n == 10) return s.left(6) + u'-' + s.mid(6);
        break;
    case IdKind::sePostalCode:
        if (n == 5) return s.left(3) + u' ' + s.mid(3);
        break;
    case IdKind::bankgiro:
        if (n == 7 || n == 8) return s.chopped(4) + u'-' + s.right(4);
        break;
    case IdKind::plusgiro:
        if (n >= 2) return showPlusgiro(s);
        break;
    default:
        break;
    }
    return s;
}

QString maskIdentifier(IdKind kind, const QString& value)
{
    if (value.isEmpty() && kind != IdKind::oneTimeCode) return {};
    switch (kind) {
    case IdKind::email:
        return maskEmail(value);
    case IdKind::phone:
        return ident::maskShownPhone(ident::showPhone(value));
    case IdKind::iban:
        return maskIban(value);
    case IdKind::oneTimeCode:
        return bullets(4); // whatever its length
    case IdKind::personName:
        return bullets(3);
    case IdKind::date:
        return hideAllBut(value, 0);
    default:
        return hideAllBut(showIdentifier(kind, value), ShownAtEnd);
    }
}

} // namespace sek
