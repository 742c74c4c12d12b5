// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/hub_digest.h"
#include "tests/integration/office.h"
#include "tests/integration/suites.h"

#include <QRandomGenerator>
#include <QTest>

namespace sek::test {

class SpineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEditReachesTheOtherDeskByTheLongPoll_SYNC_2_SYNC_7()
    {
        Office o;
        QCOMPARE(o.open(), std::string());
        QCOMPARE(o.asa.shows(o.org, "legal_name"), std::string("Föreningen Norrsken Ung"));
        const auto revision = integer(o.asa.view(o.org)->state.organisation, "revision");

        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/ny"), std::string());
        QVERIFY(o.asa.quiet(o.org));
        QVERIFY(Seat::until([&] { return o.bjorn.shows(o.org, "website") == "https://norrsken.example/ny"; }));
        QCOMPARE(integer(o.bjorn.view(o.org)->state.organisation, "revision"), revision + 1);

        QCOMPARE(QString::fromStdString(differing(o.hub, o.org, {&o.asa, &o.bjorn})), QString());
    }

    void editsOfDifferentFieldsMadeOfflineJoin_O_30()
    {
        Office o;
        QCOMPARE(o.open(), std::string());
        o.asa.workspace().setNetwork(false);
        o.bjorn.workspace().setNetwork(false);
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/a"), std::string());
        QCOMPARE(o.bjorn.set(o.org, "phone_2", "+46 8 465 004 12"), std::string());
        QCOMPARE(o.asa.view(o.org)->status.waiting, 1);
        o.asa.workspace().setNetwork(true);
        o.bjorn.workspace().setNetwork(true);
        for (Seat* seat : {&o.asa, &o.bjorn})
            QVERIFY(Seat::until([&] {
                return seat->shows(o.org, "website") == "https://norrsken.example/a" && !seat->shows(o.org, "phone_2").empty() &&
                       seat->view(o.org)->status.waiting == 0;
            }));
        QCOMPARE(o.asa.shows(o.org, "phone_2"), o.bjorn.shows(o.org, "phone_2"));
        QVERIFY(o.asa.view(o.org)->problems.empty());
        QVERIFY(o.bjorn.view(o.org)->problems.empty());
    }

    void oneFieldEditedByBothIsOneProblemWithBothValues_O_29()
    {
        Office o;
        QCOMPARE(o.open(), std::string());
        o.bjorn.workspace().setNetwork(false);
        QCOMPARE(o.bjorn.set(o.org, "website", "https://norrsken.example/b"), std::string());
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/a"), std::string());
        QVERIFY(o.asa.quiet(o.org));
        o.bjorn.workspace().setNetwork(true);
        // The answer to the push and the rows come each in their own time.
        QVERIFY(Seat::until([&] { return o.bjorn.view(o.org)->problems.size() == 1 && o.bjorn.shows(o.org, "website") == "https://norrsken.example/a"; }));
        const OrgViewPtr view = o.bjorn.view(o.org);
        const Problem& problem = view->problems.front();
        QCOMPARE(problem.rejection.conflicts.size(), std::size_t(1));
        QCOMPARE(text(problem.rejection.conflicts.front().mine, "website"), std::string("https://norrsken.example/b"));
        QCOMPARE(text(problem.rejection.conflicts.front().theirs, "website"), std::string("https://norrsken.example/a"));
        QCOMPARE(o.bjorn.shows(o.org, "website"), std::string("https://norrsken.example/a"));
        o.bjorn.workspace().dropProblem(o.org, problem.id);
        QVERIFY(Seat::until([&] { return o.bjorn.view(o.org)->problems.empty(); }));
        QCOMPARE(QString::fromStdString(differing(o.hub, o.org, {&o.asa, &o.bjorn})), QString());
    }

    void aHubKilledDuringPushesTakesEachEditOnce_O_34_SYNC_3()
    {
        Office o;
        QCOMPARE(o.open(), std::string());
        const auto before = integer(o.asa.view(o.org)->state.organisation, "revision");
        constexpr int Kills = 15;
        const quint32 seed = 20261121;
        QRandomGenerator random(seed);
        for (int i = 1; i <= Kills; ++i) {
            const std::string value = "https://norrsken.example/" + std::to_string(i);
            QCOMPARE(o.asa.set(o.org, "website", value), std::string());
            // Some time in the life of the push; the loop of events goes on meanwhile.
            QTest::qWait(random.bounded(25));
            o.hub.kill();
            QVERIFY(o.hub.start());
            // The view with the edit may not have come yet: until then the last one looks quiet.
            QVERIFY(Seat::until([&] { return o.asa.shows(o.org, "website") == value; }));
            o.asa.workspace().syncNow();
            QVERIFY2(o.asa.quiet(o.org), qPrintable(QStringLiteral("kill %1, seed %2").arg(i).arg(seed)));
            QCOMPARE(o.asa.shows(o.org, "website"), value);
        }
        QVERIFY(o.asa.view(o.org)->problems.empty());
        QCOMPARE(integer(o.asa.view(o.org)->state.organisation, "revision"), before + Kills);
        o.bjorn.workspace().syncNow();
        QVERIFY(Seat::until([&] {
            return integer(o.bjorn.view(o.org)->state.organisation, "revision") == before + Kills;
        }));
    }
};

std::unique_ptr<QObject> spineTest()
{
    return std::make_unique<SpineTest>();
}

} // namespace sek::test

#include "spine_test.moc"
