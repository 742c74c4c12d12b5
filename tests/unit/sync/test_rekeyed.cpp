// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a cache when the profile's keys are renewed (SEC-72).
#include "core/keys/key_vault.h"
#include "core/keys/memory_keychain.h"
#include "core/store/sql/store_file.h"
#include "core/sync/profile/mended_cache.h"
#include "core/sync/profile/rekeyed_cache.h"
#include "core/sync/profile/unsent_shelf.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace sek;

namespace {

struct Stop
{
};

SecureBytes phrase()
{
    const std::string text = "an invented passphrase";
    return SecureBytes::copyOf({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

const OrgId Org(Uuid::v5(Uuid(), "an organisation"));

} // namespace

class RekeyedTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::recursive_mutex m_mutex;
    MemoryKeychain m_keychain;
    SecureBytes m_first;

    QString path() const { return m_folder->filePath(QString::fromStdString(Org.text()) + QStringLiteral(".cache")); }
    std::unique_ptr<ProfileKeys> unlocked(const StepHook& hook = {})
    {
        KeyVault vault(m_folder->path(), &m_keychain, hook);
        auto keys = vault.unlockByPassphrase(phrase());
        return keys ? std::move(*keys) : nullptr;
    }
    /// A profile whose organisation has thirty commands that were not sent, and an attachment.
    void make()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain.entries.clear();
        KeySetup setup;
        setup.passphrase = phrase();
        setup.cost = PassphraseCost::cheapest();
        KeyVault vault(m_folder->path(), &m_keychain);
        bool made = false;
        vault.create(Uuid::v5(Uuid(), "profile"), std::move(setup), [&](const auto& keys) { made = keys.has_value(); });
        QVERIFY(made);
        auto keys = unlocked();
        auto opened = openRekeyed(m_mutex, *keys, Org, path(), false);
        QVERIFY(opened.has_value());
        auto tx = opened->cache->begin();
        QVERIFY(tx.has_value());
        for (int n = 1; n <= 30; ++n) {
            OutboxItem item;
            item.id = CommandId(Uuid::v5(Uuid(), "command " + std::to_string(n)));
            item.name = "UpdateOrganisation";
            item.args = QByteArray(3'000, char('a' + n % 26));
            (*tx)->appendOutbox(item);
        }
        (*tx)->keep("log", QByteArrayLiteral("what was seen"));
        QVERIFY((*tx)->commit().has_value());
        m_first = std::move(*keys->cacheKey(Org));
    }
    static void rotate(ProfileKeys& keys)
    {
        bool done = false;
        keys.rotate(phrase(), {1'000}, [&](const auto& rotated) { done = rotated.has_value(); });
        QVERIFY(done);
    }
    void isWhole(const Result<WorkspaceParts::OpenedCache>& opened)
    {
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().code.c_str());
        QVERIFY(!opened->mended);
        auto tx = opened->cache->begin();
        QVERIFY(tx.has_value());
        QCOMPARE((*tx)->outbox().size(), std::size_t(30));
        QCOMPARE((*tx)->outbox()[6].args, QByteArray(3'000, char('a' + 7)));
        QCOMPARE((*tx)->kept("log"), QByteArrayLiteral("what was seen"));
    }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files); }

private Q_SLOTS:
    void SEC_72_aRotationGivesEachCacheANewKeyThatTheNextOpeningPutsInPlace()
    {
        make();
        auto keys = unlocked();
        rotate(*keys);
        QVERIFY(keys->cacheKey(Org)->equals(m_first)); // the file is under it until it is opened
        const SecureBytes next = std::move(*keys->nextCacheKey(Org));
        QVERIFY(!next.equals(m_first));
        isWhole(openRekeyed(m_mutex, *keys, Org, path(), false));
        QVERIFY(keys->cacheKey(Org)->equals(next));
        QVERIFY(!keys->nextCacheKey(Org).has_value());
        // Whoever has the old key, from a copy of the key file, opens nothing any more.
        const auto byOld = SqlCache::open(SqlSource::encryptedFile(path(), m_first.clone()), OpenMode::MustExist);
        QVERIFY(!byOld.has_value() && byOld.error().is("store_wrong_key"));
        isWhole(openRekeyed(m_mutex, *unlocked(), Org, path(), false));
        for (const QString& name : names()) QVERIFY2(!name.contains(QStringLiteral("rekey")), qPrintable(name));
    }

    void SEC_72_aCrashAtAnyStepLeavesTheOldOrTheNewKeyAndTheWholeContent()
    {
        int stops = 0;
        for (bool finished = false; !finished && !QTest::currentTestFailed(); ++stops) {
            make();
            int at = 0;
            const auto stop = [&](const char*) {
                if (at++ == stops) throw Stop();
            };
            try {
                auto keys = unlocked(stop);
                QVERIFY(keys);
                rotate(*keys);
                isWhole(openRekeyed(m_mutex, *keys, Org, path(), false, stop));
                finished = true;
            } catch (const Stop&) {
            }
            // As the next start finds it, twice.
            for (int start = 0; start < 2; ++start) {
                auto keys = unlocked();
                QVERIFY(keys);
                isWhole(openRekeyed(m_mutex, *keys, Org, path(), false));
                if (finished || keys->file().generation == 2) QVERIFY(!keys->cacheKey(Org)->equals(m_first));
                QVERIFY(!keys->nextCacheKey(Org).has_value());
            }
        }
        QVERIFY(stops > 15);
    }

    void SEC_72_twoRotationsBeforeAnOpeningAreOne()
    {
        make();
        auto keys = unlocked();
        rotate(*keys);
        const SecureBytes next = std::move(*keys->nextCacheKey(Org));
        rotate(*keys);
        QVERIFY(keys->nextCacheKey(Org)->equals(next));
        isWhole(openRekeyed(m_mutex, *keys, Org, path(), false));
    }

    void SEC_72_aFullDiskLeavesTheOldKeyAndIsTriedAgain()
    {
        make();
        auto keys = unlocked();
        rotate(*keys);
        const QString inTheWay = path() + QStringLiteral(".rekey");
        QVERIFY(QDir().mkpath(inTheWay + QStringLiteral("/full"))); // no file of that name can be made
        isWhole(openRekeyed(m_mutex, *keys, Org, path(), false));
        QVERIFY(keys->cacheKey(Org)->equals(m_first));
        QVERIFY(QDir(inTheWay).removeRecursively());
        isWhole(openRekeyed(m_mutex, *keys, Org, path(), false));
        QVERIFY(!keys->cacheKey(Org)->equals(m_first));
    }

    void SEC_73_aFileSetAsideKeepsItsKeyForWhoeverCanHelp()
    {
        make();
        auto keys = unlocked();
        rotate(*keys);
        QVERIFY(setAside(path()).has_value()); // and here it died
        const auto opened = openRekeyed(m_mutex, *keys, Org, path(), false);
        QVERIFY(opened.has_value() && opened->mended && opened->complete);
        QCOMPARE(opened->saved, 30);
        QVERIFY(keys->cacheKey(Org)->equals(m_first));
    }

    void SYNC_21_destroyingACacheErasesBothItsKeys()
    {
        make();
        auto keys = unlocked();
        rotate(*keys);
        destroyCache(m_mutex, *keys, m_folder->path(), Org, path());
        const auto again = unlocked();
        QVERIFY(!again->cacheKey(Org).has_value() && !again->nextCacheKey(Org).has_value());
        for (const QString& name : names()) QVERIFY2(!name.contains(QStringLiteral(".cache")), qPrintable(name));
    }

    void SYNC_10_whatWasKeptOutlivesAClockThatIsAheadAndADiskThatDoesNotRead()
    {
        make();
        auto keys = unlocked();
        UnsentShelf shelf(*keys, m_folder->path());
        const Instant ended{1'788'000'000'000};
        QVERIFY(shelf.keep({Org, "An organisation", ended, {{"UpdateOrganisation", {{"id", "typed"}}}}, true}).has_value());
        QCOMPARE(shelf.all(ended).size(), std::size_t(1));
        QVERIFY(shelf.all(ended.plusDays(DaysUnsentIsKept)).empty());
        QCOMPARE(shelf.all(ended.plusDays(1)).size(), std::size_t(1)); // it was ahead for a moment
        const QString file = m_folder->filePath(QStringLiteral("unsent-") + QString::fromStdString(Org.text()));
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
        QVERIFY(shelf.all(ended.plusDays(2)).empty()); // it cannot be read now
        QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
        QCOMPARE(shelf.all(ended.plusDays(2)).size(), std::size_t(1));
        QVERIFY(shelf.all(ended.plusDays(DaysUnsentIsKept)).empty());
        QVERIFY(shelf.all(ended.plusDays(DaysUnsentIsKept + 1)).empty());
        QVERIFY(!QFileInfo::exists(file));
    }

    void SYNC_21_whatACrashLeftOfADestroyedCopyIsInNobodysWay()
    {
        make();
        auto keys = unlocked();
        QVERIFY(keys->eraseSecret(KeyPurpose::Cache, Org.text()).has_value()); // and here it stopped
        const QString other = m_folder->filePath(QString::fromStdString(OrgId(Uuid::v5(Uuid(), "another one")).text()) + QStringLiteral(".cache"));
        {
            QFile log(other + QStringLiteral("-wal")); // or one step further
            QVERIFY(log.open(QIODevice::WriteOnly) && log.write("a log without its file") > 0);
        }
        QVERIFY(QFileInfo::exists(path()));
        removeKeyless(*keys, m_folder->path());
        for (const QString& name : names()) QVERIFY2(!name.contains(QStringLiteral(".cache")), qPrintable(name));
        // Invited again, the copy begins anew.
        const auto opened = openRekeyed(m_mutex, *keys, Org, path(), false);
        QVERIFY(opened.has_value() && !opened->mended);
        // What has a key stays.
        removeKeyless(*keys, m_folder->path());
        QVERIFY(QFileInfo::exists(path()));
    }

#ifdef Q_OS_UNIX
    void SYNC_21_theKeyFileThatHeldTheKeyIsOverwritten()
    {
        make();
        auto keys = unlocked();
        const QString file = m_folder->filePath(QLatin1String(KeyVault::FileName)), kept = m_folder->filePath(QStringLiteral("kept"));
        QCOMPARE(::link(file.toUtf8().constData(), kept.toUtf8().constData()), 0); // the same blocks under a second name
        const auto content = [](const QString& name) {
            QFile f(name);
            return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
        };
        const QByteArray before = content(kept);
        QVERIFY(!before.isEmpty());
        destroyCache(m_mutex, *keys, m_folder->path(), Org, path());
        QVERIFY(content(kept) != before);
        QVERIFY(!unlocked()->cacheKey(Org).has_value());
    }
#endif
};

QTEST_GUILESS_MAIN(RekeyedTest)
#include "test_rekeyed.moc"
