// SPDX-License-Identifier: GPL-3.0-or-later
// Growth: what a pull of a hundred edits costs must not depend on how much there is.
#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"
#include "tests/bench/ground.h"
#include "tests/integration/hub_store.h"

#include <algorithm>
#include <cstdio>

namespace sek::bench {

namespace {

constexpr std::size_t Edits = 100;

/// An organisation with so many reports, of a tenth as many people, in the hub's file and in a cache that has them all.
struct Size
{
    Size(std::size_t records, Pass p, QString file)
        : reports(records), pass(std::move(p)), cache(std::move(file)),
          w(Workload::make({std::max(1U, static_cast<std::uint32_t>(records / 10)), static_cast<std::uint32_t>(records), 0})),
          attendance(w, pass.account, QByteArray::number(static_cast<qulonglong>(records))) // an id is one organisation's
    {
    }
    std::size_t reports;
    Pass pass;
    QString cache;
    Workload w;
    AttendanceOfW attendance;
    std::int64_t seq = 0; ///< of the hub
    std::vector<double> times;
};

void fillOrganisation(SqlHubStore& store, Size& size)
{
    const OrgId org = size.pass.org;
    demand(store.addOrganisation(org).has_value(), "no organisation");
    putAll(store, org, 1, [&](std::size_t) {
        return Record{{kind::RoleGrant, RecordId(Uuid::v5(org.value, "grant"))}, 0, false,
                      cj1::write(grantBody(size.pass.account, role::Owner, HubActor, {1}))};
    });
    putAll(store, org, size.attendance);
    size.seq = static_cast<std::int64_t>(size.attendance.size()) + 1;
}

/// The number of the person's view, as the hub tells it.
std::int64_t scopeAt(SqlHubStore& store, const Pass& pass)
{
    const auto tx = store.look(pass.org);
    demand(tx.has_value(), "the hub's file is not read");
    return scopeOf(rolesOf(**tx, pass.account));
}

void fillCache(SqlHubStore& store, Size& size)
{
    Desk desk(size.pass, size.cache, OpenMode::MayCreate);
    const std::int64_t scope = scopeAt(store, size.pass);
    for (std::int64_t after = 0; after < size.seq;) {
        auto page = store.changes(size.pass.org, after, 50'000, 64 * 1024 * 1024);
        demand(page.has_value(), "the hub's file is not read");
        ChangesPart part{size.pass.org, store.epoch(), scope, after, std::move(page->records), page->upTo, page->head, desk.clock().now()};
        after = part.upTo;
        demand(desk.replica().applyChanges(part).has_value(), "the cache is not filled");
    }
    demand(desk.status().complete, "the cache is not whole");
}

void editAndPull(SqlHubStore& store, Size& size)
{
    const auto first = static_cast<std::size_t>(size.seq); // others each time, all over the place
    putAll(store, size.pass.org, Edits, [&](std::size_t i) {
        const std::size_t which = (first + i * 7919) % size.reports;
        WReport after = size.w.reports[which];
        after.edited = true;
        return size.attendance.report(which, after);
    });
    size.seq += Edits;
    Desk desk(size.pass, size.cache);
    bool there = false;
    desk.onCommit = [&] { there = desk.replica().pullAfter().value() >= size.seq; };
    const double ms = timed([&] {
        desk.engine().start();
        Desk::until([&] { return there; }, 60);
    });
    desk.onCommit = {};
    desk.engine().stop();
    size.times.push_back(ms);
}

} // namespace

void growthTask(Ground& g)
{
    g.resetHub();
    std::vector<std::unique_ptr<Size>> sizes;
    for (const std::size_t records : g.options.growth) {
        Pass pass = g.desk(0);
        pass.org = OrgId(Uuid::v5(g.org.value, std::to_string(records)));
        sizes.push_back(std::make_unique<Size>(records, std::move(pass), g.file(QStringLiteral("growth-%1.cache").arg(records))));
    }
    demand(g.hub().stop(), "the hub does not stop");
    const auto hub = test::openHubStore(g.hub().folder());
    demand(hub.has_value(), "hub.db");
    SqlHubStore& store = *(*hub)->store;
    for (const auto& size : sizes) {
        fillOrganisation(store, *size);
        fillCache(store, *size);
    }
    demand(g.hub().start(), "the hub does not start");
    const int rounds = g.options.smoke ? 1 : 9;
    for (int round = 0; round < rounds + 1; ++round)
        for (const auto& size : sizes) editAndPull(store, *size);
    std::string note;
    for (const auto& size : sizes) {
        if (rounds > 1) size->times.erase(size->times.begin()); // the first one warms up
        note += (note.empty() ? "(" : ", ") + std::to_string(size->reports) + ": " + std::to_string(median(size->times)).substr(0, 5) + " ms";
    }
    const double smallest = median(sizes.front()->times), largest = median(sizes.back()->times);
    g.table.add({"growth", "pull of 100 edits, most records to fewest", "ms", smallest, largest, 1.2, 0, false, note + ")"});
}

} // namespace sek::bench
