// SPDX-License-Identifier: GPL-3.0-or-later
// T3: an edit at one desk is durable at the hub and in another desk's store.
#include "tests/bench/ground.h"
#include "tests/bench/plain.h"
#include "tests/bench/sockets.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <atomic>
#include <thread>

namespace sek::bench {

namespace {

/// Another desk, on a thread of its own with its own events.
class OtherDesk
{
public:
    OtherDesk(const Pass& pass, const QString& cache)
    {
        m_thread.reset(QThread::create([this, pass, cache] {
            Desk desk(pass, cache);
            desk.onCommit = [&] {
                const double at = nowMs();
                const auto seq = desk.replica().pullAfter();
                if (seq && *seq > m_seq) {
                    m_at = at;
                    m_seq = *seq;
                    m_seq.notify_all();
                }
            };
            desk.engine().start();
            QEventLoop loop;
            m_loop = &loop;
            loop.exec();
            m_loop = nullptr;
            desk.onCommit = {};
            m_digest = desk.digest();
        }));
        m_thread->start();
    }
    ~OtherDesk() { finish(); }

    std::int64_t seq() const { return m_seq; }
    double at() const { return m_at; }
    QByteArray finish()
    {
        if (QEventLoop* loop = m_loop) QMetaObject::invokeMethod(loop, &QEventLoop::quit, Qt::QueuedConnection);
        m_thread->wait();
        return m_digest;
    }

private:
    std::unique_ptr<QThread> m_thread;
    std::atomic<QEventLoop*> m_loop = nullptr;
    std::atomic<std::int64_t> m_seq = 0;
    std::atomic<double> m_at = 0;
    QByteArray m_digest;
};

/// Three commits and two hops: an encrypted file, a plain one, an encrypted one, each on a thread, with TCP between.
std::vector<double> floorTimes(Ground& g, int edits)
{
    const auto path = [&](const char* name) { return g.file(QLatin1String(name)).toStdString(); };
    const auto prepare = [](Plain& file) { file.run("CREATE TABLE IF NOT EXISTS row (n INTEGER PRIMARY KEY, body BLOB NOT NULL)"); };
    const auto put = [](Plain& file, Plain::Statement& insert, const QByteArray& body) {
        file.run("BEGIN IMMEDIATE");
        insert.blob(1, body.constData(), static_cast<std::size_t>(body.size())).step();
        file.run("COMMIT");
    };
    constexpr const char* Insert = "INSERT INTO row (body) VALUES (?)";
    const QByteArray body = g.attendance().report(0).body;
    const auto size = static_cast<std::size_t>(body.size());
    Doorway toHub, toOther;
    std::atomic<double> arrived = 0;
    std::thread hub([&] {
        Plain file(path("floor-hub.db"), Plain::Kind::Open);
        prepare(file);
        Plain::Statement insert(file, Insert);
        Socket in = toHub.accept(), out = Socket::to(toOther.port());
        QByteArray got(body.size(), '\0');
        for (int i = 0; i < edits; ++i) {
            in.readAll(got.data(), size);
            put(file, insert, got);
            out.write(got);
        }
    });
    std::thread other([&] {
        Plain file(path("floor-b.db"), Plain::Kind::Encrypted);
        prepare(file);
        Plain::Statement insert(file, Insert);
        Socket in = toOther.accept();
        QByteArray got(body.size(), '\0');
        for (int i = 0; i < edits; ++i) {
            in.readAll(got.data(), size);
            put(file, insert, got);
            arrived = nowMs();
            arrived.notify_one();
        }
    });
    std::vector<double> times;
    {
        Plain file(path("floor-a.db"), Plain::Kind::Encrypted);
        prepare(file);
        Plain::Statement insert(file, Insert);
        Socket out = Socket::to(toHub.port());
        for (int i = 0; i < edits; ++i) {
            const double before = arrived, from = nowMs();
            put(file, insert, body);
            out.write(body);
            arrived.wait(before);
            times.push_back(arrived - from);
        }
    }
    hub.join();
    other.join();
    return times;
}

} // namespace

void liveTask(Ground& g)
{
    const int edits = g.options.smoke ? 10 : 400;
    const std::vector<double> floor = floorTimes(g, edits);
    g.resetHub();
    Desk a(g.desk(1), g.copyOfPulled(QStringLiteral("a.cache")));
    OtherDesk b(g.desk(2), g.copyOfPulled(QStringLiteral("b.cache")));
    const std::int64_t begin = a.status().seq;
    bool changed = false;
    a.onCommit = [&] { changed = true; };
    a.engine().start();
    Desk::until([&] { return a.engine().connection() == Connection::Online && a.engine().quiet(); });
    const auto nap = [] { QThread::msleep(1); };
    const double deadline = nowMs() + 60'000;
    while (b.seq() < begin && nowMs() < deadline) nap();
    QThread::msleep(200); // both hold their long poll
    std::vector<double> times;
    for (int i = 0; i < edits; ++i) {
        const auto report = static_cast<std::size_t>(i);
        WReport after = g.w.reports[report];
        after.edited = true;
        const Json args = g.attendance().editArgs(report, after);
        const double from = nowMs();
        demand(a.replica().submit("RecordAttendance", args).has_value(), "T3: an edit is refused");
        a.engine().commandMade(g.org);
        Desk::until([&] { return a.status().waiting == 0; }, 30);
        while (b.seq() < begin + i + 1 && nowMs() < from + 30'000) std::this_thread::yield();
        demand(b.seq() >= begin + i + 1, "T3: an edit does not arrive");
        times.push_back(b.at() - from);
        Desk::until([&] { return a.status().seq >= begin + i + 1; }, 30);
    }
    a.engine().stop();
    demand(b.finish() == g.hubDigest() && a.digest() == g.hubDigest(), "T3: the copies differ");
    g.table.add({"T3", "edit at A durable at the hub and at B, median", "ms", median(floor), median(times), 3 / 0.8, 1 / 0.8, false, {}});
    g.table.add({"T3", "the same, 99 of 100", "ms", quantile(floor, 0.99), quantile(times, 0.99), 0, 0, false,
                 "(first mark 15 ms, aim 7 ms)"});
}

} // namespace sek::bench
