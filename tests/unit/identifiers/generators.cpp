// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/identifiers/generators.h"

#include "core/domain/identifiers/check_digits.h"

#include <QDate>

#include <numeric>

namespace {

QString digitsText(const std::vector<int>& digits)
{
    QString out;
    for (const int d : digits)
        out.append(QChar(u'0' + d));
    return out;
}

} // namespace

rc::Gen<QString> digitsGen(int count)
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(static_cast<std::size_t>(count), rc::gen::inRange(0, 10)),
                        digitsText);
}

int weighted(const QString& s, std::initializer_list<int> weights)
{
    return std::inner_product(weights.begin(), weights.end(), s.begin(), 0, std::plus<>(),
                              [](int w, QChar c) { return w * (c.unicode() - u'0'); });
}

namespace {

/// The body with the last digit for which `holds`; the case is dropped when there is none.
template <class Holds> QString completed(const QString& body, Holds holds)
{
    for (char16_t d = u'0'; d <= u'9'; ++d)
        if (holds(body + QChar(d))) return body + QChar(d);
    RC_DISCARD("no such number is issued");
}

bool luhnHolds(const QString& s)
{
    int sum = 0;
    for (qsizetype i = 0; i < s.size(); ++i) {
        const int d = s[s.size() - 1 - i].unicode() - u'0';
        sum += i % 2 == 0 ? d : d * 2 / 10 + d * 2 % 10;
    }
    return sum % 10 == 0;
}

QString anyDateText(int firstYear, int lastYear, const QString& format)
{
    const QDate d = QDate(*rc::gen::inRange(firstYear, lastYear + 1), 1, 1).addDays(*rc::gen::inRange(0, 365));
    return d.toString(format);
}

} // namespace

QString anyPesel()
{
    QString date = anyDateText(1900, 2025, QStringLiteral("yyyyMMdd"));
    const int month = date.mid(4, 2).toInt() + (date.startsWith(u'2') ? 20 : 0);
    const QString body =
        date.mid(2, 2) + QStringLiteral("%1").arg(month, 2, 10, QChar(u'0')) + date.mid(6, 2) + *digitsGen(4);
    return completed(body, [](const QString& s) { return weighted(s, {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1}) % 10 == 0; });
}

QString anyNip()
{
    const QString body =
        QString::number(*rc::gen::inRange(1, 10)) + QString::number(*rc::gen::inRange(1, 10)) + *digitsGen(7);
    return completed(body, [](const QString& s) { return weighted(s, {6, 5, 7, 2, 3, 4, 5, 6, 7, -1}) % 11 == 0; });
}

QString anyRegon9()
{
    return completed(*digitsGen(8), [](const QString& s) {
        return weighted(s, {8, 9, 2, 3, 4, 5, 6, 7, -1}) % 11 == 0;
    });
}

QString anyRegon14()
{
    return completed(anyRegon9() + *digitsGen(4), [](const QString& s) {
        return weighted(s, {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8, -1}) % 11 == 0;
    });
}

QString anyOrgnr()
{
    const QString body = QString::number(*rc::gen::element(1, 2, 3, 5, 6, 7, 8, 9)) + *digitsGen(1) +
                         QString::number(*rc::gen::inRange(2, 10)) + *digitsGen(6);
    return completed(body, luhnHolds);
}

QString anyLvRegistration()
{
    return completed(QString::number(*rc::gen::inRange(4, 10)) + *digitsGen(9), [](const QString& s) {
        return weighted(s, {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1}) % 11 == 3;
    });
}

QString anyLvPersonalCode()
{
    QString date = anyDateText(1800, 2025, QStringLiteral("ddMMyyyy"));
    const QString century = QString::number(date.mid(4, 2).toInt() - 18);
    return completed(date.left(4) + date.mid(6) + century + *digitsGen(3), [](const QString& s) {
        const int other = ((1101 - weighted(s, {1, 6, 3, 7, 9, 10, 5, 8, 4, 2})) % 11 + 11) % 11 % 10;
        return other == s[10].unicode() - u'0';
    });
}

QString anyPersonnummer()
{
    const QString date = anyDateText(1850, 2025, QStringLiteral("yyyyMMdd"));
    const QString serial = QStringLiteral("%1").arg(*rc::gen::inRange(1, 1000), 3, 10, QChar(u'0'));
    return date.left(2) + completed(date.mid(2) + serial, luhnHolds);
}

namespace {

/// Check digits by trial: the only pair whose remainder is 1.
QString withIbanCheck(const QString& country, const QString& bban)
{
    for (int check = 2; check <= 98; ++check) {
        const QString pair = QStringLiteral("%1").arg(check, 2, 10, QChar(u'0'));
        if (sek::ident::mod97(bban + country + pair) == 1) return country + pair + bban;
    }
    return {};
}

} // namespace

QString anyIban()
{
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        return withIbanCheck(QStringLiteral("PL"), *digitsGen(24));
    case 1:
        return withIbanCheck(QStringLiteral("SE"), *digitsGen(20));
    default:
        return withIbanCheck(QStringLiteral("LV"), QStringLiteral("TEST") + *digitsGen(13));
    }
}
