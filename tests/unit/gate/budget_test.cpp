// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/admission.h"
#include "core/hub/gate/sign_in_budget.h"
#include "suite.h"

#include <QTest>

using namespace sek;
using namespace sek::gate;

/// The pure counters: rates, tries, places.
class BudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SEC42_burstThenTwoASecond();
    void SEC42_devicesDoNotShareABucket();
    void SEC42_costsAndDebts();
    void SEC42_aClockThatJumpsGrantsNothingExtra();
    void SEC42_memoryIsBounded();
    void SEC4_fiveTriesAMinuteForAnAccount();
    void SEC4_twentyTriesAMinuteForAnAddress();
    void SEC4_delayGrowsAndEnds();
    void SEC4_knownDevicesGoOnWhileStrangersTry();
    void SEC41_placesOfAnAddress();
    void SEC41_placesInAllAndAtWork();
};

namespace {

constexpr Instant Start{1'790'000'000'000};

int granted(RateLimiter& limiter, const std::string& key, Instant now, int tries)
{
    int count = 0;
    for (int i = 0; i < tries; ++i)
        count += limiter.take(key, now).granted ? 1 : 0;
    return count;
}

} // namespace

void BudgetTest::SEC42_burstThenTwoASecond()
{
    RateLimiter limiter({120, 60});
    QCOMPARE(granted(limiter, "d1", Start, 100), 60);
    const auto refused = limiter.take("d1", Start);
    QVERIFY(!refused.granted);
    QCOMPARE(refused.waitMs, 500);
    QCOMPARE(refused.waitSeconds(), 1);
    QVERIFY(!limiter.take("d1", Start.plusMs(499)).granted);
    QVERIFY(limiter.take("d1", Start.plusMs(500)).granted);
    QCOMPARE(granted(limiter, "d1", Start.plusMs(10'500), 100), 20);
    int inAMinute = 0;
    for (int ms = 11'000; ms < 71'000; ms += 100)
        inAMinute += granted(limiter, "d1", Start.plusMs(ms), 3);
    QVERIFY(inAMinute >= 119 && inAMinute <= 121);
    QCOMPARE(granted(limiter, "d1", Start.plusDays(400), 100), 60);
}

void BudgetTest::SEC42_devicesDoNotShareABucket()
{
    RateLimiter limiter({120, 60});
    QCOMPARE(granted(limiter, "d1", Start, 100), 60);
    QCOMPARE(granted(limiter, "d2", Start, 100), 60);
}

void BudgetTest::SEC42_costsAndDebts()
{
    constexpr std::int64_t Mib = 1024 * 1024;
    RateLimiter bytes({4 * Mib * 60, 4 * Mib});
    QVERIFY(bytes.take("d1", Start, 3 * Mib).granted);
    QVERIFY(!bytes.take("d1", Start, 3 * Mib).granted);
    QVERIFY(bytes.take("d1", Start, Mib).granted);
    bytes.charge("d1", Start, 8 * Mib); // a streamed answer, known when it has left
    QCOMPARE(bytes.ask("d1", Start, 1).waitMs, 2'001);
    QVERIFY(!bytes.take("d1", Start.plusMs(2'000), 1).granted);
    QVERIFY(bytes.take("d1", Start.plusMs(2'001), 1).granted);
    // More than a burst is possible, from a full bucket, and paid for afterwards.
    QVERIFY(bytes.take("d2", Start, 6 * Mib).granted);
    QVERIFY(!bytes.take("d2", Start.plusMs(400), 1).granted);
    bytes.forget("d2");
    QVERIFY(bytes.take("d2", Start, 1).granted);
}

void BudgetTest::SEC42_aClockThatJumpsGrantsNothingExtra()
{
    RateLimiter limiter({120, 60});
    QCOMPARE(granted(limiter, "d1", Start, 60), 60);
    QCOMPARE(granted(limiter, "d1", Start.plusMs(-3'600'000), 10), 0);
    QCOMPARE(granted(limiter, "d1", Start, 10), 0);
    QCOMPARE(granted(limiter, "d1", Start.plusMs(1'000), 10), 2);
}

void BudgetTest::SEC42_memoryIsBounded()
{
    RateLimiter limiter({120, 60}, 100);
    QCOMPARE(granted(limiter, "busy", Start, 60), 60);
    for (int i = 0; i < 10'000; ++i) {
        limiter.take("d" + std::to_string(i), Start);
        QVERIFY(!limiter.take("busy", Start).granted); // who keeps trying is not forgotten
    }
    QCOMPARE(limiter.keys(), 100u);
}

void BudgetTest::SEC4_fiveTriesAMinuteForAnAccount()
{
    SignInBudget budget;
    int count = 0;
    for (int i = 0; i < 50; ++i)
        count += budget.take({"a1", "192.0.2." + std::to_string(i), {}}, Start).granted;
    QCOMPARE(count, 5);
    QVERIFY(budget.take({"a2", "192.0.2.1", {}}, Start).granted);
    QVERIFY(!budget.take({"a1", "192.0.2.1", {}}, Start.plusMs(11'999)).granted);
    QVERIFY(budget.take({"a1", "192.0.2.1", {}}, Start.plusMs(12'000)).granted);
}

void BudgetTest::SEC4_twentyTriesAMinuteForAnAddress()
{
    SignInBudget budget;
    int count = 0;
    for (int i = 0; i < 50; ++i)
        count += budget.take({"a" + std::to_string(i), "192.0.2.1", {}}, Start).granted;
    QCOMPARE(count, 20);
    // A try that was refused for the address did not use up the account's own.
    for (int i = 0; i < 5; ++i)
        QVERIFY(budget.take({"a49", "192.0.2.2", {}}, Start).granted);
}

void BudgetTest::SEC4_delayGrowsAndEnds()
{
    SignInBudget budget;
    const SignInBudget::Try attempt{"a1", "192.0.2.1", {}};
    auto now = Start;
    std::vector<std::int64_t> waits;
    for (int i = 0; i < 20; ++i) {
        now = now.plusMs(60'000 * 30); // the buckets are full again
        QVERIFY(budget.take(attempt, now).granted);
        budget.failed(attempt, now);
        waits.push_back(budget.take(attempt, now).waitMs);
    }
    QCOMPARE(std::vector<std::int64_t>(waits.begin(), waits.begin() + 6),
             (std::vector<std::int64_t>{0, 0, 0, 1'000, 2'000, 4'000}));
    QCOMPARE(waits.back(), 15 * 60'000);
    budget.succeeded(attempt);
    QVERIFY(budget.take(attempt, now).granted);
    for (int i = 0; i < 8; ++i)
        budget.failed(attempt, now);
    QVERIFY(!budget.take(attempt, now.plusMs(15'000)).granted);
    QVERIFY(budget.take(attempt, now.plusDays(1)).granted);
    budget.failed(attempt, now.plusDays(1));
    QVERIFY(budget.take(attempt, now.plusDays(1)).granted); // an old row of failures is forgotten
}

void BudgetTest::SEC4_knownDevicesGoOnWhileStrangersTry()
{
    SignInBudget budget;
    auto now = Start;
    for (int i = 0; i < 1000; ++i) {
        now = now.plusMs(5'000);
        const SignInBudget::Try stranger{"a1", "192.0.2.1", {}};
        if (budget.take(stranger, now).granted) budget.failed(stranger, now);
    }
    QVERIFY(!budget.take({"a1", "192.0.2.1", {}}, now).granted);
    // The owner sits in the same office, behind the same address.
    for (int i = 0; i < 5; ++i)
        QVERIFY(budget.take({"a1", "192.0.2.1", "device-1"}, now).granted);
    QVERIFY(!budget.take({"a1", "192.0.2.1", "device-1"}, now).granted);
}

void BudgetTest::SEC41_placesOfAnAddress()
{
    const Limits limits;
    Admission admission(limits);
    using Verdict = Admission::Verdict;
    for (int i = 0; i < 32; ++i) {
        QVERIFY(admission.verdict("a") == Verdict::Welcome);
        admission.enter("a");
    }
    QVERIFY(admission.verdict("a") == Verdict::AddressFull);
    QVERIFY(admission.verdict("b") == Verdict::Welcome);
    for (int known = 1; known <= 224; ++known) {
        admission.know("a");
        QVERIFY(admission.verdict("a") == Verdict::Welcome);
        admission.enter("a");
    }
    admission.know("a"); // 225 known and 31 unknown are 256
    QVERIFY(admission.verdict("a") == Verdict::AddressFull);
    admission.leave("a", true);
    QVERIFY(admission.verdict("a") == Verdict::Welcome);
    for (int i = 0; i < 224; ++i)
        admission.leave("a", true);
    for (int i = 0; i < 31; ++i)
        admission.leave("a", false);
    QCOMPARE(admission.connections(), 0u);
    QVERIFY(admission.verdict("a") == Verdict::Welcome);
}

void BudgetTest::SEC41_placesInAllAndAtWork()
{
    const Limits limits;
    Admission admission(limits);
    for (int i = 0; i < 10'000; ++i)
        admission.enter(std::to_string(i));
    QVERIFY(admission.verdict("new") == Admission::Verdict::Full);
    QVERIFY(admission.verdict({}) == Admission::Verdict::Full); // a proxy too
    for (int i = 0; i < 512; ++i)
        QVERIFY(admission.beginWork(false));
    QVERIFY(!admission.beginWork(false));
    admission.endWork(false);
    QVERIFY(admission.beginWork(false));
}

SEK_SUITE(BudgetTest);
#include "budget_test.moc"
