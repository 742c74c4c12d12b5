// SPDX-License-Identifier: GPL-3.0-or-later
// T5 search over ten thousand people, T6 opening the cache and showing the first fifty.
#include "core/domain/attendance/kinds.h"
#include "core/sync/workspace/view_reader.h"
#include "core/sync/workspace/search.h"
#include "tests/bench/ground.h"
#include "tests/bench/plain.h"

#include <QCollator>

#include <algorithm>
#include <memory>

namespace sek::bench {

namespace {

constexpr std::size_t Shown = 50;

struct PlainPeople
{
    std::vector<std::string> folded;
    std::size_t find(const std::string& part) const
    {
        std::size_t found = 0;
        for (const std::string& name : folded)
            if (name.find(part) != std::string::npos && ++found == Shown) break;
        return found;
    }
};

QStringList firstFifty(std::vector<QString> names)
{
    QCollator order(QLocale(QStringLiteral("lv_LV")));
    std::vector<std::pair<QCollatorSortKey, QString>> keyed;
    keyed.reserve(names.size());
    for (QString& name : names) keyed.emplace_back(order.sortKey(name), std::move(name));
    const auto end = keyed.begin() + static_cast<std::ptrdiff_t>(std::min(Shown, keyed.size()));
    std::partial_sort(keyed.begin(), end, keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList out;
    for (auto it = keyed.begin(); it != end; ++it) out << it->second;
    return out;
}

OrgViewPtr viewOf(OrgViewReader& reader, Desk& desk)
{
    auto read = reader.read(desk.cache(), desk.replica(), desk.clock().now(), {});
    demand(read.has_value(), "T5: the organisation is not read");
    return *read;
}

/// As the program does it when an organisation opens, and when something in it changes.
void fillIndex(Ground& g, SearchIndex& index)
{
    Desk desk(g.desk(0), g.copyOfPulled(QStringLiteral("searched.cache")));
    OrgViewReader reader;
    OrgViewPtr view;
    const auto row = [&](const char* what, double ms) { g.table.add({"-", what, "ms", 0, ms, 0, 0, false, {}}); };
    row("reading the organisation for the window", timed([&] { view = viewOf(reader, desk); }));
    row("folding it for the search", timed([&] { index.put(*view); }));
    if (!view->attendance.reportsRead) row("reading its months, which come after", timed([&] { view = viewOf(reader, desk); }));
    demand(view->attendance.reportsRead && view->attendance.reports.size() == g.w.reports.size(), "T5: months are missing in the window");
    demand(index.size() >= g.w.participants.size(), "T5: people are missing in the search");
    const ReportHead changed = *view->attendance.reports.head(view->attendance.reports.front().id);
    {
        auto tx = desk.cache().begin();
        const RecordKey key{kind::AttendanceReport, changed.id};
        Record record = (*tx)->get(key).record;
        ++record.rev;
        (*tx)->put(record);
        demand((*tx)->commit().has_value(), "T5: a month is not changed");
    }
    row("the window's data after one change", timed([&] { view = viewOf(reader, desk); }));
    row("the search after one change", timed([&] { index.put(*view); }));
}

} // namespace

void searchTask(Ground& g)
{
    PlainPeople plain;
    for (const WParticipant& p : g.w.participants) plain.folded.emplace_back(p.fold.constData(), static_cast<std::size_t>(p.fold.size()));
    SearchIndex index;
    fillIndex(g, index);
    std::vector<double> floors, products;
    for (int run = 0; run < g.options.runs; ++run)
        for (const QString& query : g.w.queries) {
            std::size_t floorFound = 0;
            std::vector<SearchHit> hits;
            const std::string part = query.toStdString();
            floors.push_back(timed([&] { floorFound = plain.find(part); }));
            products.push_back(timed([&] { hits = index.find(query, Shown); }));
            // Blanks and hyphens at the ends of W's parts are words to the program; what is left finds as much or more.
            demand(!hits.empty() || floorFound == 0 || query.trimmed().size() < 2, "T5: nothing is found for a part of a name");
        }
    g.table.add({"T5", "part of a name among the participants", "ms", median(floors), median(products), 0, 0, false,
                 median(products) <= 0.3 ? "aim (0.3 ms)" : median(products) <= 3 ? "first mark (3 ms)" : "MISSED (3 ms)"});
}

void openTask(Ground& g)
{
    // The floor has the order as an index of sort keys; here they are the places in the sorted list.
    std::vector<QString> names;
    for (const WParticipant& p : g.w.participants) names.push_back(QString::fromUtf8(p.name)); // family name, given name
    const QStringList wanted = firstFifty(names);
    const std::string path = g.file(QStringLiteral("floor.db")).toStdString();
    {
        Plain file(path, Plain::Kind::Encrypted);
        file.run("CREATE TABLE listed (place INTEGER PRIMARY KEY, record INTEGER NOT NULL)");
        QCollator order(QLocale(QStringLiteral("lv_LV")));
        std::vector<std::pair<QCollatorSortKey, std::int64_t>> keyed;
        Plain::Statement people(file, "SELECT rowid FROM record WHERE kind = 'participant' ORDER BY rowid");
        for (const QString& name : names) {
            demand(people.step(), "T6: the floor has too few people");
            keyed.emplace_back(order.sortKey(name), people.integer(0));
        }
        people.reset();
        std::ranges::stable_sort(keyed, [](const auto& a, const auto& b) { return a.first < b.first; });
        file.run("BEGIN");
        Plain::Statement insert(file, "INSERT INTO listed (record) VALUES (?)");
        for (const auto& [key, row] : keyed) insert.bind(1, row).step();
        file.run("COMMIT");
    }
    std::vector<double> floors, products;
    for (int run = 0; run < std::max(g.options.runs, 3); ++run) {
        forgetPages(QString::fromStdString(path));
        floors.push_back(timed([&] {
            Plain file(path, Plain::Kind::Encrypted);
            Plain::Statement first(file, "SELECT r.body FROM listed l JOIN record r ON r.rowid = l.record ORDER BY l.place LIMIT 50");
            std::vector<QByteArray> bodies;
            while (first.step()) bodies.push_back(first.bytes(0));
            demand(bodies.size() == std::min(Shown, names.size()), "T6: the floor has no rows");
        }));
        QStringList shown;
        for (const char* suffix : {"", ".check"}) forgetPages(g.pulledCache + QLatin1String(suffix));
        products.push_back(timed([&] {
            auto cache = SqlCache::open(SqlSource::encryptedFile(g.pulledCache, benchKey()), OpenMode::MustExist);
            demand(cache.has_value(), "T6: the cache does not open");
            auto tx = (*cache)->begin();
            std::vector<QString> read;
            for (const Record& r : (*tx)->all(kind::Participant)) {
                const Json body = r.value();
                read.push_back(qtext(body, "family_name") + QStringLiteral(", ") + qtext(body, "given_name"));
            }
            shown = firstFifty(std::move(read));
        }));
        demand(shown == wanted, "T6: another first fifty");
    }
    g.table.add({"T6", "open the cold cache, first 50 by name", "ms", median(floors), median(products), 6, 4, false, {}});
}

} // namespace sek::bench
