// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/identifiers/tests.h"

#include <QTest>

using namespace sek;

/// When two e-mail addresses or phone numbers are the same, and where a text message can go.
class ContactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyMobilesTakeTextMessages()
    {
        IdContext c = referenceContext();
        c.country = QStringLiteral("SE");
        QVERIFY(parse(IdKind::phone, QStringLiteral("070-174 06 05"), c)->facts.mobile);
        QVERIFY(!parse(IdKind::phone, QStringLiteral("08-465 004 00"), c)->facts.mobile);
    }

    void sameAddressesHaveTheSameKey_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const char16_t* a, const char16_t* b, bool same) {
            QTest::newRow(name) << QString::fromUtf16(a) << QString::fromUtf16(b) << same;
        };
        row("case", u"Anna@Example.org", u"anna@example.ORG", true);
        row("spaces outside", u" anna@example.org ", u"anna@example.org", true);
        row("composed and apart", u"be\u0304rzina@example.lv", u"bērzina@example.lv", true);
        row("domain in ASCII form", u"a@münchen.example", u"a@XN--mnchen-3ya.example", true);
        row("final dot", u"a@example.lv.", u"a@example.lv", true);
        row("dots count", u"a.b@example.org", u"ab@example.org", false);
        row("plus tags count", u"a+x@example.org", u"a@example.org", false);
        row("diacritics count", u"bērzina@example.lv", u"berzina@example.lv", false);
        row("texts that are no addresses", u"Nobody", u" nobody", true);
    }
    void sameAddressesHaveTheSameKey()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        QCOMPARE(emailCompareKey(a) == emailCompareKey(b), same);
    }

    void samePhoneComparesNumbersNotWritings_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const char16_t* a, const char16_t* b, bool same) {
            QTest::newRow(name) << QString::fromUtf16(a) << QString::fromUtf16(b) << same;
        };
        row("national and international", u"070-174 06 05", u"+46701740605", true);
        row("another number", u"070-174 06 05", u"070-174 06 06", false);
        row("another country", u"+37121234567", u"+46701740605", false);
        row("unparsable but alike", u"12-3", u"123", true);
        row("unparsable and different", u"12-3", u"124", false);
        row("one that can be parsed", u"123", u"+46701740605", false);
        row("two empty ones", u"", u" ", false);
    }
    void samePhoneComparesNumbersNotWritings()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        QCOMPARE(samePhone(a, b, QStringLiteral("SE")), same);
        QCOMPARE(samePhone(b, a, QStringLiteral("SE")), same);
    }
};

std::unique_ptr<QObject> makeContactsTest()
{
    return std::make_unique<ContactsTest>();
}

#include "contacts_test.moc"
