// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/identifiers/tests.h"

#include <QTest>

using namespace sek;

/// Registration numbers by country and the exact VIES form.
class RegistrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCountrysNumberIsRecognised_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("outcome"); // stored form or code
        QTest::addColumn<QString>("warning"); // code and reason
        const auto row = [](const char* name, const char* country, const char* typed, const char* kind,
                            const char* outcome, const char* warning = "") {
            QTest::newRow(name) << QString::fromLatin1(country) << QString::fromLatin1(typed)
                                << QString::fromLatin1(kind) << QString::fromLatin1(outcome)
                                << QString::fromLatin1(warning);
        };
        row("LV", "LV", "4000 3521 600", "lvRegistration", "40003521600");
        row("LV wrong", "lv", "40003521601", "lvRegistration", "check");
        row("SE", "SE", "802999-9995", "seOrgnr", "8029999995");
        row("SE wrong", "SE", "802999-9996", "seOrgnr", "check");
        row("PL court register", "PL", "0000123456", "krs", "0000123456");
        row("PL court register with label", "PL", "KRS: 0000 123456", "krs", "0000123456");
        row("PL tax number", "PL", "123-456-32-18", "nip", "1234563218");
        row("PL tax number with label", "PL", "NIP 123-456-32-18", "nip", "1234563218");
        row("PL statistical number", "PL", "123456785", "regon", "123456785");
        row("PL statistical number with label", "PL", "REGON: 123456785", "regon", "123456785");
        row("PL statistical number of a unit", "PL", "12345678512347", "regon", "12345678512347");
        row("PL ten digits that are no NIP", "PL", "1234563217", "krs", "1234563217", "check nip");
        row("PL nine wrong digits", "PL", "123456784", "regon", "check");
        row("PL nothing", "PL", " ", "krs", "empty");
        row("PL letters", "PL", "00001234AB", "krs", "charset");
        row("PL too many digits", "PL", "123456789012", "krs", "length");
        row("PL a person", "PL", "44051401359", "krs", "kind");
        row("elsewhere anything", "DE", " VR  123/4 ", "none", "VR 123/4");
        row("elsewhere nothing", "DE", " ", "none", "empty");
    }
    void theCountrysNumberIsRecognised()
    {
        QFETCH(QString, country);
        QFETCH(QString, typed);
        QFETCH(QString, kind);
        QFETCH(QString, outcome);
        QFETCH(QString, warning);
        const RegistrationResult r = identifyRegistration(country, typed, referenceContext());
        QCOMPARE(r.kind ? latin(toString(*r.kind)) : QStringLiteral("none"), kind);
        QCOMPARE(r.result ? r.result->stored : latin(toString(r.result.error().code)), outcome);
        QString warned;
        if (r.result && !r.result->warnings.empty())
            warned = latin(toString(r.result->warnings[0].code)) + u' ' + latin(r.result->warnings[0].reason);
        QCOMPARE(warned, warning);
    }

    void polishLengthsAreAllNamedAndZerosOffered()
    {
        const RegistrationResult r =
            identifyRegistration(QStringLiteral("PL"), QStringLiteral("123456"), referenceContext());
        QVERIFY(!r.result);
        QCOMPARE(r.result.error().expected, (std::vector<int>{9, 10, 14}));
        QCOMPARE(r.result.error().typed, 6);
        QCOMPARE(r.result.error().offer, QStringLiteral("0000123456"));
    }

    void viesFormIsExact_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("form");
        const auto row = [](const char* name, const char* country, const char* text, bool form) {
            QTest::newRow(name) << QString::fromLatin1(country) << QString::fromUtf8(text) << form;
        };
        row("LV", "LV", "LV40003521600", true);
        row("LV check digit does not matter", "LV", "LV40003521601", true);
        row("LV space", "LV", "LV 40003521600", false);
        row("LV trailing space", "LV", "LV40003521600 ", false);
        row("LV line feed", "LV", "LV40003521600\n", false);
        row("LV small letters", "LV", "lv40003521600", false);
        row("LV short", "LV", "LV4000352160", false);
        row("LV other digits", "LV", "LV٤٠003521600", false);
        row("LV other country's", "LV", "PL8567346215", false);
        row("SE", "SE", "SE123456789701", true);
        row("SE ten digits", "SE", "SE1234567897", false);
        row("SE dash", "SE", "SE212000-014201", false);
        row("PL", "PL", "PL8567346215", true);
        row("PL dot", "PL", "PL856.734.62.15", false);
        row("PL long", "PL", "PL85673462150", false);
        row("no prefix", "PL", "8567346215", false);
        row("nothing", "PL", "", false);
        row("Greece writes EL", "GR", "EL123456789", true);
        row("Greece not GR", "GR", "GR123456789", false);
        row("another country's letters", "AT", "ATU12345678", true);
        row("another country's space", "AT", "ATU 12345678", false);
        row("another country's diacritics", "AT", "ATÜ12345678", false);
        row("no country", "", "12345678", false);
    }
    void viesFormIsExact()
    {
        QFETCH(QString, country);
        QFETCH(QString, text);
        QFETCH(bool, form);
        QCOMPARE(isViesForm(country, text), form);
    }

    void viesDoubtsAreWarnings_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("doubt");
        const auto row = [](const char* name, const char* country, const char* text, const char* doubt) {
            QTest::newRow(name) << QString::fromLatin1(country) << QString::fromLatin1(text)
                                << QString::fromLatin1(doubt);
        };
        row("PL right", "PL", "PL8567346215", "");
        row("PL check digit", "PL", "PL8567346216", "check");
        row("PL never issued", "PL", "PL1234567890", "check");
        row("SE right", "SE", "SE123456789701", "");
        row("SE not 01", "SE", "SE123456789702", "structure suffix");
        row("SE above 94", "SE", "SE123456789795", "structure suffix");
        row("LV right", "LV", "LV40003521600", "");
        row("LV check digit", "LV", "LV40003521601", "check");
        row("not in VIES form: an error elsewhere", "PL", "PL 8567346216", "");
        row("another country", "AT", "ATU12345678", "");
    }
    void viesDoubtsAreWarnings()
    {
        QFETCH(QString, country);
        QFETCH(QString, text);
        QFETCH(QString, doubt);
        QString found;
        for (const IdProblem& p : viesWarnings(country, text, referenceContext())) {
            QVERIFY(p.severity == IdSeverity::warning);
            found += latin(toString(p.code)) + u' ' + latin(p.reason);
        }
        QCOMPARE(found.trimmed(), doubt);
    }
};

std::unique_ptr<QObject> makeRegistrationTest()
{
    return std::make_unique<RegistrationTest>();
}

#include "registration_test.moc"
