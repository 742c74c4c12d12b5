// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identifiers/check_digits.h"
#include "tests/unit/identifiers/generators.h"
#include "tests/unit/identifiers/table.h"
#include "tests/unit/identifiers/tests.h"

#include <QTest>

#include <rapidcheck.h>

#include <array>

using namespace sek;

namespace {

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
        QStringLiteral("0123456789  --+.@/()ELVSPINROKaz\u00E9\u0301\u0661\u200B\uFF11\u2013\U0001F600");
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

    void whetherItIsAPhoneIsSaidAsByParsing()
    {
        QList<TableRow> rows = readTable(QStringLiteral("valid.tsv"));
        rows.removeIf([](const TableRow& r) { return kindOf(r) != IdKind::phone; });
        QVERIFY(!rows.isEmpty());
        QVERIFY(rc::check("nearly valid numbers and any text", [&rows] {
            const TableRow row = rows[*rc::gen::inRange(0, static_cast<int>(rows.size()))];
            const bool near = *rc::gen::inRange(0, 10) > 0;
            const QString typed = near ? nearlyValid(row) : anyText();
            const IdContext c = contextOf(row);
            const bool read = parse(IdKind::phone, typed, c).has_value();
            RC_CLASSIFY(read);
            RC_ASSERT(isPhone(typed, c.country) == read);
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
