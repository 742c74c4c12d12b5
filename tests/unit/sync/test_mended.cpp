// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a cache whose file is damaged (SYNC-13, SEC-73).
#include "core/base/hash.h"
#include "core/sync/profile/mended_cache.h"
#include "core/sync/workspace/worker.h"
#include "tests/unit/sync/sync_helpers.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sek;
using namespace sek::testing;

namespace {

constexpr qint64 PageSize = 4096;

SecureBytes key()
{
    const std::vector<std::uint8_t> bytes(32, 7);
    return SecureBytes::copyOf(bytes);
}

/// A cache that closes as a file does, while the memory behind it stays.
class SharedMemory : public CacheStore
{
public:
    explicit SharedMemory(std::shared_ptr<MemoryCache> cache) : m_cache(std::move(cache)) {}
    Result<std::unique_ptr<CacheTx>> begin() override { return m_cache->begin(); }

private:
    std::shared_ptr<MemoryCache> m_cache;
};

OutboxItem item(int n)
{
    OutboxItem i;
    i.id = CommandId(Uuid::v5(Uuid(), "command " + std::to_string(n)));
    i.name = "UpdateOrganisation";
    i.args = QByteArray(1500, char('a' + n % 26));
    return i;
}

/// Pushes until there is nothing more, as the engine does.
bool sendAll(TestDevice& d)
{
    for (int round = 0; round < 10; ++round) {
        const auto something = d.replica.hasSomethingToSend(true);
        if (!something || !*something) return something.has_value();
        const auto reply = d.push(2000, true);
        if (!reply) return false;
        if (reply->stopped == "device_fork") {
            const auto again = d.replica.takeNumbersFrom(reply->expected);
            if (!again || !*again) return false;
        }
    }
    return false;
}

} // namespace

class MendedTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    SqlSource source() const { return SqlSource::encryptedFile(m_path, key()); }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    /// A file with thirty commands, a draft and an attachment on its way.
    void make()
    {
        auto cache = SqlCache::open(source(), OpenMode::MayCreate);
        QVERIFY(cache.has_value());
        auto tx = (*cache)->begin();
        QVERIFY(tx.has_value());
        Cursor c;
        c.device = DeviceId(Uuid::v5(Uuid(), "device"));
        c.lastDeviceSeq = 41;
        c.seq = 12;
        c.complete = true;
        c.epoch = "epoch-1";
        (*tx)->setCursor(c);
        for (int n = 1; n <= 30; ++n) (*tx)->appendOutbox(item(n));
        OutboxItem taken = item(31);
        taken.state = OutboxItem::State::Accepted;
        (*tx)->appendOutbox(taken);
        (*tx)->saveDraft({"organisation", 1, QByteArrayLiteral("{\"typed\":\"half a sentence\"}"), {1}});
        (*tx)->keep("log", QByteArrayLiteral("what was seen"));
        (*tx)->keep("sweep_due", QByteArrayLiteral("1"));
        FileShelf::keep(**tx, QByteArray(600'000, 'f'));
        QVERIFY((*tx)->commit().has_value());
    }
    void damageFirstPage()
    {
        QFile f(m_path);
        QVERIFY(f.open(QIODevice::ReadWrite));
        f.write(QByteArray(PageSize, 'x'));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("org.cache"));
    }

    void SEC_73_aWholeFileIsOpenedAsItIs()
    {
        make();
        const auto opened = openOrMend(source(), false);
        QVERIFY(opened.has_value());
        QVERIFY(!opened->mended);
        QCOMPARE((*opened->cache->begin())->outbox().size(), std::size_t(31));
    }

    void SYNC_13_whatWasNotSentIsTakenOverOnce()
    {
        make();
        {
            auto opened = openOrMend(source(), true);
            QVERIFY(opened.has_value());
            QVERIFY(opened->mended && opened->complete);
            QCOMPARE(opened->saved, 30);
            QVERIFY(names().contains(QStringLiteral("org.cache.damaged-1")));
            auto tx = opened->cache->begin();
            const auto outbox = (*tx)->outbox();
            QCOMPARE(outbox.size(), std::size_t(30));
            QCOMPARE(outbox[6].args, item(7).args);
            QCOMPARE((*tx)->draft("organisation")->body, QByteArrayLiteral("{\"typed\":\"half a sentence\"}"));
            QCOMPARE((*tx)->kept("log"), QByteArrayLiteral("what was seen"));
            QVERIFY((*tx)->kept("sweep_due").isEmpty());
            const QByteArray file(600'000, 'f');
            QVERIFY((*tx)->blob(sha256(file)).has_value());
            QCOMPARE((*tx)->blobBytes(sha256(file), 0, file.size()), file);
            const Cursor c = (*tx)->cursor();
            QCOMPARE(c.lastDeviceSeq, 41);
            QCOMPARE(c.seq, 0);
            QVERIFY(!c.complete);
        }
        const auto again = openOrMend(source(), false);
        QVERIFY(again.has_value() && !again->mended);
        QCOMPARE((*again->cache->begin())->outbox().size(), std::size_t(30));
    }

    void SYNC_13_aCrashBetweenLosesNothing()
    {
        make();
        QVERIFY(setAside(m_path).has_value()); // and here it died
        auto opened = openOrMend(source(), false);
        QVERIFY(opened.has_value());
        QVERIFY(opened->mended);
        QCOMPARE(opened->saved, 30);
    }

    void SEC_73_aFileThatCannotBeReadAtAllIsReplacedAndKept()
    {
        make();
        damageFirstPage();
        QVERIFY(!SqlCache::open(source(), OpenMode::MustExist).has_value());
        {
            const auto opened = openOrMend(source(), false);
            QVERIFY(opened.has_value());
            QVERIFY(opened->mended && !opened->complete);
            QCOMPARE(opened->saved, 0);
            QVERIFY(names().contains(QStringLiteral("org.cache.damaged-1")));
        }
        removeSetAside(m_path);
        for (const QString& name : names()) QVERIFY2(!name.contains(QStringLiteral("damaged")), qPrintable(name));
    }

    /// Nobody had worked with it for longer than a damaged file is kept: its days count from when it was set aside.
    void SEC_73_whatWasSetAsideNowIsKeptHoweverOldItIs()
    {
        make();
        damageFirstPage();
        QFile f(m_path);
        QVERIFY(f.open(QIODevice::ReadWrite));
        QVERIFY(f.setFileTime(QDateTime::currentDateTimeUtc().addDays(-50), QFileDevice::FileModificationTime));
        f.close();
        QVERIFY(openOrMend(source(), false).has_value());
        QVERIFY(names().contains(QStringLiteral("org.cache.damaged-1")));
        QFile kept(m_path + QStringLiteral(".damaged-1"));
        QVERIFY(kept.open(QIODevice::ReadWrite));
        QVERIFY(kept.setFileTime(QDateTime::currentDateTimeUtc().addDays(-36), QFileDevice::FileModificationTime));
        kept.close();
        QVERIFY(openOrMend(source(), false).has_value());
        QVERIFY(!names().contains(QStringLiteral("org.cache.damaged-1")));
    }

    /// A file that was mended before is damaged again: what the first had known does not hide what the second knows.
    void SYNC_13_numbersOfTwoDamagedFilesAreBothKnown()
    {
        make();
        {
            auto opened = openOrMend(source(), true);
            QVERIFY(opened.has_value() && opened->mended);
            auto tx = (*opened->cache).begin();
            Cursor c = (*tx)->cursor();
            c.lastDeviceSeq = 90;
            (*tx)->setCursor(c);
            (*tx)->keep(Replica::NumbersKnownTo, {});
            QVERIFY((*tx)->commit().has_value());
        }
        const auto again = openOrMend(source(), true);
        QVERIFY(again.has_value() && again->mended);
        QCOMPARE((*again->cache->begin())->kept(Replica::NumbersKnownTo), QByteArrayLiteral("90"));
    }

    void SEC_73_eachDamagedPageIsSurvived()
    {
        make();
        QFile original(m_path);
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray whole = original.readAll();
        original.close();
        int complete = 0, some = 0;
        for (qint64 page = 0; page < whole.size() / PageSize; page += 5) {
            removeSetAside(m_path);
            for (const char* suffix : {"", "-wal", "-shm"}) QFile::remove(m_path + QLatin1String(suffix));
            QByteArray bytes = whole;
            const auto at = page * PageSize + 1000;
            bytes[at] = char(bytes[at] ^ 0x40);
            QFile f(m_path);
            QVERIFY(f.open(QIODevice::WriteOnly));
            f.write(bytes);
            f.close();
            const auto opened = openOrMend(source(), true);
            QVERIFY(opened.has_value() && opened->mended);
            complete += opened->complete;
            some += !opened->complete && opened->saved > 0;
            for (const OutboxItem& i : (*opened->cache->begin())->outbox()) QCOMPARE(i.args.size(), 1500);
        }
        QVERIFY(complete > 5 && some > 0);
    }

    void SYNC_13_aKeyThatIsWrongReplacesNothing()
    {
        make();
        const std::vector<std::uint8_t> other(32, 8);
        const auto opened = openOrMend(SqlSource::encryptedFile(m_path, SecureBytes::copyOf(other)), false);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, std::string("store_wrong_key"));
        for (const QString& name : names()) QVERIFY2(!name.contains(QStringLiteral("damaged")), qPrintable(name));
    }

    /// The hub has given answers to numbers that nobody here remembers any more.
    void SYNC_13_numbersOfTheLostCacheAreNoCopiedProfile()
    {
        TestHub hub;
        hub.fresh = true;
        TestDevice before(hub, "one");
        QVERIFY(found(before));
        for (const char* at : {"https://a.example.org", "https://b.example.org"}) {
            QVERIFY(before.make(setArgs("website", before.shown("website"), at)) && before.push() && before.pull());
        }
        // Sent and taken, and the answer was lost; then one that was never sent.
        QVERIFY(before.make(setArgs("fax", "", "+371 20000001")));
        const auto sent = before.replica.nextPush(10, 1'000'000, true);
        QVERIFY(sent && before.send(*sent));
        QVERIFY(before.make(setArgs("phone_2", "", "+371 20000002")));

        TestDevice after(hub, "one");
        std::array<std::uint8_t, 640> skip{};
        after.random.fill(skip);
        {
            auto tx = after.cache.begin();
            for (const auto& [position, i] : before.cache.state().outbox)
                if (i.deviceSeq == 0) (*tx)->appendOutbox(i); // the one that was sent lay on a damaged page
            Replica::numbersKnownTo(**tx, 1);
            QVERIFY((*tx)->commit().has_value());
        }
        QVERIFY(after.pull());
        const auto first = after.replica.nextPush(10, 1'000'000, true);
        QVERIFY(first && first->front().deviceSeq == 2); // which the hub knows as something else
        QVERIFY(sendAll(after));
        QVERIFY(after.pull());
        QVERIFY(after.make(setArgs("website", "https://b.example.org", "https://c.example.org")));
        QVERIFY(sendAll(after));
        QVERIFY(after.pull() && after.sameAsHub());
        const auto status = after.replica.status();
        QVERIFY(status && status->problems == 0 && status->waiting == 0);
        QCOMPARE(after.shown("website"), std::string("https://c.example.org"));
        QCOMPARE(after.shown("fax"), std::string("+371 20000001"));
        QCOMPARE(after.shown("phone_2"), std::string("+371 20000002"));
        // From the first answer on a fork is a fork again.
        const auto still = after.replica.takeNumbersFrom(99);
        QVERIFY(still && !*still);
    }

    void SYNC_1_aCopyStaysUntilWhatWasTypedIsKept_data()
    {
        QTest::addColumn<bool>("unreadable");
        QTest::newRow("SYNC-1 the disk is full") << false;
        QTest::newRow("SYNC-1 the copy cannot be read") << true;
    }
    /// The hub says that this device is out, and what was typed on it cannot be put away just now.
    void SYNC_1_aCopyStaysUntilWhatWasTypedIsKept()
    {
        QFETCH(bool, unreadable);
        const auto memory = std::make_shared<MemoryCache>();
        {
            auto tx = *memory->begin();
            OutboxItem typed = item(1);
            typed.args = cj1::write({{"id", "typed"}});
            tx->appendOutbox(typed);
            QVERIFY(tx->commit().has_value());
        }
        bool well = false;
        int kept = 0, destroyed = 0;
        WorkspaceParts parts;
        parts.account = AccountId(Uuid::v5(Uuid(), "account"));
        parts.device = DeviceId(Uuid::v5(Uuid(), "device"));
        parts.signer = std::make_shared<KeyedHashSigner>(QByteArray(32, 'd'));
        parts.clock = std::make_shared<FixedClock>();
        parts.random = std::make_shared<CountingRandom>();
        parts.openCache = [memory](const OrgId&, bool) -> Result<WorkspaceParts::OpenedCache> {
            WorkspaceParts::OpenedCache out;
            out.cache = std::make_unique<SharedMemory>(memory);
            return out;
        };
        parts.destroyCache = [&](const OrgId&) { ++destroyed; };
        parts.keepUnsent = [&](const Unsent& unsent) -> Done {
            if (!well) return fail("file_io");
            kept += static_cast<int>(unsent.commands.size());
            return {};
        };
        parts.refresh = [&](HttpClient&, QObject*, const std::function<void(Result<SessionToken>)>& done) {
            if (unreadable && !well) memory->readHook = [] { return fail("store_io"); };
            done(fail("device_ended"));
        };
        WorkspaceWorker worker(std::move(parts));
        int closed = 0;
        connect(&worker, &WorkspaceWorker::orgRemoved, this, [&] { ++closed; });
        worker.start({OrgId(Uuid::v5(Uuid(), "organisation"))});
        QCOMPARE(closed, 1);
        QCOMPARE(destroyed, 0);
        worker.syncNow();
        QCOMPARE(destroyed, 0);
        well = true;
        memory->readHook = nullptr;
        worker.syncNow();
        QCOMPARE(kept, 1);
        QCOMPARE(destroyed, 1);
        worker.syncNow();
        QCOMPARE(destroyed, 1);
        worker.shutDown();
    }

    void SYNC_23_aCopyEndsAfter90DaysWhereTheOrganisationWantsIt_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("ends");
        QTest::newRow("SYNC-23 90 days without the hub") << true << 90 << true;
        QTest::newRow("SYNC-23 a day before") << true << 89 << false;
        QTest::newRow("SYNC-23 the organisation did not choose it") << false << 400 << false;
    }
    void SYNC_23_aCopyEndsAfter90DaysWhereTheOrganisationWantsIt()
    {
        QFETCH(bool, wanted);
        QFETCH(int, days);
        QFETCH(bool, ends);
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        if (wanted) QVERIFY(one.make(setArgs("offline_copy", "", "copy_is_deleted")));
        QVERIFY(one.push() && one.pull() && one.replica.contacted());
        QVERIFY(one.make(setArgs("website", "", "https://typed.example.org"))); // and never sent
        const std::int64_t numbers = one.cache.state().cursor.lastDeviceSeq;
        auto memory = std::shared_ptr<MemoryCache>(std::shared_ptr<void>(), &one.cache);
        const auto clock = std::make_shared<FixedClock>();
        clock->time = one.clock.time;
        bool well = false;
        int destroyed = 0, told = 0;
        std::vector<Unsent> kept;
        WorkspaceParts parts;
        parts.account = one.identity.account;
        parts.device = one.identity.device;
        parts.signer = std::make_shared<KeyedHashSigner>(QByteArray(32, 'd'));
        parts.clock = clock;
        parts.random = std::make_shared<CountingRandom>();
        parts.openCache = [&memory](const OrgId&, bool) -> Result<WorkspaceParts::OpenedCache> {
            WorkspaceParts::OpenedCache out;
            out.cache = std::make_unique<SharedMemory>(memory);
            return out;
        };
        parts.destroyCache = [&](const OrgId&) {
            ++destroyed;
            memory = std::make_shared<MemoryCache>();
        };
        parts.keepUnsent = [&](const Unsent& unsent) -> Done {
            if (!well) return fail("file_io");
            kept.push_back(unsent);
            return {};
        };
        parts.refresh = [](HttpClient&, QObject*, const std::function<void(Result<SessionToken>)>& done) { done(fail("busy")); };
        WorkspaceWorker worker(std::move(parts));
        connect(&worker, &WorkspaceWorker::copyEnded, this, [&] { ++told; });
        worker.start({hub.org});
        clock->time = clock->time.plusDays(days);
        worker.syncNow(); // the hub is asked first: its answer would renew the lease
        QCOMPARE(destroyed, 0);
        worker.watch();
        QCOMPARE(destroyed, 0); // what was typed could not be kept
        well = true;
        clock->time = clock->time.plusDays(-200); // set back: the highest time counts that was seen
        worker.watch();
        QCOMPARE(destroyed, ends ? 1 : 0);
        QCOMPARE(told, destroyed);
        QCOMPARE(kept.size(), std::size_t(destroyed));
        worker.watch();
        QCOMPARE(destroyed, ends ? 1 : 0); // the fresh copy has had no contact yet
        worker.shutDown();
        if (!ends) return;
        QCOMPARE(kept.front().commands.size(), std::size_t(1));
        QVERIFY(cj1::write(kept.front().commands.front().second).contains("typed.example.org"));
        QVERIFY(memory->state().records.empty() && memory->state().outbox.empty());
        QCOMPARE(memory->state().cursor.lastDeviceSeq, numbers); // still the same device to the hub
    }
};
QTEST_GUILESS_MAIN(MendedTest)
#include "test_mended.moc"
