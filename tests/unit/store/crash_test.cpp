// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_cache.h"
#include "core/store/sql_hub_store.h"
#include "tests/unit/store/suites.h"
#include "tests/unit/store/testing.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace sek;
using namespace sek::testing;

namespace {

const OrgId A = id<OrgId>(1001);
constexpr int RecordsEach = 8;

/// One transaction of the cache writes record, outbox and cursor; all or nothing of it may be found afterwards.
Done cacheStep(SqlCache& cache, std::int64_t n)
{
    auto tx = cache.begin();
    if (!tx) return failure(tx);
    for (int i = 0; i < RecordsEach; ++i)
        (*tx)->put(record(i, n, QByteArray(1500, char('a' + n % 26)), "round"));
    (*tx)->put(record(int(n), n));
    OutboxItem item;
    item.id = id<CommandId>(int(n));
    item.args = QByteArray(700, 'x');
    (*tx)->appendOutbox(item);
    Cursor c;
    c.seq = n;
    (*tx)->setCursor(c);
    return (*tx)->commit();
}

Done hubStep(SqlHubStore& hub, std::int64_t n)
{
    auto tx = hub.begin(A);
    if (!tx) return failure(tx);
    for (int i = 0; i < RecordsEach; ++i)
        (*tx)->put(record(i, n, QByteArray(1500, 'x'), "round"));
    (*tx)->put(record(int(n), n));
    (*tx)->putAnswer(id<DeviceId>(1), n, {"hash", "answer"});
    (*tx)->log({n, "wire", {n}});
    (*tx)->setSeq(n);
    return (*tx)->commit();
}

void say(std::int64_t n)
{
    std::printf("%lld\n", static_cast<long long>(n));
    std::fflush(stdout);
}

SqlHubOptions hubOptions()
{
    return {OpenMode::MayCreate, "epoch-1", "claim key"};
}

} // namespace

int crashChild(int argc, char** argv)
{
    if (argc < 2) return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    if (qstrcmp(argv[0], "cache") == 0) {
        auto cache = SqlCache::open(SqlSource::encryptedFile(path, testKey(1)), OpenMode::MayCreate);
        if (!cache) return 3;
        std::int64_t n = (*(*cache)->begin())->cursor().seq;
        while (cacheStep(**cache, ++n))
            say(n);
    } else {
        auto hub = SqlHubStore::open(qstrcmp(argv[0], "hub") == 0 ? SqlSource::plainFile(path)
                                                                  : SqlSource::encryptedFile(path, testKey(1)),
                                     hubOptions());
        if (!hub || !(*hub)->addOrganisation(A)) return 3;
        std::int64_t n = (*(*hub)->begin(A))->seq();
        while (hubStep(**hub, ++n))
            say(n);
    }
    return 4;
}

/// A process that dies in the middle of a write leaves a store from which everything goes on (SYNC-11).
class CrashTest : public QObject
{
    Q_OBJECT

    /// Lets a child write until it has reported `reports` commits, then kills it in the middle of the next one.
    static std::int64_t killed(const char* kind, const QString& path, int reports)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--child"), QString::fromLatin1(kind), path});
        std::int64_t last = -1;
        for (int seen = 0; seen < reports;) {
            if (!child.canReadLine() && !child.waitForReadyRead(30'000)) return -1;
            while (child.canReadLine()) {
                last = child.readLine().trimmed().toLongLong();
                ++seen;
            }
        }
        child.kill();
        child.waitForFinished(30'000);
        while (child.canReadLine()) {
            const QByteArray line = child.readLine();
            if (line.endsWith('\n')) last = line.trimmed().toLongLong();
        }
        return child.exitStatus() == QProcess::CrashExit ? last : -1;
    }

private Q_SLOTS:
    void sync1_sync11_theCacheSurvivesKills()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cache"));
        for (const int reports : {1, 3, 7, 2, 11, 5, 30, 1, 17, 4}) {
            const std::int64_t told = killed("cache", path, reports);
            QVERIFY(told > 0);
            auto cache = SqlCache::open(SqlSource::encryptedFile(path, testKey(1)), OpenMode::MustExist);
            VERIFY_OK(cache);
            VERIFY_OK((*cache)->check());
            auto tx = (*cache)->begin();
            VERIFY_OK(tx);
            const std::int64_t n = (*tx)->cursor().seq;
            QVERIFY2(n >= told, "what was called saved is gone");
            const auto outbox = (*tx)->outbox();
            QCOMPARE(outbox.size(), std::size_t(n));
            QCOMPARE(outbox.back().id, id<CommandId>(int(n)));
            QCOMPARE((*tx)->all("participant").size(), std::size_t(n));
            const auto round = (*tx)->all("round");
            QCOMPARE(round.size(), std::size_t(RecordsEach));
            for (const auto& r : round)
                QCOMPARE(r.rev, n); // no half transaction
            VERIFY_OK((*tx)->commit());
        }
    }

    void sync2_sync11_theHubSurvivesKills_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("SQLite") << QByteArray("hub");
        QTest::newRow("SQLCipher") << QByteArray("cipherhub");
    }
    void sync2_sync11_theHubSurvivesKills()
    {
        QFETCH(QByteArray, kind);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hub"));
        for (const int reports : {1, 4, 9, 25, 2}) {
            const std::int64_t told = killed(kind.constData(), path, reports);
            QVERIFY(told > 0);
            auto hub = SqlHubStore::open(
                kind == "hub" ? SqlSource::plainFile(path) : SqlSource::encryptedFile(path, testKey(1)), hubOptions());
            VERIFY_OK(hub);
            auto tx = (*hub)->begin(A);
            VERIFY_OK(tx);
            const std::int64_t n = (*tx)->seq();
            QVERIFY(n >= told);
            QCOMPARE((*tx)->lastDeviceSeq(id<DeviceId>(1)), n);
            QVERIFY((*tx)->answer(id<DeviceId>(1), n).has_value());
            QVERIFY(!(*tx)->answer(id<DeviceId>(1), n + 1).has_value());
            QCOMPARE((*tx)->all("participant").size(), std::size_t(n));
            for (const auto& r : (*tx)->all("round"))
                QCOMPARE(r.rev, n);
            tx->reset();
            QCOMPARE((*hub)->logEntries(A, 0, 100'000).size(), std::size_t(n));
        }
    }
};

QObject* crashTest()
{
    return new CrashTest;
}

#include "crash_test.moc"
