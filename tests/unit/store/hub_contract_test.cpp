// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memory_hub_store.h"
#include "core/store/sql_hub_store.h"
#include "tests/unit/store/postgres_cluster.h"
#include "tests/unit/store/suites.h"
#include "tests/unit/store/testing.h"

#include <QTemporaryDir>

using namespace sek;
using namespace sek::testing;

namespace {

const OrgId A = id<OrgId>(1001);
const OrgId B = id<OrgId>(1002);
const DeviceId Device = id<DeviceId>(2001);

OutMessage message(int n, std::int64_t at, std::string recipient = "anna@example.org")
{
    OutMessage m;
    m.id = uuid(n);
    m.org = A;
    m.event = "organisation_data_changed";
    m.recipient = std::move(recipient);
    m.language = "sv";
    m.params = Json{{"name", "Föreningen Exempel"}, {"count", 3}};
    m.queuedAt = {at};
    return m;
}

} // namespace

/// What every hub store promises; run on all of them.
class HubContractTest : public QObject
{
    Q_OBJECT

    PostgresCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HubStore> m_store;

    static SqlHubOptions options() { return {OpenMode::MayCreate, "epoch-1", "claim key"}; }
    template <class F> void commit(const OrgId& org, F&& work)
    {
        auto tx = m_store->begin(org);
        VERIFY_OK(tx);
        work(**tx);
        VERIFY_OK((*tx)->commit());
    }
    /// `count` records, one for each seq, after those that are there.
    void fill(const OrgId& org, int count, int bodySize = 10)
    {
        commit(org, [&](HubTx& tx) {
            for (int i = 0; i < count; ++i) {
                const std::int64_t seq = tx.seq() + 1;
                tx.put(record(int(seq), seq, QByteArray(bodySize, 'x')));
                tx.setSeq(seq);
            }
        });
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QByteArray>("store");
        for (const char* s : {"memory", "SQLite", "SQLCipher", "PostgreSQL"})
            QTest::newRow(s) << QByteArray(s);
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
            const SqlSource source = store == "SQLite"      ? SqlSource::plainFile(path)
                                     : store == "SQLCipher" ? SqlSource::encryptedFile(path, testKey(1))
                                                            : m_cluster.freshDatabase();
            auto opened = SqlHubStore::open(source, options());
            VERIFY_OK(opened);
            m_store = std::move(*opened);
        }
        VERIFY_OK(m_store->addOrganisation(A));
        VERIFY_OK(m_store->addOrganisation(B));
    }
    void cleanup() { m_store.reset(); }

    void organisationsAreAddedOnce()
    {
        QCOMPARE(m_store->epoch(), std::string("epoch-1"));
        QVERIFY(m_store->hasOrganisation(A));
        QVERIFY(!m_store->hasOrganisation(id<OrgId>(9)));
        fill(A, 2);
        VERIFY_OK(m_store->addOrganisation(A)); // again: nothing is lost
        commit(A, [](HubTx& tx) { QCOMPARE(tx.seq(), 2); });
        QCOMPARE(m_store->organisations().value(), (std::vector<OrgId>{A, B}));
        VERIFY_FAILS(m_store->begin(id<OrgId>(9)), "no_such_organisation");
        VERIFY_FAILS(m_store->changes(id<OrgId>(9), 0, 1, 1), "no_such_organisation");
        QVERIFY(m_store->logEntries(id<OrgId>(9), 0, 1).empty());
    }

    void recordsArePutAndChanged()
    {
        Record dead = record(3, 3, {});
        dead.deleted = true;
        QByteArray body("{\"n\":\"\xc5\x81\xc3\xa5\"}");
        commit(A, [&](HubTx& tx) {
            tx.put(record(2, 1));
            tx.put(record(1, 2));
            tx.put(record(2, 4, body));
            tx.put(dead);
            tx.put(record(9, 5, QByteArray("\0\xff", 2), "organisation"));
            QCOMPARE(tx.get(key(2)).record, record(2, 4, body)); // in its own transaction
        });
        commit(A, [&](HubTx& tx) {
            QCOMPARE(tx.all("participant"), (std::vector<Record>{record(1, 2), record(2, 4, body)}));
            QCOMPARE(tx.get(key(3)).seen, Seen::Absent);
            QCOMPARE(tx.get(key(3)).record, dead);
            QCOMPARE(tx.everything(), (std::vector<Record>{record(9, 5, QByteArray("\0\xff", 2), "organisation"),
                                                           record(1, 2), record(2, 4, body), dead}));
        });
        commit(B, [&](HubTx& tx) {
            QVERIFY(tx.everything().empty());
            QCOMPARE(tx.get(key(1)).seen, Seen::Absent);
        });
    }

    void orderIsByBytes()
    {
        const std::vector<std::string> kinds{"B", "_", "a", "a_b", "ab"};
        commit(A, [&](HubTx& tx) {
            for (int n : {300, 255, 1})
                for (auto it = kinds.rbegin(); it != kinds.rend(); ++it)
                    tx.put(record(n, 1, "{}", *it));
            tx.setSeq(1);
        });
        commit(A, [](HubTx& tx) {
            std::vector<RecordKey> keys;
            for (const auto& r : tx.everything())
                keys.push_back(r.key);
            QCOMPARE(keys.size(), 15u);
            QVERIFY(std::ranges::is_sorted(keys));
        });
        auto page = m_store->changes(A, 0, 100, 100'000);
        VERIFY_OK(page);
        std::vector<RecordKey> keys;
        for (const auto& r : page->records)
            keys.push_back(r.key);
        QCOMPARE(keys.size(), 15u);
        QVERIFY(std::ranges::is_sorted(keys));
    }

    void sec13_idsOfOtherOrganisationsAreKnownAsTaken()
    {
        fill(A, 1);
        commit(A, [](HubTx& tx) { QVERIFY(!tx.idTakenElsewhere(key(1))); });
        commit(B, [](HubTx& tx) {
            QVERIFY(tx.idTakenElsewhere(key(1)));
            QVERIFY(!tx.idTakenElsewhere(key(1, "other_kind")));
            QVERIFY(!tx.idTakenElsewhere(key(2)));
        });
    }

    void sync2_rollbackLeavesNothing()
    {
        fill(A, 2);
        commit(A, [](HubTx& tx) {
            tx.putAnswer(Device, 1, {"h1", "a1"});
            tx.changeClaim({"oid", "E10000001", true});
            tx.queueMessage(message(1, 1));
            tx.log({1, "w1", {1}});
        });
        const auto snapshot = [&] {
            auto tx = std::move(*m_store->begin(A));
            auto out =
                std::tuple(tx->seq(), tx->everything(), tx->lastDeviceSeq(Device), tx->answer(Device, 2).has_value(),
                           int(tx->claim("oid", "E10000001")), int(tx->claim("oid", "E10000002")));
            tx.reset();
            return std::pair(out,
                             std::tuple(m_store->logEntries(A, 0, 10).size(), m_store->waitingMessages(10).size()));
        };
        const auto before = snapshot();
        {
            auto tx = m_store->begin(A);
            VERIFY_OK(tx);
            (*tx)->setSeq(3);
            (*tx)->put(record(1, 3));
            (*tx)->put(record(7, 3));
            (*tx)->putAnswer(Device, 2, {"h2", "a2"});
            (*tx)->changeClaim({"oid", "E10000001", false});
            (*tx)->changeClaim({"oid", "E10000002", true});
            (*tx)->queueMessage(message(2, 2));
            (*tx)->log({2, "w2", {2}});
        }
        QVERIFY(snapshot() == before);
    }

    void sync3_repeatsGetTheStoredAnswer()
    {
        commit(A, [](HubTx& tx) {
            QCOMPARE(tx.lastDeviceSeq(Device), 0);
            QVERIFY(!tx.answer(Device, 1));
            tx.putAnswer(Device, 1, {"hash one", "{\"accepted\":1}"});
            tx.putAnswer(Device, 2, {"hash two", "{\"rejected\":1}"});
            QCOMPARE(tx.lastDeviceSeq(Device), 2);
            tx.putAnswer(Device, 1, {"hash one", "{\"accepted\":1}"}); // never lowers the counter
            QCOMPARE(tx.lastDeviceSeq(Device), 2);
        });
        commit(A, [](HubTx& tx) {
            QCOMPARE(tx.answer(Device, 1)->headHash, QByteArray("hash one"));
            QCOMPARE(tx.answer(Device, 2)->answer, QByteArray("{\"rejected\":1}"));
            QVERIFY(!tx.answer(Device, 3));
            QVERIFY(!tx.answer(id<DeviceId>(5), 1));
        });
        commit(B, [](HubTx& tx) { // counted for each organisation
            QCOMPARE(tx.lastDeviceSeq(Device), 0);
            QVERIFY(!tx.answer(Device, 1));
        });
    }

    void theLogIsReadInPieces()
    {
        commit(A, [](HubTx& tx) {
            for (int n = 1; n <= 5; ++n)
                tx.log({n, QByteArray("wire ") + QByteArray::number(n), {n * 10}});
        });
        const auto piece = m_store->logEntries(A, 2, 2);
        QCOMPARE(piece.size(), 2u);
        QCOMPARE(piece[0].seq, 3);
        QCOMPARE(piece[1].wire, QByteArray("wire 4"));
        QCOMPARE(piece[1].at, (Instant{40}));
        QVERIFY(m_store->logEntries(A, 5, 2).empty());
        QVERIFY(m_store->logEntries(B, 0, 2).empty());
    }

    void SEC_36_whatSpeaksOfSomebodyIsEmptied()
    {
        const QByteArray marker = "Marker-Kolibri-4711";
        const auto says = [&](const QByteArray& bytes) { return bytes.contains(marker); };
        commit(A, [&](HubTx& tx) {
            for (int n = 1; n <= 600; ++n) // more than is read at once
                tx.log({n, n % 3 == 0 ? "wire of " + marker : QByteArray("wire of another"), {n}});
            for (int n = 1; n <= 300; ++n) {
                tx.putAnswer(Device, n, {"hash", n % 2 ? "answer about " + marker : QByteArray("answer")});
                tx.putAnswer(id<DeviceId>(2002), n, {"hash", n % 2 ? QByteArray("answer") : "answer about " + marker});
            }
            for (std::uint64_t i = 0; i < 3; ++i) {
                LogLeaf leaf{i, "signature", key(int(i)).id, "seal " + marker.toStdString(), QByteArray(16, 's'), QByteArray(32, 'c'), {}};
                tx.addLeaf(leaf);
            }
            CodeChallenge c;
            c.state = CodeChallenge::State::Used;
            for (const char* who : {"one", "two"}) {
                c.id = QByteArray(who).leftJustified(16, '.');
                c.body = who == std::string("one") ? marker : QByteArray("another");
                tx.addChallenge(c);
            }
            for (const CodeScope scope : {CodeScope::Organisation, CodeScope::Hub}) {
                tx.tally(scope, "failed", marker.toStdString(), {5});
                tx.tally(scope, "failed", "another", {5});
                tx.setCodeState(scope, "lock", marker.toStdString(), "since");
                tx.setCodeState(scope, "link", "handle", "to " + marker);
                tx.setCodeState(scope, "link", "other", "to another");
            }
            tx.nameBlob(QByteArray(32, 'a'), key(1));
            tx.nameBlob(QByteArray(32, 'b'), key(1));
            tx.nameBlob(QByteArray(32, 'b'), key(2));
            tx.queueMessage(message(1, 10, "kolibri@example.org"));
            tx.queueMessage(message(2, 10));
        });
        commit(B, [&](HubTx& tx) {
            tx.log({1, "wire of " + marker, {1}});
            tx.tally(CodeScope::Organisation, "failed", marker.toStdString(), {5});
        });
        const auto empty = [&](HubTx& tx) {
            tx.rewriteLog([&](const LogEntry& e) { return says(e.wire) ? QByteArray("erased") : QByteArray(); });
            tx.rewriteAnswers([&](const QByteArray& answer) { return says(answer) ? QByteArray("short") : QByteArray(); });
            tx.eraseLeaf(1, "2026-11-28");
            tx.dropChallenges([&](const CodeChallenge& c) { return says(c.body); });
            tx.dropCounted([&](const std::string& subject, const QByteArray& value) {
                return says(QByteArray::fromStdString(subject)) || says(value);
            });
            QCOMPARE(tx.unnameBlobs(key(1)), (std::vector<QByteArray>{QByteArray(32, 'a'), QByteArray(32, 'b')}));
            tx.endMessages([](const OutMessage& m) { return m.recipient == "kolibri@example.org"; }, {77}, "person_erased");
        };
        const auto logged = [&](const OrgId& org) {
            int found = 0;
            for (const LogEntry& e : m_store->logEntries(org, 0, 1000)) found += says(e.wire);
            return found;
        };
        {
            auto tx = std::move(*m_store->begin(A));
            empty(*tx); // and not committed
        }
        QCOMPARE(logged(A), 200);
        QCOMPARE(m_store->waitingMessages(10).size(), 2u);
        commit(A, [&](HubTx& tx) { QCOMPARE(tx.countTallied(CodeScope::Hub, "failed", marker.toStdString(), {0}), 1); });

        commit(A, empty);
        QCOMPARE(logged(A), 0);
        QCOMPARE(logged(B), 1);
        QCOMPARE(m_store->logEntries(A, 2, 1).front().wire, QByteArray("erased"));
        commit(A, [&](HubTx& tx) {
            for (int n = 1; n <= 300; ++n)
                for (const DeviceId& device : {Device, id<DeviceId>(2002)}) {
                    QVERIFY(!says(tx.answer(device, n)->answer));
                    QCOMPARE(tx.answer(device, n)->headHash, QByteArray("hash")); // a repeat is still recognised (SYNC-3)
                }
            const auto leaves = tx.leavesOf("signature");
            QCOMPARE(leaves.size(), 3u);
            for (const LogLeaf& leaf : leaves) {
                QCOMPARE(leaf.commitment, QByteArray(32, 'c'));
                QCOMPARE(leaf.seal.empty(), leaf.index == 1);
                QCOMPARE(leaf.salt.isEmpty(), leaf.index == 1);
                QCOMPARE(leaf.erasedOn, std::string(leaf.index == 1 ? "2026-11-28" : ""));
            }
            QVERIFY(!tx.challenge(QByteArray("one").leftJustified(16, '.')));
            QVERIFY(tx.challenge(QByteArray("two").leftJustified(16, '.')));
            for (const CodeScope scope : {CodeScope::Organisation, CodeScope::Hub}) {
                QCOMPARE(tx.countTallied(scope, "failed", marker.toStdString(), {0}), 0);
                QCOMPARE(tx.countTallied(scope, "failed", "another", {0}), 1);
                QVERIFY(tx.codeState(scope, "lock", marker.toStdString()).isEmpty());
                QVERIFY(tx.codeState(scope, "link", "handle").isEmpty());
                QCOMPARE(tx.codeState(scope, "link", "other"), QByteArray("to another"));
            }
            QVERIFY(tx.blobNames(QByteArray(32, 'a')).empty());
            QCOMPARE(tx.blobNames(QByteArray(32, 'b')), std::vector<RecordKey>{key(2)});
        });
        commit(B, [&](HubTx& tx) { QCOMPARE(tx.countTallied(CodeScope::Organisation, "failed", marker.toStdString(), {0}), 1); });
        QCOMPARE(m_store->waitingMessages(10).size(), 1u);
        const auto ended = m_store->messageDelivery(uuid(1));
        QVERIFY(ended && *ended && (*ended)->state == DeliveryState::Failed && (*ended)->code == "person_erased");
    }

    /// Overwriting what is deleted is not enough: a row that was moved when its page was split leaves a copy in the gap.
    void SEC_36_aSweptFileHoldsNothingOld()
    {
        QFETCH_GLOBAL(QByteArray, store);
        const QByteArray marker = "Marker-Kolibri-4711";
        const auto body = [&](int n, int round) {
            const QByteArray fill((n * 37 + round * 101) % 700 + (n % 11 == 0 ? 5000 : 20), char('a' + n % 20));
            return (n % 17 == 0 ? marker : QByteArray("another")) + fill;
        };
        for (int round = 0; round < 4; ++round)
            for (int from = 0; from < 3000; from += 500)
                commit(A, [&](HubTx& tx) {
                    for (int i = from; i < from + 500; ++i) tx.put(record((i * 7919) % 3000, round + 1, body((i * 7919) % 3000, round)));
                    tx.setSeq(round + 1);
                });
        const auto found = [&] {
            int count = 0;
            for (const char* suffix : {"", "-wal"}) {
                QFile file(m_folder->filePath(QStringLiteral("hub") + QLatin1String(suffix)));
                if (file.open(QIODevice::ReadOnly)) count += int(file.readAll().count(marker));
            }
            return count;
        };
        if (store == "SQLite") QVERIFY(found() > 100); // the look sees them
        VERIFY_OK(m_store->sweep());                   // nothing is due: nothing is done
        if (store == "SQLite") QVERIFY(found() > 100);
        commit(A, [&](HubTx& tx) {
            for (int n = 0; n < 3000; n += 17) tx.put({record(n, 9).key, 9, true, "{}"});
            tx.setSeq(9);
            tx.setCodeState(CodeScope::Hub, HubStore::SweepDue, {}, "1");
        });
        VERIFY_OK(m_store->sweep());
        QCOMPARE(found(), 0);
        if (store != "memory") QVERIFY(m_store->hubState(HubStore::SweepDue, {})->isEmpty());
        commit(A, [&](HubTx& tx) {
            QCOMPARE(tx.everything().size(), 3000u);
            QCOMPARE(tx.get(record(18, 0).key).record.body, body(18, 3));
        });
    }

    void sync6_changesAreNeverCutInsideASeq()
    {
        commit(A, [](HubTx& tx) {
            int n = 0;
            for (int seq = 1; seq <= 6; ++seq)
                for (int i = 0; i < seq; ++i)
                    tx.put(record(++n, seq)); // seq k changes k records
            tx.setSeq(6);
        });
        for (const std::size_t maxRows : {1u, 2u, 3u, 4u, 7u, 20u, 21u, 22u}) {
            std::int64_t after = 0;
            std::vector<Record> seen;
            for (bool head = false; !head;) {
                auto page = m_store->changes(A, after, maxRows, 1'000'000);
                VERIFY_OK(page);
                QVERIFY(!page->records.empty());
                QCOMPARE(page->upTo, page->records.back().rev);
                QVERIFY(page->records.front().rev == after + 1); // begins where the last one ended
                QVERIFY(page->records.size() < maxRows + 6);
                seen.insert(seen.end(), page->records.begin(), page->records.end());
                after = page->upTo;
                head = page->head;
                QCOMPARE(head, after == 6);
            }
            QCOMPARE(seen.size(), 21u);
            QVERIFY(std::ranges::is_sorted(seen, {}, [](const Record& r) { return std::pair(r.rev, r.key); }));
        }
    }

    void changesKeepToTheByteLimit()
    {
        fill(A, 10, 1000);
        auto page = m_store->changes(A, 0, 100, 2500);
        VERIFY_OK(page);
        QCOMPARE(page->records.size(), 3u);
        QCOMPARE(page->upTo, 3);
        QVERIFY(!page->head);
        page = m_store->changes(A, 3, 100, 0); // at least one whole seq
        VERIFY_OK(page);
        QCOMPARE(page->upTo, 4);
    }

    void changesGiveEachRecordOnceInItsNewestForm()
    {
        fill(A, 3);
        commit(A, [](HubTx& tx) {
            tx.put(record(1, 4, "newest"));
            tx.setSeq(4);
        });
        auto page = m_store->changes(A, 0, 100, 100'000);
        VERIFY_OK(page);
        QCOMPARE(page->records.size(), 3u);
        QCOMPARE(page->records.back(), record(1, 4, "newest"));
        page = m_store->changes(A, 4, 100, 100'000);
        VERIFY_OK(page);
        QVERIFY(page->head && page->records.empty());
        QCOMPARE(page->upTo, 4);
    }

    void theHeadIsTheSeqEvenWhenItChangedNoRecord()
    {
        fill(A, 1);
        commit(A, [](HubTx& tx) { tx.setSeq(8); });
        auto page = m_store->changes(A, 0, 100, 100'000);
        VERIFY_OK(page);
        QCOMPARE(page->upTo, 8);
        QVERIFY(page->head);
    }

    void changesOfThousandsOfRows()
    {
        fill(A, 1500);
        auto page = m_store->changes(A, 100, 1300, 100'000'000);
        VERIFY_OK(page);
        QCOMPARE(page->records.size(), 1300u);
        QCOMPARE(page->upTo, 1400);
        QVERIFY(!page->head);
        page = m_store->changes(A, 100, 1400, 100'000'000);
        VERIFY_OK(page);
        QCOMPARE(page->records.size(), 1400u);
        QVERIFY(page->head);
    }

    void noTransactionInsideAnother()
    {
        // Of a database it would wait for itself. Where one waits is the other tests' business: a short time is enough here.
        auto tx = m_store->look(A);
        VERIFY_OK(tx);
        VERIFY_FAILS(m_store->look(B), "store_busy");
        tx->reset();
        tx = m_store->begin(A);
        VERIFY_OK(tx);
        VERIFY_FAILS(m_store->look(B), "store_busy");
        VERIFY_OK((*tx)->commit());
        VERIFY_OK(m_store->look(B)); // over with the commit, though the object is still there
    }

    void purgedTombstonesAreRemembered_SYNC_26()
    {
        commit(A, [](HubTx& tx) {
            for (int n = 1; n <= 4; ++n) {
                Record r = record(n, n);
                r.deleted = n != 2;
                tx.put(r);
                tx.log({n, "{}", {n * 1000}, CommandId(id<RecordId>(n).value)});
            }
            tx.setSeq(4);
        });
        commit(A, [](HubTx& tx) {
            QCOMPARE(tx.seqAt({999}), 0);
            QCOMPARE(tx.seqAt({3000}), 3);
            QCOMPARE(tx.seqAt({999'999}), 4);
            QCOMPARE(tx.purged(), 0);
            QCOMPARE(tx.purgeTombstones(0), 0);
        });
        QCOMPARE(m_store->changes(A, 0, 100, 1 << 20)->purged, 0);
        {
            auto tx = m_store->begin(A); // not committed: nothing happened
            QCOMPARE((*tx)->purgeTombstones(3), 2);
        }
        QCOMPARE(m_store->changes(A, 0, 100, 1 << 20)->records.size(), std::size_t(4));
        commit(A, [](HubTx& tx) { QCOMPARE(tx.purgeTombstones(3), 2); });
        commit(A, [](HubTx& tx) {
            QCOMPARE(tx.purged(), 3);
            QCOMPARE(tx.purgeTombstones(3), 0);
            QCOMPARE(tx.everything().size(), std::size_t(2)); // the living one, and the newer tombstone
        });
        const auto page = m_store->changes(A, 0, 100, 1 << 20);
        QCOMPARE(page->purged, 3);
        QCOMPARE(page->upTo, 4);
        QCOMPARE(m_store->changes(B, 0, 100, 1 << 20)->purged, 0);
    }

    void claimsAreHubWide()
    {
        commit(A, [](HubTx& tx) {
            QCOMPARE(tx.claim("oid", "E1"), ClaimState::Free);
            tx.changeClaim({"oid", "E1", true});
            tx.changeClaim({"oid", "E1", true}); // again: still ours
            QCOMPARE(tx.claim("oid", "E1"), ClaimState::Ours);
            QCOMPARE(tx.claim("pic", "E1"), ClaimState::Free);
        });
        commit(B, [](HubTx& tx) {
            QCOMPARE(tx.claim("oid", "E1"), ClaimState::Taken);
            tx.changeClaim({"oid", "E1", false}); // not ours to give back
            QCOMPARE(tx.claim("oid", "E1"), ClaimState::Taken);
        });
        commit(A, [](HubTx& tx) { tx.changeClaim({"oid", "E1", false}); });
        commit(B, [](HubTx& tx) {
            QCOMPARE(tx.claim("oid", "E1"), ClaimState::Free);
            tx.changeClaim({"oid", "E1", true});
        });
        commit(A, [](HubTx& tx) { QCOMPARE(tx.claim("oid", "E1"), ClaimState::Taken); });
    }

    void takingWhatAnotherHasFailsTheWhole()
    {
        commit(A, [](HubTx& tx) { tx.changeClaim({"oid", "E1", true}); });
        {
            auto tx = m_store->begin(B);
            VERIFY_OK(tx);
            (*tx)->put(record(1, 1));
            (*tx)->changeClaim({"oid", "E1", true});
            (*tx)->put(record(2, 1)); // too late
            VERIFY_FAILS((*tx)->commit(), "store_conflict");
        }
        commit(B, [](HubTx& tx) { QVERIFY(tx.everything().empty()); });
    }

    void sync2_whatWasCommittedIsThereForTheNextStore()
    {
        QFETCH_GLOBAL(QByteArray, store);
        if (store == "memory") return; // it lives as long as its object
        fill(A, 5);
        const SqlSource source = store == "PostgreSQL" ? SqlSource() : sourceOfFile(store);
        if (store != "PostgreSQL") {
            m_store.reset();
            auto again = SqlHubStore::open(source, {OpenMode::MustExist, "another", "claim key"});
            VERIFY_OK(again);
            m_store = std::move(*again);
        }
        QCOMPARE(m_store->epoch(), std::string("epoch-1"));
        commit(A, [](HubTx& tx) { QCOMPARE(tx.seq(), 5); });
    }

    void aServersCutLineIsMendedAtTheNextBegin()
    {
        QFETCH_GLOBAL(QByteArray, store);
        if (store != "PostgreSQL") return;
        fill(A, 1);
        auto tx = m_store->begin(A);
        VERIFY_OK(tx);
        QVERIFY(m_cluster.psql(QStringLiteral("postgres"),
                               QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                              " WHERE datname LIKE 'hub%' AND pid <> pg_backend_pid()")));
        (*tx)->put(record(2, 2));
        VERIFY_FAILS((*tx)->commit(), "store_io");
        tx->reset();
        commit(A, [](HubTx& t) {
            QCOMPARE(t.everything().size(), 1u);
            t.put(record(2, 2));
        });
        // Cut while nobody works: not even noticed.
        QVERIFY(m_cluster.psql(QStringLiteral("postgres"),
                               QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                              " WHERE datname LIKE 'hub%' AND pid <> pg_backend_pid()")));
        commit(A, [](HubTx& t) { QCOMPARE(t.everything().size(), 2u); });
    }

    void filesAreKeptInPartsWithTheRecordsThatNameThem_SEC_52()
    {
        const QByteArray name(32, '\x05'), later(32, '\x04');
        const HubBlob half{300, 200, false, {1000}};
        const RecordKey key{"document", id<RecordId>(1)}, second{"document", id<RecordId>(2)};
        commit(A, [&](HubTx& tx) {
            QVERIFY(!tx.blob(name));
            tx.putBlob(name, half);
            tx.putBlob(later, {1, 1, true, {2000}});
            tx.putBlobPart(name, 0, QByteArray(100, 'a'));
            tx.putBlobPart(name, 100, QByteArray("b\0c", 3));
            QCOMPARE(tx.blob(name), std::optional(half)); // seen in its own transaction
        });
        commit(A, [&](HubTx& tx) {
            QCOMPARE(tx.blobPart(name, 0)->second, QByteArray(100, 'a'));
            QCOMPARE(tx.blobPart(name, 99)->first, 0);
            QCOMPARE(tx.blobPart(name, 100)->second, QByteArray("b\0c", 3));
            QCOMPARE(tx.blobPart(name, 5000)->first, 100);
            QVERIFY(!tx.blobPart(later, 0));
            const auto unnamed = tx.unnamedBlobs();
            QCOMPARE(unnamed.size(), 2u);
            QCOMPARE(unnamed.front(), std::pair(name, half)); // the older one first
            tx.nameBlob(name, second);
            tx.nameBlob(name, key);
            tx.nameBlob(name, key);
            QCOMPARE(tx.blobNames(name), (std::vector<RecordKey>{key, second}));
            QCOMPARE(tx.unnamedBlobs().size(), 1u);
            tx.putBlob(name, {300, 300, true, {1000}});
        });
        commit(B, [&](HubTx& tx) {
            QVERIFY(!tx.blob(name)); // organisations do not share files
            QVERIFY(tx.blobNames(name).empty());
            tx.removeBlob(name);
        });
        commit(A, [&](HubTx& tx) {
            QVERIFY(tx.blob(name)->whole);
            tx.removeBlob(name);
            QVERIFY(!tx.blob(name));
            QVERIFY(!tx.blobPart(name, 0));
        });
        { // not committed: nothing happened
            auto tx = m_store->begin(A);
            VERIFY_OK(tx);
            (*tx)->removeBlob(later);
        }
        commit(A, [&](HubTx& tx) { QVERIFY(tx.blob(later)); });
    }

    void codesAreCountedAndEnded()
    {
        using State = CodeChallenge::State;
        CodeChallenge c{QByteArray(16, '\x07'), id<RecordId>(1), id<RecordId>(2), 3, "ab", {1000}, {2000}, 2, 0, State::Issued,
                        "k", QByteArray(32, '\0'), "{}"};
        CodeChallenge later = c;
        later.id = QByteArray(16, '\x06');
        later.issuedAt = {1500};
        later.expiresAt = {2500};
        commit(A, [&](HubTx& tx) {
            tx.lockCodes();
            tx.addChallenge(later);
            tx.addChallenge(c);
            QCOMPARE(tx.challenge(c.id), std::optional(c));
            QCOMPARE(tx.openChallenges(), (std::vector<CodeChallenge>{c, later}));
        });
        QVERIFY(m_store->withExpiredCodes({1999}).empty());
        QCOMPARE(m_store->withExpiredCodes({2000}), std::vector<OrgId>{A});
        commit(B, [&](HubTx& tx) {
            QVERIFY(!tx.challenge(c.id)); // of another organisation
            QVERIFY(!tx.spendAttempt(c.id, {1500}));
            QVERIFY(!tx.endChallenge(c.id, State::Used));
        });
        commit(A, [&](HubTx& tx) {
            QVERIFY(!tx.spendAttempt(c.id, {2000})); // expired
            QVERIFY(!tx.spendAttempt(c.id, {999}));  // the clock went back
            QVERIFY(!tx.spendAttempt(QByteArray(16, 'x'), {1500}));
            QVERIFY(tx.spendAttempt(c.id, {1999}));
            QVERIFY(tx.spendAttempt(c.id, {1000}));
            QVERIFY(!tx.spendAttempt(c.id, {1000})); // none left
            QCOMPARE(tx.challenge(c.id)->attemptsUsed, 2);
        });
        { // not committed: the try is not spent
            auto tx = m_store->begin(A);
            QVERIFY((*tx)->spendAttempt(later.id, {2000}));
        }
        commit(A, [&](HubTx& tx) {
            QCOMPARE(tx.challenge(later.id)->attemptsUsed, 0);
            QVERIFY(tx.endChallenge(later.id, State::Exhausted));
            QVERIFY(!tx.endChallenge(later.id, State::Used)); // it ends once
            QVERIFY(!tx.spendAttempt(later.id, {2000}));
            QCOMPARE(tx.challenge(later.id)->state, State::Exhausted);
            QVERIFY(tx.challenge(later.id)->verifier.isEmpty());
            QCOMPARE(tx.openChallenges().size(), 1u);
        });
    }

    void countsOfCodesAreKeptApart()
    {
        using enum CodeScope;
        commit(A, [&](HubTx& tx) {
            for (const int at : {30, 10, 20, 20}) tx.tally(Organisation, "fail", "a", {at});
            tx.tally(Organisation, "fail", "b", {99});
            tx.tally(Hub, "fail", "a", {5});
            QCOMPARE(tx.tallied(Organisation, "fail", "a", {10}, 9), (std::vector<Instant>{{30}, {20}, {20}}));
            QCOMPARE(tx.tallied(Organisation, "fail", "a", {0}, 2), (std::vector<Instant>{{30}, {20}}));
            QCOMPARE(tx.countTallied(Organisation, "fail", "a", {0}), 4);
            QCOMPARE(tx.countTallied(Organisation, "other", "a", {0}), 0);
            tx.setCodeState(Organisation, "lock", "b", "2");
            tx.setCodeState(Organisation, "lock", "a", "1");
            tx.setCodeState(Organisation, "lock", "a", "3");
            tx.setCodeState(Hub, "lock", "c", "4");
        });
        {
            auto tx = m_store->begin(A);
            (*tx)->tally(Organisation, "fail", "a", {40});
            (*tx)->dropTallies({100});
            (*tx)->setCodeState(Organisation, "lock", "a", {});
        }
        commit(B, [&](HubTx& tx) {
            QCOMPARE(tx.countTallied(Organisation, "fail", "a", {0}), 0);
            QCOMPARE(tx.countTallied(Hub, "fail", "a", {0}), 1); // the hub's are everybody's
            QVERIFY(tx.codeState(Organisation, "lock", "a").isEmpty());
            QCOMPARE(tx.codeState(Hub, "lock", "c"), QByteArray("4"));
        });
        QCOMPARE(m_store->hubState("lock", "c").value(), QByteArray("4"));
        QVERIFY(m_store->hubState("lock", "a")->isEmpty()); // an organisation's is nobody else's
        commit(A, [&](HubTx& tx) {
            QCOMPARE(tx.countTallied(Organisation, "fail", "a", {0}), 4);
            using States = std::vector<std::pair<std::string, QByteArray>>;
            QCOMPARE(tx.codeStates(Organisation, "lock"), (States{{"a", "3"}, {"b", "2"}}));
            QCOMPARE(tx.codeStates(Hub, "lock"), (States{{"c", "4"}}));
            tx.setCodeState(Organisation, "lock", "a", {});
            QVERIFY(tx.codeState(Organisation, "lock", "a").isEmpty());
            tx.dropTallies({20});
            QCOMPARE(tx.countTallied(Organisation, "fail", "a", {0}), 3);
            QCOMPARE(tx.countTallied(Hub, "fail", "a", {0}), 0);
        });
    }

    void leavesAndNodesOfTheLogStay()
    {
        const LogLeaf first{0, "signature", id<RecordId>(5), "a.b.c", QByteArray(16, '\0'), QByteArray(32, '\1'), {}};
        const LogLeaf second{1, "event", {}, {}, {}, QByteArray(32, '\2'), "2026-03-01"};
        commit(A, [&](HubTx& tx) {
            QCOMPARE(tx.logSize(), 0u);
            QVERIFY(tx.logNode(0, 0).isEmpty());
            tx.addLeaf(first);
            tx.addLeaf(second);
            tx.putLogNode(0, 0, QByteArray(32, 'n'));
            tx.putLogNode(1, 0, QByteArray(32, 'm'));
            QCOMPARE(tx.logSize(), 2u);
        });
        {
            auto tx = m_store->begin(A);
            (*tx)->addLeaf({2, "event", {}, {}, {}, {}, {}});
        }
        commit(B, [&](HubTx& tx) { QCOMPARE(tx.logSize(), 0u); });
        commit(A, [&](HubTx& tx) {
            QCOMPARE(tx.logSize(), 2u);
            QCOMPARE(tx.leavesAbout(id<RecordId>(5)), std::vector<LogLeaf>{first});
            QCOMPARE(tx.leavesOf("event").size(), 1u);
            QCOMPARE(tx.leavesOf("event").front().erasedOn, std::string("2026-03-01"));
            QCOMPARE(tx.leavesBefore("event", 1, 10).size(), 0u);
            QCOMPARE(tx.leavesBefore("event", 2, 10), std::vector<LogLeaf>{second});
            for (std::uint64_t n = 2; n < 6; ++n) tx.addLeaf({n, n == 4 ? "signature" : "event", {}, {}, {}, QByteArray(32, '\3'), {}});
            const auto newest = tx.leavesBefore("event", 5, 2);
            QCOMPARE(newest.size(), 2u);
            QCOMPARE(newest[0].index, 3u);
            QCOMPARE(newest[1].index, 2u);
            QCOMPARE(tx.logNode(1, 0), QByteArray(32, 'm'));
        });
    }

private:
    SqlSource sourceOfFile(const QByteArray& store) const
    {
        const QString path = m_folder->filePath(QStringLiteral("hub"));
        return store == "SQLite" ? SqlSource::plainFile(path) : SqlSource::encryptedFile(path, testKey(1));
    }
};

QObject* hubContractTest()
{
    return new HubContractTest;
}

#include "hub_contract_test.moc"
