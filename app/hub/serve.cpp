// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/serve.h"

#include "core/hub/api/account_api.h"
#include "core/hub/gate/worker_pool.h"

#include <QCoreApplication>
#include <QTcpServer>
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

bool isFree(std::uint16_t port)
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, port);
}

} // namespace

void stopServing()
{
    stopAsked = true;
}

int serve(HubServices& services, std::optional<std::uint16_t> port)
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
    InviteApi invitations(services.env(), services.authority(), accounts,
                          [&](const NewInvitation& wanted) { return services.inviteWithLink(wanted); });
    services.onRecords = [&](const OrgId& org) { bell.ringAll(org); };
    Router router;
    accounts.addTo(router, 1);
    orgs.addTo(router);
    invitations.addTo(router);

    gate::GateOptions options;
    options.address = config.listen;
    options.port = port.value_or(config.port);
    if (config.embedded && options.port != 0 && !isFree(options.port)) options.port = 0;
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
    alarms.stop();
    door.stop();
    workers.stop();
    signIn.stop();
    return code;
}

} // namespace sek
