// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/office.h"
#include "tests/support/marker_scan.h"

#include <QFile>
#include <QTest>

#include <algorithm>

namespace sek::test {

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Json erase(const RecordId& who)
{
    return {{"participant_id", who.text()}, {"reason", "no_longer_needed"}};
}

} // namespace

/// A real hub with a plain file, two real programs: a person whose month was signed is erased, and no byte of them is left.
class ErasureTest : public QObject
{
    Q_OBJECT

    Office office;

    RecordId id(const std::string& what) const { return RecordId(Uuid::v5(office.org.value, "sample project/" + what)); }
    Json rename(const std::string& family, const std::string& seen) const
    {
        return {{"id", id("person 1").text()},
                {"changes", Json::array({{{"unit", "name"},
                                          {"from", {{"given_name", "Bertil"}, {"family_name", seen}}},
                                          {"to", {{"given_name", "Bertil"}, {"family_name", family}}}}})}};
    }
    bool hasProblem(const Seat& seat, const std::string& code) const
    {
        const auto view = seat.view(office.org);
        return view && std::ranges::any_of(view->problems, [&](const Problem& p) { return p.rejection.code == code; });
    }
    QStringList hubFinds(const MarkerScan& scan) const
    {
        QStringList out;
        for (const char* name : {"hub.db", "hub.db-wal"}) out += scan.inBytes(bytesOf(office.hub.file(name)), QString::fromLatin1(name));
        return out + scan.inBytes(office.hub.log(), QStringLiteral("log"));
    }

private Q_SLOTS:
    void SEC_36_SEC_60_aMarkerInAnErasedPersonIsNowhereAfterwards()
    {
        QCOMPARE(office.open(), std::string());
        const OrgId org = office.org;
        QCOMPARE(office.bjorn.submit(org, "EditParticipant", rename("Markerkolibri", "Exempel")), std::string());
        QVERIFY(office.bjorn.quiet(org) && office.asa.quiet(org));
        const MarkerScan scan({QStringLiteral("Markerkolibri"), QStringLiteral("Markerwaiting"), QStringLiteral("198501012390"),
                               QStringLiteral("+46701740611")});
        QVERIFY(!hubFinds(scan).isEmpty()); // the look sees them

        // Somebody has something about them under way, out of reach.
        office.bjorn.workspace().setNetwork(false);
        QCOMPARE(office.bjorn.submit(org, "EditParticipant", rename("Markerwaiting", "Markerkolibri")), std::string());

        // Signed months are evidence: first it is said until when they are kept, then that has to be over.
        QCOMPARE(office.asa.submit(org, "EraseParticipant", erase(id("person 1"))), std::string());
        QVERIFY(Seat::until([&] { return hasProblem(office.asa, "keep_until_missing"); }));
        QCOMPARE(office.asa.submit(org, "EditProject",
                                   {{"id", id("project").text()},
                                    {"changes", Json::array({{{"unit", "keep_until"},
                                                              {"from", Json::object()},
                                                              {"to", {{"keep_until", "2020-12-31"}}}}})}}),
                 std::string());
        QVERIFY(office.asa.quiet(org));
        QCOMPARE(office.asa.submit(org, "EraseParticipant", erase(id("person 1"))), std::string());
        QVERIFY(office.asa.quiet(org));
        QCOMPARE(office.asa.view(org)->problems.size(), 1u); // the refusal from before

        office.bjorn.workspace().setNetwork(true);
        QVERIFY(Seat::until([&] { return hasProblem(office.bjorn, "person_erased"); }));
        QVERIFY(office.bjorn.quiet(org));

        Seat::until([&] { return hubFinds(scan).isEmpty(); }, 60'000); // its file is written anew soon after
        const QStringList rests = hubFinds(scan);
        QVERIFY2(rests.isEmpty(), qPrintable(rests.join(u' ')));
        for (Seat* seat : {&office.asa, &office.bjorn}) {
            seat->close();
            const QByteArray cells = seat->cells(org);
            QVERIFY(cells.contains("Astrid")); // it does read them
            QCOMPARE(scan.inBytes(cells, QStringLiteral("cache")), QStringList());
            QCOMPARE(scan.inFolder(seat->folder()), QStringList());
        }
        // Both go on working with what is there, and believe the hub's log.
        QCOMPARE(office.asa.open(), std::string());
        QVERIFY(Seat::until([&] { return office.asa.view(org) != nullptr; }));
        QCOMPARE(office.asa.set(org, "website", "https://after.example"), std::string());
        QVERIFY(Seat::until([&] { return office.asa.shows(org, "website") == "https://after.example"; }));
        QVERIFY(office.asa.quiet(org));
        office.asa.close();
        QVERIFY(office.hub.stop());
        QCOMPARE(hubFinds(scan), QStringList());
    }
};

} // namespace sek::test

QTEST_GUILESS_MAIN(sek::test::ErasureTest)

#include "erasure_test.moc"
