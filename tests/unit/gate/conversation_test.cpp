// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_under_test.h"
#include "hostile.h"
#include "raw_client.h"
#include "suite.h"

#include <QTest>

#include <set>

using namespace sek::gate;

/// Ordinary HTTP/1.1: what an honest caller may rely on.
class ConversationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsAreKept();
    void pipelinedRequestsAreAnsweredInOrder();
    void requestsMayArriveInAnyPieces();
    void connectionCloseIsHonoured();
    void expectContinueIsAnswered();
    void largeAnswersArriveWhole();
    void SEC43_answersCarryNothingButTheFixedHeaders();
    void SEC43_exceptionsBecome500WithoutInternals();
    void SEC43_requestIdsAreUnique();
    void SEC44_remoteAddresses();
    void SEC70_theLogHoldsNothingThatSomebodyTyped();
    void startRefusesBadOptions();
};

namespace {

void echo(Request request, std::shared_ptr<Responder> responder)
{
    responder->answer(
        Response::json(QByteArray::fromStdString(request.method + " " + request.path + " ") + request.body));
}

std::string put(const std::string& path, const std::string& body)
{
    return "PUT " + path + " HTTP/1.1\r\nHost: h\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

} // namespace

void ConversationTest::connectionsAreKept()
{
    GateUnderTest test(echo);
    RawClient client(test.port());
    for (int i = 0; i < 50; ++i) {
        const auto body = std::string(static_cast<std::size_t>(i * 37), 'b');
        QCOMPARE(client.ask(put("/p" + std::to_string(i), body)).body, "PUT /p" + std::to_string(i) + " " + body);
    }
    QCOMPARE(test.gate.stats().accepted, 1u);
}

void ConversationTest::pipelinedRequestsAreAnsweredInOrder()
{
    GateUnderTest test(echo, {}, 4);
    RawClient client(test.port());
    std::string all;
    for (int i = 0; i < 200; ++i)
        all += i % 3 ? honest("/g" + std::to_string(i)) : put("/p" + std::to_string(i), std::string(900, 'x'));
    QVERIFY(client.send(all));
    for (int i = 0; i < 200; ++i) {
        const auto number = std::to_string(i);
        QCOMPARE(client.answer().body,
                 i % 3 ? "GET /g" + number + " " : "PUT /p" + number + " " + std::string(900, 'x'));
    }
}

void ConversationTest::requestsMayArriveInAnyPieces()
{
    GateUnderTest test(echo);
    const auto request = put("/p", "12345") + honest("/g");
    for (std::size_t cut = 1; cut < request.size(); ++cut) {
        RawClient client(test.port());
        QVERIFY(client.send(request.substr(0, cut)));
        QVERIFY(client.send(request.substr(cut)));
        QCOMPARE(client.answer().body, "PUT /p 12345");
        QCOMPARE(client.answer().body, "GET /g ");
    }
    RawClient slow(test.port());
    for (const char c : request)
        QVERIFY(slow.send(std::string(1, c)));
    QCOMPARE(slow.answer().body, "PUT /p 12345");
    QCOMPARE(slow.answer().body, "GET /g ");
}

void ConversationTest::connectionCloseIsHonoured()
{
    GateUnderTest test(echo);
    RawClient client(test.port());
    const auto answer = client.ask(honest("/x", "Connection: close\r\n") + honest("/y"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.at("connection"), "close");
    QVERIFY(client.isEnded());
}

void ConversationTest::expectContinueIsAnswered()
{
    GateUnderTest test(echo);
    RawClient client(test.port());
    QVERIFY(client.send("PUT /p HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n"));
    QCOMPARE(client.answer().status, 100);
    QCOMPARE(client.ask("12345").body, "PUT /p 12345");
    // Not when the body is refused anyway, or is there already.
    QCOMPARE(RawClient(test.port())
                 .ask("PUT /p HTTP/1.1\r\nHost: h\r\nContent-Length: 99999\r\nExpect: 100-continue\r\n\r\n")
                 .status,
             413);
    QCOMPARE(client.ask("PUT /p HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n12").body,
             "PUT /p 12");
}

void ConversationTest::largeAnswersArriveWhole()
{
    QByteArray large(10 * 1024 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < large.size(); ++i)
        large[i] = static_cast<char>(i * 7 + i / 251);
    GateUnderTest test(
        [&](Request, std::shared_ptr<Responder> responder) { responder->answer(Response::json(large)); });
    RawClient client(test.port());
    for (int i = 0; i < 2; ++i)
        QVERIFY(client.ask(honest("/large")).body == large.toStdString());
}

void ConversationTest::SEC43_answersCarryNothingButTheFixedHeaders()
{
    GateUnderTest test;
    const auto answer = RawClient(test.port()).ask(honest());
    QStringList names;
    for (const auto& [name, value] : answer.headers)
        names << QString::fromStdString(name);
    QCOMPARE(names.join(QLatin1Char(' ')),
             QStringLiteral("cache-control content-length content-type x-content-type-options x-request-id"));
    QCOMPARE(answer.headers.at("content-type"), "application/json; charset=utf-8");
    QCOMPARE(answer.headers.at("cache-control"), "no-store");
    QCOMPARE(answer.headers.at("x-content-type-options"), "nosniff");
}

void ConversationTest::SEC43_exceptionsBecome500WithoutInternals()
{
    GateUnderTest test([](Request request, std::shared_ptr<Responder> responder) {
        if (request.path == "/odd") throw 7;
        if (request.path == "/twice") responder->answer(Response::json("1"));
        if (request.path == "/dropped") return;
        throw std::runtime_error("table secret_4711 does not exist");
    });
    RawClient client(test.port());
    for (const auto* path : {"/x", "/odd", "/dropped"}) {
        const auto answer = client.ask(honest(path));
        QCOMPARE(answer.status, 500);
        QCOMPARE(answer.body, "{\"code\":\"internal\",\"request_id\":\"" + answer.headers.at("x-request-id") + "\"}");
        QVERIFY(answer.head.find("4711") == std::string::npos);
    }
    QCOMPARE(client.ask(honest("/twice")).body, "1"); // an answer that was given stands
    QCOMPARE(client.ask(honest()).status, 200);
    QCOMPARE(test.gate.stats().internalErrors, 3u);
}

void ConversationTest::SEC43_requestIdsAreUnique()
{
    GateUnderTest test;
    RawClient client(test.port());
    std::set<std::string> ids;
    for (int i = 0; i < 100; ++i)
        ids.insert(client.ask(honest()).headers.at("x-request-id"));
    QCOMPARE(ids.size(), 100u);
    QCOMPARE(ids.begin()->size(), 16u);
}

void ConversationTest::SEC44_remoteAddresses()
{
    const auto tell = [](Request request, std::shared_ptr<Responder> responder) {
        responder->answer(Response::json(QByteArray::fromStdString(request.remoteAddress)));
    };
    GateUnderTest test(tell, [](GateOptions& o) { o.trustedProxies = {"127.0.0.9"}; });
    const auto claim = honest("/x", "X-Forwarded-For: 203.0.113.9\r\n");
    QCOMPARE(RawClient(test.port(), "127.0.0.1").ask(claim).body, "127.0.0.1");
    QCOMPARE(RawClient(test.port(), "127.0.0.9").ask(claim).body, "203.0.113.9");
    // A proxy's many connections are its callers', who are counted there.
    std::vector<RawClient> many;
    for (int i = 0; i < 40; ++i) {
        many.emplace_back(test.port(), "127.0.0.9");
        QCOMPARE(many.back().ask(claim).status, 200);
    }
}

void ConversationTest::SEC70_theLogHoldsNothingThatSomebodyTyped()
{
    GateUnderTest test(
        [](Request, std::shared_ptr<Responder> responder) { responder->answer(Response::error(409, "conflict")); },
        [](GateOptions& o) {
            o.policy = [](const Request&) {
                RoutePolicy policy;
                policy.pattern = "/v1/people/{id}";
                return policy;
            };
        });
    RawClient client(test.port());
    QCOMPARE(client
                 .ask("POST /v1/people/marker4711?q=marker4711 HTTP/1.1\r\nHost: h\r\nAuthorization: marker4711\r\n"
                      "Content-Length: 10\r\n\r\nmarker4711")
                 .status,
             409);
    QCOMPARE(client.ask("MARKER4711 / HTTP/1.1\r\n\r\n").status, 405);
    QVERIFY(test.book.waitForCount(2));
    const auto entries = test.book.entries();
    for (const auto& e : entries)
        for (const auto& text : {e.requestId, e.method, e.route, e.code})
            QVERIFY2(text.find("4711") == std::string::npos && text.find("127.0.0") == std::string::npos, text.c_str());
    QCOMPARE(entries[0].route, "/v1/people/{id}");
    QCOMPARE(entries[0].method, "POST");
    QCOMPARE(entries[0].status, 409);
    QCOMPARE(entries[0].code, "conflict");
    QVERIFY(!entries[0].cut && entries[0].bytesIn > 100 && entries[0].bytesOut > 100);
    QCOMPARE(entries[1].method, "");
    QCOMPARE(entries[1].code, "method");
}

void ConversationTest::startRefusesBadOptions()
{
    WorkerPool pool(1);
    const auto codeOf = [&](auto change) {
        GateOptions options;
        options.lanes = {{&pool, 256}};
        change(options);
        Gate gate(std::move(options), {});
        const auto started = gate.start();
        return started ? std::string("started") : started.error().code;
    };
    QCOMPARE(codeOf([](GateOptions&) {}), "started");
    QCOMPARE(codeOf([](GateOptions& o) { o.address = "::1"; }), "started");
    QCOMPARE(codeOf([](GateOptions& o) { o.lanes.clear(); }), "gate_options");
    QCOMPARE(codeOf([](GateOptions& o) { o.lanes[0].executor = nullptr; }), "gate_options");
    QCOMPARE(codeOf([](GateOptions& o) { o.trustedProxies = {"proxy.example.org"}; }), "gate_options");
    QCOMPARE(codeOf([](GateOptions& o) { o.address = "0.0.0.0"; }), "gate_plain");
    QCOMPARE(codeOf([](GateOptions& o) { o.address = "hub.example.org"; }), "gate_plain");
    QCOMPARE(codeOf([](GateOptions& o) { o.identity = Identity{"no", "pem"}; }), "gate_certificate");
    GateUnderTest other;
    QCOMPARE(codeOf([&](GateOptions& o) { o.port = other.port(); }), "gate_address");
}

SEK_SUITE(ConversationTest);
#include "conversation_test.moc"
