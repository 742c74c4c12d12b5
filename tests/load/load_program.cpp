// SPDX-License-Identifier: GPL-3.0-or-later
// A hub in a bad neighbourhood: slow connections, hostile bytes and large appetites against the real program, while a
// desk goes on with its work (SEC-40..42).
//     load_test [--slow 50] [--seconds 6] [--marks]
// Without --marks only what must hold on any computer is checked; with it also the numbers of SEC-41.
#include "core/store/sql_hub_store.h"
#include "core/system/system_ports.h"
#include "tests/integration/office.h"
#include "tests/integration/visitor.h"
#include "tests/load/honest_probe.h"
#include "tests/load/hostile_bodies.h"
#include "tests/load/slow_crowd.h"
#include "tests/unit/gate/hostile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <poll.h>
#include <sys/resource.h>

#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace sek;
using namespace sek::test;

namespace {

constexpr std::int64_t MostMemoryKiB = 256 * 1024;
constexpr double LongestMs = 100;
constexpr int LargeRecords = 300;
constexpr int IdlePolls = 100;
constexpr int RoundMs = 2'500;

int wrong = 0;

void expect(bool good, const char* id, const std::string& what)
{
    std::printf("%s %s %s\n", good ? "ok  " : "BAD ", id, what.c_str());
    std::fflush(stdout);
    if (!good) ++wrong;
}

/// An organisation whose feed has 60 MB, so that readers who do not read have something to leave lying.
bool enlarge(const HubProcess& hub, const OrgId& org)
{
    auto store = SqlHubStore::open(SqlSource::plainFile(hub.file("hub.db")), {OpenMode::MustExist, {}, {}});
    if (!store) return false;
    SystemClock clock;
    SystemRandom random;
    auto tx = (*store)->begin(org);
    if (!tx) return false;
    std::int64_t seq = (*tx)->seq();
    for (int i = 0; i < LargeRecords; ++i) {
        Record r;
        r.key = {"load_filler", RecordId(Uuid::v7(clock, random))};
        r.rev = ++seq;
        r.body = cj1::write({{"v", 1}, {"note", std::string(200 * 1024, static_cast<char>('a' + i % 26))}});
        (*tx)->put(r);
    }
    (*tx)->setSeq(seq);
    return (*tx)->commit().has_value();
}

/// Sends every hostile request again and again, each on a connection of its own; what was not answered as it should be.
class HostileSender
{
public:
    HostileSender(std::uint16_t port, std::string org, std::string token)
        : m_port(port), m_bodies(hostileBodies(org)), m_token(std::move(token)), m_thread([this] { run(); })
    {
    }
    ~HostileSender() { m_stop = true; }

    int rounds() const { return m_rounds; }
    /// Ends after the round that is under way.
    std::vector<std::string> finish()
    {
        m_stop = true;
        m_thread.join();
        return m_wrong;
    }

private:
    HttpsClient client()
    {
        HttpsClient::Options options;
        options.from = "127.0.2." + std::to_string(1 + m_sent++ % 200);
        return HttpsClient(m_port, options);
    }
    void note(const std::string& name, const HttpsClient::Answer& answer)
    {
        if (m_wrong.size() < 20) m_wrong.push_back(name + ": " + std::to_string(answer.status) + " " + answer.body.substr(0, 60));
    }
    void run()
    {
        do {
            QElapsedTimer round;
            round.start();
            for (const Hostile& h : hostileRequests()) {
                auto c = client();
                c.send(h.bytes);
                const auto answer = c.answer();
                if (answer.status != h.status || answer.body.find('"' + h.code + '"') == std::string::npos) note(h.name, answer);
            }
            for (const HostileBody& h : m_bodies) {
                auto c = client();
                const auto answer = c.ask("POST", h.path, h.body, h.signedIn ? m_token : std::string(), h.fields);
                if (answer.status != h.status || answer.body.find('"' + h.code + '"') == std::string::npos) note(h.name, answer);
            }
            ++m_rounds;
            // The large bodies are sent by somebody signed in, who may send 4 MB a second; beyond that the answer is 429 (SEC-42).
            while (!m_stop && round.elapsed() < RoundMs) ::poll(nullptr, 0, 50);
        } while (!m_stop);
    }

    std::uint16_t m_port;
    std::vector<HostileBody> m_bodies;
    std::string m_token;
    std::vector<std::string> m_wrong;
    int m_sent = 0;
    std::atomic<int> m_rounds = 0;
    std::atomic<bool> m_stop = false;
    std::jthread m_thread;
};

std::string told(const char* who, const HonestProbe::Outcome& o)
{
    char line[200];
    std::snprintf(line, sizeof line, "%s: %zu requests, median %.1f ms, p99 %.1f ms, longest %.1f ms", who, o.ms.size(),
                  o.quantile(0.5), o.quantile(0.99), o.ms.empty() ? 0 : o.ms.back());
    return line;
}

int load(int slow, int seconds, bool marks)
{
    HubProcess hub;
    const OrgId large = sampleOrg(1), small = sampleOrg(2);
    if (!enlarge(hub, large) || !hub.start()) {
        expect(false, "SEC-41", "a hub to load");
        return 1;
    }
    Visitor asa(hub), reader(hub);
    const std::string readerMail = hub.somebodyOf(large);
    if (asa.enrol(hub.invitation(Asa), Asa, hub.password()).status != 200 ||
        reader.enrol(hub.invitation(readerMail), readerMail, hub.password()).status != 200) {
        expect(false, "SEC-41", "two people signed in");
        return 1;
    }
    Seat bjorn;
    expect(bjorn.join(hub.invitation(Bjorn), Bjorn, hub.password()).empty() && bjorn.quiet(small), "SEC-41", "a desk that works");
    const std::string path = "/v1/orgs/" + small.text() + "/changes?after=0";

    HonestProbe before(hub.port(), asa.session.access, path);
    Seat::until([] { return false; }, seconds * 1000 / 3);
    const auto alone = before.finish();
    std::printf("     %s; the hub's peak %lld MiB\n", told("alone", alone).c_str(), static_cast<long long>(hub.peakMemoryKiB() / 1024));
    expect(alone.failures == 0 && !alone.ms.empty(), "SEC-41", "served alone " + alone.firstFailure);

    std::vector<HttpsClient> polls;
    for (int i = 0; i < IdlePolls; ++i) {
        HttpsClient::Options options;
        options.from = "127.0.3." + std::to_string(1 + i / 20);
        polls.emplace_back(hub.port(), options);
        polls.back().send(requestHead(hub.port(), "GET", "/v1/changes?wait=55&after=" + large.text() + ":" + std::to_string(1 << 30),
                                      0, reader.session.access));
    }
    SlowCrowd crowd(hub.port(), slow, {reader.session.access}, "/v1/orgs/" + large.text() + "/changes?after=0");
    HostileSender hostile(hub.port(), small.text(), asa.session.access);
    Seat::until([&] { return crowd.begun() >= slow; }, 60'000);
    HonestProbe during(hub.port(), asa.session.access, path);
    int edits = 0, lost = 0;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < seconds * 1000 || hostile.rounds() == 0) {
        const bool in = bjorn.set(small, "website", "https://norrsken.example/load/" + std::to_string(++edits)).empty() &&
                        bjorn.quiet(small, 60'000);
        if (!in) ++lost;
        Seat::until([] { return false; }, 200);
    }
    const auto amid = during.finish();
    const int open = crowd.open();
    const auto wrongly = hostile.finish();
    const double ratio = alone.quantile(0.99) > 0 ? amid.quantile(0.99) / alone.quantile(0.99) : 0;
    std::printf("     %s; %.1f times alone\n", told("amid", amid).c_str(), ratio);
    std::printf("     %d slow connections open, %d begun, %d turned away; %d hostile rounds; %d edits\n", open, crowd.begun(),
                crowd.refused(), hostile.rounds(), edits);
    const std::int64_t peak = hub.peakMemoryKiB();
    expect(amid.failures == 0 && !amid.ms.empty(), "SEC-41", std::to_string(amid.failures) + " honest requests failed " + amid.firstFailure);
    expect(lost == 0, "SEC-41", std::to_string(lost) + " edits of an honest desk did not arrive");
#ifdef __SANITIZE_ADDRESS__
    expect(peak > 0, "SEC-41", "the hub's peak is the sanitizer's own matter"); // it keeps what was freed
#else
    expect(peak > 0 && peak < MostMemoryKiB, "SEC-41", "the hub's peak was " + std::to_string(peak / 1024) + " MiB of 256");
#endif
    for (const auto& w : wrongly) expect(false, "SEC-40", w);
    expect(wrongly.empty(), "SEC-40", std::to_string(hostileRequests().size() + hostileBodies({}).size()) + " hostile requests refused as they should be");
    if (marks) {
        expect(open >= slow * 9 / 10, "SEC-41", std::to_string(open) + " slow connections stood at the end");
        expect(amid.quantile(0.99) < LongestMs, "SEC-41", "p99 of honest requests is under 100 ms");
    }
    expect(hub.isRunning() && hub.stop(), "SEC-41", "the hub ends in order");
    return wrong == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    setpriority(PRIO_PROCESS, 0, -5); // the hub inherits it: other work of this computer shall not decide; refused is fine
    QCoreApplication app(argc, argv);
    QCommandLineParser args;
    args.addOption({QStringLiteral("slow"), QStringLiteral("slow connections"), QStringLiteral("n"), QStringLiteral("50")});
    args.addOption({QStringLiteral("seconds"), QStringLiteral("how long"), QStringLiteral("n"), QStringLiteral("6")});
    args.addOption({QStringLiteral("marks"), QStringLiteral("check the numbers of SEC-41")});
    args.process(app);
    return load(args.value(QStringLiteral("slow")).toInt(), args.value(QStringLiteral("seconds")).toInt(),
                args.isSet(QStringLiteral("marks")));
}
