// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_under_test.h"
#include "hostile.h"
#include "raw_client.h"
#include "suite.h"

#include <QTest>

#include <atomic>

using namespace sek::gate;

/// The orderly end: nobody is left hanging, and nothing is left over.
class StopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRunsIsFinished();
    void longPollsAreTold();
    void streamsAreAskedToEnd();
    void aHandlerThatHangsDelaysTheEndOnlySoLong();
    void idleAndHalfReadConnectionsEnd();
    void answersAfterTheEndAreHarmless();
    void stopUnderLoad();
    void stopTwiceAndWithoutStart();
};

void StopTest::whatRunsIsFinished()
{
    Signal begun;
    Signal mayEnd;
    GateUnderTest test([&](Request, std::shared_ptr<Responder> responder) {
        begun.give();
        mayEnd.wait();
        responder->answer(Response::json("\"done\""));
    });
    RawClient client(test.port());
    QVERIFY(client.send(honest("/work") + honest()));
    QVERIFY(begun.wait());
    std::thread stopping([&] { test.gate.stop(); });
    // The gate no longer listens: then the stop has begun.
    while (RawClient(test.port()).ask(honest()).status != 0) {
    }
    mayEnd.give();
    const auto answer = client.answer();
    QCOMPARE(answer.body, "\"done\"");
    QCOMPARE(answer.headers.at("connection"), "close");
    QVERIFY(client.isEnded());
    stopping.join();
    QCOMPARE(test.gate.stats().connections, 0u);
}

void StopTest::longPollsAreTold()
{
    std::mutex mutex;
    std::vector<std::shared_ptr<Responder>> held;
    std::atomic<int> gone = 0;
    GateUnderTest test([&](Request, std::shared_ptr<Responder> responder) {
        responder->wait();
        responder->onGone([&] { ++gone; });
        const std::lock_guard lock(mutex);
        held.push_back(std::move(responder));
    });
    std::vector<RawClient> polls;
    for (int i = 0; i < 20; ++i) {
        polls.emplace_back(test.port());
        QVERIFY(polls.back().send(honest("/poll")));
    }
    QVERIFY(test.waitForStats([](const Stats& s) { return s.waiting == 20; }));
    test.gate.stop();
    for (auto& client : polls) {
        const auto answer = client.answer();
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.headers.contains("retry-after"));
        QVERIFY(answer.body.find("stopping") != std::string::npos);
        QVERIFY(client.isEnded());
    }
    const std::lock_guard lock(mutex);
    QCOMPARE(held.size(), 20u);
    QCOMPARE(gone, 20);
    for (const auto& responder : held)
        QVERIFY(!responder->answer(Response::json("1")));
}

void StopTest::streamsAreAskedToEnd()
{
    class Endless : public BodyStream
    {
    public:
        explicit Endless(Signal& begun) : m_begun(begun) {}
        std::optional<QByteArray> next() override
        {
            m_begun.give();
            if (m_enough) return {};
            return QByteArray("{}\n");
        }
        void endSoon() override { m_enough = true; }

    private:
        Signal& m_begun;
        std::atomic<bool> m_enough = false;
    };
    Signal begun;
    GateUnderTest test([&](Request, std::shared_ptr<Responder> responder) {
        Response response;
        response.stream = std::make_shared<Endless>(begun);
        responder->answer(std::move(response));
    });
    RawClient client(test.port());
    RawClient::Answer answer;
    std::thread reader([&] { answer = client.ask(honest("/feed")); });
    const bool streams = begun.wait();
    test.gate.stop();
    reader.join();
    QVERIFY(streams);
    QVERIFY(answer.whole); // ended, not cut
    QVERIFY(client.isEnded());
}

void StopTest::aHandlerThatHangsDelaysTheEndOnlySoLong()
{
    Signal begun;
    Signal mayEnd;
    std::atomic<bool> gone = false;
    std::atomic<bool> accepted = true;
    GateUnderTest test(
        [&](Request, std::shared_ptr<Responder> responder) {
            responder->onGone([&] { gone = true; });
            begun.give();
            mayEnd.wait();
            accepted = responder->answer(Response::json("1"));
        },
        [](GateOptions& o) { o.limits.stop = std::chrono::milliseconds(100); });
    RawClient client(test.port());
    QVERIFY(client.send(honest("/hang")));
    QVERIFY(begun.wait());
    test.gate.stop(); // returns although the handler does not
    QVERIFY(gone);
    QVERIFY(client.isEnded());
    mayEnd.give();
    test.pool.stop();
    QVERIFY(!accepted);
}

void StopTest::idleAndHalfReadConnectionsEnd()
{
    GateUnderTest test({}, [](GateOptions& o) { o.limits.headTime = std::chrono::milliseconds(60'000); });
    RawClient idle(test.port());
    QCOMPARE(idle.ask(honest()).status, 200);
    RawClient half(test.port());
    QVERIFY(half.send("GET /hello HT"));
    RawClient silent(test.port());
    QVERIFY(test.waitForStats([](const Stats& s) { return s.connections == 3; }));
    test.gate.stop();
    QVERIFY(idle.isEnded() && half.isEnded() && silent.isEnded());
}

void StopTest::answersAfterTheEndAreHarmless()
{
    std::shared_ptr<Responder> late;
    {
        Signal came;
        GateUnderTest test([&](Request, std::shared_ptr<Responder> responder) {
            responder->wait();
            late = std::move(responder);
            came.give();
        });
        RawClient client(test.port());
        QVERIFY(client.send(honest("/poll")));
        QVERIFY(came.wait());
    }
    QVERIFY(!late->isOpen());
    late->wait();
    late->markSignedIn();
    QVERIFY(!late->answer(Response::json("1")));
}

void StopTest::stopUnderLoad()
{
    for (int round = 0; round < 5; ++round) {
        std::atomic<int> broken = 0;
        std::atomic<int> served = 0;
        GateUnderTest test(
            [](Request request, std::shared_ptr<Responder> responder) {
                if (request.path == "/poll") responder->wait();
                responder->answer(Response::json(QByteArray(30'000, 'a')));
            },
            [](GateOptions& o) {
                o.limits.farewell = std::chrono::milliseconds(60'000); // no caller may need to be thrown out
                o.limits.stop = std::chrono::milliseconds(60'000);
            },
            4);
        {
            std::vector<std::jthread> callers;
            for (int i = 0; i < 8; ++i)
                callers.emplace_back([&, i] {
                    for (;;) {
                        RawClient client(test.port());
                        for (int n = 0; n < 10; ++n) {
                            const auto answer = client.ask(honest(i % 2 ? "/poll" : "/work"));
                            if (answer.status == 0) { // the end came between two requests
                                if (n == 0) return;
                                break;
                            }
                            if (!answer.whole || (answer.status == 200) != (answer.body.size() == 30'000)) ++broken;
                            ++served;
                        }
                    }
                });
            QVERIFY(test.waitForStats([](const Stats& s) { return s.answered > 200; }));
            test.gate.stop();
        }
        QCOMPARE(broken, 0);
        QVERIFY(served > 200);
        const auto stats = test.gate.stats();
        QCOMPARE(stats.connections, 0u);
        QCOMPARE(stats.working, 0u);
        QCOMPARE(stats.waiting, 0u);
    }
}

void StopTest::stopTwiceAndWithoutStart()
{
    WorkerPool pool(1);
    GateOptions options;
    options.lanes = {{&pool, 256}};
    Gate never(options, {});
    never.stop();
    QCOMPARE(never.port(), 0);
    GateUnderTest test;
    test.gate.stop();
    test.gate.stop();
    QVERIFY(!test.servesHonestCallers());
}

SEK_SUITE(StopTest);
#include "stop_test.moc"
