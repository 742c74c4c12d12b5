// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/alarms.h"
#include "core/hub/api/bell.h"
#include "tests/unit/hub/suites.h"

#include <QTest>

#include <atomic>
#include <latch>
#include <thread>
#include <vector>

using namespace sek;

namespace {

OrgId org(int n)
{
    return *OrgId::parse("01900000-0000-7000-8000-00000000000" + std::to_string(n));
}

} // namespace

/// What wakes long polls: bell and alarm, from many threads at once.
class WakingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBellCallsWhoWaitsForThatOrganisationOnce()
    {
        Bell bell;
        int one = 0, two = 0;
        QVERIFY(bell.wait({{org(1), 5}}, [&] { ++one; }) != 0);
        const auto second = bell.wait({{org(2), 5}}, [&] { ++two; });
        bell.ring(org(1), 5); // not beyond what is known
        QCOMPARE(one, 0);
        bell.ring(org(1), 6);
        bell.ring(org(1), 7);
        QCOMPARE(one, 1);
        QCOMPARE(bell.wait({{org(1), 6}}, [&] { ++one; }), std::uint64_t(0)); // it rang already
        QCOMPARE(one, 2);
        bell.ringAll(org(1));
        QCOMPARE(two, 0);
        bell.cancel(second);
        bell.ringAll(org(2));
        QCOMPARE(two, 0);
        QCOMPARE(bell.waiting(), std::size_t(0));
    }

    void alarmsComeInOrderAndCancelledOnesDoNot()
    {
        std::vector<int> rang;
        std::latch done(2);
        Alarms alarms;
        const auto add = [&](int number) {
            return [&rang, &done, number] {
                rang.push_back(number); // all on the one thread of the alarms
                done.count_down();
            };
        };
        alarms.after(std::chrono::milliseconds(40), add(2));
        const auto never = alarms.after(std::chrono::milliseconds(30), add(9));
        alarms.after(std::chrono::milliseconds(20), add(1));
        alarms.cancel(never);
        alarms.after(std::chrono::hours(1), add(8));
        done.wait();
        alarms.stop();
        QCOMPARE(rang, (std::vector<int>{1, 2}));
        QCOMPARE(alarms.after(std::chrono::milliseconds(0), add(7)), std::uint64_t(0)); // stopped
    }

    void manyThreadsRingWaitAndCancelAtOnce()
    {
        constexpr int Threads = 4, Rounds = 2000;
        Bell bell;
        Alarms alarms;
        std::atomic<int> woken = 0, given = 0;
        std::latch together(Threads);
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < Threads; ++t)
                threads.emplace_back([&, t] {
                    together.arrive_and_wait();
                    for (int i = 0; i < Rounds; ++i) {
                        const OrgId o = org(1 + (t + i) % 3);
                        const auto waits = bell.wait({{o, std::int64_t(Rounds) * 10}}, [&] { ++woken; });
                        const auto alarm = alarms.after(std::chrono::hours(1), [&] { ++given; });
                        if (i % 3 == 0) bell.cancel(waits);
                        if (i % 3 == 1) bell.ringAll(o);
                        alarms.cancel(alarm);
                        bell.ring(o, i);
                    }
                });
        }
        for (int n = 1; n <= 3; ++n) bell.ringAll(org(n));
        QCOMPARE(bell.waiting(), std::size_t(0));
        QCOMPARE(given.load(), 0);
        QVERIFY(woken > 0 && woken <= Threads * Rounds);
    }
};

std::unique_ptr<QObject> wakingTest()
{
    return std::make_unique<WakingTest>();
}

#include "waking_test.moc"
