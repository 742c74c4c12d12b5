// SPDX-License-Identifier: GPL-3.0-or-later
// A month signed with a pen (W18) at the real hub: the preliminary certificate as the sheet, its code off the scan, two persons,
// the certificate and the evidence that follow.
#include "tests/integration/outside_tools.h"
#include "tests/integration/paper_office.h"

#include "core/base/hash.h"
#include "core/evidence/jws.h"
#include "core/evidence/package.h"
#include "tests/support/cases.h"

#include <QCoreApplication>
#include <QTest>

#include <array>

namespace sek::test {

namespace {

using Sheet = attendance::PaperCode;
constexpr int Draft = PaperOffice::Draft;

/// A reported month with its sheet on the glass.
struct World : PaperOffice
{
    std::string begin()
    {
        if (auto bad = open(); !bad.empty()) return bad;
        if (auto bad = reportMonth(Draft); !bad.empty()) return bad;
        scan = signedByHand(pdf(Draft, "preliminary"), files.path());
        const auto read = sheetOn(scan);
        if (!read) return read.error().code;
        sheet = *read;
        return upload(*bjorn, scan);
    }
    std::string state(int n = Draft) const { return text(month(n), "state"); }
    std::string member() const { return "attachments/" + hex(sha256(scan)); }
    Json signedByPen() const
    {
        for (const auto& [id, s] : all("signature"))
            if (text(s, "document_id") == report(Draft).text() && text(s, "method") == "paper") return s;
        return {};
    }

    QByteArray scan;
    Sheet sheet;
};

} // namespace

class IntegrationPaperTest : public QObject
{
    Q_OBJECT

    void fromTheSheetToTheEvidence()
    {
        World w;
        QCOMPARE(w.begin(), std::string());
        QCOMPARE(w.state(), std::string("reported"));
        QVERIFY(w.sheet == (Sheet{w.report(Draft), 1, text(w.month(Draft), "content_hash")}));

        // One files the scan and may not say that it agrees; another may, who gets the same bytes to look at.
        QCOMPARE(w.act(*w.bjorn, "SubmitPaper", PaperOffice::submission(w.sheet, w.scan)), std::string());
        QCOMPARE(w.state(), std::string("reported"));
        QVERIFY(w.signedByPen().is_null());
        QCOMPARE(w.about(*w.bjorn, "AcceptPaper", Draft), std::string("second_person_needed"));
        const auto shown = w.asa->get(w.path("/blobs/" + hex(sha256(w.scan)) + "?offset=0&length=1048576"), w.asa->session.access);
        QCOMPARE(QByteArray::fromStdString(shown.body), w.scan);
        QCOMPARE(w.about(*w.asa, "AcceptPaper", Draft), std::string());
        QCOMPARE(w.state(), std::string("signed"));
        const Json made = w.signedByPen();
        QCOMPARE(text(made, "external_evidence"), hex(sha256(w.scan)));
        QCOMPARE(text(made, "staff_account"), w.asa->session.account);
        QCOMPARE(text(made, "assurance"), std::string("low"));

        const QString certificate = w.kept(w.pdf(Draft, "final"), "final.pdf");
        QVERIFY(!certificate.isEmpty());
        const Ran words = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), certificate, QStringLiteral("-")});
        QVERIFY2(words.out.contains(qtext(made, "signer_name")) && words.out.contains(QStringLiteral("papper")), qPrintable(words.out));
        const Ran checked = verify(certificate, w.trust());
        QVERIFY2(checked.code == 0, qPrintable(checked.out));
        QVERIFY2(checked.out.contains(QLatin1String("\"paper_scan\"")), qPrintable(checked.out)); // it is not in there, and says so

        const QByteArray bytes = w.package(Draft);
        const QString file = w.kept(bytes, "package.zip");
        const auto read = package::read(bytes);
        QVERIFY(read.has_value());
        QVERIFY2(read->members.contains(w.member()), "no scan in the package");
        QCOMPARE(read->members.at(w.member()), w.scan);
        const Ran verdict = verify(file, w.trust());
        QVERIFY2(verdict.code == 0, qPrintable(verdict.out));
        const Json said = Json::parse(verdict.out.toStdString(), nullptr, false);
        QCOMPARE(text(said, "outcome"), std::string("valid"));
        QCOMPARE(at(said, "signatures").size(), std::size_t(2));
        QCOMPARE(text(at(said, "signatures")[0], "role"), std::string("responsible"));
        QCOMPARE(text(at(said, "signatures")[1], "method"), std::string("paper"));
        QVERIFY2(verdict.out.contains(QLatin1String("\"ink\"")) && !verdict.out.contains(QLatin1String("\"paper_scan\"")), qPrintable(verdict.out));
        const Ran told = verifyInWords(file, w.trust());
        QVERIFY2(told.code == 0 && told.out.contains(QLatin1String("VALID.")) &&
                     told.out.contains(qtext(made, "signer_name") + QStringLiteral(" (participant)")) && told.out.contains(QLatin1String(", paper")),
                 qPrintable(told.out));
        QCOMPARE(verify(file, {}).code, 3);
        int jose = 0;
        for (const auto& [name, member] : read->members) {
            if (!name.ends_with(".jws")) continue;
            const auto parts = parseJws(member.toStdString());
            QVERIFY(parts.has_value());
            QVERIFY2(joseAgrees(member, read->members.at("keys/" + parts->header.kid + ".jwk"), w.files.path()), name.c_str());
            ++jose;
        }
        QCOMPARE(jose, 4); // two seals, checkpoint, manifest
    }

    /// One bit of the scan, or another scan in its place, or none.
    void changedScanIsFound()
    {
        World w;
        QCOMPARE(w.begin(), std::string());
        QCOMPARE(w.act(*w.bjorn, "SubmitPaper", PaperOffice::submission(w.sheet, w.scan)), std::string());
        QCOMPARE(w.about(*w.asa, "AcceptPaper", Draft), std::string());
        const QByteArray bytes = w.package(Draft);
        const auto read = package::read(bytes);
        QVERIFY(read.has_value() && read->members.contains(w.member()));
        QCOMPARE(verify(w.kept(bytes, "good.zip"), w.trust()).code, 0);

        QByteArray flipped = bytes; // in the file as it lies there: the archive's own sum is enough
        const qsizetype inside = flipped.indexOf(w.scan) + w.scan.size() / 2;
        QVERIFY(inside > w.scan.size() / 2);
        flipped[inside] = static_cast<char>(flipped[inside] ^ 1);
        QCOMPARE(verify(w.kept(flipped, "flipped.zip"), w.trust()).code, 2);

        auto members = read->members; // put together again as whoever changed it would
        QByteArray& scan = members.at(w.member());
        scan[scan.size() / 2] = static_cast<char>(scan[scan.size() / 2] ^ 1);
        const QByteArray other = scan;
        Ran verdict = verify(w.kept(package::write(members), "altered.zip"), w.trust());
        QVERIFY2(verdict.code == 1 && verdict.out.contains(QLatin1String("content_altered")) &&
                     verdict.out.contains(QString::fromStdString("{\"code\":\"altered\",\"member\":\"" + w.member() + "\"}")),
                 qPrintable(verdict.out));
        members.erase(w.member());
        QCOMPARE(verify(w.kept(package::write(members), "without.zip"), w.trust()).code, 1);
        members["attachments/" + hex(sha256(other))] = other;
        verdict = verify(w.kept(package::write(members), "other.zip"), w.trust());
        QVERIFY2(verdict.code == 1 && verdict.out.contains(QLatin1String("\"not_named\"")), qPrintable(verdict.out));
    }

    void wrongSheetIsRefused()
    {
        World w;
        QCOMPARE(w.begin(), std::string());
        // The sheet of somebody else's month: under its own name it is theirs, under this one it does not fit.
        const auto theirs = sheetOn(signedByHand(w.pdf(PaperOffice::Waiting, "preliminary"), w.files.path()));
        QVERIFY(theirs.has_value());
        QVERIFY(theirs->report == w.report(PaperOffice::Waiting));
        Json wrong = PaperOffice::submission(*theirs, w.scan);
        wrong["id"] = w.sheet.report.text();
        QCOMPARE(w.act(*w.bjorn, "SubmitPaper", wrong), std::string("content_mismatch"));
        // A month that is signed already takes no paper.
        const auto old = sheetOn(signedByHand(w.pdf(PaperOffice::Signed, "final"), w.files.path()));
        QVERIFY(old.has_value());
        QCOMPARE(w.act(*w.bjorn, "SubmitPaper", PaperOffice::submission(*old, w.scan)), std::string("report_state"));

        // The month is corrected after it was printed.
        QCOMPARE(w.about(*w.asa, "OpenCorrection", Draft, {{"reason", "Timmarna den 11 var fel."}}), std::string());
        QCOMPARE(w.reportMonth(Draft), std::string());
        const Json late = PaperOffice::submission(w.sheet, w.scan);
        QCOMPARE(w.act(*w.bjorn, "SubmitPaper", late), std::string("report_superseded"));
        Json forged = late;
        forged["revision"] = 2;
        QCOMPARE(w.act(*w.bjorn, "SubmitPaper", forged), std::string("content_mismatch"));
        QVERIFY(w.signedByPen().is_null());
        QVERIFY(!at(w.month(Draft), "paper").is_object());
        // What is printed now is taken.
        const QByteArray again = signedByHand(w.pdf(Draft, "preliminary", 2), w.files.path());
        const auto sheet = sheetOn(again);
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->revision, 2);
        QCOMPARE(w.upload(*w.bjorn, again), std::string());
        QCOMPARE(w.act(*w.bjorn, "SubmitPaper", PaperOffice::submission(*sheet, again)), std::string());
        QCOMPARE(w.about(*w.asa, "AcceptPaper", Draft), std::string());
        QCOMPARE(w.state(), std::string("signed"));
    }

    /// Filed under the right month, and it shows something else: whoever compares sees that, the code does not.
    void returnedAndFiledAgain()
    {
        World w;
        QCOMPARE(w.begin(), std::string());
        const QByteArray theirs = signedByHand(w.pdf(PaperOffice::Waiting, "preliminary"), w.files.path());
        QCOMPARE(w.act(*w.bjorn, "SubmitPaper", PaperOffice::submission(w.sheet, theirs)), std::string("ERR_FILE_MISSING")); // not there yet
        QCOMPARE(w.upload(*w.bjorn, theirs), std::string());
        QCOMPARE(w.act(*w.bjorn, "SubmitPaper", PaperOffice::submission(w.sheet, theirs)), std::string());
        QCOMPARE(w.act(*w.asa, "SubmitPaper", PaperOffice::submission(w.sheet, w.scan)), std::string("paper_waits"));
        QCOMPARE(w.about(*w.asa, "ReturnPaper", Draft, {{"reason", "Det är någon annans månad."}}), std::string());
        QCOMPARE(w.state(), std::string("reported"));
        QCOMPARE(w.about(*w.asa, "AcceptPaper", Draft), std::string("no_paper"));
        QVERIFY(w.signedByPen().is_null());
        QCOMPARE(w.act(*w.asa, "SubmitPaper", PaperOffice::submission(w.sheet, w.scan)), std::string());
        QCOMPARE(w.about(*w.asa, "AcceptPaper", Draft), std::string("second_person_needed")); // she files it now
        QCOMPARE(w.about(*w.bjorn, "AcceptPaper", Draft), std::string());
        QCOMPARE(text(w.signedByPen(), "external_evidence"), hex(sha256(w.scan)));
        const QByteArray bytes = w.package(Draft);
        const auto read = package::read(bytes);
        QVERIFY(read.has_value());
        QVERIFY(read->members.contains(w.member()));
        QVERIFY(!read->members.contains("attachments/" + hex(sha256(theirs)))); // what went back proves nothing
    }

    static std::span<const Case<IntegrationPaperTest>> cases()
    {
        static constexpr std::array all = {
            Case<IntegrationPaperTest>{"W18 from the printed sheet over two persons to evidence that anybody can check",
                                       &IntegrationPaperTest::fromTheSheetToTheEvidence},
            Case<IntegrationPaperTest>{"W18 A-37 a changed scan in the evidence is found", &IntegrationPaperTest::changedScanIsFound},
            Case<IntegrationPaperTest>{"W18 the sheet of another month or an older revision is refused", &IntegrationPaperTest::wrongSheetIsRefused},
            Case<IntegrationPaperTest>{"W18 a paper that shows something else goes back, and the right one is taken",
                                       &IntegrationPaperTest::returnedAndFiledAgain},
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
    sek::test::IntegrationPaperTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "paper_test.moc"
