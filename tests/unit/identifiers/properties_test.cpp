// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identifiers/check_digits.h"
#include "tests/unit/identifiers/table.h"
#include "tests/unit/identifiers/tests.h"

#include <QTest>

#include <rapidcheck.h>

#include <array>
#include <numeric>

using namespace sek;

namespace {

QString digitsText(const std::vector<int>& digits)
{
    QString out;
    for (const int d : digits)
        out.append(QChar(u'0' + d));
    return out;
}

rc::Gen<QString> digitsGen(int count)
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(static_cast<std::size_t>(count), rc::gen::inRange(0, 10)),
                        digitsText);
}

/// The sum of all digits by weights, the check digit among them: rules stated the other way round than in the code.
int weighted(const QString& s, std::initializer_list<int> weights)
{
    return std::inner_product(weights.begin(), weights.end(), s.begin(), 0, std::plus<>(),
                              [](int w, QChar c) { return w * (c.unicode() - u'0'); });
}

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

/// Check digits by trial: the only pair whose remainder is 1.
QString withIbanCheck(const QString& country, const QString& bban)
{
    for (int check = 2; check <= 98; ++check) {
        const QString pair = QStringLiteral("%1").arg(check, 2, 10, QChar(u'0'));
        if (ident::mod97(bban + country + pair) == 1) return country + pair + bban;
    }
    return {};
}

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

struct Maker
{
    const char* name;
    IdKind kind;
    QString (*make)();
};

const std::array makers{
    Maker{"PESEL", IdKind::pesel, anyPesel},
    Maker{"NIP", IdKind::nip, anyNip},
    Maker{"REGON of 9 digits", IdKind::regon, anyRegon9},
    Maker{"REGON of 14 digits", IdKind::regon, anyRegon14},
    Maker{"organisation number", IdKind::seOrgnr, anyOrgnr},
    Maker{"LV registration number", IdKind::lvRegistration, anyLvRegistration},
    Maker{"IBAN", IdKind::iban, anyIban},
    Maker{"LV personal code", IdKind::lvPersonalCode, anyLvPersonalCode},
    Maker{"personnummer", IdKind::sePersonnummer, anyPersonnummer},
};
constexpr std::size_t MakersThatFindEveryWrongDigit = 7; ///< the last two do not: see the rules of their check digits

void addMakers(std::size_t count)
{
    QTest::addColumn<std::size_t>("maker");
    for (std::size_t i = 0; i < count; ++i)
        QTest::newRow(makers[i].name) << i;
}

/// REGON turns remainder 10 into 0, so a number ending in 0 cannot tell remainder 0 from 10.
bool checkDigitIsAmbiguous(IdKind kind, const QString& s)
{
    return kind == IdKind::regon && (s[8] == u'0' || s.back() == u'0');
}

const QString& interestingCharacters()
{
    static const QString interesting =
        QStringLiteral("0123456789  --+.@/()ELVSPINROKaz\u00E9\u0661\u200B\uFF11\u2013\U0001F600");
    return interesting;
}

QChar anyCharacter()
{
    return interestingCharacters()[*rc::gen::inRange(0, static_cast<int>(interestingCharacters().size()))];
}

QString anyText()
{
    QString out;
    const int length = *rc::gen::inRange(0, 70);
    for (int i = 0; i < length; ++i)
        out.append(anyCharacter());
    return out;
}

/// A valid text with a few characters changed, added or taken away.
QString nearlyValid(const TableRow& row)
{
    QString text = unescaped(row[QStringLiteral("typed")]);
    const int changes = *rc::gen::inRange(0, 4);
    for (int i = 0; i < changes && !text.isEmpty(); ++i) {
        const int at = *rc::gen::inRange(0, static_cast<int>(text.size()));
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            text[at] = anyCharacter();
            break;
        case 1:
            text.insert(at, anyCharacter());
            break;
        default:
            text.remove(at, 1);
        }
    }
    return text;
}

IdKind anyKind()
{
    return static_cast<IdKind>(*rc::gen::inRange(0, static_cast<int>(IdKind::personName) + 1));
}

QString lettersOf(const QString& s)
{
    QString out;
    for (const QChar c : s)
        if (c != QChar(0x2022) && !QStringLiteral(" -+./()").contains(c)) out.append(c);
    return out;
}

IdContext someContext()
{
    IdContext c = referenceContext();
    c.country = *rc::gen::element(QString(), QStringLiteral("LV"), QStringLiteral("SE"), QStringLiteral("PL"));
    c.language =
        *rc::gen::element(QStringLiteral("lv"), QStringLiteral("sv"), QStringLiteral("pl"), QStringLiteral("en"));
    return c;
}

} // namespace

class PropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedAndShownParseToThemselves_data() { addMakers(makers.size()); }
    void storedAndShownParseToThemselves()
    {
        QFETCH(std::size_t, maker);
        const Maker& m = makers[maker];
        QVERIFY(rc::check(m.name, [&m] {
            const QString text = m.make();
            const IdResult once = parse(m.kind, text, referenceContext());
            RC_ASSERT(once.has_value());
            RC_ASSERT(once->stored == text);
            const IdResult again = parse(m.kind, once->shown, referenceContext());
            RC_ASSERT(again.has_value());
            RC_ASSERT(again->stored == once->stored);
            RC_ASSERT(again->shown == once->shown);
        }));
    }

    void everySingleWrongDigitIsFound_data() { addMakers(MakersThatFindEveryWrongDigit); }
    void everySingleWrongDigitIsFound()
    {
        QFETCH(std::size_t, maker);
        const Maker& m = makers[maker];
        QVERIFY(rc::check(m.name, [&m] {
            const QString text = m.make();
            RC_PRE(!checkDigitIsAmbiguous(m.kind, text));
            for (qsizetype i = 0; i < text.size(); ++i) {
                if (text[i] > u'9') continue;
                for (char16_t d = u'0'; d <= u'9'; ++d) {
                    if (text[i] == QChar(d)) continue;
                    QString wrong = text;
                    wrong[i] = QChar(d);
                    RC_ASSERT(!parse(m.kind, wrong, referenceContext()).has_value());
                }
            }
        }));
    }

    void masksShowAtMostTheLastTwo_data() { addMakers(makers.size()); }
    void masksShowAtMostTheLastTwo()
    {
        QFETCH(std::size_t, maker);
        const Maker& m = makers[maker];
        if (m.kind == IdKind::iban) { // its short form is a rule of its own
            QVERIFY(rc::check(m.name, [&m] {
                const QString text = m.make();
                RC_ASSERT(lettersOf(maskIdentifier(m.kind, text)) == text.left(4) + text.right(4));
            }));
            return;
        }
        QVERIFY(rc::check(m.name, [&m] {
            const QString text = m.make();
            RC_ASSERT(lettersOf(parse(m.kind, text, referenceContext())->masked) == text.right(2));
        }));
    }

    void masksOfAnyTextShowAtMostTheLastTwo()
    {
        QVERIFY(rc::check("any text", [] {
            const IdKind kind = anyKind();
            RC_PRE(kind != IdKind::iban && kind != IdKind::phone && kind != IdKind::email);
            const QString text = anyText();
            const QString seen = lettersOf(maskIdentifier(kind, text));
            RC_ASSERT(seen.size() <= 2);
            RC_ASSERT(lettersOf(text).endsWith(seen));
        }));
    }

    void anyTextIsJudged()
    {
        QVERIFY(rc::check("any text, any kind", [] {
            const IdKind kind = anyKind();
            const IdResult r = parse(kind, anyText(), someContext());
            RC_ASSERT(r.has_value() || r.error().sensitivity >= sensitivityOf(kind));
        }));
    }

    void whatPassesPassesAgainAsStored()
    {
        const QList<TableRow> rows = readTable(QStringLiteral("valid.tsv"));
        QVERIFY(rc::check("nearly valid texts", [&rows] {
            const TableRow row = rows[*rc::gen::inRange(0, static_cast<int>(rows.size()))];
            const IdKind kind = *rc::gen::element(kindOf(row), anyKind());
            const IdContext c = contextOf(row);
            const IdResult r = parse(kind, nearlyValid(row), c);
            RC_CLASSIFY(r.has_value());
            if (!r || kind == IdKind::oneTimeCode) return;
            const IdResult again = parse(kind, r->stored, c);
            RC_ASSERT(again.has_value());
            RC_ASSERT(again->stored == r->stored);
        }));
    }

    void n0IsDoneOnce()
    {
        QVERIFY(rc::check("n0(n0(x)) = n0(x)", [] {
            const QString once = normaliseN0(anyText());
            RC_ASSERT(normaliseN0(once) == once);
        }));
    }

    void bothFormulasOfTheLatvianCodeAgree()
    {
        QVERIFY(rc::check("LV personal code", [] {
            const QString s = *digitsGen(10);
            const int other = ((1101 - weighted(s, {1, 6, 3, 7, 9, 10, 5, 8, 4, 2})) % 11 + 11) % 11 % 10;
            RC_ASSERT(ident::lvPersonalCheck(s) == other);
        }));
    }

    void emailKeysAreTheirOwnKeys()
    {
        QVERIFY(rc::check("key(key(x)) = key(x)", [] {
            const QString key = emailCompareKey(anyText() + QStringLiteral("@Ex\u00C4mple.org."));
            RC_ASSERT(emailCompareKey(key) == key);
        }));
    }
};

std::unique_ptr<QObject> makePropertiesTest()
{
    return std::make_unique<PropertiesTest>();
}

#include "properties_test.moc"
