// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_under_test.h"
#include "hostile.h"
#include "raw_client.h"
#include "suite.h"

#include <QTest>

#include <atomic>

using namespace sek::gate;
using std::chrono::milliseconds;

/// Sizes, times and numbers (SEC-40..42).
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SEC40_bodiesHaveTheRoutesLimit();
    void SEC41_slowHeadsAreCut();
    void SEC41_silentConnectionsAreClosed();
    void SEC41_slowBodiesAreCut();
    void SEC41_slowReadersAreCut();
    void SEC41_fiveHundredSlowConnectionsHinderNobody();
    void SEC41_oneAddressCannotTakeAllPlaces();
    void SEC41_signedInConnectionsGetMorePlaces();
    void SEC41_connectionsInAllAreLimited();
    void SEC41_workIsLimitedAndWaitingIsNotWork();
    void SEC41_strangersCannotTakeAllPlaces();
    void SEC41_theSlowestStrangerGivesWay();
    void SEC41_slowReadersGoWhenMemoryIsShort();
    void SEC41_bodiesTogetherAreLimited();
    void SEC42_aFullQueueAnswers503AndOtherLanesGoOn();
    void SEC42_thePolicyMayRefuse();
};

namespace {

std::string post(const std::string& path, std::size_t announced, const std::string& body = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: h\r\nContent-Length: " + std::to_string(announced) + "\r\n\r\n" + body;
}

void echoSize(Request request, std::shared_ptr<Responder> responder)
{
    responder->answer(Response::json(QByteArray::number(request.body.size())));
}

RoutePolicy callersWithTokensAreKnown(const Request& head)
{
    RoutePolicy policy;
    policy.known = head.header("authorization") != nullptr;
    policy.maxBody = 1024 * 1024;
    return policy;
}

RoutePolicy pushIsLarge(const Request& head)
{
    RoutePolicy policy;
    if (head.path == "/push") policy.maxBody = 1024 * 1024;
    policy.pattern = head.path == "/push" ? "/push" : "/other";
    return policy;
}

} // namespace

void LimitsTest::SEC40_bodiesHaveTheRoutesLimit()
{
    GateUnderTest test(echoSize, [](GateOptions& o) { o.policy = pushIsLarge; });
    const std::size_t small = 16 * 1024;
    const std::size_t large = 1024 * 1024;
    RawClient client(test.port());
    QCOMPARE(client.ask(post("/x", small, std::string(small, 'a'))).body, std::to_string(small));
    QCOMPARE(client.ask(post("/push", large, std::string(large, 'a'))).body, std::to_string(large));
    QCOMPARE(client.ask(post("/x", 0)).body, "0");
    QCOMPARE(client.ask("POST /x HTTP/1.1\r\nHost: h\r\n\r\n").body, "0");

    // Refused from the head: not a byte of the body is waited for.
    QCOMPARE(RawClient(test.port()).ask(post("/x", small + 1)).status, 413);
    QCOMPARE(RawClient(test.port()).ask(post("/push", large + 1)).status, 413);
    QCOMPARE(RawClient(test.port()).ask(post("/push", 999'999'999'999)).status, 413);
    // Somebody who sends it all the same still reads the answer before the end.
    RawClient stubborn(test.port());
    QVERIFY(stubborn.send(post("/x", 100'000, std::string(100'000, 'a'))));
    QCOMPARE(stubborn.answer().status, 413);
    QVERIFY(stubborn.isEnded());
}

void LimitsTest::SEC41_slowHeadsAreCut()
{
    GateUnderTest test({}, [](GateOptions& o) {
        o.limits.headTime = milliseconds(100);
        o.limits.idle = milliseconds(600'000);
    });
    for (const auto* begun : {"G", "GET /hello HTTP/1.1\r\n", "GET /hello HTTP/1.1\r\nHost: h\r\n"}) {
        RawClient client(test.port());
        QVERIFY(client.send(begun));
        QCOMPARE(client.answer().status, 408);
        QVERIFY(client.isEnded());
    }
    // Also the second head of a connection, counted from its first byte.
    RawClient client(test.port());
    QCOMPARE(client.ask(honest()).status, 200);
    QVERIFY(client.send("GET /he"));
    QCOMPARE(client.answer().status, 408);
    QVERIFY(client.isEnded());
    // Nor does a byte now and then buy more time.
    RawClient dripping(test.port());
    QVERIFY(dripping.drip("GET /hello HTTP/1.1\r\nX-Slow: " + std::string(6000, 'a')));
    QCOMPARE(dripping.answer().status, 408);
    QCOMPARE(test.gate.stats().timeouts, 5u);
}

void LimitsTest::SEC41_silentConnectionsAreClosed()
{
    GateUnderTest test({}, [](GateOptions& o) {
        o.limits.headTime = milliseconds(100);
        o.limits.idle = milliseconds(150);
    });
    RawClient silent(test.port());
    QVERIFY(silent.isEnded());
    RawClient idle(test.port());
    QCOMPARE(idle.ask(honest()).status, 200);
    QVERIFY(idle.isEnded());
}

void LimitsTest::SEC41_slowBodiesAreCut()
{
    GateUnderTest test(echoSize, [](GateOptions& o) {
        o.limits.bodyTime = milliseconds(100);
        o.limits.bytesPerSecond = 64 * 1024;
    });
    RawClient client(test.port());
    QVERIFY(client.send(post("/x", 10, "abc")));
    QCOMPARE(client.answer().status, 408);
    QVERIFY(client.isEnded());
    RawClient dripping(test.port());
    QVERIFY(dripping.send(post("/x", 8000)));
    QVERIFY(dripping.drip(std::string(7999, 'a')));
    QCOMPARE(dripping.answer().status, 408);
    QVERIFY(test.servesHonestCallers());
}

void LimitsTest::SEC41_slowReadersAreCut()
{
    GateUnderTest test(
        [](Request, std::shared_ptr<Responder> responder) {
            Response response = Response::json(QByteArray(64 * 1024 * 1024, 'a'));
            response.contentType = "application/octet-stream";
            responder->answer(std::move(response));
        },
        [](GateOptions& o) {
            o.limits.idle = milliseconds(100);
            o.limits.bytesPerSecond = 1024 * 1024 * 1024;
        });
    RawClient client(test.port());
    QVERIFY(client.send(honest("/large")));
    QVERIFY(test.book.waitFor([](const LogEntry& e) { return e.cut && e.code == "time"; }));
    QVERIFY(test.servesHonestCallers());
}

void LimitsTest::SEC41_fiveHundredSlowConnectionsHinderNobody()
{
    GateUnderTest test({}, [](GateOptions& o) { o.limits.headTime = milliseconds(60'000); });
    std::vector<RawClient> slow;
    for (int i = 0; i < 500; ++i) {
        slow.emplace_back(test.port(), "127.0.1." + std::to_string(1 + i / 25));
        QVERIFY(slow.back().send(i % 2 ? "GET /hello HTTP/1.1\r\nX-Slow: " : "P"));
    }
    QVERIFY(test.waitForStats([](const Stats& s) { return s.connections == 500; }));
    RawClient honestOne(test.port());
    int answers = 0;
    for (int i = 0; i < 100; ++i) {
        answers += honestOne.ask(honest()).status == 200;
        answers += test.servesHonestCallers();
    }
    QCOMPARE(answers, 200);
    QVERIFY(test.gate.stats().connections >= 501); // the slow ones were there all the time
    QCOMPARE(test.gate.stats().timeouts, 0u);
    test.gate.stop();
    int ended = 0;
    for (auto& client : slow)
        ended += client.isEnded();
    QCOMPARE(ended, 500);
}

void LimitsTest::SEC41_oneAddressCannotTakeAllPlaces()
{
    GateUnderTest test({}, [](GateOptions& o) { o.limits.headTime = milliseconds(60'000); });
    std::vector<RawClient> crowd;
    for (int i = 0; i < 200; ++i)
        crowd.emplace_back(test.port(), "127.0.1.1");
    QVERIFY(test.waitForStats([](const Stats& s) { return s.refusedAddress == 168; }));
    QCOMPARE(test.gate.stats().connections, 32u);
    QVERIFY(test.servesHonestCallers("127.0.1.2"));
}

void LimitsTest::SEC41_signedInConnectionsGetMorePlaces()
{
    GateUnderTest test(
        [](Request request, std::shared_ptr<Responder> responder) {
            responder->markSignedIn();
            responder->answer(Response::json(request.signedIn ? "1" : "0"));
        },
        [](GateOptions& o) {
            o.limits.perAddressUnknown = 2;
            o.limits.perAddress = 4;
        });
    std::vector<RawClient> clients;
    for (int i = 0; i < 4; ++i) {
        clients.emplace_back(test.port());
        QCOMPARE(clients.back().ask(honest("/in")).body, "0");
        QCOMPARE(clients.back().ask(honest("/in")).body, "1");
    }
    QCOMPARE(RawClient(test.port()).ask(honest()).status, 0); // the fifth
    QCOMPARE(test.gate.stats().refusedAddress, 1u);
    clients.clear();
    QVERIFY(test.waitForStats([](const Stats& s) { return s.connections == 0; }));
    QVERIFY(test.servesHonestCallers());
}

void LimitsTest::SEC41_connectionsInAllAreLimited()
{
    GateUnderTest test({}, [](GateOptions& o) { o.limits.connections = 3; });
    std::vector<RawClient> clients;
    for (int i = 0; i < 3; ++i) {
        clients.emplace_back(test.port());
        QCOMPARE(clients.back().ask(honest()).status, 200);
    }
    QCOMPARE(RawClient(test.port()).ask(honest()).status, 0);
    QCOMPARE(test.gate.stats().refusedFull, 1u);
    clients.pop_back();
    QVERIFY(test.waitForStats([](const Stats& s) { return s.connections == 2; }));
    QVERIFY(test.servesHonestCallers());
}

void LimitsTest::SEC41_workIsLimitedAndWaitingIsNotWork()
{
    std::mutex mutex;
    std::vector<std::shared_ptr<Responder>> held;
    GateUnderTest test(
        [&](Request request, std::shared_ptr<Responder> responder) {
            if (request.path == "/poll") responder->wait();
            const std::lock_guard lock(mutex);
            held.push_back(std::move(responder));
        },
        [](GateOptions& o) { o.limits.working = 2; });
    std::vector<RawClient> polls;
    for (std::uint64_t i = 1; i <= 5; ++i) {
        polls.emplace_back(test.port());
        QVERIFY(polls.back().send(honest("/poll")));
        QVERIFY(test.waitForStats([&](const Stats& s) { return s.waiting == i && s.working == 0; }));
    }
    QVERIFY(test.servesHonestCallers());
    std::vector<RawClient> busy;
    for (std::uint64_t i = 1; i <= 2; ++i) {
        busy.emplace_back(test.port());
        QVERIFY(busy.back().send(honest("/work")));
        QVERIFY(test.waitForStats([&](const Stats& s) { return s.working == i; }));
    }
    const auto refused = RawClient(test.port()).ask(honest());
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.headers.at("retry-after"), "2");
    QVERIFY(refused.body.find("\"busy\"") != std::string::npos);
    QVERIFY(test.waitForStats([&](const Stats&) {
        const std::lock_guard lock(mutex);
        return held.size() == 7;
    }));
    for (const auto& responder : held)
        QVERIFY(responder->answer(Response::json("1")));
    for (auto& client : polls)
        QCOMPARE(client.answer().body, "1");
    for (auto& client : busy)
        QCOMPARE(client.answer().body, "1");
    QVERIFY(test.waitForStats([](const Stats& s) { return s.waiting == 0 && s.working == 0; }));
    QVERIFY(test.servesHonestCallers());
}

void LimitsTest::SEC41_strangersCannotTakeAllPlaces()
{
    GateUnderTest test(echoSize, [](GateOptions& o) {
        o.policy = callersWithTokensAreKnown;
        o.limits.working = 6;
        o.limits.workingUnknown = 4;
        o.limits.bodiesUnknown = 1024 * 1024;
        o.limits.patience = milliseconds(600'000);
    });
    std::vector<RawClient> strangers;
    for (std::uint64_t i = 1; i <= 4; ++i) {
        strangers.emplace_back(test.port());
        QVERIFY(strangers.back().send(post("/x", 10, "a")));
        QVERIFY(test.waitForStats([&](const Stats& s) { return s.working == i; }));
    }
    QCOMPARE(RawClient(test.port()).ask(post("/x", 1, "a")).status, 503);
    const std::string known = "POST /x HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer a\r\nContent-Length: 3\r\n\r\nabc";
    QCOMPARE(RawClient(test.port()).ask(known).body, "3");
    strangers.clear();
    QVERIFY(test.waitForStats([](const Stats& s) { return s.working == 0; }));
    // The memory for large bodies likewise; small ones do not wait for it.
    const std::string twenty = post("/x", 20'000, std::string(20'000, 'a'));
    RawClient large(test.port());
    QVERIFY(large.send(post("/x", 1024 * 1024, "a")));
    QVERIFY(test.waitForStats([](const Stats& s) { return s.working == 1; }));
    QCOMPARE(RawClient(test.port()).ask(twenty).status, 503);
    QCOMPARE(RawClient(test.port()).ask(post("/x", 1, "a")).body, "1");
    QCOMPARE(RawClient(test.port()).ask(known).body, "3");
}

void LimitsTest::SEC41_theSlowestStrangerGivesWay()
{
    GateUnderTest test(echoSize, [](GateOptions& o) {
        o.policy = callersWithTokensAreKnown;
        o.limits.workingUnknown = 2;
        o.limits.patience = milliseconds(0);
    });
    std::vector<RawClient> strangers;
    for (std::uint64_t i = 1; i <= 2; ++i) {
        strangers.emplace_back(test.port());
        QVERIFY(strangers.back().send(post("/x", 10, "a")));
        QVERIFY(test.waitForStats([&](const Stats& s) { return s.working == i; }));
    }
    QCOMPARE(RawClient(test.port()).ask(post("/x", 1, "a")).body, "1"); // signing in goes on
    QVERIFY(test.book.waitFor([](const LogEntry& e) { return e.cut && e.code == "slow"; }));
    QCOMPARE(test.gate.stats().cut, 1u);
    QVERIFY(strangers[1].send("bcdefghij")); // who came later was left alone
    QCOMPARE(strangers[1].answer().body, "10");
}

void LimitsTest::SEC41_slowReadersGoWhenMemoryIsShort()
{
    GateUnderTest test(
        [](Request, std::shared_ptr<Responder> responder) {
            Response response = Response::json(QByteArray(32 * 1024 * 1024, 'a'));
            response.contentType = "application/octet-stream";
            responder->answer(std::move(response));
        },
        [](GateOptions& o) {
            o.limits.idle = milliseconds(600'000);
            o.limits.answersTogether = 80 * 1024 * 1024;
        });
    std::vector<RawClient> readers;
    for (int i = 0; i < 3; ++i) {
        readers.emplace_back(test.port());
        QVERIFY(readers.back().send(honest("/large", "Connection: close\r\n")));
        QCOMPARE(readers.back().head().status, 200);
    }
    // Two fit; the one that has kept its answer waiting longest had to go, and nobody else.
    QVERIFY(test.book.waitFor([](const LogEntry& e) { return e.cut && e.code == "memory"; }));
    QVERIFY(test.servesHonestCallers());
    QCOMPARE(test.gate.stats().cut, 1u);
    QCOMPARE(readers.back().rest().size(), std::size_t(32 * 1024 * 1024));
}

void LimitsTest::SEC41_bodiesTogetherAreLimited()
{
    GateUnderTest test(echoSize, [](GateOptions& o) {
        o.policy = pushIsLarge;
        o.limits.bodiesTogether = 1024 * 1024;
    });
    RawClient first(test.port());
    QVERIFY(first.send(post("/push", 1024 * 1024, std::string(1000, 'a'))));
    QVERIFY(test.waitForStats([](const Stats& s) { return s.working == 1; }));
    const auto refused = RawClient(test.port()).ask(post("/push", 1));
    QCOMPARE(refused.status, 503);
    QVERIFY(test.servesHonestCallers());
    QVERIFY(first.send(std::string(1024 * 1024 - 1000, 'a')));
    QCOMPARE(first.answer().body, std::to_string(1024 * 1024));
    QCOMPARE(RawClient(test.port()).ask(post("/push", 1, "a")).body, "1");
}

void LimitsTest::SEC42_aFullQueueAnswers503AndOtherLanesGoOn()
{
    Signal open;
    std::atomic<int> begun = 0;
    GateUnderTest test(
        [&](Request request, std::shared_ptr<Responder> responder) {
            if (request.path == "/slow") {
                ++begun;
                open.wait();
            }
            responder->answer(Response::json("1"));
        },
        [](GateOptions& o) {
            o.lanes[0].queue = 3;
            o.policy = [](const Request& head) {
                RoutePolicy policy;
                policy.lane = head.path == "/sign-in" ? 1 : 0;
                return policy;
            };
        },
        1);
    std::vector<RawClient> clients;
    for (int i = 0; i < 4; ++i) { // one runs, three wait
        clients.emplace_back(test.port());
        QVERIFY(clients.back().send(honest("/slow")));
        const auto working = static_cast<std::uint64_t>(i + 1);
        QVERIFY(test.waitForStats([&](const Stats& s) { return s.working == working && begun == 1; }));
    }
    const auto refused = RawClient(test.port()).ask(honest());
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.headers.contains("retry-after"));
    QCOMPARE(RawClient(test.port()).ask(honest("/sign-in")).status, 200);
    open.give();
    for (auto& client : clients)
        QCOMPARE(client.answer().status, 200);
    QVERIFY(test.servesHonestCallers());
    QCOMPARE(test.gate.stats().busy, 1u);
}

void LimitsTest::SEC42_thePolicyMayRefuse()
{
    GateUnderTest test({}, [](GateOptions& o) {
        o.policy = [](const Request& head) {
            RoutePolicy policy;
            if (head.path == "/often") policy.refusal = Response::error(429, "too_many", 3);
            if (head.path == "/broken") throw std::runtime_error("secret");
            if (head.path == "/astray") policy.lane = 7;
            return policy;
        };
    });
    RawClient client(test.port());
    const auto refused = client.ask(honest("/often"));
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.at("retry-after"), "3");
    QCOMPARE(client.ask(honest("/broken")).status, 500); // the connection is kept: nothing unread is in it
    QCOMPARE(client.ask(honest("/astray")).status, 500);
    QCOMPARE(client.ask(honest()).status, 200);
    QCOMPARE(client.ask(post("/often", 5)).status, 429);
    QVERIFY(client.isEnded());
}

SEK_SUITE(LimitsTest);
#include "limits_test.moc"
