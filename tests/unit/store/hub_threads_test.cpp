// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_hub_store.h"
#include "tests/unit/store/postgres_cluster.h"
#include "tests/unit/store/suites.h"
#include "tests/unit/store/testing.h"

#include <QTemporaryDir>

#include <atomic>
#include <latch>
#include <set>
#include <thread>

using namespace sek;
using namespace sek::testing;

namespace {

const OrgId A = id<OrgId>(1001);
const OrgId B = id<OrgId>(1002);

/// The first thing that went wrong in any thread.
class Trouble
{
public:
    void note(const std::string& what)
    {
        const std::lock_guard lock(m_mutex);
        if (m_first.empty()) m_first = what;
    }
    void note(const Done& done)
    {
        if (!done) note(done.error().code + " " + done.error().detail);
    }
    QString text() const { return QString::fromStdString(m_first); }

private:
    std::mutex m_mutex;
    std::string m_first;
};

/// One command: the next seq, a record, a log entry.
Done oneCommand(HubStore& store, const OrgId& org)
{
    auto tx = store.begin(org);
    if (!tx) return failure(tx);
    const std::int64_t seq = (*tx)->seq() + 1;
    (*tx)->put(record(int(seq), seq));
    (*tx)->log({seq, "wire", {seq}});
    (*tx)->setSeq(seq);
    return (*tx)->commit();
}

} // namespace

/// Several threads on one store (SYNC-17).
class HubThreadsTest : public QObject
{
    Q_OBJECT

    PostgresCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlHubStore> m_store;

    bool onServer() const
    {
        QFETCH_GLOBAL(QByteArray, store);
        return store == "PostgreSQL";
    }
    void open(int busyMs)
    {
        QFETCH_GLOBAL(QByteArray, store);
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("hub"));
        SqlSource source = store == "SQLite"      ? SqlSource::plainFile(path)
                           : store == "SQLCipher" ? SqlSource::encryptedFile(path, testKey(1))
                                                  : m_cluster.freshDatabase();
        source.busyMs = busyMs;
        auto opened = SqlHubStore::open(source, {OpenMode::MayCreate, "epoch-1", "claim key"});
        VERIFY_OK(opened);
        m_store = std::move(*opened);
        VERIFY_OK(m_store->addOrganisation(A));
        VERIFY_OK(m_store->addOrganisation(B));
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QByteArray>("store");
        for (const char* s : {"SQLite", "SQLCipher", "PostgreSQL"})
            QTest::newRow(s) << QByteArray(s);
    }
    void initTestCase()
    {
        const QString trouble = m_cluster.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
    void cleanup() { m_store.reset(); }

    void sync17_writersOfOneOrganisationTakeTurns()
    {
        open(60'000);
        constexpr int Writers = 8;
        constexpr int Each = 40;
        constexpr std::int64_t Total = Writers * Each;
        Trouble trouble;
        std::latch start(Writers + 1);
        {
            std::vector<std::jthread> threads;
            for (int w = 0; w < Writers; ++w)
                threads.emplace_back([&] {
                    start.arrive_and_wait();
                    for (int i = 0; i < Each; ++i)
                        trouble.note(oneCommand(*m_store, A));
                });
            // A reader meanwhile: whatever it has read is never followed by something older.
            threads.emplace_back([&] {
                start.arrive_and_wait();
                std::int64_t after = 0;
                std::set<RecordKey> seen;
                while (after < Total && trouble.text().isEmpty()) {
                    auto page = m_store->changes(A, after, 50, 1'000'000);
                    if (!page) return trouble.note(page.error().code);
                    std::int64_t expected = after;
                    for (const auto& r : page->records) {
                        if (r.rev != ++expected) trouble.note("the feed skipped a seq");
                        seen.insert(r.key);
                    }
                    if (page->upTo != expected) trouble.note("upTo beyond what was shown");
                    after = page->upTo;
                }
                if (trouble.text().isEmpty() && seen.size() != std::size_t(Total)) trouble.note("an entry was skipped");
            });
        }
        QVERIFY2(trouble.text().isEmpty(), qPrintable(trouble.text()));
        const auto log = m_store->logEntries(A, 0, 10'000);
        QCOMPARE(log.size(), std::size_t(Total));
        for (std::size_t i = 0; i < log.size(); ++i)
            QCOMPARE(log[i].seq, std::int64_t(i + 1));
        auto tx = m_store->begin(A);
        VERIFY_OK(tx);
        QCOMPARE((*tx)->seq(), Total);
    }

    void organisationsHaveSeparateNumbers()
    {
        open(60'000);
        Trouble trouble;
        std::latch start(2);
        {
            std::vector<std::jthread> threads;
            for (const OrgId& org : {A, B})
                threads.emplace_back([&, org] {
                    start.arrive_and_wait();
                    for (int i = 0; i < 50; ++i)
                        trouble.note(oneCommand(*m_store, org));
                });
        }
        QVERIFY2(trouble.text().isEmpty(), qPrintable(trouble.text()));
        for (const OrgId& org : {A, B})
            QCOMPARE(m_store->logEntries(org, 0, 1000).size(), 50u);
    }

    void organisationsRunInParallelOnAServer()
    {
        if (!onServer()) return; // SQLite has one write lock for the whole file
        open(10'000);
        auto tx = m_store->begin(A);
        VERIFY_OK(tx);
        Trouble trouble;
        std::jthread([&] { trouble.note(oneCommand(*m_store, B)); }).join();
        QVERIFY2(trouble.text().isEmpty(), qPrintable(trouble.text()));
    }

    void readersDoNotWaitForWriters()
    {
        open(10'000);
        VERIFY_OK(oneCommand(*m_store, A));
        auto tx = m_store->begin(A);
        VERIFY_OK(tx);
        (*tx)->put(record(2, 2));
        (*tx)->setSeq(2);
        Trouble trouble;
        std::jthread([&] {
            auto page = m_store->changes(A, 0, 10, 10'000);
            if (!page) return trouble.note(page.error().code);
            if (page->upTo != 1 || page->records.size() != 1) trouble.note("saw what was not committed");
        }).join();
        QVERIFY2(trouble.text().isEmpty(), qPrintable(trouble.text()));
        VERIFY_OK((*tx)->commit());
    }

    void aLockThatDoesNotComeIsBusy()
    {
        open(20);
        auto tx = m_store->begin(A);
        VERIFY_OK(tx);
        std::string code;
        std::jthread([&] {
            auto second = m_store->begin(A);
            code = second ? "none" : second.error().code;
        }).join();
        QCOMPARE(code, std::string("store_busy"));
        (*tx)->put(record(1, 1));
        VERIFY_OK((*tx)->commit()); // the one who had it is not harmed
        tx->reset();
        Trouble trouble;
        std::jthread([&] { trouble.note(oneCommand(*m_store, A)); }).join();
        QVERIFY2(trouble.text().isEmpty(), qPrintable(trouble.text()));
    }

    void twoProcessesOnOneDatabaseTakeTurns()
    {
        open(60'000);
        // A second store object has its own connections and knows nothing of the first, as another process would.
        const SqlSource source = m_store->source();
        auto other = SqlHubStore::open(source, {OpenMode::MustExist, "epoch-x", "claim key"});
        VERIFY_OK(other);
        QCOMPARE((*other)->epoch(), std::string("epoch-1"));
        Trouble trouble;
        std::latch start(2);
        {
            std::vector<std::jthread> threads;
            for (SqlHubStore* store : {m_store.get(), other->get()})
                threads.emplace_back([&, store] {
                    start.arrive_and_wait();
                    for (int i = 0; i < 40; ++i)
                        trouble.note(oneCommand(*store, A));
                });
        }
        QVERIFY2(trouble.text().isEmpty(), qPrintable(trouble.text()));
        QCOMPARE(m_store->logEntries(A, 0, 1000).size(), 80u);
    }

    void processesThatStartAtOnceMakeTheTablesOnce()
    {
        if (!onServer()) return; // a file belongs to one program, which opens it once
        const SqlSource source = m_cluster.freshDatabase();
        Trouble trouble;
        std::latch start(4);
        std::mutex guard;
        std::set<std::string> epochs;
        {
            std::vector<std::jthread> threads;
            for (int n = 0; n < 4; ++n)
                threads.emplace_back([&, n] {
                    start.arrive_and_wait();
                    auto store =
                        SqlHubStore::open(source, {OpenMode::MustExist, "epoch-" + std::to_string(n), "claim key"});
                    if (!store) return trouble.note(store.error().code + " " + store.error().detail);
                    const std::lock_guard lock(guard);
                    epochs.insert((*store)->epoch());
                });
        }
        QVERIFY2(trouble.text().isEmpty(), qPrintable(trouble.text()));
        QCOMPARE(epochs.size(), 1u); // one of them was first, and all see it
    }

    void aClaimHasOneWinner()
    {
        open(60'000);
        Trouble trouble;
        std::atomic<int> won{0};
        std::atomic<int> lost{0};
        for (int round = 0; round < 20; ++round) {
            const std::string oid = "E" + std::to_string(round);
            std::latch start(2);
            std::vector<std::jthread> threads;
            for (const OrgId& org : {A, B})
                threads.emplace_back([&, org] {
                    start.arrive_and_wait();
                    for (;;) {
                        auto tx = m_store->begin(org);
                        if (!tx) return trouble.note(tx.error().code);
                        if ((*tx)->claim("oid", oid) == ClaimState::Taken) {
                            ++lost;
                            return;
                        }
                        (*tx)->changeClaim({"oid", oid, true});
                        auto done = (*tx)->commit();
                        if (done) {
                            ++won;
                            return;
                        }
                        if (!done.error().is("store_conflict")) return trouble.note(done.error().code);
                    }
                });
        }
        QVERIFY2(trouble.text().isEmpty(), qPrintable(trouble.text()));
        QCOMPARE(won.load(), 20);
        QCOMPARE(lost.load(), 20);
    }
};

QObject* hubThreadsTest()
{
    return new HubThreadsTest;
}

#include "hub_threads_test.moc"
