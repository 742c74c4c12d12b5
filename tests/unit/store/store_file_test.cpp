// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_cache.h"
#include "core/store/sql_hub_store.h"
#include "tests/unit/store/suites.h"
#include "tests/unit/store/testing.h"

#include <QDir>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace sek;
using namespace sek::testing;

namespace {

constexpr qint64 PageSize = 4096;

OutboxItem bigItem(int n)
{
    OutboxItem i;
    i.id = id<CommandId>(n);
    i.name = "UpdateOrganisation";
    i.args = QByteArray(1500, char('a' + n % 26)); // two on a page
    return i;
}

} // namespace

/// A store file that does not open is never read as an empty one, and never changed by the attempt.
class StoreFileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    SqlSource source(int key = 1) const { return SqlSource::encryptedFile(m_path, testKey(key)); }
    void make(int records = 3, int outbox = 0)
    {
        auto cache = SqlCache::open(source(), OpenMode::MayCreate);
        VERIFY_OK(cache);
        auto tx = (*cache)->begin();
        VERIFY_OK(tx);
        for (int n = 0; n < records; ++n)
            (*tx)->put(record(n, n, QByteArray(600, 'r')));
        for (int n = 1; n <= outbox; ++n)
            (*tx)->appendOutbox(bigItem(n));
        VERIFY_OK((*tx)->commit());
    }
    /// Every file of the folder with its bytes.
    QMap<QString, QByteArray> content() const
    {
        QMap<QString, QByteArray> out;
        for (const QString& name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile f(m_folder->filePath(name));
            if (f.open(QIODevice::ReadOnly)) out[name] = f.readAll();
        }
        return out;
    }
    void flip(qint64 at)
    {
        QFile f(m_path);
        QVERIFY(f.open(QIODevice::ReadWrite));
        QVERIFY(f.seek(at));
        char c = 0;
        QVERIFY(f.getChar(&c));
        QVERIFY(f.seek(at));
        QVERIFY(f.putChar(char(c ^ 0x40)));
    }
    qint64 pages() const { return QFileInfo(m_path).size() / PageSize; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("org.cache"));
    }

    void sec71_filesBelongToTheOwnerAlone()
    {
        auto cache = SqlCache::open(source(), OpenMode::MayCreate);
        VERIFY_OK(cache);
        auto tx = (*cache)->begin();
        VERIFY_OK(tx);
        (*tx)->put(record(1, 1));
        VERIFY_OK((*tx)->commit());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeOwner;
        const QStringList names = QDir(m_folder->path()).entryList(QDir::Files);
        QCOMPARE(names, (QStringList{QStringLiteral("org.cache"), QStringLiteral("org.cache-wal"),
                                     QStringLiteral("org.cache.check")}));
        for (const QString& name : names)
            QVERIFY(!(QFile::permissions(m_folder->filePath(name)) & others));
    }

#ifdef Q_OS_UNIX
    void SYNC_12_aReadOnlyMediumIsToldAndChangesNothing()
    {
        make(3);
        for (const QString& name : QDir(m_folder->path()).entryList(QDir::Files))
            QVERIFY(::chmod(qPrintable(m_folder->filePath(name)), 0444) == 0);
        QVERIFY(::chmod(qPrintable(m_folder->path()), 0555) == 0);
        const auto before = content();
        int ends[2];
        QVERIFY(::pipe(ends) == 0);
        const pid_t child = ::fork();
        if (child == 0) { // root may write everywhere, so somebody else tries
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) ::_exit(2);
            std::string code = "opened and written";
            auto cache = SqlCache::open(source(), OpenMode::MayCreate);
            if (!cache) {
                code = cache.error().code;
            } else if (auto tx = (*cache)->begin(); !tx) {
                code = tx.error().code;
            } else {
                (*tx)->put(record(9, 9));
                if (const auto done = (*tx)->commit(); !done) code = done.error().code;
            }
            (void)!::write(ends[1], code.data(), code.size());
            ::_exit(0);
        }
        ::close(ends[1]);
        char said[100]{};
        const auto n = ::read(ends[0], said, sizeof said - 1);
        ::close(ends[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(n > 0 && status == 0);
        QCOMPARE(QString::fromLatin1(said), QStringLiteral("store_read_only"));
        QCOMPARE(content(), before);
        QVERIFY(::chmod(qPrintable(m_folder->path()), 0700) == 0);
        for (const QString& name : QDir(m_folder->path()).entryList(QDir::Files)) QVERIFY(::chmod(qPrintable(m_folder->filePath(name)), 0600) == 0);
        auto cache = SqlCache::open(source(), OpenMode::MayCreate); // once it can be written again
        VERIFY_OK(cache);
        QVERIFY((*(*cache)->begin())->get(key(1)).present());
    }
#endif

    void sec60_nothingReadableOnDisk()
    {
        const QByteArray marker("marker-Anna-Exempel");
        auto cache = SqlCache::open(source(), OpenMode::MayCreate);
        VERIFY_OK(cache);
        auto tx = (*cache)->begin();
        VERIFY_OK(tx);
        (*tx)->put(record(1, 1, marker));
        (*tx)->saveDraft({"form", 1, marker, {1}});
        VERIFY_OK((*tx)->commit());
        (*tx).reset();
        for (int closed = 0; closed < 2; ++closed) {
            const auto files = content();
            QVERIFY(!files.isEmpty());
            for (const QByteArray& bytes : files) {
                QVERIFY(!bytes.contains(marker));
                QVERIFY(!bytes.startsWith("SQLite format 3"));
            }
            cache->reset();
        }
    }

    void sec61_aPlainFileIsRefused()
    {
        {
            VERIFY_OK(openStore(SqlSource::plainFile(m_path), OpenMode::MayCreate, "x", {}));
        }
        const auto before = content();
        VERIFY_FAILS(SqlCache::open(source(), OpenMode::MayCreate), "store_not_encrypted");
        VERIFY_FAILS(SqlCache::open(SqlSource::plainFile(m_path), OpenMode::MayCreate), "store_not_encrypted");
        QCOMPARE(content(), before);
    }

    void aMissingFileIsNotCreatedUnasked()
    {
        VERIFY_FAILS(SqlCache::open(source(), OpenMode::MustExist), "store_missing");
        QVERIFY(content().isEmpty());
    }

    void sec62_aWrongKeyChangesNothing()
    {
        make();
        const auto before = content();
        VERIFY_FAILS(SqlCache::open(source(2), OpenMode::MustExist), "store_wrong_key");
        VERIFY_FAILS(SqlCache::open(source(2), OpenMode::MayCreate), "store_wrong_key");
        QCOMPARE(content(), before);
        VERIFY_OK(SqlCache::open(source(), OpenMode::MustExist));
    }

    void sec62_aWrongKeyLeavesTheLogAlone()
    {
        make();
        // A log left by a crash: the copy of a store that is in use.
        auto cache = SqlCache::open(source(), OpenMode::MustExist);
        VERIFY_OK(cache);
        {
            auto tx = (*cache)->begin();
            VERIFY_OK(tx);
            (*tx)->put(record(50, 50));
            VERIFY_OK((*tx)->commit());
        }
        const auto alive = content();
        cache->reset();
        for (auto it = alive.begin(); it != alive.end(); ++it) {
            QFile f(m_folder->filePath(it.key()));
            QVERIFY(f.open(QIODevice::WriteOnly));
            f.write(it.value());
        }
        QVERIFY(alive.contains(QStringLiteral("org.cache-wal")));
        VERIFY_FAILS(SqlCache::open(source(2), OpenMode::MustExist), "store_wrong_key");
        QCOMPARE(content(), alive);
        auto again = SqlCache::open(source(), OpenMode::MustExist);
        VERIFY_OK(again);
        auto tx = (*again)->begin();
        VERIFY_OK(tx);
        QVERIFY((*tx)->get(key(50)).present());
    }

    void aWrongKeyIsToldEvenWithoutTheCheckFile()
    {
        make();
        QVERIFY(QFile::remove(m_path + QStringLiteral(".check")));
        VERIFY_FAILS(SqlCache::open(source(2), OpenMode::MustExist), "store_wrong_key");
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".check")));
        {
            VERIFY_OK(SqlCache::open(source(), OpenMode::MustExist));
        }
        QVERIFY(QFile::exists(m_path + QStringLiteral(".check")));
    }

    void sec73_damageIsToldFromAWrongKey_data()
    {
        QTest::addColumn<QByteArray>("damage");
        for (const char* d : {"salt", "first page", "later page", "every page", "cut in the middle",
                              "cut in the first page", "emptied"})
            QTest::newRow(d) << QByteArray(d);
    }
    void sec73_damageIsToldFromAWrongKey()
    {
        QFETCH(QByteArray, damage);
        make(200);
        QVERIFY(pages() > 20);
        if (damage == "salt")
            flip(3);
        else if (damage == "first page")
            flip(200);
        else if (damage == "later page")
            flip(5 * PageSize + 100);
        else if (damage == "every page") {
            for (qint64 p = 0; p < pages(); ++p)
                flip(p * PageSize + 1000);
        } else if (damage == "cut in the middle")
            QVERIFY(QFile::resize(m_path, 10 * PageSize + 77));
        else if (damage == "cut in the first page")
            QVERIFY(QFile::resize(m_path, 1000));
        else
            QVERIFY(QFile::resize(m_path, 0));
        const auto before = content();

        for (const OpenMode mode : {OpenMode::MustExist, OpenMode::MayCreate}) {
            Done done;
            if (auto cache = SqlCache::open(source(), mode); !cache)
                done = failure(cache);
            else
                done = (*cache)->check();
            VERIFY_FAILS(done, "store_damaged");
            VERIFY_FAILS(SqlCache::open(source(2), mode), "store_wrong_key");
            QCOMPARE(content(), before);
        }
    }

    void sec73_aDamagedPageFailsTheTransactionThatMeetsIt()
    {
        make(400);
        for (qint64 p = 3; p < pages(); ++p)
            flip(p * PageSize + 1000);
        auto cache = SqlCache::open(source(), OpenMode::MustExist);
        VERIFY_OK(cache);
        auto tx = (*cache)->begin();
        VERIFY_OK(tx);
        QVERIFY((*tx)->everything().empty());
        (*tx)->put(record(1000, 1));
        VERIFY_FAILS((*tx)->commit(), "store_damaged");
    }

    void sec73_damagedFilesAreSetAsideWhole()
    {
        make();
        QFile wal(m_path + QStringLiteral("-wal"));
        QVERIFY(wal.open(QIODevice::WriteOnly));
        wal.write("log");
        wal.close();
        auto aside = setAside(m_path);
        VERIFY_OK(aside);
        QCOMPARE(*aside, m_path + QStringLiteral(".damaged-1"));
        QCOMPARE(content().keys(),
                 (QStringList{QStringLiteral("org.cache.damaged-1"), QStringLiteral("org.cache.damaged-1-wal"),
                              QStringLiteral("org.cache.damaged-1.check")}));
        make();
        QCOMPARE(setAside(m_path).value_or(QString()), m_path + QStringLiteral(".damaged-2"));
        QCOMPARE(content().size(), 5);
        // The highest number stays the newest when older ones are gone.
        for (const char* suffix : {"", "-wal", ".check"}) QFile::remove(m_path + QStringLiteral(".damaged-1") + QLatin1String(suffix));
        make();
        QCOMPARE(setAside(m_path).value_or(QString()), m_path + QStringLiteral(".damaged-3"));
    }

    void sec73_settingAsideCanBeDoneAgainAfterACrash()
    {
        make();
        // As a crash leaves it after the first of the renames.
        QFile wal(m_path + QStringLiteral(".damaged-1-wal"));
        QVERIFY(wal.open(QIODevice::WriteOnly));
        wal.close();
        QCOMPARE(setAside(m_path).value_or(QString()), m_path + QStringLiteral(".damaged-1"));
    }

    void sec73_aLogWithoutItsFileIsNoCleanStart()
    {
        QFile wal(m_path + QStringLiteral("-wal"));
        QVERIFY(wal.open(QIODevice::WriteOnly));
        wal.close();
        VERIFY_FAILS(SqlCache::open(source(), OpenMode::MayCreate), "store_damaged");
        VERIFY_OK(setAside(m_path));
        VERIFY_OK(SqlCache::open(source(), OpenMode::MayCreate));
    }

    void sync13_allOfTheOutboxComesOutOfAWholeFile()
    {
        make(10, 30);
        auto aside = setAside(m_path);
        VERIFY_OK(aside);
        auto salvaged = salvageOutbox(*aside, testKey(1));
        VERIFY_OK(salvaged);
        QVERIFY(salvaged->complete);
        QCOMPARE(salvaged->items.size(), 30u);
        QCOMPARE(salvaged->items[7].args, bigItem(8).args);
        VERIFY_FAILS(salvageOutbox(*aside, testKey(2)), "store_wrong_key");
    }

    void sync13_unsentEditsAreSavedAroundDamagedPages()
    {
        make(10, 60);
        // Each page in turn is damaged on a fresh copy of the file: what stands on the others is saved.
        QFile original(m_path);
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray whole = original.readAll();
        original.close();
        std::size_t fewest = 60;
        int partly = 0;
        for (qint64 p = 1; p < whole.size() / PageSize; ++p) {
            QFile f(m_path);
            QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
            f.write(whole);
            f.close();
            flip(p * PageSize + 1000);
            auto salvaged = salvageOutbox(m_path, testKey(1));
            VERIFY_OK(salvaged);
            for (const auto& i : salvaged->items)
                QCOMPARE(i.args, bigItem(int(i.position)).args);
            if (!salvaged->complete) {
                ++partly;
                // The root of the outbox is one page; without it nothing can be found.
                if (!salvaged->items.empty()) fewest = std::min(fewest, salvaged->items.size());
            } else {
                QCOMPARE(salvaged->items.size(), 60u);
            }
        }
        QVERIFY(partly > 10);
        QVERIFY2(fewest >= 50, qPrintable(QString::number(fewest)));
    }

    void oneProgramAtATime()
    {
        SqlSource s = source();
        s.busyMs = 1;
        auto cache = SqlCache::open(s, OpenMode::MayCreate);
        VERIFY_OK(cache);
        VERIFY_FAILS(SqlCache::open(s, OpenMode::MustExist), "store_busy");
        cache->reset();
        VERIFY_OK(SqlCache::open(s, OpenMode::MustExist));
    }

    void theFileFormIsTheOneOfSqlCipher3()
    {
        make();
        auto cache = SqlCache::open(source(), OpenMode::MustExist);
        VERIFY_OK(cache);
        QVERIFY(!(*cache)->connection().cipherVersion().empty());
        std::int64_t size = 0;
        static const Statement pageSize{"page_size", "PRAGMA page_size"};
        VERIFY_OK((*cache)->connection().read(pageSize, {}, [&](const Row& row) {
            size = row.integer(0);
            return false;
        }));
        QCOMPARE(size, PageSize);
        QCOMPARE(QFileInfo(m_path).size() % PageSize, 0);
    }

    /// The file lies beside the test as an earlier version left it. Written by SQLCipher 3.4.1; every later library and
    /// every later schema has to read it.
    void anOldFileOpens()
    {
        const QString old = QStringLiteral(SEK_SOURCE_DIR "/tests/unit/store/data/cache-1-sqlcipher-3.4.1");
        QVERIFY(QFile::copy(old, m_path));
        QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        VERIFY_FAILS(SqlCache::open(source(2), OpenMode::MustExist), "store_wrong_key");
        auto cache = SqlCache::open(source(), OpenMode::MustExist);
        VERIFY_OK(cache);
        VERIFY_OK((*cache)->check());
        auto tx = (*cache)->begin();
        VERIFY_OK(tx);
        QCOMPARE((*tx)->everything().size(), 3u);
        QCOMPARE((*tx)->get(key(2)).record, record(2, 2, QByteArray(600, 'r')));
        QCOMPARE((*tx)->outbox().size(), 2u);
        QCOMPARE((*tx)->outbox()[1].args, bigItem(2).args);
    }

    void theEncryptedHubIsGuardedTheSameWay()
    {
        SqlHubOptions options;
        options.newEpoch = "e1";
        {
            VERIFY_OK(SqlHubStore::open(source(), options));
        }
        const auto before = content();
        VERIFY_FAILS(SqlHubStore::open(source(2), options), "store_wrong_key");
        QCOMPARE(content(), before);
        QVERIFY(!before.value(QStringLiteral("org.cache")).startsWith("SQLite format 3"));
        options.newEpoch = "e2";
        auto again = SqlHubStore::open(source(), options);
        VERIFY_OK(again);
        QCOMPARE((*again)->epoch(), std::string("e1"));
        VERIFY_OK((*again)->setEpoch("e3"));
        QCOMPARE((*again)->epoch(), std::string("e3"));
    }
};

QObject* storeFileTest()
{
    return new StoreFileTest;
}

#include "store_file_test.moc"
