// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/report_checks.h"

#include "core/base/instant.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <set>

namespace sek::attendance {

namespace {

std::unexpected<Rejection> refuse(const Entry& e, const char* code, Json params = Json::object())
{
    params["date"] = e.date;
    Rejection r{code, params, {}, {}};
    r.issues.push_back({cellPath(e), code, Severity::Error, std::move(params)});
    return std::unexpected(std::move(r));
}

/// Whether the date lies between two dates of which either may be missing.
bool between(const std::string& date, const std::string& from, const std::string& to)
{
    return (from.empty() || date >= from) && (to.empty() || date <= to);
}

/// A number of ten to twelve digits in a note is most likely somebody's identity number; it would be printed.
bool looksLikeIdentity(const std::string& note)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![0-9])[0-9]{6,8}[-+ ]?[0-9]{4,5}(?![0-9])"));
    return pattern.match(QString::fromStdString(note)).hasMatch();
}

/// What stands on the days of the entries in other reports of the participation: where sessions are signed one by one, a day
/// has several.
std::vector<Entry> elsewhere(const Records& records, const Participation& of, const std::vector<Entry>& touched)
{
    std::vector<Entry> out;
    const std::string unit = text(of.project, "sign_unit", "month"), id = of.id.text();
    if (unit != "occasion" || touched.empty()) return out;
    const std::string own = periodOf(unit, touched.front().date, touched.front().occasion);
    for (const Record& r : records.all(kind::AttendanceReport)) {
        if (!r.body.contains(id.c_str()) || std::ranges::none_of(touched, [&](const Entry& e) { return r.body.contains(e.date.c_str()); })) continue;
        const Json report = r.value();
        if (text(report, "participation_id") != id || text(report, "period") == own || text(report, "state") == "void") continue;
        std::ranges::move(entriesOf(report), std::back_inserter(out));
    }
    return out;
}

} // namespace

std::string cellPath(const Entry& e)
{
    return "entries/" + e.date + "/" + e.activity + (e.occasion.empty() ? "" : "/" + e.occasion);
}

std::vector<Issue> reportIssues(const Report& report, const AccountId& responsible, QDate today)
{
    std::vector<Issue> out;
    const auto say = [&](std::string path, const char* code, Json params) {
        out.push_back({std::move(path), code, Severity::Error, std::move(params)});
    };
    if (report.of.isOf(responsible)) say("participation_id", "self_signing", Json::object());
    const std::vector<Entry> entries = entriesOf(report.body);
    const std::string now = toIso(today), end = text(report.of.body, "end_date"), start = text(report.of.body, "start_date");
    for (const Entry& e : entries) {
        if (e.minutes == 0) continue;
        if (e.date > now) say(cellPath(e), "entry_in_future", {{"date", e.date}});
        if (!between(e.date, start, end)) say(cellPath(e), "participation_closed", {{"date", e.date}});
        if (!between(e.date, text(report.of.project, "start_date"), text(report.of.project, "end_date")))
            say(cellPath(e), "entry_outside_project", {{"date", e.date}});
    }
    // Zero-hour reports are not signed; what rounds down to nothing is one too.
    if (totalsOf(entries, roundingOf(report.of.project)).reported == 0)
        say("reported_minutes", "report_empty", Json::object());
    return out;
}

std::expected<void, Rejection> namesItsSession(const Records& records, const Entry& e)
{
    if (!e.occasion.empty()) return {};
    const auto id = RecordId::parse(e.activity);
    if (!id || boolean(records.get({kind::Activity, *id}).record.value(), "is_continuous")) return {};
    for (const Record& r : records.all(kind::Occasion)) {
        if (!r.body.contains(e.activity.c_str())) continue;
        const Json session = r.value();
        if (text(session, "activity_id") == e.activity && text(session, "date") == e.date) return refuse(e, "ERR_REQUIRED", {{"field", "occasion_id"}});
    }
    return {};
}

std::expected<void, Rejection> checkEntries(const Records& records, const Participation& of, const std::vector<Entry>& all,
                                            const std::vector<Entry>& touched, Changes& changes)
{
    std::set<std::string> days;
    for (const Entry& e : touched) {
        days.insert(e.date);
        if (!between(e.date, text(of.project, "start_date"), text(of.project, "end_date")))
            return refuse(e, "entry_outside_project");
        if (!between(e.date, text(of.body, "start_date"), text(of.body, "end_date"))) return refuse(e, "participation_closed");
        const auto activityId = RecordId::parse(e.activity);
        if (!activityId) return reject("ERR_BAD_COMMAND");
        const Found activity = records.get({kind::Activity, *activityId});
        if (activity.seen == Seen::Absent) return refuse(e, "ERR_NO_SUCH_RECORD", {{"field", "activity_id"}});
        const Json a = activity.record.value();
        if (activity.present()) {
            if (text(a, "project_id") != of.projectId.text()) return refuse(e, "ERR_NO_SUCH_RECORD", {{"field", "activity_id"}});
            if (!between(e.date, text(a, "start_date"), text(a, "end_date"))) return refuse(e, "entry_outside_activity");
            if (boolean(a, "is_continuous") && !e.occasion.empty()) return reject("ERR_BAD_COMMAND");
        }
        if (!e.occasion.empty()) {
            const auto occasionId = RecordId::parse(e.occasion);
            if (!occasionId) return reject("ERR_BAD_COMMAND");
            const Found found = records.get({kind::Occasion, *occasionId});
            if (found.seen == Seen::Absent) return refuse(e, "ERR_NO_SUCH_RECORD", {{"field", "occasion_id"}});
            const Json o = found.record.value();
            if (found.present()) {
                if (text(o, "activity_id") != e.activity || text(o, "date") != e.date) return reject("ERR_BAD_COMMAND");
                if (text(o, "state") == "cancelled" && e.minutes > 0) return refuse(e, "occasion_cancelled");
                const std::int64_t planned = integer(o, "planned_minutes");
                if (planned > 0 && e.minutes > planned)
                    changes.warnings.push_back({cellPath(e), "WARN_MORE_THAN_PLANNED", Severity::Warning,
                                                {{"planned", planned}, {"minutes", e.minutes}}});
            }
        }
        if ((e.presence == "absent" || e.presence == "cancelled") != (e.minutes == 0)) return refuse(e, "entry_presence");
        if (looksLikeIdentity(e.note))
            changes.warnings.push_back({cellPath(e), "WARN_IDENTITY_IN_NOTE", Severity::Warning, Json::object()});
    }
    const std::int64_t limit = integer(of.project, "max_minutes_per_day", 480);
    const std::vector<Entry> others = elsewhere(records, of, touched);
    for (const std::string& day : days) {
        int sum = 0;
        bool noted = false;
        for (const Entry& e : others) {
            if (e.date != day) continue;
            sum += e.minutes;
            noted = noted || !e.note.empty();
        }
        const Entry* last = nullptr;
        for (const Entry& e : all) {
            if (e.date != day) continue;
            sum += e.minutes;
            noted = noted || !e.note.empty();
            last = &e;
        }
        if (!last || sum <= limit) continue;
        const Json params = {{"limit", limit}, {"minutes", sum}};
        if (sum > 1440) return refuse(*last, "day_too_long", params);
        if (!noted) return refuse(*last, "day_limit_note", params);
        changes.warnings.push_back({cellPath(*last), "WARN_DAY_LIMIT", Severity::Warning, params});
    }
    return {};
}

} // namespace sek::attendance
