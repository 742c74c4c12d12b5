// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/office.h"
#include "tests/integration/visitor.h"
#include "tests/security/suites.h"

#include <QFile>
#include <QTest>

namespace sek::test {

/// The hub's door: TLS, names, headers, secrets (SEC-40..44, 48).
class DoorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_hub = std::make_unique<HubProcess>();
        QVERIFY(m_hub->start());
    }
    void cleanupTestCase() { m_hub.reset(); }

    void SEC_41_onlyGoodTlsIsSpoken_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("ciphers");
        QTest::addColumn<bool>("good");
        QTest::newRow("SEC-41 TLS 1.3") << TLS1_3_VERSION << QByteArray() << true;
        QTest::newRow("SEC-41 TLS 1.2 ECDHE AES-GCM") << TLS1_2_VERSION << QByteArray("ECDHE-ECDSA-AES256-GCM-SHA384") << true;
        QTest::newRow("SEC-41 TLS 1.2 CBC") << TLS1_2_VERSION << QByteArray("ECDHE-ECDSA-AES128-SHA256:@SECLEVEL=0") << false;
        QTest::newRow("SEC-41 TLS 1.2 without forward secrecy") << TLS1_2_VERSION << QByteArray("AES128-GCM-SHA256:@SECLEVEL=0") << false;
        QTest::newRow("SEC-41 TLS 1.1") << TLS1_1_VERSION << QByteArray("ALL:@SECLEVEL=0") << false;
        QTest::newRow("SEC-41 TLS 1.0") << TLS1_VERSION << QByteArray("ALL:@SECLEVEL=0") << false;
    }
    void SEC_41_onlyGoodTlsIsSpoken()
    {
        QFETCH(int, version);
        QFETCH(QByteArray, ciphers);
        QFETCH(bool, good);
        HttpsClient::Options options;
        options.tune = [&](SSL_CTX* context) {
            SSL_CTX_set_min_proto_version(context, version);
            SSL_CTX_set_max_proto_version(context, version);
            if (!ciphers.isEmpty()) SSL_CTX_set_cipher_list(context, ciphers.constData());
        };
        HttpsClient client(m_hub->port(), options);
        QCOMPARE(client.isConnected(), good);
        if (good) QCOMPARE(client.ask("GET", "/v1/hub").status, 200);
        else QVERIFY(client.failure() != 0); // told by an alert, not by silence
    }

    void SEC_40_theHubAnswersToItsOwnNamesOnly_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("SEC-40 its address") << QByteArray("127.0.0.1") << 200;
        QTest::newRow("SEC-40 this computer") << QByteArray("localhost:1") << 200;
        QTest::newRow("SEC-40 a page that led a browser here") << QByteArray("page.example") << 421;
        QTest::newRow("SEC-40 another address") << QByteArray("192.0.2.1") << 421;
    }
    void SEC_40_theHubAnswersToItsOwnNamesOnly()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        HttpsClient client(m_hub->port());
        QVERIFY(client.send("GET /v1/hub HTTP/1.1\r\nHost: " + host.toStdString() + "\r\n\r\n"));
        QCOMPARE(client.answer().status, status);
    }

    void SEC_43_answersSayNothingOfTheInside_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("SEC-43 an answer") << QByteArray("GET") << QByteArray("/v1/hub") << 200;
        QTest::newRow("SEC-43 no such page") << QByteArray("GET") << QByteArray("/etc/passwd") << 404;
        QTest::newRow("SEC-43 another method") << QByteArray("DELETE") << QByteArray("/v1/hub") << 405;
        QTest::newRow("SEC-43 not signed in") << QByteArray("GET") << QByteArray("/v1/orgs") << 401;
        QTest::newRow("SEC-43 a bad body") << QByteArray("POST") << QByteArray("/v1/session") << 400;
    }
    void SEC_43_answersSayNothingOfTheInside()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        const auto answer = Visitor(*m_hub).send(method.toStdString(), path.toStdString(), method == "POST" ? "{" : "");
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.headers.at("content-type"), std::string("application/json; charset=utf-8"));
        QCOMPARE(answer.headers.at("cache-control"), std::string("no-store"));
        QCOMPARE(answer.headers.at("x-content-type-options"), std::string("nosniff"));
        for (const char* told : {"server", "x-powered-by", "via", "set-cookie", "access-control-allow-origin"})
            QVERIFY2(!answer.headers.contains(told), told);
        if (status != 200) {
            const Json body = Visitor::json(answer);
            QCOMPARE(body.size(), std::size_t(2)); // a code and the number of the request, nothing else
            QVERIFY(!text(body, "code").empty() && text(body, "request_id").size() == 16);
        }
    }

    void SEC_42_aStrangersFloodIsRefusedAndOthersAreServed()
    {
        int refused = 0, others = 0;
        HttpsClient::Options options;
        options.from = "127.0.5.1";
        HttpsClient flood(m_hub->port(), options);
        for (int i = 0; i < 400; ++i) {
            const auto answer = flood.ask("GET", "/v1/hub");
            if (answer.status == 429 && answer.headers.contains("retry-after")) ++refused;
            if (i % 40 == 0) others += Visitor(*m_hub, "127.0.5.2").get("/v1/hub").status == 200;
        }
        QVERIFY2(refused >= 20, qPrintable(QString::number(refused)));
        QCOMPARE(others, 10);
    }

    void SEC_48_aHubWithoutItsSecretsDoesNotServe_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("SEC-48 no secrets") << QByteArray("secrets.json") << QByteArray();
        QTest::newRow("SEC-48 short secrets")
            << QByteArray("secrets.json") << QByteArray(R"({"c3":"AA","claims":"AA","device_key":"AA","pepper":"AA","seal_key":"AA"})");
        QTest::newRow("SEC-48 no TLS key") << QByteArray("tls.key") << QByteArray();
        QTest::newRow("SEC-48 no certificate") << QByteArray("tls.crt") << QByteArray("-----BEGIN CERTIFICATE-----\n");
    }
    void SEC_48_aHubWithoutItsSecretsDoesNotServe()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, content);
        HubProcess hub;
        QVERIFY(QFile::remove(hub.file(name.constData())));
        if (!content.isEmpty()) {
            QFile file(hub.file(name.constData()));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
        }
        const auto outcome = HubProcess::run({QStringLiteral("serve"), hub.folder()});
        QCOMPARE(outcome.code, 1);
        QVERIFY(!outcome.out.contains("listening"));
    }

private:
    std::unique_ptr<HubProcess> m_hub;
};

std::unique_ptr<QObject> doorTest()
{
    return std::make_unique<DoorTest>();
}

} // namespace sek::test

#include "door_test.moc"
