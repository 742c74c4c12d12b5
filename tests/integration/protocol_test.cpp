// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/office.h"
#include "tests/integration/suites.h"

#include <QTest>

namespace sek::test {

namespace {

/// From its next start on the hub's program is of these versions.
void becomes(HubProcess& hub, const char* oldestAndNewest)
{
    hub.serveBy(QStringLiteral(SEK_BINARY_DIR "/tests/integration/integration_newer_hub"));
    qputenv("SEK_TEST_PROTOCOL", oldestAndNewest);
}

bool shownAs(Seat& seat, Connection c)
{
    return Seat::until([&] { return seat.workspace().connection() == c; });
}

} // namespace

/// The real client and the real hub, a version or two apart (SYNC-18).
class ProtocolPairTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SYNC_18_aClientOneVersionBehindTheHubWorks()
    {
        Office o;
        becomes(o.hub, "1-2");
        QCOMPARE(o.open(true), std::string());
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/behind"), std::string());
        QVERIFY(o.asa.quiet(o.org));
        QVERIFY(Seat::until([&] { return o.bjorn.shows(o.org, "website") == "https://norrsken.example/behind"; }));
        QVERIFY(!o.asa.view(o.org)->readOnly());
    }

    void SYNC_18_aClientOneVersionAheadOfTheHubWorks()
    {
        Office o;
        o.asa.protocol = {1, 2};
        QCOMPARE(o.open(false), std::string());
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/ahead"), std::string());
        QVERIFY(o.asa.quiet(o.org));
        QVERIFY(o.asa.workspace().trouble().isEmpty());
    }

    void SYNC_18_aClientThatIsTooOldReadsOnlyKeepsItsOutboxAndRecoversWhenUpdated()
    {
        Office o;
        QCOMPARE(o.open(false), std::string());
        QVERIFY(o.hub.stop());
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/old"), std::string());
        becomes(o.hub, "2-3");
        QVERIFY(o.hub.start());
        o.asa.workspace().syncNow();
        const auto keepsTheOutbox = [&] {
            if (!shownAs(o.asa, Connection::UpdateNeeded)) return false;
            return Seat::until([&] { return o.asa.view(o.org) && o.asa.view(o.org)->readOnly(); }) && o.asa.view(o.org)->status.waiting == 1;
        };
        QVERIFY(keepsTheOutbox()); // in the session it has
        QCOMPARE(o.asa.submit(o.org, "UpdateOrganisation", Json::object()), std::string("client_too_old"));
        QCOMPARE(o.asa.shows(o.org, "website"), std::string("https://norrsken.example/old"));
        o.asa.workspace().syncNow();
        QVERIFY(keepsTheOutbox()); // when it asks again
        o.asa.close();
        QCOMPARE(o.asa.open(), std::string());
        QVERIFY(keepsTheOutbox()); // at its next start
        QCOMPARE(o.asa.signInAsked, 0);
        QVERIFY(o.asa.view(o.org)->problems.empty());
        // Nobody new joins with it either, and the invitation is not used up.
        const auto invitation = o.hub.invitation(o.his);
        QCOMPARE(o.bjorn.join(invitation, o.his, o.hub.password()), std::string("client_too_old"));
        o.asa.close();
        o.asa.protocol = {2, 3}; // the program is updated
        QCOMPARE(o.asa.open(), std::string());
        QVERIFY(o.asa.quiet(o.org));
        QVERIFY(Seat::until([&] { return !o.asa.view(o.org)->readOnly(); }));
        QCOMPARE(o.asa.shows(o.org, "website"), std::string("https://norrsken.example/old"));
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/new"), std::string());
        QVERIFY(o.asa.quiet(o.org));
        Seat other;
        other.protocol = {2, 3};
        QCOMPARE(other.join(invitation, o.his, o.hub.password()), std::string());
        QVERIFY(other.quiet(o.org));
        QCOMPARE(other.shows(o.org, "website"), std::string("https://norrsken.example/new"));
    }

    void SYNC_18_aHubThatIsTooOldIsToldAndTheWorkGoesOn()
    {
        Office o;
        QCOMPARE(o.open(false), std::string());
        o.asa.close();
        o.asa.protocol = {2, 3}; // two versions ahead
        QCOMPARE(o.asa.open(), std::string());
        QVERIFY(Seat::until([&] { return o.asa.workspace().trouble() == QLatin1String("hub_too_old"); }));
        QCOMPARE(o.asa.workspace().connection(), Connection::Offline);
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/waits"), std::string());
        QVERIFY(Seat::until([&] { return o.asa.view(o.org)->status.waiting == 1; }));
        QCOMPARE(o.asa.signInAsked, 0);
        QVERIFY(o.hub.stop());
        becomes(o.hub, "1-2");
        QVERIFY(o.hub.start());
        o.asa.workspace().syncNow();
        QVERIFY(o.asa.quiet(o.org));
        QCOMPARE(o.asa.shows(o.org, "website"), std::string("https://norrsken.example/waits"));
    }
};

std::unique_ptr<QObject> protocolPairTest()
{
    return std::make_unique<ProtocolPairTest>();
}

} // namespace sek::test

#include "protocol_test.moc"
