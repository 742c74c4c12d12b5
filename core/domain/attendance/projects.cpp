// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/projects.h"

#include "core/base/instant.h"
#include "core/domain/attendance/field_checks.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/totals.h"
#include "core/domain/people/record_commands.h"
#include "core/domain/people/roles.h"

#include <algorithm>
#include <utility>

namespace sek::attendance {

namespace {

using Step = std::expected<void, Rejection>;

/// What a new project of the country begins with (attendance §2); the form shows it and a person may choose otherwise.
void fillIn(Json& body, const std::string& country)
{
    const bool poland = country == "PL";
    const auto set = [&](const char* path, const Json& value) {
        if (isEmpty(at(body, path))) body[path] = value;
    };
    set("sign_unit", poland ? "day" : "month");
    set("rounding_rule", country == "SE" ? "floor_hour" : "none");
    set("rounding_level", "day");
    set("max_minutes_per_day", 480);
    if (poland) set("min_attendance_percent", 80);
    set("signing_methods", "otp_sms otp_email");
    set("responsible_methods", "otp_sms");
    set("code_profile", "four_digit");
    set("dispute_days", 14);
}

bool anyReport(const Records& records, const std::string& containing)
{
    for (const Record& r : records.all(kind::AttendanceReport))
        if (r.body.contains(containing.c_str())) return true;
    return false;
}

/// What new days of a project or an activity take away from the old ones; empty on a side where they take nothing.
struct Shorter
{
    std::string first;
    std::string last;

    Shorter(const Json& before, const Json& after)
    {
        const std::string start = text(after, "start_date"), end = text(after, "end_date"), oldEnd = text(before, "end_date");
        if (start > text(before, "start_date")) first = start;
        if (!end.empty() && (oldEnd.empty() || end < oldEnd)) last = end;
    }
    bool none() const { return first.empty() && last.empty(); }
    /// The field whose new date leaves the day outside; null when it stays inside.
    const char* cuts(const std::string& date) const
    {
        if (!first.empty() && date < first) return "start_date";
        return !last.empty() && date > last ? "end_date" : nullptr;
    }
};

/// Hours and sessions stay inside the days, as those of a participation do. `where`: the field of a session that names the
/// project or activity.
Step nothingOutside(const Records& records, const Shorter& days, const char* where, const std::string& id, const char* code)
{
    const bool ofActivity = std::string_view(where) == "activity_id";
    for (const Record& r : records.all(kind::AttendanceReport)) {
        if (!r.body.contains(id.c_str())) continue;
        const Json report = r.value();
        if (text(report, "state") == "void") continue;
        for (const Entry& e : entriesOf(report))
            if (const char* field = days.cuts(e.date); field && e.minutes > 0 && (!ofActivity || e.activity == id))
                return reject(code, {{"field", field}, {"date", e.date}});
    }
    for (const Record& r : records.all(kind::Occasion)) {
        if (!r.body.contains(id.c_str())) continue;
        const Json session = r.value();
        const std::string date = text(session, "date");
        if (const char* field = days.cuts(date); field && text(session, where) == id && text(session, "state") != "cancelled")
            return reject(code, {{"field", field}, {"date", date}});
    }
    return {};
}

/// People begin and leave inside the project's days.
Step nobodyOutside(const Records& records, const Shorter& days, const std::string& project)
{
    for (const Record& r : records.all(kind::Participation)) {
        if (!r.body.contains(project.c_str())) continue;
        const Json body = r.value();
        if (text(body, "project_id") != project) continue;
        for (const char* path : {"start_date", "end_date"})
            if (const std::string date = text(body, path); !date.empty())
                if (const char* field = days.cuts(date)) return reject("ERR_OUTSIDE_PROJECT", {{"field", field}, {"date", date}});
    }
    return {};
}

Step projectRule(const Records& records, const Context& context, RecordChange& change, Changes& changes)
{
    if (!change.after) return {};
    for (const Record& r : records.all(kind::Project))
        if (r.key.id != change.key.id && text(r.value(), "project_no") == text(*change.after, "project_no"))
            return reject("ERR_PROJECT_NO_TAKEN", {{"field", "project_no"}});
    if (change.before) {
        const Shorter days(*change.before, *change.after);
        if (days.none()) return {};
        if (auto ok = nothingOutside(records, days, "project_id", change.key.id.text(), "entry_outside_project"); !ok) return ok;
        return nobodyOutside(records, days, change.key.id.text());
    }
    fillIn(*change.after, text(records.get({"organisation", RecordId(context.org.value)}).record.value(), "country"));
    // The contact person gets the rights with the project (E2); without one nobody could give any.
    if (context.actor != HubActor)
        changes.put({kind::RoleGrant, RecordId(Uuid::v5(change.key.id.value, "first contact"))},
                    projectGrantBody(context.actor, role::ProjectContact, change.key.id, {}, context.actor, context.now));
    return {};
}

Step settingsRule(const Records& records, const Context&, RecordChange& change, Changes&)
{
    if (!change.before || !change.after) return {};
    // Another unit would leave the reports there are without a place.
    if (text(*change.before, "sign_unit") != text(*change.after, "sign_unit") && anyReport(records, change.key.id.text()))
        return reject("settings_in_use", {{"field", "sign_unit"}});
    return {};
}

Step activityRule(const Records& records, const Context&, RecordChange& change, Changes&)
{
    if (!change.after) {
        if (anyReport(records, change.key.id.text())) return reject("ERR_IN_USE");
        return {};
    }
    const Json& body = *change.after;
    const auto projectId = RecordId::parse(text(body, "project_id"));
    if (!projectId) return {}; // the table says so
    const Found project = records.get({kind::Project, *projectId});
    if (project.seen == Seen::Absent) return reject("ERR_NO_SUCH_RECORD", {{"field", "project_id"}});
    for (const Record& r : records.all(kind::Activity)) {
        const Json other = r.value();
        if (r.key.id != change.key.id && at(other, "project_id") == at(body, "project_id") &&
            at(other, "code") == at(body, "code"))
            return reject("ERR_CODE_TAKEN", {{"field", "code"}});
    }
    const std::string first = text(project.record.value(), "start_date"), last = text(project.record.value(), "end_date");
    for (const char* path : {"start_date", "end_date"})
        if (const std::string d = text(body, path); !d.empty() && !first.empty() && (d < first || d > last))
            return reject("ERR_OUTSIDE_PROJECT", {{"field", path}});
    if (!change.before) return {};
    const Shorter days(*change.before, body);
    if (days.none()) return {};
    return nothingOutside(records, days, "activity_id", change.key.id.text(), "entry_outside_activity");
}

/// Whether somebody's minutes stand on the session.
bool hasMinutes(const Records& records, const std::string& occasion)
{
    for (const Record& r : records.all(kind::AttendanceReport)) {
        if (!r.body.contains(occasion.c_str())) continue;
        for (const Entry& e : entriesOf(r.value()))
            if (e.occasion == occasion && e.minutes > 0) return true;
    }
    return false;
}

int plannedMinutes(const Json& body)
{
    const int start = minuteOfDay(text(body, "start_time")), end = minuteOfDay(text(body, "end_time"));
    return start < 0 || end < 0 ? 0 : std::max(0, end - start - static_cast<int>(integer(body, "break_minutes")));
}

Step occasionRule(const Records& records, const Context&, RecordChange& change, Changes&)
{
    const bool cancelled = change.after && text(*change.after, "state") == "cancelled";
    if ((!change.after || cancelled) && hasMinutes(records, change.key.id.text())) return reject("ERR_IN_USE");
    if (change.after) (*change.after)["planned_minutes"] = plannedMinutes(*change.after);
    return {};
}

std::vector<RecordId> itself(const RecordKey& key, const Json&)
{
    return {key.id};
}

/// Where the session of that day and hour stands, and whether it is there. One that was removed does not come back under its id:
/// who has a role in another project only was told of the removal and is not told of the return, so that the copy would differ
/// from what the hub has for them (SYNC-7).
std::pair<RecordKey, bool> occasionPlace(const Records& records, const RecordId& activity, const std::string& when)
{
    for (int n = 1;; ++n) {
        const std::string name = "occasion/" + when + (n == 1 ? std::string() : "/" + std::to_string(n));
        const RecordKey key{kind::Occasion, RecordId(Uuid::v5(activity.value, name))};
        const Found found = records.get(key);
        if (found.present()) return {key, true};
        if (!found.record.deleted) return {key, false};
    }
}

constexpr EditableKind Projects{"Project", projectSchema, projectRule, itself};
constexpr EditableKind Settings{"ReportSettings", reportSettingsSchema, settingsRule, itself};
constexpr EditableKind Activities{"Activity", activitySchema, activityRule, projectOf};
constexpr EditableKind Occasions{"Occasion", occasionSchema, occasionRule, projectOf};

} // namespace

std::vector<QDate> daysOf(const RepeatRule& rule)
{
    std::vector<QDate> out;
    if (!rule.from.isValid() || !rule.to.isValid() || rule.everyWeeks < 1) return out;
    const QDate firstMonday = rule.from.addDays(1 - rule.from.dayOfWeek());
    for (QDate d = rule.from; d <= rule.to && out.size() < 1000; d = d.addDays(1)) {
        const auto week = firstMonday.daysTo(d) / 7;
        if (week % rule.everyWeeks == 0 && rule.weekdays.contains(d.dayOfWeek()) && !rule.skip.contains(d)) out.push_back(d);
    }
    return out;
}

Decision planOccasions(const Records& records, const Context& context, const Json& args)
{
    constexpr std::size_t Most = 400;
    const auto activityId = RecordId::parse(text(args, "activity_id"));
    if (!activityId) return reject("ERR_BAD_COMMAND");
    const Found found = records.get({kind::Activity, *activityId});
    if (found.seen == Seen::NotVisible) return Changes{};
    if (!found.present()) return reject("ERR_NO_SUCH_RECORD", {{"field", "activity_id"}});
    const Json activity = found.record.value();
    const auto projects = projectOf(found.record.key, activity);
    if (auto ok = authoriseIn("PlanOccasions", records, context, projects); !ok) return std::unexpected(ok.error());
    if (boolean(activity, "is_continuous")) return reject("activity_continuous");
    RepeatRule rule{isoDate(text(args, "from")), isoDate(text(args, "to")), {}, static_cast<int>(integer(args, "every_weeks", 1)), {}};
    if (const Json& days = at(args, "weekdays"); days.is_array())
        for (const Json& d : days)
            if (d.is_number_integer()) rule.weekdays.insert(d.get<int>());
    if (const Json& skip = at(args, "skip"); skip.is_array())
        for (const Json& d : skip)
            if (d.is_string()) rule.skip.insert(isoDate(d.get<std::string>()));
    const Json project = projects.empty() ? Json::object() : records.get({kind::Project, projects.front()}).record.value();
    const std::string first = std::max(text(project, "start_date"), text(activity, "start_date"));
    const std::string last = std::min(text(activity, "end_date", "9999-12-31"), text(project, "end_date", "9999-12-31"));
    if (!rule.from.isValid() || !rule.to.isValid() || rule.to < rule.from) return reject("ERR_DATE_ORDER", {{"field", "to"}});
    if (toIso(rule.from) < first || toIso(rule.to) > last) return reject("ERR_OUTSIDE_PROJECT", {{"field", "from"}});
    const auto days = daysOf(rule);
    if (days.empty() || days.size() > Most) return reject("ERR_BAD_COMMAND", {{"days", static_cast<std::int64_t>(days.size())}});
    Changes changes;
    for (const QDate& day : days) {
        const std::string start = text(args, "start_time");
        const auto [key, planned] = occasionPlace(records, *activityId, toIso(day) + "/" + start);
        if (planned) continue;
        Json body = {{"v", 1},
                     {"project_id", text(activity, "project_id")},
                     {"activity_id", activityId->text()},
                     {"date", toIso(day)},
                     {"start_time", start},
                     {"end_time", text(args, "end_time")},
                     {"break_minutes", integer(args, "break_minutes")},
                     {"state", "planned"},
                     {"created_at", toRfc3339(context.now)},
                     {"created_by", context.actor.text()},
                     {"updated_at", toRfc3339(context.now)},
                     {"updated_by", context.actor.text()}};
        if (const std::string place = text(args, "place"); !place.empty()) body["place"] = place;
        body = normalisedBody(occasionSchema(), body);
        for (const Issue& issue : checkBody(occasionSchema(), {body, context.today}))
            if (issue.severity == Severity::Error)
                return std::unexpected(Rejection{issue.code, issue.params, {issue}, {}});
        body["planned_minutes"] = plannedMinutes(body);
        changes.put(key, body);
    }
    return changes;
}

Decision grantProjectRole(const Records& records, const Context& context, const Json& args)
{
    const auto projectId = RecordId::parse(text(args, "project_id"));
    const auto account = AccountId::parse(text(args, "account"));
    const std::string name = text(args, "role");
    const auto participantId = RecordId::parse(text(args, "participant_id"));
    if (!projectId || !account || std::ranges::find(projectRoles(), name) == projectRoles().end() ||
        (name == role::Participant) != participantId.has_value())
        return reject("ERR_BAD_COMMAND");
    if (auto ok = authoriseIn("GrantProjectRole", records, context, {*projectId}); !ok) return std::unexpected(ok.error());
    // Whoever may choose the account could become the participant: that comes by an invitation to their own mailbox alone.
    if (participantId && !(context.actor == HubActor && context.authority)) return reject("ERR_NOT_AUTHORISED");
    const Found project = records.get({kind::Project, *projectId});
    if (project.seen == Seen::Absent) return reject("ERR_NO_SUCH_RECORD", {{"field", "project_id"}});
    Changes changes;
    int holders = 0;
    for (const ProjectGrant& g : projectGrants(records)) {
        if (g.project != *projectId || g.role != name) continue;
        ++holders;
        if (g.account == *account && (!participantId || g.participant == *participantId))
            return reject("ERR_ALREADY_EXISTS", {{"id", g.id.text()}});
    }
    const std::string country = text(records.get({"organisation", RecordId(context.org.value)}).record.value(), "country");
    const int limit = name == role::ProjectContact ? 3 : name == role::FinanceContact ? 2 : 0;
    if (country == "SE" && limit > 0 && holders >= limit)
        changes.warnings.push_back({"role", "WARN_ROLE_LIMIT", Severity::Warning, {{"limit", limit}}});
    if (participantId) {
        const Found found = records.get({kind::Participant, *participantId});
        if (found.seen == Seen::Absent) return reject("ERR_NO_SUCH_RECORD", {{"field", "participant_id"}});
        Json person = found.record.value();
        if (const std::string had = text(person, "user_id"); !had.empty() && had != account->text())
            return reject("ERR_ALREADY_EXISTS", {{"field", "participant_id"}});
        if (found.present() && text(person, "user_id").empty()) {
            person["user_id"] = account->text();
            changes.put(found.record.key, person);
        }
    }
    changes.put({kind::RoleGrant, RecordId(Uuid::v5(context.command.value, "grant:" + name))},
                projectGrantBody(*account, name, *projectId, participantId.value_or(RecordId()), context.actor, context.now));
    return changes;
}

namespace {

/// With the last of an account's grants as the participant the person is free for the right account's invitation.
void forgetOwnSignIn(const Records& records, const RecordId& ended, const Json& grant, Changes& changes)
{
    const auto participant = RecordId::parse(text(grant, "participant_id"));
    if (!participant || text(grant, "role") != role::Participant) return;
    const Found found = records.get({kind::Participant, *participant});
    Json person = found.record.value();
    if (!found.present() || text(person, "user_id") != text(grant, "account")) return;
    for (const ProjectGrant& g : projectGrants(records))
        if (g.id != ended && g.role == role::Participant && g.participant == *participant && g.account.text() == text(grant, "account")) return;
    person.erase("user_id");
    changes.put(found.record.key, person);
}

} // namespace

Decision endProjectRole(const Records& records, const Context& context, const Json& args)
{
    const auto id = RecordId::parse(text(args, "id"));
    if (!id) return reject("ERR_BAD_COMMAND");
    const Found found = records.get({kind::RoleGrant, *id});
    if (found.seen == Seen::NotVisible) return Changes{};
    if (!found.present()) return reject("ERR_NO_SUCH_RECORD");
    Json body = found.record.value();
    if (text(body, "scope") != "project") return reject("ERR_NOT_AUTHORISED");
    if (auto ok = authoriseIn("EndProjectRole", records, context, projectOf(found.record.key, body)); !ok)
        return std::unexpected(ok.error());
    if (text(body, "account") == context.actor.text()) return reject("ERR_SAME_PERSON"); // nobody demotes themself (SEC-15)
    if (!text(body, "until").empty()) return Changes{};
    body["until"] = toRfc3339(context.now);
    Changes changes;
    changes.put(found.record.key, body);
    forgetOwnSignIn(records, *id, body, changes);
    return changes;
}

void addProjectCommands(Rulebook& book)
{
    addRecordCommands<Projects>(book, Removable::No);
    book.add("SetReportSettings",
             {[](const Records& r, const Context& c, const Json& a) { return editRecord(Settings, r, c, a, "Set"); }});
    addRecordCommands<Activities>(book);
    book.add("PlanOccasions", {planOccasions});
    book.add("EditOccasion", {[](const Records& r, const Context& c, const Json& a) { return editRecord(Occasions, r, c, a); }});
    book.add("RemoveOccasion", {[](const Records& r, const Context& c, const Json& a) { return removeRecord(Occasions, r, c, a); }});
    book.add("GrantProjectRole", {grantProjectRole, 1, false, true});
    book.add("EndProjectRole", {endProjectRole, 1, false, true});
}

} // namespace sek::attendance
