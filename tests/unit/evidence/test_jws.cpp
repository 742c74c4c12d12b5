// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64url.h"
#include "core/base/json.h"
#include "core/evidence/es256.h"
#include "core/evidence/jws.h"
#include "core/evidence/keyed_hash.h"

#include <rapidcheck.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sek;

namespace {

/// JSON with ' for ": moc does not read raw strings well.
QByteArray js(QByteArray text)
{
    return text.replace('\'', '"');
}

// RFC 7515, appendix A.3
const QByteArray A3Key = js("{'crv':'P-256','kty':'EC','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU','y':'x_"
                            "FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'}");
const QByteArray A3Signed = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
                            "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
const std::string A3Signature =
    "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

/// The real and the simulated signer, held to the same expectations.
struct Scheme
{
    std::unique_ptr<Signer> signer, other;
    std::unique_ptr<Verifier> verifier;
    QByteArray key, otherKey;
    std::string alg;
};

Scheme real(const std::string& typ = {})
{
    const auto a = Es256Key::generate(), b = Es256Key::generate();
    return {std::make_unique<Es256Signer>(a, typ),
            std::make_unique<Es256Signer>(b, typ),
            std::make_unique<Es256Verifier>(typ),
            a.publicKey().jwk(),
            b.publicKey().jwk(),
            "ES256"};
}

Scheme simulated(const std::string& typ = {})
{
    auto a = std::make_unique<KeyedHashSigner>(QByteArray(32, 'a'), typ);
    auto b = std::make_unique<KeyedHashSigner>(QByteArray(32, 'b'), typ);
    const auto ka = a->publicJwk(), kb = b->publicJwk();
    return {std::move(a), std::move(b), std::make_unique<KeyedHashVerifier>(typ), ka, kb, "HS256"};
}

std::string code(const Result<QByteArray>& r)
{
    return r ? "accepted" : r.error().code;
}

std::string b64(const char* s)
{
    return base64url(QByteArray(s));
}

QByteArray derInteger(QByteArray n)
{
    while (n.size() > 1 && n[0] == 0)
        n.remove(0, 1);
    if (static_cast<unsigned char>(n[0]) & 0x80) n.prepend('\0');
    return QByteArray("\x02") + static_cast<char>(n.size()) + n;
}

QByteArray derSignature(const QByteArray& raw)
{
    const QByteArray both = derInteger(raw.left(32)) + derInteger(raw.mid(32));
    return QByteArray("\x30") + static_cast<char>(both.size()) + both;
}

QByteArray rawSignature(const QByteArray& der)
{
    QByteArray out;
    for (qsizetype i = 2; i < der.size(); i += 2 + der[i + 1]) {
        QByteArray n = der.mid(i + 2, der[i + 1]);
        while (n.size() > 32)
            n.remove(0, 1);
        out += n.rightJustified(32, '\0');
    }
    return out;
}

void save(const QString& path, const QByteArray& bytes)
{
    QFile f(path);
    QVERIFY(f.open(QIODevice::WriteOnly) && f.write(bytes) == bytes.size());
}

QByteArray load(const QString& path)
{
    QFile f(path);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

bool openssl(const QString& folder, const QString& arguments)
{
    QProcess p;
    p.setWorkingDirectory(folder);
    p.start(QStringLiteral("openssl"), arguments.split(u' '));
    return p.waitForFinished() && p.exitCode() == 0;
}

} // namespace

class TestJws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SEC_35_theVectorOfRfc7515Holds()
    {
        auto key = Es256PublicKey::fromJwk(A3Key);
        QVERIFY(key);
        const auto signature = *fromBase64url(A3Signature);
        QVERIFY(key->verify(A3Signed, signature));
        for (qsizetype i = 0; i < signature.size(); ++i) {
            auto wrong = signature;
            wrong[i] = static_cast<char>(wrong[i] ^ 1);
            QVERIFY(!key->verify(A3Signed, wrong));
        }
        // a valid signature, but its header names no key
        QCOMPARE(code(Es256Verifier().verify(A3Signed.toStdString() + '.' + A3Signature, A3Key)),
                 std::string("signature_header"));
    }

    void SEC_35_theThumbprintIsThatOfRfc7638()
    {
        // RFC 8037, appendix A.3
        const QByteArray jwk = js("{'crv':'Ed25519','kty':'OKP','x':'11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'}");
        QCOMPARE(jwkThumbprint(jwk), std::string("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"));
        QCOMPARE(Es256PublicKey::fromJwk(A3Key)->thumbprint(), jwkThumbprint(A3Key));
    }

    void SEC_35_headerHoldsAlgAndKidOnly()
    {
        const auto key = Es256Key::generate();
        auto plain = parseJws(Es256Signer(key).sign("x"));
        QVERIFY(plain);
        QCOMPARE(plain->header.kid, key.publicKey().thumbprint());
        QCOMPARE(fromBase64url(plain->signedBytes.split('.')[0].toStdString()).value(),
                 (js("{'alg':'ES256','kid':'KID'}")).replace("KID", plain->header.kid.c_str()));
        auto typed = parseJws(Es256Signer(key, "sek-proof").sign("x"));
        QVERIFY(typed);
        QCOMPARE(typed->header.typ, std::string("sek-proof"));
    }

    void SEC_35_signedComesBackWhole_data() { schemes(); }
    void SEC_35_signedComesBackWhole()
    {
        auto s = scheme();
        for (const QByteArray& payload : {QByteArray(), QByteArray("{}"), QByteArray(70000, '\xff')})
            QCOMPARE(s.verifier->verify(s.signer->sign(payload), s.key).value(), payload);
    }

    void SEC_35_anyChangedByteIsRefused_data() { schemes(); }
    void SEC_35_anyChangedByteIsRefused()
    {
        auto s = scheme();
        const auto jws = s.signer->sign(js("{'name':'Piemērs','seq':7}"));
        for (std::size_t i = 0; i < jws.size(); ++i)
            for (int other = 0; other < 256; ++other) {
                auto wrong = jws;
                wrong[i] = static_cast<char>(other);
                QCOMPARE(s.verifier->verify(wrong, s.key).has_value(), wrong == jws);
            }
        for (std::size_t n = 0; n < jws.size(); ++n)
            QVERIFY(!s.verifier->verify(jws.substr(0, n), s.key));
        for (const char* tail : {"A", "=", ".", "\n", " "})
            QVERIFY(!s.verifier->verify(jws + tail, s.key));
        QVERIFY(!s.verifier->verify(" " + jws, s.key));
    }

    void SEC_35_anotherKeyIsRefused_data() { schemes(); }
    void SEC_35_anotherKeyIsRefused()
    {
        auto s = scheme();
        QCOMPARE(code(s.verifier->verify(s.other->sign("x"), s.key)), std::string("signature_key"));
        QCOMPARE(code(s.verifier->verify(s.signer->sign("x"), s.otherKey)), std::string("signature_key"));
        // the other's signature under this one's name
        auto mine = parseJws(s.signer->sign("x")), theirs = parseJws(s.other->sign("x"));
        QCOMPARE(code(s.verifier->verify(jwsCompact(mine->signedBytes, theirs->signature), s.key)),
                 std::string("signature_wrong"));
        QCOMPARE(code(s.verifier->verify(s.signer->sign("x"), "{}")), std::string("signature_key"));
    }

    void SEC_35_aSignatureForOneUseIsNoneForAnother_data() { schemes(); }
    void SEC_35_aSignatureForOneUseIsNoneForAnother()
    {
        auto proof = scheme("sek-proof");
        auto plain = scheme();
        QVERIFY(proof.verifier->verify(proof.signer->sign("x"), proof.key));
        QCOMPARE(code(plain.verifier->verify(proof.signer->sign("x"), proof.key)), std::string("signature_typ"));
        QCOMPARE(code(proof.verifier->verify(plain.signer->sign("x"), plain.key)), std::string("signature_typ"));
    }

    void SEC_35_realAndSimulatedNeverMix()
    {
        auto r = real(), s = simulated();
        QCOMPARE(code(r.verifier->verify(s.signer->sign("x"), s.key)), std::string("signature_alg"));
        QCOMPARE(code(s.verifier->verify(r.signer->sign("x"), r.key)), std::string("signature_alg"));
        QCOMPARE(s.signer->sign("x"), s.signer->sign("x")); // a seed replays to the byte
    }

    void SEC_35_foreignHeadersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("header");
        const auto kid = Es256PublicKey::fromJwk(A3Key)->thumbprint();
        const auto row = [&](const char* name, QByteArray h) {
            QTest::newRow(name) << h.replace("KID", QByteArray::fromStdString(kid));
        };
        row("alg none", js("{'alg':'none','kid':'KID'}"));
        row("alg HS256 with the public key as secret", js("{'alg':'HS256','kid':'KID'}"));
        row("alg ES384", js("{'alg':'ES384','kid':'KID'}"));
        row("alg in other case", js("{'alg':'es256','kid':'KID'}"));
        row("no kid", js("{'alg':'ES256'}"));
        row("empty kid", js("{'alg':'ES256','kid':''}"));
        row("kid is a number", js("{'alg':'ES256','kid':1}"));
        row("extra field", js("{'alg':'ES256','kid':'KID','x':'y'}"));
        row("key in the header", js("{'alg':'ES256','jwk':{},'kid':'KID'}"));
        row("key address", js("{'alg':'ES256','jku':'https://example.org','kid':'KID'}"));
        row("crit", js("{'alg':'ES256','crit':['b64'],'kid':'KID'}"));
        row("b64 false", js("{'alg':'ES256','b64':false,'kid':'KID'}"));
        row("other order", js("{'kid':'KID','alg':'ES256'}"));
        row("white space", js("{'alg': 'ES256','kid':'KID'}"));
        row("duplicate alg", js("{'alg':'ES256','alg':'ES256','kid':'KID'}"));
        row("empty typ", js("{'alg':'ES256','kid':'KID','typ':''}"));
        row("foreign typ", js("{'alg':'ES256','kid':'KID','typ':'JWT'}"));
        row("not an object", js("['ES256','KID']"));
        row("empty", "");
    }
    void SEC_35_foreignHeadersAreRefused()
    {
        QFETCH(QByteArray, header);
        const std::string jws = base64url(header) + '.' + b64("x") + '.' + A3Signature;
        const auto c = code(Es256Verifier().verify(jws, A3Key));
        QVERIFY2(c == "signature_header" || c == "signature_alg" || c == "signature_typ", c.c_str());
    }

    void SEC_35_wrongSignaturesOfGoodFormAreRefused()
    {
        const auto key = Es256Key::generate();
        const auto bytes = jwsSignedBytes({"ES256", key.publicKey().thumbprint(), {}}, "x");
        const auto good = key.sign(bytes);
        const auto n = QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
        const QList<QByteArray> wrong = {
            QByteArray(64, '\0'), QByteArray(64, '\xff'), good.left(63),     good + QByteArray(1, '\0'),
            derSignature(good),   n + good.mid(32),       good.left(32) + n, QByteArray()};
        for (const auto& s : wrong)
            QVERIFY(!key.publicKey().verify(bytes, s));
        QVERIFY(key.publicKey().verify(bytes, good));
    }

    void SEC_35_foreignKeysAreRefused_data()
    {
        QTest::addColumn<QByteArray>("jwk");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, QByteArray jwk, const char* expected) {
            QTest::newRow(name) << jwk << QString::fromLatin1(expected);
        };
        auto a3 = A3Key;
        row("the vector's own", a3, "");
        row("point beside the curve", QByteArray(a3).replace("y\":\"x_FE", "y\":\"x_FF"), "key_point");
        row("point at zero",
            (js("{'crv':'P-256','kty':'EC','x':'0','y':'0'}")).replace("\"0\"", '"' + QByteArray(43, 'A') + '"'),
            "key_point");
        row("coordinate above the field",
            QByteArray(a3).replace("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", QByteArray(42, '_') + "8"),
            "key_point");
        row("other curve", QByteArray(a3).replace("P-256", "P-384"), "key_type");
        row("secp256k1", QByteArray(a3).replace("P-256", "secp256k1"), "key_type");
        row("symmetric", js("{'k':'AAAA','kty':'oct'}"), "key_type");
        row("private part", QByteArray(a3).replace("\"kty\"", "\"d\":\"AAAA\",\"kty\""), "key_form");
        row("short coordinate", QByteArray(a3).replace("f83OJ3D2", "OJ3D2A"), "key_form");
        row("padded", QByteArray(a3).replace("RVEU\"", "RVEU=\""), "key_form");
        row("loose last bits", QByteArray(a3).replace("RVEU\"", "RVEV\""), "key_form");
        row("other order",
            js("{'kty':'EC','crv':'P-256','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU','y':'x_FEzRu9m36HLN_"
               "tue659LNpXW6pCyStikYjKIWI5a0'}"),
            "key_form");
        row("extra member", QByteArray(a3).replace("{", js("{'alg':'ES256',")), "key_form");
        row("not JSON", "P-256", "key_form");
        row("empty", "", "key_form");
    }
    void SEC_35_foreignKeysAreRefused()
    {
        QFETCH(QByteArray, jwk);
        QFETCH(QString, expected);
        auto key = Es256PublicKey::fromJwk(jwk);
        QCOMPARE(QString::fromStdString(key ? std::string() : key.error().code), expected);
    }

    void SEC_64_aKeySurvivesStorageAndForeignOnesAreRefused()
    {
        const auto key = Es256Key::generate();
        const auto der = key.pkcs8();
        auto again = Es256Key::fromPkcs8(der.bytes());
        QVERIFY(again);
        QCOMPARE(again->publicKey().jwk(), key.publicKey().jwk());
        QVERIFY(key.publicKey().verify("x", again->sign("x")));
        QVERIFY(!Es256Key::fromPkcs8(der.bytes() + '\0'));
        QVERIFY(!Es256Key::fromPkcs8(der.bytes().left(der.bytes().size() - 1)));
        QVERIFY(!Es256Key::fromPkcs8({}));
        QTemporaryDir dir;
        for (const char* kind :
             {"EC -pkeyopt ec_paramgen_curve:P-384", "EC -pkeyopt ec_paramgen_curve:secp256k1", "ED25519"}) {
            QVERIFY(openssl(dir.path(),
                            QStringLiteral("genpkey -outform DER -out o.der -algorithm ") + QString::fromLatin1(kind)));
            QVERIFY(openssl(dir.path(),
                            QStringLiteral("pkcs8 -topk8 -nocrypt -inform DER -in o.der -outform DER -out o8.der")));
            auto foreign = Es256Key::fromPkcs8(load(dir.filePath(QStringLiteral("o8.der"))));
            QVERIFY(!foreign);
            QVERIFY2(foreign.error().is("key_type"), (foreign.error().code + " for " + kind).c_str());
        }
    }

    void SEC_35_opensslAgreesBothWays()
    {
        QTemporaryDir dir;
        const auto at = [&](const char* n) { return dir.filePath(QString::fromLatin1(n)); };
        const auto key = Es256Key::generate();
        auto jws = parseJws(Es256Signer(key).sign(js("{'a':1}")));
        save(at("key.der"), key.pkcs8().bytes());
        save(at("message"), jws->signedBytes);
        save(at("ours.sig"), derSignature(jws->signature));
        const auto run = [&](const char* a) { return openssl(dir.path(), QString::fromLatin1(a)); };
        QVERIFY(run("pkey -inform DER -in key.der -pubout -out pub.pem"));
        QVERIFY(run("dgst -sha256 -verify pub.pem -signature ours.sig message"));
        QVERIFY(run("pkey -inform DER -in key.der -out key.pem"));
        QVERIFY(run("dgst -sha256 -sign key.pem -out theirs.sig message"));
        const auto theirs = rawSignature(load(at("theirs.sig")));
        QCOMPARE(Es256Verifier().verify(jwsCompact(jws->signedBytes, theirs), key.publicKey().jwk()).value(),
                 (js("{'a':1}")));
        save(at("message"), jws->signedBytes + ' ');
        QVERIFY(!run("dgst -sha256 -verify pub.pem -signature ours.sig message"));
    }

    void SEC_35_hugeTextIsNotLookedAt()
    {
        QCOMPARE(code(Es256Verifier().verify(std::string(MaxJwsBytes + 1, 'A'), A3Key)), std::string("signature_size"));
    }

    void SEC_35_anyPayloadRoundTripsAndAnyNoiseIsRefused()
    {
        auto s = real();
        QVERIFY(rc::check("payloads come back", [&](const std::string& payload) {
            const auto p = QByteArray::fromStdString(payload);
            RC_ASSERT(s.verifier->verify(s.signer->sign(p), s.key).value() == p);
        }));
        QVERIFY(rc::check("noise is refused", [&](const std::string& noise) {
            RC_ASSERT(!s.verifier->verify(noise, s.key).has_value());
            RC_ASSERT(!Es256PublicKey::fromJwk(QByteArray::fromStdString(noise)).has_value());
            RC_ASSERT(!Es256Key::fromPkcs8(QByteArray::fromStdString(noise)).has_value());
        }));
    }

private:
    static void schemes()
    {
        QTest::addColumn<bool>("es256");
        QTest::newRow("ES256") << true;
        QTest::newRow("keyed hash of the simulator") << false;
    }
    static Scheme scheme(const std::string& typ = {})
    {
        const bool es256 = *static_cast<bool*>(QTest::qData("es256", QMetaType::Bool));
        return es256 ? real(typ) : simulated(typ);
    }
};

QTEST_GUILESS_MAIN(TestJws)
#include "test_jws.moc"
