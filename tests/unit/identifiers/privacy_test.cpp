// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/identifiers/table.h"
#include "tests/unit/identifiers/tests.h"

#include <QTest>

using namespace sek;

/// What is hidden, and when a number counts as a person's.
class PrivacyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsClass()
    {
        const QHash<IdKind, Sensitivity> raised{
            {IdKind::pesel, Sensitivity::P3},          {IdKind::lvPersonalCode, Sensitivity::P3},
            {IdKind::sePersonnummer, Sensitivity::P3}, {IdKind::seSamordningsnummer, Sensitivity::P3},
            {IdKind::bankgiro, Sensitivity::P1},       {IdKind::plusgiro, Sensitivity::P1},
            {IdKind::iban, Sensitivity::P1},           {IdKind::phone, Sensitivity::P2},
            {IdKind::email, Sensitivity::P2},          {IdKind::personName, Sensitivity::P2},
            {IdKind::oneTimeCode, Sensitivity::P4}};
        for (int k = 0; k <= static_cast<int>(IdKind::personName); ++k) {
            const auto kind = static_cast<IdKind>(k);
            QCOMPARE(latin(toString(sensitivityOf(kind))), latin(toString(raised.value(kind, Sensitivity::P0))));
        }
    }

    void aPersonsNumberInAnyFieldIsTreatedAsOne_data()
    {
        QTest::addColumn<IdKind>("kind");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char* name, IdKind kind, const char* typed) {
            QTest::newRow(name) << kind << QString::fromLatin1(typed);
        };
        row("PESEL as NIP", IdKind::nip, "44051401359");
        row("mistyped PESEL as NIP", IdKind::nip, "44051401358");
        row("PESEL of the far future as NIP", IdKind::nip, "00610100136");
        row("PESEL as REGON", IdKind::regon, "44051401359");
        row("PESEL as KRS", IdKind::krs, "440514 01359");
        row("PESEL as Polish VAT number", IdKind::vat, "PL44051401359");
        row("personas kods as registration number", IdKind::lvRegistration, "161175-19997");
        row("new personas kods as registration number", IdKind::lvRegistration, "32000000000");
        row("personas kods as OID", IdKind::oid, "161175-19997");
        row("personnummer as orgnr", IdKind::seOrgnr, "640823-3234");
        row("personnummer of twelve digits as orgnr", IdKind::seOrgnr, "19640823-3234");
        row("coordination number as orgnr", IdKind::seOrgnr, "701063-2391");
        row("personnummer as Swedish VAT number", IdKind::vat, "SE6408233234");
        row("personnummer as bankgiro", IdKind::bankgiro, "640823-3234");
        row("personnummer of a centenarian as PIC", IdKind::pic, "121212+1212");
        row("wrong VAT number of a Swedish sole trader", IdKind::vat, "SE640823323501");
        row("wrong VAT number of a Latvian sole trader", IdKind::vat, "LV16137519997");
    }
    void aPersonsNumberInAnyFieldIsTreatedAsOne()
    {
        QFETCH(IdKind, kind);
        QFETCH(QString, typed);
        const IdResult r = parse(kind, typed, referenceContext());
        QVERIFY(!r);
        QCOMPARE(latin(toString(r.error().sensitivity)), QStringLiteral("P3"));
        QVERIFY(r.error().offer.isEmpty());
    }

    void organisationsStayPublic_data()
    {
        QTest::addColumn<IdKind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::newRow("NIP with a typing error") << IdKind::nip << QStringLiteral("8567346216");
        QTest::newRow("registration number with a typing error")
            << IdKind::lvRegistration << QStringLiteral("40003521601");
        QTest::newRow("orgnr with a typing error") << IdKind::seOrgnr << QStringLiteral("802999-9996");
        QTest::newRow("NIP with a typing error that begins like a date") << IdKind::nip << QStringLiteral("6412311234");
        QTest::newRow("domestic account number that begins like a date")
            << IdKind::oid << QStringLiteral("61109010140000071219812874");
        QTest::newRow("OID with a typing error") << IdKind::oid << QStringLiteral("E1234567");
    }
    void organisationsStayPublic()
    {
        QFETCH(IdKind, kind);
        QFETCH(QString, typed);
        const IdResult r = parse(kind, typed, referenceContext());
        QVERIFY(!r);
        QCOMPARE(latin(toString(r.error().sensitivity)), QStringLiteral("P0"));
    }

    void soleTradersVatNumbersAreMasked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("inside");
        QTest::newRow("LV") << QStringLiteral("LV16117519997") << QStringLiteral("lvPersonalCode");
        QTest::newRow("SE") << QStringLiteral("SE640823323401") << QStringLiteral("sePersonnummer");
        QTest::newRow("SE coordination number")
            << QStringLiteral("SE701063239101") << QStringLiteral("seSamordningsnummer");
        QTest::newRow("SE leap day of the older century")
            << QStringLiteral("SE150388239901") << QStringLiteral("seSamordningsnummer");
    }
    void soleTradersVatNumbersAreMasked()
    {
        QFETCH(QString, typed);
        QFETCH(QString, inside);
        const IdResult r = parse(IdKind::vat, typed, referenceContext());
        QVERIFY(r);
        QVERIFY(r->facts.personalDataInside);
        QCOMPARE(latin(toString(*r->facts.inside)), inside);
        QCOMPARE(latin(toString(r->sensitivity)), QStringLiteral("P3"));
        QCOMPARE(r->masked, QString(r->stored.size() - 2, QChar(0x2022)) + r->stored.right(2));
    }

    void doubtsAreAsSensitiveAsTheNumber()
    {
        const IdResult r = parse(IdKind::vat, QStringLiteral("LV16117519998"), referenceContext());
        QVERIFY(r);
        QCOMPARE(r->warnings.size(), std::size_t(1));
        QCOMPARE(latin(toString(r->warnings[0].sensitivity)), QStringLiteral("P3"));
    }

    void refusalsRepeatNothingPersonal()
    {
        for (const TableRow& row : readTable(QStringLiteral("invalid.tsv"))) {
            const IdKind kind = kindOf(row);
            if (sensitivityOf(kind) < Sensitivity::P2) continue;
            const IdResult r = parse(kind, unescaped(row[QStringLiteral("typed")]), contextOf(row));
            if (r) continue;
            QVERIFY(r.error().offer.isEmpty());
            QVERIFY(r.error().offending.size() <= 2);
            if (kind == IdKind::oneTimeCode) QVERIFY(r.error().offending.isEmpty());
        }
    }

    void codesLeaveNoTraceInWhatIsShown()
    {
        const IdResult r = parse(IdKind::oneTimeCode, QStringLiteral("4821"), referenceContext());
        QVERIFY(r);
        QCOMPARE(r->stored + r->shown, QString());
        QCOMPARE(r->masked, QString(4, QChar(0x2022)));
        QCOMPARE(showIdentifier(IdKind::oneTimeCode, QStringLiteral("4821")), QString());
        QCOMPARE(maskIdentifier(IdKind::oneTimeCode, QStringLiteral("482117")), r->masked);
    }

    void masksOfOddValuesHideEnough_data()
    {
        QTest::addColumn<IdKind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("masked");
        QTest::newRow("two digits") << IdKind::plusgiro << QStringLiteral("18") << QStringLiteral("•-•");
        QTest::newRow("invalid PESEL") << IdKind::pesel << QStringLiteral("4405") << QStringLiteral("••05");
        QTest::newRow("text in an e-mail field") << IdKind::email << QStringLiteral("anna") << QStringLiteral("••••");
        QTest::newRow("nothing before the @") << IdKind::email << QStringLiteral("@b.lv") << QStringLiteral("••.••");
        QTest::newRow("short IBAN") << IdKind::iban << QStringLiteral("PL61 1090") << QStringLiteral("••••••90");
        QTest::newRow("phone without country code")
            << IdKind::phone << QStringLiteral("070-174 06 05") << QStringLiteral("•••-••• •• 05");
        QTest::newRow("name") << IdKind::personName << QStringLiteral("Anna") << QStringLiteral("•••");
        QTest::newRow("date") << IdKind::date << QStringLiteral("2026-11-21") << QStringLiteral("••••-••-••");
        QTest::newRow("nothing") << IdKind::pesel << QString() << QString();
    }
    void masksOfOddValuesHideEnough()
    {
        QFETCH(IdKind, kind);
        QFETCH(QString, value);
        QFETCH(QString, masked);
        QCOMPARE(maskIdentifier(kind, value), masked);
    }
};

std::unique_ptr<QObject> makePrivacyTest()
{
    return std::make_unique<PrivacyTest>();
}

#include "privacy_test.moc"
