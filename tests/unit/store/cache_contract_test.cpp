// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memory_cache.h"
#include "core/store/sql_cache.h"
#include "tests/unit/store/suites.h"
#include "tests/unit/store/testing.h"

#include <QTemporaryDir>

using namespace sek;
using namespace sek::testing;

namespace {

OutboxItem item(int n)
{
    OutboxItem i;
    i.id = id<CommandId>(n);
    i.name = "UpdateOrganisation";
    i.v = 2;
    i.args = QByteArray("{\"n\":1}");
    i.salt = QByteArray("\0\1\2\3\4\5\6\7\0\1\2\3\4\5\6\7", 16);
    i.madeAt = {1'700'000'000'000 + n};
    i.baseSeq = 7;
    i.after = {id<CommandId>(n + 1), id<CommandId>(n + 2)};
    return i;
}

Cursor someCursor()
{
    return {"epoch-2", 3, 4, 5, true, 6, true, {7}, id<DeviceId>(8), {9}, {10}, {11}, 12, true};
}

} // namespace

/// What every cache store promises; run on all of them.
class CacheContractTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CacheStore> m_store;

    bool sql() const
    {
        QFETCH_GLOBAL(bool, sql);
        return sql;
    }
    /// Opens the store, or opens it again as after a new start of the program.
    void reopen()
    {
        if (!sql() && m_store) return;
        m_store.reset();
        if (!sql()) {
            m_store = std::make_unique<MemoryCache>();
            return;
        }
        auto opened = SqlCache::open(SqlSource::encryptedFile(m_folder->filePath(QStringLiteral("cache")), testKey(1)),
                                     OpenMode::MayCreate);
        VERIFY_OK(opened);
        m_store = std::move(*opened);
    }
    std::unique_ptr<CacheTx> begin()
    {
        auto tx = m_store->begin();
        return tx ? std::move(*tx) : nullptr;
    }
    template <class F> void commit(F&& work)
    {
        auto tx = begin();
        QVERIFY(tx);
        work(*tx);
        VERIFY_OK(tx->commit());
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("sql");
        QTest::newRow("memory") << false;
        QTest::newRow("SQLCipher") << true;
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store.reset();
        reopen();
    }
    void cleanup() { m_store.reset(); }

    void recordsArePutChangedAndForgotten()
    {
        const Record first = record(1, 0, "{\"a\":1}");
        commit([&](CacheTx& tx) {
            QCOMPARE(tx.get(first.key).seen, Seen::Absent);
            tx.put(first);
            QCOMPARE(tx.get(first.key).record, first); // seen in its own transaction
        });
        Record second = record(1, 9, QByteArray("{\"a\":\"\xc5\x81\"}"));
        commit([&](CacheTx& tx) { tx.put(second); });
        reopen();
        commit([&](CacheTx& tx) {
            QVERIFY(tx.get(second.key).present());
            QCOMPARE(tx.get(second.key).record, second);
            tx.forget(second.key);
            QCOMPARE(tx.get(second.key).seen, Seen::Absent);
        });
        commit([&](CacheTx& tx) { QVERIFY(tx.everything().empty()); });
    }

    void filesLieInPartsAndComeTogetherWhole_SYNC_25()
    {
        const QByteArray name(32, '\x01'), other(32, '\x02');
        const Blob sending{name, 10, Blob::State::ToSend, 4, {}};
        commit([&](CacheTx& tx) {
            QVERIFY(tx.blobs().empty());
            QVERIFY(!tx.blob(name));
            tx.putBlobPart(name, 0, QByteArray("abcd", 4));
            tx.putBlobPart(name, 4, QByteArray("e\0gh", 4));
            tx.putBlobPart(other, 0, QByteArray("zz", 2));
            tx.putBlobPart(name, 8, QByteArray("ij", 2));
            tx.putBlob(sending);
            tx.putBlob({other, 0, Blob::State::Missing, 2, "file_missing"});
        });
        reopen();
        commit([&](CacheTx& tx) {
            QCOMPARE(tx.blobs(), (std::vector<Blob>{sending, {other, 0, Blob::State::Missing, 2, "file_missing"}}));
            QCOMPARE(tx.blob(name), std::optional(sending));
            QCOMPARE(tx.blobBytes(name, 0, 10), QByteArray("abcde\0ghij", 10));
            QCOMPARE(tx.blobBytes(name, 3, 6), QByteArray("de\0ghi", 6));
            QCOMPARE(tx.blobBytes(name, 9, 100), QByteArray("j"));
            QCOMPARE(tx.blobBytes(name, 10, 1), QByteArray());
            QCOMPARE(tx.blobBytes(name, 0, 0), QByteArray());
            tx.removeBlob(name);
            QVERIFY(tx.blobBytes(name, 0, 10).isEmpty());
            tx.putBlobPart(name, 4, "behind a gap");
            QVERIFY(tx.blobBytes(name, 0, 10).isEmpty());
            QCOMPARE(tx.blobBytes(other, 0, 2), QByteArray("zz"));
        });
        { // not committed: nothing happened
            auto tx = begin();
            tx->removeBlob(other);
        }
        commit([&](CacheTx& tx) {
            QVERIFY(!tx.blob(name));
            QCOMPARE(tx.blobBytes(other, 0, 2), QByteArray("zz"));
        });
    }

    void putsOfNewAndOldRecordsMix()
    {
        commit([](CacheTx& tx) {
            for (int n : {1, 2, 1, 3, 3, 2, 4})
                tx.put(record(n, n));
            for (int n : {4, 5, 1})
                tx.put(record(n, 10 * n));
        });
        commit([](CacheTx& tx) {
            std::vector<std::int64_t> revs;
            for (const auto& r : tx.everything())
                revs.push_back(r.rev);
            QCOMPARE(revs, (std::vector<std::int64_t>{10, 2, 3, 40, 50}));
        });
    }

    void tombstonesAreAbsentButThere()
    {
        Record dead = record(1, 5, {});
        dead.deleted = true;
        commit([&](CacheTx& tx) { tx.put(dead); });
        commit([&](CacheTx& tx) {
            QCOMPARE(tx.get(dead.key).seen, Seen::Absent);
            QCOMPARE(tx.get(dead.key).record, dead);
            QVERIFY(tx.all("participant").empty());
            QCOMPARE(tx.everything(), std::vector<Record>{dead});
        });
    }

    void allIsByKindInOrderOfId()
    {
        commit([](CacheTx& tx) {
            for (int n : {300, 1, 255, 2})
                tx.put(record(n, 1));
            tx.put(record(5, 1, "{}", "participant_a"));
            tx.put(record(6, 1, "{}", "organisation"));
            tx.put(record(7, 1, "{}", "Participant"));
        });
        commit([](CacheTx& tx) {
            std::vector<RecordKey> keys;
            for (const auto& r : tx.all("participant"))
                keys.push_back(r.key);
            QCOMPARE(keys, (std::vector<RecordKey>{key(1), key(2), key(255), key(300)}));
            keys.clear();
            for (const auto& r : tx.everything())
                keys.push_back(r.key);
            QVERIFY(std::ranges::is_sorted(keys));
            QCOMPARE(keys.size(), 7u);
            QVERIFY(tx.all("nothing").empty());
        });
    }

    void bodiesAreBytes()
    {
        QByteArray body("\0\x01\xff", 3);
        body += QByteArray(200'000, 'x');
        commit([&](CacheTx& tx) { tx.put(record(1, 1, body)); });
        reopen();
        commit([&](CacheTx& tx) { QCOMPARE(tx.get(key(1)).record.body, body); });
    }

    void sync1_rollbackLeavesNothing()
    {
        std::int64_t position = 0;
        commit([&](CacheTx& tx) {
            tx.put(record(1, 1));
            position = tx.appendOutbox(item(1));
            tx.saveDraft({"form", 1, "{}", {1}});
            tx.addBeforeImage({position, key(1), {}});
            tx.stage(record(2, 2));
            tx.addSettled({id<DeviceId>(1), 1, 1, "h", "w", {1}});
            tx.setCursor(someCursor());
        });
        const auto snapshot = [&] {
            auto tx = begin();
            return std::tuple(tx->everything(), tx->outbox(), tx->drafts().size(), tx->beforeImages().size(),
                              tx->staged(), tx->settled().size(), tx->cursor());
        };
        const auto before = snapshot();
        {
            auto tx = begin();
            tx->put(record(1, 2, "{\"x\":1}"));
            tx->put(record(3, 3));
            tx->forget(key(1));
            tx->appendOutbox(item(2));
            OutboxItem changed = tx->outbox().front();
            changed.state = OutboxItem::State::Problem;
            tx->updateOutbox(changed);
            tx->removeOutbox(position);
            tx->saveDraft({"form", 2, "{\"y\":1}", {2}});
            tx->removeDraft("form");
            tx->addBeforeImage({9, key(9), record(9, 9)});
            tx->clearBeforeImages();
            tx->stage(record(4, 4));
            tx->clearStage();
            tx->addSettled({id<DeviceId>(2), 2, 2, "h", "w", {2}});
            tx->pruneSettled({100});
            tx->setCursor({});
        }
        QVERIFY(snapshot() == before);
        reopen();
        QVERIFY(snapshot() == before);
    }

    void sync1_committedStaysAfterANewStart()
    {
        commit([](CacheTx& tx) {
            tx.put(record(1, 1));
            tx.appendOutbox(item(1));
        });
        reopen();
        commit([](CacheTx& tx) {
            QCOMPARE(tx.everything().size(), 1u);
            QCOMPARE(tx.outbox().size(), 1u);
        });
    }

    void outboxKeepsEveryField()
    {
        OutboxItem i = item(1);
        commit([&](CacheTx& tx) { i.position = tx.appendOutbox(i); });
        reopen();
        commit([&](CacheTx& tx) {
            QCOMPARE(tx.outbox(), std::vector<OutboxItem>{i});
            i.state = OutboxItem::State::Problem;
            i.deviceSeq = 12;
            i.jws = "aaa.bbb.ccc";
            i.acceptedSeq = 99;
            i.rejection = "{\"code\":\"conflict\"}";
            i.becauseOf = id<CommandId>(77);
            i.after.clear();
            tx.updateOutbox(i);
        });
        reopen();
        commit([&](CacheTx& tx) { QCOMPARE(tx.outbox(), std::vector<OutboxItem>{i}); });
    }

    void outboxIsInOrderOfMaking()
    {
        commit([](CacheTx& tx) {
            std::vector<std::int64_t> positions;
            for (int n = 0; n < 5; ++n)
                positions.push_back(tx.appendOutbox(item(50 - n)));
            QVERIFY(std::ranges::is_sorted(positions));
            QVERIFY(positions.front() > 0);
            tx.removeOutbox(positions[2]);
            std::vector<std::int64_t> there;
            for (const auto& i : tx.outbox())
                there.push_back(i.position);
            QCOMPARE(there, (std::vector<std::int64_t>{positions[0], positions[1], positions[3], positions[4]}));
        });
    }

    void whatIsUnansweredComesInTheOrderOfItsEffectAndIsCounted()
    {
        using State = OutboxItem::State;
        commit([](CacheTx& tx) {
            const auto add = [&](int n, State state, std::int64_t number, const char* name) {
                OutboxItem i = item(n);
                i.state = state;
                i.deviceSeq = number;
                i.name = name;
                return tx.appendOutbox(i);
            };
            const auto waiting = add(1, State::Waiting, 0, "A");
            add(2, State::Accepted, 3, "A");
            const auto second = add(3, State::Sent, 5, "B");
            const auto first = add(4, State::Sent, 4, "A");
            add(5, State::Problem, 0, "A");
            const auto last = add(6, State::Waiting, 0, "A");
            std::vector<std::int64_t> seen;
            tx.eachUnanswered([&](const OutboxItem& i) {
                seen.push_back(i.position);
                return true;
            });
            QCOMPARE(seen, (std::vector<std::int64_t>{first, second, waiting, last}));
            seen.clear();
            tx.eachUnanswered([&](const OutboxItem& i) {
                seen.push_back(i.position);
                return seen.size() < 3;
            });
            QCOMPARE(seen, (std::vector<std::int64_t>{first, second, waiting}));
            const auto sent = tx.sentBetween(3, 4); // number 3 has its answer
            QCOMPARE(sent.size(), std::size_t(1));
            QCOMPARE(sent.front().position, first);
            QCOMPARE(tx.sentBetween(4, 5).size(), std::size_t(2));
            QCOMPARE(tx.commandAt(first).value(), id<CommandId>(4));
            QVERIFY(!tx.commandAt(last + 1));
            std::map<std::pair<State, std::string>, int> counts;
            for (const auto& [state, name, items] : tx.countOutbox()) counts[{state, name}] += items;
            const std::map<std::pair<State, std::string>, int> wanted{{{State::Waiting, "A"}, 2},
                                                                      {{State::Sent, "A"}, 1},
                                                                      {{State::Sent, "B"}, 1},
                                                                      {{State::Accepted, "A"}, 1},
                                                                      {{State::Problem, "A"}, 1}};
            QCOMPARE(counts, wanted);
        });
    }

    void acceptedOnesAreDroppedAsFarAsTheCopyHasCome()
    {
        using State = OutboxItem::State;
        commit([](CacheTx& tx) {
            const auto add = [&](int n, State state, std::int64_t acceptedSeq) {
                OutboxItem i = item(n);
                i.state = state;
                i.acceptedSeq = acceptedSeq;
                return tx.appendOutbox(i);
            };
            add(1, State::Accepted, 6);
            add(2, State::Accepted, 7);
            const auto later = add(3, State::Accepted, 8);
            const auto sent = add(4, State::Sent, 0), problem = add(5, State::Problem, 0), waiting = add(6, State::Waiting, 0);
            tx.dropAccepted(7);
            std::vector<std::int64_t> left;
            for (const OutboxItem& i : tx.outbox()) left.push_back(i.position);
            QCOMPARE(left, (std::vector<std::int64_t>{later, sent, problem, waiting}));
        });
    }

    void whoChangedARecordIsKnownByRecordAndByKind()
    {
        commit([](CacheTx& tx) {
            tx.addBeforeImage({3, key(1), {}});
            tx.addBeforeImage({1, key(1), record(1, 0)});
            tx.addBeforeImage({1, key(1), record(1, 0)});
            tx.addBeforeImage({2, key(2), {}});
            QCOMPARE(tx.changersOf(key(1)), (std::vector<std::int64_t>{1, 3}));
            QCOMPARE(tx.changersOf({key(1).kind, {}}), (std::vector<std::int64_t>{1, 2, 3}));
            QVERIFY(tx.changersOf({"another", {}}).empty());
        });
    }

    void sync5_outboxPositionsAreNeverUsedAgain()
    {
        std::int64_t last = 0;
        commit([&](CacheTx& tx) {
            tx.appendOutbox(item(1));
            last = tx.appendOutbox(item(2));
            tx.removeOutbox(last);
        });
        commit([&](CacheTx& tx) {
            for (const auto& i : tx.outbox())
                tx.removeOutbox(i.position);
        });
        reopen();
        commit([&](CacheTx& tx) { QVERIFY(tx.appendOutbox(item(3)) > last); });
    }

    void beforeImagesComeNewestFirst()
    {
        const Record old = record(2, 4, "{\"b\":1}");
        commit([&](CacheTx& tx) {
            tx.addBeforeImage({1, key(1), {}});
            tx.addBeforeImage({1, key(2), old});
            tx.addBeforeImage({2, key(1), record(1, 0)});
        });
        reopen();
        commit([&](CacheTx& tx) {
            const auto images = tx.beforeImages();
            QCOMPARE(images.size(), 3u);
            QCOMPARE(images[0].position, 2);
            QCOMPARE(images[0].before, std::optional(record(1, 0)));
            QCOMPARE(images[1].key, key(2));
            QCOMPARE(images[1].before, std::optional(old));
            QCOMPARE(images[2].key, key(1));
            QVERIFY(!images[2].before);
            tx.clearBeforeImages();
            QVERIFY(tx.beforeImages().empty());
        });
    }

    void sync19_settledIsKeptInOrderAndPruned()
    {
        const auto a = id<DeviceId>(1);
        const auto b = id<DeviceId>(2);
        commit([&](CacheTx& tx) {
            tx.addSettled({b, 1, 11, "hb1", "wb1", {500}});
            tx.addSettled({a, 10, 12, "ha10", "wa10", {100}});
            tx.addSettled({a, 9, 0, "ha9", "", {200}});
            tx.addSettled({a, 9, 13, "ha9", "wa9", {200}}); // answered again: the last word
        });
        reopen();
        commit([&](CacheTx& tx) {
            const auto s = tx.settled();
            QCOMPARE(s.size(), 3u);
            QCOMPARE(s[0].deviceSeq, 9);
            QCOMPARE(s[0].seq, 13);
            QCOMPARE(s[0].wire, QByteArray("wa9"));
            QCOMPARE(s[1].deviceSeq, 10);
            QCOMPARE(s[1].settledAt, (Instant{100}));
            QCOMPARE(s[2].device, b);
            QCOMPARE(s[2].headHash, QByteArray("hb1"));
            tx.pruneSettled({200});
            QCOMPARE(tx.settled().size(), 2u);
        });
    }

    void cursorStartsEmptyAndIsKept()
    {
        commit([](CacheTx& tx) {
            QCOMPARE(tx.cursor(), Cursor());
            tx.setCursor(someCursor());
            QCOMPARE(tx.cursor(), someCursor());
        });
        reopen();
        commit([](CacheTx& tx) { QCOMPARE(tx.cursor(), someCursor()); });
    }

    void theStageIsApartFromTheRecords()
    {
        commit([](CacheTx& tx) {
            tx.put(record(1, 1));
            tx.stage(record(2, 2));
            tx.stage(record(1, 3));
            tx.stage(record(2, 4, "{\"new\":1}"));
        });
        reopen();
        commit([](CacheTx& tx) {
            QCOMPARE(tx.everything(), std::vector<Record>{record(1, 1)});
            QCOMPARE(tx.staged(), (std::vector<Record>{record(1, 3), record(2, 4, "{\"new\":1}")}));
            tx.clearStage();
            QVERIFY(tx.staged().empty());
        });
        commit([](CacheTx& tx) {
            tx.put(record(3, 1));
            tx.stage(record(1, 5));
            tx.stage(record(4, 6));
            tx.takeStage(false); // a long catch-up: what did not come again stays
            QCOMPARE(tx.everything(), (std::vector<Record>{record(1, 5), record(3, 1), record(4, 6)}));
            QVERIFY(tx.staged().empty());
            Record dead = record(4, 7, {});
            dead.deleted = true;
            tx.stage(record(1, 8));
            tx.stage(dead);
            tx.takeStage(true); // a second generation: it goes
            QCOMPARE(tx.everything(), (std::vector<Record>{record(1, 8), dead}));
            tx.forgetTombstones(6);
            QCOMPARE(tx.everything().size(), std::size_t(2));
            tx.forgetTombstones(7);
            QCOMPARE(tx.everything(), std::vector<Record>{record(1, 8)});
            QCOMPARE(tx.everything().size(), 1u);
        });
    }

    void draftsAreSavedByName()
    {
        commit([](CacheTx& tx) {
            QVERIFY(!tx.draft("organisation"));
            tx.saveDraft({"organisation", 1, "{\"a\":1}", {5}});
            tx.saveDraft({"attendance:2026-11", 1, "{}", {6}});
            tx.saveDraft({"organisation", 2, "{\"a\":2}", {7}});
        });
        reopen();
        commit([](CacheTx& tx) {
            QCOMPARE(tx.drafts().size(), 2u);
            QCOMPARE(tx.drafts().front().name, std::string("attendance:2026-11"));
            const auto d = tx.draft("organisation");
            QVERIFY(d);
            QCOMPARE(d->v, 2);
            QCOMPARE(d->body, QByteArray("{\"a\":2}"));
            QCOMPARE(d->savedAt, (Instant{7}));
            tx.removeDraft("organisation");
            tx.removeDraft("never there");
            QCOMPARE(tx.drafts().size(), 1u);
        });
    }

    void somethingSmallIsKeptByName()
    {
        commit([](CacheTx& tx) {
            QVERIFY(tx.kept("log").isEmpty());
            tx.keep("log", QByteArray("a\0b", 3));
            tx.keep("other", "x");
            tx.keep("log", QByteArray("c\0d", 3));
            QCOMPARE(tx.kept("log"), QByteArray("c\0d", 3));
        });
        {
            auto tx = begin();
            tx->keep("log", "not committed");
        }
        commit([](CacheTx& tx) {
            QCOMPARE(tx.kept("log"), QByteArray("c\0d", 3));
            QCOMPARE(tx.kept("other"), QByteArray("x"));
        });
    }

    void sync12_failureIsSticky()
    {
        commit([](CacheTx& tx) { tx.put(record(1, 1)); });
        auto tx = begin();
        QVERIFY(tx);
        breakAfterTwoWrites();
        bool wrote = false;
        for (int n = 2; n < 40 && !wrote; ++n)
            tx->put(record(n, n, QByteArray(200'000, 'x')));
        mend(); // too late: what failed once does not go on as if nothing had been
        tx->put(record(100, 100));
        VERIFY_FAILS(tx->commit(), "store_full");
        tx.reset();
        commit([](CacheTx& t) { QCOMPARE(t.everything(), std::vector<Record>{record(1, 1)}); });
        reopen();
        commit([](CacheTx& t) {
            QCOMPARE(t.everything(), std::vector<Record>{record(1, 1)});
            t.put(record(2, 2)); // and it works again
        });
    }

    void oneTransactionAtATime()
    {
        auto tx = begin();
        QVERIFY(tx);
        VERIFY_FAILS(m_store->begin(), "store_busy");
        tx.reset();
        QVERIFY(begin());
    }

private:
    void breakAfterTwoWrites()
    {
        if (sql()) {
            limitPages(200);
            return;
        }
        auto& memory = static_cast<MemoryCache&>(*m_store);
        memory.hook = [count = 0]() mutable -> Done {
            if (++count > 2) return fail("store_full");
            return {};
        };
    }
    void mend()
    {
        if (sql())
            limitPages(1'000'000);
        else
            static_cast<MemoryCache&>(*m_store).hook = {};
    }
    /// The database's own limit, which it reports as a full disk.
    void limitPages(int pages)
    {
        auto& c = static_cast<SqlCache&>(*m_store).connection();
        (void)c.execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages));
    }
};

QObject* cacheContractTest()
{
    return new CacheContractTest;
}

#include "cache_contract_test.moc"
