// SPDX-License-Identifier: GPL-3.0-or-later
// T4: durable commands a second from sixteen devices at once, each with one command under way.
#include "tests/bench/ground.h"
#include "tests/bench/plain.h"

#include <atomic>
#include <barrier>
#include <cstdio>
#include <mutex>
#include <thread>

namespace sek::bench {

using test::HttpsClient;
using test::Visitor;

namespace {

constexpr int Devices = 16;

/// What a desk would send: one command about the report, signed under the next number of the device.
QByteArray signedEdit(Ground& g, const Visitor& v, std::size_t report, std::int64_t number)
{
    WReport after = g.w.reports[report];
    after.edited = true;
    return v.pushBody(g.org, "RecordAttendance", g.attendance().editArgs(report, after), number);
}

struct Device
{
    Visitor visitor;
    std::vector<std::string> requests; ///< whole, signed beforehand: the hub is measured, not the senders
};

std::vector<Device> makeDevices(Ground& g, int commands)
{
    std::vector<Device> out;
    for (int d = 0; d < Devices; ++d) {
        Device device{g.visitor(), {}};
        for (int i = 0; i < commands; ++i) {
            const std::string body = signedEdit(g, device.visitor, static_cast<std::size_t>(d + Devices * i), i + 1).toStdString();
            device.requests.push_back(test::requestHead(g.hub().port(), "POST", "/v1/orgs/" + g.org.text() + "/commands", body.size(),
                                                        device.visitor.session.access) +
                                      body);
        }
        out.push_back(std::move(device));
    }
    return out;
}

/// Commands a second.
double rate(Ground& g, std::vector<Device>& devices)
{
    std::atomic<int> refused = 0;
    std::barrier ready(Devices + 1);
    std::vector<std::jthread> threads;
    std::size_t all = 0;
    for (Device& device : devices) {
        all += device.requests.size();
        threads.emplace_back([&] {
            HttpsClient client(g.hub().port());
            ready.arrive_and_wait();
            for (const std::string& request : device.requests) {
                const auto answer = client.send(request) ? client.answer() : HttpsClient::Answer();
                if (answer.status != 200 || answer.body.find("\"accepted\"") == std::string::npos) ++refused;
            }
        });
    }
    ready.arrive_and_wait();
    const double ms = timed([&] { threads.clear(); });
    demand(refused == 0, "T4: " + std::to_string(refused) + " commands are refused");
    return static_cast<double>(all) / ms * 1000;
}

/// The SQL library alone, with what a command leaves: its record changed, the command itself in a log.
double floorRate(Plain& file, Ground& g, const QByteArray& command, int commands, int together)
{
    const QByteArray body = g.attendance().report(0).body;
    Plain::Statement update(file, "UPDATE record SET rev = ?, body = ? WHERE id = ?");
    Plain::Statement log(file, "INSERT INTO log (wire) VALUES (?)");
    const double ms = timed([&] {
        for (int i = 0; i < commands; ++i) {
            if (i % together == 0) file.run("BEGIN IMMEDIATE");
            update.bind(1, i).blob(2, body.constData(), static_cast<std::size_t>(body.size())).bind(3, (i * 7919) % std::ssize(g.w.reports));
            update.step();
            log.blob(1, command.constData(), static_cast<std::size_t>(command.size())).step();
            if (i % together == together - 1 || i == commands - 1) file.run("COMMIT");
        }
    });
    return commands / ms * 1000;
}

} // namespace

void rateTask(Ground& g)
{
    Plain file(g.file(QStringLiteral("floor-rate.db")).toStdString(), Plain::Kind::Open);
    file.run("CREATE TABLE log (seq INTEGER PRIMARY KEY, wire BLOB NOT NULL)");
    putReports(file, g.attendance(), g.w.reports.size());
    const QByteArray command = signedEdit(g, g.visitor(), 0, 1);
    const int commands = g.options.smoke ? 4 : 400;
    std::vector<double> together, single, products;
    for (int run = 0; run < std::min(g.options.runs, 3); ++run) {
        together.push_back(floorRate(file, g, command, Devices * commands, Devices));
        single.push_back(floorRate(file, g, command, g.options.smoke ? 10 : 2000, 1));
        g.resetHub();
        auto devices = makeDevices(g, commands);
        g.restartHub();
        const std::int64_t before = g.hubSeq();
        products.push_back(rate(g, devices));
        demand(g.hubSeq() == before + Devices * commands, "T4: accepted commands are not in the hub's file");
    }
    g.table.add({"T4", "durable commands a second, 16 clients", "1/s", median(together), median(products), 0.3, 0.5, true,
                 "(one a commit: " + std::to_string(static_cast<int>(median(single))) + "/s)"});
}

} // namespace sek::bench
