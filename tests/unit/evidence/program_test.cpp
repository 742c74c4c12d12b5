// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/evidence/jws.h"
#include "tests/unit/evidence/sealed_world.h"
#include "tests/unit/evidence/tests.h"

#include <openssl/bn.h>
#include <openssl/ecdsa.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sek;
using namespace sek::test;

namespace {

struct Run
{
    int code = -1;
    QByteArray out;
};

Run run(const QString& program, const QStringList& args, const QString& folder = {})
{
    QProcess p;
    p.setWorkingDirectory(folder);
    p.start(program, args);
    if (!p.waitForFinished()) return {};
    return {p.exitStatus() == QProcess::NormalExit ? p.exitCode() : -1, p.readAllStandardOutput()};
}

void save(const QString& path, const QByteArray& bytes)
{
    QFile f(path);
    if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size()) throw std::runtime_error("cannot write");
}

QByteArray derSignature(const QByteArray& raw)
{
    ECDSA_SIG* sig = ECDSA_SIG_new();
    const auto* bytes = reinterpret_cast<const unsigned char*>(raw.constData());
    ECDSA_SIG_set0(sig, BN_bin2bn(bytes, 32, nullptr), BN_bin2bn(bytes + 32, 32, nullptr));
    unsigned char* der = nullptr;
    const int n = i2d_ECDSA_SIG(sig, &der);
    const QByteArray out(reinterpret_cast<char*>(der), n);
    OPENSSL_free(der);
    ECDSA_SIG_free(sig);
    return out;
}

const QString Program = QStringLiteral(SEK_VERIFY_PROGRAM);

} // namespace

/// The program that anybody can run, and other people's tools on the same files (SEC-39, SEC-35).
class ProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_39_exit_codes_tell_the_verdict()
    {
        QTemporaryDir dir;
        const auto at = [&](const char* n) { return dir.filePath(QString::fromLatin1(n)); };
        SealedWorld w;
        const auto members = w.members();
        save(at("good"), package::write(members));
        save(at("bad"), package::write(altered(members, "content.json", "240", "250")));
        save(at("text"), "no package");
        const QStringList trust = {QStringLiteral("--trust"), QString::fromStdString(w.trusted())};
        QCOMPARE(run(Program, QStringList{at("good")} + trust).code, 0);
        QCOMPARE(run(Program, QStringList{at("bad")} + trust).code, 1);
        QCOMPARE(run(Program, QStringList{at("text")} + trust).code, 2);
        QCOMPARE(run(Program, QStringList{at("missing")} + trust).code, 2);
        QCOMPARE(run(Program, {at("good")}).code, 3);
        QCOMPARE(run(Program, {}).code, 2);
        QCOMPARE(run(Program, {at("good"), QStringLiteral("--nonsense")}).code, 2);
        QCOMPARE(run(Program, {at("good"), QStringLiteral("--trust"), QStringLiteral("other")}).code, 1);
    }

    void SEC_39_json_and_words()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("p"));
        SealedWorld w;
        w.contents.sample = true;
        w.contents.orgName = "Exempel\xE2\x80\xAE" "kommunen"; // turns the writing direction round
        save(file, w.package());
        const Run json = run(Program, {file, QStringLiteral("--json"), QStringLiteral("--trust"), QString::fromStdString(w.trusted())});
        QCOMPARE(json.code, 0);
        const auto parsed = cj1::parse(json.out);
        QVERIFY(parsed);
        QCOMPARE(text(*parsed, "outcome"), std::string("valid"));
        QVERIFY(boolean(*parsed, "sample"));
        const Run words = run(Program, {file});
        QVERIFY(words.out.startsWith("SAMPLE")); // before anything else
        QVERIFY(words.out.contains("ISSUER NOT CHECKED"));
        QVERIFY(words.out.contains("Exempel<U+202E>kommunen"));
        QVERIFY(words.out.contains("Not checked:   whether the person who typed a code is the person named"));
        for (const char* claim : {"qualified", "zaufany", "kvalificerad"}) QVERIFY(!words.out.contains(claim));
    }

    void SEC_35_jose_and_openssl_agree_with_every_jws()
    {
        QTemporaryDir dir;
        SealedWorld w;
        w.rotate();
        w.seal(w.signature("participant", "Bertil Exempel"));
        const auto members = w.members();
        int checked = 0;
        for (const auto& [name, bytes] : members) {
            if (!name.ends_with(".jws")) continue;
            const auto parts = parseJws(bytes.toStdString());
            QVERIFY(parts);
            const QByteArray jwk = members.at("keys/" + parts->header.kid + ".jwk");
            save(dir.filePath(QStringLiteral("k.jwk")), jwk);
            save(dir.filePath(QStringLiteral("s.jws")), bytes);
            const Run jose = run(QStringLiteral("jose"),
                                 {QStringLiteral("jws"), QStringLiteral("ver"), QStringLiteral("-i"), QStringLiteral("s.jws"),
                                  QStringLiteral("-k"), QStringLiteral("k.jwk"), QStringLiteral("-O-")},
                                 dir.path());
            QVERIFY2(jose.code == 0, name.c_str());
            QCOMPARE(jose.out, parts->payload);
            // A P-256 public key as SubjectPublicKeyInfo: a fixed head and the point.
            const auto key = *cj1::parse(jwk);
            const auto coordinate = [&](const char* c) {
                return QByteArray::fromBase64(QByteArray::fromStdString(text(key, c)), QByteArray::Base64UrlEncoding);
            };
            save(dir.filePath(QStringLiteral("k.der")),
                 QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004") + coordinate("x") + coordinate("y"));
            save(dir.filePath(QStringLiteral("m")), parts->signedBytes);
            save(dir.filePath(QStringLiteral("s.der")), derSignature(parts->signature));
            const Run openssl = run(QStringLiteral("openssl"),
                                    QStringLiteral("dgst -sha256 -keyform DER -verify k.der -signature s.der m").split(u' '),
                                    dir.path());
            QVERIFY2(openssl.code == 0, name.c_str());
            ++checked;
        }
        QCOMPARE(checked, 8); // manifest, checkpoint, three seals, one statement, both sides of one change of keys
    }
};

std::unique_ptr<QObject> makeProgramTest()
{
    return std::make_unique<ProgramTest>();
}

#include "program_test.moc"
