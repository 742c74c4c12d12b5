// SPDX-License-Identifier: GPL-3.0-or-later
// What the bench loads is what the program makes: the hundredth part of W, typed in by the program's own commands.
#include "core/base/instant.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/schemas.h"
#include "tests/bench/attendance_of_w.h"
#include "tests/support/project_world.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace sek;
using namespace sek::bench;

namespace {

const std::map<std::string, const Schema& (*)()>& schemas()
{
    static const std::map<std::string, const Schema& (*)()> all{{kind::Project, attendance::projectSchema},
                                                                {kind::RoleGrant, roleGrantSchema},
                                                                {kind::Activity, attendance::activitySchema},
                                                                {kind::Participant, attendance::participantSchema},
                                                                {signing::kind::ContactChannel, signing::contactChannelSchema},
                                                                {kind::Participation, attendance::participationSchema},
                                                                {kind::Enrolment, attendance::enrolmentSchema},
                                                                {kind::AttendanceReport, attendance::attendanceReportSchema}};
    return all;
}

/// What a person types of the record.
Json typed(const Record& r)
{
    Json out = Json::object();
    const Json body = r.value();
    for (const Field& f : schemas().at(r.key.kind)().fields)
        if (f.setBy != SetBy::Hub && body.contains(f.path)) out[f.path] = body[f.path];
    return out;
}

/// A desk where W is typed in, command by command.
class Typist
{
public:
    explicit Typist(const Workload& w) : m_w(w), m_of(w, m_world.owner) {}

    const AttendanceOfW& of() const { return m_of; }
    const test::ProjectWorld& world() const { return m_world; }
    std::string act(const std::string& name, const Json& args) { return m_world.act(m_world.owner, name, args); }

    /// Empty, or why a command was refused.
    std::string all()
    {
        const std::size_t people = m_w.participants.size();
        std::string why;
        const auto each = [&](std::size_t count, auto type) {
            for (std::size_t i = 0; i < count && why.empty(); ++i) why = type(i);
        };
        each(AttendanceOfW::Projects, [&](std::size_t i) { return add("AddProject", m_of.project(i)); });
        each(AttendanceOfW::Projects * AttendanceOfW::ActivitiesEach, [&](std::size_t i) { return add("AddActivity", m_of.activity(i)); });
        each(people, [&](std::size_t i) { return person(i); });
        each(people, [&](std::size_t i) { return enrol(m_of.enrolment(i)); });
        each(m_w.reports.size(), [&](std::size_t i) { return month(m_of.report(i)); });
        return why;
    }

private:
    /// At the time that the record says.
    std::string at(const Record& made, const std::string& name, const Json& args)
    {
        m_world.clock.time = parseRfc3339(text(made.value(), "created_at")).value();
        const std::string refusal = act(name, args);
        return refusal.empty() ? refusal : name + ": " + refusal;
    }
    std::string add(const std::string& name, const Record& r) { return at(r, name, {{"id", r.key.id.text()}, {"body", typed(r)}}); }
    std::string person(std::size_t i)
    {
        const Record who = m_of.participant(i), here = m_of.participation(i), phone = m_of.channel(i);
        Json participation = typed(here);
        const Json project = participation["project_id"];
        for (const char* known : {"project_id", "participant_id"}) participation.erase(known);
        const Json channel = {{"id", phone.key.id.text()}, {"kind", "sms"}, {"address", phone.value()["address"]}};
        return at(who, "RegisterParticipant",
                  {{"id", who.key.id.text()},
                   {"participation_id", here.key.id.text()},
                   {"project_id", project},
                   {"person", typed(who)},
                   {"identity", {{"kind", "none"}}},
                   {"participation", participation},
                   {"channels", Json::array({channel})}});
    }
    std::string enrol(const Record& r)
    {
        const Json body = r.value();
        return at(r, "Enrol", {{"activity_id", body["activity_id"]}, {"participation_ids", Json::array({body["participation_id"]})}});
    }
    std::string month(const Record& r)
    {
        const Json body = r.value();
        Json cells = Json::array();
        for (const Json& e : body["entries"]) {
            Json to = e;
            for (const char* key : {"date", "activity_id"}) to.erase(key);
            cells.push_back({{"date", e["date"]}, {"activity_id", e["activity_id"]}, {"to", to}});
        }
        return at(r, "RecordAttendance", {{"participation_id", body["participation_id"]}, {"period", body["period"]}, {"cells", cells}});
    }

    const Workload& m_w;
    test::ProjectWorld m_world;
    AttendanceOfW m_of;
};

} // namespace

class AttendanceOfWTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_w.differs(), QByteArray());
        QCOMPARE(m_typist.all(), std::string());
    }

    void whatTheBenchLoadsIsWhatTheCommandsMake()
    {
        std::map<std::string, std::size_t> kinds;
        for (std::size_t i = 0; i < m_typist.of().size(); ++i) {
            const Record mine = m_typist.of().record(i);
            QCOMPARE(m_typist.world().get(mine.key).record.body, mine.body);
            ++kinds[mine.key.kind];
        }
        QCOMPARE(kinds[kind::AttendanceReport], m_w.reports.size()); // and no two are the same one
        QCOMPARE(m_typist.world().all(kind::AttendanceReport).size(), m_w.reports.size());
        QCOMPARE(kinds[kind::Participant], m_w.participants.size());
    }

    void eachRecordIsGoodByItsTable()
    {
        for (std::size_t i = 0; i < m_typist.of().size(); ++i) {
            const Record r = m_typist.of().record(i);
            QVERIFY(cj1::parseCanonical(r.body).has_value());
            const auto issues = checkBody(schemas().at(r.key.kind)(), {r.value(), QDate(2026, 12, 31)});
            QVERIFY2(issues.empty(), issues.empty() ? "" : (r.key.kind + " " + issues.front().path + " " + issues.front().code).c_str());
        }
    }

    void aMonthHasTwentyDaysOfWsMinutes()
    {
        for (std::size_t i = 0; i < m_w.reports.size(); ++i) {
            // W's last day can be the 31st, several times; in a hundredth of it that does not come by itself.
            WReport late = m_w.reports[i];
            for (std::size_t d = 0; d < late.days.size(); ++d) late.days[d].day = static_cast<std::uint8_t>(std::min<std::size_t>(2 + 2 * d, 31));
            for (const WReport& r : {m_w.reports[i], late}) {
                const auto entries = attendance::entriesOf(m_typist.of().report(i, r).value());
                QCOMPARE(entries.size(), std::size_t(20));
                for (std::size_t d = 0; d < entries.size(); ++d) {
                    QCOMPARE(entries[d].minutes, int(r.days[d].minutes));
                    QVERIFY2(isoDate(entries[d].date).isValid(), entries[d].date.c_str());
                    QVERIFY(d == 0 || entries[d - 1].date < entries[d].date);
                }
            }
        }
    }

    void eachEditIsTakenAsItWasMade()
    {
        for (const WEdit& e : m_w.edits) {
            QCOMPARE(m_typist.act("RecordAttendance", m_typist.of().editArgs(e.report, e.after)), std::string());
            const Record wanted = m_typist.of().report(e.report, e.after);
            QVERIFY(AttendanceOfW::became(m_typist.world().get(wanted.key).record, wanted));
            QVERIFY(!AttendanceOfW::became(m_typist.of().report(e.report), wanted));
        }
    }

private:
    Workload m_w = Workload::make({100, 1000, 100});
    Typist m_typist{m_w};
};

QTEST_GUILESS_MAIN(AttendanceOfWTest)
#include "attendance_of_w_test.moc"
