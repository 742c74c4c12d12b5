// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/reminders.h"

#include "core/base/instant.h"
#include "core/domain/attendance/report_notices.h"
#include "core/domain/people/roles.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace sek::attendance {

namespace {

bool waits(ReportState s)
{
    return s == ReportState::Draft || s == ReportState::Reported || s == ReportState::CodeActive;
}

/// Hours that somebody has to sign for: an empty draft is nothing that is missing.
bool isMissing(const Report& r)
{
    return waits(r.state()) && (r.state() != ReportState::Draft || integer(r.body, "total_minutes") > 0);
}

RecordKey reminderKey(const RecordId& about, const std::string& which)
{
    return {kind::Reminder, RecordId(Uuid::v5(about.value, "reminder/" + which))};
}
RecordKey reminderKey(const Report& r, std::int64_t step)
{
    return reminderKey(r.id, std::to_string(r.revision()) + "/" + std::to_string(step));
}

std::string monthOf(std::string_view period)
{
    return std::string(period.substr(0, 7));
}

} // namespace

Result<ReminderSchedule> reminderSchedule(const QByteArray& bytes)
{
    const auto json = cj1::parse(bytes);
    if (!json) return failure(json);
    if (integer(*json, "v") != 1) return fail("reminders_version");
    ReminderSchedule out;
    out.asOf = isoDate(text(*json, "as_of"));
    out.source = text(*json, "source");
    out.hoursApart = static_cast<int>(integer(*json, "hours_apart", 24));
    out.fromHour = static_cast<int>(integer(*json, "from_hour"));
    out.untilHour = static_cast<int>(integer(*json, "until_hour", 24));
    if (!out.asOf.isValid() || out.source.empty() || out.hoursApart < 1) return fail("reminders_form");
    if (out.fromHour < 0 || out.fromHour >= out.untilHour || out.untilHour > 24) return fail("reminders_form");
    for (const Json& j : at(*json, "steps")) {
        ReminderStep s;
        s.step = static_cast<int>(integer(j, "step"));
        s.day = static_cast<int>(integer(j, "day"));
        for (const Json& who : at(j, "to")) {
            const std::string word = who.is_string() ? who.get<std::string>() : std::string();
            if (word != "participant" && word != "responsible" && word != "project_contact") return fail("reminders_word", word);
            s.to.insert(word);
        }
        if (s.step < 1 || s.day < 1 || s.day > 28 || s.to.empty()) return fail("reminders_form");
        if (!out.steps.empty() && (out.steps.back().day >= s.day || out.steps.back().step >= s.step)) return fail("reminders_order");
        out.steps.push_back(std::move(s));
    }
    if (out.steps.empty()) return fail("reminders_form");
    return out;
}

std::optional<ReminderStep> dueReminder(const ReminderSchedule& schedule, std::string_view period, ReportState state,
                                        const std::set<int>& sent, std::optional<Instant> lastSent, Instant now, QDate today)
{
    if (!waits(state) || period.size() < 7) return std::nullopt;
    if (lastSent && now.ms - lastSent->ms < schedule.hoursApart * std::int64_t(3'600'000)) return std::nullopt;
    const QDate month = isoDate(std::string(period.substr(0, 7)) + "-01").addMonths(1);
    if (!month.isValid() || today.year() != month.year() || today.month() != month.month()) return std::nullopt;
    std::optional<ReminderStep> due;
    for (const ReminderStep& s : schedule.steps) {
        if (s.day > today.day()) break;
        due = s; // an older one that was missed is not made up for
    }
    if (!due || sent.contains(due->step)) return std::nullopt;
    // There is nothing to sign yet: that is not the participant's to mend.
    if (state == ReportState::Draft) due->to.erase("participant");
    return due->to.empty() ? std::nullopt : due;
}

std::vector<DueAct> remindersDue(const Records& records, const ReminderSchedule& schedule, Instant now, QDate today, int hour)
{
    std::vector<DueAct> out;
    if (hour < schedule.fromHour || hour >= schedule.untilHour) return out;
    std::set<RecordId> sent;
    std::map<std::string, Instant> lastTo; // participant
    for (const Record& r : records.all(kind::Reminder)) {
        sent.insert(r.key.id);
        const Json body = r.value();
        const auto at = parseRfc3339(text(body, "sent_at"));
        if (const std::string person = text(body, "participant_id"); at && !person.empty()) lastTo[person] = std::max(lastTo[person], *at);
    }
    const std::string month = toIso(today.addMonths(-1)).substr(0, 7);
    std::map<std::pair<RecordId, int>, std::set<std::string>> staff; // project, step → to whom
    for (const Record& record : records.all(kind::AttendanceReport)) {
        if (monthOf(text(record.value(), "period")) != month) continue;
        const auto found = report(records, record.key.id);
        if (!found || !*found || !isMissing(**found)) continue;
        const Report& r = **found;
        // The latest step, whether it was sent or not: what was is left out below, for each of those it goes to.
        const auto due = dueReminder(schedule, r.period(), r.state(), {}, std::nullopt, now, today);
        if (!due) continue;
        for (const std::string& who : due->to)
            if (who != "participant") staff[{r.of.projectId, due->step}].insert(who);
        if (!due->to.contains("participant") || sent.contains(reminderKey(r, due->step).id)) continue;
        const auto last = lastTo.find(r.of.participantId.text());
        if (last != lastTo.end() && now.ms - last->second.ms < schedule.hoursApart * std::int64_t(3'600'000)) continue;
        lastTo[r.of.participantId.text()] = now;
        out.push_back({"NoteReminder",
                       {{"report_id", r.id.text()}, {"step", due->step}},
                       "reminder " + r.id.text() + " " + std::to_string(r.revision()) + " " + std::to_string(due->step)});
    }
    for (const auto& [which, to] : staff) {
        const auto& [project, step] = which;
        if (sent.contains(reminderKey(project, month + "/" + std::to_string(step)).id)) continue;
        out.push_back({"NoteStaffReminder",
                       {{"project_id", project.text()}, {"month", month}, {"step", step}, {"to", to}},
                       "reminder " + project.text() + " " + month + " " + std::to_string(step)});
    }
    return out;
}

namespace {

/// Everything of the same person, project and month that waits for the participant: of days that are signed one by one there
/// are many, and one message is about all of them.
std::vector<Report> waitingWith(const Records& records, const Report& first)
{
    std::vector<Report> out{first};
    const std::string person = first.of.participantId.text();
    for (const Record& record : records.all(kind::AttendanceReport)) {
        if (record.key.id == first.id || !record.body.contains(person.c_str())) continue;
        auto found = report(records, record.key.id);
        if (!found || !*found) continue;
        Report& r = **found;
        if (r.of.participantId == first.of.participantId && r.of.projectId == first.of.projectId && monthOf(r.period()) == monthOf(first.period()) &&
            waits(r.state()) && r.state() != ReportState::Draft)
            out.push_back(std::move(r));
    }
    return out;
}

} // namespace

Decision noteReminder(const Records& records, const Context& context, const Json& args)
{
    if (context.actor != HubActor || !context.authority) return reject("ERR_NOT_AUTHORISED");
    auto found = reportIn(records, {{"id", at(args, "report_id")}});
    if (!found) return std::unexpected(found.error());
    const std::int64_t number = integer(args, "step");
    if (!*found || number < 1) return reject("ERR_BAD_COMMAND");
    const Report& r = **found;
    const RecordKey key = reminderKey(r, number);
    // Signed, thawed or said meanwhile.
    if (r.state() == ReportState::Draft || !waits(r.state()) || records.get(key).present()) return Changes{};
    Changes changes;
    Json params = noticeParams(records, context, r);
    const std::vector<Report> all = waitingWith(records, r);
    if (all.size() > 1) { // no link: it could open one of them only
        std::int64_t minutes = 0, days = 0;
        for (const Report& one : all) {
            const Json its = noticeParams(records, context, one);
            minutes += integer(its, "minutes");
            days += integer(its, "days");
        }
        params["period"] = monthOf(r.period());
        params["minutes"] = minutes;
        params["days"] = days;
    } else params["document"] = {{"kind", kind::AttendanceReport}, // for a hub with a signing page
                          {"id", r.id.text()},
                          {"revision", r.revision()},
                          {"content_hash", r.contentHash()},
                          {"signer_id", r.of.participantId.text()}};
    changes.effects = toParticipant(records, context, r, "reminder_unsigned", params);
    // One's own wish, as long as there is such a phone or mailbox (W17).
    const auto wished = [wish = text(r.of.participant, "reminder_channel")](const Effect& e) { return e.channel == wish; };
    if (std::ranges::any_of(changes.effects, wished)) std::erase_if(changes.effects, std::not_fn(wished));
    for (const Report& one : all)
        changes.put(reminderKey(one, number), {{"v", 1},
                                               {"report_id", one.id.text()},
                                               {"project_id", one.of.projectId.text()},
                                               {"participant_id", one.of.participantId.text()},
                                               {"revision", one.revision()},
                                               {"step", number},
                                               {"sent_at", toRfc3339(context.now)}});
    return changes;
}

Decision noteStaffReminder(const Records& records, const Context& context, const Json& args)
{
    if (context.actor != HubActor || !context.authority) return reject("ERR_NOT_AUTHORISED");
    const auto id = RecordId::parse(text(args, "project_id"));
    const std::string month = text(args, "month");
    const std::int64_t number = integer(args, "step");
    if (!id || !isPeriod(month, "month") || number < 1 || !at(args, "to").is_array()) return reject("ERR_BAD_COMMAND");
    const Found project = records.get({kind::Project, *id});
    if (!project.present()) return reject("ERR_NO_SUCH_RECORD");
    const RecordKey key = reminderKey(*id, month + "/" + std::to_string(number));
    std::int64_t missing = 0;
    for (const Record& record : records.all(kind::AttendanceReport)) {
        const Json body = record.value();
        if (monthOf(text(body, "period")) != month) continue;
        const auto found = report(records, record.key.id);
        if (found && *found && (*found)->of.projectId == *id && isMissing(**found)) ++missing;
    }
    if (missing == 0 || records.get(key).present()) return Changes{};
    const Json organisation = records.get({"organisation", RecordId(context.org.value)}).record.value();
    const Json settings = project.record.value();
    const Json params = {{"organisation", text(organisation, "legal_name")},
                         {"time_zone", text(organisation, "time_zone")},
                         {"project", text(settings, "short_name", text(settings, "name"))},
                         {"period", month},
                         {"reports", missing}};
    Changes changes;
    std::set<std::string> told; // who has both roles reads it once
    for (const auto& [word, role] : {std::pair("responsible", role::AttendanceResponsible), std::pair("project_contact", role::ProjectContact)}) {
        if (std::ranges::find(at(args, "to"), Json(word)) == at(args, "to").end()) continue;
        for (Effect& e : toRole(records, context, *id, role, "reminder_staff", params))
            if (told.insert(e.recipient).second) changes.effects.push_back(std::move(e));
    }
    changes.put(key, {{"v", 1},
                      {"project_id", id->text()},
                      {"month", month},
                      {"step", number},
                      {"sent_at", toRfc3339(context.now)}});
    return changes;
}

} // namespace sek::attendance
