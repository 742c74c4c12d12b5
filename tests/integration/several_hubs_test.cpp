// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/hub_digest.h"
#include "tests/integration/office.h"
#include "tests/integration/suites.h"
#include "tests/unit/store/postgres_cluster.h"

#include <QRegularExpression>
#include <QTest>

namespace sek::test {

namespace {

/// How long the answered long polls of a hub have taken, from its log.
std::vector<int> waits(const HubProcess& hub)
{
    static const QRegularExpression line(QStringLiteral("GET /v1/changes 200 \\S* ?(\\d+) ms"));
    std::vector<int> out;
    auto found = line.globalMatch(QString::fromUtf8(hub.log()));
    while (found.hasNext()) out.push_back(found.next().captured(1).toInt());
    return out;
}

} // namespace

/// Two processes of one hub on one PostgreSQL database: Åsa talks to the first, Björn to the second.
class SeveralHubsTest : public QObject
{
    Q_OBJECT

    testing::PostgresCluster m_cluster;

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = m_cluster.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void aLongPollHearsOfACommitThroughAnotherProcess_SYNC_17()
    {
        Pair p(m_cluster);
        QCOMPARE(p.open(), std::string());
        const auto before = waits(*p.second).size();
        QCOMPARE(p.asa.set(p.org, "website", "https://norrsken.example/heard"), std::string());
        QVERIFY(Seat::until([&] { return p.bjorn.shows(p.org, "website") == "https://norrsken.example/heard"; }, 40'000));
        const auto after = waits(*p.second);
        QVERIFY(after.size() > before); // it came by the poll
        QVERIFY2(after.back() < 20'000, qPrintable(QString::number(after.back()))); // and not because its time was up
    }

    void aProcessKilledInMidWorkLosesNothing_SYNC_1_SYNC_2_SYNC_7()
    {
        Pair p(m_cluster);
        QCOMPARE(p.open(), std::string());
        constexpr int Each = 12;
        for (int i = 1; i <= Each; ++i) {
            const std::string n = std::to_string(i);
            QCOMPARE(p.asa.set(p.org, "website", "https://norrsken.example/" + n), std::string());
            if (i == 5) p.second->kill(); // Björn works on without a hub
            QCOMPARE(p.bjorn.set(p.org, "business_name", "Norrsken " + n), std::string());
            if (i == 8) p.first.kill();
            if (i == 9) QVERIFY(p.first.start());
        }
        QVERIFY(p.second->start());
        for (Seat* seat : {&p.asa, &p.bjorn}) seat->workspace().syncNow();
        for (Seat* seat : {&p.asa, &p.bjorn}) {
            QVERIFY(seat->quiet(p.org, 60'000));
            QVERIFY(Seat::until([&] {
                return integer(seat->view(p.org)->state.organisation, "revision") == SampleRevision + 2 * Each;
            }, 60'000)); // every one arrived, and once
            QVERIFY(seat->view(p.org)->problems.empty());
            QCOMPARE(seat->shows(p.org, "website"), "https://norrsken.example/" + std::to_string(Each));
            QCOMPARE(seat->shows(p.org, "business_name"), "Norrsken " + std::to_string(Each));
        }
        QCOMPARE(QString::fromStdString(differing(p.first, p.org, {&p.asa, &p.bjorn})), QString());
    }

private:
    struct Pair
    {
        explicit Pair(testing::PostgresCluster& cluster)
            : source(cluster.freshDatabase()),
              first(QStringLiteral("postgresql:///%1?host=%2&user=%3").arg(source.database, source.host, source.user)),
              second(HubProcess::another(first))
        {
        }
        ~Pair()
        {
            first.kill();
            second->kill();
        }
        std::string open()
        {
            if (!first.start() || !second->start()) return "hub";
            if (auto bad = asa.join(first.invitation(Asa), Asa, first.password()); !bad.empty()) return bad;
            if (auto bad = bjorn.join(second->invitation(Bjorn), Bjorn, second->password()); !bad.empty()) return bad;
            return asa.quiet(org) && bjorn.quiet(org) ? "" : "first_pull";
        }

        SqlSource source;
        HubProcess first;
        std::unique_ptr<HubProcess> second;
        Seat asa, bjorn;
        OrgId org = sampleOrg(2);
    };
};

std::unique_ptr<QObject> severalHubsTest()
{
    return std::make_unique<SeveralHubsTest>();
}

} // namespace sek::test

#include "several_hubs_test.moc"
