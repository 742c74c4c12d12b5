// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_under_test.h"
#include "hostile.h"
#include "raw_client.h"
#include "suite.h"
#include "tls_client.h"

#include <QTest>

#include <openssl/sslerr.h>

using namespace sek::gate;

/// The gate behind TLS (SEC-41, and the TLS line of the fixed choices).
class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void honestCallersAreServed_data();
    void honestCallersAreServed();
    void weakProtocolsAreRefused_data();
    void weakProtocolsAreRefused();
    void hostileRequestsAreAnsweredInsideTls();
    void SEC41_slowHandshakesAreCut();
    void plainHttpIsNotAnswered();
    void onlyHttp11IsNegotiated();
    void theEndIsAnnounced();
    void largeBodiesAndAnswersPass();
    void pollsAndStopWork();
    void aNewCertificateCountsForNewConnections();
    void badCertificatesAreRefused();
};

namespace {

const Identity& identity()
{
    static const Identity made = makeIdentity();
    return made;
}

void overTls(GateOptions& options)
{
    options.identity = identity();
}

TlsClient::Tune exactly(int version, const char* ciphers = nullptr)
{
    return [=](SSL_CTX* context) {
        SSL_CTX_set_security_level(context, 0); // so that a refusal is the gate's, not this library's
        SSL_CTX_set_min_proto_version(context, version);
        SSL_CTX_set_max_proto_version(context, version);
        if (ciphers) SSL_CTX_set_cipher_list(context, ciphers);
    };
}

std::string askOnce(TlsClient& client, const std::string& path = "/hello")
{
    client.send(honest(path, "Connection: close\r\n"));
    return client.rest();
}

} // namespace

void TlsTest::honestCallersAreServed_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("ciphers");
    QTest::newRow("TLS 1.3") << TLS1_3_VERSION << QByteArray();
    QTest::newRow("TLS 1.2 AES-GCM") << TLS1_2_VERSION << QByteArray("ECDHE-ECDSA-AES128-GCM-SHA256");
    QTest::newRow("TLS 1.2 ChaCha20") << TLS1_2_VERSION << QByteArray("ECDHE-ECDSA-CHACHA20-POLY1305");
}

void TlsTest::honestCallersAreServed()
{
    QFETCH(int, version);
    QFETCH(QByteArray, ciphers);
    GateUnderTest test({}, overTls);
    TlsClient client(test.port(), exactly(version, ciphers.isEmpty() ? nullptr : ciphers.constData()));
    QVERIFY(client.isConnected());
    QCOMPARE(client.version(), version == TLS1_3_VERSION ? "TLSv1.3" : "TLSv1.2");
    const auto answer = askOnce(client);
    QVERIFY(answer.starts_with("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.ends_with("{\"hello\":true}"));
}

void TlsTest::weakProtocolsAreRefused_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("ciphers");
    QTest::addColumn<int>("alert");
    const int oldVersion = SSL_R_TLSV1_ALERT_PROTOCOL_VERSION;
    const int noCipher = SSL_R_SSLV3_ALERT_HANDSHAKE_FAILURE;
    QTest::newRow("TLS 1.0") << TLS1_VERSION << QByteArray("ALL:@SECLEVEL=0") << oldVersion;
    QTest::newRow("TLS 1.1") << TLS1_1_VERSION << QByteArray("ALL:@SECLEVEL=0") << oldVersion;
    QTest::newRow("TLS 1.2 CBC") << TLS1_2_VERSION << QByteArray("ECDHE-ECDSA-AES128-SHA256:@SECLEVEL=0") << noCipher;
    QTest::newRow("TLS 1.2 RSA key exchange")
        << TLS1_2_VERSION << QByteArray("AES128-GCM-SHA256:@SECLEVEL=0") << noCipher;
    QTest::newRow("TLS 1.2 DHE") << TLS1_2_VERSION << QByteArray("DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0") << noCipher;
    QTest::newRow("TLS 1.2 anonymous") << TLS1_2_VERSION << QByteArray("aNULL:@SECLEVEL=0") << noCipher;
}

void TlsTest::weakProtocolsAreRefused()
{
    QFETCH(int, version);
    QFETCH(QByteArray, ciphers);
    QFETCH(int, alert);
    GateUnderTest test({}, overTls);
    TlsClient client(test.port(), exactly(version, ciphers.constData()));
    QVERIFY(!client.isConnected());
    QCOMPARE(client.failure(), alert);
    QVERIFY(test.waitForStats([](const Stats& s) { return s.handshakesFailed == 1 && s.connections == 0; }));
    TlsClient honestOne(test.port());
    QVERIFY(askOnce(honestOne).starts_with("HTTP/1.1 200"));
}

void TlsTest::hostileRequestsAreAnsweredInsideTls()
{
    GateUnderTest test({}, overTls);
    for (const auto& hostile : hostileRequests()) {
        TlsClient client(test.port());
        QVERIFY(client.send(hostile.bytes));
        QVERIFY2(client.rest().starts_with("HTTP/1.1 " + std::to_string(hostile.status)), hostile.name.c_str());
    }
    TlsClient honestOne(test.port());
    QVERIFY(askOnce(honestOne).starts_with("HTTP/1.1 200"));
}

void TlsTest::SEC41_slowHandshakesAreCut()
{
    GateUnderTest test({}, [](GateOptions& o) {
        overTls(o);
        o.limits.handshake = std::chrono::milliseconds(100);
    });
    RawClient silent(test.port());
    RawClient half(test.port());
    QVERIFY(half.send(std::string("\x16\x03\x01\x02\x00\x01", 6)));
    QVERIFY(silent.isEnded() && half.isEnded());
    QVERIFY(test.waitForStats([](const Stats& s) { return s.handshakesFailed == 2; }));
}

void TlsTest::plainHttpIsNotAnswered()
{
    GateUnderTest test({}, overTls);
    RawClient client(test.port());
    QVERIFY(client.send(honest()));
    QVERIFY(client.rest().find("HTTP") == std::string::npos);
    QVERIFY(test.waitForStats([](const Stats& s) { return s.handshakesFailed == 1; }));
}

void TlsTest::onlyHttp11IsNegotiated()
{
    GateUnderTest test({}, overTls);
    const auto offering = [](const std::string& list) {
        return [list](SSL_CTX* context) {
            SSL_CTX_set_alpn_protos(context, reinterpret_cast<const unsigned char*>(list.data()),
                                    static_cast<unsigned>(list.size()));
        };
    };
    TlsClient both(test.port(), offering("\x02h2\x08http/1.1"));
    QVERIFY(both.isConnected());
    QCOMPARE(both.protocol(), "http/1.1");
    QVERIFY(askOnce(both).starts_with("HTTP/1.1 200"));
    TlsClient other(test.port(), offering("\x02h2"));
    QVERIFY(!other.isConnected());
    QCOMPARE(other.failure(), SSL_R_TLSV1_ALERT_NO_APPLICATION_PROTOCOL);
}

void TlsTest::theEndIsAnnounced()
{
    GateUnderTest test({}, overTls);
    TlsClient client(test.port());
    QVERIFY(client.send(honest("/hello", "Connection: close\r\n")));
    bool announced = false;
    QVERIFY(!client.rest(&announced).empty());
    QVERIFY(announced);
}

void TlsTest::largeBodiesAndAnswersPass()
{
    GateUnderTest test(
        [](Request request, std::shared_ptr<Responder> responder) { responder->answer(Response::json(request.body)); },
        [](GateOptions& o) {
            overTls(o);
            o.limits.body = 1024 * 1024;
        });
    std::string body(1024 * 1024, '\0');
    for (std::size_t i = 0; i < body.size(); ++i)
        body[i] = static_cast<char>(i * 31 + i / 257);
    TlsClient client(test.port());
    QVERIFY(client.send("PUT /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: " +
                        std::to_string(body.size()) + "\r\n\r\n" + body));
    QVERIFY(client.rest().ends_with("\r\n\r\n" + body));
}

void TlsTest::pollsAndStopWork()
{
    Signal came;
    std::shared_ptr<Responder> held;
    GateUnderTest test(
        [&](Request, std::shared_ptr<Responder> responder) {
            responder->wait();
            held = std::move(responder);
            came.give();
        },
        overTls);
    TlsClient idle(test.port());
    QVERIFY(idle.send(honest()));
    QVERIFY(idle.some().starts_with("HTTP/1.1 200"));
    TlsClient poll(test.port());
    QVERIFY(poll.send(honest("/poll")));
    QVERIFY(came.wait());
    QVERIFY(test.waitForStats([](const Stats& s) { return s.waiting == 1; }));
    std::thread stopping([&] { test.gate.stop(); });
    bool announced = false;
    const auto told = poll.rest(&announced);
    const auto ended = idle.rest();
    // TLS has no half-closed connection: these callers end theirs when they have read the end.
    {
        const TlsClient gone = std::move(poll);
    }
    {
        const TlsClient gone = std::move(idle);
    }
    stopping.join();
    QVERIFY(told.starts_with("HTTP/1.1 503"));
    QVERIFY(announced);
    QVERIFY(ended.empty());
    QVERIFY(!held->answer(Response::json("1")));
}

void TlsTest::aNewCertificateCountsForNewConnections()
{
    GateUnderTest test({}, overTls);
    TlsClient before(test.port());
    QVERIFY(test.gate.renewIdentity(makeIdentity()));
    const auto old = before.certificateHash();
    const auto fresh = TlsClient(test.port()).certificateHash();
    QVERIFY(fresh != old);
    QVERIFY(askOnce(before).starts_with("HTTP/1.1 200"));
    QCOMPARE(test.gate.renewIdentity({"x", "y"}).error().code, "gate_certificate");
    QCOMPARE(TlsClient(test.port()).certificateHash(), fresh);
}

void TlsTest::badCertificatesAreRefused()
{
    WorkerPool pool(1);
    const auto codeOf = [&](Identity own) {
        GateOptions options;
        options.lanes = {{&pool, 256}};
        options.identity = std::move(own);
        Gate gate(std::move(options), {});
        const auto started = gate.start();
        return started ? std::string("started") : started.error().code;
    };
    const auto good = makeIdentity();
    QCOMPARE(codeOf(good), "started");
    QCOMPARE(codeOf({good.chainPem + makeIdentity().chainPem, good.keyPem}), "started");
    QCOMPARE(codeOf({good.chainPem, makeIdentity().keyPem}), "gate_certificate");
    QCOMPARE(codeOf({good.chainPem, {}}), "gate_certificate");
    QCOMPARE(codeOf({{}, good.keyPem}), "gate_certificate");
    QCOMPARE(codeOf(makeIdentity("a passphrase")), "gate_certificate");
    QCOMPARE(codeOf({good.chainPem + good.chainPem.first(200), good.keyPem}), "gate_certificate");
}

SEK_SUITE(TlsTest);
#include "tls_test.moc"
