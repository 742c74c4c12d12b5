// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/identifiers/tests.h"

#include <QTest>

using namespace sek;

namespace {

QString codeOf(const IdResult& r)
{
    return r ? QStringLiteral("ok") : latin(toString(r.error().code));
}

QString reasonOf(const IdResult& r)
{
    return r ? QString() : latin(r.error().reason);
}

} // namespace

/// Rules beside the vectors: normalisation, names, dates, and what is refused and why.
class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfKindsAndCodesAreStable()
    {
        const QStringList kinds{QStringLiteral("pesel"),
                                QStringLiteral("nip"),
                                QStringLiteral("regon"),
                                QStringLiteral("krs"),
                                QStringLiteral("plPostalCode"),
                                QStringLiteral("lvPersonalCode"),
                                QStringLiteral("lvRegistration"),
                                QStringLiteral("lvPostalCode"),
                                QStringLiteral("sePersonnummer"),
                                QStringLiteral("seSamordningsnummer"),
                                QStringLiteral("seOrgnr"),
                                QStringLiteral("sePostalCode"),
                                QStringLiteral("bankgiro"),
                                QStringLiteral("plusgiro"),
                                QStringLiteral("oid"),
                                QStringLiteral("pic"),
                                QStringLiteral("vat"),
                                QStringLiteral("iban"),
                                QStringLiteral("phone"),
                                QStringLiteral("email"),
                                QStringLiteral("date"),
                                QStringLiteral("oneTimeCode"),
                                QStringLiteral("personName")};
        for (int i = 0; i < kinds.size(); ++i) {
            QCOMPARE(latin(toString(static_cast<IdKind>(i))), kinds[i]);
            QVERIFY(idKindFromString(kinds[i].toStdString()) == static_cast<IdKind>(i));
        }
        QVERIFY(!idKindFromString("passport"));
        const QStringList codes{QStringLiteral("empty"),     QStringLiteral("charset"), QStringLiteral("length"),
                                QStringLiteral("structure"), QStringLiteral("kind"),    QStringLiteral("date"),
                                QStringLiteral("check"),     QStringLiteral("future"),  QStringLiteral("prefix"),
                                QStringLiteral("country"),   QStringLiteral("range")};
        for (int i = 0; i < codes.size(); ++i)
            QCOMPARE(latin(toString(static_cast<IdCode>(i))), codes[i]);
    }

    void n0MakesOneFormOfManyWritings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("n0");
        QTest::newRow("wide letters and digits") << QStringLiteral("Ｅ１２") << QStringLiteral("E12");
        QTest::newRow("no-break space") << QStringLiteral("1\u00A02") << QStringLiteral("1 2");
        QTest::newRow("invisible characters")
            << QStringLiteral("1\u200B2\u200F3\u20604\uFEFF5\u00AD6") << QStringLiteral("123456");
        QTest::newRow("writing direction") << QStringLiteral("\u202A+46\u202C\u20667\u2069") << QStringLiteral("+467");
        QTest::newRow("a mark kept apart") << QStringLiteral("e\u200B\u0301") << QStringLiteral("\u00E9");
        QTest::newRow("dashes") << QStringLiteral(
                                       "\u20101\u20112\u20123\u20134\u20145\u20156\u22127\uFE588\uFE639\uFF0D")
                                << QStringLiteral("-1-2-3-4-5-6-7-8-9-");
        QTest::newRow("white space") << QStringLiteral(" \t1\n\n 2 ") << QStringLiteral("1 2");
        QTest::newRow("digits of other scripts stay") << QStringLiteral("٤४") << QStringLiteral("٤४");
        QTest::newRow("nothing") << QStringLiteral(" \u200B ") << QString();
    }
    void n0MakesOneFormOfManyWritings()
    {
        QFETCH(QString, typed);
        QFETCH(QString, n0);
        QCOMPARE(normaliseN0(typed), n0);
    }

    void onlyInvisibleCharactersCountAsNothing()
    {
        for (int k = 0; k <= static_cast<int>(IdKind::personName); ++k)
            QCOMPARE(codeOf(parse(static_cast<IdKind>(k), QStringLiteral(" \u200B\u00A0"), referenceContext())),
                     QStringLiteral("empty"));
    }

    void tooLongTextIsRefusedBeforeAnyWork()
    {
        QString huge(5'000'000, QChar(0xFDFA)); // grows eighteenfold under NFKC
        for (int k = 0; k <= static_cast<int>(IdKind::personName); ++k) {
            const IdResult r = parse(static_cast<IdKind>(k), huge, referenceContext());
            QCOMPARE(codeOf(r), QStringLiteral("length"));
            QCOMPARE(r.error().typed, 5'000'000);
        }
    }

    void withoutTodayBirthDatesAreNotJudged()
    {
        for (const IdKind kind : {IdKind::pesel, IdKind::sePersonnummer, IdKind::seSamordningsnummer, IdKind::vat})
            QVERIFY_EXCEPTION_THROWN(parse(kind, QStringLiteral("44051401359"), IdContext()), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(parse(IdKind::lvPersonalCode, QStringLiteral("161175-19997"), IdContext()),
                                 std::logic_error);
    }

    void moreIsRefusedForItsReason_data()
    {
        QTest::addColumn<IdKind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, IdKind kind, const char16_t* typed, const char* code,
                            const char* reason) {
            QTest::newRow(name) << kind << QString::fromUtf16(typed) << QString::fromLatin1(code)
                                << QString::fromLatin1(reason);
        };
        row("NIP beginning with 0", IdKind::nip, u"0234563218", "structure", "first_digit");
        row("NIP with two zeros", IdKind::nip, u"1001234568", "structure", "zeros");
        row("seven digits that are no old REGON", IdKind::regon, u"1234567", "length", "");
        row("personnummer: two dashes", IdKind::sePersonnummer, u"64-0823-3234", "structure", "separator");
        row("personnummer: dash misplaced", IdKind::sePersonnummer, u"64082-33234", "structure", "separator");
        row("personnummer: plus for a young person", IdKind::sePersonnummer, u"20121212+1212", "structure", "sign");
        row("personnummer: birth number 000 before a date to come", IdKind::sePersonnummer, u"261122-0006", "structure",
            "birth_number");
        row("personnummer: born tomorrow", IdKind::sePersonnummer, u"261122-1234", "future", "");
        row("personnummer: day 40", IdKind::sePersonnummer, u"640840-3234", "date", "");
        row("personnummer: month 00", IdKind::sePersonnummer, u"640023-3234", "date", "");
        row("coordination number: year to come", IdKind::seSamordningsnummer, u"209900882392", "future", "");
        row("coordination number: month to come", IdKind::seSamordningsnummer, u"202612602391", "future", "");
        row("coordination number: day 45", IdKind::seSamordningsnummer, u"701045-2391", "date", "");
        row("orgnr: dash misplaced", IdKind::seOrgnr, u"2021-005489", "structure", "separator");
        row("orgnr: two dashes", IdKind::seOrgnr, u"16-202100-5489", "structure", "separator");
        row("bankgiro: dash misplaced", IdKind::bankgiro, u"16-09908", "structure", "separator");
        row("plusgiro: dash misplaced", IdKind::plusgiro, u"12-34566", "structure", "separator");
        row("LV postal code: 6 in front", IdKind::lvPostalCode, u"LV-6101", "structure", "first_digit");
        row("IBAN: check digits 99 are never given", IdKind::iban, u"SE9999900000000000000087", "check", "");
        row("IBAN: check digits 00 are never given", IdKind::iban, u"SE0099900000000000000026", "check", "");
        row("IBAN: check digits 01 are never given", IdKind::iban, u"SE0199900000000000000008", "check", "");
        row("IBAN: letters as check digits", IdKind::iban, u"LVXXBANK0000435195001", "structure", "check_digits");
        row("IBAN: letter O in digits", IdKind::iban, u"PL6110901014O000071219812874", "charset", "letter_for_digit");
        row("IBAN: nothing but a label", IdKind::iban, u"IBAN:", "prefix", "");
        row("VAT: nothing but letters", IdKind::vat, u"LV", "length", "");
        row("VAT: SE with 00", IdKind::vat, u"SE123456789700", "structure", "suffix");
        row("VAT: foreign", IdKind::vat, u"EE100931558", "prefix", "country");
        row("VAT: PL given twice", IdKind::vat, u"PLPL8567346215", "charset", "");
        row("phone: letters on keys", IdKind::phone, u"+46 70 SIGNERA", "charset", "");
        row("phone: plus inside", IdKind::phone, u"46+701740605", "charset", "plus");
        row("phone: no country known", IdKind::phone, u"070-174 06 05", "structure", "country_code");
        row("phone: nothing but punctuation", IdKind::phone, u"+ () -", "structure", "too_short");
        row("e-mail: display name", IdKind::email, u"Anna <anna@example.org>", "structure", "display_name");
        row("e-mail: nothing before the @", IdKind::email, u"@example.org", "structure", "at");
        row("e-mail: dot before the @", IdKind::email, u"anna.@example.org", "structure", "local_dots");
        row("e-mail: quoted", IdKind::email, u"\"anna\"@example.org", "charset", "");
        row("e-mail: bracketed address", IdKind::email, u"anna@[192.0.2.1]", "structure", "domain");
        row("e-mail: underscore in the domain", IdKind::email, u"anna@ex_ample.org", "structure", "domain");
        row("e-mail: empty label", IdKind::email, u"anna@example..org", "structure", "domain");
        row("e-mail: one-letter top level", IdKind::email, u"anna@example.o", "structure", "top_level");
        row("e-mail: link to nothing", IdKind::email, u"mailto:", "empty", "");
        row("date: two parts", IdKind::date, u"21.11.", "structure", "form");
        row("date: month in words", IdKind::date, u"21 Nov 2026", "charset", "");
        row("date: short year", IdKind::date, u"21.11.26", "structure", "year");
        row("date: five-digit year", IdKind::date, u"20265-11-21", "structure", "year");
        row("date: mixed marks", IdKind::date, u"2026-11.21", "structure", "form");
        row("date: slashes", IdKind::date, u"21/11/2026", "structure", "slash");
        row("name: digits", IdKind::personName, u"Anna 2", "charset", "");
        row("name: a picture", IdKind::personName, u"Anna \xD83D\xDE00", "charset", "");
        row("name: angle brackets", IdKind::personName, u"<b>Anna</b>", "charset", "");
        row("name: a line break is a space, a control character is not", IdKind::personName, u"An\x0001na", "charset",
            "");
        row("name: only marks", IdKind::personName, u"- . '", "structure", "no_letter");
    }
    void moreIsRefusedForItsReason()
    {
        QFETCH(IdKind, kind);
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(QString, reason);
        const IdResult r = parse(kind, typed, referenceContext());
        QCOMPARE(codeOf(r), code);
        QCOMPARE(reasonOf(r), reason);
    }

    void moreIsAccepted_data()
    {
        QTest::addColumn<IdKind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char* name, IdKind kind, const char16_t* typed, const char16_t* stored) {
            QTest::newRow(name) << kind << QString::fromUtf16(typed) << QString::fromUtf16(stored);
        };
        row("old REGON of seven digits", IdKind::regon, u"0000017", u"000000017");
        row("personnummer: plus kept in twelve digits", IdKind::sePersonnummer, u"19121212+1212", u"191212121212");
        row("postal code with a space", IdKind::plPostalCode, u"63 300", u"63-300");
        row("postal code with small country letters", IdKind::sePostalCode, u"se-111 22", u"11122");
        row("phone: Polish trunk zero after +48", IdKind::phone, u"+48 (0) 62 742 83 17", u"+48627428317");
        row("phone: trunk zero after +48 without brackets", IdKind::phone, u"+48 062 742 83 17", u"+48627428317");
        row("phone: another country", IdKind::phone, u"+358 9 310 1691", u"+35893101691");
        row("phone: dots and slash", IdKind::phone, u"0046 70.174/06 05", u"+46701740605");
        row("e-mail: hyphens in third and fourth place", IdKind::email, u"a@ab--cd.example.org",
            u"a@ab--cd.example.org");
        row("e-mail: encoded domain", IdKind::email, u"a@XN--MNCHEN-3YA.example", u"a@xn--mnchen-3ya.example");
        row("e-mail: encoded top level", IdKind::email, u"a@example.xn--p1ai", u"a@example.xn--p1ai");
        row("e-mail: two letters suffice", IdKind::email, u"a@b.lv", u"a@b.lv");
        row("date: dots in any language", IdKind::date, u"5.2.2026", u"2026-02-05");
        row("name: particle keeps its small letter", IdKind::personName, u"af Klintberg", u"af Klintberg");
        row("name: Latvian", IdKind::personName, u"  Bērziņš ", u"Bērziņš");
        row("name: apart becomes whole", IdKind::personName, u"Be\u0304rzin\u0327a", u"Bērziņa");
        row("name: hyphen of another kind", IdKind::personName, u"Kowalska\u2011Żółć", u"Kowalska-Żółć");
        row("name: typographic apostrophe", IdKind::personName, u"O\u2019Brien", u"O\u2019Brien");
        row("name: another script", IdKind::personName, u"Ольга", u"Ольга");
        row("name: initials", IdKind::personName, u"J. R.", u"J. R.");
        row("name: ligature letters stay", IdKind::personName, u"\u01C6", u"\u01C6");
    }
    void moreIsAccepted()
    {
        QFETCH(IdKind, kind);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        const IdResult r = parse(kind, typed, referenceContext());
        QCOMPARE(codeOf(r), QStringLiteral("ok"));
        QCOMPARE(r->stored, stored);
        QVERIFY(r->warnings.empty());
    }

    void lengthsAreExact()
    {
        const IdContext c = referenceContext();
        QCOMPARE(codeOf(parse(IdKind::personName, QString(100, u'ž'), c)), QStringLiteral("ok"));
        QCOMPARE(codeOf(parse(IdKind::personName, QString(101, u'ž'), c)), QStringLiteral("length"));
        const QString domain = QStringLiteral("@example.org");
        QCOMPARE(codeOf(parse(IdKind::email, QString(64, u'a') + domain, c)), QStringLiteral("ok"));
        QCOMPARE(codeOf(parse(IdKind::email, QString(65, u'a') + domain, c)), QStringLiteral("length"));
        const QString label = QString(59, u'b') + u'.';
        const QString most = QString(10, u'a') + u'@' + label + label + label + label + QStringLiteral("lv"); // 253
        QCOMPARE(most.size(), 253);
        QCOMPARE(codeOf(parse(IdKind::email, u'a' + most, c)), QStringLiteral("ok"));
        QCOMPARE(codeOf(parse(IdKind::email, QStringLiteral("aa") + most, c)), QStringLiteral("length"));
    }

    void datesKeepToTheFieldsRange()
    {
        IdContext c = referenceContext();
        const auto judged = [&](const char16_t* typed) {
            const IdResult r = parse(IdKind::date, QString::fromUtf16(typed), c);
            return codeOf(r) + u' ' + reasonOf(r);
        };
        QCOMPARE(judged(u"1900-01-01"), QStringLiteral("ok "));
        QCOMPARE(judged(u"1899-12-31"), QStringLiteral("range early"));
        QCOMPARE(judged(u"2026-11-22"), QStringLiteral("ok "));
        c.notAfterToday = true;
        QCOMPARE(judged(u"2026-11-21"), QStringLiteral("ok "));
        QCOMPARE(judged(u"2026-11-22"), QStringLiteral("future "));
        c.latest = QDate(2026, 6, 30);
        QCOMPARE(judged(u"2026-07-01"), QStringLiteral("range late"));
        c.earliest = QDate(1000, 1, 1);
        QCOMPARE(judged(u"1866-04-02"), QStringLiteral("ok "));
        c.earliest = QDate();
        QCOMPARE(judged(u"0999-01-01"), QStringLiteral("ok "));
        QCOMPARE(judged(u"0000-01-01"), QStringLiteral("date "));
    }

    void datesAreShownInTheLanguage()
    {
        const QString iso = QStringLiteral("2026-02-05");
        QCOMPARE(showIdentifier(IdKind::date, iso, QStringLiteral("lv")), QStringLiteral("05.02.2026."));
        QCOMPARE(showIdentifier(IdKind::date, iso, QStringLiteral("pl")), QStringLiteral("05.02.2026"));
        QCOMPARE(showIdentifier(IdKind::date, iso, QStringLiteral("sv")), iso);
        QCOMPARE(showIdentifier(IdKind::date, iso, QStringLiteral("en")), iso);
    }

    void codesHaveTheDigitsThatWereSent()
    {
        IdContext c = referenceContext();
        c.codeDigits = 6;
        QCOMPARE(parse(IdKind::oneTimeCode, QStringLiteral("004 821"), c)->secret, QStringLiteral("004821"));
        const IdResult four = parse(IdKind::oneTimeCode, QStringLiteral("4821"), c);
        QCOMPARE(codeOf(four), QStringLiteral("length"));
        QCOMPARE(four.error().expected, std::vector<int>{6});
    }

    void theCenturyOfTenDigitsDependsOnToday_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("ten");
        const QString typed = QStringLiteral("121212-1212");
        const QString plus = QStringLiteral("121212+1212");
        const QString old = QStringLiteral("191212121212");
        QTest::newRow("the day before the year ends") << QDate(2011, 12, 31) << typed << old << typed;
        QTest::newRow("plus from the first day of the 100th year") << QDate(2012, 1, 1) << plus << old << plus;
        QTest::newRow("dash means a century later then")
            << QDate(2012, 12, 12) << typed << QStringLiteral("201212121212") << typed;
        QTest::newRow("plus later on") << QDate(2026, 11, 21) << plus << old << plus;
    }
    void theCenturyOfTenDigitsDependsOnToday()
    {
        QFETCH(QDate, today);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        QFETCH(QString, ten);
        IdContext c;
        c.today = today;
        const IdResult r = parse(IdKind::sePersonnummer, typed, c);
        QCOMPARE(codeOf(r), QStringLiteral("ok"));
        QCOMPARE(r->stored, stored);
        QCOMPARE(r->facts.tenDigitForm, ten);
        QCOMPARE(r->facts.centuryAssumed, !typed.contains(u'+'));
        QVERIFY(!parse(IdKind::sePersonnummer, r->stored, c)->facts.centuryAssumed);
    }

    void fundraisingAccountsEndWithTheirSeries()
    {
        const auto ninety = [](const char16_t* typed) {
            return parse(IdKind::bankgiro, QString::fromUtf16(typed), referenceContext())->facts.ninetySeries;
        };
        QVERIFY(!ninety(u"8999997"));
        QVERIFY(ninety(u"9000001"));
        QVERIFY(ninety(u"9049990"));
        QVERIFY(!ninety(u"9050006"));
        QVERIFY(!ninety(u"90000001")); // eight digits
    }

    void unassignedSwedishGroupsAreDoubted()
    {
        const IdResult r = parse(IdKind::seOrgnr, QStringLiteral("402100-5485"), referenceContext());
        QCOMPARE(codeOf(r), QStringLiteral("ok"));
        QCOMPARE(r->warnings.size(), std::size_t(1));
        QCOMPARE(latin(r->warnings[0].reason), QStringLiteral("group"));
    }
};

std::unique_ptr<QObject> makeRulesTest()
{
    return std::make_unique<RulesTest>();
}

#include "rules_test.moc"
