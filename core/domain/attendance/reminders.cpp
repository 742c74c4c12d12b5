// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/reminders.h"

#include "core/base/instant.h"
#include "core/domain/attendance/report_notices.h"
#include "core/domain/people/roles.h"

#include <algorithm>

namespace sek::attendance {

Result<ReminderSchedule> reminderSchedule(const QByteArray& bytes)
{
    const auto json = cj1::parse(bytes);
    if (!json) return failure(json);
    if (integer(*json, "v") != 1) return fail("reminders_version");
    ReminderSchedule out;
    out.asOf = isoDate(text(*json, "as_of"));
    out.source = text(*json, "source");
    out.hoursApart = static_cast<int>(integer(*json, "hours_apart", 24));
    if (!out.asOf.isValid() || out.source.empty() || out.hoursApart < 1) return fail("reminders_form");
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
    const bool waits = state == ReportState::Draft || state == ReportState::Reported || state == ReportState::CodeActive;
    if (!waits || period.size() < 7) return std::nullopt;
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

Decision noteReminder(const Records& records, const Context& context, const Json& args)
{
    if (context.actor != HubActor || !context.authority) return reject("ERR_NOT_AUTHORISED");
    auto found = reportIn(records, {{"id", at(args, "report_id")}});
    if (!found) return std::unexpected(found.error());
    const std::int64_t number = integer(args, "step");
    if (!*found || number < 1 || !at(args, "to").is_array()) return reject("ERR_BAD_COMMAND");
    const Report& r = **found;
    const RecordKey key{kind::Reminder, RecordId(Uuid::v5(r.id.value, "reminder/" + std::to_string(r.revision()) + "/" +
                                                                          std::to_string(number)))};
    const ReportState s = r.state();
    const bool waits = s == ReportState::Draft || s == ReportState::Reported || s == ReportState::CodeActive;
    if (!waits || records.get(key).present()) return Changes{}; // signed or said meanwhile
    Changes changes;
    const Json params = noticeParams(r);
    for (const Json& who : at(args, "to")) {
        std::vector<Effect> more;
        if (who == Json("participant")) more = toParticipant(records, context, r, "attendance_reminder", params);
        if (who == Json("responsible"))
            more = toRole(records, context, r.of.projectId, role::AttendanceResponsible, "attendance_reminder_staff", params);
        if (who == Json("project_contact"))
            more = toRole(records, context, r.of.projectId, role::ProjectContact, "attendance_reminder_staff", params);
        for (Effect& e : more) changes.effects.push_back(std::move(e));
    }
    changes.put(key, {{"v", 1},
                      {"report_id", r.id.text()},
                      {"project_id", r.of.projectId.text()},
                      {"participant_id", r.of.participantId.text()},
                      {"revision", r.revision()},
                      {"step", number},
                      {"sent_at", toRfc3339(context.now)}});
    return changes;
}

} // namespace sek::attendance
