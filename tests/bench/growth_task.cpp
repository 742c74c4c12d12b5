// SPDX-License-Identifier: GPL-3.0-or-later
// Growth: what a pull of a hundred edits costs must not depend on how much there is.
#include "core/domain/people/roles.h"
#include "core/store/sql_hub_store.h"
#include "tests/bench/ground.h"

#include <algorithm>
#include <cstdio>

namespace sek::bench {

namespace {

constexpr std::size_t Edits = 100;

/// An organisation with so many reports, in the hub's file and in a cache that has them all.
struct Size
{
    std::size_t records;
    Pass pass;
    QString cache;
    std::int64_t seq = 0; ///< of the hub
    std::vector<double> times;
};

Record reportOf(const Ground& g, std::size_t i, std::int64_t seq)
{
    Record r = reportRecord(g.w, i % g.w.reports.size(), g.w.reports[i % g.w.reports.size()], seq);
    r.key.id = reportId(i);
    return r;
}

void fillHub(Ground& g, SqlHubStore& store, Size& size)
{
    const OrgId org = size.pass.org;
    demand(store.addOrganisation(org).has_value(), "no organisation");
    putAll(store, org, 1, [&](std::size_t, std::int64_t seq) {
        return Record{{kind::RoleGrant, RecordId(Uuid::v5(org.value, "grant"))}, seq, false,
                      cj1::write(grantBody(size.pass.account, role::Owner, HubActor, {1}))};
    });
    // An id is one organisation's: each has its own part of the numbers.
    putAll(store, org, size.records, [&](std::size_t i, std::int64_t seq) { return reportOf(g, i + size.records * 10, seq); });
    size.seq = static_cast<std::int64_t>(size.records) + 1;
}

void fillCache(SqlHubStore& store, Size& size)
{
    Desk desk(size.pass, size.cache, OpenMode::MayCreate);
    for (std::int64_t after = 0; after < size.seq;) {
        auto page = store.changes(size.pass.org, after, 50'000, 64 * 1024 * 1024);
        demand(page.has_value(), "the hub's file is not read");
        ChangesPart part{size.pass.org, store.epoch(), 1, after, std::move(page->records), page->upTo, page->head, desk.clock().now()};
        after = part.upTo;
        demand(desk.replica().applyChanges(part).has_value(), "the cache is not filled");
    }
    demand(desk.status().complete, "the cache is not whole");
}

void editAndPull(Ground& g, SqlHubStore& store, Size& size)
{
    const auto first = static_cast<std::size_t>(size.seq); // others each time, all over the place
    putAll(store, size.pass.org, Edits, [&](std::size_t i, std::int64_t seq) {
        return reportOf(g, size.records * 10 + (first + i * 7919) % size.records, seq);
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
    std::vector<Size> sizes;
    for (const std::size_t records : g.options.growth) {
        Pass pass = g.desk(0);
        pass.org = OrgId(Uuid::v5(g.org.value, std::to_string(records)));
        sizes.push_back({records, pass, g.file(QStringLiteral("growth-%1.cache").arg(records)), 0, {}});
    }
    demand(g.hub().stop(), "the hub does not stop");
    {
        auto store = SqlHubStore::open(SqlSource::plainFile(g.hub().file("hub.db")), {OpenMode::MustExist, {}, {}});
        demand(store.has_value(), "hub.db");
        for (Size& size : sizes) {
            fillHub(g, **store, size);
            fillCache(**store, size);
        }
    }
    demand(g.hub().start(), "the hub does not start");
    auto store = SqlHubStore::open(SqlSource::plainFile(g.hub().file("hub.db")), {OpenMode::MustExist, {}, {}});
    demand(store.has_value(), "hub.db");
    const int rounds = g.options.smoke ? 1 : 9;
    for (int round = 0; round < rounds + 1; ++round)
        for (Size& size : sizes) editAndPull(g, **store, size);
    std::string note;
    for (Size& size : sizes) {
        if (rounds > 1) size.times.erase(size.times.begin()); // the first one warms up
        note += (note.empty() ? "(" : ", ") + std::to_string(size.records) + ": " + std::to_string(median(size.times)).substr(0, 5) + " ms";
    }
    const double smallest = median(sizes.front().times), largest = median(sizes.back().times);
    g.table.add({"growth", "pull of 100 edits, most records to fewest", "ms", smallest, largest, 1.2, 0, false, note + ")"});
}

} // namespace sek::bench
