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

#include <array>
#include <cstdio>
#include <string_view>
#include <thread>

namespace sek::bench {

namespace {

/// As a web server that compresses files once has it: gzip -6.
class Gzip
{
public:
    Gzip() { demand(deflateInit2(&m_z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK, "zlib"); }
    ~Gzip() { deflateEnd(&m_z); }
    Gzip(const Gzip&) = delete;
    Gzip& operator=(const Gzip&) = delete;

    void add(QByteArray bytes) { run(bytes, Z_NO_FLUSH); }
    QByteArray finish()
    {
        QByteArray nothing;
        run(nothing, Z_FINISH);
        return std::move(m_out);
    }

private:
    void run(QByteArray& bytes, int flush)
    {
        std::array<Bytef, 64 * 1024> room;
        m_z.next_in = reinterpret_cast<Bytef*>(bytes.data());
        m_z.avail_in = static_cast<uInt>(bytes.size());
        do {
            m_z.next_out = room.data();
            m_z.avail_out = static_cast<uInt>(room.size());
            demand(deflate(&m_z, flush) != Z_STREAM_ERROR, "zlib");
            m_out.append(reinterpret_cast<const char*>(room.data()), static_cast<qsizetype>(room.size() - m_z.avail_out));
        } while (m_z.avail_out == 0);
    }

    z_stream m_z{};
    QByteArray m_out;
};

/// The records that the product pulls, a line each: kind, id, body.
QByteArray gzippedLines(const AttendanceOfW& w)
{
    Gzip out;
    for (std::size_t i = 0; i < w.size(); ++i) {
        const Record r = w.record(i);
        out.add(QByteArray::fromStdString(r.key.kind + ' ' + r.key.id.text() + ' ') + r.body + '\n');
    }
    return out.finish();
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

/// Reads the lines as they come out of the stream and puts them into the file, twenty thousand at a time, the two indexes
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
        const std::string_view all(text, static_cast<std::size_t>(size));
        const auto kindEnd = all.find(' '), idEnd = all.find(' ', kindEnd + 1);
        const Uuid id = Uuid::parse(all.substr(kindEnd + 1, idEnd - kindEnd - 1)).value();
        m_insert.bind(1, text, kindEnd)
            .blob(2, reinterpret_cast<const char*>(id.bytes().data()), id.bytes().size())
            .bind(3, ++m_rows)
            .blob(4, text + idEnd + 1, all.size() - idEnd - 1)
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
    for (std::size_t i = 0; i < g.attendance().size(); ++i) {
        const Record wanted = g.attendance().record(i);
        demand((*tx)->get(wanted.key).record.body == wanted.body, "T1: a record is missing or another one");
    }
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
    const QByteArray packed = gzippedLines(g.attendance());
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
    g.table.add({"T8", "bytes on the wire in T1 (gzip -6)", "MB", static_cast<double>(packed.size()) / 1e6, wire, 1.5, 1.25,
                 false, {}});
    g.table.add({"T9", "cache after T1 (plain bodies, two indexes)", "MB", sizeMb(plain), sizeMb(cache), 1.5, 0, false, {}});
}

} // namespace sek::bench
