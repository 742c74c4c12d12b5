// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/evidence/content.h"
#include "core/evidence/es256.h"
#include "core/evidence/jws.h"
#include "core/output/pdf/archive.h"
#include "core/output/pdf/certificate_check.h"
#include "tests/support/cases.h"
#include "tests/unit/output/certificate_world.h"
#include "tests/unit/output/tests.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace sek;
using namespace sek::test;

namespace {

std::string codes(const Verdict& v)
{
    std::string out = name(v.outcome);
    for (const Finding& f : v.findings) out += " " + f.code + "@" + f.member;
    return out;
}

bool found(const Verdict& v, const char* code)
{
    return std::ranges::any_of(v.findings, [&](const Finding& f) { return f.code == code; });
}

/// The same pages with other attachments, sealed by somebody else's key or not at all: what a forger can make.
QByteArray forged(PackageMembers members, const SealIdentity* sealedBy)
{
    std::vector<PdfAttachment> list;
    for (auto& [name, bytes] : members) list.push_back({name, bytes});
    const auto content = *certificateContent(members.at(package::Content));
    const auto pages = archivalPdf(*certificatePages(content, {.number = "2025-03/2099-00017/0001"}),
                                   {QStringLiteral("Intyg"), {}, {}, "sv", {}}, list, "icc");
    return sealedBy ? *sealPdf(*pages, *sealedBy, {}) : *pages;
}

} // namespace

/// A certificate is checked years later from its bytes alone (SEC-39, attendance §4.3).
class CertificateCheckTest : public QObject
{
    Q_OBJECT

    void whole()
    {
        SealedWorld world(fullContent());
        const Verdict v = verifyCertificatePdf(certificateOf(world), {{world.trusted()}, {}, {}});
        QVERIFY2(v.outcome == Outcome::Valid && v.findings.empty(), codes(v).c_str());
        QCOMPARE(v.signatures.size(), std::size_t(2));
        QCOMPARE(v.signatures[1].name, std::string("Astrid Exempel"));
        QVERIFY(v.signatures[1].deviceBound);
        QCOMPARE(v.issuer, world.trusted());
        QVERIFY(std::ranges::find(v.notChecked, "pdf_signature") == v.notChecked.end());
        const Verdict unknown = verifyCertificatePdf(certificateOf(world), {});
        QCOMPARE(unknown.outcome, Outcome::IssuerNotChecked);
        const Verdict other = verifyCertificatePdf(certificateOf(world), {{Es256Key::generate().publicKey().thumbprint()}, {}, {}});
        QCOMPARE(other.outcome, Outcome::KeyUnknown);
    }

    /// A-37: 7 h become 17 h on the page; what is attached stays as it was.
    void tableAltered()
    {
        SealedWorld world(fullContent());
        const QByteArray pdf = certificateOf(world);
        auto members = *pdfAttachments(pdf);
        QByteArray altered = pdf;
        const qsizetype page = altered.indexOf("stream\n", altered.indexOf("/FlateDecode")) + 200; // inside what is drawn
        QVERIFY(page > 200);
        altered[page] = static_cast<char>(altered[page] ^ 1);
        Verdict v = verifyCertificatePdf(altered, {{world.trusted()}, {}, {}});
        QVERIFY2(v.outcome == Outcome::ContentAltered && found(v, "document_altered"), codes(v).c_str());

        // Drawn anew with 17 h, the true attachments put in, and no seal.
        v = verifyCertificatePdf(forged(members, nullptr), {{world.trusted()}, {}, {}});
        QVERIFY2(v.outcome == Outcome::ContentAltered && found(v, "document_not_sealed"), codes(v).c_str());

        // … or sealed by somebody else.
        SealedWorld stranger(fullContent());
        const SealIdentity foreign = identityOf(stranger);
        v = verifyCertificatePdf(forged(members, &foreign), {{world.trusted()}, {}, {}});
        QVERIFY2(v.outcome == Outcome::KeyUnknown && found(v, "document_key"), codes(v).c_str());

        // A later update behind the signed part, as PDF editors save it.
        v = verifyCertificatePdf(pdf + "\n% more\n" + pdf.sliced(pdf.lastIndexOf("startxref")), {{world.trusted()}, {}, {}});
        QVERIFY2(v.outcome == Outcome::ContentAltered, codes(v).c_str());
    }

    /// A-38: content and the hash in the records are altered to fit each other.
    void consistentlyAltered()
    {
        SealedWorld world(fullContent());
        const QByteArray pdf = certificateOf(world);
        auto members = *pdfAttachments(pdf);
        Json content = *cj1::parse(members.at(package::Content));
        content["entries"][0]["minutes"] = integer(content["entries"][0], "minutes") + 600;
        content["total_minutes"] = integer(content, "total_minutes") + 600;
        const std::string before = hex(*contentHash(members.at(package::Content)));
        members[package::Content] = cj1::write(content);
        const std::string after = hex(*contentHash(content));
        Json signatures = *cj1::parse(members.at(certificate::Signatures));
        for (Json& record : signatures["records"]) {
            const auto jws = *parseJws(text(record, "seal"));
            QByteArray payload = jws.payload;
            payload.replace(QByteArray::fromStdString(before), QByteArray::fromStdString(after));
            record["seal"] = jwsCompact(jwsSignedBytes(jws.header, payload), jws.signature);
        }
        members[certificate::Signatures] = cj1::write(signatures);
        const Verdict v = verifyCertificatePdf(forged(members, nullptr), {{world.trusted()}, {}, {}});
        QVERIFY2(v.outcome == Outcome::SealInvalid && found(v, "signature_wrong"), codes(v).c_str());
    }

    /// A-39: an old certificate after two changes of keys, to who trusts the newest key only.
    void keysRotated()
    {
        SealedWorld world(fullContent());
        const QByteArray old = certificateOf(world);
        const std::string first = world.keys.front().publicKey().thumbprint();
        world.rotate();
        world.rotate();
        const std::string newest = world.keys.back().publicKey().thumbprint();

        // Its own keys end before the change …
        QCOMPARE(verifyCertificatePdf(old, {{newest}, {}, {}}).outcome, Outcome::KeyUnknown);
        // … but a program that has joined the hub knows what came after.
        CertificateTrust joined{{newest}, {}, world.changes};
        for (const Es256Key& k : world.keys) joined.keys.push_back(k.publicKey().jwk());
        const Verdict v = verifyCertificatePdf(old, joined);
        QVERIFY2(v.outcome == Outcome::Valid, codes(v).c_str());
        QCOMPARE(v.keys.size(), std::size_t(3));
        QCOMPARE(v.keys.front(), first);
        QCOMPARE(v.issuer, first);

        // Issued again now, the file tells the chain itself, to who trusts the first key only.
        const Verdict again = verifyCertificatePdf(certificateOf(world), {{first}, {}, {}});
        QVERIFY2(again.outcome == Outcome::Valid && again.keys.size() == 3 && again.issuer == newest, codes(again).c_str());

        // Somebody with the old key alone cannot issue over a newer state of the log.
        CertificateOrder order = orderOf(world);
        const SealIdentity stolen{world.keys.front(), sealCertificate(world.keys.front(), QStringLiteral("x"), {}, {}, 20)};
        const Verdict thief = verifyCertificatePdf(*certificatePdf(order, stolen), {{first}, {}, {}});
        QVERIFY2(thief.outcome == Outcome::SealInvalid && found(thief, "document_key"), codes(thief).c_str());
    }

    /// A-33: rendered again with the mark; the signature still verifies.
    void superseded()
    {
        SealedWorld world(fullContent());
        const QByteArray issued = certificateOf(world);
        world.seal({{"document_id", world.contents.documentId},
                    {"document_kind", "attendance_report"},
                    {"revision", 2},
                    {"schema", "supersession.record.v1"}});
        const Verdict marked =
            verifyCertificatePdf(certificateOf(world, "sv", CertificateMark::Superseded), {{world.trusted()}, {}, {}});
        QVERIFY2(marked.outcome == Outcome::Superseded && marked.signatures.size() == 2, codes(marked).c_str());
        QCOMPARE(verifyCertificatePdf(issued, {{world.trusted()}, {}, {}}).outcome, Outcome::Valid);
    }

    static constexpr Case<CertificateCheckTest> Cases[] = {
        {"SEC-39 SEC-35 a whole certificate is valid and names its issuer", &CertificateCheckTest::whole},
        {"A-37 a table altered from 7 to 17 h is found: content altered", &CertificateCheckTest::tableAltered},
        {"A-38 content and hash altered to fit are found: seal invalid", &CertificateCheckTest::consistentlyAltered},
        {"A-39 an old certificate is valid after two changes of keys, chain shown", &CertificateCheckTest::keysRotated},
        {"A-33 a superseded certificate is made again with its mark and says so", &CertificateCheckTest::superseded},
    };

private Q_SLOTS:
    void acceptance_data() { listCases<CertificateCheckTest>(Cases); }
    void acceptance() { runCase(*this, std::span<const Case<CertificateCheckTest>>(Cases)); }

    void SEC_39_any_changed_byte_is_found()
    {
        SealedWorld world(fullContent());
        const QByteArray pdf = certificateOf(world);
        std::mt19937 engine(20261128);
        for (int i = 0; i < 400; ++i) {
            QByteArray changed = pdf;
            const auto at = static_cast<qsizetype>(engine() % static_cast<unsigned>(pdf.size()));
            changed[at] = static_cast<char>(changed[at] ^ (1 << engine() % 8));
            const Verdict v = verifyCertificatePdf(changed, {{world.trusted()}, {}, {}});
            QVERIFY2(exitCode(v.outcome) != 0, qPrintable(QStringLiteral("byte %1").arg(at)));
        }
    }

    /// Beside as many bare checks of a signature in the same moment: alone on a machine the whole is some hundred milliseconds.
    void SEC_39_a_thousand_signatures_are_checked_in_a_second()
    {
        const Es256Key key = Es256Key::generate();
        const std::string jws = Es256Signer(key, "sek-seal").sign("a payload as long as a seal's is, more or less, to be checked");
        Es256Verifier plain("sek-seal");
        QElapsedTimer bare;
        bare.start();
        for (int i = 0; i < 1000; ++i) QVERIFY(plain.verify(jws, key.publicKey().jwk()).has_value());
        const qint64 floor = std::max<qint64>(bare.elapsed(), 1);
        SealedWorld world(fullContent(), 998);
        const QByteArray pdf = certificateOf(world);
        QElapsedTimer timer;
        timer.start();
        const Verdict v = verifyCertificatePdf(pdf, {{world.trusted()}, {}, {}});
        const qint64 spent = timer.elapsed();
        QCOMPARE(v.outcome, Outcome::Valid);
        const QString ratio = QStringLiteral("%1 ms, a thousand bare checks %2 ms: ratio %3").arg(spent).arg(floor).arg(double(spent) / double(floor));
        qInfo("SEC-39: %s", qPrintable(ratio));
        QVERIFY2(spent < 25 * floor, qPrintable(ratio));
    }

    void the_command_line_tool_takes_the_pdf()
    {
        SealedWorld world(fullContent());
        const QString path = kept(QStringLiteral("verify.pdf"), certificateOf(world));
        const QString trust = QString::fromStdString(world.trusted());
        const Ran ran = run(QStringLiteral(SEK_VERIFY_PROGRAM), {path, QStringLiteral("--trust"), trust});
        QVERIFY2(ran.code == 0 && ran.out.startsWith(QLatin1String("VALID.")), qPrintable(ran.out));
        QVERIFY(ran.out.contains(QLatin1String("Siv Ansvarig (responsible)")));
        QCOMPARE(run(QStringLiteral(SEK_VERIFY_PROGRAM), {path}).code, 3);
        const QString other = kept(QStringLiteral("other.pdf"), "%PDF-1.4 nothing of ours");
        QCOMPARE(run(QStringLiteral(SEK_VERIFY_PROGRAM), {other}).code, 2);
    }
};

std::unique_ptr<QObject> makeCertificateCheckTest()
{
    return make<CertificateCheckTest>();
}

#include "certificate_check_test.moc"
