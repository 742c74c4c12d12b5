// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"
#include "tests/unit/base/tests.h"

#include <QTest>

using namespace sek;

class InstantTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void is_read_and_written_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<qlonglong>("ms");
        QTest::addColumn<QString>("written");
        QTest::newRow("the epoch") << "1970-01-01T00:00:00Z" << 0LL << "1970-01-01T00:00:00.000Z";
        QTest::newRow("with milliseconds") << "2026-11-21T09:30:00.007Z" << 1795253400007LL << "2026-11-21T09:30:00.007Z";
        QTest::newRow("leap day") << "2024-02-29T23:59:59.999Z" << 1709251199999LL << "2024-02-29T23:59:59.999Z";
        QTest::newRow("before the epoch") << "1969-12-31T23:59:59.999Z" << -1LL << "1969-12-31T23:59:59.999Z";
    }
    void is_read_and_written()
    {
        QFETCH(QString, read);
        QFETCH(qlonglong, ms);
        QFETCH(QString, written);
        const auto t = parseRfc3339(read.toStdString());
        QVERIFY(t);
        QCOMPARE(static_cast<qlonglong>(t->ms), ms);
        QCOMPARE(QString::fromStdString(toRfc3339(*t)), written);
    }

    void is_refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "2026-11-21", "2026-11-21T09:30:00", "2026-11-21T09:30:00z", "2026-11-21t09:30:00Z",
              "2026-11-21 09:30:00Z", "2026-11-21T09:30:00+00:00", "2026-11-21T09:30:00.1Z", "2026-11-21T09:30:00.1234Z",
              "2026-11-21T24:00:00Z", "2026-11-21T23:60:00Z", "2026-11-21T23:59:60Z", "2026-02-29T00:00:00Z",
              "2026-13-01T00:00:00Z", "2026-00-10T00:00:00Z", "2026-11-21T-9:30:00Z", "2026-11-21T09:30:00,000Z",
              "+026-11-21T09:30:00Z", " 2026-11-21T09:30:00"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }
    void is_refused()
    {
        QFETCH(QString, text);
        QVERIFY(!parseRfc3339(text.toStdString()));
    }

    void O_27_days_that_do_not_exist_are_no_dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("exists");
        QTest::newRow("O-27 29.02.2023") << "2023-02-29" << false;
        QTest::newRow("29.02.2024") << "2024-02-29" << true;
        QTest::newRow("29.02.1900") << "1900-02-29" << false;
        QTest::newRow("29.02.2000") << "2000-02-29" << true;
        QTest::newRow("31.04.") << "2026-04-31" << false;
        QTest::newRow("month 13") << "2026-13-01" << false;
        QTest::newRow("no leading zero") << "2026-4-01" << false;
        QTest::newRow("other digits") << QString::fromUtf8("٢٠٢٦-٠٤-٠١") << false;
        QTest::newRow("year 0") << "0000-01-01" << false;
        QTest::newRow("time behind") << "2026-04-01T" << false;
    }
    void O_27_days_that_do_not_exist_are_no_dates()
    {
        QFETCH(QString, text);
        QFETCH(bool, exists);
        const QDate date = isoDate(text.toStdString());
        QCOMPARE(date.isValid(), exists);
        if (exists) QCOMPARE(QString::fromStdString(toIso(date)), text);
    }

    void the_day_is_that_of_the_time_zone_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("day");
        QTest::newRow("winter evening in Riga is the next day") << "2026-01-31T22:00:00Z" << "Europe/Riga" << "2026-02-01";
        QTest::newRow("a millisecond before") << "2026-01-31T21:59:59.999Z" << "Europe/Riga" << "2026-01-31";
        QTest::newRow("summer time in Warsaw") << "2026-06-30T22:00:00Z" << "Europe/Warsaw" << "2026-07-01";
        QTest::newRow("summer time begins in Stockholm") << "2026-03-28T23:00:00Z" << "Europe/Stockholm" << "2026-03-29";
        QTest::newRow("an unknown zone counts as UTC") << "2026-06-30T22:00:00Z" << "Europe/Nowhere" << "2026-06-30";
    }
    void the_day_is_that_of_the_time_zone()
    {
        QFETCH(QString, at);
        QFETCH(QString, zone);
        QFETCH(QString, day);
        QCOMPARE(QString::fromStdString(toIso(dateIn(*parseRfc3339(at.toStdString()), zone.toStdString()))), day);
    }

    void is_counted_on()
    {
        const Instant t = *parseRfc3339("2024-02-28T12:00:00Z");
        QCOMPARE(toRfc3339(t.plusDays(1)), std::string("2024-02-29T12:00:00.000Z"));
        QCOMPARE(toRfc3339(t.plusSeconds(-1)), std::string("2024-02-28T11:59:59.000Z"));
        QVERIFY(t.plusMs(1) > t);
    }
};

std::unique_ptr<QObject> makeInstantTest()
{
    return std::make_unique<InstantTest>();
}

#include "instant_test.moc"
