// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/office.h"
#include "tests/integration/seat_process.h"
#include "tests/integration/suites.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace sek::test {

namespace {

/// Which of the markers stand readable in any file under the folder, as UTF-8 or UTF-16.
QStringList readable(const QString& folder, const QStringList& markers)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            found << file.fileName() + QStringLiteral(": cannot be read");
            continue;
        }
        const QByteArray bytes = file.readAll();
        for (const QString& marker : markers) {
            const QByteArray wide(reinterpret_cast<const char*>(marker.utf16()), marker.size() * 2);
            if (bytes.contains(marker.toUtf8()) || bytes.contains(wide)) found << file.fileName() + u' ' + marker;
        }
    }
    return found;
}

} // namespace

/// Processes that die at once, and what lies on the disk then.
class CrashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasSavedSurvivesTheProgramsDeathAndArrives_SYNC_1()
    {
        HubProcess hub;
        QVERIFY(hub.start());
        const OrgId org = sampleOrg(2);
        SeatProcess seat;
        seat.start();
        QCOMPARE(seat.ask("join " + write(hub.invitation(Asa)) + " " + Asa + " " + hub.password()), std::string("joined"));
        QCOMPARE(seat.ask("quiet " + org.text()), std::string("quiet"));
        QCOMPARE(seat.ask("network down"), std::string("switched"));
        QCOMPARE(seat.ask("set " + org.text() + " website https://norrsken.example/saved"), std::string("saved"));
        seat.kill();

        Seat again(seat.folder());
        QVERIFY(hub.stop()); // so that it can be seen waiting
        QCOMPARE(again.open(), std::string());
        QVERIFY(Seat::until([&] { return again.view(org) != nullptr; }));
        QCOMPARE(again.view(org)->status.waiting, 1);
        QCOMPARE(again.shows(org, "website"), std::string("https://norrsken.example/saved"));
        QVERIFY(hub.start());
        again.workspace().syncNow();
        QVERIFY(again.quiet(org));
        QVERIFY(again.view(org)->problems.empty());
        QCOMPARE(again.shows(org, "website"), std::string("https://norrsken.example/saved"));
    }

    void aProgramKilledDuringPushesSendsEachEditOnce_SYNC_1_SYNC_3()
    {
        HubProcess hub;
        QVERIFY(hub.start());
        const OrgId org = sampleOrg(2);
        SeatProcess seat;
        seat.start();
        QCOMPARE(seat.ask("join " + write(hub.invitation(Asa)) + " " + Asa + " " + hub.password()), std::string("joined"));
        QCOMPARE(seat.ask("quiet " + org.text()), std::string("quiet"));
        constexpr int Kills = 5;
        for (int i = 1; i <= Kills; ++i) {
            QCOMPARE(seat.ask("set " + org.text() + " website https://norrsken.example/" + std::to_string(i)),
                     std::string("saved"));
            QTest::qWait(5 * i); // the push is under way, or not yet, or answered
            seat.kill();
            seat.start();
            QCOMPARE(seat.ask("open"), std::string("opened"));
            QCOMPARE(seat.ask("quiet " + org.text()), std::string("quiet"));
        }
        seat.kill();
        Seat again(seat.folder());
        QCOMPARE(again.open(), std::string());
        QVERIFY(again.quiet(org));
        QVERIFY(again.view(org)->problems.empty());
        Seat fresh;
        QCOMPARE(fresh.join(hub.invitation(Bjorn), Bjorn, hub.password()), std::string());
        QVERIFY(fresh.quiet(org));
        QCOMPARE(fresh.shows(org, "website"), "https://norrsken.example/" + std::to_string(Kills));
        QCOMPARE(integer(fresh.view(org)->state.organisation, "revision"), SampleRevision + Kills);
    }

    void nothingReadableLiesInTheProfileAfterADeath_SEC_60()
    {
        HubProcess hub;
        QVERIFY(hub.start());
        const OrgId org = sampleOrg(2);
        SeatProcess seat;
        seat.start();
        QCOMPARE(seat.ask("join " + write(hub.invitation(Asa)) + " " + Asa + " " + hub.password()), std::string("joined"));
        QCOMPARE(seat.ask("quiet " + org.text()), std::string("quiet"));
        QCOMPARE(seat.ask("draft " + org.text() + " Marker-Draft-Zubrowka"), std::string("drafted"));
        QCOMPARE(seat.ask("set " + org.text() + " business_name Marker-Sent-Kolibri"), std::string("saved"));
        QCOMPARE(seat.ask("quiet " + org.text()), std::string("quiet"));
        QCOMPARE(seat.ask("network down"), std::string("switched"));
        QCOMPARE(seat.ask("set " + org.text() + " business_name Marker-Waiting-Vombat"), std::string("saved"));
        const QStringList markers{QStringLiteral("Norrsken"),   QStringLiteral("norrsken.example"), QStringLiteral("Lindqvistdotter"),
                                  QStringLiteral("Ekmarksson"), QStringLiteral("Marker-Draft"),     QStringLiteral("Marker-Sent"),
                                  QStringLiteral("Marker-Waiting"), QStringLiteral("127.0.0.1"), QStringLiteral("UpdateOrganisation"),
                                  QString::fromStdString(hub.password())};
        QCOMPARE(readable(seat.folder(), markers), QStringList()); // while it runs, with its WAL
        seat.kill();
        QCOMPARE(readable(seat.folder(), markers), QStringList());
        // The same look at the hub's plain file finds them: it would have seen them.
        QVERIFY(readable(hub.folder(), {QStringLiteral("Marker-Sent-Kolibri")}).size() > 0);
        QVERIFY(readable(hub.folder(), {QStringLiteral("Lindqvistdotter")}).size() > 0);

        // And the hub tells its log about requests, never about people (SEC-70).
        const QByteArray log = hub.log();
        QVERIFY(log.contains("/v1/orgs/{org}/commands"));
        for (const char* marker : {"orrsken", "@", "indqvist", "Marker", "Bearer", "Asa", "127.0.0.1"})
            QVERIFY2(!log.contains(marker), marker);
        QVERIFY(!log.contains(QByteArray::fromStdString(org.text())));
    }
};

std::unique_ptr<QObject> crashTest()
{
    return std::make_unique<CrashTest>();
}

} // namespace sek::test

#include "crash_test.moc"
