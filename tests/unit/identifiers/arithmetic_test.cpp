// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identifiers/check_digits.h"
#include "tests/unit/identifiers/tests.h"

#include <QTest>

using namespace sek;
using namespace Qt::StringLiterals;

/// Check digits worked out by hand.
class ArithmeticTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pesel() { QCOMPARE(ident::peselCheck(u"4405140135"), 9); }
    void nip()
    {
        QCOMPARE(ident::nipCheck(u"123456321"), 8);
        QCOMPARE(ident::nipCheck(u"123456789"), 10);
    }
    void regon()
    {
        QCOMPARE(ident::regonCheck9(u"12345678"), 5);
        QCOMPARE(ident::regonCheck9(u"99990003"), 0); // remainder 10
        QCOMPARE(ident::regonCheck14(u"1234567851234"), 7);
    }
    void lvPersonalCode() { QCOMPARE(ident::lvPersonalCheck(u"1611751999"), 7); }
    void lvRegistration()
    {
        QCOMPARE(ident::lvRegistrationCheck(u"4000352160"), 0);
        QCOMPARE(ident::lvRegistrationCheck(u"4020399999"), -1);
    }
    void luhn()
    {
        QCOMPARE(ident::luhnCheck(u"640823323"), 4);
        QCOMPARE(ident::luhnCheck(u"1"), 8); // one digit counts twice, too
    }
    void mod97() { QCOMPARE(ident::mod97(u"109010140000071219812874PL61"), 1); }
    void polishBankNumber()
    {
        QVERIFY(ident::plBankNumberHolds(u"10901014"));
        QVERIFY(!ident::plBankNumberHolds(u"99999990"));
    }
};

std::unique_ptr<QObject> makeArithmeticTest()
{
    return std::make_unique<ArithmeticTest>();
}

#include "arithmetic_test.moc"
