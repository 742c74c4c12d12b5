// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_under_test.h"
#include "hostile.h"
#include "raw_client.h"
#include "suite.h"

#include <QTest>

using namespace sek::gate;

/// Hostile bytes against a gate that runs (SEC-40): refused, the connection closed, everybody else served.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_test = std::make_unique<GateUnderTest>(); }
    void cleanupTestCase() { m_test.reset(); }
    void hostileRequestsEndTheirConnectionAndNothingElse_data();
    void hostileRequestsEndTheirConnectionAndNothingElse();
    void SEC40_nothingAfterARefusedHeadIsServed();
    void SEC40_noHostileRequestReachedAHandler();

private:
    std::unique_ptr<GateUnderTest> m_test;
};

void HostileTest::hostileRequestsEndTheirConnectionAndNothingElse_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const auto& hostile : hostileRequests())
        QTest::addRow("SEC-40 %s", hostile.name.c_str()) << index++;
}

void HostileTest::hostileRequestsEndTheirConnectionAndNothingElse()
{
    QFETCH(int, index);
    const auto& hostile = hostileRequests()[static_cast<std::size_t>(index)];
    RawClient client(m_test->port());
    QVERIFY(client.send(hostile.bytes));
    const auto answer = client.answer();
    QCOMPARE(answer.status, hostile.status);
    QVERIFY(answer.whole);
    QVERIFY(answer.body.find("{\"code\":\"" + hostile.code + "\",\"request_id\":\"") == 0);
    QCOMPARE(answer.headers.at("connection"), "close");
    QVERIFY(client.isEnded());
    QVERIFY(m_test->servesHonestCallers());
}

void HostileTest::SEC40_nothingAfterARefusedHeadIsServed()
{
    // What a proxy in front might take for a body, and the gate must not take for a second request.
    RawClient client(m_test->port());
    QVERIFY(client.send("POST /hello HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
                        "0\r\n\r\n" +
                        honest()));
    QCOMPARE(client.answer().status, 400);
    QVERIFY(client.isEnded());
}

void HostileTest::SEC40_noHostileRequestReachedAHandler()
{
    RawClient client(m_test->port());
    const auto before = m_test->gate.stats();
    QCOMPARE(client.ask(honest("/elsewhere")).status, 404);
    m_test->gate.stop();
    for (const auto& entry : m_test->book.entries())
        QVERIFY(entry.method.empty() || entry.status == 200 || entry.status == 404);
    QCOMPARE(before.headsRefused, hostileRequests().size() + 1);
    QCOMPARE(m_test->gate.stats().connections, 0u);
}

SEK_SUITE(HostileTest);
#include "hostile_test.moc"
