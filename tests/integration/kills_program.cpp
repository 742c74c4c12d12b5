// SPDX-License-Identifier: GPL-3.0-or-later
// The long form of the crash tests: hubs and clients killed at random moments, on a file and on PostgreSQL.
// Every edit that was said to be saved must arrive, and arrive once, and all copies are equal at the end (SYNC-1, SYNC-2,
// SYNC-3, SYNC-7, O-34). SEK_KILLS: how many for each store; SEK_STORE: only that one.
#include "tests/integration/hub_digest.h"
#include "tests/integration/office.h"
#include "tests/integration/seat_process.h"
#include "tests/unit/store/postgres_cluster.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <sstream>

using namespace sek;
using namespace sek::test;

namespace {

int numberFrom(const char* variable, int otherwise)
{
    bool ok = false;
    const int n = qEnvironmentVariableIntValue(variable, &ok);
    return ok && n > 0 ? n : otherwise;
}

/// One hub and two clients that work on it at the same time, each in a field of their own.
struct Trio
{
    Trio(const char* store, const QString& database) : name(store), hub(database) {}

    struct Desk
    {
        const char* who;
        const char* field;
        std::string prefix;
        SeatProcess seat;
        int edits = 0;
        std::string last() const { return prefix + std::to_string(edits); }
    };

    const char* name;
    HubProcess hub;
    Desk desks[2] = {{Asa, "website", "https://norrsken.example/", {}, 0}, {Bjorn, "business_name", "Norrsken ", {}, 0}};
    OrgId org = sampleOrg(2);

    std::string open()
    {
        if (!hub.start()) return "the hub does not start";
        for (Desk& d : desks) {
            d.seat.start();
            const auto joined = d.seat.ask("join " + write(hub.invitation(d.who)) + " " + d.who + " " + hub.password());
            if (joined != "joined") return joined;
            if (d.seat.ask("quiet " + org.text()) != "quiet") return "the first pull does not end";
        }
        return {};
    }

    std::string edit(Desk& d)
    {
        ++d.edits;
        const auto answer = d.seat.ask("set " + org.text() + " " + d.field + " " + d.last());
        return answer == "saved" ? "" : "not saved: " + answer;
    }

    /// Some edits at both desks, then somebody dies in the middle of sending and answering them.
    std::string killOnce(QRandomGenerator& random)
    {
        for (Desk& d : desks)
            for (int i = random.bounded(1, 4); i > 0; --i)
                if (auto bad = edit(d); !bad.empty()) return bad;
        QTest::qWait(random.bounded(60));
        const int who = random.bounded(1, 8); // any of the three, or several of them
        if (who & 1) hub.kill();
        for (int i : {0, 1})
            if (who & (2 << i)) desks[i].seat.kill();
        if ((who & 1) && !hub.start()) return "the hub does not start again";
        for (int i : {0, 1}) {
            SeatProcess& seat = desks[i].seat;
            if (who & (2 << i)) {
                seat.start();
                if (seat.ask("open") != "opened") return "the profile does not open again";
            } else {
                seat.ask("sync " + org.text());
            }
        }
        return {};
    }

    std::string settle()
    {
        for (Desk& d : desks) {
            // Programs that start over and over meet the hub's limits (SEC-42) and wait as they are told.
            std::string told;
            for (int i = 0; i < 6 && told != "quiet"; ++i) {
                d.seat.ask("sync " + org.text());
                told = d.seat.ask("quiet " + org.text());
            }
            if (told != "quiet") return "what was saved does not arrive: " + told;
        }
        return {};
    }

    /// What both have, and what somebody gets who comes new.
    std::string check()
    {
        if (auto bad = settle(); !bad.empty()) return bad;
        const int edits = desks[0].edits + desks[1].edits;
        std::string digests[2];
        AccountId accounts[2];
        for (int i : {0, 1}) {
            const std::string wanted = "revision " + std::to_string(SampleRevision + edits) + " problems 0";
            if (const auto told = desks[i].seat.ask("until " + org.text() + " " + wanted); told != wanted) return told;
            std::istringstream revealed(desks[i].seat.ask("reveal " + org.text()));
            std::string account;
            revealed >> account >> account >> account;
            accounts[i] = AccountId::parse(account).value_or(AccountId());
            digests[i] = desks[i].seat.ask("digest " + org.text());
        }
        const auto atHub = [&](int i) { return digestAtHub(hub, org, accounts[i]).toHex().toStdString(); };
        // Both have every edit; what the hub itself wrote after them may still be on its way to one of them (SYNC-16).
        for (int round = 0; round < 20 && (digests[0] != atHub(0) || digests[1] != atHub(1)); ++round) {
            for (Desk& d : desks) // asking for the digest has ended their work
                if (d.seat.ask("open") != "opened") return "the profile does not open again";
            if (auto bad = settle(); !bad.empty()) return bad;
            for (int i : {0, 1}) digests[i] = desks[i].seat.ask("digest " + org.text());
        }
        for (int i : {0, 1})
            if (digests[i].size() != 64 || digests[i] != atHub(i)) return "a copy differs from the hub";
        const auto invited = HubProcess::run({QStringLiteral("account"), hub.folder(), QStringLiteral("--email"), QLatin1String(Bjorn),
                                              QStringLiteral("--org"), QString::fromStdString(org.text()),
                                              QStringLiteral("--role"), QStringLiteral("authorised_user")});
        const auto link = parseInvitationLink(invited.out.trimmed().toStdString());
        if (!link) return "no invitation";
        Seat fresh;
        if (auto bad = fresh.join(*link, Bjorn, hub.password()); !bad.empty()) return bad;
        if (!fresh.quiet(org)) return "the last pull does not end";
        for (const Desk& d : desks)
            if (fresh.shows(org, d.field) != d.last()) return "the last edit is lost";
        const auto revision = integer(fresh.view(org)->state.organisation, "revision");
        fresh.close();
        if (fresh.digest(org).toHex().toStdString() != atHub(1)) return "a new copy differs";
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
    const QString url = QStringLiteral("postgresql:///%1?host=%2&user=%3").arg(source.database, source.host, source.user);
    for (const auto& [name, database] : {std::pair("SQLite", QString()), std::pair("PostgreSQL", url)}) {
        if (const QString only = qEnvironmentVariable("SEK_STORE"); !only.isEmpty() && only != QLatin1String(name)) continue;
        Trio trio(name, database);
        int kill = 0;
        std::string bad = trio.open();
        while (bad.empty() && kill < kills) {
            bad = trio.killOnce(random);
            if (bad.empty() && ++kill % 10 == 0) bad = trio.settle();
            if (kill % 50 == 0) {
                std::printf("%s: %d of %d\n", name, kill, kills);
                std::fflush(stdout);
            }
        }
        if (bad.empty()) bad = trio.check();
        if (!bad.empty()) {
            std::printf("SYNC-1 SYNC-3 kill %d of %d, %s, SEK_SEED=%u: %s\n", kill, kills, name, seed, bad.c_str());
            return 1;
        }
        const int edits = trio.desks[0].edits + trio.desks[1].edits;
        std::printf("SYNC-1 SYNC-2 SYNC-3 SYNC-7 O-34 %s: %d kills, %d edits, each arrived once, all copies equal\n", name, kills,
                    edits);
        std::fflush(stdout);
    }
    return 0;
}
