// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_cache.h"
#include "tests/unit/sync/sync_helpers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sek;
using namespace sek::testing;

namespace {

/// What the process has had in memory at most, in KiB.
std::int64_t mostMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).simplified().split(' ').front().toLongLong();
    return 0;
}

constexpr int Rows = 40'000, RowsInPart = 4'000, RowBytes = 2'400;

Record row(int n, std::int64_t rev)
{
    return {{"backlog", RecordId(Uuid::v5(Uuid(), std::to_string(n)))}, rev, false,
            cj1::write({{"v", 1}, {"n", n}, {"rev", rev}, {"text", std::string(RowBytes, static_cast<char>('a' + n % 26))}})};
}

} // namespace

/// The real store, and a backlog several times as large as what a client may need for it.
class ClientMemoryTest : public QObject
{
    Q_OBJECT

    /// The whole of it once more, as after a year away; each part as large as a hub's.
    static Done pull(Replica& replica, const OrgId& org, std::int64_t scope)
    {
        for (int n = 0; n < Rows; n += RowsInPart) {
            ChangesPart part;
            part.org = org;
            part.epoch = "epoch-1";
            part.scope = scope;
            part.after = n;
            for (int i = n; i < n + RowsInPart; ++i) part.rows.push_back(row(i, i + 1));
            part.upTo = n + RowsInPart;
            part.head = part.upTo == Rows;
            FeedReader reader;
            if (auto ok = reader.feed(partOpening(part) + '\n'); !ok) return ok;
            for (const Record& r : part.rows)
                if (auto ok = reader.feed(rowLine(r) + '\n'); !ok) return ok;
            if (auto ok = reader.feed(partClosing(part) + '\n'); !ok) return ok;
            for (const ChangesPart& whole : reader.take())
                if (auto ok = replica.applyChanges(whole); !ok) return ok;
        }
        return {};
    }

private Q_SLOTS:
    void SYNC_15_aBacklogOfAnySizeTakes64MiBAtMost()
    {
        QTemporaryDir dir;
        SecureBytes key(32);
        for (std::size_t i = 0; i < 32; ++i) key.data()[i] = static_cast<std::uint8_t>(i);
        auto cache = SqlCache::open(SqlSource::encryptedFile(dir.filePath(QStringLiteral("large.sekcache")), std::move(key)), OpenMode::MayCreate);
        QVERIFY(cache.has_value());
        FixedClock clock;
        CountingRandom random;
        KeyedHashSigner signer(QByteArray(32, 'k'));
        const OrgId org(Uuid::v5(Uuid(), "large"));
        Replica replica(**cache, testRules(), {org, AccountId(Uuid::v5(Uuid(), "a")), DeviceId(Uuid::v5(Uuid(), "d"))}, signer, clock, random);
        QVERIFY(replica.status().has_value());
        const std::int64_t before = mostMemory();
        QVERIFY(before > 0);
        QVERIFY2(pull(replica, org, 1).has_value(), "first pull");
        QVERIFY(replica.status()->complete && replica.status()->seq == Rows);
        QVERIFY2(pull(replica, org, 2).has_value(), "second generation"); // staged, then in place at once
        QVERIFY(replica.status()->seq == Rows && !replica.status()->catchingUp);
        StateDigest digest;
        for (int i = 0; i < Rows; ++i) digest.add(row(i, i + 1));
        const auto compared = replica.compare({"epoch-1", 2, Rows, 0, digest.finish()});
        QVERIFY(compared && *compared == Replica::Compared::Same);
        const std::int64_t grown = mostMemory() - before;
        qInfo("SYNC-15: %d MiB of rows twice, %lld MiB more in memory", Rows / 1024 * RowBytes / 1024, static_cast<long long>(grown / 1024));
#ifdef __SANITIZE_ADDRESS__
        // What the sanitizer keeps of freed memory is not the program's; all of the above has run under it.
        QVERIFY(grown > 0);
#else
        QVERIFY2(grown <= 64 * 1024, qPrintable(QStringLiteral("%1 KiB more").arg(grown)));
#endif
    }
};

QTEST_GUILESS_MAIN(ClientMemoryTest)
#include "client_memory_test.moc"
