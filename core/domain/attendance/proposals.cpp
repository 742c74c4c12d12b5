// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/proposals.h"

#include "core/base/instant.h"
#include "core/base/text.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/reason.h"
#include "core/domain/people/roles.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace sek::attendance {

namespace {

constexpr std::size_t MostEntries = 200;
constexpr int LongestNote = 500;
constexpr int MinutesOfDay = 1440;

std::expected<void, Rejection> checkEntry(const Records& records, const Participation& of, const Json& e, const std::string& month, QDate today)
{
    const std::string date = text(e, "date");
    if (!isoDate(date).isValid() || !at(e, "minutes").is_number_integer()) return reject("ERR_BAD_COMMAND");
    if (!date.starts_with(month + "-")) return reject("entry_outside_period", {{"date", date}});
    if (isoDate(date) > today) return reject("entry_in_future", {{"date", date}});
    const std::int64_t minutes = integer(e, "minutes");
    if (minutes < 1 || minutes > MinutesOfDay) return reject("entry_minutes", {{"date", date}});
    const std::string from = text(of.body, "start_date"), to = text(of.body, "end_date");
    if (date < from || (!to.empty() && date > to)) return reject("participation_closed", {{"date", date}});
    const auto activity = RecordId::parse(text(e, "activity_id"));
    if (!activity) return reject("ERR_BAD_COMMAND");
    const Found found = records.get({kind::Activity, *activity});
    if (!found.present() || text(found.record.value(), "project_id") != of.projectId.text())
        return reject("ERR_NO_SUCH_RECORD", {{"field", "activity_id"}});
    const std::string occasion = text(e, "occasion_id");
    if (occasion.empty()) return {};
    const auto id = RecordId::parse(occasion);
    if (!id) return reject("ERR_BAD_COMMAND");
    const Json session = records.get({kind::Occasion, *id}).record.value();
    if (text(session, "activity_id") != activity->text() || text(session, "date") != date)
        return reject("ERR_NO_SUCH_RECORD", {{"field", "occasion_id"}});
    if (text(session, "state") == "cancelled") return reject("occasion_cancelled", {{"date", date}});
    return {};
}

/// Each proposed cell, with the period of the report it belongs to and what stands there now.
void eachProposed(const Records& records, const RecordId& proposal,
                  const std::function<void(const Json&, const std::string&, const std::optional<Entry>&)>& see)
{
    const Json body = records.get({kind::HoursProposal, proposal}).record.value();
    const auto part = RecordId::parse(text(body, "participation_id"));
    const auto project = RecordId::parse(text(body, "project_id"));
    if (!part || !project) return;
    const std::string unit = text(records.get({kind::Project, *project}).record.value(), "sign_unit", "month");
    std::map<std::string, std::vector<Entry>> reports;
    for (const Json& e : at(body, "entries")) {
        Entry key;
        key.date = text(e, "date");
        key.activity = text(e, "activity_id");
        key.occasion = text(e, "occasion_id");
        const std::string period = periodOf(unit, key.date, key.occasion);
        if (!reports.contains(period)) reports[period] = entriesOf(records.get(reportKey(reportId(*part, period))).record.value());
        const auto& entries = reports[period];
        const auto it = std::ranges::find_if(entries, [&](const Entry& o) { return o.key() == key.key(); });
        see(e, period, it == entries.end() ? std::nullopt : std::optional(*it));
    }
}

} // namespace

RecordKey proposalKey(const RecordId& participation, const std::string& month)
{
    return {kind::HoursProposal, RecordId(Uuid::v5(participation.value, "proposal/" + month))};
}

Decision proposeHours(const Records& records, const Context& context, const Json& args)
{
    const auto id = RecordId::parse(text(args, "participation_id"));
    const std::string month = text(args, "period");
    const Json& list = at(args, "entries");
    if (!id || !isPeriod(month, "month") || !list.is_array() || list.size() > MostEntries) return reject("ERR_BAD_COMMAND");
    const auto of = participation(records, *id);
    if (!of) return std::unexpected(of.error());
    if (of->projectId.isNull()) return Changes{};
    if (!rolesOf(records, context.actor).contains(roleIn(role::Participant, of->participantId))) return reject("ERR_NOT_AUTHORISED");
    const QString note = tidyLines(qtext(args, "note"));
    if (codePoints(note) > LongestNote) return reject("ERR_TOO_LONG", {{"field", "note"}, {"max", LongestNote}});

    const RecordKey key = proposalKey(*id, month);
    Changes changes;
    if (list.empty()) {
        if (records.get(key).present()) changes.puts.push_back(tombstone(key, context));
        return changes;
    }
    std::map<std::string, std::int64_t> days;
    std::set<std::tuple<std::string, std::string, std::string>> cells;
    Json entries = Json::array();
    for (const Json& e : list) {
        if (auto ok = checkEntry(records, *of, e, month, context.today); !ok) return std::unexpected(ok.error());
        const std::string date = text(e, "date");
        if ((days[date] += integer(e, "minutes")) > MinutesOfDay) return reject("day_too_long", {{"date", date}});
        if (!cells.emplace(date, text(e, "activity_id"), text(e, "occasion_id")).second) return reject("ERR_BAD_COMMAND");
        Json kept = {{"date", date}, {"activity_id", text(e, "activity_id")}, {"minutes", integer(e, "minutes")}};
        if (const std::string occasion = text(e, "occasion_id"); !occasion.empty()) kept["occasion_id"] = occasion;
        entries.push_back(std::move(kept));
    }
    Json body = {{"v", 1},
                 {"participation_id", id->text()},
                 {"participant_id", of->participantId.text()},
                 {"project_id", of->projectId.text()},
                 {"period", month},
                 {"entries", std::move(entries)},
                 {"state", "open"},
                 {"made_at", toRfc3339(context.now)}};
    if (!note.isEmpty()) body["note"] = note.toStdString();
    changes.put(key, body);
    return changes;
}

std::vector<ProposedHours> proposedHours(const Records& records, const RecordId& proposal)
{
    std::vector<ProposedHours> out;
    eachProposed(records, proposal, [&](const Json& e, const std::string&, const std::optional<Entry>& now) {
        out.push_back({text(e, "date"), RecordId::parse(text(e, "activity_id")).value_or(RecordId()),
                       RecordId::parse(text(e, "occasion_id")).value_or(RecordId()), static_cast<int>(integer(e, "minutes")), now ? now->minutes : -1});
    });
    std::ranges::stable_sort(out, {}, &ProposedHours::date);
    return out;
}

std::vector<Json> hoursToTake(const Records& records, const RecordId& proposal)
{
    const std::string part = text(records.get({kind::HoursProposal, proposal}).record.value(), "participation_id");
    std::map<std::string, Json> byPeriod;
    eachProposed(records, proposal, [&](const Json& e, const std::string& period, const std::optional<Entry>& now) {
        if (now && now->minutes == integer(e, "minutes")) return;
        Json cell = {{"date", text(e, "date")}, {"activity_id", text(e, "activity_id")}};
        if (const std::string occasion = text(e, "occasion_id"); !occasion.empty()) cell["occasion_id"] = occasion;
        if (now) cell["from"] = {{"minutes", now->minutes}, {"presence", now->presence}, {"note", now->note}, {"source", now->source}};
        cell["to"] = {{"minutes", integer(e, "minutes")}, {"presence", "present"}, {"source", "self_reported"}};
        if (now && !now->note.empty()) cell["to"]["note"] = now->note;
        byPeriod.try_emplace(period, Json::array()).first->second.push_back(std::move(cell));
    });
    std::vector<Json> out;
    for (auto& [period, cells] : byPeriod) out.push_back({{"participation_id", part}, {"period", period}, {"cells", std::move(cells)}});
    return out;
}

Decision answerProposal(const Records& records, const Context& context, const Json& args)
{
    const auto id = RecordId::parse(text(args, "id"));
    const std::string outcome = text(args, "outcome");
    if (!id || (outcome != "taken" && outcome != "declined")) return reject("ERR_BAD_COMMAND");
    const Found found = records.get({kind::HoursProposal, *id});
    if (found.seen == Seen::NotVisible) return Changes{};
    if (!found.present()) return reject("proposal_changed");
    Json body = found.record.value();
    const auto part = RecordId::parse(text(body, "participation_id"));
    if (!part) return reject("ERR_BAD_COMMAND");
    const auto of = participation(records, *part);
    if (!of) return std::unexpected(of.error());
    if (auto ok = authoriseIn("RecordAttendance", records, context, {of->projectId}); !ok) return std::unexpected(ok.error());
    if (of->isOf(context.actor)) return reject("self_signing");
    if (text(body, "state") != "open" || text(body, "made_at") != text(args, "made_at")) return reject("proposal_changed");
    if (outcome == "declined") {
        const auto why = reasonIn(args, "text", true);
        if (!why) return std::unexpected(why.error());
        body["answer"] = *why;
    }
    body["state"] = outcome;
    body["answered_by"] = context.actor.text();
    body["answered_at"] = toRfc3339(context.now);
    Changes changes;
    changes.put(found.record.key, body);
    return changes;
}

} // namespace sek::attendance
