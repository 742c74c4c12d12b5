// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/hub_process.h"
#include "tests/integration/office.h"
#include "tests/integration/seat_process.h"
#include "tests/support/marker_scan.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <zlib.h>

namespace sek::test {

namespace {

QByteArray gzipped(const QByteArray& bytes)
{
    z_stream z{};
    deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray in = bytes, out(bytes.size() + 1024, '\0');
    z.next_in = reinterpret_cast<Bytef*>(in.data());
    z.avail_in = static_cast<uInt>(in.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    deflate(&z, Z_FINISH);
    out.truncate(static_cast<qsizetype>(z.total_out));
    deflateEnd(&z);
    return out;
}

/// The most that Qt will say about itself.
QProcessEnvironment talkative(const QString& home)
{
    auto e = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        e.insert(QLatin1String(name), home);
    e.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    e.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return e;
}

/// Words that a session plants, by what they stand for. All invented.
struct Planted
{
    const char* field;
    const char* value;
};
constexpr Planted Fields[] = {
    {"legal_name", "Marker Legalnamn Kolibri"},
    {"business_name", "Marker Firma Vombat"},
    {"legal_name_latin", "Marker Latin Zubr"},
    {"website", "https://marker-website.example/tapir"},
    {"phone_1", "+46 8 465 004 71"},
    {"phone_2", "+46 8 465 004 72"},
    {"contact_person.first_name", "Markertova"},
    {"contact_person.family_name", "Markerowska"},
    {"contact_person.email", "marker.kontakt@norrsken.example"},
    {"contact_person.position", "Marker Ordforande Ibis"},
};

} // namespace

/// Planted words, and every byte that a session leaves on the disk (SEC-60, SEC-70).
class MarkerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_60_theScanFindsWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString marker = QStringLiteral("Łucja Märker 0471");
        for (const auto& [form, bytes] : MarkerScan::formsOf(marker))
            QTest::addRow("SEC-60 %s", qPrintable(form)) << QByteArray("\x01\x02") + bytes + "\x03";
        const QByteArray text = QByteArray(700, 'a') + marker.toUtf8() + QByteArray(700, 'b');
        QTest::newRow("SEC-60 gzip") << QByteArray("head") + gzipped(text);
        QTest::newRow("SEC-60 zlib") << QByteArray("head") + qCompress(text).mid(4);
        for (int offset = 0; offset < 3; ++offset)
            QTest::addRow("SEC-60 base64 of a longer text at %d", offset) << (QByteArray(offset, 'x') + text).toBase64();
        QTest::newRow("SEC-60 base64url") << text.toBase64(QByteArray::Base64UrlEncoding);
    }
    void SEC_60_theScanFindsWhatIsThere()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("a/.b")));
        QFile file(folder.filePath(QStringLiteral("a/.b/.c")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(bytes) == bytes.size());
        file.close();
        const MarkerScan scan({QStringLiteral("Łucja Märker 0471")});
        QVERIFY(!scan.inFolder(folder.path()).isEmpty());
        QCOMPARE(MarkerScan({QStringLiteral("Zofia Mårker 5532")}).inFolder(folder.path()), QStringList());
    }

    void SEC_60_SEC_70_aSessionLeavesNothingReadable()
    {
        HubProcess hub;
        QVERIFY(hub.start());
        const OrgId org = sampleOrg(2);
        SeatProcess seat;
        seat.begin(talkative(seat.folder()));
        const InvitationLink link = hub.invitation(Asa);
        QCOMPARE(seat.ask("join " + write(link) + " " + Asa + " " + hub.password()), std::string("joined"));
        QCOMPARE(seat.ask("quiet " + org.text()), std::string("quiet"));
        QStringList markers;
        int taken = 0;
        for (const Planted& p : Fields) {
            // What a rule refuses stays in the form: a draft is kept as well.
            const bool sent = seat.ask("set " + org.text() + " " + p.field + " " + p.value) == "saved";
            taken += sent;
            QCOMPARE(seat.ask("draft " + org.text() + " Draft of " + p.value), std::string("drafted"));
            markers << QString::fromUtf8(p.value);
        }
        QVERIFY(taken >= 6);
        QCOMPARE(seat.ask("quiet " + org.text()), std::string("quiet"));
        // Offline: what waits, and what will be refused because somebody else was quicker.
        QCOMPARE(seat.ask("network down"), std::string("switched"));
        QCOMPARE(seat.ask("set " + org.text() + " website https://marker-refused.example/okapi"), std::string("saved"));
        {
            Seat other;
            QCOMPARE(other.join(hub.invitation(Bjorn), Bjorn, hub.password()), std::string());
            QVERIFY(other.quiet(org));
            QCOMPARE(other.set(org, "website", "https://marker-theirs.example/gnu"), std::string());
            QVERIFY(other.quiet(org));
        }
        QCOMPARE(seat.ask("network up"), std::string("switched"));
        QCOMPARE(seat.ask("quiet " + org.text()), std::string("quiet"));
        QCOMPARE(seat.ask("problems " + org.text()), std::string("1"));
        QCOMPARE(seat.ask("network down"), std::string("switched"));
        QCOMPARE(seat.ask("set " + org.text() + " business_name Marker Waiting Quokka"), std::string("saved"));
        QCOMPARE(seat.ask("draft " + org.text() + " Marker Draft Numbat"), std::string("drafted"));

        const QStringList secrets = QString::fromStdString(seat.ask("reveal " + org.text())).split(u' ');
        QCOMPARE(secrets.size(), 4); // refresh token, device key, account, device
        markers << secrets << QStringLiteral("marker-refused.example") << QStringLiteral("marker-theirs.example")
                << QStringLiteral("Marker Waiting Quokka") << QStringLiteral("Marker Draft Numbat")
                << QString::fromStdString(hub.password()) << QStringLiteral("invented long passphrase") << QString::fromStdString(link.token)
                << QStringLiteral("norrsken") << QStringLiteral("Norrsken") << QStringLiteral("Lindqvistdotter")
                << QStringLiteral("Ekmarksson") << QStringLiteral("127.0.0.1") << QString::fromLatin1(Asa) << QString::fromLatin1(Bjorn)
                << QStringLiteral("UpdateOrganisation") << QStringLiteral("authorised_user") << QStringLiteral("legal_name")
                << QStringLiteral("contact_person") << QStringLiteral("Somebody Invented") << QStringLiteral("test desk")
                << QStringLiteral("marker.kontakt") << QStringLiteral("Okapi");
        QVERIFY2(markers.size() >= 35, qPrintable(QString::number(markers.size())));
        MarkerScan scan(markers);
        scan.add(QStringLiteral("device key"), QByteArray::fromBase64(secrets[1].toLatin1()));
        QCOMPARE(scan.inFolder(seat.folder()), QStringList()); // it runs: cache, journal, WAL
        QVERIFY(scan.filesRead() >= 3);
        seat.kill();
        QCOMPARE(scan.inFolder(seat.folder()), QStringList());
        const QByteArray said = seat.errorOutput();
        QVERIFY2(said.contains("qt."), said.left(500).constData()); // it did talk
        // Qt's own debugging names addresses and loaded files; people, texts and secrets it must not name.
        QStringList inLogs = markers;
        inLogs.removeAll(QStringLiteral("127.0.0.1"));
        QCOMPARE(MarkerScan(inLogs).inBytes(said, QStringLiteral("the program's output")), QStringList());
        QVERIFY(hub.log().contains("/v1/orgs/{org}/commands"));
        QCOMPARE(scan.inBytes(hub.log(), QStringLiteral("the hub's log")), QStringList());

        // The same look at the hub's plain file finds them: it would have seen them.
        for (const char* known : {"Marker Firma Vombat", "marker-theirs.example", "Lindqvistdotter"})
            QVERIFY2(!MarkerScan({QString::fromUtf8(known)}).inFolder(hub.folder()).isEmpty(), known);
        // Secrets are not even there readable.
        const MarkerScan secret({secrets[0], QString::fromStdString(hub.password()), QString::fromStdString(link.token)});
        QCOMPARE(secret.inFolder(hub.folder(), {QStringLiteral("sample.json")}), QStringList());
    }

    void SEC_60_SEC_66_theDesktopProgramLeavesNothingReadable_data()
    {
        QTest::addColumn<QByteArray>("killAt");
        QTest::newRow("SEC-60 killed amid its work") << QByteArray("the second computer has it too");
        QTest::newRow("SEC-60 ended in order") << QByteArray();
    }
    void SEC_60_SEC_66_theDesktopProgramLeavesNothingReadable()
    {
        const QString program = QStringLiteral(SEK_BINARY_DIR "/app/desktop/sekretariat");
#ifndef SEK_HAS_DESKTOP
        QVERIFY(!QFile::exists(program));
        return;
#endif
        QFETCH(QByteArray, killAt);
        HubProcess hub;
        QVERIFY(hub.start());
        QTemporaryDir home, pictures;
        QFile sample(home.filePath(QStringLiteral("sample.json")));
        // The hub's own sample names another port than the copy that serves.
        Json data = cj1::parse(bytesOf(hub.file("sample.json"))).value();
        for (Json& person : data["people"]) {
            InvitationLink link = parseInvitationLink(text(person, "invitation")).value();
            link.hub = "127.0.0.1:" + std::to_string(hub.port());
            person["invitation"] = write(link);
        }
        data["hub_folder"] = hub.folder().toStdString(); // where its messages lie: the tour signs with a code
        QVERIFY(sample.open(QIODevice::WriteOnly));
        sample.write(cj1::write(data));
        sample.close();

        QProcess desk;
        desk.setProcessEnvironment(talkative(home.path()));
        desk.setWorkingDirectory(home.path());
        desk.start(program, {QStringLiteral("--tour"), pictures.path(), QStringLiteral("--sample"), sample.fileName()});
        if (!killAt.isEmpty()) {
            const QString transcript = pictures.filePath(QStringLiteral("transcript.txt"));
            QVERIFY(QTest::qWaitFor([&] { return bytesOf(transcript).contains(killAt); }, 120'000));
            desk.kill();
        }
#ifdef __SANITIZE_ADDRESS__
        constexpr int Patience = 600'000; // every page in four languages, and a sanitizer under it
#else
        constexpr int Patience = 300'000;
#endif
        QVERIFY(desk.state() == QProcess::NotRunning || desk.waitForFinished(Patience));
        if (killAt.isEmpty()) QCOMPARE(desk.exitCode(), 0);
        QStringList markers{QStringLiteral("Zielona Łódka"),  QStringLiteral("lucja@lodka.example"), QStringLiteral("zaneta@lodka.example"),
                            QStringLiteral("lodka.example"),  QStringLiteral("58 555 01 20"),        QStringLiteral("a passphrase for the tour"),
                            QString::fromStdString(hub.password()), QStringLiteral("UpdateOrganisation"), QStringLiteral("legal_name")};
        for (const Json& person : at(data, "people"))
            if (text(person, "email").ends_with("lodka.example"))
                markers << QString::fromStdString(parseInvitationLink(text(person, "invitation")).value().token);
        const MarkerScan scan(markers);
        QCOMPARE(scan.inFolder(home.path(), {QStringLiteral("/sample.json")}), QStringList());
        if (!killAt.isEmpty()) QVERIFY2(scan.filesRead() >= 3, qPrintable(QString::number(scan.filesRead()))); // its profiles lie there
        const QStringList said = scan.inBytes(desk.readAllStandardError(), QStringLiteral("the program's output"));
        QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
        QVERIFY(!scan.inFolder(home.path()).isEmpty()); // the sample itself would have been found
    }

    void SEC_66_noCoreFileIsLeft()
    {
        HubProcess hub;
        QTemporaryDir place;
        QProcess serve;
        serve.setWorkingDirectory(place.path());
        serve.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("ulimit -c unlimited; exec \"$0\" serve \"$1\""),
                                                QStringLiteral(SEK_BINARY_DIR "/app/hub/sekretariat-hub"), hub.folder()});
        while (!serve.canReadLine()) QVERIFY(serve.waitForReadyRead(60'000));
        const QByteArray limits = bytesOf(QStringLiteral("/proc/%1/limits").arg(serve.processId()));
        QVERIFY(limits.isEmpty() || limits.contains("Max core file size        0                    0"));
        QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-ABRT"), QString::number(serve.processId())});
        QVERIFY(serve.waitForFinished(60'000));
        QCOMPARE(serve.exitStatus(), QProcess::CrashExit);
        QCOMPARE(QDir(place.path()).entryList(QDir::Files), QStringList());
    }

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace sek::test

QTEST_GUILESS_MAIN(sek::test::MarkerTest)

#include "marker_test.moc"
