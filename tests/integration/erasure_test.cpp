// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/domain/attendance/report.h"
#include "tests/integration/office.h"
#include "tests/integration/paper_office.h"
#include "tests/support/marker_scan.h"
#include "tests/support/sample_files.h"

#include <QFile>
#include <QTest>

#include <algorithm>

namespace sek::test {

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Json erase(const RecordId& who)
{
    return {{"participant_id", who.text()}, {"reason", "no_longer_needed"}};
}

/// A scanned form: what stands in it stands nowhere else.
QByteArray scanned(const char* marker, std::uint32_t seed)
{
    return pdfFile(3000, seed) + '%' + marker + '\n';
}

Json scanOf(const QByteArray& file)
{
    return {{"sha256", hex(sha256(file))}, {"byte_size", file.size()}, {"mime", "application/pdf"}};
}

/// Attachments as the hub's file holds them, sealed: whether any piece of them still lies in it, in use or not.
class Sealed
{
public:
    explicit Sealed(const HubProcess& hub) : m_hub(hub) {}
    bool add(const QByteArray& sha256)
    {
        const auto parts = m_hub.sealedParts(sha256);
        for (const QByteArray& part : parts)
            for (qsizetype at = 0; at + Piece <= part.size(); at += Step)
                m_pieces.push_back(part.mid(at, Piece));
        return !parts.empty();
    }
    int left() const
    {
        const QByteArray all = bytesOf(m_hub.file("hub.db")) + bytesOf(m_hub.file("hub.db-wal"));
        return static_cast<int>(
            std::ranges::count_if(m_pieces, [&](const QByteArray& piece) { return all.contains(piece); }));
    }

private:
    static constexpr qsizetype Piece = 32, Step = 200;
    const HubProcess& m_hub;
    std::vector<QByteArray> m_pieces;
};

/// Records, commands and answers that rest sealed: whether any piece of one that was replaced still lies in the hub's file.
class SealedContents
{
public:
    explicit SealedContents(const HubProcess& hub) : m_hub(hub), m_before(hub.sealedContents()) {}
    std::vector<QByteArray> replaced() const
    {
        const auto now = m_hub.sealedContents();
        std::vector<QByteArray> out;
        for (const QByteArray& b : m_before)
            if (std::ranges::find(now, b) == now.end()) out.push_back(b);
        return out;
    }
    int left() const
    {
        const QByteArray all = bytesOf(m_hub.file("hub.db")) + bytesOf(m_hub.file("hub.db-wal"));
        const auto gone = replaced();
        return static_cast<int>(std::ranges::count_if(
            gone, [&](const QByteArray& b) { return all.contains(b.first(32)) || all.contains(b.last(32)); }));
    }

private:
    const HubProcess& m_hub;
    std::vector<QByteArray> m_before;
};

} // namespace

/// A real hub with a plain file, two real programs: a person whose month was signed is erased, and no byte of them is left.
class ErasureTest : public QObject
{
    Q_OBJECT

    static constexpr int Soon = 60'000; ///< ms

    Office office;

    RecordId id(const std::string& what) const { return RecordId(Uuid::v5(office.org.value, "sample project/" + what)); }
    Json rename(const std::string& family, const std::string& seen) const
    {
        return {{"id", id("person 1").text()},
                {"changes", Json::array({{{"unit", "name"},
                                          {"from", {{"given_name", "Bertil"}, {"family_name", seen}}},
                                          {"to", {{"given_name", "Bertil"}, {"family_name", family}}}}})}};
    }
    bool hasProblem(const Seat& seat, const std::string& code) const
    {
        const auto view = seat.view(office.org);
        return view && std::ranges::any_of(view->problems, [&](const Problem& p) { return p.rejection.code == code; });
    }
    QStringList hubFinds(const MarkerScan& scan) const
    {
        QStringList out;
        for (const char* name : {"hub.db", "hub.db-wal"}) out += scan.inBytes(bytesOf(office.hub.file(name)), QString::fromLatin1(name));
        return out + scan.inBytes(office.hub.log(), QStringLiteral("log"));
    }

private Q_SLOTS:
    void SEC_49_identityNumbersAndChannelsRestSealed()
    {
        Office o;
        QCOMPARE(o.open(), std::string());
        const auto identities = o.asa.all(o.org, "participant_identity");
        const auto channels = o.asa.all(o.org, "contact_channel");
        QVERIFY(!identities.empty() && !channels.empty());
        QStringList values;
        for (const auto& [key, body] : identities) values << qtext(body, "number");
        for (const auto& [key, body] : channels) values << qtext(body, "address");
        values.removeAll(QString());
        values.removeAll(QStringLiteral("deltagare3@example.org")); // a sign-in name too, and as such of class C2
        QVERIFY(values.size() > 10);
        const MarkerScan secret(values), open({QStringLiteral("Astrid")});
        for (const char* name : {"hub.db", "hub.db-wal"}) {
            const QStringList found = secret.inBytes(bytesOf(o.hub.file(name)), QLatin1String(name));
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
        }
        QVERIFY(!(open.inBytes(bytesOf(o.hub.file("hub.db")), {}) + open.inBytes(bytesOf(o.hub.file("hub.db-wal")), {})).isEmpty()); // it does read them
    }

    void SEC_36_SEC_60_aMarkerInAnErasedPersonIsNowhereAfterwards()
    {
        QCOMPARE(office.open(), std::string());
        const OrgId org = office.org;
        QCOMPARE(office.bjorn.submit(org, "EditParticipant", rename("Markerkolibri", "Exempel")), std::string());
        QVERIFY(office.bjorn.quiet(org) && office.asa.quiet(org));
        const MarkerScan scan({QStringLiteral("Markerkolibri"), QStringLiteral("Markerwaiting"), QStringLiteral("198501012390"),
                               QStringLiteral("+46701740611")});
        QVERIFY(!hubFinds(scan).isEmpty()); // the look sees them
        const SealedContents sealed(office.hub);

        // Somebody has something about them under way, out of reach.
        office.bjorn.workspace().setNetwork(false);
        QCOMPARE(office.bjorn.submit(org, "EditParticipant", rename("Markerwaiting", "Markerkolibri")), std::string());

        // Signed months are evidence: first it is said until when they are kept, then that has to be over.
        QCOMPARE(office.asa.submit(org, "EraseParticipant", erase(id("person 1"))), std::string());
        QVERIFY(Seat::until([&] { return hasProblem(office.asa, "keep_until_missing"); }));
        QCOMPARE(office.asa.submit(org, "EditProject",
                                   {{"id", id("project").text()},
                                    {"changes", Json::array({{{"unit", "keep_until"},
                                                              {"from", Json::object()},
                                                              {"to", {{"keep_until", "2020-12-31"}}}}})}}),
                 std::string());
        QVERIFY(office.asa.quiet(org));
        QCOMPARE(office.asa.submit(org, "EraseParticipant", erase(id("person 1"))), std::string());
        QVERIFY(office.asa.quiet(org));
        QCOMPARE(office.asa.view(org)->problems.size(), 1u); // the refusal from before

        office.bjorn.workspace().setNetwork(true);
        QVERIFY(Seat::until([&] { return hasProblem(office.bjorn, "person_erased"); }));
        QVERIFY(office.bjorn.quiet(org));

        Seat::until([&] { return hubFinds(scan).isEmpty(); }, Soon); // its file is written anew soon after
        const QStringList rests = hubFinds(scan);
        QVERIFY2(rests.isEmpty(), qPrintable(rests.join(u' ')));
        QVERIFY(sealed.replaced().size() >= 4); // the number, the channel, and the commands that wrote them
        QCOMPARE(sealed.left(), 0);
        for (Seat* seat : {&office.asa, &office.bjorn}) {
            seat->close();
            const QByteArray cells = seat->cells(org);
            QVERIFY(cells.contains("Astrid")); // it does read them
            QCOMPARE(scan.inBytes(cells, QStringLiteral("cache")), QStringList());
            QCOMPARE(scan.inFolder(seat->folder()), QStringList());
        }
        // Both go on working with what is there, and believe the hub's log.
        QCOMPARE(office.asa.open(), std::string());
        QVERIFY(Seat::until([&] { return office.asa.view(org) != nullptr; }));
        QCOMPARE(office.asa.set(org, "website", "https://after.example"), std::string());
        QVERIFY(Seat::until([&] { return office.asa.shows(org, "website") == "https://after.example"; }));
        QVERIFY(office.asa.quiet(org));
        office.asa.close();
        QVERIFY(office.hub.stop());
        QCOMPARE(hubFinds(scan), QStringList());
    }

    /// Files speak of a person too: the certificate, a form that was handed in and one that was sent back, one that
    /// never left a computer.
    void SEC_36_aMarkerInAnErasedPersonsFilesIsNowhereAfterwards()
    {
        Office o;
        QCOMPARE(o.open(), std::string());
        const OrgId org = o.org;
        Seat &asa = o.asa, &bjorn = o.bjorn;
        std::string period;
        const auto report = [&](int n) {
            return attendance::reportId(id("participation " + std::to_string(n)), period);
        };
        const auto month = [&](Seat& seat, int n) { return seat.all(org, "attendance_report")[report(n)]; };
        const auto handIn = [&](Seat& seat, int n, const QByteArray& scan) {
            return seat.submit(org, "SubmitPaper",
                               {{"id", report(n).text()},
                                {"revision", 1},
                                {"content_hash", text(month(seat, n), "content_hash")},
                                {"scan", scanOf(scan)}},
                               {scan});
        };
        for (const auto& [key, body] : asa.all(org, "attendance_report"))
            period = text(body, "period");
        QCOMPARE(asa.submit(org, "SetReportSettings",
                            {{"id", id("project").text()},
                             {"changes", Json::array({{{"unit", "signing_methods"},
                                                       {"from", {{"signing_methods", "otp_sms otp_email"}}},
                                                       {"to", {{"signing_methods", "otp_sms otp_email paper"}}}}})}}),
                 std::string());
        QVERIFY(Seat::until(
            [&] { return text(bjorn.all(org, "project")[id("project")], "signing_methods").contains("paper"); }));

        // One form is sent back and another handed in; both were looked at elsewhere.
        constexpr int Certified = 1, OnPaper = 9, Unsent = 10;
        const QByteArray back = scanned("Markerback", 2), in = scanned("Markerin", 3), away = scanned("Markeraway", 4);
        const auto shows = [&](Seat& seat, const QByteArray& scan) {
            return Seat::until([&] {
                return text(at(month(seat, OnPaper), "paper"), "sha256") ==
                       (scan.isEmpty() ? std::string() : hex(sha256(scan)));
            });
        };
        QCOMPARE(handIn(bjorn, OnPaper, back), std::string());
        QVERIFY(shows(asa, back));
        QCOMPARE(asa.readFile(org, hex(sha256(back))), back);
        QCOMPARE(asa.submit(org, "ReturnPaper",
                            {{"id", report(OnPaper).text()}, {"revision", 1}, {"reason", "Skannad på tok för ljust."}}),
                 std::string());
        QVERIFY(shows(bjorn, {}) && asa.quiet(org));
        QCOMPARE(handIn(bjorn, OnPaper, in), std::string());
        QVERIFY(shows(asa, in));
        QCOMPARE(asa.readFile(org, hex(sha256(in))), in);
        std::string certificate;
        QVERIFY(Seat::until([&] {
            const Json body = asa.all(org, "certificate")[attendance::certificateKey(report(Certified), 1).id];
            certificate = text(body, "pdf_of") == "final" ? text(body, "pdf_sha256") : std::string();
            return !certificate.empty();
        }));
        const QByteArray pdf = asa.readFile(org, certificate);
        QVERIFY(pdf.startsWith("%PDF"));
        bjorn.workspace().setNetwork(false);
        QCOMPARE(handIn(bjorn, Unsent, away), std::string());

        Sealed sealed(o.hub);
        for (const QByteArray& file : {sha256(back), sha256(in), fromHex(certificate)})
            QVERIFY(sealed.add(file));
        QVERIFY(sealed.left() > 30); // the look sees them
        QVERIFY(o.hub.sealedParts(sha256(away)).empty());
        MarkerScan scan({QStringLiteral("Markerback"), QStringLiteral("Markerin"), QStringLiteral("Markeraway")});
        scan.add(QStringLiteral("certificate"), pdf.mid(pdf.size() / 2, 64));
        asa.close();
        const QStringList seen = scan.inBytes(asa.cells(org), QStringLiteral("cache"));
        for (const char* what : {"Markerin", "certificate"})
            QVERIFY2(std::ranges::any_of(seen, [&](const QString& s) { return s.contains(QLatin1String(what)); }),
                     what);
        QCOMPARE(asa.open(), std::string());
        QVERIFY(asa.quiet(org));

        QCOMPARE(asa.submit(org, "EditProject",
                            {{"id", id("project").text()},
                             {"changes", Json::array({{{"unit", "keep_until"},
                                                       {"from", Json::object()},
                                                       {"to", {{"keep_until", "2020-12-31"}}}}})}}),
                 std::string());
        QVERIFY(asa.quiet(org));
        for (const int n : {Certified, OnPaper, Unsent})
            QCOMPARE(asa.submit(org, "EraseParticipant", erase(id("person " + std::to_string(n)))), std::string());
        QVERIFY(asa.confirm(o.hub.password()) && asa.quiet(org));
        QVERIFY(asa.view(org)->problems.empty());
        bjorn.workspace().setNetwork(true);
        QVERIFY(Seat::until([&] {
            const auto view = bjorn.view(org);
            return view && std::ranges::any_of(view->problems,
                                               [](const Problem& p) { return p.rejection.code == "person_erased"; });
        }));
        QVERIFY(bjorn.quiet(org));

        Seat::until([&] { return sealed.left() == 0; }, Soon); // its file is written anew soon after
        QCOMPARE(sealed.left(), 0);
        for (const QByteArray& file : {sha256(back), sha256(in), sha256(away), fromHex(certificate)})
            QVERIFY(o.hub.sealedParts(file).empty());
        for (Seat* seat : {&asa, &bjorn}) {
            seat->close();
            const QByteArray cells = seat->cells(org);
            QVERIFY(cells.contains("Astrid")); // it does read them
            QCOMPARE(scan.inBytes(cells, QStringLiteral("cache")), QStringList());
            QCOMPARE(scan.inFolder(seat->folder()), QStringList());
        }
    }

    /// Nor is the file of a form that the hub would not take: before the erasure, or after it from who had not heard of
    /// it.
    void SEC_36_aRefusedFormOfAnErasedPersonIsNowhereAfterwards()
    {
        PaperOffice o;
        QCOMPARE(o.open(), std::string());
        constexpr int Person = 9;
        const auto handIn = [&](const QByteArray& scan) {
            return o.about(*o.bjorn, "SubmitPaper", Person,
                           {{"content_hash", text(o.month(Person), "content_hash")}, {"scan", scanOf(scan)}});
        };
        const QByteArray taken = scanned("Markertaken", 5), refused = scanned("Markerrefused", 6),
                         late = scanned("Markerlate", 7), another = scanned("another's", 8);
        for (const QByteArray& scan : {taken, refused, late, another})
            QCOMPARE(o.upload(*o.bjorn, scan), std::string());
        QCOMPARE(handIn(taken), std::string());
        QCOMPARE(handIn(refused), std::string("paper_waits"));
        const Json lateForm = {{"id", o.report(Person).text()},
                               {"revision", 1},
                               {"content_hash", text(o.month(Person), "content_hash")},
                               {"scan", scanOf(late)}};
        Sealed sealed(o.hub);
        for (const QByteArray& scan : {taken, refused, late})
            QVERIFY(sealed.add(sha256(scan)));
        QVERIFY(sealed.left() > 30);
        // Who refused it shows it to nobody.
        QCOMPARE(
            o.asa->get(o.path("/blobs/" + hex(sha256(refused)) + "?offset=0&length=100"), o.asa->session.access).status,
            404);

        QCOMPARE(o.act(*o.asa, "EditProject",
                       {{"id", o.id("project").text()},
                        {"changes", Json::array({{{"unit", "keep_until"},
                                                  {"from", Json::object()},
                                                  {"to", {{"keep_until", "2020-12-31"}}}}})}}),
                 std::string());
        QCOMPARE(o.act(*o.asa, "EraseParticipant", erase(o.person(Person))), std::string());
        QVERIFY(!o.hub.sealedParts(sha256(late)).empty()); // the hub cannot know whose it is
        QVERIFY(o.act(*o.bjorn, "SubmitPaper", lateForm) != std::string());
        for (const QByteArray& scan : {taken, refused, late})
            QVERIFY(o.hub.sealedParts(sha256(scan)).empty());
        QVERIFY(!o.hub.sealedParts(sha256(another)).empty());
        QVERIFY(o.hub.stop()); // which writes the log of changes into the file
        QVERIFY(o.hub.start());
        Seat::until([&] { return sealed.left() == 0; }, Soon);
        QCOMPARE(sealed.left(), 0);
    }
};

} // namespace sek::test

QTEST_GUILESS_MAIN(sek::test::ErasureTest)

#include "erasure_test.moc"
