// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlcipher/driver.h"
#include "tests/unit/store/suites.h"
#include "tests/unit/store/testing.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <dlfcn.h>

using namespace sek;
using namespace sek::testing;

/// QSQLCIPHER keeps every promise that QSQLITE keeps, as far as our statements rely on them.
class DriverTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QSqlDatabase openNew()
    {
        QFETCH_GLOBAL(bool, encrypted);
        const QString path = m_folder.filePath(QStringLiteral("db%1").arg(++m_files));
        return open(path, encrypted, 1, true);
    }
    static QSqlDatabase open(const QString& path, bool encrypted, int key, bool create)
    {
        static int counter = 0;
        const QString name = QStringLiteral("driver-test-%1").arg(++counter);
        QSqlDatabase db;
        if (encrypted) {
            auto* driver = new SqlCipherDriver;
            driver->setKey(testKey(key));
            db = QSqlDatabase::addDatabase(driver, name);
            if (create) db.setConnectOptions(QStringLiteral("QSQLCIPHER_CREATE"));
        } else {
            db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        }
        db.setDatabaseName(path);
        db.open();
        return db;
    }
    static void drop(QSqlDatabase& db)
    {
        const QString name = db.connectionName();
        db = {};
        QSqlDatabase::removeDatabase(name);
    }
    static bool run(QSqlDatabase& db, const char* sql)
    {
        QSqlQuery q(db);
        return q.exec(QString::fromLatin1(sql));
    }
    static qlonglong number(QSqlDatabase& db, const char* sql)
    {
        QSqlQuery q(db);
        return q.exec(QString::fromLatin1(sql)) && q.next() ? q.value(0).toLongLong() : -1;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("QSQLITE") << false;
        QTest::newRow("QSQLCIPHER") << true;
    }

    void valuesComeBackAsTheyWent_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("zero") << QVariant(qlonglong(0));
        QTest::newRow("largest") << QVariant(std::numeric_limits<qlonglong>::max());
        QTest::newRow("smallest") << QVariant(std::numeric_limits<qlonglong>::min());
        QTest::newRow("bytes with NUL") << QVariant(QByteArray("a\0b\0\xff", 5));
        QTest::newRow("no bytes") << QVariant(QByteArray("", 0));
        QTest::newRow("a quarter MiB") << QVariant(QByteArray(256 * 1024, '\x07'));
        QTest::newRow("letters of four languages") << QVariant(QStringLiteral("Łukasz Žīgurs Åsa Ö żółć"));
        QTest::newRow("beyond the first plane") << QVariant(QString::fromUtf8("\xf0\x9f\x97\x82 \xf0\x90\x8d\x88"));
        QTest::newRow("quotes") << QVariant(QStringLiteral("'; DROP TABLE t; --"));
        QTest::newRow("empty text") << QVariant(QStringLiteral(""));
    }
    void valuesComeBackAsTheyWent()
    {
        QFETCH(QVariant, value);
        QSqlDatabase db = openNew();
        QVERIFY(run(db, "CREATE TABLE t (v)"));
        {
            QSqlQuery put(db);
            QVERIFY(put.prepare(QStringLiteral("INSERT INTO t (v) VALUES (?)")));
            put.bindValue(0, value);
            QVERIFY2(put.exec(), qPrintable(put.lastError().text()));
            QCOMPARE(put.numRowsAffected(), 1);
            QSqlQuery get(db);
            get.setForwardOnly(true);
            QVERIFY(get.exec(QStringLiteral("SELECT v FROM t")));
            QVERIFY(get.next());
            QCOMPARE(get.value(0).typeId(), value.typeId());
            QCOMPARE(get.value(0), value);
            QVERIFY(!get.isNull(0));
            QVERIFY(!get.next());
        }
        drop(db);
    }

    void nullIsNull()
    {
        QSqlDatabase db = openNew();
        QVERIFY(run(db, "CREATE TABLE t (v)"));
        {
            QSqlQuery put(db);
            QVERIFY(put.prepare(QStringLiteral("INSERT INTO t (v) VALUES (?)")));
            for (const QVariant& v : {QVariant(), QVariant(QMetaType::fromType<qlonglong>())}) {
                put.bindValue(0, v);
                QVERIFY(put.exec());
            }
            QCOMPARE(number(db, "SELECT count(*) FROM t WHERE v IS NULL"), 2);
            QSqlQuery get(db);
            QVERIFY(get.exec(QStringLiteral("SELECT v FROM t")));
            QVERIFY(get.next());
            QVERIFY(get.isNull(0));
        }
        drop(db);
    }

    void preparedStatementsAreUsedAgain()
    {
        QSqlDatabase db = openNew();
        QVERIFY(run(db, "CREATE TABLE t (k INTEGER PRIMARY KEY, v TEXT)"));
        {
            QSqlQuery put(db);
            QVERIFY(put.prepare(QStringLiteral("INSERT INTO t (k, v) VALUES (?, ?)")));
            QSqlQuery get(db);
            get.setForwardOnly(true);
            QVERIFY(get.prepare(QStringLiteral("SELECT v FROM t WHERE k >= ? ORDER BY k")));
            for (int i = 0; i < 5; ++i) {
                put.bindValue(0, qlonglong(i));
                put.bindValue(1, QStringLiteral("row %1").arg(i));
                QVERIFY(put.exec());
                QCOMPARE(put.lastInsertId().toLongLong(), i);
                get.bindValue(0, qlonglong(i));
                QVERIFY(get.exec());
                QVERIFY(get.next());
                QCOMPARE(get.value(0).toString(), QStringLiteral("row %1").arg(i));
                get.finish();
            }
            // Broken off in the middle, then asked anew: from the beginning.
            get.bindValue(0, qlonglong(0));
            QVERIFY(get.exec());
            QVERIFY(get.next() && get.next());
            QVERIFY(get.exec());
            QVERIFY(get.next());
            QCOMPARE(get.value(0).toString(), QStringLiteral("row 0"));
            QCOMPARE(get.record().count(), 1);
            QCOMPARE(get.record().fieldName(0), QStringLiteral("v"));
            int rest = 0;
            while (get.next())
                ++rest;
            QCOMPARE(rest, 4);
            QVERIFY(!get.lastError().isValid());
        }
        drop(db);
    }

    void aPreparedStatementSurvivesAChangeOfTables()
    {
        QSqlDatabase db = openNew();
        QVERIFY(run(db, "CREATE TABLE t (v)"));
        {
            QSqlQuery put(db);
            QVERIFY(put.prepare(QStringLiteral("INSERT INTO t (v) VALUES (?)")));
            QVERIFY(run(db, "ALTER TABLE t ADD COLUMN w"));
            put.bindValue(0, qlonglong(1));
            QVERIFY(put.exec());
        }
        drop(db);
    }

    void transactionsCommitAndRollBack()
    {
        QSqlDatabase db = openNew();
        QVERIFY(run(db, "CREATE TABLE t (v)"));
        QVERIFY(db.transaction());
        QVERIFY(run(db, "INSERT INTO t VALUES (1)"));
        QVERIFY(db.rollback());
        QCOMPARE(number(db, "SELECT count(*) FROM t"), 0);
        QVERIFY(db.transaction());
        QVERIFY(run(db, "INSERT INTO t VALUES (1)"));
        QVERIFY(db.commit());
        QVERIFY(!db.commit());
        QCOMPARE(number(db, "SELECT count(*) FROM t"), 1);
        QCOMPARE(db.tables(), QStringList{QStringLiteral("t")});
        drop(db);
    }

    void errorsCarryTheirNumber_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("code");
        QTest::newRow("syntax") << QByteArray("SELEKT 1") << 1;
        QTest::newRow("no such table") << QByteArray("SELECT * FROM nowhere") << 1;
        QTest::newRow("unique") << QByteArray("INSERT INTO t (k) VALUES (1)") << 19;
        QTest::newRow("not null") << QByteArray("INSERT INTO t (k, v) VALUES (2, NULL)") << 19;
    }
    void errorsCarryTheirNumber()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, code);
        QSqlDatabase db = openNew();
        QVERIFY(run(db, "CREATE TABLE t (k INTEGER PRIMARY KEY, v TEXT NOT NULL DEFAULT '')"));
        QVERIFY(run(db, "INSERT INTO t (k) VALUES (1)"));
        {
            QSqlQuery q(db);
            QVERIFY(!q.exec(QString::fromLatin1(sql)));
            QVERIFY(q.lastError().isValid());
            QCOMPARE(q.lastError().nativeErrorCode().toInt() & 0xff, code);
            QVERIFY(!q.isActive());
        }
        QCOMPARE(number(db, "SELECT count(*) FROM t"), 1);
        drop(db);
    }

    void oneStatementAtATime()
    {
        QSqlDatabase db = openNew();
        QVERIFY(!run(db, "CREATE TABLE a (v); CREATE TABLE b (v)"));
        QVERIFY(run(db, "CREATE TABLE a (v) ; "));
        drop(db);
    }

    void aWrongNumberOfValuesIsRefused()
    {
        QSqlDatabase db = openNew();
        QVERIFY(run(db, "CREATE TABLE t (a, b)"));
        {
            QSqlQuery q(db);
            QVERIFY(q.prepare(QStringLiteral("INSERT INTO t VALUES (?, ?)")));
            q.addBindValue(qlonglong(1));
            QVERIFY(!q.exec());
        }
        QCOMPARE(number(db, "SELECT count(*) FROM t"), 0);
        drop(db);
    }

    void closingEndsOpenStatements()
    {
        QSqlDatabase db = openNew();
        QVERIFY(run(db, "CREATE TABLE t (v)"));
        QVERIFY(run(db, "INSERT INTO t VALUES (1)"));
        const QString path = db.databaseName();
        {
            QSqlQuery open(db);
            QVERIFY(open.exec(QStringLiteral("SELECT v FROM t")));
            QVERIFY(open.next());
            db.close();
            QVERIFY(!db.isOpen());
            QVERIFY(!open.next());
        }
        drop(db);
        QFETCH_GLOBAL(bool, encrypted);
        QSqlDatabase again = DriverTest::open(path, encrypted, 1, false);
        QVERIFY(again.isOpen());
        QCOMPARE(number(again, "SELECT count(*) FROM t"), 1);
        drop(again);
    }

    void sec61_bothLibrariesLiveInOneProcess()
    {
        QSqlDatabase cipher =
            DriverTest::open(m_folder.filePath(QStringLiteral("both-c%1").arg(++m_files)), true, 1, true);
        QSqlDatabase plain =
            DriverTest::open(m_folder.filePath(QStringLiteral("both-p%1").arg(m_files)), false, 1, true);
        const auto version = [](QSqlDatabase& db) {
            QSqlQuery q(db);
            return q.exec(QStringLiteral("SELECT sqlite_version()")) && q.next() ? q.value(0).toString() : QString();
        };
        const auto cipherName = [](QSqlDatabase& db) {
            QSqlQuery q(db);
            return q.exec(QStringLiteral("PRAGMA cipher_version")) && q.next() ? q.value(0).toString() : QString();
        };
        QCOMPARE(version(cipher), QString::fromLatin1(SqlCipherDriver::sqliteVersion()));
        QVERIFY(!version(plain).isEmpty());
        QVERIFY(version(plain) != version(cipher));
        QVERIFY(!cipherName(cipher).isEmpty());
        QVERIFY(cipherName(plain).isEmpty());
        // Hidden symbols: what others find under the name is never our copy.
        if (void* symbol = dlsym(RTLD_DEFAULT, "sqlite3_open_v2")) {
            Dl_info theirs{};
            Dl_info ours{};
            QVERIFY(dladdr(symbol, &theirs) && dladdr(reinterpret_cast<void*>(&driverTest), &ours));
            QVERIFY(theirs.dli_fbase != ours.dli_fbase);
        }
        drop(cipher);
        drop(plain);
    }

    void sec61_theFileIsNotPlain()
    {
        QFETCH_GLOBAL(bool, encrypted);
        QSqlDatabase db = openNew();
        QVERIFY(run(db, "CREATE TABLE marker_table (v)"));
        QVERIFY(run(db, "INSERT INTO marker_table VALUES ('marker-Anna-Exempel')"));
        const QString path = db.databaseName();
        drop(db);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() >= 4096);
        QCOMPARE(bytes.startsWith("SQLite format 3"), !encrypted);
        QCOMPARE(bytes.contains("marker"), !encrypted);
    }

    void onlyTheRightKeyOpens()
    {
        QFETCH_GLOBAL(bool, encrypted);
        QSqlDatabase db = openNew();
        QVERIFY(run(db, "CREATE TABLE t (v)"));
        const QString path = db.databaseName();
        drop(db);
        QSqlDatabase other = DriverTest::open(path, encrypted, 2, false);
        QCOMPARE(other.isOpen(), !encrypted);
        if (encrypted) QCOMPARE(other.lastError().nativeErrorCode(), QStringLiteral("26"));
        drop(other);
        QSqlDatabase same = DriverTest::open(path, encrypted, 1, false);
        QVERIFY(same.isOpen());
        drop(same);
    }

    void theDriverCreatesNothingUnasked()
    {
        QFETCH_GLOBAL(bool, encrypted);
        if (!encrypted) return; // QSQLITE does, which is why it stays on the hub
        const QString path = m_folder.filePath(QStringLiteral("unasked"));
        QSqlDatabase db = DriverTest::open(path, true, 1, false);
        QVERIFY(!db.isOpen());
        QCOMPARE(db.lastError().nativeErrorCode(), QStringLiteral("14"));
        QVERIFY(!QFile::exists(path));
        drop(db);
        auto* keyless = new SqlCipherDriver;
        QVERIFY(!keyless->open(path, {}, {}, {}, -1, QStringLiteral("QSQLCIPHER_CREATE")));
        QVERIFY(!QFile::exists(path));
        delete keyless;
    }
};

QObject* driverTest()
{
    return new DriverTest;
}

#include "driver_test.moc"
