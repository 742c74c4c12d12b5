// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ground.h"

#include "tests/integration/hub_digest.h"
#include "tests/integration/hub_store.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <stdexcept>

namespace sek::bench {

using test::Visitor;

namespace {

constexpr std::size_t Desks = 3;
const QStringList DatabaseFiles{QStringLiteral("hub.db"), QStringLiteral("hub.db-wal")};

std::unique_ptr<test::OpenedStore> openStore(const QString& folder)
{
    auto store = test::openHubStore(folder);
    if (!store) throw std::runtime_error("hub.db: " + store.error().code);
    return std::move(*store);
}

/// The account of the person in whose name W is recorded.
AccountId accountIn(SqlHubStore& store)
{
    const auto tx = store.look(wsOrganisation());
    demand(tx.has_value(), "hub.db is not read");
    for (const Record& r : (*tx)->all("authorised_user")) {
        const Json user = r.value();
        if (text(user, "email") == WsPerson) return AccountId::parse(text(user, "account_id")).value();
    }
    throw std::runtime_error("nobody of that address at the hub");
}

} // namespace

double nowMs()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double timed(const std::function<void()>& work)
{
    const double from = nowMs();
    work();
    return nowMs() - from;
}

void demand(bool holds, const std::string& what)
{
    if (!holds) throw std::runtime_error(what);
}

double peakMemoryMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QByteArray all = status.readAll();
    return all.mid(all.indexOf("VmHWM:") + 6).trimmed().split(' ').value(0).toDouble() / 1024;
}

void forgetPages(const QString& path)
{
    const int fd = ::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
    demand(fd >= 0, "a file is not there");
    ::fdatasync(fd); // what is not on the disk yet stays
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    ::close(fd);
}

OrgId wsOrganisation()
{
    return test::sampleOrg(1);
}

void putAll(SqlHubStore& store, const OrgId& org, std::size_t count, const std::function<Record(std::size_t)>& make)
{
    constexpr std::size_t AtOnce = 20'000;
    for (std::size_t from = 0; from < count; from += AtOnce) {
        auto tx = store.begin(org);
        demand(tx.has_value(), "hub.db does not begin");
        std::int64_t seq = (*tx)->seq();
        for (std::size_t i = from; i < std::min(count, from + AtOnce); ++i) {
            Record record = make(i);
            record.rev = ++seq;
            (*tx)->put(record);
        }
        (*tx)->setSeq(seq);
        demand((*tx)->commit().has_value(), "hub.db does not commit");
    }
}

void putAll(SqlHubStore& store, const OrgId& org, const AttendanceOfW& w)
{
    putAll(store, org, w.size(), [&](std::size_t i) { return w.record(i); });
}

int fillHub(const QString& folder)
{
    const Workload w = Workload::make({});
    const auto hub = openStore(folder);
    putAll(*hub->store, wsOrganisation(), AttendanceOfW(w, accountIn(*hub->store)));
    return 0;
}

void putReports(Plain& file, const AttendanceOfW& w, std::size_t count)
{
    file.run("CREATE TABLE record (id INTEGER PRIMARY KEY, rev INTEGER NOT NULL, body BLOB NOT NULL)");
    file.run("CREATE INDEX record_rev ON record (rev)");
    file.run("BEGIN");
    {
        Plain::Statement insert(file, "INSERT INTO record (id, rev, body) VALUES (?, ?, ?)");
        for (std::size_t i = 0; i < count; ++i) {
            const QByteArray body = w.report(i).body;
            insert.bind(1, static_cast<std::int64_t>(i)).bind(2, static_cast<std::int64_t>(i));
            insert.blob(3, body.constData(), static_cast<std::size_t>(body.size())).step();
        }
    }
    file.run("COMMIT");
}

Ground::Ground(const Options& o) : options(o), w(Workload::make(o.amounts))
{
    demand(w.differs().isEmpty(), "the workload is not W: " + w.differs().toStdString());
    demand(m_hub.start(), "the hub does not start");
    signInDesks();
    demand(m_hub.stop(), "the hub does not stop");
    m_attendance = std::make_unique<AttendanceOfW>(w, desk(0).account);
    putAll(*openStore(m_hub.folder())->store, org, *m_attendance);
    for (const QString& name : DatabaseFiles) copyFile(m_hub.folder() + u'/' + name, file(QStringLiteral("with-w-") + name));
    demand(m_hub.start(), "the hub does not start");
}

void Ground::signInDesks()
{
    for (std::size_t i = 0; i < Desks; ++i) {
        m_visitors.push_back(visitor());
        m_desks.push_back(passOf(m_visitors.back()));
    }
}

Visitor Ground::visitor()
{
    const auto link = m_hub.anotherInvitation(WsPerson);
    m_pin = link.pins.at(0);
    // From addresses of their own: an office of sixteen new devices in one minute would be told to wait (SEC-42).
    Visitor v(m_hub, "127.0.4." + std::to_string(++m_addresses % 250 + 1));
    const auto answer = v.enrol(link, WsPerson, m_hub.password());
    demand(answer.status == 200, "a device is not enrolled: " + Visitor::code(answer));
    return v;
}

Pass Ground::passOf(const Visitor& v) const
{
    return {m_hub.port(),
            m_pin,
            v.session.access,
            AccountId::parse(v.session.account).value(),
            DeviceId::parse(v.session.device).value(),
            v.key.pkcs8().bytes(),
            org};
}

void Ground::copyFile(const QString& from, const QString& to) const
{
    QFile::remove(to);
    if (QFile::exists(from)) demand(QFile::copy(from, to), "a file is not copied");
}

QString Ground::copyOfPulled(const QString& name) const
{
    const QString path = file(name);
    for (const char* suffix : {"", ".check"}) copyFile(pulledCache + QLatin1String(suffix), path + QLatin1String(suffix));
    return path;
}

void Ground::resetHub()
{
    demand(m_hub.stop(), "the hub does not stop");
    QFile::remove(m_hub.file("hub.db-shm"));
    for (const QString& name : DatabaseFiles) copyFile(file(QStringLiteral("with-w-") + name), m_hub.folder() + u'/' + name);
    demand(m_hub.start(), "the hub does not start");
    // Tokens live a quarter of an hour; this hub has never seen the ones that were given since.
    for (std::size_t i = 0; i < Desks; ++i) {
        Visitor v = m_visitors[i];
        demand(v.refresh().status == 200, "a session is not refreshed");
        m_desks[i] = passOf(v);
    }
}

void Ground::restartHub()
{
    demand(m_hub.stop(), "the hub does not stop");
    demand(m_hub.start(), "the hub does not start");
}

std::int64_t Ground::hubSeq()
{
    const auto hub = openStore(m_hub.folder());
    const auto tx = hub->store->look(org);
    demand(tx.has_value(), "hub.db does not begin");
    return (*tx)->seq();
}

QByteArray Ground::hubDigest()
{
    return test::digestAtHub(m_hub, org, m_desks.front().account); // everybody here is the same person
}

} // namespace sek::bench
