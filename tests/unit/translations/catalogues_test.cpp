// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/translations/tests.h"
#include "translations/catalogues.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDate>
#include <QEvent>
#include <QWidget>
#include <QtTest>

#include <algorithm>

namespace sek::test {

namespace {

QString plural(const char* source, int n)
{
    return QCoreApplication::translate("sek::OrganisationPage", source, nullptr, n);
}

/// Counts how often it is told that the language has changed.
class Listener : public QWidget
{
public:
    int told = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange) ++told;
        QWidget::changeEvent(event);
    }
};

} // namespace

class CataloguesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { m_catalogues.setLanguage(QStringLiteral("en")); }

    void aWishBecomesALanguageThereIs_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("language");
        QTest::newRow("with a country") << "lv_LV" << "lv";
        QTest::newRow("with a hyphen") << "sv-FI" << "sv";
        QTest::newRow("capitals") << "PL" << "pl";
        QTest::newRow("without a catalogue") << "de_DE" << "en";
        QTest::newRow("C") << "C" << "en";
        QTest::newRow("nothing") << "" << "en";
    }
    void aWishBecomesALanguageThereIs()
    {
        QFETCH(QString, wanted);
        QTEST(Catalogues::nearest(wanted), "language");
    }

    void countsAgree_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("errors");
        const auto row = [](const char* language, int n, const char* text) {
            QTest::addRow("%s %d", language, n) << language << n << QString::fromUtf8(text);
        };
        row("en", 0, "0 errors");
        row("en", 1, "1 error");
        row("en", 2, "2 errors");
        row("lv", 0, "0 kļūdu");
        row("lv", 1, "1 kļūda");
        row("lv", 2, "2 kļūdas");
        row("lv", 11, "11 kļūdas");
        row("lv", 21, "21 kļūda");
        row("sv", 0, "0 fel");
        row("sv", 1, "1 fel");
        row("pl", 0, "0 błędów");
        row("pl", 1, "1 błąd");
        row("pl", 2, "2 błędy");
        row("pl", 5, "5 błędów");
        row("pl", 12, "12 błędów");
        row("pl", 21, "21 błędów");
        row("pl", 22, "22 błędy");
    }
    void countsAgree()
    {
        QFETCH(QString, language);
        QFETCH(int, n);
        m_catalogues.setLanguage(language);
        QTEST(plural("%n error(s)", n), "errors");
    }

    void datesHaveTheFormOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("written");
        QTest::newRow("en") << "en" << "05/11/2026";
        QTest::newRow("lv") << "lv" << "05.11.2026.";
        QTest::newRow("sv") << "sv" << "2026-11-05";
        QTest::newRow("pl") << "pl" << "05.11.2026";
    }
    void datesHaveTheFormOfTheLanguage()
    {
        QFETCH(QString, language);
        m_catalogues.setLanguage(language);
        for (const char* context : {"Texts", "sek::DetailsPage"}) {
            const QString form = QCoreApplication::translate(context, "dd/MM/yyyy", "date format");
            QTEST(QLocale().toString(QDate(2026, 11, 5), form), "written");
        }
    }

    void listsSortByTheAlphabetOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("order");
        QTest::newRow("lv") << "lv"
                            << QStringLiteral("Abele Āboliņš Cālītis Celms Čakste Eglīte Ēriksons Gailis Ģēģeris Yates Ivanovs "
                                              "Īvāns Kalniņš Ķēniņš Strods Šmits Zariņš Žagars");
        QTest::newRow("sv") << "sv" << QStringLiteral("Vestin Wallin Zetterlund Åberg Ärlig Ölund öman Östberg");
        QTest::newRow("pl") << "pl"
                            << QStringLiteral("Adamski Ąbłocki Cieślak Ćwik Ewa Ęcka Lis Łukasik Nowak Ńak Ośka Óska Szmit Święch "
                                              "Zając Źrebiec Żak");
    }
    void listsSortByTheAlphabetOfTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, order);
        m_catalogues.setLanguage(language);
        QCollator collator{QLocale()};
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        const QStringList right = order.split(u' ');
        QStringList sorted(right.rbegin(), right.rend());
        std::sort(sorted.begin(), sorted.end(), collator);
        QCOMPARE(sorted, right);
    }

    void aChangeOfLanguageReachesEveryWindow()
    {
        m_catalogues.setLanguage(QStringLiteral("en"));
        QCoreApplication::processEvents();
        Listener window;
        for (const char* language : {"lv", "sv", "pl", "en"}) {
            window.told = 0;
            m_catalogues.setLanguage(QLatin1String(language));
            QCoreApplication::processEvents();
            QVERIFY2(window.told >= 1, language);
            QCOMPARE(m_catalogues.language(), QLatin1String(language));
        }
    }

    void noWordOfTheLastLanguageStays()
    {
        m_catalogues.setLanguage(QStringLiteral("pl"));
        QCOMPARE(QCoreApplication::translate("sek::OrganisationPage", "Review…"), QStringLiteral("Przejrzyj…"));
        m_catalogues.setLanguage(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("sek::OrganisationPage", "Review…"), QStringLiteral("Review…"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Save"), QStringLiteral("Save"));
    }

private:
    Catalogues m_catalogues;
};

std::unique_ptr<QObject> makeCataloguesTest()
{
    return std::make_unique<CataloguesTest>();
}

} // namespace sek::test

#include "catalogues_test.moc"
