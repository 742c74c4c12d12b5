// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ground.h"

#include "core/store/sql_hub_store.h"
#include "tests/integration/hub_digest.h"
#include "tests/integration/office.h"

#include <QFile>

#include <cstdio>
#include <stdexcept>

namespace sek::bench {

using test::Visitor;

namespace {

constexpr std::size_t Desks = 3;
const QStringList DatabaseFiles{QStringLiteral("hub.db"), QStringLiteral("hub.db-wal")};

std::unique_ptr<SqlHubStore> openStore(const QString& file)
{
    auto store = SqlHubStore::open(SqlSource::plainFile(file), {OpenMode::MustExist, {}, {}});
    if (!store) throw std::runtime_error("hub.db: " + store.error().code);
    return std::move(*store);
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

void putAll(SqlHubStore& store, const OrgId& org, std::size_t count, const std::function<Record(std::size_t, std::int64_t)>& make)
{
    constexpr std::size_t AtOnce = 20'000;
    for (std::size_t from = 0; from < count; from += AtOnce) {
        auto tx = store.begin(org);
        demand(tx.has_value(), "hub.db does not begin");
        std::int64_t seq = (*tx)->seq();
        for (std::size_t i = from; i < std::min(count, from + AtOnce); ++i) (*tx)->put(make(i, ++seq));
        (*tx)->setSeq(seq);
        demand((*tx)->commit().has_value(), "hub.db does not commit");
    }
}

Ground::Ground(const Options& o) : options(o), w(Workload::make(o.amounts))
{
    demand(w.differs().isEmpty(), "the workload is not W: " + w.differs().toStdString());
    m_hub.serveBy(QStringLiteral(SEK_BINARY_DIR "/tests/bench/bench_hub"));
    demand(m_hub.start(), "the hub does not start");
    signInDesks();
    demand(m_hub.stop(), "the hub does not stop");
    fillHubFile(m_hub.file("hub.db"), org, w);
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
    const auto link = m_hub.anotherInvitation(test::Asa);
    m_pin = link.pins.at(0);
    // From addresses of their own: an office of sixteen new devices in one minute would be told to wait (SEC-42).
    Visitor v(m_hub, "127.0.4." + std::to_string(++m_addresses % 250 + 1));
    const auto answer = v.enrol(link, test::Asa, m_hub.password());
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

void fillHubFile(const QString& file, const OrgId& org, const Workload& w)
{
    const auto store = openStore(file);
    putAll(*store, org, w.participants.size(), [&](std::size_t i, std::int64_t seq) { return participantRecord(w, i, seq); });
    putAll(*store, org, w.reports.size(), [&](std::size_t i, std::int64_t seq) { return reportRecord(w, i, w.reports[i], seq); });
}

void Ground::copyFile(const QString& from, const QString& to) const
{
    QFile::remove(to);
    if (QFile::exists(from)) demand(QFile::copy(from, to), "a file is not copied");
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
    const auto store = openStore(m_hub.file("hub.db"));
    const auto tx = store->begin(org);
    demand(tx.has_value(), "hub.db does not begin");
    return (*tx)->seq();
}

QByteArray Ground::hubDigest()
{
    return test::digestAtHub(m_hub, org, m_desks.front().account); // everybody here is the same person
}

} // namespace sek::bench
