// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_under_test.h"
#include "hostile.h"
#include "raw_client.h"
#include "suite.h"

#include <QTest>

#include <atomic>

using namespace sek::gate;

/// Answers given later, from anywhere (long polls).
class DeferredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongPollIsAnsweredFromAnotherThread();
    void onlyTheFirstAnswerCounts();
    void manyThreadsRaceForOneAnswer();
    void aCallerThatLeavesIsNoticed();
    void aLateListenerHearsOfItAtOnce();
    void aPollThatLastsTooLongIsAnswered();
    void requestsSentWhileAPollWaitsAreAnsweredAfterIt();
};

namespace {

/// Hands the responder of each request to the test.
class Desk
{
public:
    Handler handler()
    {
        return [this](Request, std::shared_ptr<Responder> responder) {
            responder->wait();
            const std::lock_guard lock(m_mutex);
            m_responder = std::move(responder);
            m_came.give();
        };
    }
    std::shared_ptr<Responder> take()
    {
        if (!m_came.wait()) return {};
        const std::lock_guard lock(m_mutex);
        return std::move(m_responder);
    }

private:
    std::mutex m_mutex;
    Signal m_came;
    std::shared_ptr<Responder> m_responder;
};

} // namespace

void DeferredTest::aLongPollIsAnsweredFromAnotherThread()
{
    Desk desk;
    GateUnderTest test(desk.handler());
    RawClient client(test.port());
    QVERIFY(client.send(honest("/poll")));
    auto responder = desk.take();
    QVERIFY(responder && responder->isOpen());
    QVERIFY(test.servesHonestCallers());
    std::thread([&] { responder->answer(Response::json("42")); }).join();
    QCOMPARE(client.answer().body, "42");
    QCOMPARE(client.ask(honest()).status, 200); // the same connection goes on
}

void DeferredTest::onlyTheFirstAnswerCounts()
{
    Desk desk;
    GateUnderTest test(desk.handler());
    RawClient client(test.port());
    QVERIFY(client.send(honest("/poll")));
    const auto responder = desk.take();
    std::atomic<bool> gone = false;
    responder->onGone([&] { gone = true; });
    QVERIFY(responder->answer(Response::json("1")));
    QVERIFY(!responder->answer(Response::json("2")));
    QVERIFY(!responder->isOpen());
    QCOMPARE(client.answer().body, "1");
    QCOMPARE(client.ask(honest()).body, "{\"hello\":true}");
    client.close();
    QVERIFY(test.waitForStats([](const Stats& s) { return s.connections == 0; }));
    QVERIFY(!gone);
}

void DeferredTest::manyThreadsRaceForOneAnswer()
{
    for (int round = 0; round < 20; ++round) {
        Desk desk;
        GateUnderTest test(desk.handler());
        RawClient client(test.port());
        QVERIFY(client.send(honest("/poll")));
        const auto responder = desk.take();
        std::atomic<int> counted = 0;
        {
            std::vector<std::jthread> racers;
            for (int i = 0; i < 4; ++i)
                racers.emplace_back([&] { counted += responder->answer(Response::json("1")); });
            if (round % 2) client.close();
        }
        QVERIFY(round % 2 ? counted <= 1 : counted == 1);
        if (round % 2 == 0) QCOMPARE(client.answer().body, "1");
    }
}

void DeferredTest::aCallerThatLeavesIsNoticed()
{
    Desk desk;
    GateUnderTest test(desk.handler());
    RawClient client(test.port());
    QVERIFY(client.send(honest("/poll")));
    const auto responder = desk.take();
    Signal gone;
    responder->onGone([&] { gone.give(); });
    client.close();
    QVERIFY(gone.wait());
    QVERIFY(!responder->isOpen());
    QVERIFY(!responder->answer(Response::json("1")));
    QVERIFY(test.book.waitFor([](const LogEntry& e) { return e.cut && e.status == 0 && e.code == "caller_gone"; }));
    QVERIFY(test.waitForStats([](const Stats& s) { return s.connections == 0 && s.waiting == 0; }));
}

void DeferredTest::aLateListenerHearsOfItAtOnce()
{
    Desk desk;
    GateUnderTest test(desk.handler());
    RawClient client(test.port());
    QVERIFY(client.send(honest("/poll")));
    const auto responder = desk.take();
    client.close();
    QVERIFY(test.waitForStats([](const Stats& s) { return s.connections == 0; }));
    bool gone = false;
    responder->onGone([&] { gone = true; });
    QVERIFY(gone);
}

void DeferredTest::aPollThatLastsTooLongIsAnswered()
{
    Desk desk;
    GateUnderTest test(desk.handler(), [](GateOptions& o) { o.limits.answer = std::chrono::milliseconds(100); });
    RawClient client(test.port());
    const auto answer = client.ask(honest("/poll"));
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.body.find("answer_time") != std::string::npos);
    QVERIFY(client.isEnded());
    QVERIFY(!desk.take()->answer(Response::json("1")));
}

void DeferredTest::requestsSentWhileAPollWaitsAreAnsweredAfterIt()
{
    Desk desk;
    GateUnderTest test(desk.handler());
    RawClient client(test.port());
    std::string more;
    for (int i = 0; i < 500; ++i)
        more += honest(); // more than is read ahead
    QVERIFY(client.send(honest("/poll") + more));
    const auto responder = desk.take();
    QCOMPARE(test.gate.stats().answered, 0u);
    QVERIFY(responder->answer(Response::json("1")));
    QCOMPARE(client.answer().body, "1");
    for (int i = 0; i < 500; ++i)
        QCOMPARE(client.answer().body, "{\"hello\":true}");
}

SEK_SUITE(DeferredTest);
#include "deferred_test.moc"
