// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/serve.h"

#include "app/hub/mail_config.h"
#include "app/hub/page_config.h"
#include "app/hub/post.h"
#include "app/hub/seal_identity.h"
#include "core/hub/api/account_api.h"
#include "core/hub/api/code_api.h"
#include "core/hub/api/kiosk_queue_api.h"
#include "core/hub/api/file_api.h"
#include "core/hub/api/events_api.h"
#include "core/hub/api/handed_back_api.h"
#include "core/hub/api/host_names.h"
#include "core/hub/api/metrics.h"
#include "core/hub/api/participant_invite_api.h"
#include "core/hub/api/people_api.h"
#include "core/hub/api/sms_report_api.h"
#include "core/hub/certificates/certificates.h"
#include "core/hub/certificates/statistics_api.h"
#include "core/hub/day/day_round.h"
#include "core/hub/gate/worker_pool.h"
#include "core/hub/page/link_api.h"
#include "core/hub/page/signing_page.h"
#include "core/store/commit_listener.h"
#include "core/store/sweep_turns.h"

#include <QCoreApplication>
#include <QFile>
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

/// Dated data of the program, read by whoever knows what it means.
template <class T> Result<T> attendanceData(const char* name, Result<T> (*read)(const QByteArray&))
{
    QFile file(QStringLiteral(":/data/attendance/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) return fail("hub_data", name);
    auto data = read(file.readAll());
    if (!data) std::fprintf(stderr, "sekretariat-hub: %s: %s %s\n", name, data.error().code.c_str(), data.error().detail.c_str());
    return data;
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
    Result<std::string> reportToken = std::string(); // only for a gateway
    if (smsWay(services.folder()) == SmsWay::Gateway && config.sms.reports) reportToken = services.folder().reportToken(services.random());
    if (!reportToken) {
        std::fprintf(stderr, "sekretariat-hub: %s\n", reportToken.error().code.c_str());
        return 1;
    }
    auto post = Post::open(services, *reportToken);
    if (!post) {
        std::fprintf(stderr, "sekretariat-hub: messages: %s %s\n", post.error().code.c_str(), post.error().detail.c_str());
        return 1;
    }
    Result<std::string> metricsToken = std::string(); // a hub of one computer has no operator
    if (!config.embedded) metricsToken = services.folder().metricsToken(services.random());
    if (!metricsToken) {
        std::fprintf(stderr, "sekretariat-hub: %s\n", metricsToken.error().code.c_str());
        return 1;
    }
    Metrics metrics;
    gate::WorkerPool workers(static_cast<std::size_t>(config.workers));
    gate::WorkerPool signIn(2), codeWorkers(2);
    Bell bell;
    Alarms alarms;
    AccountApi accounts(services.env(), {config.name, services.store().epoch(), config.sample,
                                         name(mailWay(services.folder())), name(smsWay(services.folder())),
                                         services.evidence().sealKeys(), services.links().offered(), services.protocol()},
                        config.openRegistration || config.embedded); // the only one there is may found what they like
    accounts.onEvents = [&] {
        services.takeEvents();
        (*post)->wake();
    };
    OrgApi orgs(services.store(), services.authority(), accounts, bell, alarms, workers);
    FileApi files(services.files(), services.authority(), accounts);
    HandedBackApi handedBack(services.handedBack(), services.authority(), accounts);
    EventsApi events(services.store(), accounts, services.clock());
    handedBack.onChanged = [&](const OrgId& org) { bell.ringAll(org); };
    InviteApi invitations(services.env(), services.authority(), accounts,
                          [&](const NewInvitation& wanted) { return services.inviteWithLink(wanted, std::string()); });
    PeopleApi people(services.env(), services.authority(), accounts);
    ParticipantInviteApi ownSignIn(services.store(), services.authority(), accounts, services.clock(), mailWay(services.folder()) != MailWay::None,
                                   [&](const NewInvitation& wanted, const std::string& language) { return services.inviteWithLink(wanted, language); });
    services.onRecords = [&](const OrgId& org) { bell.ringAll(org); };
    CodeApi codes(services.codes(), services.evidence(), services.authority(), accounts, services.kiosks());
    KioskApi kiosks(services.kiosks(), services.participantActs(), accounts);
    KioskQueueApi queue(services.queue(), accounts);
    codes.onChanged = [&](const OrgId& org) {
        bell.ringAll(org);
        (*post)->wake();
    };
    auto pageTexts = readPageTexts();
    if (!pageTexts) {
        std::fprintf(stderr, "sekretariat-hub: pages: %s %s\n", pageTexts.error().code.c_str(), pageTexts.error().detail.c_str());
        return 1;
    }
    SigningPage pages({services.store(), services.codes(), services.links(), services.participantActs(), signing::registry(), services.clock()},
                      std::move(*pageTexts));
    pages.onChanged = kiosks.onChanged = queue.onChanged = codes.onChanged;
    LinkApi links(services.links(), accounts);
    links.onSent = ownSignIn.onSent = [&] { (*post)->wake(); };
    services.onDelivery = [&, before = services.onDelivery](const MessageDelivery& d) {
        if (before) before(d);
        if (d.org.isNull()) return;
        if (d.state == DeliveryState::Delivered) {
            if (const auto noted = services.codes().delivered(d.org, d.cause); !noted) std::fprintf(stderr, "sekretariat-hub: delivery: %s\n", noted.error().code.c_str());
            return;
        }
        if (d.state != DeliveryState::Failed) return;
        if (services.codes().notDelivered(d.org, d.cause, d.channel == "email" && d.code == "mail_refused")) bell.ringAll(d.org);
    };
    const auto identity = sealIdentity(services.folder(), services.clock().now());
    if (!identity) {
        std::fprintf(stderr, "sekretariat-hub: %s %s\n", identity.error().code.c_str(), identity.error().detail.c_str());
        return 1;
    }
    Certificates certificates({services.store(), services.evidence(), services.files(), services.device(), services.clock(), &services.log()}, *identity);
    files.onRead = [&certificates](const OrgId& org, const Caller& who, const QByteArray& sha256) {
        if (const auto noted = certificates.noteRead(org, who.account, who.device, sha256); !noted)
            std::fprintf(stderr, "sekretariat-hub: certificate read: %s\n", noted.error().code.c_str());
    };
    gate::WorkerPool drawing(1); // one after another: nobody waits for a page
    const auto drawn = [&bell](const OrgId& org, const Result<int>& made) {
        if (!made) std::fprintf(stderr, "sekretariat-hub: certificate: %s\n", made.error().code.c_str());
        bell.ringAll(org);
    };
    services.onPuts = [&](const OrgId& org, const std::vector<Record>& puts) {
        for (const RecordId& id : Certificates::due(puts))
            (void)drawing.post([&certificates, drawn, org, id] {
                const auto made = certificates.make(org, id);
                drawn(org, made ? Result<int>(*made ? 1 : 0) : Result<int>(failure(made)));
            });
    };
    // What a hub that died has left undone.
    const auto drawAll = [&] {
        const auto all = services.store().organisations();
        if (!all) return; // the next day again
        for (const OrgId& org : *all)
            (void)drawing.post([&certificates, drawn, org] {
                if (const auto made = certificates.makeAll(org); !made || *made > 0) drawn(org, made);
            });
    };
    Statistics statistics({services.store(), services.device(), services.log(), services.clock(), services.random()});
    StatisticsApi statisticsApi(statistics, accounts);
    statisticsApi.onChanged = [&](const OrgId& org) { bell.ringAll(org); };
    auto schedule = attendanceData("reminders.json", attendance::reminderSchedule);
    auto signingWatch = attendanceData("watch.json", attendance::watchRules);
    if (!schedule || !signingWatch) return 1;
    DayRound round({services.store(), services.device(), services.log(), services.clock()}, std::move(*schedule), std::move(*signingWatch));
    RequestLimits limits;
    orgs.onCommands = [&](const Caller& caller, std::size_t commands) {
        return limits.onCommands(caller.device.text(), commands, services.clock().now());
    };
    orgs.onPushed = [&](int accepted, int rejected) {
        metrics.commands(accepted, rejected);
        if (accepted > 0) (*post)->wake();
    };
    orgs.onFork = [&](const OrgId&, const Caller& caller) {
        services.noteCopiedDevice(caller);
        (*post)->wake();
    };
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
    router.budget = [&](const gate::Request& head, Share share, bool& known) {
        const std::string device = accounts.recentDevice(bearerToken(head));
        known = !device.empty();
        return limits.onRequest(head, share, device, services.clock().now());
    };
    router.oldestProtocol = services.protocol().oldest;
    const HostNames names(config.publicAddress, config.hosts);
    accounts.addTo(router, 1);
    orgs.addTo(router);
    std::atomic<gate::Gate*> gateOfMetrics = nullptr;
    if (!config.embedded)
        router.add("GET", "/metrics", [&](const gate::Request& r, const PathValues&, std::shared_ptr<gate::Responder> to) {
        if (!Metrics::allows(r, *metricsToken)) return (void)to->answer(gate::Response::error(401, "unauthenticated"));
        to->markSignedIn();
        const auto counts = services.store().messageCounts();
        const gate::Gate* gate = gateOfMetrics;
        gate::Response page;
        page.contentType = "text/plain; version=0.0.4; charset=utf-8";
        page.body = QByteArray::fromStdString(metrics.text(gate ? gate->stats() : gate::Stats(),
                                                           counts ? std::optional(*counts) : std::nullopt, services.clock().now()));
        to->answer(std::move(page));
    });
    files.addTo(router);
    handedBack.addTo(router);
    events.addTo(router);
    invitations.addTo(router);
    people.addTo(router);
    ownSignIn.addTo(router);
    codes.addTo(router, 2);
    kiosks.addTo(router, 2);
    queue.addTo(router, 2);
    links.addTo(router, 2);
    if (services.links().offered()) pages.addTo(router, 2);
    statisticsApi.addTo(router);

    std::optional<SmsReportApi> reports;
    if (!reportToken->empty()) {
        const auto row = gatewayRow(services.folder());
        if (!row) return 1; // Post has read it before
        reports.emplace(services.store(), *row, *reportToken, services.clock(), [&](const MessageDelivery& d) {
            if (services.onDelivery) services.onDelivery(d);
        });
        reports->addTo(router);
    }

    gate::GateOptions options;
    options.address = config.listen;
    options.port = port.value_or(config.port);
    if (config.embedded && options.port != 0 && !isFree(options.port)) options.port = 0;
    options.identity = gate::Identity{services.folder().certificatePem(), services.folder().keyPem()};
    options.trustedProxies = config.trustedProxies;
    options.lanes = {{&workers, 256}, {&signIn, 20}, {&codeWorkers, 64}};
    options.policy = [&](const gate::Request& head) {
        if (names.know(*head.header("host"))) return router.policy(head); // the gate lets none in without one
        gate::RoutePolicy stray;
        stray.pattern = "-";
        stray.refusal = gate::Response::error(421, "host");
        return stray;
    };
    options.log = [&metrics](const gate::LogEntry& e) {
        metrics.request(e);
        std::fprintf(stderr, "%s %s %s %d %s %lld ms\n", e.requestId.c_str(), e.method.c_str(), e.route.c_str(), e.status,
                     e.code.c_str(), static_cast<long long>(e.ms));
    };
    gate::Gate door(options, [&](gate::Request request, std::shared_ptr<gate::Responder> responder) {
        router.handle(std::move(request), std::move(responder));
    });
    gateOfMetrics = &door;
    // Before anybody is told that it listens: who stops it then stops it in good order.
    std::signal(SIGTERM, askToStop);
    std::signal(SIGINT, askToStop);
    if (auto ok = door.start(); !ok) {
        std::fprintf(stderr, "sekretariat-hub: the hub cannot listen: %s\n", ok.error().code.c_str());
        return 1;
    }
    std::printf("listening on %u\n", static_cast<unsigned>(door.port()));
    std::fflush(stdout);
    (*post)->start();
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, qApp, [] {
        if (stopAsked) QCoreApplication::quit();
    });
    watch.start(100);
    QTimer day;
    const auto daily = [&] {
        (void)workers.post([&] { services.daily(); });
        drawAll();
    };
    QObject::connect(&day, &QTimer::timeout, qApp, daily);
    day.start(std::chrono::hours(24));
    if (services.clockIsPlausible()) {
        daily();
    } else {
        std::fprintf(stderr, "sekretariat-hub: nothing was accepted for a month, or the clock is ahead: what is old is deleted in a day\n");
        drawAll();
    }
    // A hub that is started again and again does not begin with letters each time.
    QTimer hour;
    const auto hourly = [&] {
        hour.start(std::chrono::hours(1));
        (void)workers.post([&] {
            const auto all = services.store().organisations();
            if (!all) return (void)std::fprintf(stderr, "sekretariat-hub: what is due: %s\n", all.error().code.c_str());
            for (const OrgId& org : *all) {
                const auto done = round.run(org);
                if (!done) std::fprintf(stderr, "sekretariat-hub: what is due: %s\n", done.error().code.c_str());
                if (!done || *done == 0) continue;
                bell.ringAll(org);
                (*post)->wake();
            }
        });
    };
    QObject::connect(&hour, &QTimer::timeout, qApp, hourly);
    hour.start(std::chrono::minutes(5));
    // What has expired is ended here and not when somebody comes late: both then cost the same.
    QTimer sweep;
    SweepTurns sweeps;
    QObject::connect(&sweep, &QTimer::timeout, qApp, [&] {
        // After the erasure of a person; who asked for it need not wait. What does not succeed is due again later.
        if (sweeps.begin(services.clock().now())) {
            const bool posted = workers.post([&] {
                const Done swept = services.store().sweep();
                if (!swept) std::fprintf(stderr, "sekretariat-hub: what was erased is still in the file: %s\n", swept.error().code.c_str());
                sweeps.ended(swept, services.clock().now());
            });
            if (!posted) sweeps.ended({}, services.clock().now());
        }
        (void)codeWorkers.post([&] {
            const auto expired = services.store().withExpiredCodes(services.clock().now());
            if (expired.empty() || !services.codes().sweep()) return;
            for (const OrgId& org : expired) bell.ringAll(org);
        });
    });
    sweep.start(5000);
    const int code = QCoreApplication::exec();
    listener.reset();
    alarms.stop();
    door.stop();
    workers.stop();
    signIn.stop();
    codeWorkers.stop();
    drawing.stop();
    services.onPuts = {};
    (*post)->stop();
    return code;
}

} // namespace sek
