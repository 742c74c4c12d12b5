// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/sms/sms.h"
#include "tests/unit/sms/tests.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sek;

class LengthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettersAndParts_SEC_24_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("gsm");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("parts");
        const QString a = QStringLiteral("a"), euro = QStringLiteral("€"), l = QStringLiteral("ł");
        QTest::newRow("nothing") << QString() << true << 0 << 1;
        QTest::newRow("160 fit") << a.repeated(160) << true << 160 << 1;
        QTest::newRow("161 do not") << a.repeated(161) << true << 161 << 2;
        QTest::newRow("306 are two") << a.repeated(306) << true << 306 << 2;
        QTest::newRow("307 are three") << a.repeated(307) << true << 307 << 3;
        QTest::newRow("Swedish is GSM-7") << QStringLiteral("åäöÅÄÖéÉüÜ") << true << 10 << 1;
        QTest::newRow("an extended character takes two") << euro.repeated(80) << true << 160 << 1;
        QTest::newRow("and is not cut in the middle") << a.repeated(152) + euro + a.repeated(152) << true << 306 << 3;
        QTest::newRow("one letter outside makes all UCS-2") << QString(a.repeated(69) + l) << false << 70 << 1;
        QTest::newRow("71 are two") << QString(a.repeated(70) + l) << false << 71 << 2;
        QTest::newRow("134 are two") << QString(a.repeated(133) + l) << false << 134 << 2;
        QTest::newRow("135 are three") << QString(a.repeated(134) + l) << false << 135 << 3;
        QTest::newRow("a pair stays together") << QString(a.repeated(66) + QStringLiteral("😀") + a.repeated(66)) << false << 134 << 3;
        QTest::newRow("capital with accent is not ours") << QStringLiteral("È") << false << 1 << 1;
        QTest::newRow("the backtick is not there") << QStringLiteral("`") << false << 1 << 1;
    }
    void lettersAndParts_SEC_24()
    {
        QFETCH(QString, text);
        QFETCH(bool, gsm);
        QFETCH(int, units);
        QFETCH(int, parts);
        const SmsLength n = smsLength(text);
        QCOMPARE(n.coding == SmsCoding::Gsm7, gsm);
        QCOMPARE(n.units, units);
        QCOMPARE(n.parts, parts);
    }

    void foldingKeepsWhatGsmHasAndNothingElse_SEC_24()
    {
        QCOMPARE(asciiFolded(QStringLiteral("mācību ķēde, šķūņi, Ģirts")), QStringLiteral("macibu kede, skuni, Girts"));
        QCOMPARE(asciiFolded(QStringLiteral("Zażółć gęślą jaźń, Łódź")), QStringLiteral("Zazolc gesla jazn, Lodz"));
        QCOMPARE(asciiFolded(QStringLiteral("räksmörgås é ü €")), QStringLiteral("räksmörgås é ü €"));
        QCOMPARE(asciiFolded(QStringLiteral("a\u0304")), QStringLiteral("a")); // a letter and its mark apart
        QCOMPARE(asciiFolded(QStringLiteral("„x” – ’y’")), QStringLiteral("\"x\" - 'y'").replace(u'"', smsLength(QStringLiteral("\"")).units == 1 ? u'"' : u'?'));
        QCOMPARE(asciiFolded(QStringLiteral("😀")), QStringLiteral("?"));
        QVERIFY(rc::check("what was folded is GSM-7, and folding again changes nothing", [](const std::vector<std::uint32_t>& raw) {
            QString text;
            for (const auto n : raw) {
                const char32_t c = n % 0x11000;
                if (c >= 0xd800 && c <= 0xdfff) continue;
                text += QString::fromUcs4(&c, 1);
            }
            const QString folded = asciiFolded(text);
            RC_ASSERT(smsLength(folded).coding == SmsCoding::Gsm7);
            RC_ASSERT(asciiFolded(folded) == folded);
        }));
    }

    void onlyNumbersOfAllowedCountries_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("code");
        for (const char* good : {"+46701740605", "+37120000000", "+48600000000"}) QTest::newRow(good) << QString::fromLatin1(good) << QString();
        QTest::newRow("another country") << QStringLiteral("+4915100000000") << QStringLiteral("sms_prefix");
        QTest::newRow("no plus") << QStringLiteral("46701740605") << QStringLiteral("sms_number");
        QTest::newRow("two numbers") << QStringLiteral("+46701740605,+46701740606") << QStringLiteral("sms_number");
        QTest::newRow("a further field") << QStringLiteral("+46701740605&x=1") << QStringLiteral("sms_number");
        QTest::newRow("a line feed") << QStringLiteral("+46701740605\n") << QStringLiteral("sms_number");
        QTest::newRow("too short") << QStringLiteral("+4670174") << QStringLiteral("sms_number");
        QTest::newRow("an address") << QStringLiteral("a@example.org") << QStringLiteral("sms_number");
    }
    void onlyNumbersOfAllowedCountries()
    {
        QFETCH(QString, number);
        QFETCH(QString, code);
        const auto ok = checkSmsNumber(number.toStdString(), DefaultSmsPrefixes);
        QCOMPARE(ok ? QString() : QString::fromStdString(ok.error().code), code);
    }
};

std::unique_ptr<QObject> makeLengthTest()
{
    return std::make_unique<LengthTest>();
}

#include "length_test.moc"
