// SPDX-License-Identifier: GPL-3.0-or-later
// T2: ten thousand months edited offline, sent, and acknowledged after they are durable. Of W's edits a command takes the
// minutes and the note; no command sets a state.
#include "tests/bench/ground.h"
#include "tests/bench/plain.h"

#include <cstdio>

namespace sek::bench {

namespace {

/// Ten thousand updates of reports in one commit of the SQL library.
class FloorPush
{
public:
    explicit FloorPush(Ground& g) : m_edits(g.w.edits), m_file(g.file(QStringLiteral("floor-push.db")).toStdString(), Plain::Kind::Open)
    {
        putReports(m_file, g.attendance(), g.w.reports.size());
        m_rev = std::ssize(g.w.reports);
        for (const WEdit& e : m_edits) m_bodies.push_back(g.attendance().report(e.report, e.after).body);
    }
    double once()
    {
        return timed([&] {
            Plain::Statement update(m_file, "UPDATE record SET rev = ?, body = ? WHERE id = ?");
            m_file.run("BEGIN IMMEDIATE");
            for (std::size_t i = 0; i < m_bodies.size(); ++i) {
                update.bind(1, ++m_rev).blob(2, m_bodies[i].constData(), static_cast<std::size_t>(m_bodies[i].size()));
                update.bind(3, m_edits[i].report).step();
            }
            m_file.run("COMMIT");
        });
    }

private:
    const std::vector<WEdit>& m_edits;
    Plain m_file;
    std::vector<QByteArray> m_bodies;
    std::int64_t m_rev = 0;
};

/// What the hub must hold afterwards: W with its edits.
void checkEdited(Ground& g, Desk& desk)
{
    auto tx = desk.cache().begin();
    for (const WEdit& e : g.w.edits) {
        const Record wanted = g.attendance().report(e.report, e.after);
        demand(AttendanceOfW::became((*tx)->get(wanted.key).record, wanted), "T2: an edit is not there as it was made");
    }
    tx->reset();
    demand(desk.digest() == g.hubDigest(), "T2: the copy differs from the hub's");
}

} // namespace

void pushTask(Ground& g)
{
    FloorPush floor(g);
    std::vector<double> floors, products, making;
    for (int run = 0; run < g.options.runs; ++run) {
        floors.push_back(floor.once());
        g.resetHub();
        Desk desk(g.desk(0), g.copyOfPulled(QStringLiteral("pushing.cache")));
        making.push_back(timed([&] {
            for (const WEdit& e : g.w.edits)
                demand(desk.replica().submit("RecordAttendance", g.attendance().editArgs(e.report, e.after)).has_value(),
                       "T2: an edit is refused at the desk");
        }));
        bool settled = false;
        desk.onCommit = [&] { settled = settled || desk.status().waiting == 0; };
        products.push_back(timed([&] {
            desk.engine().start();
            Desk::until([&] { return settled; });
        }));
        Desk::until([&] { return desk.status().seq >= g.hubSeq(); });
        demand(desk.status().problems == 0, "T2: an edit is refused by the hub");
        if (run == 0) checkEdited(g, desk);
    }
    g.table.add({"T2", "push of offline edits, acknowledged durably", "ms", median(floors), median(products), 5, 2.5, false, {}});
    g.table.add({"-", "making one of them offline", "ms", 0, median(making) / static_cast<double>(g.w.edits.size()), 0, 0, false, {}});
}

} // namespace sek::bench
