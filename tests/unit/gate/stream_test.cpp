// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_under_test.h"
#include "hostile.h"
#include "raw_client.h"
#include "suite.h"

#include <QTest>

#include <atomic>

using namespace sek::gate;

/// Answers made piece by piece (the change feed).
class StreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesLeaveAtOnce();
    void longStreamsArriveWholeAndTheConnectionGoesOn();
    void aStreamThatBreaksIsCutNoticeably();
    void aCallerThatLeavesEndsTheStream();
    void aSlowReaderHoldsTheProducerBack();
};

namespace {

/// A stream whose pieces come from a function.
class Pieces : public BodyStream
{
public:
    using Next = std::function<std::optional<QByteArray>(int)>;
    explicit Pieces(Next next, Signal* destroyed = nullptr) : m_next(std::move(next)), m_destroyed(destroyed) {}
    ~Pieces() override
    {
        if (m_destroyed) m_destroyed->give();
    }
    std::optional<QByteArray> next() override { return m_next(m_count++); }

private:
    Next m_next;
    Signal* m_destroyed;
    int m_count = 0;
};

Handler streaming(const Pieces::Next& next, Signal* destroyed = nullptr)
{
    return [=](Request, std::shared_ptr<Responder> responder) {
        Response response;
        response.contentType = "application/x-ndjson; charset=utf-8";
        response.stream = std::make_shared<Pieces>(next, destroyed);
        responder->answer(std::move(response));
    };
}

} // namespace

void StreamTest::piecesLeaveAtOnce()
{
    std::array<Signal, 3> mayGoOn;
    GateUnderTest test(streaming([&](int n) -> std::optional<QByteArray> {
        if (n == 3) return {};
        mayGoOn[static_cast<std::size_t>(n)].wait();
        return "{\"seq\":" + QByteArray::number(n) + "}\n";
    }));
    RawClient client(test.port());
    QVERIFY(client.send(honest("/feed")));
    const auto head = client.head();
    QCOMPARE(head.status, 200);
    QCOMPARE(head.headers.at("transfer-encoding"), "chunked");
    QCOMPARE(head.headers.at("content-type"), "application/x-ndjson; charset=utf-8");
    for (std::size_t n = 0; n < 3; ++n) {
        mayGoOn[n].give(); // the next piece does not exist before the last one was read
        QCOMPARE(client.chunk(), "{\"seq\":" + std::to_string(n) + "}\n");
    }
    QCOMPARE(client.chunk(), "");
    QCOMPARE(client.ask(honest()).status, 200);
}

void StreamTest::longStreamsArriveWholeAndTheConnectionGoesOn()
{
    GateUnderTest test(streaming([](int n) -> std::optional<QByteArray> {
        if (n == 400) return {};
        return n % 7 == 0 ? QByteArray() : QByteArray(n * 97, static_cast<char>('a' + n % 26)); // some are empty
    }));
    std::string expected;
    for (int n = 0; n < 400; ++n)
        if (n % 7) expected += std::string(static_cast<std::size_t>(n * 97), static_cast<char>('a' + n % 26));
    RawClient client(test.port());
    for (int i = 0; i < 3; ++i) {
        const auto answer = client.ask(honest("/feed"));
        QVERIFY(answer.whole);
        QVERIFY(answer.body == expected);
    }
}

void StreamTest::aStreamThatBreaksIsCutNoticeably()
{
    Signal destroyed;
    GateUnderTest test(streaming(
        [](int n) -> std::optional<QByteArray> {
            if (n == 2) throw std::runtime_error("secret_4711");
            return QByteArray("{}\n");
        },
        &destroyed));
    RawClient client(test.port());
    const auto answer = client.ask(honest("/feed"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "{}\n{}\n");
    QVERIFY(!answer.whole);
    QVERIFY(client.isEnded());
    QVERIFY(destroyed.wait());
    QVERIFY(test.book.waitFor([](const LogEntry& e) { return e.cut && e.code == "internal"; }));
    QVERIFY(test.servesHonestCallers());
}

void StreamTest::aCallerThatLeavesEndsTheStream()
{
    Signal destroyed;
    GateUnderTest test(streaming([](int) -> std::optional<QByteArray> { return QByteArray(10'000, 'a'); }, &destroyed));
    {
        RawClient client(test.port());
        QVERIFY(client.send(honest("/feed")));
        QCOMPARE(client.head().status, 200);
        QCOMPARE(client.chunk().size(), 10'000u);
    }
    QVERIFY(destroyed.wait());
    QVERIFY(test.waitForStats([](const Stats& s) { return s.connections == 0 && s.working == 0; }));
}

void StreamTest::aSlowReaderHoldsTheProducerBack()
{
    constexpr int PieceSize = 256 * 1024;
    std::atomic<int> made = 0;
    Signal destroyed;
    GateUnderTest test(streaming(
                           [&](int) -> std::optional<QByteArray> {
                               ++made;
                               return QByteArray(PieceSize, 'a');
                           },
                           &destroyed),
                       [](GateOptions& o) {
                           o.limits.idle = std::chrono::milliseconds(300);
                           o.limits.bytesPerSecond = 1024 * 1024 * 1024;
                       });
    RawClient client(test.port());
    QVERIFY(client.send(honest("/feed")));
    // Nobody reads: what the systems' buffers hold is made, no more, and then the time for one piece is up.
    QVERIFY(destroyed.wait());
    QVERIFY2(made * (PieceSize / 1024) < 64 * 1024, std::to_string(made).c_str());
    QVERIFY(test.servesHonestCallers());
}

SEK_SUITE(StreamTest);
#include "stream_test.moc"
