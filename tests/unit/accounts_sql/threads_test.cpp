// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/accounts_sql/suites.h"

#include "core/evidence/device_proof.h"
#include "core/hub/accounts_sql/account_schema.h"
#include "core/hub/accounts_sql/sql_account_store.h"
#include "core/store/hub_schema.h"
#include "core/store/sql_hub_store.h"
#include "tests/unit/accounts/accounts_fixture.h"

#include <QTemporaryDir>

#include <latch>
#include <mutex>
#include <thread>

using namespace sek;
using namespace sek::testing;

namespace {

const Statement BreakState{"break_state", "UPDATE account SET state = 'superuser'"};
const Statement BreakEvent{"break_event", "UPDATE account_event SET params = '{' WHERE name = 'second'"};
const Statement ReadNulls{"read_nulls", "SELECT count(*) FROM session WHERE ended_at IS NULL"};

/// Runs the same at once in two threads.
template <class F> void together(F&& work)
{
    std::latch start(2);
    std::vector<std::jthread> threads;
    for (int n = 0; n < 2; ++n)
        threads.emplace_back([&, n] {
            start.arrive_and_wait();
            work(n);
        });
}

} // namespace

/// What only databases can show: threads, locks, other processes, cut lines, damage, the hub's tables beside ours.
class AccountThreadsTest : public QObject
{
    Q_OBJECT

    PostgresCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    SqlSource m_source;
    std::unique_ptr<SqlAccountStore> m_store;

    void open(int busyMs = 60'000)
    {
        m_source.busyMs = busyMs;
        auto opened = SqlAccountStore::open(m_source, OpenMode::MayCreate);
        VERIFY_OK(opened);
        m_store = std::move(*opened);
    }

    /// A person on this store, and the logic for each of two threads, with the same clock and pepper.
    struct Stage
    {
        test::FakeClock clock;
        test::CountedHasher hasher;
        KeyedHashVerifier proofs{std::string(ProofTyp)};
        PasswordRules rules{"passwordpassword\n"};
        struct Side
        {
            test::SeededRandom random;
            SodiumFieldCipher cipher{QByteArray(32, 'c'), random};
            AccountEnv env;
            Side(Stage& s, AccountStore& store)
                : env{store, s.clock, random, s.hasher, s.proofs, cipher, s.rules, "hub.example.org",
                      QByteArray(32, 'p')} {}
        };
        std::array<std::unique_ptr<Side>, 2> sides;
        test::TestDevice device;
        Tokens tokens;

        Stage(AccountStore& one, AccountStore& two)
        {
            sides = {std::make_unique<Side>(*this, one), std::make_unique<Side>(*this, two)};
            (void)sides[1]->env.randomBytes(4096); // two processes never have the same random bytes
            auto& env = sides[0]->env;
            for (auto& side : sides)
                if (!side->env.prepare()) throw std::runtime_error("no dummy hash");
            device = {std::make_shared<KeyedHashSigner>(env.randomBytes(32), std::string(ProofTyp)), {}};
            const auto token = Invitations(env)
                                   .make({InvitationKind::Account, "ilze@example.org", OrgId(Uuid::v5({}, "org")),
                                          Json::array(), AccountId(Uuid::v5({}, "office"))})
                                   .value()
                                   .token;
            const auto nonce = env.nonce();
            const auto in = SignIn(env)
                                .enrol({token, "ilze@example.org", test::GoodPassword, "Ilze Paraugs", "lv",
                                        {"Laptop", device.signer->publicJwk()}, nonce, device.proof("enrol", nonce),
                                        "192.0.2.1"})
                                .value();
            device.id = in.device;
            tokens = in.tokens;
        }
    };

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QByteArray>("store");
        for (const char* s : {"SQLite", "SQLCipher", "PostgreSQL"}) QTest::newRow(s) << QByteArray(s);
    }
    void initTestCase()
    {
        const QString trouble = m_cluster.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
    void init()
    {
        QFETCH_GLOBAL(QByteArray, store);
        m_folder = std::make_unique<QTemporaryDir>();
        m_source = freshSource(store, m_folder->path(), m_cluster);
    }
    void cleanup() { m_store.reset(); }

    void SEC_12_oneTokenRefreshedByTwoThreadsAtOnceHasOneSuccessor_data()
    {
        QTest::addColumn<bool>("twoProcesses");
        QTest::newRow("one process") << false;
        QTest::newRow("two processes") << true;
    }
    void SEC_12_oneTokenRefreshedByTwoThreadsAtOnceHasOneSuccessor()
    {
        QFETCH(bool, twoProcesses);
        open();
        // A second store object knows nothing of the first, as another process would.
        auto other = SqlAccountStore::open(m_source);
        VERIFY_OK(other);
        Stage stage(*m_store, twoProcesses ? **other : *m_store);
        auto token = stage.tokens.refresh;
        for (int round = 0; round < 25; ++round) {
            std::array<Result<Tokens>, 2> answers;
            together([&](int n) {
                const auto side = static_cast<std::size_t>(n);
                answers[side] = Sessions(stage.sides[side]->env).refresh(stage.device.refresh(token));
            });
            VERIFY_OK(answers[0]);
            VERIFY_OK(answers[1]);
            QVERIFY(*answers[0] == *answers[1]);
            QVERIFY(answers[0]->refresh != token);
            QVERIFY(Sessions(stage.sides[1]->env).check(answers[0]->access));
            token = answers[0]->refresh;
        }
        auto tx = m_store->begin();
        VERIFY_OK(tx);
        QCOMPARE((*tx)->session(stage.tokens.session)->generation, 25);
    }

    void SEC_1_oneSignInRequestSentTwiceAtOnceWorksOnce()
    {
        open();
        Stage stage(*m_store, *m_store);
        for (int round = 0; round < 10; ++round) {
            stage.clock.seconds(60);
            const auto nonce = stage.sides[0]->env.nonce();
            const SignInRequest q{"ilze@example.org", test::GoodPassword, stage.device.id, nonce,
                                  stage.device.proof("sign_in", nonce), "192.0.2.1"};
            std::array<std::string, 2> codes;
            // The hasher counts without a lock.
            std::mutex hashing;
            struct Locked : PasswordHasher
            {
                PasswordHasher& inner;
                std::mutex& mutex;
                Locked(PasswordHasher& h, std::mutex& m) : inner(h), mutex(m) {}
                Result<std::string> hash(std::string_view p) override
                {
                    const std::lock_guard lock(mutex);
                    return inner.hash(p);
                }
                Result<bool> verify(std::string_view p, const std::string& s) override
                {
                    const std::lock_guard lock(mutex);
                    return inner.verify(p, s);
                }
                bool outdated(const std::string& s) override { return inner.outdated(s); }
            } hasher(stage.hasher, hashing);
            together([&](int n) {
                const auto& e = stage.sides[static_cast<std::size_t>(n)]->env;
                AccountEnv env{e.store, e.clock, e.random, hasher,   e.proofs, e.cipher, e.rules,
                               e.hub,   e.pepper, e.emailKey, e.limits, e.dummyHash};
                codes[static_cast<std::size_t>(n)] = test::codeOf(SignIn(env).signIn(q));
            });
            std::ranges::sort(codes);
            QCOMPARE(codes, (std::array<std::string, 2>{"nonce_invalid", "ok"}));
        }
    }

    void readsBeforeTheLockAreNotWhatCountsAfterIt()
    {
        open();
        // Each adds one to what it read; nothing is lost only if begin keeps the others out.
        std::mutex mutex;
        std::string trouble;
        together([&](int) {
            for (int i = 0; i < 30; ++i) {
                auto tx = m_store->begin();
                Done done = tx ? Done() : Done(failure(tx));
                if (tx) {
                    auto row = (*tx)->throttle("key").value_or(ThrottleRow{"key", {}, 0, {}, {}});
                    ++row.failures;
                    (*tx)->put(row);
                    done = (*tx)->commit();
                }
                const std::lock_guard lock(mutex);
                if (!done) trouble = done.error().code;
            }
        });
        QCOMPARE(trouble, std::string());
        auto tx = m_store->begin();
        VERIFY_OK(tx);
        QCOMPARE((*tx)->throttle("key")->failures, 60);
    }

    void SEC_8_aRequestIsCheckedWhileAnotherWrites()
    {
        open();
        Stage stage(*m_store, *m_store);
        auto tx = m_store->begin();
        VERIFY_OK(tx);
        (*tx)->put(AccessRow{"hash", stage.tokens.session, {1}});
        std::string code;
        std::jthread([&] { code = test::codeOf(Sessions(stage.sides[1]->env).check(stage.tokens.access)); }).join();
        QCOMPARE(code, std::string("ok"));
        VERIFY_OK((*tx)->commit());
    }

    void aLockThatDoesNotComeIsBusyAndHarmsNobody()
    {
        open(20);
        auto tx = m_store->begin();
        VERIFY_OK(tx);
        VERIFY_FAILS(m_store->begin(), "store_busy"); // one inside the other
        VERIFY_FAILS(m_store->eventTaken(uuid(1)), "store_busy");
        auto other = SqlAccountStore::open(m_source);
        VERIFY_OK(other);
        for (SqlAccountStore* store : {m_store.get(), other->get()}) {
            std::string code;
            std::jthread([&] { code = test::codeOf(store->begin()); }).join();
            QCOMPARE(code, std::string("store_busy"));
        }
        (*tx)->put(ThrottleRow{"key", {}, 1, {}, {}});
        VERIFY_OK((*tx)->commit());
        VERIFY_OK(m_store->begin()); // ended by commit already
        tx->reset();
        VERIFY_OK((*other)->begin());
    }

    void theHubsTablesAndOursShareADatabase_data()
    {
        QTest::addColumn<bool>("hubFirst");
        QTest::newRow("hub first") << true;
        QTest::newRow("accounts first") << false;
    }
    void theHubsTablesAndOursShareADatabase()
    {
        QFETCH(bool, hubFirst);
        if (!hubFirst) open();
        auto hub = SqlHubStore::open(m_source, {OpenMode::MayCreate, "epoch-1", "claim key"});
        VERIFY_OK(hub);
        if (hubFirst) open();
        const auto org = id<OrgId>(1001);
        VERIFY_OK((*hub)->addOrganisation(org));
        // A reader of the feed and a writer of accounts on one thread, each with its own connection.
        auto accounts = m_store->begin();
        VERIFY_OK(accounts);
        (*accounts)->put(ThrottleRow{"key", {}, 1, {}, {}});
        VERIFY_OK((*hub)->changes(org, 0, 10, 1000));
        VERIFY_OK((*accounts)->commit());
        auto tx = (*hub)->begin(org);
        VERIFY_OK(tx);
        VERIFY_OK(m_store->access("hash"));
        VERIFY_OK((*tx)->commit());
        auto connection = (*hub)->connection();
        VERIFY_OK(connection);
        QCOMPARE(schemaVersion(**connection, "accounts").value(), int(accountMigrations().size()));
        QCOMPARE(schemaVersion(**connection, "hub").value(), int(hubMigrations().size()));
    }

    void aDatabaseThatIsNotThereIsNotMadeByChance()
    {
        if (!m_source.isFile()) return; // a server's database is made by its operator
        VERIFY_FAILS(SqlAccountStore::open(m_source), "store_missing");
    }

    void whatIsAbsentIsNullInTheTable()
    {
        open();
        Stage stage(*m_store, *m_store);
        auto connection = SqlConnection::open(m_source);
        VERIFY_OK(connection);
        std::int64_t live = 0;
        VERIFY_OK((*connection)->read(ReadNulls, {}, [&](const Row& row) {
            live = row.integer(0);
            return false;
        }));
        QCOMPARE(live, 1);
    }

    void aRowNobodyCanHaveWrittenIsDamageAndNotARight()
    {
        open();
        Stage stage(*m_store, *m_store);
        auto connection = SqlConnection::open(m_source);
        VERIFY_OK(connection);
        VERIFY_OK((*connection)->run(BreakState));
        VERIFY_FAILS(Sessions(stage.sides[0]->env).check(stage.tokens.access), "store_damaged");
        VERIFY_FAILS(Sessions(stage.sides[0]->env).refresh(stage.device.refresh(stage.tokens.refresh)),
                     "store_damaged");
        auto tx = m_store->begin();
        VERIFY_OK(tx);
        QVERIFY(!(*tx)->accountByEmail("ilze@example.org"));
        // After the failure nothing is found and nothing is known to be spent.
        QVERIFY(!(*tx)->device(stage.device.id));
        QVERIFY((*tx)->devices({}).empty());
        QVERIFY((*tx)->spendNonce("nonce", {1}));
        VERIFY_FAILS((*tx)->commit(), "store_damaged");
    }

    void aDamagedEventHoldsBackOnlyWhatComesAfterIt()
    {
        open();
        auto tx = m_store->begin();
        VERIFY_OK(tx);
        int n = 0;
        for (const char* name : {"first", "second", "third"})
            (*tx)->add({uuid(++n), {n}, name, {}, {}, std::nullopt, Json::object()});
        VERIFY_OK((*tx)->commit());
        auto connection = SqlConnection::open(m_source);
        VERIFY_OK(connection);
        VERIFY_OK((*connection)->run(BreakEvent));
        const auto waiting = m_store->waitingEvents(9);
        QCOMPARE(waiting.size(), 1u);
        QCOMPARE(waiting[0].name, std::string("first"));
    }

    void aServersCutLineIsMendedAtTheNextCall()
    {
        if (m_source.isFile()) return;
        open();
        const auto cut = [&] {
            QVERIFY(m_cluster.psql(QStringLiteral("postgres"),
                                   QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                                  " WHERE datname LIKE 'hub%' AND pid <> pg_backend_pid()")));
        };
        auto tx = m_store->begin();
        VERIFY_OK(tx);
        (*tx)->put(ThrottleRow{"key", {}, 1, {}, {}});
        cut();
        (*tx)->put(ThrottleRow{"key", {}, 2, {}, {}});
        VERIFY_FAILS((*tx)->commit(), "store_io");
        tx->reset();
        auto next = m_store->begin();
        VERIFY_OK(next);
        QVERIFY(!(*next)->throttle("key"));
        next->reset();
        // Cut while nobody works: not even noticed.
        cut();
        VERIFY_OK(m_store->begin());
        cut();
        VERIFY_OK(m_store->access("hash"));
        cut();
        VERIFY_OK(m_store->eventTaken(uuid(1)));
        cut();
        QVERIFY(m_store->waitingEvents(9).empty());
    }
};

QObject* accountThreadsTest()
{
    return new AccountThreadsTest;
}

#include "threads_test.moc"
