// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_hub_store.h"
#include "tests/unit/codes/code_world.h"
#include "tests/unit/codes/suites.h"
#include "tests/unit/store/postgres_cluster.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

namespace sek::test {

namespace {

/// One seeded source for many threads.
class SharedRandom : public Random
{
public:
    void fill(std::span<std::uint8_t> out) override
    {
        const std::scoped_lock one(m_mutex);
        m_random.fill(out);
    }

private:
    std::mutex m_mutex;
    SeededRandom m_random{11};
};

} // namespace

/// Many at once, on the stores that real hubs have.
class ParallelTest : public QObject
{
    Q_OBJECT

    testing::PostgresCluster m_cluster;

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = m_cluster.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void A_26_of_fifty_at_once_three_are_evaluated_data()
    {
        QTest::addColumn<bool>("postgres");
        QTest::addColumn<bool>("withRightOne");
        QTest::newRow("A-26 SQLite") << false << false;
        QTest::newRow("A-26 PostgreSQL") << true << false;
        QTest::newRow("A-26 SQLite, one of them right") << false << true;
        QTest::newRow("A-26 PostgreSQL, one of them right") << true << true;
    }

    void A_26_of_fifty_at_once_three_are_evaluated()
    {
        QFETCH(bool, postgres);
        QFETCH(bool, withRightOne);
        QTemporaryDir folder;
        const SqlSource source = postgres ? m_cluster.freshDatabase() : SqlSource::plainFile(folder.filePath(QStringLiteral("hub.db")));
        SqlHubOptions options{OpenMode::MayCreate, "epoch-1", "claim key"};
        // Two hub processes on one database, as PostgreSQL allows: two stores, two services.
        auto one = SqlHubStore::open(source, options);
        auto two = SqlHubStore::open(source, options);
        QVERIFY(one && two);
        CodeWorld world(**one), other(**two);
        SharedRandom random;
        OrgLog log({world.seal, world.checkpoint, world.epoch}, random), otherLog({other.seal, other.checkpoint, other.epoch}, random);
        Authority authority(**one, slipRules(), world.verifier, world.clock, &log);
        Authority otherAuthority(**two, slipRules(), other.verifier, other.clock, &otherLog);
        const KeyedHashSigner key(QByteArray(32, 'd'));
        HubDevice device(**one, authority, std::make_unique<KeyedHashSigner>(key), key.publicJwk(), world.clock);
        HubDevice otherDevice(**two, otherAuthority, std::make_unique<KeyedHashSigner>(key), key.publicJwk(), other.clock);
        Codes first({**one, device, log, slipKinds(), world.keys, world.clock, random}, CodeWorld::everyWay());
        Codes second({**two, otherDevice, otherLog, slipKinds(), other.keys, other.clock, random}, CodeWorld::everyWay());

        const auto slip = world.slip("March", "Astrid");
        const CodeVisitor astrid = CodeWorld::visitor("Astrid");
        const auto sent = first.ask(world.org, astrid, slip);
        QVERIFY(sent);
        const std::string code = world.sentCode();
        std::vector<std::string> guesses;
        for (int i = 0; guesses.size() < 50; ++i) {
            char guess[8];
            std::snprintf(guess, sizeof guess, "%04d", i * 37 % 10'000);
            if (guess != code) guesses.push_back(guess);
        }
        if (withRightOne) guesses[25] = code;

        std::atomic<int> wrong = 0, right = 0, dead = 0, busy = 0, odd = 0;
        std::atomic<bool> go = false;
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < guesses.size(); ++i)
            threads.emplace_back([&, i] {
                while (!go) std::this_thread::yield();
                const auto answer = (i % 2 ? first : second).submit(world.org, astrid, sent->handle, guesses[i]);
                if (answer) ++right;
                else if (answer.error().code == "code_wrong") ++wrong;
                else if (answer.error().code == "challenge_not_live") ++dead;
                else if (answer.error().code == "store_busy" || answer.error().code == "store_conflict") ++busy; // asked to come again: nothing was compared
                else {
                    qWarning("%s", answer.error().code.c_str());
                    ++odd;
                }
            });
        go = true;
        for (auto& t : threads) t.join();
        QCOMPARE(odd.load(), 0);
        QVERIFY(wrong + right <= 3);
        QCOMPARE(wrong + right + dead + busy, 50);
        QVERIFY(right <= 1);
        auto tx = (*one)->begin(world.org);
        QCOMPARE((*tx)->challenge(sent->handle)->attemptsUsed, wrong + right);
        QCOMPARE((*tx)->countTallied(CodeScope::Organisation, "failed", slip.signer.text(), {0}), wrong.load());
        QCOMPARE(std::ssize((*tx)->all("signature")), right.load());
        if (!withRightOne) QCOMPARE(wrong.load(), 3);
    }
};

std::unique_ptr<QObject> makeParallelTest()
{
    return std::make_unique<ParallelTest>();
}

} // namespace sek::test

#include "parallel_test.moc"
