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

OutMessage code(int n, std::int64_t at)
{
    OutMessage m = message(n, at, "+46701740605");
    m.event = "code_sign_attendance";
    m.channel = "sms";
    m.secret = Json{{"code", "042703"}};
    m.expiresAt = Instant{at + 600'000};
    return m;
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

    /// What lies in the table.
    std::map<Uuid, QByteArray> column(const std::string& name)
    {
        static const std::map<std::string, Statement> looks{
            {"secret", {"test.look_secret", "SELECT id, secret FROM message"}},
            {"sealed", {"test.look_sealed", "SELECT id, sealed FROM message"}}};
        std::map<Uuid, QByteArray> out;
        auto connection = static_cast<SqlHubStore&>(*m_store).connection();
        if (!connection) return out;
        (void)(*connection)->read(looks.at(name), {}, [&](const Row& row) {
            out[row.uuid(0)] = row.bytes(1);
            return true;
        });
        return out;
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
            auto opened = SqlHubStore::open(m_source, {OpenMode::MayCreate, "epoch-1", "claim key", turnedRound(), turnedRound('\x55')});
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

    void whatEndedLongAgoIsForgotten()
    {
        commit(A, [](HubTx& tx) {
            for (int n = 1; n <= 3; ++n) tx.queueMessage(message(n, 10 * n));
        });
        const auto taken = take(100, 200);
        QCOMPARE(taken.size(), 3u);
        VERIFY_OK(m_store->finishMessage(taken[0], {State::Sent, {150}}));
        VERIFY_OK(m_store->finishMessage(taken[1], {State::Failed, {160}, {}, "mail_refused"}));
        VERIFY_OK(m_store->forgetMessages({160}));
        QVERIFY(!m_store->messageDelivery(taken[0].id)->has_value());
        QVERIFY(m_store->messageDelivery(taken[1].id)->has_value());
        VERIFY_OK(m_store->forgetMessages({1'000'000}));
        QCOMPARE(m_store->messageCounts()->failed, 0);
        QCOMPARE(m_store->messageCounts()->queued, 1); // what waits stays, however old
        QCOMPARE(take(300, 400).size(), 1u);
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
                    auto own = SqlHubStore::open(m_source, {OpenMode::MustExist, {}, "claim key", turnedRound(), turnedRound('\x55')});
                    together.arrive_and_wait();
                    for (int idle = 0; own && idle < 2;) {
                        auto taken = (*own)->takeMessages({1000}, Never, 3, {});
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

    void SEC_22_aCodeRestsSealedApartAndIsGoneAtTheHandOver()
    {
        QFETCH_GLOBAL(QByteArray, store);
        commit(A, [](HubTx& tx) { tx.queueMessage(code(1, 10)); });
        VERIFY_OK(m_store->queueMessages({code(2, 11), code(3, 12), code(4, 13)}));
        // Who only looks does not see it.
        const auto seen = m_store->waitingMessages(10);
        QCOMPARE(seen.size(), 4u);
        for (const auto& m : seen) QVERIFY(m.secret.empty() && !m.recipient.empty());
        if (store != "memory")
            for (const auto& [id, bytes] : column("secret")) {
                QVERIFY(!bytes.isEmpty());
                QVERIFY(!bytes.contains("042703") && !turnedRound().open(bytes, {})->contains("042703"));
            }
        const auto taken = take(100, 200);
        QCOMPARE(taken.size(), 4u);
        QCOMPARE(text(taken[0].secret, "code"), std::string("042703"));
        QVERIFY(!taken[0].params.contains("code"));
        VERIFY_OK(m_store->finishMessage(taken[0], {State::Sent, {120}}));
        VERIFY_OK(m_store->finishMessage(taken[1], {State::Unknown, {120}, {}, "sms_timeout"}));
        VERIFY_OK(m_store->finishMessage(taken[2], {State::Failed, {120}, {}, "expired"}));
        VERIFY_OK(m_store->noteReport({taken[3].id, "sms", DeliveryState::Sent, {121}}));
        if (store == "memory") {
            for (const auto& [id, m] : static_cast<MemoryHubStore&>(*m_store).state().messages)
                QVERIFY(m.secret.empty() && m.recipient.empty() && m.params.empty());
            return;
        }
        for (const char* name : {"secret", "sealed"})
            for (const auto& [id, bytes] : column(name)) QVERIFY(bytes.isEmpty());
        // A code of one message does not open in the row of another, and then nobody is written to.
        VERIFY_OK(m_store->queueMessages({code(5, 300), code(6, 301)}));
        static const Statement move{"test.move_code", "UPDATE message SET secret = ? WHERE id = ?"};
        VERIFY_OK((*static_cast<SqlHubStore&>(*m_store).connection())->run(move, {column("secret")[uuid(5)], uuid(6)}));
        const auto moved = take(400, 500);
        QCOMPARE(moved.size(), 2u);
        QCOMPARE(text(moved[0].secret, "code"), std::string("042703"));
        QVERIFY(moved[1].secret.empty() && moved[1].recipient.empty());
    }

    void whatIsUnknownIsNotTakenAgain()
    {
        VERIFY_OK(m_store->queueMessages({code(1, 10)}));
        const auto taken = take(10, 20);
        QCOMPARE(taken.size(), 1u);
        VERIFY_OK(m_store->finishMessage(taken[0], {State::Unknown, {15}, {}, "sms_timeout"}));
        QVERIFY(take(1000, 2000).empty());
        QVERIFY(!m_store->nextMessageAt());
        QCOMPARE(m_store->messageCounts()->unknown, 1);
        const auto state = m_store->messageDelivery(uuid(1));
        VERIFY_OK(state);
        QVERIFY(state->has_value());
        QCOMPARE((*state)->state, DeliveryState::Unknown);
        QCOMPARE((*state)->code, std::string("sms_timeout"));
        QCOMPARE((*state)->org, A);
        QCOMPARE((*state)->cause, uuid(500));
        QCOMPARE((*state)->event, std::string("code_sign_attendance"));
    }

    void aReportSaysWhatBecameOfIt_data()
    {
        QTest::addColumn<int>("ended");
        QTest::addColumn<int>("reported");
        QTest::addColumn<bool>("news");
        const auto s = [](DeliveryState d) { return static_cast<int>(d); };
        using enum DeliveryState;
        QTest::newRow("sent, then delivered") << s(Sent) << s(Delivered) << true;
        QTest::newRow("A-47 sent, then failed") << s(Sent) << s(Failed) << true;
        QTest::newRow("A-46 unknown, then delivered") << s(Unknown) << s(Delivered) << true;
        QTest::newRow("unknown, then failed") << s(Unknown) << s(Failed) << true;
        QTest::newRow("unknown, then sent") << s(Unknown) << s(Sent) << true;
        QTest::newRow("sent twice is no news") << s(Sent) << s(Sent) << false;
        QTest::newRow("what failed stays failed") << s(Failed) << s(Delivered) << false;
        QTest::newRow("quicker than the one who handed it over") << s(Queued) << s(Delivered) << true;
    }
    void aReportSaysWhatBecameOfIt()
    {
        QFETCH(int, ended);
        QFETCH(int, reported);
        QFETCH(bool, news);
        const auto report = static_cast<DeliveryState>(reported), before = static_cast<DeliveryState>(ended);
        VERIFY_OK(m_store->queueMessages({code(1, 10)}));
        // Of what was never handed over, of another channel and of nothing nobody can tell anything.
        for (const auto& [id, channel] : {std::pair(1, "sms"), std::pair(2, "sms")})
            QVERIFY(!m_store->noteReport({uuid(id), channel, report, {14}})->has_value());
        const auto taken = take(10, 20);
        QVERIFY(!m_store->noteReport({uuid(1), "email", report, {14}})->has_value());
        if (before != DeliveryState::Queued) {
            const State how = before == DeliveryState::Sent ? State::Sent : before == DeliveryState::Failed ? State::Failed : State::Unknown;
            VERIFY_OK(m_store->finishMessage(taken.at(0), {how, {15}, {}, "sms_timeout", true, "kannel", "ref-1", 1}));
        }
        const auto told = m_store->noteReport({uuid(1), "sms", report, {16}, "sms_report"});
        VERIFY_OK(told);
        QCOMPARE(told->has_value(), news);
        if (before == DeliveryState::Queued)
            VERIFY_OK(m_store->finishMessage(taken.at(0), {State::Sent, {17}, {}, {}, true, "kannel", "ref-1", 1}));
        const auto now = **m_store->messageDelivery(uuid(1));
        QCOMPARE(now.state, news ? report : before);
        QCOMPARE(now.providerRef, std::string("ref-1"));
        QCOMPARE(now.provider, std::string("kannel"));
        QCOMPARE(now.parts, 1);
        if (news) QCOMPARE(now.at, (Instant{16}));
        if (news) QCOMPARE((*told)->state, report);
        QVERIFY(take(1000, 2000).empty());
        if (now.state == DeliveryState::Delivered || now.state == DeliveryState::Failed)
            for (auto late : {DeliveryState::Sent, DeliveryState::Delivered, DeliveryState::Failed})
                QVERIFY(!m_store->noteReport({uuid(1), "sms", late, {18}})->has_value());
    }

    void eachChannelHasItsOwnTurn()
    {
        VERIFY_OK(m_store->queueMessages({message(1, 10), code(2, 20)}));
        QCOMPARE(m_store->nextMessageAt().value_or(Never), (Instant{10}));
        QCOMPARE(m_store->nextMessageAt("sms").value_or(Never), (Instant{20}));
        QVERIFY(m_store->takeMessages({15}, {16}, 10, {"sms"})->empty());
        const auto sms = m_store->takeMessages({30}, {100}, 10, {"sms"});
        QCOMPARE(sms->size(), 1u);
        QCOMPARE(sms->at(0).id, uuid(2));
        const auto mail = m_store->takeMessages({30}, {100}, 10, {"email"});
        QCOMPARE(mail->size(), 1u);
        QCOMPARE(mail->at(0).id, uuid(1));
        const auto counts = m_store->messageCounts();
        QCOMPARE((counts->byChannel.at({"sms", DeliveryState::Queued})), 1);
        QCOMPARE((counts->byChannel.at({"email", DeliveryState::Queued})), 1);
    }

    void whatIsTooOldCanBeTakenAlone()
    {
        OutMessage old = code(1, 10);
        old.expiresAt = Instant{50};
        VERIFY_OK(m_store->queueMessages({old, code(2, 10)}));
        QVERIFY(m_store->takeMessages({49}, {60}, 10, {"sms", true})->empty());
        const auto taken = m_store->takeMessages({50}, {60}, 10, {"sms", true});
        QCOMPARE(taken->size(), 1u);
        QCOMPARE(taken->at(0).id, uuid(1));
    }
};

QObject* messagesTest()
{
    return new MessagesTest;
}

#include "messages_test.moc"
