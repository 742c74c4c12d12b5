// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_binding.h"

#include "core/base/instant.h"
#include "core/domain/attendance/report.h"
#include "core/domain/attendance/totals.h"
#include "ui/attendance/holidays.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace sek::month {

namespace {

struct Binding
{
    Q_DECLARE_TR_FUNCTIONS(sek::Month)
};

Presence presenceFrom(const std::string& word)
{
    if (word == "partial") return Presence::Partial;
    if (word == "absent") return Presence::Absent;
    if (word == "cancelled") return Presence::Cancelled;
    return Presence::Present;
}

const char* wordOf(Presence p)
{
    switch (p) {
    case Presence::Partial: return "partial";
    case Presence::Absent: return "absent";
    case Presence::Cancelled: return "cancelled";
    case Presence::Present: break;
    }
    return "present";
}

State stateFrom(const std::string& word)
{
    if (word == "reported") return State::Reported;
    if (word == "code_active") return State::CodeSent;
    if (word == "signed") return State::Signed;
    if (word == "rejected") return State::Rejected;
    if (word == "locked" || word == "void") return State::Locked;
    return State::Draft;
}

Terms termsOf(const OrgView& view, const RecordView& project, QDate month)
{
    const attendance::RoundingRule rule = attendance::roundingOf(project.body);
    Terms t;
    t.month = month;
    t.today = view.today;
    t.rounding = roundingOf(rule);
    t.level = levelOf(rule);
    t.leastPercent = int(integer(project.body, "min_attendance_percent", 0));
    const std::string unit = text(project.body, "sign_unit", "month");
    t.unit = unit == "day" ? SignUnit::Day : unit == "occasion" ? SignUnit::Occasion : SignUnit::Month;
    t.maxMinutesPerDay = int(integer(project.body, "max_minutes_per_day", 480));
    for (const RecordView& a : view.attendance.activities)
        if (text(a.body, "project_id") == project.id.text())
            t.activities.push_back({a.id.text(), qtext(a.body, "code"), qtext(a.body, "title"), boolean(a.body, "is_continuous"),
                                    isoDate(text(a.body, "start_date")), isoDate(text(a.body, "end_date"))});
    std::ranges::sort(t.activities, {}, &Activity::code);
    for (const RecordView& o : view.attendance.occasions) {
        const QDate date = isoDate(text(o.body, "date"));
        if (text(o.body, "project_id") != project.id.text() || date.year() != month.year() || date.month() != month.month()) continue;
        t.occasions.push_back({o.id.text(), text(o.body, "activity_id"), date.day(), QTime::fromString(qtext(o.body, "start_time"), QStringLiteral("HH:mm")),
                               QTime::fromString(qtext(o.body, "end_time"), QStringLiteral("HH:mm")), int(integer(o.body, "planned_minutes")),
                               text(o.body, "state") == "cancelled"});
    }
    std::ranges::sort(t.occasions, {}, [](const Occasion& o) { return std::tuple(o.day, o.start, o.id); });
    for (const auto& [day, name] : holidaysOf(text(view.state.organisation, "country"), month, month.addDays(month.daysInMonth() - 1)))
        t.holidays.emplace(day.day(), name);
    return t;
}

Json valueJson(const std::optional<Value>& v)
{
    if (!v) return Json();
    Json j = {{"minutes", v->minutes}, {"presence", wordOf(v->presence)}};
    if (!v->note.isEmpty()) j["note"] = v->note.toStdString();
    return j;
}

std::optional<Value> valueFrom(const Json& j)
{
    if (!j.is_object()) return std::nullopt;
    return Value{int(integer(j, "minutes")), presenceFrom(text(j, "presence")), qtext(j, "note")};
}

} // namespace

std::vector<ProjectChoice> projectsOf(const OrgView& view)
{
    std::vector<ProjectChoice> out;
    for (const RecordView& p : view.attendance.projects)
        out.push_back({p.id, qtext(p.body, "name"), qtext(p.body, "project_no"), qtext(p.body, "programme_area"), isoDate(text(p.body, "start_date")),
                       isoDate(text(p.body, "end_date"))});
    QCollator collator;
    std::ranges::sort(out, [&](const ProjectChoice& a, const ProjectChoice& b) { return collator.compare(a.name, b.name) < 0; });
    return out;
}

MonthSheet sheetOf(const OrgView& view, const RecordId& projectId, QDate month)
{
    const RecordView* project = view.attendance.projects.find(projectId);
    if (!project) return {};
    Terms terms = termsOf(view, *project, month);
    const QDate last = month.addDays(month.daysInMonth() - 1);

    // Who is expected where.
    std::set<std::pair<std::string, std::string>> enrolled;
    for (const RecordView& e : view.attendance.enrolments) enrolled.insert({text(e.body, "participation_id"), text(e.body, "activity_id")});
    std::map<std::string, std::vector<RecordView>> reports;
    for (RecordView& r : view.attendance.reports.month(projectId, toIso(month).substr(0, 7)))
        reports[text(r.body, "participation_id")].push_back(std::move(r));

    const bool byMonth = terms.unit == SignUnit::Month;
    std::vector<Row> rows;
    for (const RecordView& p : view.attendance.participations) {
        if (text(p.body, "project_id") != projectId.text()) continue;
        const QDate start = isoDate(text(p.body, "start_date"));
        const QDate end = isoDate(text(p.body, "end_date"));
        const auto& own = reports[p.id.text()];
        if (own.empty() && (start > last || (end.isValid() && end < month))) continue;
        const RecordView* person = view.attendance.participants.find(text(p.body, "participant_id"));
        if (!person) continue;
        Row r;
        r.participation = p.id;
        r.protectedIdentity = at(person->body, "protected_identity") == Json(true);
        const QString family = qtext(person->body, "family_name");
        const QString given = qtext(person->body, "given_name");
        if (r.protectedIdentity) {
            r.name = protectedName(person->id);
            r.spokenName = r.name;
        } else {
            r.name = family.isEmpty() ? given : given.isEmpty() ? family : QStringLiteral("%1, %2").arg(family, given);
            r.spokenName = (given + u' ' + family).trimmed();
        }
        r.waiting = p.waiting;
        r.firstDay = start.isValid() && start > month ? start.day() : 1;
        if (start.isValid() && start > last) r.firstDay = 32;
        r.lastDay = end.isValid() && end <= last ? (end < month ? 0 : end.day()) : 31;
        r.days.resize(32);
        for (const Occasion& o : terms.occasions)
            if (enrolled.contains({p.id.text(), o.activity}))
                r.days[std::size_t(o.day)].push_back({{o.activity, o.id}, std::nullopt, o.planned, o.cancelled});
        bool open = own.empty();
        State least = State::Locked;
        for (const RecordView& report : own) {
            const State state = stateOf(view, report);
            r.waiting = r.waiting || report.waiting;
            const std::string period = text(report.body, "period");
            if (byMonth) r.state = state;
            else r.ownStates[{isoDate(period.substr(0, 10)).day(), period.size() > 11 ? period.substr(11) : std::string()}] = state;
            open = open || state == State::Draft;
            least = std::min(least, state);
            for (const attendance::Entry& e : attendance::entriesOf(report.body)) {
                const QDate date = isoDate(e.date);
                if (!date.isValid() || date < month || date > last) continue;
                auto& list = r.days[std::size_t(date.day())];
                const EntryKey key{e.activity, e.occasion};
                auto it = std::ranges::find(list, key, &Entry::key);
                if (it == list.end()) it = list.insert(list.end(), Entry{key, std::nullopt, 0, false});
                it->value = Value{e.minutes, presenceFrom(e.presence), QString::fromStdString(e.note)};
            }
        }
        if (!byMonth) r.state = open ? State::Draft : least;
        rows.push_back(std::move(r));
    }
    return MonthSheet(std::move(terms), std::move(rows));
}

State stateOf(const OrgView& view, const RecordView& report)
{
    const State state = stateFrom(text(report.body, "state"));
    const bool typed = std::ranges::any_of(view.offline.typed, [&](const OfflineEntry& e) { return e.document == report.id; });
    return state == State::CodeSent && typed ? State::Checking : state;
}

QString protectedName(const RecordId& participant)
{
    // The end of the record's id tells people apart who work with the paper beside it.
    return Binding::tr("Protected identity %1").arg(QString::fromStdString(participant.text()).right(4));
}

QString participantName(const OrgView& view, const std::string& participant)
{
    const RecordView* p = view.attendance.participants.find(participant);
    if (!p) return {};
    return boolean(p->body, "protected_identity") ? protectedName(p->id)
                                                  : (qtext(p->body, "given_name") + u' ' + qtext(p->body, "family_name")).trimmed();
}

std::vector<Json> recordArgs(const OrgView& view, const RecordId& projectId, const MonthSheet& sheet, const std::vector<Change>& changes)
{
    const RecordView* project = view.attendance.projects.find(projectId);
    const std::string unit = project ? text(project->body, "sign_unit", "month") : "month";
    std::map<std::pair<std::string, std::string>, Json> cells;
    std::vector<std::pair<std::string, std::string>> order;
    for (const Change& c : changes) {
        const std::string date = toIso(sheet.date(c.day));
        const std::pair key{c.participation.text(), attendance::periodOf(unit, date, c.key.occasion)};
        if (!cells.contains(key)) {
            cells[key] = Json::array();
            order.push_back(key);
        }
        Json cell = {{"date", date}, {"activity_id", c.key.activity}};
        if (!c.key.occasion.empty()) cell["occasion_id"] = c.key.occasion;
        if (c.from) cell["from"] = valueJson(c.from);
        if (c.to) cell["to"] = valueJson(c.to);
        cells[key].push_back(std::move(cell));
    }
    std::vector<Json> out;
    for (const auto& key : order)
        out.push_back({{"v", 1}, {"participation_id", key.first}, {"period", key.second}, {"cells", std::move(cells[key])}});
    return out;
}

Json heldJson(const HeldHours& held)
{
    Json out = Json::array();
    for (const auto& [date, c] : held.all()) {
        Json one = {{"date", toIso(date)},
                    {"participation_id", c.participation.text()},
                    {"activity_id", c.key.activity},
                    {"occasion_id", c.key.occasion}};
        if (c.from) one["from"] = valueJson(c.from); // an empty cell has no value, and CJ-1 no null
        if (c.to) one["to"] = valueJson(c.to);
        out.push_back(std::move(one));
    }
    return out;
}

HeldHours heldFrom(const Json& json)
{
    std::vector<HeldHours::Held> all;
    for (const Json& j : json) {
        const QDate date = isoDate(text(j, "date"));
        const auto who = RecordId::parse(text(j, "participation_id"));
        if (date.isValid() && who)
            all.push_back({date, {*who, date.day(), {text(j, "activity_id"), text(j, "occasion_id")}, valueFrom(at(j, "from")), valueFrom(at(j, "to"))}});
    }
    HeldHours held;
    held.restore(std::move(all));
    return held;
}

std::vector<RecordView> reportsOf(const OrgView& view, const RecordId& project, const RecordId& participation, QDate month)
{
    return view.attendance.reports.month(project, toIso(month).substr(0, 7), participation);
}

} // namespace sek::month
