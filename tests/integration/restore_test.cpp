// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/roles.h"
#include "tests/integration/office.h"
#include "tests/integration/suites.h"
#include "tests/unit/store/postgres_cluster.h"

#include <QFile>
#include <QTest>

namespace sek::test {

/// Somebody new accepts an invitation. Empty, or the code of what went wrong.
static std::string joinsAs(Office& o, Seat& seat, const char* role)
{
    constexpr const char* Karl = "karl@norrsken.example";
    const auto invited = HubProcess::run({QStringLiteral("account"), o.hub.folder(), QStringLiteral("--email"), QLatin1String(Karl),
                                          QStringLiteral("--org"), QString::fromStdString(o.org.text()),
                                          QStringLiteral("--role"), QLatin1String(role)});
    if (invited.code != 0) return "account";
    return seat.join(*parseInvitationLink(invited.out.trimmed().toStdString()), Karl, o.hub.password());
}

/// A hub that comes back from a backup.
class RestoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasAcknowledgedAfterTheBackupComesBack_SYNC_19()
    {
        Office o;
        QCOMPARE(o.open(), std::string());
        QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("hub.backup"));
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/before"), std::string());
        QVERIFY(o.asa.quiet(o.org));
        const auto backup = HubProcess::run({QStringLiteral("backup"), o.hub.folder(), file}); // while it serves
        QVERIFY2(backup.code == 0, backup.err.constData());
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());

        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/after"), std::string());
        QVERIFY(o.asa.quiet(o.org));
        QVERIFY(Seat::until([&] { return o.bjorn.shows(o.org, "website") == "https://norrsken.example/after"; }));
        QCOMPARE(o.bjorn.set(o.org, "phone_2", "+46 8 465 004 12"), std::string());
        QVERIFY(o.bjorn.quiet(o.org));
        QVERIFY(Seat::until([&] { return !o.asa.shows(o.org, "phone_2").empty(); }));
        const auto revision = integer(o.asa.view(o.org)->state.organisation, "revision");

        const QStringList restore{QStringLiteral("restore"), o.hub.folder(), file};
        const auto tooSoon = HubProcess::run(restore);
        QCOMPARE(tooSoon.code, 1);
        QVERIFY(tooSoon.err.contains("hub_running"));
        QVERIFY(o.hub.stop());
        const auto restored = HubProcess::run(restore);
        QVERIFY2(restored.code == 0, restored.err.constData());
        QVERIFY(o.hub.start());
        for (Seat* seat : {&o.asa, &o.bjorn}) seat->workspace().syncNow();

        // Their own copies already show everything; that the hub has it again is seen by somebody who comes new.
        Seat fresh;
        const auto invited = HubProcess::run({QStringLiteral("account"), o.hub.folder(), QStringLiteral("--email"), QLatin1String(Asa),
                                              QStringLiteral("--org"), QString::fromStdString(o.org.text()),
                                              QStringLiteral("--role"), QStringLiteral("authorised_user")});
        QCOMPARE(invited.code, 0);
        QCOMPARE(fresh.join(*parseInvitationLink(invited.out.trimmed().toStdString()), Asa, o.hub.password()), std::string());
        QVERIFY(Seat::until([&] {
            return fresh.shows(o.org, "website") == "https://norrsken.example/after" && !fresh.shows(o.org, "phone_2").empty();
        }));
        for (Seat* seat : {&o.asa, &o.bjorn, &fresh}) {
            QVERIFY(Seat::until([&] {
                const auto v = seat->view(o.org);
                return v && v->status.waiting == 0 && !v->status.catchingUp &&
                       integer(v->state.organisation, "revision") == revision;
            }));
            QVERIFY(seat->view(o.org)->problems.empty());
        }
    }

    /// Who accepted an invitation since the backup is still in, and what was done there since is not lost.
    void whoJoinedAfterTheBackupKeepsTheRightAndTheWork_SYNC_19()
    {
        Office o;
        QCOMPARE(o.open(false), std::string());
        QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("hub.backup"));
        QCOMPARE(HubProcess::run({QStringLiteral("backup"), o.hub.folder(), file}).code, 0);
        Seat joined;
        QCOMPARE(joinsAs(o, joined, "authorised_user"), std::string());
        QVERIFY(joined.quiet(o.org));
        QCOMPARE(joined.set(o.org, "website", "https://norrsken.example/since"), std::string());
        QVERIFY(joined.quiet(o.org));
        o.asa.close();
        QVERIFY(o.hub.stop());
        const auto restored = HubProcess::run({QStringLiteral("restore"), o.hub.folder(), file});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QVERIFY(o.hub.start());
        joined.workspace().syncNow();
        QCOMPARE(o.asa.open(), std::string());
        QVERIFY(Seat::until([&] { return o.asa.shows(o.org, "website") == "https://norrsken.example/since"; }));
        QVERIFY(joined.removed.empty());
        QVERIFY(joined.quiet(o.org));
        QVERIFY(joined.view(o.org)->problems.empty());
    }

    /// Who joined since the backup and lost the role again before the disk was lost stays out, whoever comes first afterwards.
    void whoJoinedAndLeftAfterTheBackupStaysOut_SEC_8_SYNC_19()
    {
        Office o;
        QCOMPARE(o.open(false), std::string());
        QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("hub.backup"));
        QCOMPARE(HubProcess::run({QStringLiteral("backup"), o.hub.folder(), file}).code, 0);
        Seat joined;
        QCOMPARE(joinsAs(o, joined, "viewer"), std::string());
        QVERIFY(joined.quiet(o.org));
        const std::string karl = joined.view(o.org)->me.text();
        joined.close();
        std::vector<std::string> roles;
        const auto look = [&] {
            roles.clear();
            bool read = false;
            o.asa.workspace().records(o.org, kind::RoleGrant, &o.asa.workspace(), [&](const std::vector<RecordView>& all) {
                for (const RecordView& g : all)
                    if (text(g.body, "account") == karl && !g.body.contains("until")) roles.push_back(g.id.text());
                read = true;
            });
            return Seat::until([&] { return read; }) && !roles.empty();
        };
        for (int i = 0; i < 80 && !look(); ++i) QTest::qWait(250); // the hub's own command comes when it has been taken
        QVERIFY(!roles.empty());
        for (const std::string& id : roles) QCOMPARE(o.asa.submit(o.org, "EndOrganisationRole", {{"id", id}}), std::string());
        QVERIFY(o.asa.quiet(o.org));
        o.asa.close();
        QVERIFY(o.hub.stop());
        QCOMPARE(HubProcess::run({QStringLiteral("restore"), o.hub.folder(), file}).code, 0);
        QVERIFY(o.hub.start());
        QCOMPARE(joined.open(), std::string()); // before anybody has told the hub what it had lost
        joined.workspace().syncNow();
        QVERIFY(Seat::until([&] { return !joined.removed.empty(); }));
    }

    /// Who was shut out since the backup stays out.
    void aComputerThatWasEndedAfterTheBackupStaysEnded_SEC_8_SYNC_21()
    {
        Office o;
        QCOMPARE(o.open(), std::string());
        QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("hub.backup"));
        QCOMPARE(HubProcess::run({QStringLiteral("backup"), o.hub.folder(), file}).code, 0);
        const QString device = QString::fromStdString(o.bjorn.profile().credentials()->device.text());
        QVERIFY(o.hub.sql(QStringLiteral("UPDATE device SET ended_at = 1 WHERE id = '%1'").arg(device)));
        QVERIFY(o.hub.stop());
        const auto restored = HubProcess::run({QStringLiteral("restore"), o.hub.folder(), file});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QVERIFY(o.hub.start());
        for (Seat* seat : {&o.asa, &o.bjorn}) seat->workspace().syncNow();
        QVERIFY(Seat::until([&] { return !o.bjorn.removed.empty() && o.bjorn.signInAsked > 0; }));
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/restored"), std::string());
        QVERIFY(o.asa.quiet(o.org));
        QCOMPARE(o.asa.signInAsked, 0);
    }

    void aSessionRefreshedAfterTheBackupAsksForThePasswordAndLosesNothing_SYNC_19_SEC_8()
    {
        Office o;
        QCOMPARE(o.open(false), std::string());
        QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("hub.backup"));
        QCOMPARE(HubProcess::run({QStringLiteral("backup"), o.hub.folder(), file}).code, 0);
        o.asa.close();
        QCOMPARE(o.asa.open(), std::string()); // starts with a refresh: the backup knows only the older token
        QVERIFY(o.asa.quiet(o.org));
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/after"), std::string());
        QVERIFY(o.asa.quiet(o.org));
        QCOMPARE(o.asa.signInAsked, 0);
        QVERIFY(o.hub.stop());
        for (const char* name : {"hub.db", "hub.db-wal", "hub.db-shm"}) QFile::remove(o.hub.file(name)); // the disk is lost, not its folder
        QCOMPARE(HubProcess::run({QStringLiteral("restore"), o.hub.folder(), file}).code, 0);
        QVERIFY(o.hub.start());
        o.asa.workspace().syncNow();
        QVERIFY(Seat::until([&] { return o.asa.signInAsked > 0; }));
        QCOMPARE(o.asa.shows(o.org, "website"), std::string("https://norrsken.example/after"));
        QCOMPARE(o.asa.signIn(o.hub.password()), std::string());
        Seat old, second;
        QCOMPARE(old.join(o.hub.invitation(Bjorn), Bjorn, o.hub.password()), std::string("invitation_used")); // of before
        QCOMPARE(second.join(o.hub.anotherInvitation(Bjorn), Bjorn, o.hub.password()), std::string());
        QVERIFY(Seat::until([&] { return second.shows(o.org, "website") == "https://norrsken.example/after"; }));
        QVERIFY(o.asa.quiet(o.org));
        QVERIFY(o.asa.view(o.org)->problems.empty());
    }

    void aNewEpochComesWholeOrNotAtAll_SYNC_19()
    {
        HubProcess hub;
        const QStringList stamp{QStringLiteral("restore"), hub.folder(), QStringLiteral("--new-epoch")};
        // Stops where the new one is written, after the old one was kept.
        (void)hub.sql(QStringLiteral("CREATE TRIGGER stop BEFORE UPDATE ON hub BEGIN SELECT RAISE(ABORT, 'stop'); END"));
        QVERIFY(HubProcess::run(stamp).code != 0);
        (void)hub.sql(QStringLiteral("DROP TRIGGER stop"));
        QVERIFY(!hub.sql(QStringLiteral("DELETE FROM past_epoch"))); // there was none
        QCOMPARE(HubProcess::run(stamp).code, 0);
        QVERIFY(hub.sql(QStringLiteral("DELETE FROM past_epoch")));
    }

    void aServersDatabasePutBackByItsOwnToolsGetsANewEpoch_SYNC_19()
    {
        testing::PostgresCluster cluster;
        const QString trouble = cluster.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const SqlSource source = cluster.freshDatabase();
        Office o(QStringLiteral("postgresql:///%1?host=%2&user=%3").arg(source.database, source.host, source.user));
        QCOMPARE(o.open(), std::string());
        QTemporaryDir place;
        const auto refused = HubProcess::run({QStringLiteral("backup"), o.hub.folder(), place.filePath(QStringLiteral("b"))});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("backup_server") && refused.err.contains("pg_dump"), refused.err.constData());
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/before"), std::string());
        QVERIFY(o.asa.quiet(o.org));
        QVERIFY(cluster.dump(source.database, QStringLiteral("hub.dump"))); // while it serves
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/after"), std::string());
        QVERIFY(o.asa.quiet(o.org));
        QVERIFY(Seat::until([&] { return o.bjorn.shows(o.org, "website") == "https://norrsken.example/after"; }));
        QCOMPARE(o.bjorn.set(o.org, "business_name", "Norrsken"), std::string());
        QVERIFY(o.bjorn.quiet(o.org));
        QVERIFY(Seat::until([&] { return o.asa.shows(o.org, "business_name") == "Norrsken"; }));

        // Not while anybody serves this database, from whichever folder.
        const auto twin = HubProcess::another(o.hub);
        for (const QString& folder : {o.hub.folder(), twin->folder()}) {
            const auto tooSoon = HubProcess::run({QStringLiteral("restore"), folder, QStringLiteral("--new-epoch")});
            QCOMPARE(tooSoon.code, 1);
            QVERIFY2(tooSoon.err.contains("hub_running"), tooSoon.err.constData());
        }
        QVERIFY(o.hub.stop());
        QVERIFY(cluster.putBack(source.database, QStringLiteral("hub.dump")));
        const auto stamped = HubProcess::run({QStringLiteral("restore"), o.hub.folder(), QStringLiteral("--new-epoch")});
        QVERIFY2(stamped.code == 0, stamped.err.constData());
        QVERIFY(o.hub.start());
        for (Seat* seat : {&o.asa, &o.bjorn}) seat->workspace().syncNow();
        for (Seat* seat : {&o.asa, &o.bjorn}) QVERIFY(seat->quiet(o.org));
        Seat fresh;
        const auto invited = HubProcess::run({QStringLiteral("account"), o.hub.folder(), QStringLiteral("--email"), QLatin1String(Asa),
                                              QStringLiteral("--org"), QString::fromStdString(o.org.text()),
                                              QStringLiteral("--role"), QStringLiteral("authorised_user")});
        QCOMPARE(invited.code, 0);
        QCOMPARE(fresh.join(*parseInvitationLink(invited.out.trimmed().toStdString()), Asa, o.hub.password()), std::string());
        QVERIFY(Seat::until([&] {
            return fresh.shows(o.org, "website") == "https://norrsken.example/after" &&
                   fresh.shows(o.org, "business_name") == "Norrsken";
        }));
        for (Seat* seat : {&o.asa, &o.bjorn}) QVERIFY(seat->view(o.org)->problems.empty());
        o.hub.kill(); // before its database goes
    }
};

std::unique_ptr<QObject> restoreTest()
{
    return std::make_unique<RestoreTest>();
}

} // namespace sek::test

#include "restore_test.moc"
