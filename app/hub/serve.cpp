// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/serve.h"

#include "core/hub/api/account_api.h"
#include "core/hub/gate/worker_pool.h"
#include "core/store/commit_listener.h"

#include <QCoreApplication>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace sek {

namespace {

std::atomic<bool> stopAsked = false;

void askToStop(int)
{
    stopAsked = true;
}

} // namespace

int serve(HubServices& services)
{
    const HubConfig& config = services.folder().config();
    const auto alone = services.folder().lock();
    if (!alone) {
        std::fprintf(stderr, "sekretariat-hub: %s\n", alone.error().code.c_str());
        return 1;
    }
    gate::WorkerPool workers(static_cast<std::size_t>(config.workers));
    gate::WorkerPool signIn(2);
    Bell bell;
    Alarms alarms;
    AccountApi accounts(services.env(), {config.name, services.store().epoch(), config.sample}, config.openRegistration);
    accounts.onEvents = [&] { services.takeEvents(); };
    OrgApi orgs(services.store(), services.authority(), accounts, bell, alarms, workers);
    services.onRecords = [&](const OrgId& org) { bell.ringAll(org); };
    std::unique_ptr<CommitListener> listener; // other processes may serve the same database
    if (!services.sqlStore().source().isFile()) {
        CommitListener::Heard heard;
        heard.committed = [&](const OrgId& org, std::int64_t seq) { bell.ring(org, seq); };
        heard.mayHaveMissed = [&] { bell.ringEverybody(); };
        heard.restored = [] {
            std::fprintf(stderr, "sekretariat-hub: the database was put back from a backup: start the hub again\n");
            QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
        };
        listener = std::make_unique<CommitListener>(services.sqlStore().source(), services.store().epoch(), heard);
        if (auto ok = listener->start(); !ok) {
            std::fprintf(stderr, "sekretariat-hub: %s\n", ok.error().code.c_str());
            return 1;
        }
    }
    Router router;
    accounts.addTo(router, 1);
    orgs.addTo(router);

    gate::GateOptions options;
    options.address = config.listen;
    options.port = config.port;
    options.identity = gate::Identity{services.folder().certificatePem(), services.folder().keyPem()};
    options.lanes = {{&workers, 256}, {&signIn, 64}};
    options.policy = [&](const gate::Request& head) { return router.policy(head); };
    options.log = [](const gate::LogEntry& e) {
        std::fprintf(stderr, "%s %s %s %d %s %lld ms\n", e.requestId.c_str(), e.method.c_str(), e.route.c_str(), e.status,
                     e.code.c_str(), static_cast<long long>(e.ms));
    };
    gate::Gate door(options, [&](gate::Request request, std::shared_ptr<gate::Responder> responder) {
        router.handle(std::move(request), std::move(responder));
    });
    if (auto ok = door.start(); !ok) {
        std::fprintf(stderr, "sekretariat-hub: the hub cannot listen: %s\n", ok.error().code.c_str());
        return 1;
    }
    std::printf("listening on %u\n", static_cast<unsigned>(door.port()));
    std::fflush(stdout);
    std::signal(SIGTERM, askToStop);
    std::signal(SIGINT, askToStop);
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, qApp, [] {
        if (stopAsked) QCoreApplication::quit();
    });
    watch.start(100);
    const int code = QCoreApplication::exec();
    listener.reset();
    alarms.stop();
    door.stop();
    workers.stop();
    signIn.stop();
    return code;
}

} // namespace sek
