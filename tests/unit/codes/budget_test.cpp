// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/codes/code_world.h"
#include "tests/unit/codes/suites.h"

#include <QTest>

#include <deque>

namespace sek::test {

namespace {

/// What the rules allow, counted by somebody who knows nothing of how the hub counts.
class Budget
{
public:
    /// An answer told that a code was looked at.
    bool evaluated(const QByteArray& handle, const std::string& signer, bool right, Instant now)
    {
        if (++m_byChallenge[handle] > 3) return complain("more than three tries at one code");
        if (right) {
            m_sinceSuccess[signer] = 0;
            return true;
        }
        if (++m_sinceSuccess[signer] > 9) return complain("more than nine failures since the last success");
        auto& day = m_day[signer];
        day.push_back(now);
        while (day.front() <= now.plusDays(-1)) day.pop_front();
        if (day.size() > 5) return complain("more than five failures of a signer in a day");
        m_organisation.push_back(now);
        while (m_organisation.front() <= now.plusDays(-1)) m_organisation.pop_front(); // what was before the last resume is gone
        if (m_organisation.size() > std::max<std::size_t>(30, m_issued / 20 + 1)) return complain("the breaker came too late");
        return true;
    }
    void issued() { ++m_issued; }
    void lifted(const std::string& signer) { m_sinceSuccess[signer] = 0; }
    void resumed()
    {
        m_organisation.clear();
    }
    const char* complaint = nullptr;

private:
    bool complain(const char* what)
    {
        complaint = what;
        return false;
    }
    std::map<QByteArray, int> m_byChallenge;
    std::map<std::string, int> m_sinceSuccess;
    std::map<std::string, std::deque<Instant>> m_day;
    std::deque<Instant> m_organisation;
    std::size_t m_issued = 0; ///< ever: more than in a day, so never stricter than the rule
};

} // namespace

/// SEC-21: whatever is tried in whichever order, the budget holds.
class BudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SEC_21_a_million_scripted_tries_never_exceed_the_budget()
    {
        constexpr int Tries = 1'000'000;
        MemoryHubStore store;
        CodeWorld world(store);
        SeededRandom dice(42);
        Budget budget;
        struct Open
        {
            QByteArray handle;
            std::string signer, code;
            CodeVisitor who;
        };
        std::vector<Open> open;
        std::vector<signing::Ask> slips;
        std::vector<std::string> signers;
        for (int i = 0; i < 40; ++i) signers.push_back("signer " + std::to_string(i));
        for (int i = 0; i < 200; ++i) slips.push_back(world.slip("slip " + std::to_string(i), signers[static_cast<std::size_t>(i) % 40]));
        auto service = std::make_unique<Codes>(
            Codes::Ports{store, world.device, world.log, slipKinds(), world.keys, world.clock, world.random}, CodeWorld::everyWay());
        int evaluated = 0, right = 0, restarts = 0, issued = 0, resumed = 0, lifted = 0;
        for (int i = 0; i < Tries; ++i) {
            const auto roll = dice.below(10'000);
            if (roll < 60) {
                const std::size_t at = dice.below(slips.size());
                const std::string who = "device " + std::to_string(dice.below(60));
                const auto visitor = CodeWorld::visitor(who, who);
                const auto sent = service->ask(world.org, visitor, slips[at]);
                if (sent) {
                    ++issued;
                    budget.issued();
                    open.push_back({sent->handle, signers[at % 40], world.sentCode(), visitor});
                    if (open.size() > 50) open.erase(open.begin());
                }
            } else if (roll < 70 && !open.empty()) {
                const Open& o = open[dice.below(open.size())];
                if (const auto sent = service->resend(world.org, o.who, o.handle)) {
                    ++issued;
                    budget.issued();
                    const Open next{sent->handle, o.signer, world.sentCode(), o.who};
                    open.push_back(next);
                }
            } else if (roll < 72) {
                ++restarts; // all that counts is in the store
                service = std::make_unique<Codes>(
                    Codes::Ports{store, world.device, world.log, slipKinds(), world.keys, world.clock, world.random},
                    CodeWorld::everyWay());
            } else if (roll < 92) {
                world.pass(static_cast<std::int64_t>(dice.below(1800)));
                if (dice.oneIn(4)) QVERIFY(service->sweep());
            } else if (roll < 94) {
                world.pass(24 * 3600);
            } else if (roll < 102) {
                const auto done = service->resume(world.org, "The operator has looked at it.");
                if (done && *done) {
                    ++resumed;
                    budget.resumed();
                }
            } else if (roll < 107) {
                const std::string& signer = signers[dice.below(signers.size())];
                if (service->lift(world.org, CodeWorld::visitor("another contact"), named<RecordId>(signer), "Talked on the telephone.")) {
                    ++lifted;
                    budget.lifted(signer);
                }
            } else if (roll < 109) {
                (void)service->clearDevice(named<DeviceId>("device of device " + std::to_string(dice.below(60))), "It was a mistake.");
            } else if (!open.empty()) {
                const Open& o = open[dice.below(open.size())];
                char guess[8];
                std::snprintf(guess, sizeof guess, "%04d", static_cast<int>(dice.below(10'000)));
                const std::string typed = dice.oneIn(20) ? o.code : guess;
                const auto answer = service->submit(world.org, o.who, o.handle, typed);
                const bool looked = answer || answer.error().code == "code_wrong";
                if (!looked) continue;
                ++evaluated;
                right += answer.has_value();
                QCOMPARE(answer.has_value(), typed == o.code);
                QVERIFY2(budget.evaluated(o.handle, o.signer, answer.has_value(), world.clock.now()), budget.complaint);
            }
        }
        // Not an empty run: everything that can happen has happened.
        qInfo("SEC-21: %d tries, %d codes, %d evaluated, %d right, %d restarts, %d resumed, %d lifted", Tries, issued, evaluated, right,
              restarts, resumed, lifted);
        QVERIFY(issued > 200 && evaluated > 300 && right > 5 && restarts > 50 && resumed > 3 && lifted > 3);
    }
};

std::unique_ptr<QObject> makeBudgetTest()
{
    return std::make_unique<BudgetTest>();
}

} // namespace sek::test

#include "budget_test.moc"
