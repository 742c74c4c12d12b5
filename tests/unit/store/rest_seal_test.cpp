// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rest_seal.h"

#include "core/store/sql_hub_store.h"
#include "tests/unit/store/postgres_cluster.h"
#include "tests/unit/store/suites.h"
#include "tests/unit/store/testing.h"

#include <QTemporaryDir>

#include <map>

using namespace sek;
using namespace sek::testing;

namespace {

const OrgId Org = id<OrgId>(1001);
const DeviceId Device = id<DeviceId>(2001);
const QByteArray Secret("{\"number\":\"198501012390\"}"), Open("{\"name\":\"Astrid\"}");
const QByteArray SecretWire("{\"cmd\":\"number 198501012390\"}"), OpenWire("{\"cmd\":\"name Astrid\"}");

/// A statement is known by its address.
const Statement& statement(const char* sql)
{
    static std::map<std::string, Statement> all;
    return all.try_emplace(sql, Statement{sql, sql}).first->second;
}

bool isSecret(std::string_view kind)
{
    return kind == "secret";
}

} // namespace

/// How class C3 rests in the hub's database, on all that have one (SEC-49).
class RestSealTest : public QObject
{
    Q_OBJECT

    PostgresCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlHubStore> m_store;
    SqlSource m_source;

    void open(bool withSeal)
    {
        m_store.reset();
        SqlHubOptions options{OpenMode::MayCreate, "epoch-1", "claim key"};
        if (withSeal) options.content = {turnedRound(), isSecret};
        auto opened = SqlHubStore::open(m_source, options);
        VERIFY_OK(opened);
        m_store = std::move(*opened);
    }
    template <class F> void commit(F&& work)
    {
        auto tx = m_store->begin(Org);
        VERIFY_OK(tx);
        work(**tx);
        VERIFY_OK((*tx)->commit());
    }
    /// A command that makes record 1, which is of class C3, and one that makes record 2, which is not.
    void fill()
    {
        commit([](HubTx& tx) {
            tx.setSeq(1);
            tx.put(record(1, 1, Secret, "secret"));
            tx.log({1, SecretWire, {10}, id<CommandId>(11)});
            tx.putAnswer(Device, 1, {QByteArray(32, 'h'), "{\"refused\":\"198501012390\"}", true});
            tx.setSeq(2);
            tx.put(record(2, 2, Open, "open"));
            tx.log({2, OpenWire, {20}, id<CommandId>(12)});
            tx.putAnswer(Device, 2, {QByteArray(32, 'h'), "{\"accepted\":2}"});
        });
    }
    /// What the column holds, as it lies there.
    QByteArrayList lying(const char* select)
    {
        QByteArrayList out;
        (void)(*m_store->connection())->read(statement(select), {}, [&](const Row& row) {
            out << row.bytes(0);
            return true;
        });
        return out;
    }
    QByteArrayList everythingLying()
    {
        return lying("SELECT body FROM record ORDER BY rev") + lying("SELECT wire FROM command_log ORDER BY seq") +
               lying("SELECT answer FROM answer ORDER BY device_seq");
    }
    void run(const char* sql) { VERIFY_OK((*m_store->connection())->run(statement(sql), {})); }

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
        const QString path = m_folder->filePath(QStringLiteral("hub"));
        m_source = store == "SQLite"      ? SqlSource::plainFile(path)
                   : store == "SQLCipher" ? SqlSource::encryptedFile(path, testKey(1))
                                          : m_cluster.freshDatabase();
        open(true);
        VERIFY_OK(m_store->addOrganisation(Org));
        fill();
    }
    void cleanup() { m_store.reset(); }

    void SEC_49_whatIsOfClassC3LiesSealedAndTheRestAsItCame()
    {
        const QByteArrayList all = everythingLying();
        QCOMPARE(all.size(), 6);
        for (const int sealed : {0, 2, 4}) {
            QVERIFY(ContentSeal::isSealed(all[sealed]));
            QVERIFY(!all[sealed].contains("198501012390"));
        }
        QCOMPARE(all[1], Open);
        QCOMPARE(all[3], OpenWire);
        QCOMPARE(all[5], QByteArray("{\"accepted\":2}"));
    }

    void SEC_49_whoReadsGetsWhatWasPut()
    {
        open(true); // nothing known from writing
        auto tx = m_store->look(Org);
        VERIFY_OK(tx);
        QCOMPARE((*tx)->get(key(1, "secret")).record.body, Secret);
        QCOMPARE((*tx)->all("secret").at(0).body, Secret);
        QCOMPARE((*tx)->everything().size(), 2u);
        int seen = 0;
        VERIFY_OK((*tx)->eachRecord([&](Record r) { seen += r.body == (r.key.kind == "secret" ? Secret : Open); }));
        QCOMPARE(seen, 2);
        QCOMPARE((*tx)->accepted(id<CommandId>(11))->wire, SecretWire);
        QCOMPARE((*tx)->answer(Device, 1)->answer, QByteArray("{\"refused\":\"198501012390\"}"));
        tx->reset();
        const auto page = m_store->changes(Org, 0, 100, 1 << 20);
        VERIFY_OK(page);
        QCOMPARE(page->records.at(0).body, Secret);
        QCOMPARE(page->records.at(1).body, Open);
        QCOMPARE(m_store->logEntries(Org, 0, 10).at(0).wire, SecretWire);
        QCOMPARE(m_store->logBefore(Org, 0, 10).at(1).wire, SecretWire);
    }

    void SEC_49_whatWasMovedToAnotherRowDoesNotOpen()
    {
        run("INSERT INTO record (org, kind, id, rev, deleted, body)"
            " SELECT org, kind, (SELECT id FROM record WHERE kind = 'open'), 3, 0, body FROM record WHERE kind = 'secret'");
        {
            auto tx = m_store->begin(Org);
            VERIFY_OK(tx);
            (void)(*tx)->all("secret");
            VERIFY_FAILS((*tx)->commit(), "sealed_field");
        }
        VERIFY_FAILS(m_store->changes(Org, 0, 100, 1 << 20), "sealed_field");
    }

    void SEC_49_whatIsWrittenAnewForAnErasureRestsSealedAgain()
    {
        commit([](HubTx& tx) {
            tx.rewriteLog([](const LogEntry& e) { return e.wire == SecretWire ? QByteArray("{\"cmd\":\"erased\"}") : QByteArray(); });
            tx.rewriteAnswers([](const QByteArray& a) { return a.contains("1985") ? QByteArray("{\"refused\":\"\"}") : QByteArray(); });
        });
        const QByteArrayList all = everythingLying();
        QVERIFY(ContentSeal::isSealed(all[2]) && ContentSeal::isSealed(all[4]));
        QCOMPARE(m_store->logEntries(Org, 0, 10).at(0).wire, QByteArray("{\"cmd\":\"erased\"}"));
        commit([](HubTx& tx) { QCOMPARE(tx.answer(Device, 1)->answer, QByteArray("{\"refused\":\"\"}")); });
    }

    /// By a version that did not seal: it can be read, and is sealed when it is written the next time.
    void SEC_49_whatLiesOpenFromBeforeCanBeRead()
    {
        open(false);
        commit([](HubTx& tx) {
            tx.setSeq(3);
            tx.put(record(3, 3, Secret, "secret"));
        });
        QCOMPARE(lying("SELECT body FROM record WHERE rev = 3"), QByteArrayList{Secret});
        open(true);
        commit([](HubTx& tx) {
            QCOMPARE(tx.get(key(3, "secret")).record.body, Secret);
            tx.setSeq(4);
            tx.put(record(3, 4, Secret, "secret"));
        });
        QVERIFY(ContentSeal::isSealed(lying("SELECT body FROM record WHERE rev = 4").value(0)));
    }
};

QObject* restSealTest()
{
    return new RestSealTest;
}

#include "rest_seal_test.moc"
