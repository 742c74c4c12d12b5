// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memory_hub_store.h"
#include "core/store/sql_hub_store.h"
#include "tests/unit/store/postgres_cluster.h"
#include "tests/unit/store/suites.h"
#include "tests/unit/store/testing.h"

#include <QFile>
#include <QTemporaryDir>

#include <latch>
#include <map>
#include <mutex>
#include <thread>

using namespace sek;
using namespace sek::testing;

namespace {

const OrgId A = id<OrgId>(1001);
const OrgId B = id<OrgId>(1002);
constexpr Instant Never{1LL << 52};
using State = MessageOutcome::State;

OutMessage message(int n, std::int64_t at, std::string recipient = "anna@example.org")
{
    OutMessage m;
    m.id = uuid(n);
    m.org = A;
    m.cause = uuid(500);
    m.event = "organisation_changed";
    m.recipient = std::move(recipient);
    m.language = "sv";
    m.params = Json{{"name", "Föreningen Exempel"}, {"count", 3}};
    m.queuedAt = {at};
    return m;
}

/// Turns bytes round and binds them to their place: enough to see that nothing lies readable and nothing can be moved.
MessageSeal turnedRound()
{
    const auto turn = [](QByteArray b) {
        for (char& c : b) c = static_cast<char>(~c);
        return b;
    };
    return {[=](const QByteArray& plain, const QByteArray& place) { return turn(place + plain); },
            [=](const QByteArray& sealed, const QByteArray& place) -> Result<QByteArray> {
                const QByteArray whole = turn(sealed);
                if (!whole.startsWith(place)) return fail("sealed_field");
                return whole.mid(place.size());
            }};
}

} // namespace

/// The queue of messages, on all stores: each message for one taker at a time, ended once, and then forgotten.
class MessagesTest : public QObject
{
    Q_OBJECT

    PostgresCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HubStore> m_store;
    SqlSource m_source;

    template <class F> void commit(const OrgId& org, F&& work)
    {
        auto tx = m_store->begin(org);
        VERIFY_OK(tx);
        work(**tx);
        VERIFY_OK((*tx)->commit());
    }
    std::vector<Uuid> waiting(std::size_t max = 10)
    {
        std::vector<Uuid> out;
        for (const auto& m : m_store->waitingMessages(max)) out.push_back(m.id);
        return out;
    }
    std::vector<OutMessage> take(std::int64_t now, std::int64_t until, std::size_t max = 10)
    {
        auto taken = m_store->takeMessages({now}, {until}, max);
        return taken ? *taken : std::vector<OutMessage>();
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QByteArray>("store");
        for (const char* s : {"memory", "SQLite", "SQLCipher", "PostgreSQL"}) QTest::newRow(s) << QByteArray(s);
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
        const QString path = m_folder->filePath(QStringLiteral("hub"));
        if (store == "memory") {
            m_store = std::make_unique<MemoryHubStore>();
        } else {
            m_source = store == "SQLite"      ? SqlSource::plainFile(path)
                       : store == "SQLCipher" ? SqlSource::encryptedFile(path, testKey(1))
                                              : m_cluster.freshDatabase();
            auto opened = SqlHubStore::open(m_source, {OpenMode::MayCreate, "epoch-1", "claim key", turnedRound()});
            VERIFY_OK(opened);
            m_store = std::move(*opened);
        }
        VERIFY_OK(m_store->addOrganisation(A));
        VERIFY_OK(m_store->addOrganisation(B));
    }
    void cleanup() { m_store.reset(); }

    void O_34_oneMessageForEachCauseEventAndRecipient()
    {
        const Uuid cause = uuid(500);
        QCOMPARE(OutMessage::idOf(cause, "e", "a@example.org"), OutMessage::idOf(cause, "e", "a@example.org"));
        for (const Uuid& other : {OutMessage::idOf(cause, "e", "b@example.org"), OutMessage::idOf(cause, "f", "a@example.org"),
                                  OutMessage::idOf(uuid(501), "e", "a@example.org")})
            QVERIFY(other != OutMessage::idOf(cause, "e", "a@example.org"));
        commit(A, [](HubTx& tx) {
            tx.queueMessage(message(1, 10));
            tx.queueMessage(message(1, 10, "somebody-else@example.org"));
        });
        commit(A, [](HubTx& tx) { tx.queueMessage(message(1, 99)); });
        const auto list = m_store->waitingMessages(10);
        QCOMPARE(list.size(), 1u);
        QCOMPARE(list[0].recipient, std::string("anna@example.org"));
        QCOMPARE(list[0].org, A);
        QCOMPARE(list[0].cause, cause);
        QCOMPARE(list[0].event, std::string("organisation_changed"));
        QCOMPARE(list[0].channel, std::string("email"));
        QCOMPARE(list[0].language, std::string("sv"));
        QVERIFY(list[0].params == message(1, 10).params);
        QCOMPARE(list[0].queuedAt, (Instant{10}));
        QCOMPARE(list[0].lastMoment(), Instant{10}.plusDays(OutMessage::LifeDays));
        // Sent once, then never again, even when the command comes back.
        const auto taken = take(10, 100);
        VERIFY_OK(m_store->finishMessage(taken.at(0), {State::Sent, {20}}));
        commit(A, [](HubTx& tx) { tx.queueMessage(message(1, 30)); });
        QVERIFY(waiting().empty());
        QVERIFY(take(1000, 2000).empty());
    }

    void SYNC_2_aTransactionThatDoesNotCommitQueuesNothing()
    {
        {
            auto tx = m_store->begin(A);
            VERIFY_OK(tx);
            (*tx)->queueMessage(message(1, 10));
        }
        QVERIFY(waiting().empty());
        QVERIFY(!m_store->nextMessageAt());
    }

    void theHubsOwnMessagesBelongToNoOrganisation()
    {
        OutMessage own = message(1, 10), ofA = message(2, 11);
        own.org = {};
        own.expiresAt = Instant{77};
        VERIFY_OK(m_store->queueMessages({own, ofA}));
        VERIFY_OK(m_store->queueMessages({own}));
        const auto list = m_store->waitingMessages(10);
        QCOMPARE(list.size(), 2u);
        QVERIFY(list[0].org.isNull());
        QCOMPARE(list[0].lastMoment(), (Instant{77}));
        QCOMPARE(list[1].org, A);
    }

    void theyAreTakenInOrderOfTheirTurn()
    {
        commit(A, [](HubTx& tx) {
            tx.queueMessage(message(3, 10));
            tx.queueMessage(message(1, 30));
            tx.queueMessage(message(2, 20));
        });
        QCOMPARE(waiting(), (std::vector<Uuid>{uuid(3), uuid(2), uuid(1)}));
        QCOMPARE(waiting(1), (std::vector<Uuid>{uuid(3)}));
        QCOMPARE(m_store->nextMessageAt().value_or(Never), (Instant{10}));
        QVERIFY(take(9, 500).empty());
        auto taken = take(25, 500);
        QCOMPARE(taken.size(), 2u);
        QCOMPARE(taken[0].id, uuid(3));
        QCOMPARE(taken[1].id, uuid(2));
        QCOMPARE(taken[0].tries, 1);
        VERIFY_OK(m_store->finishMessage(taken[0], {State::Later, {26}, {40}, "mail_unreachable"}));
        VERIFY_OK(m_store->finishMessage(taken[1], {State::Failed, {26}, {}, "mail_refused"}));
        OutMessage unknown = message(999, 1);
        VERIFY_OK(m_store->finishMessage(unknown, {State::Sent, {26}}));
        QCOMPARE(waiting(), (std::vector<Uuid>{uuid(1), uuid(3)}));
        const auto counts = m_store->messageCounts();
        VERIFY_OK(counts);
        QCOMPARE(counts->queued, 2);
        QCOMPARE(counts->sent, 0);
        QCOMPARE(counts->failed, 1);
        QCOMPARE(counts->oldestQueued.value_or(Never), (Instant{10}));
    }

    void aTryThatWasNoneIsGivenBack()
    {
        commit(A, [](HubTx& tx) { tx.queueMessage(message(1, 10)); });
        for (int i = 0; i < 3; ++i) {
            const auto taken = take(10 + i, 100);
            QCOMPARE(taken.size(), 1u);
            QCOMPARE(taken[0].tries, 1);
            VERIFY_OK(m_store->finishMessage(taken[0], {State::Later, {10 + i}, {11 + i}, "mail_unreachable", false}));
        }
    }

    void whoDiesWithAMessageLetsItComeBack()
    {
        commit(A, [](HubTx& tx) { tx.queueMessage(message(1, 10)); });
        const auto first = take(10, 100);
        QCOMPARE(first.size(), 1u);
        QVERIFY(take(99, 300).empty());
        const auto second = take(100, 300);
        QCOMPARE(second.size(), 1u);
        QCOMPARE(second[0].tries, 2);
        // The first taker lives after all: what it wants to try later is no longer its own, what it sent is sent.
        VERIFY_OK(m_store->finishMessage(first[0], {State::Later, {150}, {151}, "mail_unreachable"}));
        VERIFY_OK(m_store->finishMessage(first[0], {State::Failed, {150}, {}, "mail_refused"}));
        QVERIFY(take(160, 300).empty());
        VERIFY_OK(m_store->finishMessage(first[0], {State::Sent, {170}}));
        VERIFY_OK(m_store->finishMessage(second[0], {State::Failed, {180}, {}, "mail_refused"}));
        QVERIFY(take(1000, 2000).empty());
        QCOMPARE(m_store->messageCounts()->sent, 1);
        QCOMPARE(m_store->messageCounts()->failed, 0);
    }

    void noMessageIsTakenTwiceByTakersAtOnce()
    {
        QFETCH_GLOBAL(QByteArray, store);
        if (store == "memory") return; // one thread only
        constexpr int Count = 60, Takers = 4;
        commit(A, [](HubTx& tx) {
            for (int n = 1; n <= Count; ++n) tx.queueMessage(message(n, n));
        });
        // As many processes would: each with a store of its own.
        std::map<Uuid, int> seen;
        std::mutex guard;
        std::latch together(Takers);
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < Takers; ++i)
                threads.emplace_back([&] {
                    auto own = SqlHubStore::open(m_source, {OpenMode::MustExist, {}, "claim key", turnedRound()});
                    together.arrive_and_wait();
                    for (int idle = 0; own && idle < 2;) {
                        auto taken = (*own)->takeMessages({1000}, Never, 3);
                        if (!taken || taken->empty()) ++idle;
                        else
                            for (const auto& m : *taken) {
                                const std::lock_guard lock(guard);
                                ++seen[m.id];
                            }
                    }
                });
        }
        QCOMPARE(seen.size(), std::size_t(Count));
        for (const auto& [id, times] : seen) QCOMPARE(times, 1);
    }

    void SEC_49_personalPartsRestSealedAndAreErasedAtTheEnd()
    {
        QFETCH_GLOBAL(QByteArray, store);
        OutMessage m = message(1, 10, "marker-zubrowka@example.org");
        m.params["phone"] = "marker-kolibri";
        OutMessage other = message(2, 11, "marker-vombat@example.org");
        VERIFY_OK(m_store->queueMessages({m, other}));
        auto taken = take(100, 200);
        QCOMPARE(taken.size(), 2u);
        QCOMPARE(text(taken[0].params, "phone"), std::string("marker-kolibri"));
        VERIFY_OK(m_store->finishMessage(taken[0], {State::Sent, {120}}));
        if (store == "memory") {
            const auto& kept = static_cast<MemoryHubStore&>(*m_store).state().messages.at(m.id);
            QVERIFY(kept.recipient.empty() && kept.params.empty());
            return;
        }
        std::map<Uuid, QByteArray> rest;
        auto connection = static_cast<SqlHubStore&>(*m_store).connection();
        VERIFY_OK(connection);
        static const Statement look{"test.look", "SELECT id, sealed FROM message"};
        VERIFY_OK((*connection)->read(look, {}, [&](const Row& row) {
            rest[row.uuid(0)] = row.bytes(1);
            return true;
        }));
        QCOMPARE(rest.size(), std::size_t(2));
        QVERIFY(rest[m.id].isEmpty());
        QVERIFY(!rest[other.id].isEmpty() && !rest[other.id].contains("marker"));
        // Bytes moved to another row do not open there.
        OutMessage third = message(3, 12);
        VERIFY_OK(m_store->queueMessages({third}));
        static const Statement move{"test.move", "UPDATE message SET sealed = ? WHERE id = ?"};
        VERIFY_OK((*connection)->run(move, {rest[other.id], third.id}));
        const auto moved = take(300, 400);
        for (const auto& one : moved)
            if (one.id == third.id) QVERIFY(one.recipient.empty() && one.params.empty());
        QCOMPARE(moved.size(), 2u);
    }
};

QObject* messagesTest()
{
    return new MessagesTest;
}

#include "messages_test.moc"
