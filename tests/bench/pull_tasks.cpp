// SPDX-License-Identifier: GPL-3.0-or-later
// T1 first pull of W, T7 memory, T8 bytes on the wire, T9 the file. Client and floor each run in a process of their own,
// whose memory is theirs alone.
#include "tests/bench/ground.h"
#include "tests/bench/plain.h"
#include "tests/bench/sockets.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <zlib.h>

#include <cstdio>
#include <cstring>
#include <thread>

namespace sek::bench {

namespace {

/// As a web server that compresses files once has it: gzip -6.
QByteArray gzipped(const QByteArray& bytes)
{
    z_stream z{};
    demand(deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK, "zlib");
    QByteArray in = bytes, out(static_cast<qsizetype>(deflateBound(&z, static_cast<uLong>(in.size()))), Qt::Uninitialized);
    z.next_in = reinterpret_cast<Bytef*>(in.data());
    z.avail_in = static_cast<uInt>(in.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    demand(deflate(&z, Z_FINISH) == Z_STREAM_END, "zlib");
    out.resize(static_cast<qsizetype>(z.total_out));
    deflateEnd(&z);
    return out;
}

struct Measured
{
    double ms = 0, peakMb = 0;
};

void tell(const Measured& m)
{
    std::printf("%.3f %.3f\n", m.ms, m.peakMb);
}

Measured ask(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    demand(process.waitForFinished(600'000) && process.exitCode() == 0, "a process of the bench failed");
    const auto words = process.readAllStandardOutput().trimmed().split(' ');
    return {words.value(0).toDouble(), words.value(1).toDouble()};
}

void removeFile(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", ".check"}) QFile::remove(path + QLatin1String(suffix));
}

double sizeMb(const QString& path)
{
    return static_cast<double>(QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size()) / 1e6;
}

/// Reads W's lines as they come out of the stream and puts them into the file, ten thousands at a time, the two indexes
/// when all are in.
class FloorPull
{
public:
    explicit FloorPull(Plain& file)
        : m_file(file), m_insert((file.run("CREATE TABLE record (kind TEXT NOT NULL, id BLOB NOT NULL, rev INTEGER NOT NULL,"
                                           " deleted INTEGER NOT NULL, body BLOB NOT NULL)"),
                                  file),
                                 "INSERT INTO record (kind, id, rev, deleted, body) VALUES (?, ?, ?, 0, ?)")
    {
        m_file.run("BEGIN IMMEDIATE");
    }
    void feed(const char* bytes, std::size_t size)
    {
        m_text.append(bytes, static_cast<qsizetype>(size));
        qsizetype from = 0;
        for (qsizetype end; (end = m_text.indexOf('\n', from)) >= 0; from = end + 1) line(m_text.constData() + from, end - from);
        m_text.remove(0, from);
    }
    std::int64_t finish()
    {
        m_file.run("CREATE UNIQUE INDEX record_key ON record (kind, id)");
        m_file.run("CREATE INDEX record_rev ON record (rev)");
        m_file.run("COMMIT");
        return m_rows;
    }

private:
    void line(const char* text, qsizetype size)
    {
        const bool person = text[7] == 'p';
        m_insert.bind(1, person ? "bench_participant" : "bench_report", person ? 17U : 12U)
            .blob(2, text + 7, 9)
            .bind(3, ++m_rows)
            .blob(4, text, static_cast<std::size_t>(size))
            .step();
        if (m_rows % 20'000 == 0) m_file.run("COMMIT; BEGIN IMMEDIATE");
    }

    Plain& m_file;
    Plain::Statement m_insert;
    QByteArray m_text;
    std::int64_t m_rows = 0;
};

void checkPulled(Ground& g, const QString& cache)
{
    Desk desk(g.desk(0), cache);
    demand(desk.digest() == g.hubDigest(), "T1: the pulled copy differs from the hub's");
    auto tx = desk.cache().begin();
    demand((*tx)->all(ParticipantKind).size() == g.w.participants.size() && (*tx)->all(ReportKind).size() == g.w.reports.size(),
           "T1: records are missing");
}

/// The same answer that the client gets, taken as it comes over the wire.
double wireMb(Ground& g)
{
    test::HttpsClient raw(g.hub().port());
    const auto answer = raw.ask("GET", "/v1/orgs/" + g.org.text() + "/changes?after=0", {}, g.desk(0).access, "Accept-Encoding: gzip\r\n");
    demand(answer.status == 200 && answer.whole, "T8: no answer");
    return static_cast<double>(answer.head.size() + answer.body.size()) / 1e6;
}

} // namespace

int pullProcess(const QStringList& arguments)
{
    QFile in(arguments.at(0));
    demand(in.open(QIODevice::ReadOnly), "no pass");
    const Pass pass = passOf(cj1::parse(in.readAll()).value());
    Measured m;
    bool whole = false;
    m.ms = timed([&] {
        Desk desk(pass, arguments.at(1), OpenMode::MayCreate);
        desk.onCommit = [&] { whole = whole || desk.status().complete; };
        desk.engine().start();
        Desk::until([&] { return whole; });
        desk.onCommit = {};
        desk.engine().stop();
    });
    m.peakMb = peakMemoryMb();
    tell(m);
    return 0;
}

int floorPullProcess(const QStringList& arguments)
{
    Measured m;
    m.ms = timed([&] {
        // The page cache the floor was measured with; it is most of its memory.
        Plain file(arguments.at(1).toStdString(), Plain::Kind::Encrypted, 64 * 1024);
        Socket socket = Socket::to(arguments.at(0).toUShort());
        FloorPull pull(file);
        z_stream z{};
        demand(inflateInit2(&z, 15 + 16) == Z_OK, "zlib");
        std::vector<char> packed(64 * 1024), text(256 * 1024);
        while (const auto n = socket.read(packed.data(), packed.size())) {
            z.next_in = reinterpret_cast<Bytef*>(packed.data());
            z.avail_in = static_cast<uInt>(n);
            do {
                z.next_out = reinterpret_cast<Bytef*>(text.data());
                z.avail_out = static_cast<uInt>(text.size());
                const int code = inflate(&z, Z_NO_FLUSH);
                demand(code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR, "zlib");
                pull.feed(text.data(), text.size() - z.avail_out);
            } while (z.avail_out == 0);
        }
        inflateEnd(&z);
        demand(pull.finish() > 0, "nothing came");
    });
    m.peakMb = peakMemoryMb();
    tell(m);
    return 0;
}

void pullTasks(Ground& g)
{
    const QByteArray packed = gzipped(g.w.participantLines() + g.w.reportLines());
    const QString pass = g.file(QStringLiteral("pass.json")), cache = g.file(QStringLiteral("pulled.cache")),
                  plain = g.file(QStringLiteral("floor.db"));
    {
        QFile out(pass);
        demand(out.open(QIODevice::WriteOnly) && out.write(cj1::write(toJson(g.desk(0)))) > 0, "no pass");
    }
    std::vector<double> floors, floorMemory, products, memory, hubMemory;
    for (int run = 0; run < g.options.runs; ++run) {
        removeFile(plain);
        Doorway door;
        std::thread server([&] { door.accept().write(packed); });
        const Measured floor = ask({QStringLiteral("floor-pull"), QString::number(door.port()), plain});
        server.join();
        floors.push_back(floor.ms);
        floorMemory.push_back(floor.peakMb);
        removeFile(cache);
        g.restartHub();
        const Measured product = ask({QStringLiteral("pull"), pass, cache});
        products.push_back(product.ms);
        memory.push_back(product.peakMb);
        hubMemory.push_back(static_cast<double>(g.hub().peakMemoryKiB()) / 1024);
        if (run == 0) checkPulled(g, cache);
    }
    g.pulledCache = cache;
    g.table.add({"T1", "first pull of W, committed", "ms", median(floors), median(products), 2.5, 1.5, false, {}});
    g.table.add({"T7", "peak memory in T1, client", "MB", median(floorMemory), median(memory), 2, 1.5, false, {}});
    g.table.add({"T7", "peak memory in T1, hub (of 120, 60 MB)", "MB", 60, median(hubMemory), 2, 1, false, {}});
    const double wire = wireMb(g);
    g.table.add({"T8", "bytes on the wire in T1 (gzip -6 of W)", "MB", static_cast<double>(packed.size()) / 1e6, wire, 1.5, 1.25,
                 false, {}});
    g.table.add({"T9", "cache after T1 (plain bodies, two indexes)", "MB", sizeMb(plain), sizeMb(cache), 1.5, 0, false, {}});
}

} // namespace sek::bench
