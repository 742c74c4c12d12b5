// SPDX-License-Identifier: GPL-3.0-or-later
// The long form of the crash tests: hubs and clients killed at random moments, on a file and on PostgreSQL in turn.
// Every edit that was said to be saved must arrive, and arrive once (SYNC-1, SYNC-2, SYNC-3, O-34).
#include "tests/integration/office.h"
#include "tests/integration/seat_process.h"
#include "tests/unit/store/postgres_cluster.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace sek;
using namespace sek::test;

namespace {

int numberFrom(const char* variable, int otherwise)
{
    bool ok = false;
    const int n = qEnvironmentVariableIntValue(variable, &ok);
    return ok && n > 0 ? n : otherwise;
}

/// One hub and one client that works on it.
struct Pair
{
    explicit Pair(const char* store, const QString& database) : name(store), hub(database) {}

    const char* name;
    HubProcess hub;
    SeatProcess seat;
    OrgId org = sampleOrg(2);
    int edits = 0;

    std::string open()
    {
        if (!hub.start()) return "the hub does not start";
        seat.start();
        const auto joined = seat.ask("join " + write(hub.invitation(Asa)) + " " + Asa + " " + hub.password());
        if (joined != "joined") return joined;
        return seat.ask("quiet " + org.text()) == "quiet" ? "" : "the first pull does not end";
    }

    std::string killOnce(QRandomGenerator& random)
    {
        const std::string value = "https://norrsken.example/" + std::to_string(++edits);
        if (seat.ask("set " + org.text() + " website " + value) != "saved") return "not saved";
        QTest::qWait(random.bounded(40));
        const int who = random.bounded(3); // the hub, the client, both
        if (who != 1) hub.kill();
        if (who != 0) seat.kill();
        if (who != 1 && !hub.start()) return "the hub does not start again";
        if (who != 0) {
            seat.start();
            if (seat.ask("open") != "opened") return "the profile does not open again";
        } else {
            seat.ask("sync " + org.text());
        }
        return seat.ask("quiet " + org.text()) == "quiet" ? "" : "what was saved does not arrive";
    }

    /// What somebody gets who comes new.
    std::string check()
    {
        Seat fresh;
        if (auto bad = fresh.join(hub.invitation(Bjorn), Bjorn, hub.password()); !bad.empty()) return bad;
        if (!fresh.quiet(org)) return "the last pull does not end";
        if (fresh.shows(org, "website") != "https://norrsken.example/" + std::to_string(edits)) return "the last edit is lost";
        const auto revision = integer(fresh.view(org)->state.organisation, "revision");
        return revision == SampleRevision + edits ? "" : "revision " + std::to_string(revision);
    }
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int kills = numberFrom("SEK_KILLS", 300);
    const auto seed = static_cast<quint32>(numberFrom("SEK_SEED", 20261121));
    QRandomGenerator random(seed);
    sek::testing::PostgresCluster cluster;
    if (const QString trouble = cluster.start(); !trouble.isEmpty()) {
        std::printf("PostgreSQL: %s\n", qPrintable(trouble));
        return 2;
    }
    const SqlSource source = cluster.freshDatabase();
    Pair file("SQLite", {});
    Pair server("PostgreSQL", QStringLiteral("postgresql:///%1?host=%2&user=%3").arg(source.database, source.host, source.user));
    Pair* pairs[] = {&file, &server};
    const auto failed = [&](const Pair& pair, int kill, const std::string& why) {
        std::printf("SYNC-1 SYNC-3 kill %d of %d, %s, SEK_SEED=%u: %s\n", kill, kills, pair.name, seed, why.c_str());
        return 1;
    };
    for (Pair* pair : pairs)
        if (auto bad = pair->open(); !bad.empty()) return failed(*pair, 0, bad);
    for (int i = 1; i <= kills; ++i) {
        Pair& pair = *pairs[i % 2];
        if (auto bad = pair.killOnce(random); !bad.empty()) return failed(pair, i, bad);
        if (i % 25 == 0) {
            std::printf("%d of %d\n", i, kills);
            std::fflush(stdout);
        }
    }
    for (Pair* pair : pairs)
        if (auto bad = pair->check(); !bad.empty()) return failed(*pair, kills, bad);
    std::printf("SYNC-1 SYNC-2 SYNC-3 O-34: %d kills, every edit arrived once\n", kills);
    return 0;
}
