// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/office.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QTest>

namespace sek::test {

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
};

} // namespace sek::test

int main(int argc, char** argv)
{
    return sek::test::runTests(argc, argv, {sek::test::make<sek::test::RestoreTest>});
}

#include "restore_test.moc"
