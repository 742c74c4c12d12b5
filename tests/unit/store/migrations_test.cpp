// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cache_schema.h"
#include "core/store/hub_schema.h"
#include "core/store/sql/store_file.h"
#include "core/store/sql/transaction.h"
#include "tests/unit/store/suites.h"
#include "tests/unit/store/testing.h"

#include <QTemporaryDir>

using namespace sek;
using namespace sek::testing;

namespace {

const std::vector<Migration> Steps{
    {"one", {"CREATE TABLE a (v {int})", "INSERT INTO a VALUES (1)"}},
    {"two", {"ALTER TABLE a ADD COLUMN w {text}", "UPDATE a SET w = 'two'", "CREATE TABLE b (v {blob})"}},
    {"three", {"INSERT INTO a (v) VALUES (3)"}},
};
const Statement Sum{"sum", "SELECT count(*), sum(v), min(w) FROM a"};
const Statement SetVersion{"set_version", "UPDATE schema_version SET version = 99 WHERE module = 'test'"};

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    SqlSource source()
    {
        QFETCH_GLOBAL(bool, encrypted);
        const QString path = m_folder.filePath(QStringLiteral("db%1").arg(++m_files));
        return encrypted ? SqlSource::encryptedFile(path, testKey(1)) : SqlSource::plainFile(path);
    }
    static std::string content(SqlConnection& c)
    {
        std::string out;
        (void)c.read(Sum, {}, [&](const Row& row) {
            out = std::to_string(row.integer(0)) + "/" + std::to_string(row.integer(1)) + "/" + row.text(2);
            return false;
        });
        return out;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("SQLite") << false;
        QTest::newRow("SQLCipher") << true;
    }

    void aFreshDatabaseRunsAllSteps()
    {
        const SqlSource s = source();
        auto c = openStore(s, OpenMode::MayCreate, "test", Steps);
        VERIFY_OK(c);
        QCOMPARE(schemaVersion(**c, "test").value_or(-1), 3);
        QCOMPARE(schemaVersion(**c, "other").value_or(-1), 0);
        QCOMPARE(content(**c), std::string("2/4/two"));
    }

    void everyOlderVersionComesToTheSameEnd()
    {
        for (std::size_t old = 0; old <= Steps.size(); ++old) {
            const SqlSource s = source();
            {
                auto c = openStore(s, OpenMode::MayCreate, "test", std::span(Steps).first(old));
                VERIFY_OK(c);
                QCOMPARE(schemaVersion(**c, "test").value_or(-1), int(old));
            }
            auto c = openStore(s, OpenMode::MustExist, "test", Steps);
            VERIFY_OK(c);
            QCOMPARE(content(**c), std::string("2/4/two"));
        }
    }

    void sync11_aStopAtAnyStatementLeavesAWholeVersion()
    {
        // Statements of all steps, and the place after the last of each.
        int stops = 0;
        for (const auto& step : Steps)
            stops += int(step.statements.size()) + 1;
        for (int stop = 0; stop < stops; ++stop) {
            const SqlSource s = source();
            {
                VERIFY_OK(openStore(s, OpenMode::MayCreate, "test", std::span(Steps).first(0)));
            }
            int seen = 0;
            int stoppedIn = 0;
            {
                auto c = openStore(s, OpenMode::MustExist, "test", Steps, [&](int step, int) -> Done {
                    stoppedIn = step;
                    if (seen++ == stop) return fail("stopped");
                    return {};
                });
                VERIFY_FAILS(c, "stopped");
            }
            {
                auto c = SqlConnection::open(s);
                VERIFY_OK(c);
                QCOMPARE(schemaVersion(**c, "test").value_or(-1), stoppedIn - 1);
            }
            auto c = openStore(s, OpenMode::MustExist, "test", Steps);
            VERIFY_OK(c);
            QCOMPARE(content(**c), std::string("2/4/two"));
        }
    }

    void aStopWhileTheFileIsMadeLeavesNoFile()
    {
        const SqlSource s = source();
        VERIFY_FAILS(openStore(s, OpenMode::MayCreate, "test", Steps, [](int, int) { return fail("stopped"); }),
                     "stopped");
        QVERIFY(!QFile::exists(s.path));
        VERIFY_OK(openStore(s, OpenMode::MayCreate, "test", Steps));
    }

    void aDatabaseFromTheFutureIsRefusedAndLeftAlone()
    {
        const SqlSource s = source();
        {
            auto c = openStore(s, OpenMode::MayCreate, "test", Steps);
            VERIFY_OK(c);
            VERIFY_OK((*c)->run(SetVersion));
        }
        QFile file(s.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        VERIFY_FAILS(openStore(s, OpenMode::MustExist, "test", Steps), "store_newer");
        VERIFY_FAILS(openStore(s, OpenMode::MayCreate, "test", Steps), "store_newer");
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    void aBrokenStepSaysItsNameAndChangesNothing()
    {
        const SqlSource s = source();
        std::vector<Migration> broken = Steps;
        broken.push_back({"four", {"INSERT INTO a (v) VALUES (4)", "INSERT INTO nowhere VALUES (1)"}});
        {
            VERIFY_OK(openStore(s, OpenMode::MayCreate, "test", Steps));
        }
        {
            auto c = openStore(s, OpenMode::MustExist, "test", broken);
            QVERIFY(!c);
            QVERIFY(c.error().detail.starts_with("four/"));
        }
        auto c = openStore(s, OpenMode::MustExist, "test", Steps);
        VERIFY_OK(c);
        QCOMPARE(content(**c), std::string("2/4/two"));
    }

    void theProductsOwnStepsRun()
    {
        for (const auto& [module, steps] :
             {std::pair("cache", &cacheMigrations()), std::pair("hub", &hubMigrations())}) {
            auto c = openStore(source(), OpenMode::MayCreate, module, *steps);
            VERIFY_OK(c);
            QCOMPARE(schemaVersion(**c, module).value_or(-1), int(steps->size()));
        }
    }
};

QObject* migrationsTest()
{
    return new MigrationsTest;
}

#include "migrations_test.moc"
