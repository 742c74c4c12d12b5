// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commit_listener.h"

#include "core/store/hub_statements.h"
#include "core/store/sql/connection.h"

#include <QObject>
#include <QSqlDriver>
#include <QThread>
#include <QTimer>

#include <charconv>

namespace sek {

namespace {

/// How soon a cut line is noticed and mended. Until then long polls of this process hear only of their own commits.
constexpr int LookMs = 2000;

bool ask(SqlConnection& connection, const Statement& statement)
{
    bool yes = false;
    const auto read = connection.read(statement, {}, [&](const Row& row) {
        yes = row.integer(0) != 0;
        return false;
    });
    return read && yes;
}

} // namespace

struct CommitListener::Ear : QObject
{
    Ear(SqlSource s, std::string e, Heard h) : server(std::move(s)), epoch(std::move(e)), heard(std::move(h)) {}

    SqlSource server;
    std::string epoch;
    Heard heard;
    QThread thread;
    std::unique_ptr<SqlConnection> connection; ///< lives on the thread
    std::unique_ptr<QTimer> watch;

    Done connect()
    {
        auto opened = SqlConnection::open(server);
        if (!opened) return failure(opened);
        if (!ask(**opened, hubsql::ServingLock)) return fail("hub_restoring");
        QSqlDriver* driver = (*opened)->driver();
        QObject::connect(driver, &QSqlDriver::notification, this,
                         [this](const QString&, QSqlDriver::NotificationSource, const QVariant& payload) { hear(payload); });
        if (!driver->subscribeToNotification(QLatin1String(hubsql::CommitChannel))) return fail("store_io", "listen");
        connection = std::move(*opened);
        return {};
    }
    std::string epochNow()
    {
        std::string now;
        (void)connection->read(hubsql::ReadEpoch, {}, [&](const Row& row) {
            now = row.text(0);
            return false;
        });
        return now;
    }
    void hear(const QVariant& payload)
    {
        const std::string said = payload.toString().toStdString(); // ORG:SEQ
        const auto org = OrgId::parse(said.substr(0, 36));
        std::int64_t seq = 0;
        if (!org || said.size() < 38) return;
        const auto [end, error] = std::from_chars(said.data() + 37, said.data() + said.size(), seq);
        if (error == std::errc()) heard.committed(*org, seq);
    }
    void look()
    {
        if (connection && ask(*connection, hubsql::StillThere)) return;
        connection.reset();
        if (!connect()) return; // again at the next look
        const std::string now = epochNow();
        if (now.empty()) connection.reset();
        else if (now != epoch) heard.restored();
        else heard.mayHaveMissed();
    }
};

CommitListener::CommitListener(SqlSource server, std::string epoch, Heard heard)
    : m_ear(std::make_unique<Ear>(std::move(server), std::move(epoch), std::move(heard)))
{
}

Done CommitListener::start()
{
    Ear& ear = *m_ear;
    ear.moveToThread(&ear.thread);
    ear.thread.start();
    Done done;
    QMetaObject::invokeMethod(
        &ear,
        [&] {
            done = ear.connect();
            if (done && ear.epochNow() != ear.epoch) done = fail("hub_restoring");
            if (!done) return;
            ear.watch = std::make_unique<QTimer>();
            QObject::connect(ear.watch.get(), &QTimer::timeout, &ear, [&ear] { ear.look(); });
            ear.watch->start(LookMs);
        },
        Qt::BlockingQueuedConnection);
    return done;
}

CommitListener::~CommitListener()
{
    Ear& ear = *m_ear;
    if (!ear.thread.isRunning()) return;
    QMetaObject::invokeMethod(
        &ear,
        [&ear] {
            ear.watch.reset();
            ear.connection.reset();
        },
        Qt::BlockingQueuedConnection);
    ear.thread.quit();
    ear.thread.wait();
}

Done lockAgainstServing(SqlConnection& connection)
{
    if (!ask(connection, hubsql::RestoreLock)) return fail("hub_running");
    return {};
}

} // namespace sek
