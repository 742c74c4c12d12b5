// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/exports.h"

#include "core/base/hash.h"
#include "core/base/instant.h"
#include "core/base/text.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/report.h"
#include "core/domain/people/roles.h"

#include <algorithm>
#include <map>

namespace sek::attendance {

namespace {

bool isMonth(const std::string& month)
{
    return month.size() == 7 && isoDate(month + "-01").isValid();
}

bool isOf(const Json& exported, const RecordId& project)
{
    return text(exported, "project_id") == project.text();
}

/// Sent once, no longer true, and not sent anew. Never sent is never to be sent again: its values go in their turn.
bool isOwed(const Json& exported)
{
    const std::string state = text(exported, "state");
    return state != "submitted" && (boolean(exported, "again") || (state == "superseded" && !text(exported, "submitted_on").empty()));
}

std::vector<MonthExport> newestExports(const Records& records, const RecordId& project)
{
    std::vector<std::pair<RecordId, Json>> all;
    for (const Record& r : records.all(kind::ScbExport)) all.emplace_back(r.key.id, r.value());
    return attendance::newestExports(all, project);
}

} // namespace

std::vector<MonthExport> newestExports(const std::vector<std::pair<RecordId, Json>>& exports, const RecordId& project)
{
    std::map<std::string, MonthExport> newest;
    for (const auto& [id, body] : exports) {
        if (!isOf(body, project)) continue;
        MonthExport& kept = newest[text(body, "month")];
        if (!kept.id.isNull() && integer(kept.body, "sequence") >= integer(body, "sequence")) continue;
        kept = {text(body, "month"), id, body, isOwed(body)};
    }
    std::vector<MonthExport> out;
    for (auto& [month, e] : newest) out.push_back(std::move(e));
    return out;
}

std::vector<std::string> monthsOver(const Json& project, QDate today)
{
    std::vector<std::string> out;
    const QDate start = isoDate(text(project, "start_date")), end = isoDate(text(project, "end_date"));
    if (!start.isValid()) return out;
    for (QDate m(start.year(), start.month(), 1); m.addMonths(1) <= today && (!end.isValid() || m <= end); m = m.addMonths(1))
        out.push_back(toIso(m).substr(0, 7));
    return out;
}

std::vector<MonthValues> monthValues(const Records& records, const RecordId& project, const std::string& month)
{
    const QDate first = isoDate(month + "-01");
    if (!first.isValid()) return {};
    const QDate last = first.addMonths(1).addDays(-1);
    std::map<std::string, std::vector<Json>> reports; // by participation
    for (const Record& r : records.all(kind::AttendanceReport)) {
        if (!r.body.contains(project.text().c_str()) || !r.body.contains(month.c_str())) continue;
        Json body = r.value();
        if (text(body, "project_id") == project.text() && text(body, "period").starts_with(month) && text(body, "state") != "void")
            reports[text(body, "participation_id")].push_back(std::move(body));
    }
    std::vector<std::pair<QString, MonthValues>> sorted;
    for (const Record& r : records.all(kind::Participation)) {
        if (!r.body.contains(project.text().c_str())) continue;
        const Json body = r.value();
        MonthValues v;
        v.participation = r.key.id;
        v.start = isoDate(text(body, "start_date"));
        v.end = isoDate(text(body, "end_date"));
        if (text(body, "project_id") != project.text() || v.start > last || (v.end.isValid() && v.end < first)) continue;
        const auto who = RecordId::parse(text(body, "participant_id"));
        if (!who) continue;
        const Json person = records.get({kind::Participant, *who}).record.value();
        v.identityNumber = text(records.get(identityKey(*who)).record.value(), "number");
        v.givenName = text(person, "given_name");
        v.familyName = text(person, "family_name");
        v.protectedIdentity = boolean(person, "protected_identity");
        v.employerNumber = text(body, "employer_org_number");
        if (const auto mine = reports.find(r.key.id.text()); mine != reports.end()) {
            v.reportedMinutes = 0;
            v.isSigned = true;
            for (const Json& report : mine->second) {
                const auto state = stateFrom(text(report, "state"));
                v.isSigned = v.isSigned && (state == ReportState::Signed || state == ReportState::Locked);
                *v.reportedMinutes += static_cast<int>(integer(report, "reported_minutes"));
            }
        }
        const QString by = fold(QString::fromStdString(v.familyName + "\n" + v.givenName)) + QString::fromStdString("\n" + v.participation.text());
        sorted.emplace_back(by, std::move(v));
    }
    std::ranges::sort(sorted, {}, &std::pair<QString, MonthValues>::first);
    std::vector<MonthValues> out;
    for (auto& [key, v] : sorted) out.push_back(std::move(v));
    return out;
}

std::vector<std::string> monthsToSendAgain(const Records& records, const RecordId& project)
{
    std::vector<std::string> out;
    for (const MonthExport& e : newestExports(records, project))
        if (e.owed) out.push_back(e.month);
    return out;
}

void flagExports(const Records& records, const Context& context, const RecordId& project, const std::string& month, Changes& changes)
{
    for (const Record& r : records.all(kind::ScbExport)) {
        Json body = r.value();
        if (!isOf(body, project) || text(body, "month") < month) continue;
        if (text(body, "state") != "submitted" && text(body, "state") != "generated") continue;
        body["state"] = "superseded";
        body["updated_at"] = toRfc3339(context.now);
        changes.put(r.key, body);
    }
}

Decision noteExport(const Records& records, const Context& context, const Json& args)
{
    if (context.actor != HubActor || !context.authority) return reject("ERR_NOT_AUTHORISED");
    const auto id = RecordId::parse(text(args, "id"));
    const auto project = RecordId::parse(text(args, "project_id"));
    const auto by = AccountId::parse(text(args, "by"));
    const std::string month = text(args, "month"), format = text(args, "format");
    if (!id || !project || !by || !isMonth(month) || fromHex(text(args, "sha256")).size() != 32 ||
        (format != "csv" && format != "xlsx" && format != "clipboard"))
        return reject("ERR_BAD_COMMAND");
    Context theirs = context;
    theirs.actor = *by;
    if (auto ok = authoriseIn("ExportStatistics", records, theirs, {*project}); !ok) return std::unexpected(ok.error());
    if (records.get({kind::ScbExport, *id}).present()) return reject("ERR_ALREADY_EXISTS");
    const auto before = newestExports(records, *project);
    const auto it = std::ranges::find(before, month, &MonthExport::month);
    Changes changes;
    Json body = {{"v", 1},
                 {"project_id", project->text()},
                 {"month", month},
                 {"profile", text(args, "profile")},
                 {"sequence", it == before.end() ? 1 : integer(it->body, "sequence") + 1},
                 {"format", format},
                 {"sha256", text(args, "sha256")},
                 {"state", "generated"},
                 {"created_at", toRfc3339(context.now)},
                 {"created_by", by->text()}};
    // In place of one that was sent and no longer holds: it is not done before this one is sent too.
    if (it != before.end() && it->owed) body["again"] = true;
    changes.put({kind::ScbExport, *id}, body);
    return changes;
}

Decision submitExport(const Records& records, const Context& context, const Json& args)
{
    const auto id = RecordId::parse(text(args, "id"));
    const QDate on = isoDate(text(args, "submitted_on"));
    if (!id || !on.isValid() || on > context.today) return reject("ERR_BAD_COMMAND", {{"field", "submitted_on"}});
    const Found found = records.get({kind::ScbExport, *id});
    if (found.seen == Seen::NotVisible) return Changes{};
    if (!found.present()) return reject("ERR_NO_SUCH_RECORD");
    Json body = found.record.value();
    const auto project = RecordId::parse(text(body, "project_id"));
    if (!project) return reject("ERR_BAD_COMMAND");
    if (auto ok = authoriseIn("SubmitExport", records, context, {*project}); !ok) return std::unexpected(ok.error());
    if (text(body, "state") == "superseded") return reject("export_superseded", {{"month", text(body, "month")}});
    if (text(body, "state") == "submitted") return Changes{};
    for (const std::string& month : monthsToSendAgain(records, *project))
        if (month < text(body, "month")) return reject("export_order", {{"month", month}});
    body["state"] = "submitted";
    body["submitted_on"] = toIso(on);
    body["updated_at"] = toRfc3339(context.now);
    body["updated_by"] = context.actor.text();
    Changes changes;
    changes.put(found.record.key, body);
    return changes;
}

void addExportCommands(Rulebook& book)
{
    book.add("NoteExport", {noteExport, 1, true});
    book.add("SubmitExport", {submitExport});
}

} // namespace sek::attendance
