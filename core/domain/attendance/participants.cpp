// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/participants.h"

#include "core/domain/attendance/exports.h"
#include "core/domain/attendance/identity.h"
#include "core/domain/attendance/reason.h"
#include "core/domain/attendance/report.h"
#include "core/domain/people/record_commands.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/channels.h"
#include "core/domain/signing/signing.h"

#include <algorithm>
#include <set>
#include <optional>

namespace sek::attendance {

namespace {

using Step = std::expected<void, Rejection>;

constexpr const char* IdentityClaim = "participant_identity";

std::string claimValue(const Context& context, const std::string& kind, const std::string& number)
{
    return context.org.text() + "/" + kind + ":" + number;
}

std::string countryOf(const Records& records, const Context& context)
{
    return text(records.get({"organisation", RecordId(context.org.value)}).record.value(), "country");
}

void stampNew(Json& body, const Context& context)
{
    body["v"] = 1;
    body["created_at"] = toRfc3339(context.now);
    body["created_by"] = context.actor.text();
    body["updated_at"] = toRfc3339(context.now);
    body["updated_by"] = context.actor.text();
}

/// Only fields a person may set, each in its kept form; errors stop.
std::expected<Json, Rejection> typedBody(const Schema& schema, const Json& typed, const Context& context, Changes& changes)
{
    if (!typed.is_object()) return reject("ERR_BAD_COMMAND");
    for (const auto& [key, value] : typed.items())
        if (const Field* f = schema.field(key); !f || f->setBy == SetBy::Hub) return reject("ERR_BAD_COMMAND");
    Json body = normalisedBody(schema, typed);
    Rejection r{"ERR_INVALID", Json::object(), {}, {}};
    for (Issue& issue : checkBody(schema, {body, context.today})) {
        if (issue.severity == Severity::Error) r.issues.push_back(std::move(issue));
        else changes.warnings.push_back(std::move(issue));
    }
    if (r.issues.empty()) return body;
    r.code = r.issues.front().code;
    r.params = r.issues.front().params;
    return std::unexpected(std::move(r));
}

/// Whether the number is somebody's already; the person's id when this side can tell.
Step notKnown(const Records& records, const Context& context, const Identity& identity, const RecordId& self, bool batch)
{
    if (identity.number.empty()) return {};
    const ClaimState state = context.claim(IdentityClaim, claimValue(context, identity.kind, identity.number));
    if (state == ClaimState::Free || (state == ClaimState::Unknown && batch)) return {};
    const std::string own = identityKey(self).id.text();
    for (const Record& r : records.all(kind::ParticipantIdentity)) {
        if (!r.body.contains(identity.number.c_str()) || r.key.id.text() == own) continue;
        const Json body = r.value();
        if (text(body, "number") == identity.number && text(body, "kind") == identity.kind)
            return reject("ERR_PARTICIPANT_EXISTS", {{"id", text(body, "participant_id")}});
    }
    return state == ClaimState::Unknown ? Step() : reject("ERR_PARTICIPANT_EXISTS");
}

std::expected<Json, Rejection> projectFor(const char* command, const Records& records, const Context& context,
                                          const RecordId& project)
{
    const Found found = records.get({kind::Project, project});
    if (found.seen == Seen::Absent) return reject("ERR_NO_SUCH_RECORD", {{"field", "project_id"}});
    if (auto ok = authoriseIn(command, records, context, {project}); !ok) return std::unexpected(ok.error());
    return found.record.value();
}

/// Inside the project's days.
Step datesInProject(const Json& participation, const Json& project)
{
    const std::string start = text(participation, "start_date"), end = text(participation, "end_date");
    const std::string first = text(project, "start_date"), last = text(project, "end_date");
    if ((!first.empty() && start < first) || (!last.empty() && start > last))
        return reject("ERR_OUTSIDE_PROJECT", {{"field", "start_date"}});
    if (!end.empty() && !last.empty() && end > last) return reject("ERR_OUTSIDE_PROJECT", {{"field", "end_date"}});
    return {};
}

/// A day belongs to one participation of a person in a project: its hours would stand in two months.
Step alone(const Records& records, const RecordId& self, const Json& body)
{
    const std::string participant = text(body, "participant_id");
    const auto last = [](const Json& of) {
        const std::string end = text(of, "end_date");
        return end.empty() ? std::string("9999-12-31") : end;
    };
    for (const Record& r : records.all(kind::Participation)) {
        if (r.key.id == self || !r.body.contains(participant.c_str())) continue;
        const Json other = r.value();
        if (text(other, "participant_id") != participant || at(other, "project_id") != at(body, "project_id")) continue;
        if (text(body, "start_date") <= last(other) && text(other, "start_date") <= last(body))
            return reject("ERR_ALREADY_EXISTS", {{"id", r.key.id.text()}, {"field", "start_date"}});
    }
    return {};
}

/// The records about the person are for this project's roles too from now on.
void widen(const Records& records, const RecordId& participant, const RecordId& project, Changes& changes)
{
    std::vector<Record> all;
    for (const RecordKey& key : {RecordKey{kind::Participant, participant}, identityKey(participant)})
        if (Found f = records.get(key); f.present()) all.push_back(std::move(f.record));
    for (const signing::Channel& c : signing::channelsOf(records, participant))
        all.push_back(records.get({signing::kind::ContactChannel, c.id}).record);
    for (const Record& r : all) {
        Json body = r.value();
        Json list = at(body, "project_ids").is_array() ? body["project_ids"] : Json::array();
        if (std::find(list.begin(), list.end(), Json(project.text())) != list.end()) continue;
        list.push_back(project.text());
        std::sort(list.begin(), list.end());
        body["project_ids"] = std::move(list);
        changes.put(r.key, body);
    }
}

/// The same access in a project the participant comes to.
void giveOwnAccess(const Context& context, const AccountId& account, const RecordId& participant, const RecordId& project,
                   const AccountId& grantedBy, Changes& changes)
{
    changes.put({kind::RoleGrant, RecordId(Uuid::v5(participant.value, "own access " + account.text() + " " + project.text()))},
                projectGrantBody(account, role::Participant, project, participant, grantedBy, context.now));
}

} // namespace

Decision grantOwnAccess(const Records& records, const Context& context, const Json& args)
{
    if (context.actor != HubActor || !context.authority) return reject("ERR_NOT_AUTHORISED");
    const auto account = AccountId::parse(text(args, "account"));
    const auto id = RecordId::parse(text(args, "participant_id"));
    const auto by = AccountId::parse(text(args, "granted_by"));
    if (!account || !id || !by) return reject("ERR_BAD_COMMAND");
    const Found found = records.get({kind::Participant, *id});
    if (!found.present()) return reject("ERR_NO_SUCH_RECORD");
    Json person = found.record.value();
    if (const std::string had = text(person, "user_id"); !had.empty() && had != account->text()) return reject("ERR_ALREADY_EXISTS");
    Changes changes;
    person["user_id"] = account->text();
    changes.put(found.record.key, person);
    std::set<std::string> projects;
    for (const Record& r : records.all(kind::Participation)) {
        const Json body = r.value();
        const auto project = RecordId::parse(text(body, "project_id"));
        if (text(body, "participant_id") == id->text() && project && projects.insert(project->text()).second)
            giveOwnAccess(context, *account, *id, *project, *by, changes);
    }
    return changes;
}

void releaseIdentity(const Context& context, const Json& identity, Changes& changes)
{
    if (const std::string number = text(identity, "number"); !number.empty())
        changes.claims.push_back({IdentityClaim, claimValue(context, text(identity, "kind"), number), false});
}

Decision registerParticipant(const Records& records, const Context& context, const Json& args)
{
    const auto id = RecordId::parse(text(args, "id"));
    const auto here = RecordId::parse(text(args, "participation_id"));
    const auto projectId = RecordId::parse(text(args, "project_id"));
    if (!id || !here || !projectId) return reject("ERR_BAD_COMMAND");
    const auto project = projectFor("RegisterParticipant", records, context, *projectId);
    if (!project) return std::unexpected(project.error());
    if (records.get({kind::Participant, *id}).present() || records.get({kind::Participation, *here}).present())
        return reject("ERR_ALREADY_EXISTS");
    Changes changes;
    const auto person = typedBody(participantSchema(), at(args, "person"), context, changes);
    if (!person) return std::unexpected(person.error());
    const Json& typed = at(args, "identity");
    const auto identity =
        readIdentity(text(typed, "kind"), text(typed, "number"), countryOf(records, context), context.today);
    if (!identity) return std::unexpected(Rejection{identity.error().code, identity.error().params, {identity.error()}, {}});
    if (auto ok = notKnown(records, context, *identity, *id, !text(args, "batch").empty()); !ok)
        return std::unexpected(ok.error());

    Json body = *person;
    body["identity_kind"] = identity->kind;
    if (!identity->masked.empty()) body["identity_masked"] = identity->masked;
    body["project_ids"] = Json::array({projectId->text()});
    stampNew(body, context);
    changes.put({kind::Participant, *id}, body);
    if (!identity->number.empty()) {
        Json number = {{"participant_id", id->text()},
                       {"kind", identity->kind},
                       {"number", identity->number},
                       {"project_ids", Json::array({projectId->text()})}};
        stampNew(number, context);
        changes.put(identityKey(*id), number);
        changes.claims.push_back({IdentityClaim, claimValue(context, identity->kind, identity->number), true});
    }

    Json participation = at(args, "participation");
    if (!participation.is_object()) return reject("ERR_BAD_COMMAND");
    participation["project_id"] = projectId->text();
    participation["participant_id"] = id->text();
    auto joined = typedBody(participationSchema(), participation, context, changes);
    if (!joined) return std::unexpected(joined.error());
    if (auto ok = datesInProject(*joined, *project); !ok) return std::unexpected(ok.error());
    stampNew(*joined, context);
    changes.put({kind::Participation, *here}, *joined);
    flagExports(records, context, *projectId, text(*joined, "start_date").substr(0, 7), changes); // told too late

    if (const Json& channels = at(args, "channels"); channels.is_array()) {
        if (channels.size() > 4) return reject("ERR_BAD_COMMAND");
        signing::Owner owner;
        owner.known = true;
        owner.language = text(body, "language");
        owner.projects = {*projectId};
        for (const Json& c : channels) {
            const auto channel = RecordId::parse(text(c, "id"));
            if (!channel || records.get({signing::kind::ContactChannel, *channel}).present()) return reject("ERR_BAD_COMMAND");
            Json typedChannel = c;
            typedChannel.erase("id");
            typedChannel["owner_kind"] = "participant";
            typedChannel["owner"] = id->text();
            if (auto ok = signing::putNewChannel(records, context, *channel, typedChannel, owner, changes); !ok)
                return std::unexpected(ok.error());
        }
    }
    return changes;
}

Decision addParticipation(const Records& records, const Context& context, const Json& args)
{
    const auto id = RecordId::parse(text(args, "id"));
    const Json& typed = at(args, "body");
    const auto projectId = RecordId::parse(text(typed, "project_id"));
    const auto participantId = RecordId::parse(text(typed, "participant_id"));
    if (!id || !projectId || !participantId) return reject("ERR_BAD_COMMAND");
    const auto project = projectFor("RegisterParticipant", records, context, *projectId);
    if (!project) return std::unexpected(project.error());
    if (records.get({kind::Participation, *id}).present()) return reject("ERR_ALREADY_EXISTS");
    if (records.get({kind::Participant, *participantId}).seen == Seen::Absent)
        return reject("ERR_NO_SUCH_RECORD", {{"field", "participant_id"}});
    // One open participation of a person in a project.
    for (const Record& r : records.all(kind::Participation)) {
        if (!r.body.contains(participantId->text().c_str())) continue;
        const Json other = r.value();
        if (text(other, "project_id") == projectId->text() && text(other, "participant_id") == participantId->text() &&
            text(other, "end_date").empty())
            return reject("ERR_ALREADY_EXISTS", {{"id", r.key.id.text()}, {"field", "start_date"}});
    }
    Changes changes;
    auto body = typedBody(participationSchema(), typed, context, changes);
    if (!body) return std::unexpected(body.error());
    if (auto ok = datesInProject(*body, *project); !ok) return std::unexpected(ok.error());
    if (auto ok = alone(records, *id, *body); !ok) return std::unexpected(ok.error());
    stampNew(*body, context);
    changes.put({kind::Participation, *id}, *body);
    flagExports(records, context, *projectId, text(*body, "start_date").substr(0, 7), changes);
    widen(records, *participantId, *projectId, changes);
    // Who signs in on their own sees the new project there too, unless that was taken away.
    for (const ProjectGrant& g : projectGrants(records))
        if (g.role == role::Participant && g.participant == *participantId)
            giveOwnAccess(context, g.account, *participantId, *projectId, context.actor, changes);
    return changes;
}

namespace {

/// What stands in every month of the person was sent differently (§9.2).
void flagTheirExports(const Records& records, const Context& context, const RecordId& participant, Changes& changes)
{
    const std::string who = participant.text();
    for (const Record& r : records.all(kind::Participation)) {
        if (!r.body.contains(who.c_str())) continue;
        const Json body = r.value();
        const auto project = RecordId::parse(text(body, "project_id"));
        if (project && text(body, "participant_id") == who) flagExports(records, context, *project, text(body, "start_date").substr(0, 7), changes);
    }
}

} // namespace

Decision changeIdentity(const Records& records, const Context& context, const Json& args)
{
    const auto id = RecordId::parse(text(args, "id"));
    if (!id) return reject("ERR_BAD_COMMAND");
    const Found found = records.get({kind::Participant, *id});
    if (found.seen == Seen::NotVisible) return Changes{};
    if (!found.present()) return reject("ERR_NO_SUCH_RECORD");
    Json person = found.record.value();
    if (auto ok = authoriseIn("EditParticipant", records, context, projectsOf(found.record.key, person)); !ok)
        return std::unexpected(ok.error());
    if (const auto why = reasonIn(args, "reason", false); !why) return std::unexpected(why.error());
    const Json old = records.get(identityKey(*id)).record.value();
    const auto identity = readIdentity(text(at(args, "to"), "kind"), text(at(args, "to"), "number"),
                                       countryOf(records, context), context.today);
    if (!identity) return std::unexpected(Rejection{identity.error().code, identity.error().params, {identity.error()}, {}});
    if (text(old, "number") == identity->number && text(old, "kind") == identity->kind) return Changes{};
    if (text(at(args, "from"), "number") != text(old, "number")) {
        Rejection r{"ERR_CONFLICT", Json::object(), {}, {}};
        r.conflicts.push_back({identityKey(*id), "number", at(args, "from"), {{"number", text(old, "number")}},
                               {{"number", identity->number}}, text(old, "updated_by"), text(old, "updated_at"), false});
        return std::unexpected(std::move(r));
    }
    if (auto ok = notKnown(records, context, *identity, *id, false); !ok) return std::unexpected(ok.error());
    Changes changes;
    if (!text(old, "number").empty())
        changes.claims.push_back({IdentityClaim, claimValue(context, text(old, "kind"), text(old, "number")), false});
    person["identity_kind"] = identity->kind;
    person.erase("identity_masked");
    if (!identity->masked.empty()) person["identity_masked"] = identity->masked;
    person["updated_at"] = toRfc3339(context.now);
    person["updated_by"] = context.actor.text();
    changes.put(found.record.key, person);
    flagTheirExports(records, context, *id, changes);
    if (identity->number.empty()) {
        changes.puts.push_back(tombstone(identityKey(*id), context));
        return changes;
    }
    changes.claims.push_back({IdentityClaim, claimValue(context, identity->kind, identity->number), true});
    Json number = {{"participant_id", id->text()},
                   {"kind", identity->kind},
                   {"number", identity->number},
                   {"project_ids", at(person, "project_ids")}};
    stampNew(number, context);
    changes.put(identityKey(*id), number);
    return changes;
}

namespace {

Decision enrolment(const char* command, bool join, const Records& records, const Context& context, const Json& args)
{
    const auto activityId = RecordId::parse(text(args, "activity_id"));
    const Json& list = at(args, "participation_ids");
    if (!activityId || !list.is_array() || list.empty() || list.size() > 1000) return reject("ERR_BAD_COMMAND");
    const Found activity = records.get({kind::Activity, *activityId});
    if (activity.seen == Seen::Absent) return reject("ERR_NO_SUCH_RECORD", {{"field", "activity_id"}});
    if (!activity.present()) return Changes{};
    const std::string projectId = text(activity.record.value(), "project_id");
    if (auto ok = authoriseIn(command, records, context, projectOf({}, activity.record.value())); !ok)
        return std::unexpected(ok.error());
    Changes changes;
    for (const Json& j : list) {
        const auto id = j.is_string() ? RecordId::parse(j.get<std::string>()) : Result<RecordId>(fail("uuid"));
        if (!id) return reject("ERR_BAD_COMMAND");
        const auto of = participation(records, *id);
        if (!of) return std::unexpected(of.error());
        if (of->projectId.isNull()) continue;
        if (of->projectId.text() != projectId) return reject("ERR_NO_SUCH_RECORD", {{"field", "participation_ids"}});
        const RecordKey key{kind::Enrolment, RecordId(Uuid::v5(id->value, "enrolment/" + activityId->text()))};
        const bool there = records.get(key).present();
        if (there == join) continue;
        if (!join) {
            changes.puts.push_back(tombstone(key, context));
            continue;
        }
        Json body = {{"activity_id", activityId->text()},
                     {"participation_id", id->text()},
                     {"participant_id", of->participantId.text()},
                     {"project_id", projectId}};
        stampNew(body, context);
        changes.put(key, body);
    }
    return changes;
}

/// The first month whose statistics would now say something else.
std::string firstChanged(const Json& before, const Json& after)
{
    std::string out;
    for (const char* path : {"start_date", "end_date"})
        for (const Json* side : {&before, &after})
            if (const std::string day = text(*side, path); text(before, path) != text(after, path) && !day.empty())
                if (out.empty() || day.substr(0, 7) < out) out = day.substr(0, 7);
    if (text(before, "employer_org_number") != text(after, "employer_org_number")) // in each of their months
        if (const std::string first = text(before, "start_date").substr(0, 7); out.empty() || first < out) out = first;
    return out;
}

/// The values of a person that stand in each month.
Step participantRule(const Records& records, const Context& context, RecordChange& change, Changes& changes)
{
    if (!change.before || !change.after) return {};
    const auto other = [&](const char* path) { return at(*change.before, path) != at(*change.after, path); };
    if (other("given_name") || other("family_name") || other("protected_identity")) flagTheirExports(records, context, change.key.id, changes);
    return {};
}

/// Who leaves gets no further with a code on its way (W12): the months wait again, for another code.
Step endCodes(const Records& records, const Context& context, const RecordId& participation, Changes& changes)
{
    for (const Record& record : records.all(kind::AttendanceReport)) {
        if (!record.body.contains(participation.text().c_str())) continue;
        if (const Json body = record.value(); text(body, "participation_id") != participation.text() || text(body, "state") != "code_active") continue;
        auto found = report(records, record.key.id);
        if (!found) return std::unexpected(found.error());
        if (!*found) continue;
        Report& r = **found;
        if (auto ok = endCode(r, context); !ok) return ok;
        changes.put(record.key, r.body);
    }
    return {};
}

Step participationRule(const Records& records, const Context& context, RecordChange& change, Changes& changes)
{
    if (!change.before || !change.after) return {};
    const auto projectId = RecordId::parse(text(*change.after, "project_id"));
    if (!projectId) return {};
    if (auto ok = datesInProject(*change.after, records.get({kind::Project, *projectId}).record.value()); !ok) return ok;
    const std::string start = text(*change.after, "start_date"), end = text(*change.after, "end_date");
    if (start != text(*change.before, "start_date") || end != text(*change.before, "end_date"))
        if (auto ok = alone(records, change.key.id, *change.after); !ok) return ok;
    const std::string self = change.key.id.text();
    for (const Record& r : records.all(kind::AttendanceReport)) {
        if (!r.body.contains(self.c_str())) continue;
        const Json report = r.value();
        if (text(report, "participation_id") != self || text(report, "state") == "void") continue;
        for (const Entry& e : entriesOf(report))
            if (e.minutes > 0 && (e.date < start || (!end.empty() && e.date > end)))
                return reject("entries_outside_participation", {{"date", e.date}});
    }
    if (const std::string month = firstChanged(*change.before, *change.after); !month.empty())
        flagExports(records, context, *projectId, month, changes);
    if (!end.empty() && text(*change.before, "end_date").empty())
        if (auto ok = endCodes(records, context, change.key.id, changes); !ok) return ok;
    return {};
}

constexpr EditableKind Participants{"Participant", participantSchema, participantRule, projectsOf};
constexpr EditableKind Participations{"Participation", participationSchema, participationRule, projectOf};

} // namespace

Decision enrol(const Records& records, const Context& context, const Json& args)
{
    return enrolment("Enrol", true, records, context, args);
}

Decision endEnrolment(const Records& records, const Context& context, const Json& args)
{
    return enrolment("EndEnrolment", false, records, context, args);
}

void addParticipantCommands(Rulebook& book)
{
    book.add("RegisterParticipant", {registerParticipant});
    book.add("AddParticipation", {addParticipation});
    book.add("GrantOwnAccess", {grantOwnAccess, 1, true});
    book.add("ChangeIdentity", {changeIdentity});
    book.add("Enrol", {enrol});
    book.add("EndEnrolment", {endEnrolment});
    book.add("EditParticipant",
             {[](const Records& r, const Context& c, const Json& a) { return editRecord(Participants, r, c, a); }});
    book.add("EditParticipation",
             {[](const Records& r, const Context& c, const Json& a) { return editRecord(Participations, r, c, a); }});
}

} // namespace sek::attendance
