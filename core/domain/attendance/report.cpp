// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/report.h"

#include "core/base/instant.h"
#include "core/domain/attendance/exports.h"
#include "core/domain/signing/signing.h"

#include <algorithm>
#include <tuple>

namespace sek::attendance {

RecordId reportId(const RecordId& participation, std::string_view period)
{
    return RecordId(Uuid::v5(participation.value, "attendance_report/" + std::string(period)));
}

RecordKey reportKey(const RecordId& report)
{
    return {kind::AttendanceReport, report};
}

RecordKey identityKey(const RecordId& participant)
{
    return {kind::ParticipantIdentity, RecordId(Uuid::v5(participant.value, "identity"))};
}

RecordKey certificateKey(const RecordId& report, int revision)
{
    return {kind::Certificate, RecordId(Uuid::v5(report.value, "certificate/" + std::to_string(revision)))};
}

bool isPeriod(std::string_view period, std::string_view unit)
{
    if (unit == "month") return period.size() == 7 && isoDate(std::string(period) + "-01").isValid();
    if (unit == "day") return period.size() == 10 && isoDate(period).isValid();
    const auto hash = period.find('#');
    return unit == "occasion" && hash == 10 && isoDate(period.substr(0, 10)).isValid() &&
           Uuid::parse(period.substr(11)).has_value();
}

std::string periodOf(std::string_view unit, const std::string& date, const std::string& occasion)
{
    if (unit == "month") return date.substr(0, 7);
    return unit == "occasion" && !occasion.empty() ? date + "#" + occasion : date;
}

std::string Participation::participantName() const
{
    return text(participant, "given_name") + " " + text(participant, "family_name");
}

bool Participation::isOf(const AccountId& account) const
{
    return text(participant, "user_id") == account.text();
}

std::expected<Participation, Rejection> participation(const Records& records, const RecordId& id)
{
    const Found found = records.get({kind::Participation, id});
    if (found.seen == Seen::Absent) return reject("ERR_NO_SUCH_RECORD", {{"field", "participation_id"}});
    Participation out;
    out.id = id;
    if (!found.present()) return out;
    out.body = found.record.value();
    if (const auto p = RecordId::parse(text(out.body, "participant_id"))) out.participantId = *p;
    out.participant = records.get({kind::Participant, out.participantId}).record.value();
    if (const auto p = RecordId::parse(text(out.body, "project_id"))) out.projectId = *p;
    out.project = records.get({kind::Project, out.projectId}).record.value();
    return out;
}

std::string Report::contentHash() const
{
    const std::string frozen = text(at(body, "freeze"), "content_hash");
    return frozen.empty() ? text(body, "content_hash") : frozen;
}

std::expected<std::optional<Report>, Rejection> report(const Records& records, const RecordId& id)
{
    const Found found = records.get(reportKey(id));
    if (found.seen == Seen::NotVisible) return std::optional<Report>();
    if (!found.present()) return reject("ERR_NO_SUCH_RECORD");
    Report out;
    out.id = id;
    out.body = found.record.value();
    const auto of = RecordId::parse(text(out.body, "participation_id"));
    if (!of) return reject("ERR_BAD_COMMAND");
    auto place = participation(records, *of);
    if (!place) return std::unexpected(place.error());
    out.of = std::move(*place);
    return std::optional(std::move(out));
}

std::expected<std::optional<Report>, Rejection> reportIn(const Records& records, const Json& args)
{
    const auto id = RecordId::parse(text(args, "id"));
    if (!id) return reject("ERR_BAD_COMMAND");
    return report(records, *id);
}

std::expected<void, Rejection> sameRevision(const Report& report, std::int64_t revision)
{
    if (revision == report.revision()) return {};
    return reject("report_superseded", {{"revision", report.revision()}});
}

Rejection wrongState(const Report& report)
{
    return {"report_state", {{"state", std::string(name(report.state()))}, {"revision", report.revision()}}, {}, {}};
}

std::expected<void, Rejection> step(Report& report, ReportEvent event, const Context& context)
{
    const auto to = next(report.state(), event);
    if (!to) return std::unexpected(wrongState(report));
    report.body["state"] = std::string(name(*to));
    report.body["updated_at"] = toRfc3339(context.now);
    report.body["updated_by"] = context.actor.text();
    return {};
}

std::expected<void, Rejection> endCode(Report& report, const Context& context)
{
    if (auto ok = step(report, ReportEvent::CloseCode, context); !ok) return ok;
    report.body.erase("challenge");
    report.body["code_ended"] = {{"cause", std::string(signing::name(signing::Cause::Revoked))}, {"at", toRfc3339(context.now)}};
    return {};
}

std::expected<void, Rejection> hasRoom(const Report& report, std::size_t before)
{
    constexpr std::size_t Later = 12 * 1024; // four reasons of 500 letters, and what the steps say beside them
    const std::size_t size = report.body.dump().size();
    if (size <= cj1::MaxBytes - Later || (size <= before && size <= cj1::MaxBytes)) return {};
    return reject("ERR_TOO_LARGE", {{"id", report.id.text()}});
}

std::expected<void, Rejection> newRevision(const Records& records, Report& report, ReportEvent event,
                                           const std::string& reason, const Context& context, Changes& changes)
{
    const ReportState was = report.state();
    const int old = report.revision();
    Json past = {{"revision", old},
                 {"state", std::string(name(was))},
                 {"content_hash", report.contentHash()},
                 {"superseded_at", toRfc3339(context.now)},
                 {"superseded_by", context.actor.text()}};
    if (!reason.empty()) past["reason"] = reason;
    // What both read again in the next version is what has become of these (W14).
    if (const Json& entries = at(report.body, "entries"); entries.is_array()) past["entries"] = entries;
    for (const char* kept : {"reported_by", "reported_at", "signed_at", "claim_ref", "reject_code", "reject_text", "disputed_at", "dispute_text"})
        if (const std::string value = text(report.body, kept); !value.empty()) past[kept] = value;
    if (auto ok = step(report, event, context); !ok) return ok;
    Json revisions = report.body.contains("revisions") ? report.body["revisions"] : Json::array();
    revisions.push_back(std::move(past));
    report.body["revisions"] = std::move(revisions);
    for (const char* gone : {"content_hash", "freeze", "challenge", "code_ended", "reported_by", "reported_at", "signed_at",
                             "lock_on", "dispute_until", "claim_ref", "reject_code", "reject_text", "rejected_at", "disputed_at",
                             "dispute_text", "was_locked", "reopening", "correction_reason", "paper", "paper_returned"})
        report.body.erase(gone);
    report.body["revision"] = old + 1;
    if (!reason.empty()) report.body["correction_reason"] = reason;
    if (const Found c = records.get(certificateKey(report.id, old)); c.present()) {
        Json body = c.record.value();
        body["state"] = "superseded";
        body["updated_at"] = toRfc3339(context.now);
        changes.put(c.record.key, body);
    }
    if (auto ok = hasRoom(report); !ok) return ok;
    if (was == ReportState::Signed || was == ReportState::Locked) flagExports(records, context, report.of.projectId, report.period().substr(0, 7), changes);
    return {};
}

void putTotals(Json& body, const std::vector<Entry>& entries, const Json& project)
{
    const Totals t = totalsOf(entries, roundingOf(project));
    body["entries"] = entriesJson(entries);
    body["total_minutes"] = t.total;
    body["reported_minutes"] = t.reported;
}

Json reportContent(const Json& report, const ContentParts& parts, const std::string& saltHex)
{
    struct Line
    {
        std::string date;
        std::string activity;
        std::string start;
        Json json;
    };
    std::vector<Line> lines;
    std::map<std::string, std::string> titles; // by code, of what has time
    for (const Entry& e : entriesOf(report)) {
        if (e.minutes == 0) continue; // an absence is not told, nor why (health)
        const auto activity = parts.activities.find(e.activity);
        const std::string code = activity == parts.activities.end() ? e.activity : text(activity->second, "code", e.activity);
        if (activity != parts.activities.end())
            if (const std::string title = text(activity->second, "title"); !title.empty()) titles[code] = title;
        Json j = {{"date", e.date}, {"activity", code}, {"minutes", e.minutes}};
        std::string start;
        if (const auto o = parts.occasions.find(e.occasion); o != parts.occasions.end()) {
            start = text(o->second, "start_time");
            j["occasion"] = start;
        }
        if (!e.note.empty()) j["note"] = e.note;
        lines.push_back({e.date, code, start, std::move(j)});
    }
    std::ranges::stable_sort(lines, {}, [](const Line& l) { return std::tie(l.date, l.activity, l.start); });
    Json entries = Json::array();
    for (Line& l : lines) entries.push_back(std::move(l.json));

    Json participant = {
        {"name", text(parts.participant, "given_name") + " " + text(parts.participant, "family_name")}};
    if (!parts.identityNumber.empty()) participant["identity_number"] = parts.identityNumber;
    if (const std::string employer = text(parts.participation, "employer_name"); !employer.empty())
        participant["employer"] = {{"name", employer}, {"org_number", text(parts.participation, "employer_org_number")}};
    Json project = {{"name", text(parts.project, "name")}, {"project_no", text(parts.project, "project_no")}};
    for (const char* path : {"programme_area", "programme_period"})
        if (const std::string value = text(parts.project, path); !value.empty()) project[path] = value;
    // Of the first two areas the person's status decides (attendance §1): one project may hold people of both.
    if (const std::string area = text(project, "programme_area"), group = text(parts.participation, "target_group"); area == "po1" || area == "po2")
        project["programme_area"] = group == "employed" ? "po1" : group == "not_employed" ? "po2" : area;
    if (const std::string owner = text(parts.organisation, "legal_name"); !owner.empty())
        project["owner"] = {{"name", owner}, {"org_number", text(parts.organisation, "registration_number")}};
    Json content = {{"schema", "attendance.report.v1"},
            {"project", std::move(project)},
            {"participant", std::move(participant)},
            {"period", text(report, "period")},
            {"revision", integer(report, "revision", 1)},
            {"entries", std::move(entries)},
            {"total_minutes", integer(report, "total_minutes")},
            {"reported_minutes", integer(report, "reported_minutes")},
            {"rounding", roundingOf(parts.project).text()},
            {"salt", saltHex}};
    if (!titles.empty()) {
        Json activities = Json::array();
        for (const auto& [code, title] : titles) activities.push_back({{"code", code}, {"title", title}});
        content["activities"] = std::move(activities);
    }
    return content;
}

Json contentNow(const Records& records, const Context& context, const Report& r, const std::string& salt)
{
    const Json organisation = records.get({"organisation", RecordId(context.org.value)}).record.value();
    ContentParts parts{r.of.project, r.of.participant, r.of.body, organisation, {}, {}, {}};
    parts.identityNumber = text(records.get(identityKey(r.of.participantId)).record.value(), "number");
    for (const Entry& e : entriesOf(r.body)) {
        for (const auto& [kind, id, map] : {std::tuple{kind::Activity, &e.activity, &parts.activities},
                                            {kind::Occasion, &e.occasion, &parts.occasions}}) {
            const auto parsed = RecordId::parse(*id);
            if (!parsed || map->contains(*id)) continue;
            const Found found = records.get({kind, *parsed});
            if (found.present()) (*map)[*id] = found.record.value();
        }
    }
    return reportContent(r.body, parts, salt);
}

} // namespace sek::attendance
