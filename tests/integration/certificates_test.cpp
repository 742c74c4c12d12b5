// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate of the real hub: made by itself when the last signature is there, downloaded over TLS, and looked at with
// other people's tools.
#include "tests/integration/certified_office.h"
#include "tests/integration/office.h"
#include "tests/integration/outside_tools.h"

#include "core/base/hash.h"
#include "core/domain/attendance/report.h"
#include "core/domain/signing/signing.h"
#include "core/output/pdf/archive.h"
#include "core/sync/workspace/logged_events.h"
#include "core/system/system_ports.h"
#include "tests/support/cases.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <array>
#include <optional>

namespace sek::test {

namespace {

using Project = CertifiedOffice;

} // namespace

class IntegrationCertificatesTest : public QObject
{
    Q_OBJECT

    /// W15, §9.1: without anybody's command, by the last signature.
    void madeByTheLastSignature()
    {
        Project p;
        QCOMPARE(p.open(), std::string());
        QVERIFY(!p.pdf(Project::Waiting, "preliminary").isEmpty());
        QCOMPARE(p.sign(Project::Waiting), std::string("ok"));
        const QByteArray pdf = p.pdf(Project::Waiting, "final");
        QVERIFY(!pdf.isEmpty());
        const QString path = p.kept(pdf, "final.pdf");

        const Ran check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
        QVERIFY2(check.code == 0 && check.out.contains(QLatin1String("No syntax or stream encoding errors")) &&
                     !check.out.contains(QLatin1String("WARNING")),
                 qPrintable(check.out));
        const Ran seal = run(QStringLiteral("pdfsig"), {path});
        QVERIFY2(seal.out.contains(QLatin1String("Signature is Valid.")) && seal.out.contains(QLatin1String("Total document signed")),
                 qPrintable(seal.out));

        const QString words = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}).out.simplified();
        const Json frozen = [&] {
            for (const auto& [key, body] : p.all("frozen_content"))
                if (text(body, "document_id") == p.report(Project::Waiting).text()) return body;
            return Json();
        }();
        const Json& content = at(frozen, "content");
        QStringList expected = {QStringLiteral("Intyg för närvarotid för deltagare i socialfondsprojekt"),
                                QStringLiteral("Medfinansieras av"),
                                QStringLiteral("Insatser inom programområde 1 (PO 1) Kompetensförsörjning"),
                                qtext(p.certificate(Project::Waiting), "number"),
                                QStringLiteral("Kunskapslyft Exempel"),
                                QStringLiteral("2099/00017"),
                                QStringLiteral("Föreningen Norrsken Ung"),
                                QStringLiteral("802999-9912"),
                                QStringLiteral("Gustav Exempelberg"),
                                QStringLiteral("198112189876"),
                                QStringLiteral("Exempelvård AB"),
                                QStringLiteral("A01 Yrkessvenska"),
                                QStringLiteral("A03 Självstudier"),
                                QStringLiteral("Summa per dag"),
                                QStringLiteral("Närvarotid totalt"),
                                QStringLiteral("Redovisad tid (hela timmar)"),
                                QStringLiteral("Björn Ekmarksson"),
                                QStringLiteral("Ansvarig för deltagarnärvaro"),
                                QStringLiteral("engångskod via sms"),
                                QStringLiteral("engångskod via e-post"),
                                QStringLiteral("Härmed bekräftar jag, Gustav Exempelberg, min närvaro i projektet Kunskapslyft Exempel (2099/00017)"),
                                QString::number(integer(content, "reported_minutes") / 60) + QStringLiteral(" redovisade timmar enligt tabellen ovan."),
                                QStringLiteral("Kontrollera: Verifiera intyg")};
        // The words on the page are those of the two sealed records.
        int statements = 0;
        for (const auto& [key, s] : p.all("signature")) {
            if (text(s, "document_id") != p.report(Project::Waiting).text()) continue;
            expected << qtext(s, "statement") << qtext(s, "channel_masked");
            ++statements;
        }
        QCOMPARE(statements, 2);
        for (const QString& word : expected) QVERIFY2(words.contains(word.simplified()), qPrintable(word + QStringLiteral(" not in: ") + words));
        // Letters drawn by chance: between some pairs pdftotext sees a gap wide enough for a space.
        const QString close = QString(words).remove(u' ');
        for (const QString& drawn : {qtext(frozen, "content_hash").left(4), p.trust().last()})
            QVERIFY2(close.contains(drawn), qPrintable(drawn + QStringLiteral(" not in: ") + close));
        QVERIFY(!words.contains(QStringLiteral("Preliminärt")) && !words.contains(QLatin1String("+46701740616")));

        const Ran verdict = verify(path, p.trust());
        QVERIFY2(verdict.code == 0 && verdict.out.contains(QLatin1String("\"sample\":true")), qPrintable(verdict.out));
        // What was issued before keeps its place.
        const Json issued = at(p.certificate(Project::Waiting), "issued");
        QCOMPARE(issued.size(), std::size_t(1));
        QCOMPARE(text(issued[0], "of"), std::string("preliminary"));
    }

    /// the table is altered.
    void tableAltered()
    {
        Project p;
        QCOMPARE(p.open(), std::string());
        const QByteArray pdf = p.pdf(Project::Signed, "final");
        QVERIFY(!pdf.isEmpty());
        QByteArray altered = pdf;
        const qsizetype page = altered.indexOf("stream\n", altered.indexOf("/FlateDecode")) + 200; // inside what is drawn
        QVERIFY(page > 200);
        altered[page] = static_cast<char>(altered[page] ^ 1);
        const QString path = p.kept(altered, "altered.pdf");
        const Ran verdict = verify(path, p.trust());
        QCOMPARE(verdict.code, 1);
        QVERIFY2(verdict.out.contains(QLatin1String("content_altered")) && verdict.out.contains(QLatin1String("document_altered")),
                 qPrintable(verdict.out));
        const Ran seal = run(QStringLiteral("pdfsig"), {path});
        QVERIFY2(seal.out.contains(QLatin1String("Digest Mismatch")), qPrintable(seal.out));
    }

    /// content and records are altered to fit each other, by changing the file's attachments with a common tool.
    void attachmentsAltered()
    {
        Project p;
        QCOMPARE(p.open(), std::string());
        const QByteArray pdf = p.pdf(Project::Signed, "final");
        auto members = pdfAttachments(pdf);
        QVERIFY(members.has_value());
        QByteArray content = members->at("content.json"), signatures = members->at("signatures.json");
        const std::string before = *contentHashOf(content);
        Json json = *cj1::parse(content);
        json["entries"][0]["minutes"] = integer(json["entries"][0], "minutes") + 60;
        json["total_minutes"] = integer(json, "total_minutes") + 60;
        content = cj1::write(json);
        const std::string after = *contentHashOf(content);
        Json records = *cj1::parse(signatures);
        for (Json& r : records["records"]) {
            const std::string seal = text(r, "seal");
            const auto dot = seal.find('.'), last = seal.rfind('.');
            QByteArray payload = QByteArray::fromBase64(QByteArray::fromStdString(seal.substr(dot + 1, last - dot - 1)),
                                                        QByteArray::Base64UrlEncoding);
            payload.replace(QByteArray::fromStdString(before), QByteArray::fromStdString(after));
            r["seal"] = seal.substr(0, dot + 1) +
                        payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString() + seal.substr(last);
        }
        // As the hub writes them: attachments that are packed are none of ours and are not even looked at.
        QStringList arguments = {QStringLiteral("--compress-streams=n"), p.kept(pdf, "final.pdf"), p.files.filePath(QStringLiteral("forged.pdf"))};
        for (const auto& [name, bytes] : {std::pair{"content.json", content}, {"signatures.json", cj1::write(records)}})
            arguments << QStringLiteral("--add-attachment") << p.kept(bytes, name) << QStringLiteral("--replace") << QStringLiteral("--");
        const Ran made = run(QStringLiteral("qpdf"), arguments);
        QVERIFY2(made.code == 0 || made.code == 3, qPrintable(made.out));
        const Ran verdict = verify(p.files.filePath(QStringLiteral("forged.pdf")), p.trust());
        QVERIFY2(verdict.code == 1, qPrintable(verdict.out));
        QVERIFY2(verdict.out.contains(QLatin1String("seal_invalid")) && verdict.out.contains(QLatin1String("signature_wrong")),
                 qPrintable(verdict.out));
    }

    static std::optional<std::string> contentHashOf(const QByteArray& bytes)
    {
        const auto json = cj1::parseCanonical(bytes);
        if (!json) return std::nullopt;
        return hex(sha256(QByteArray::fromStdString(text(*json, "schema")) + '\n' + bytes));
    }

    /// A-33 at the hub: a correction brings *Ersatt*; the file that was issued is still there.
    void correctedIsMarked()
    {
        Project p;
        QCOMPARE(p.open(), std::string());
        const QByteArray issued = p.pdf(Project::Signed, "final");
        const std::string before = text(p.certificate(Project::Signed), "pdf_sha256");
        const auto pushed = Visitor::json(p.bjorn->push(p.org, "OpenCorrection",
                                                        {{"id", p.report(Project::Signed).text()},
                                                         {"revision", 1},
                                                         {"reason", "Timmarna den 11 var fel."}},
                                                        1));
        QVERIFY2(at(pushed, "answers").front().contains("accepted"), pushed.dump().c_str());
        const QByteArray again = p.pdf(Project::Signed, "superseded");
        QVERIFY(!again.isEmpty() && again != issued);
        QVERIFY(run(QStringLiteral("pdftotext"), {p.kept(again, "again.pdf"), QStringLiteral("-")}).out.contains(QLatin1String("Ersatt")));
        QVERIFY(run(QStringLiteral("pdfsig"), {p.kept(again, "again.pdf")}).out.contains(QLatin1String("Signature is Valid.")));
        const auto old = p.bjorn->get("/v1/orgs/" + p.org.text() + "/blobs/" + before + "?offset=0&length=1048576", p.bjorn->session.access);
        QCOMPARE(QByteArray::fromStdString(old.body), issued);
        QCOMPARE(verify(p.kept(issued, "issued.pdf"), p.trust()).code, 0);

        // Who fetched a certificate stands in the log (attendance §4.7), once a file however many parts it has.
        Visitor asa(p.hub);
        QCOMPARE(asa.enrol(p.hub.invitation(Asa), Asa, p.hub.password()).status, 200);
        const auto page = loggedEvents(Visitor::json(asa.get("/v1/orgs/" + p.org.text() + "/events?limit=20", asa.session.access)));
        QVERIFY(page);
        const auto read = std::ranges::find(page->events, "certificate_read", &LoggedEvent::action);
        QVERIFY(read != page->events.end());
        QCOMPARE(read->actor, p.bjorn->session.account);
    }

    /// the hub's key changes twice; what was sealed before is good by the key that was known then, and what is made
    /// now shows the whole chain.
    void keysRotated()
    {
        Project p;
        QCOMPARE(p.open(), std::string());
        const QStringList first = p.trust();
        QCOMPARE(first.size(), qsizetype(2));
        const QString old = p.kept(p.pdf(Project::Signed, "final"), "old.pdf");
        for (int i = 0; i < 2; ++i) {
            QVERIFY(p.hub.stop());
            const auto done = HubProcess::run({QStringLiteral("rotate-key"), p.hub.folder()});
            QVERIFY2(done.code == 0, done.err.constData());
            QVERIFY(p.hub.start());
        }
        QCOMPARE(p.trust().size(), qsizetype(6)); // three keys
        QCOMPARE(verify(old, first).code, 0);
        QCOMPARE(p.sign(Project::Waiting), std::string("ok"));
        const QString fresh = p.kept(p.pdf(Project::Waiting, "final"), "fresh.pdf");
        const Ran verdict = verify(fresh, first);
        QVERIFY2(verdict.code == 0, qPrintable(verdict.out));
        for (const QString& word : p.trust())
            if (word != QLatin1String("--trust")) QVERIFY2(verdict.out.contains(word), qPrintable(word + verdict.out));
        const Ran seal = run(QStringLiteral("pdfsig"), {fresh});
        QVERIFY2(seal.out.contains(QLatin1String("Signature is Valid.")), qPrintable(seal.out));
        // The package of the same month is good too.
        const auto package = p.bjorn->get("/v1/orgs/" + p.org.text() + "/evidence/" + p.report(Project::Signed).text(), p.bjorn->session.access);
        QCOMPARE(verify(p.kept(QByteArray::fromStdString(package.body), "package.zip"), first).code, 0);
    }

    /// Generates and says that it was uploaded; gives the `result` of either.
    static std::string submitStatistics(Project& p, const std::string& month, std::int64_t& pushes, Json* answer = nullptr)
    {
        const Json made = p.statistics(month, "csv");
        if (answer) *answer = made;
        if (text(made, "id").empty()) return made.dump();
        const std::string today = toIso(dateIn(SystemClock().now(), "Europe/Stockholm"));
        const Json pushed = Visitor::json(p.bjorn->push(p.org, "SubmitExport", {{"id", text(made, "id")}, {"submitted_on", today}}, ++pushes));
        const Json& first = at(pushed, "answers").front();
        return first.contains("accepted") ? "ok" : text(at(first, "rejected"), "code");
    }

    /// two months were sent; somebody is registered late, then a month is corrected.
    void statisticsInOrder()
    {
        Project p;
        QCOMPARE(p.open(), std::string());
        const std::string month = p.period(), before = toIso(isoDate(month + "-01").addMonths(-1)).substr(0, 7);
        std::int64_t pushes = 0;
        Json made;
        QCOMPARE(submitStatistics(p, before, pushes), std::string("ok"));
        QCOMPARE(submitStatistics(p, month, pushes, &made), std::string("ok"));
        QVERIFY(at(made, "again").empty());
        const QByteArray file = QByteArray::fromBase64(QByteArray::fromStdString(text(made, "file")));
        const QString csv = QString::fromUtf8(file); // takes the mark of the encoding away
        QVERIFY2(file.startsWith("\xEF\xBB\xBF") && file.contains("\r\n"), file.left(40).toHex().constData());
        QVERIFY2(csv.contains(QLatin1String("198501012390")) && csv.contains(QStringLiteral("Exempel, Bertil")), qPrintable(csv));
        QVERIFY(!csv.contains(QStringLiteral("Person, Skyddad")));
        // Whose month is not signed is left out, and said so.
        QVERIFY(!csv.contains(QStringLiteral("Påhittsson, Ängla")));
        QVERIFY(at(made, "warnings").size() > 10);

        SystemClock clock;
        SystemRandom random;
        const auto late = Visitor::json(p.bjorn->push(
            p.org, "RegisterParticipant",
            {{"id", Uuid::v7(clock, random).text()},
             {"participation_id", Uuid::v7(clock, random).text()},
             {"project_id", p.id("project").text()},
             {"person", {{"given_name", "Sen"}, {"family_name", "Anmäld"}, {"language", "sv"}}},
             {"identity", {{"kind", "none"}}},
             {"participation", {{"start_date", before + "-28"}, {"target_group", "not_employed"}}}},
            ++pushes));
        QVERIFY2(at(late, "answers").front().contains("accepted"), late.dump().c_str());
        QVERIFY(submitStatistics(p, month, pushes, &made) == "export_order");
        QCOMPARE(at(made, "again").dump(), Json::array({before, month}).dump());
        QCOMPARE(submitStatistics(p, before, pushes, &made), std::string("ok"));
        QVERIFY(text(made, "file") != std::string() && QByteArray::fromBase64(QByteArray::fromStdString(text(made, "file"))).contains("Anmäld, Sen"));
        QCOMPARE(submitStatistics(p, month, pushes), std::string("ok"));
        QVERIFY(at(p.statistics(before, "clipboard"), "again").empty());

        const auto corrected = Visitor::json(p.bjorn->push(
            p.org, "OpenCorrection",
            {{"id", p.report(Project::Signed).text()}, {"revision", 1}, {"reason", "Timmarna den 11 var fel."}}, ++pushes));
        QVERIFY2(at(corrected, "answers").front().contains("accepted"), corrected.dump().c_str());
        QCOMPARE(at(p.statistics(month, "xlsx"), "again").dump(), Json::array({month}).dump());
        QCOMPARE(text(p.statistics("2020-01", "csv"), "code"), std::string("statistics_month"));
    }

    /// A hub that is killed before it has drawn finds the work again.
    void madeAfterAKill()
    {
        Project p;
        QCOMPARE(p.open(), std::string());
        QVERIFY(!p.pdf(Project::Waiting, "preliminary").isEmpty());
        QCOMPARE(p.sign(Project::Waiting), std::string("ok"));
        p.hub.kill();
        QVERIFY(p.hub.start());
        QVERIFY(!p.pdf(Project::Waiting, "final").isEmpty());
    }

    static std::span<const Case<IntegrationCertificatesTest>> cases()
    {
        static constexpr std::array all = {
            Case<IntegrationCertificatesTest>{"A-18 the last signature makes the certificate, whole and sealed",
                                              &IntegrationCertificatesTest::madeByTheLastSignature},
            Case<IntegrationCertificatesTest>{"A-33 a correction marks the certificate and keeps what was issued",
                                              &IntegrationCertificatesTest::correctedIsMarked},
            Case<IntegrationCertificatesTest>{"A-37 a changed table is found", &IntegrationCertificatesTest::tableAltered},
            Case<IntegrationCertificatesTest>{"A-38 content and records changed to fit are found",
                                              &IntegrationCertificatesTest::attachmentsAltered},
            Case<IntegrationCertificatesTest>{"A-39 the hub's key changes twice, old and new certificates stay good",
                                              &IntegrationCertificatesTest::keysRotated},
            Case<IntegrationCertificatesTest>{"A-50 A-51 statistics that no longer hold are sent again in order",
                                              &IntegrationCertificatesTest::statisticsInOrder},
            Case<IntegrationCertificatesTest>{"W15 a killed hub draws it later", &IntegrationCertificatesTest::madeAfterAKill},
        };
        return all;
    }

private Q_SLOTS:
    void acceptance_data() { listCases(cases()); }
    void acceptance() { runCase(*this, cases()); }
};

} // namespace sek::test

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    sek::test::IntegrationCertificatesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "certificates_test.moc"
