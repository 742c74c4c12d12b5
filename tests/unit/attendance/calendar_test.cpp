// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/public_holidays.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace sek;

/// Public holidays as the calendars of the three countries print them.
class CalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void easterIsWhereTheCalendarHasIt_data()
    {
        QTest::addColumn<QDate>("easter");
        for (const QDate& d : {QDate(1961, 4, 2), QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2019, 4, 21), QDate(2024, 3, 31), QDate(2025, 4, 20),
                               QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2038, 4, 25)})
            QTest::addRow("%d", d.year()) << d;
    }
    void easterIsWhereTheCalendarHasIt()
    {
        QFETCH(const QDate, easter);
        QCOMPARE(easterSunday(easter.year()), easter);
    }

    void W4_aDayIsAHolidayWhereAndWhenTheLawSaysSo_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* country, QDate day, const char* name) {
            QTest::addRow("%s %s", country, qPrintable(day.toString(Qt::ISODate))) << QString::fromLatin1(country) << day << QString::fromUtf8(name);
        };
        row("SE", {2026, 6, 19}, "Midsommarafton");
        row("SE", {2026, 6, 20}, "Midsommardagen");
        row("SE", {2026, 10, 31}, "Alla helgons dag");
        row("SE", {2025, 11, 1}, "Alla helgons dag");
        row("SE", {2026, 5, 14}, "Kristi himmelsfärdsdag");
        row("SE", {2004, 6, 6}, "");
        row("SE", {2026, 5, 3}, "");
        row("LV", {2026, 5, 10}, "Mātes diena");
        row("LV", {2025, 5, 5}, "Neatkarības atjaunošanas diena"); // the 4th was a Sunday
        row("LV", {2028, 11, 20}, "Latvijas Republikas proklamēšanas diena");
        row("LV", {2026, 11, 19}, "");
        row("LV", {2026, 4, 3}, "Lielā Piektdiena");
        row("PL", {2026, 6, 4}, "Boże Ciało");
        row("PL", {2024, 12, 24}, "");
        row("PL", {2025, 12, 24}, "Wigilia Bożego Narodzenia");
        row("PL", {2018, 11, 12}, "Setna rocznica odzyskania niepodległości");
        row("PL", {2026, 11, 12}, "");
        row("PL", {2010, 1, 6}, "");
        row("DE", {2026, 1, 1}, ""); // a country the table does not know
    }
    void W4_aDayIsAHolidayWhereAndWhenTheLawSaysSo()
    {
        QFETCH(const QString, country);
        QFETCH(const QDate, day);
        QFETCH(const QString, name);
        QFile file(QStringLiteral(SEK_SOURCE_DIR "/resources/data/holidays.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = cj1::parse(file.readAll());
        QVERIFY(table);
        const auto found = publicHolidays(*table, country.toStdString(), day.addDays(-20), day.addDays(20));
        const auto it = found.find(day);
        QCOMPARE(it == found.end() ? QString() : QString::fromStdString(it->second), name);
        for (const auto& [d, n] : found) QVERIFY(d >= day.addDays(-20) && d <= day.addDays(20));
    }
};

std::unique_ptr<QObject> makeCalendarTest()
{
    return std::make_unique<CalendarTest>();
}

#include "calendar_test.moc"
