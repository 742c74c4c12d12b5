// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/signing_watch.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/domain/attendance/field_checks.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/report_notices.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/signing.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace sek::attendance {

namespace {

/// Something a person did at a device.
struct Deed
{
    Instant at;
    RecordId person;
    std::string device;
    Instant changedAt; ///< of the way of contact; null: never
};

bool earlier(const Deed& a, const Deed& b)
{
    return std::tie(a.at.ms, a.person) < std::tie(b.at.ms, b.person);
}

RecordId idAt(const Json& body, const char* field)
{
    return RecordId::parse(text(body, field)).value_or(RecordId());
}

Instant timeAt(const Json& body, const char* field)
{
    return parseRfc3339(text(body, field)).value_or(Instant());
}

/// What participants signed in the project. Somebody who typed a code without a connection did so when their device says:
/// all of them reach the hub in one moment.
std::vector<Deed> signaturesIn(const Records& records, const RecordId& project)
{
    std::vector<Deed> out;
    for (const Record& r : records.all(signing::kind::Signature)) {
        const Json body = r.value();
        if (text(body, "project_id") != project.text() || text(body, "signer_role") != "participant") continue;
        if (text(body, "method") == "paper") continue; // typed by nobody
        const Instant claimed = timeAt(body, "claimed_entry_at");
        const bool own = text(body, "surface") == "own" || text(body, "surface") == "page"; // on whatever they have at home
        out.push_back({claimed == Instant() ? timeAt(body, "signed_at") : claimed, idAt(body, "participant_id"),
                       own ? std::string() : text(body, "device_id"), timeAt(body, "channel_changed_at")});
    }
    std::ranges::sort(out, earlier);
    return out;
}

std::set<RecordId> peopleIn(const Records& records, const RecordId& project)
{
    std::set<RecordId> out;
    for (const Record& r : records.all(kind::Participation)) {
        const Json body = r.value();
        if (text(body, "project_id") == project.text()) out.insert(idAt(body, "participant_id"));
    }
    return out;
}

/// The ways of contact that participants of the project have confirmed.
std::vector<Deed> confirmationsIn(const Records& records, const RecordId& project)
{
    std::vector<Deed> out;
    const std::set<RecordId> people = peopleIn(records, project);
    for (const Record& r : records.all(signing::kind::ContactChannel)) {
        const Json body = r.value();
        if (text(body, "owner_kind") != "participant" || !people.contains(idAt(body, "owner"))) continue;
        if (text(body, "code_confirmed_at").empty() || text(body, "code_confirmed_device").empty()) continue;
        out.push_back({timeAt(body, "code_confirmed_at"), idAt(body, "owner"), text(body, "code_confirmed_device"), {}});
    }
    std::ranges::sort(out, earlier);
    return out;
}

/// When the project's sessions were, on the organisation's clock.
class Sessions
{
public:
    Sessions(const Records& records, const RecordId& project, int marginMinutes) : m_margin(marginMinutes)
    {
        const Json organisation = [&] {
            const auto all = records.all("organisation");
            return all.empty() ? Json::object() : all.front().value();
        }();
        const QTimeZone zone(QByteArray::fromStdString(text(organisation, "time_zone", "UTC")));
        m_zone = zone.isValid() ? zone : QTimeZone::utc();
        for (const Record& r : records.all(kind::Occasion)) {
            const Json body = r.value();
            if (text(body, "project_id") != project.text() || text(body, "state") == "cancelled") continue;
            m_days[text(body, "date")].emplace_back(minuteOfDay(text(body, "start_time")), minuteOfDay(text(body, "end_time")));
        }
    }

    std::string dayOf(Instant t) const { return toIso(local(t).date()); }
    /// Whether it was in no session's time; nobody can say so of a project that plans none.
    bool missedBy(Instant t) const
    {
        if (m_days.empty()) return false;
        const QDateTime at = local(t);
        const auto day = m_days.find(toIso(at.date()));
        if (day == m_days.end()) return true;
        const int minute = at.time().hour() * 60 + at.time().minute();
        return std::ranges::none_of(day->second, [&](const auto& s) { return minute >= s.first - m_margin && minute <= s.second + m_margin; });
    }

private:
    QDateTime local(Instant t) const { return QDateTime::fromMSecsSinceEpoch(t.ms, m_zone); }

    int m_margin;
    QTimeZone m_zone;
    std::map<std::string, std::vector<std::pair<int, int>>> m_days;
};

/// Runs of deeds at one device in which each follows the one before within `within` and at least `count` people had part.
std::vector<Finding> runs(const std::vector<Deed>& deeds, Remark remark, std::int64_t withinMs, std::size_t count)
{
    std::map<std::string, std::vector<const Deed*>> byDevice;
    for (const Deed& d : deeds)
        if (!d.device.empty()) byDevice[d.device].push_back(&d);
    std::vector<Finding> out;
    for (const auto& [device, list] : byDevice)
        for (std::size_t from = 0, to = 0; from < list.size(); from = to) {
            Finding f{remark, list[from]->at, list[from]->at, {}, device};
            for (to = from; to < list.size() && (to == from || list[to]->at.ms - list[to - 1]->at.ms <= withinMs); ++to) {
                f.until = list[to]->at;
                if (std::ranges::find(f.people, list[to]->person) == f.people.end()) f.people.push_back(list[to]->person);
            }
            if (f.people.size() >= count) out.push_back(std::move(f));
        }
    return out;
}

/// Devices that more than one participant has used: not somebody's own.
std::set<std::string> sharedDevices(const std::vector<Deed>& signatures, const std::vector<Deed>& confirmations)
{
    std::map<std::string, std::set<RecordId>> users;
    for (const auto* list : {&signatures, &confirmations})
        for (const Deed& d : *list)
            if (!d.device.empty()) users[d.device].insert(d.person);
    std::set<std::string> out;
    for (const auto& [device, people] : users)
        if (people.size() > 1) out.insert(device);
    return out;
}

RecordKey callBackKey(const RecordId& report, std::int64_t revision)
{
    return {kind::CallBack, RecordId(Uuid::v5(report.value, "call back/" + std::to_string(revision)))};
}
RecordKey weekKey(const RecordId& project, const std::string& from)
{
    return {kind::Reminder, RecordId(Uuid::v5(project.value, "weekly report/" + from))};
}

bool isSigned(const Json& report)
{
    const std::string state = text(report, "state");
    return state == "signed" || state == "locked";
}

} // namespace

Result<WatchRules> watchRules(const QByteArray& bytes)
{
    const auto json = cj1::parse(bytes);
    if (!json) return failure(json);
    if (integer(*json, "v") != 1) return fail("watch_version");
    WatchRules r;
    r.asOf = isoDate(text(*json, "as_of"));
    r.source = text(*json, "source");
    if (!r.asOf.isValid() || r.source.empty()) return fail("watch_form");
    const auto number = [&](const char* field, int least, int most, int& out) {
        const std::int64_t n = integer(*json, field, -1);
        out = static_cast<int>(n);
        return n >= least && n <= most;
    };
    const bool good = number("weekday", 1, 7, r.weekday) && number("from_hour", 0, 23, r.fromHour) && number("until_hour", 1, 24, r.untilHour) &&
                      number("quick_seconds", 1, 3600, r.quickSeconds) && number("quick_count", 2, 100, r.quickCount) &&
                      number("changed_hours", 1, 24 * 60, r.changedHours) && number("margin_minutes", 0, 24 * 60, r.marginMinutes) &&
                      number("confirmed_minutes", 1, 24 * 60, r.confirmedMinutes) && number("confirmed_count", 2, 100, r.confirmedCount) &&
                      number("sample_percent", 1, 100, r.samplePercent);
    if (!good || r.fromHour >= r.untilHour) return fail("watch_form");
    return r;
}

std::string_view name(Remark remark)
{
    switch (remark) {
    case Remark::QuickSignatures: return "quick_signatures";
    case Remark::OutsideSessions: return "outside_sessions";
    case Remark::ChangedBefore: return "changed_before";
    case Remark::ConfirmedOutside: return "confirmed_outside";
    case Remark::ConfirmedTogether: return "confirmed_together";
    }
    return {};
}

Watched watched(const Records& records, const WatchRules& rules, const RecordId& project, QDate from, QDate to)
{
    const auto signatures = signaturesIn(records, project);
    const auto confirmations = confirmationsIn(records, project);
    const auto shared = sharedDevices(signatures, confirmations);
    const Sessions sessions(records, project, rules.marginMinutes);
    const std::string first = toIso(from), last = toIso(to);
    const auto inside = [&](Instant t) {
        const std::string day = sessions.dayOf(t);
        return day >= first && day <= last;
    };
    Watched out;
    std::vector<Finding> all = runs(signatures, Remark::QuickSignatures, rules.quickSeconds * std::int64_t(1000), static_cast<std::size_t>(rules.quickCount));
    std::ranges::move(runs(confirmations, Remark::ConfirmedTogether, rules.confirmedMinutes * std::int64_t(60'000), static_cast<std::size_t>(rules.confirmedCount)),
                      std::back_inserter(all));
    for (const Deed& s : signatures) {
        if (inside(s.at)) ++out.signatures;
        // At a computer of the organisation only: at home people sign when they like.
        if (!s.device.empty() && sessions.missedBy(s.at)) all.push_back({Remark::OutsideSessions, s.at, s.at, {s.person}, s.device});
        const std::int64_t since = s.at.ms - s.changedAt.ms;
        if (s.changedAt != Instant() && since >= 0 && since <= rules.changedHours * std::int64_t(3'600'000))
            all.push_back({Remark::ChangedBefore, s.at, s.at, {s.person}, s.device});
    }
    for (const Deed& c : confirmations)
        if (shared.contains(c.device) && sessions.missedBy(c.at)) all.push_back({Remark::ConfirmedOutside, c.at, c.at, {c.person}, c.device});
    for (Finding& f : all)
        if (inside(f.at)) out.findings.push_back(std::move(f));
    std::ranges::stable_sort(out.findings, {}, [](const Finding& f) { return f.at.ms; });
    return out;
}

std::vector<CallBack> callBackList(const Records& records, const WatchRules& rules, const RecordId& project, const std::string& month)
{
    // What the hub drew by chance when the code was made; on paper the salted content.
    std::map<std::pair<RecordId, std::int64_t>, std::string> drawn;
    for (const Record& r : records.all(signing::kind::Signature)) {
        const Json body = r.value();
        if (text(body, "project_id") == project.text() && text(body, "signer_role") == "participant")
            drawn[{idAt(body, "document_id"), integer(body, "revision")}] = text(body, "challenge_id", text(body, "content_hash"));
    }
    struct Lot
    {
        std::uint32_t number = 0; ///< below 10,000
        CallBack of;
    };
    std::vector<Lot> lots;
    for (const Record& r : records.all(kind::AttendanceReport)) {
        const Json body = r.value();
        const std::string period = text(body, "period");
        if (text(body, "project_id") != project.text() || !period.starts_with(month) || !isSigned(body)) continue;
        const std::int64_t revision = integer(body, "revision", 1);
        const auto by = drawn.find({r.key.id, revision});
        if (by == drawn.end()) continue;
        const QByteArray hash = sha256(QByteArray::fromStdString("call back " + by->second));
        std::uint32_t number = 0;
        for (int i = 0; i < 4; ++i) number = (number << 8) | static_cast<unsigned char>(hash[i]);
        const Found noted = records.get(callBackKey(r.key.id, revision));
        lots.push_back({number % 10'000, {r.key.id, static_cast<int>(revision), period, idAt(body, "participant_id"), noted.record.value()}});
    }
    std::ranges::sort(lots, {}, [](const Lot& l) { return std::pair(l.number, l.of.report); });
    std::vector<CallBack> out;
    for (std::size_t i = 0; i < lots.size(); ++i)
        if (i == 0 || lots[i].number < static_cast<std::uint32_t>(rules.samplePercent) * 100 || !lots[i].of.noted.empty())
            out.push_back(std::move(lots[i].of));
    return out;
}

Decision noteCallBack(const Records& records, const Context& context, const Json& args)
{
    const auto found = reportIn(records, {{"id", at(args, "report_id")}});
    if (!found) return std::unexpected(found.error());
    const std::string outcome = text(args, "outcome");
    if (outcome != "confirmed" && outcome != "denied" && outcome != "not_reached") return reject("ERR_BAD_COMMAND", {{"field", "outcome"}});
    const QString source = tidy(qtext(args, "source"));
    if (codePoints(source) > 200 || hasControlCharacters(source) || (source.isEmpty() && outcome != "not_reached"))
        return reject("ERR_BAD_COMMAND", {{"field", "source"}});
    if (!*found) return Changes{};
    const Report& r = **found;
    if (auto ok = authoriseIn("NoteCallBack", records, context, {r.of.projectId}); !ok) return std::unexpected(ok.error());
    // Who reported the month cannot vouch for its signature.
    if (r.of.isOf(context.actor) || text(r.body, "reported_by") == context.actor.text()) return reject("self_signing");
    if (auto ok = sameRevision(r, integer(args, "revision")); !ok) return std::unexpected(ok.error());
    if (!isSigned(r.body)) return std::unexpected(wrongState(r));
    const RecordKey key = callBackKey(r.id, r.revision());
    const Found before = records.get(key);
    Json body = before.present() ? before.record.value() : Json{{"v", 1}};
    body["report_id"] = r.id.text();
    body["revision"] = r.revision();
    body["project_id"] = r.of.projectId.text();
    body["participant_id"] = r.of.participantId.text();
    body["outcome"] = outcome;
    body["source"] = source.toStdString();
    body["asked_by"] = context.actor.text();
    body["asked_on"] = toIso(context.today);
    Changes changes;
    changes.put(key, body);
    return changes;
}

std::vector<DueAct> weeklyReportsDue(const Records& records, const WatchRules& rules, const std::vector<SignerLocked>& locked, QDate today,
                                     int hour)
{
    std::vector<DueAct> out;
    if (hour < rules.fromHour || hour >= rules.untilHour) return out;
    // A hub that was off on the day makes up for it in the same week.
    const QDate day = today.addDays(-((today.dayOfWeek() - rules.weekday + 7) % 7));
    const QDate from = day.addDays(-7), to = day.addDays(-1);
    const Sessions calendar(records, {}, 0);
    const auto inWeek = [&, first = toIso(from), last = toIso(to)](Instant t) {
        const std::string on = calendar.dayOf(t);
        return on >= first && on <= last;
    };
    // One look at everything says where something happened at all; most weeks, most projects need no closer one.
    std::set<std::string> busy;
    for (const Record& r : records.all(signing::kind::Signature)) {
        const Json body = r.value();
        if (inWeek(timeAt(body, "signed_at")) || inWeek(timeAt(body, "claimed_entry_at"))) busy.insert(text(body, "project_id"));
    }
    const auto channels = records.all(signing::kind::ContactChannel);
    const bool confirmed = std::ranges::any_of(channels, [&](const Record& r) { return inWeek(timeAt(r.value(), "code_confirmed_at")); });
    for (const SignerLocked& l : locked)
        if (inWeek(l.since)) busy.insert(text(records.get(reportKey(l.report)).record.value(), "project_id"));
    for (const Record& p : records.all(kind::Project)) {
        const std::string project = p.key.id.text();
        if ((!confirmed && !busy.contains(project)) || records.get(weekKey(p.key.id, toIso(from))).present()) continue;
        const Watched seen = watched(records, rules, p.key.id, from, to);
        std::int64_t locks = 0;
        for (const SignerLocked& l : locked)
            if (inWeek(l.since) && text(records.get(reportKey(l.report)).record.value(), "project_id") == project) ++locks;
        if (seen.signatures == 0 && seen.findings.empty() && locks == 0) continue;
        std::int64_t toAsk = 0;
        for (const QDate& month : {day.addMonths(-1), day})
            for (const CallBack& c : callBackList(records, rules, p.key.id, toIso(month).substr(0, 7)))
                if (c.noted.empty()) ++toAsk;
        Json counts = {{"signatures", seen.signatures}, {"locked", locks}, {"call_backs", toAsk}};
        for (const Remark remark : {Remark::QuickSignatures, Remark::OutsideSessions, Remark::ChangedBefore, Remark::ConfirmedOutside, Remark::ConfirmedTogether})
            counts[std::string(name(remark))] = std::ranges::count(seen.findings, remark, &Finding::remark);
        out.push_back({"NoteWeeklyReport",
                       {{"project_id", project}, {"from", toIso(from)}, {"to", toIso(to)}, {"counts", std::move(counts)}},
                       "weekly report " + project + " " + toIso(from)});
    }
    return out;
}

Decision noteWeeklyReport(const Records& records, const Context& context, const Json& args)
{
    if (context.actor != HubActor || !context.authority) return reject("ERR_NOT_AUTHORISED");
    const auto id = RecordId::parse(text(args, "project_id"));
    const std::string from = text(args, "from"), to = text(args, "to");
    if (!id || !isoDate(from).isValid() || !isoDate(to).isValid() || !at(args, "counts").is_object()) return reject("ERR_BAD_COMMAND");
    const Found project = records.get({kind::Project, *id});
    if (!project.present()) return reject("ERR_NO_SUCH_RECORD");
    const RecordKey key = weekKey(*id, from);
    if (records.get(key).present()) return Changes{};
    const Json settings = project.record.value();
    const Json organisation = records.get({"organisation", RecordId(context.org.value)}).record.value();
    Json params = {{"signatures", integer(at(args, "counts"), "signatures")}};
    for (const auto& [what, count] : at(args, "counts").items()) // what did not happen is not spoken of
        if (count.is_number_integer() && count != 0) params[what] = count;
    params["organisation"] = text(organisation, "legal_name");
    params["time_zone"] = text(organisation, "time_zone");
    params["project"] = text(settings, "short_name", text(settings, "name"));
    if (const Json& log = at(args, "log"); log.is_object()) {
        params["log_size"] = integer(log, "size");
        params["log_root"] = text(log, "root");
    }
    params["from"] = from;
    params["to"] = to;
    Changes changes;
    changes.effects = toRole(records, context, *id, role::ProjectContact, "signing_week", params);
    changes.put(key, {{"v", 1},
                      {"project_id", id->text()},
                      {"week", from},
                      {"locked", integer(at(args, "counts"), "locked")},
                      {"sent_at", toRfc3339(context.now)}});
    return changes;
}

} // namespace sek::attendance
