// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/packed.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/people/roles.h"
#include "core/store/sql_cache.h"
#include "core/sync/workspace/view_reader.h"
#include "tests/unit/sync/sync_helpers.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace sek;
using namespace sek::testing;

namespace {

/// The same cache for somebody who was told nothing of what has changed.
class Untold : public CacheStore
{
public:
    explicit Untold(CacheStore& store) : m_store(store) {}
    Result<std::unique_ptr<CacheTx>> begin() override { return m_store.begin(); }

private:
    CacheStore& m_store;
};

RecordId idOf(const std::string& name, int n)
{
    return RecordId(Uuid::v5(Uuid(), name + std::to_string(n)));
}

const OrgId Org(Uuid::v5(Uuid(), "view"));

constexpr std::array Kinds = {kind::Project, kind::Activity, kind::Participant, kind::Participation, kind::AttendanceReport,
                              kind::AttendanceReport, kind::Document, kind::RoleGrant, kind::OrsTask};
constexpr std::array States = {"draft", "reported", "code_active", "signed", "rejected", "locked", "void"};

Json reportBody(int n, int project, const std::string& state, int revision)
{
    return {{"v", 1},
            {"entries", Json::array({{{"date", "2026-03-04"}, {"activity_id", idOf("activity", 1).text()}, {"minutes", 60 + n}, {"state", "not the report's"}}})},
            {"freeze", {{"period", "neither"}, {"revision", 77}}},
            {"project_id", idOf(kind::Project, project).text()},
            {"participation_id", idOf(kind::Participation, n % 7).text()},
            {"participant_id", idOf(kind::Participant, n % 5).text()},
            {"period", n % 3 == 0 ? "2026-03" : n % 3 == 1 ? "2026-03-04" : "2025-12"},
            {"revision", revision},
            {"state", state}};
}

std::vector<RecordView> allOf(const ReportBook& book)
{
    std::vector<RecordView> out;
    for (const RecordView& r : book) out.push_back(r);
    return out;
}

/// A cache with an organisation in it that is whole, and its replica.
struct Desk
{
    explicit Desk(CacheStore& s) : store(s)
    {
        auto tx = store.begin();
        Cursor cursor;
        cursor.epoch = "e";
        cursor.complete = true;
        cursor.contactAt = cursor.highestSeen = clock.time;
        cursor.device = device;
        (*tx)->setCursor(cursor);
        (*tx)->put({{"organisation", RecordId(Org.value)}, 1, false, cj1::write({{"v", 1}, {"legal_name", "Fictitious"}, {"time_zone", "Europe/Riga"}})});
        (void)(*tx)->commit();
        replica.emplace(store, testRules(), Identity{Org, AccountId(Uuid::v5(Uuid(), "a")), device}, signer, clock, random);
    }
    OrgViewPtr read(OrgViewReader& reader)
    {
        auto view = reader.read(store, *replica, clock.time, clock.time);
        return view ? *view : nullptr;
    }
    OrgViewPtr readAfresh()
    {
        Untold untold(store);
        OrgViewReader reader;
        auto view = reader.read(untold, *replica, clock.time, clock.time);
        while (view && !(*view)->attendance.reportsRead) view = reader.read(untold, *replica, clock.time, clock.time);
        return view ? *view : nullptr;
    }
    void put(const Record& r)
    {
        auto tx = store.begin();
        (*tx)->put(r);
        QVERIFY((*tx)->commit().has_value());
    }

    CacheStore& store;
    FixedClock clock;
    CountingRandom random;
    KeyedHashSigner signer{QByteArray(32, 'k')};
    DeviceId device{Uuid::v5(Uuid(), "d")};
    std::optional<Replica> replica;
};

/// What is different between the two; empty when nothing is.
QByteArray difference(const OrgView& a, const OrgView& b)
{
    const auto& x = a.attendance;
    const auto& y = b.attendance;
    if (!(x.projects == y.projects)) return "projects";
    if (!(x.activities == y.activities)) return "activities";
    if (!(x.participants == y.participants)) return "participants";
    if (!(x.participations == y.participations)) return "participations";
    if (!(x.grants == y.grants)) return "grants";
    if (!(a.documents == b.documents)) return "documents";
    if (a.orsTasks != b.orsTasks) return "tasks";
    if (x.reports.size() != y.reports.size()) return "number of reports";
    if (allOf(x.reports) != allOf(y.reports)) return "reports";
    return {};
}

/// Whether the heads say what the bodies say.
QByteArray wrongHead(const ReportBook& book)
{
    QByteArray wrong;
    std::size_t n = 0;
    book.eachHead([&](const ReportHead& h) {
        ++n;
        const auto r = book.read(h.id);
        if (!r || r->id != h.id || r->waiting != h.waiting || text(r->body, "state") != attendance::name(h.state) ||
            text(r->body, "period") != h.period || integer(r->body, "revision") != h.revision || text(r->body, "project_id") != h.project.text() ||
            text(r->body, "participation_id") != h.participation.text() || text(r->body, "participant_id") != h.participant.text() || book.head(h.id) == nullptr)
            wrong = QByteArray::fromStdString(h.id.text());
    });
    return n == book.size() ? wrong : "number";
}

/// Some hundred changes in any order, as a day brings them; what is committed, taken back, and replaced as a whole.
void history(CacheStore& store, std::uint64_t seed)
{
    Desk desk(store);
    OrgViewReader reader;
    std::mt19937_64 random(seed);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    std::int64_t rev = 1;
    const auto record = [&] {
        const char* kind = Kinds[static_cast<std::size_t>(below(Kinds.size()))];
        const int n = below(12);
        const RecordKey key{kind, idOf(kind, n)};
        if (below(6) == 0) return Record{key, ++rev, true, {}};
        const Json body = key.kind == kind::AttendanceReport ? reportBody(n, n % 4, States[static_cast<std::size_t>(below(States.size()))], 1 + below(3))
                                                             : Json{{"v", 1}, {"n", below(1000)}};
        return Record{key, ++rev, false, cj1::write(body)};
    };
    for (int step = 0; step < 150; ++step) {
        auto tx = store.begin();
        QVERIFY(tx.has_value());
        for (int i = below(4); i >= 0; --i) {
            const Record r = record();
            switch (below(8)) {
            case 0: (*tx)->forget(r.key); break;
            case 1: (*tx)->addBeforeImage({1, r.key, std::nullopt}); break;
            case 2: (*tx)->clearBeforeImages(); break;
            case 3:
                if (below(10) == 0) {
                    const Record organisation = (*tx)->get({"organisation", RecordId(Org.value)}).record;
                    (*tx)->stage(r);
                    (*tx)->stage(organisation);
                    (*tx)->takeStage(below(4) == 0);
                }
                break;
            case 4: (*tx)->forgetTombstones(rev - below(50)); break;
            default: (*tx)->put(r);
            }
        }
        if (below(5) != 0) QVERIFY((*tx)->commit().has_value());
        tx->reset();
        if (below(3) == 0) continue; // several changes in one view
        const OrgViewPtr seen = desk.read(reader), whole = desk.readAfresh();
        QVERIFY(seen && whole);
        QVERIFY(seen->attendance.reportsRead);
        QVERIFY2(difference(*seen, *whole).isEmpty(), difference(*seen, *whole) + " in step " + QByteArray::number(step) + " of seed " + QByteArray::number(seed));
        QVERIFY2(wrongHead(seen->attendance.reports).isEmpty(), wrongHead(seen->attendance.reports));
    }
}

} // namespace

/// A view that is read from the last one is the view that would be read from the beginning.
class ViewReaderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

private Q_SLOTS:
    void packedBytesComeBack()
    {
        for (const int n : {0, 1, 20, 2'000, 300'000}) {
            QByteArray bytes(n, 'a');
            for (qsizetype i = 0; i < bytes.size(); i += 3) bytes[i] = static_cast<char>(i * 7);
            QCOMPARE(unpacked(packed(bytes)), bytes);
        }
        QCOMPARE(unpacked("not packed at all"), QByteArray());
        QCOMPARE(unpacked(QByteArray()), QByteArray());
        const QByteArray report = cj1::write(reportBody(1, 1, "draft", 1));
        QVERIFY(packed(report.repeated(8)).size() < report.size() * 2);
    }

    void anyHistoryGivesTheViewOfTheWhole_data()
    {
        QTest::addColumn<bool>("inFile");
        QTest::newRow("memory") << false;
        QTest::newRow("file") << true;
    }
    void anyHistoryGivesTheViewOfTheWhole()
    {
        QFETCH(bool, inFile);
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            if (!inFile) {
                MemoryCache cache;
                history(cache, seed);
            } else {
                SecureBytes key(32);
                for (std::size_t i = 0; i < 32; ++i) key.data()[i] = static_cast<std::uint8_t>(i);
                auto cache = SqlCache::open(SqlSource::encryptedFile(m_dir.filePath(QStringLiteral("%1.sekcache").arg(seed)), std::move(key)), OpenMode::MayCreate);
                QVERIFY(cache.has_value());
                history(**cache, seed);
            }
            if (QTest::currentTestFailed()) return;
        }
    }

    void whatHasNotChangedIsShared()
    {
        MemoryCache cache;
        Desk desk(cache);
        OrgViewReader reader;
        desk.put({{kind::Project, idOf(kind::Project, 0)}, 2, false, cj1::write({{"v", 1}, {"name", "A"}})});
        desk.put({{kind::Participant, idOf(kind::Participant, 0)}, 3, false, cj1::write({{"v", 1}, {"given_name", "Alise"}})});
        desk.put({{kind::AttendanceReport, idOf(kind::AttendanceReport, 0)}, 4, false, cj1::write(reportBody(0, 0, "draft", 1))});
        const OrgViewPtr first = desk.read(reader);
        QCOMPARE(first->attendance.participants.size(), std::size_t(1));
        desk.put({{kind::Project, idOf(kind::Project, 0)}, 5, false, cj1::write({{"v", 1}, {"name", "B"}})});
        const OrgViewPtr second = desk.read(reader);
        QVERIFY(second->attendance.participants.isSame(first->attendance.participants));
        QVERIFY(second->attendance.reports.isSame(first->attendance.reports));
        QVERIFY(!second->attendance.projects.isSame(first->attendance.projects));
        QCOMPARE(text(first->attendance.projects.front().body, "name"), std::string("A")); // a view never changes
        QCOMPARE(text(second->attendance.projects.front().body, "name"), std::string("B"));
    }

    void veryManyReportsComeWithTheSecondView()
    {
        MemoryCache cache;
        Desk desk(cache);
        constexpr int Many = 9'000;
        {
            auto tx = cache.begin();
            (*tx)->put({{kind::Project, idOf(kind::Project, 0)}, 2, false, cj1::write({{"v", 1}, {"name", "A"}})});
            for (int n = 0; n < Many; ++n) (*tx)->put({{kind::AttendanceReport, idOf(kind::AttendanceReport, n)}, 3, false, cj1::write(reportBody(n, n % 9, "draft", 1))});
            QVERIFY((*tx)->commit().has_value());
        }
        OrgViewReader reader;
        const OrgViewPtr first = desk.read(reader);
        QVERIFY(!first->attendance.reportsRead);
        QVERIFY(first->attendance.reports.empty());
        QCOMPARE(first->attendance.projects.size(), std::size_t(1));
        // Meanwhile one changes and one goes.
        desk.put({{kind::AttendanceReport, idOf(kind::AttendanceReport, 17)}, 4, false, cj1::write(reportBody(17, 8, "signed", 2))});
        desk.put({{kind::AttendanceReport, idOf(kind::AttendanceReport, 18)}, 5, true, {}});
        const OrgViewPtr second = desk.read(reader);
        QVERIFY(second->attendance.reportsRead);
        QCOMPARE(second->attendance.reports.size(), std::size_t(Many - 1));
        QCOMPARE(difference(*second, *desk.readAfresh()), QByteArray());
        QCOMPARE(wrongHead(second->attendance.reports), QByteArray());
        QCOMPARE(second->attendance.reports.head(idOf(kind::AttendanceReport, 17))->revision, 2);
        // A month of a project, and one participation's part of it.
        std::size_t march = 0, one = 0;
        second->attendance.reports.eachHeadOf(idOf(kind::Project, 4), [&](const ReportHead& h) {
            march += h.isOf("2026-03");
            one += h.isOf("2026-03") && h.participation == idOf(kind::Participation, 3);
        });
        QVERIFY(one > 0 && march > one);
        QCOMPARE(second->attendance.reports.month(idOf(kind::Project, 4), "2026-03").size(), march);
        QCOMPARE(second->attendance.reports.month(idOf(kind::Project, 4), "2026-03", idOf(kind::Participation, 3)).size(), one);
        QVERIFY(second->attendance.reports.month(idOf(kind::Project, 40), "2026-03").empty());
    }

    void whatIsLockedIsHeldNoLonger_SYNC_23()
    {
        MemoryCache cache;
        Desk desk(cache);
        OrgViewReader reader;
        desk.put({{kind::Project, idOf(kind::Project, 0)}, 2, false, cj1::write({{"v", 1}, {"name", "A"}})});
        const OrgViewPtr open = desk.read(reader);
        QCOMPARE(open->attendance.projects.size(), std::size_t(1));
        const Instant then = desk.clock.time;
        desk.clock.time = then.plusDays(400);
        const OrgViewPtr locked = desk.read(reader);
        QVERIFY(locked->locked);
        QVERIFY(locked->attendance.projects.empty());
        desk.put({{kind::Project, idOf(kind::Project, 1)}, 3, false, cj1::write({{"v", 1}, {"name", "B"}})});
        {
            auto tx = cache.begin();
            Cursor cursor = (*tx)->cursor();
            cursor.contactAt = cursor.highestSeen = desk.clock.time;
            (*tx)->setCursor(cursor);
            QVERIFY((*tx)->commit().has_value());
        }
        QCOMPARE(desk.read(reader)->attendance.projects.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(ViewReaderTest)
#include "test_view_reader.moc"
