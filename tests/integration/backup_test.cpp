// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/certificate.h"
#include "tests/integration/hub_digest.h"
#include "tests/integration/office.h"
#include "tests/integration/suites.h"
#include "tests/unit/store/postgres_cluster.h"

#include <QFile>
#include <QTest>

namespace sek::test {

/// The hub's other homes: a PostgreSQL server, and a backup.
class BackupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBackupHoldsSecretsOnlyWhenAskedFor_SEC_49_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::newRow("SEC-49 without") << false;
        QTest::newRow("SEC-49 with") << true;
    }

    void aBackupHoldsSecretsOnlyWhenAskedFor_SEC_49()
    {
        QFETCH(bool, asked);
        HubProcess hub;
        QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("hub.backup"));
        QStringList words{QStringLiteral("backup"), hub.folder(), file};
        if (asked) words << QStringLiteral("--with-secrets");
        QCOMPARE(HubProcess::run(words).code, 0);
        QCOMPARE(HubProcess::run(words).code, 1); // never over an older one
        QFile secrets(hub.file("secrets.json"));
        QVERIFY(secrets.open(QIODevice::ReadOnly));
        const std::string pepper = text(*cj1::parse(secrets.readAll()), "pepper");
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QCOMPARE(bytes.readAll().contains(QByteArray::fromStdString(pepper)), asked);

        const QString target = place.filePath(QStringLiteral("restored"));
        const auto restored = HubProcess::run({QStringLiteral("restore"), target, file});
        QCOMPARE(restored.code, asked ? 0 : 1);
        if (!asked) QVERIFY(restored.err.contains("hub_missing"));
        QCOMPARE(QFile::exists(target + QStringLiteral("/hub.json")), asked);
    }

    void theDoctorFindsWhatIsWrong_SEC_48_SEC_71_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing") << QString() << QByteArray();
        QTest::newRow("SEC-71 secrets others may read") << QStringLiteral("open") << QByteArray("bad  others may open secrets.json");
        QTest::newRow("SEC-45 certificate out of date") << QStringLiteral("date") << QByteArray("bad  the certificate ended on");
        QTest::newRow("SYNC-13 a damaged page") << QStringLiteral("page") << QByteArray("sekretariat-hub: store_damaged");
    }

    void theDoctorFindsWhatIsWrong_SEC_48_SEC_71()
    {
        QFETCH(QString, damage);
        QFETCH(QByteArray, says);
        HubProcess hub;
        if (damage == QLatin1String("open"))
            QVERIFY(QFile::setPermissions(hub.file("secrets.json"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QFile file(hub.file(damage == QLatin1String("date") ? "tls.crt" : "hub.db"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (damage == QLatin1String("date")) {
            QVERIFY(file.resize(0));
            QVERIFY(file.write(makeSelfSigned("127.0.0.1", 0).certificatePem) > 0);
        }
        if (damage == QLatin1String("page")) {
            QVERIFY(file.seek(40)); // in the header: version and counters
            QVERIFY(file.write(QByteArray(4096, 'x')) > 0);
        }
        file.close();
        const auto outcome = HubProcess::run({QStringLiteral("doctor"), hub.folder()});
        QCOMPARE(outcome.code, damage.isEmpty() ? 0 : 1);
        QVERIFY2((outcome.out + outcome.err).contains(says), (outcome.out + outcome.err).constData());
        QVERIFY(!(outcome.out + outcome.err).contains("norrsken"));
        if (damage.isEmpty()) QVERIFY2(!outcome.out.contains("bad "), outcome.out.constData());
    }

    void theHubServesFromPostgreSqlAsFromAFile_SYNC_2_SYNC_7()
    {
        testing::PostgresCluster cluster;
        const QString trouble = cluster.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const SqlSource source = cluster.freshDatabase();
        Office o(QStringLiteral("postgresql:///%1?host=%2&user=%3").arg(source.database, source.host, source.user));
        QCOMPARE(o.open(), std::string());
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/pg"), std::string());
        QVERIFY(Seat::until([&] { return o.bjorn.shows(o.org, "website") == "https://norrsken.example/pg"; }));
        QCOMPARE(o.bjorn.set(o.org, "business_name", "Norrsken"), std::string());
        o.hub.kill();
        QVERIFY(o.hub.start());
        o.bjorn.workspace().syncNow();
        o.asa.workspace().syncNow();
        QVERIFY(o.bjorn.quiet(o.org));
        QVERIFY(Seat::until([&] { return o.asa.shows(o.org, "business_name") == "Norrsken"; }));
        QCOMPARE(QString::fromStdString(differing(o.hub, o.org, {&o.asa, &o.bjorn})), QString());
        o.hub.kill(); // before its database goes
    }
};

std::unique_ptr<QObject> backupTest()
{
    return std::make_unique<BackupTest>();
}

} // namespace sek::test

#include "backup_test.moc"
