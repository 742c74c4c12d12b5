// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/answer.h"
#include "suite.h"

#include <QTest>

using namespace sek::gate;

/// What leaves the gate (SEC-43).
class AnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SEC43_everyAnswerCarriesTheFixedHeaders();
    void SEC43_errorsAreACodeAndARequestId();
    void answersCannotBeBrokenApart_data();
    void answersCannotBeBrokenApart();
    void emptyStatusesHaveNoBody();
    void chunksAreFramed();
};

void AnswerTest::SEC43_everyAnswerCarriesTheFixedHeaders()
{
    auto response = Response::json("{}");
    response.headers.emplace_back("ETag", "\"7\"");
    settleAnswer(response, "0011223344556677");
    QCOMPARE(answerHead(response, "0011223344556677", true),
             "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 2\r\n"
             "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nX-Request-Id: 0011223344556677\r\n"
             "ETag: \"7\"\r\n\r\n");
    QVERIFY(answerHead(response, "0011223344556677", false).ends_with("Connection: close\r\n\r\n"));
}

void AnswerTest::SEC43_errorsAreACodeAndARequestId()
{
    auto response = Response::error(429, "too_many", 7);
    response.contentType = "text/html; charset=utf-8";
    settleAnswer(response, "0011223344556677");
    QCOMPARE(response.body, "{\"code\":\"too_many\",\"request_id\":\"0011223344556677\"}");
    QCOMPARE(response.contentType, "application/json; charset=utf-8");
    QVERIFY(answerHead(response, "0011223344556677", true).find("\r\nRetry-After: 7\r\n") != std::string::npos);
}

void AnswerTest::answersCannotBeBrokenApart_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    const QByteArray json = "application/json; charset=utf-8";
    QTest::newRow("SEC-43 line end in a value")
        << QByteArray("Location") << QByteArray("/a\r\nSet-Cookie: b") << json << 302;
    QTest::newRow("SEC-43 NUL in a value") << QByteArray("Location") << QByteArray("/a\0b", 4) << json << 302;
    QTest::newRow("SEC-43 line end in a name") << QByteArray("A\r\nB") << QByteArray("1") << json << 200;
    QTest::newRow("SEC-43 colon in a name") << QByteArray("A: 1") << QByteArray("1") << json << 200;
    QTest::newRow("SEC-43 line end in the type")
        << QByteArray("A") << QByteArray("1") << QByteArray("a/b\r\nC: d") << 200;
    QTest::newRow("SEC-43 a second length") << QByteArray("content-length") << QByteArray("1") << json << 200;
    QTest::newRow("SEC-43 another cache rule") << QByteArray("CACHE-CONTROL") << QByteArray("public") << json << 200;
    QTest::newRow("SEC-43 a server's name") << QByteArray("Server") << QByteArray("x/1.0") << json << 200;
    QTest::newRow("SEC-43 a status that is none") << QByteArray("A") << QByteArray("1") << json << 100;
}

void AnswerTest::answersCannotBeBrokenApart()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    Response response = Response::json("{\"secret\":1}", status);
    response.contentType = type.toStdString();
    response.headers.emplace_back(name.toStdString(), value.toStdString());
    settleAnswer(response, "00");
    QCOMPARE(response.status, 500);
    QCOMPARE(response.body, "{\"code\":\"internal\",\"request_id\":\"00\"}");
    QVERIFY(response.headers.empty());
}

void AnswerTest::emptyStatusesHaveNoBody()
{
    auto response = Response::json("{}", 204);
    settleAnswer(response, "00");
    QVERIFY(response.body.isEmpty());
    QVERIFY(answerHead(response, "00", true).find("\r\nContent-") == std::string::npos);
}

void AnswerTest::chunksAreFramed()
{
    QCOMPARE(chunk("{}\n"), "3\r\n{}\n\r\n");
    QCOMPARE(chunk(QByteArray(26, 'a')), "1a\r\n" + std::string(26, 'a') + "\r\n");
    QCOMPARE(chunk({}), "0\r\n\r\n");
}

SEK_SUITE(AnswerTest);
#include "answer_test.moc"
