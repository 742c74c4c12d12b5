// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/erasure.h"

#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/participants.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/channels.h"
#include "core/domain/signing/schemas.h"
#include "core/domain/signing/signing.h"

#include <algorithm>
#include <array>
#include <map>

namespace sek::attendance {

namespace {

constexpr const char* Undelivered = "notification"; ///< the organisation's note that a mail address was not reached

/// Whether a reference of the body leads to one of the ids.
bool refersTo(const Schema& schema, const Json& body, const std::set<std::string, std::less<>>& ids)
{
    return std::ranges::any_of(schema.fields, [&](const Field& f) {
        if (f.type != FieldType::Uuid) return false;
        const Json& value = at(body, f.path);
        return value.is_string() && ids.contains(value.get_ref<const std::string&>());
    });
}

void add(std::vector<std::string>& list, std::string value)
{
    if (!value.empty() && std::ranges::find(list, value) == list.end()) list.push_back(std::move(value));
}

/// As it is kept and as people write it: with a hyphen, the Swedish one without its century too.
void addNumber(std::vector<std::string>& list, const std::string& kind, const std::string& number)
{
    add(list, number);
    if ((kind == "se_personnummer" || kind == "se_samordningsnummer") && number.size() == 12)
        for (const std::string& written : {number.substr(0, 8) + "-" + number.substr(8), number.substr(2), number.substr(2, 6) + "-" + number.substr(8)})
            add(list, written);
    if (kind == "lv_personas_kods" && number.size() == 11) add(list, number.substr(0, 6) + "-" + number.substr(6));
}

/// Something in the project that a payment may rest on: more than drafts, or a month that was thrown away.
bool isEvidence(const Record& r, const Json& body)
{
    if (r.key.kind == kind::AttendanceReport) return text(body, "state") != "draft" && text(body, "state") != "void";
    return r.key.kind == signing::kind::FrozenContent || r.key.kind == signing::kind::Signature;
}

} // namespace

std::span<const Schema* const> personalSchemas()
{
    static const std::array all = {&participantSchema(),      &participantIdentitySchema(),         &participationSchema(),
                                   &enrolmentSchema(),        &signing::contactChannelSchema(),     &attendanceReportSchema(),
                                   &signing::frozenContentSchema(), &signing::signatureSchema(),    &signing::signatureRevocationSchema(),
                                   &certificateSchema(),      &reminderSchema(),                    &callBackSchema(),
                                   &hoursProposalSchema(),    &identityLookSchema(),               &roleGrantSchema()};
    return all;
}

std::vector<Record> recordsAbout(const Records& records, const RecordId& participant)
{
    std::vector<Record> out;
    const Found person = records.get({kind::Participant, participant});
    if (person.present()) out.push_back(person.record);
    std::set<std::string, std::less<>> ids{participant.text()};
    // Few bodies name somebody at all: only those are read as values. Again while something new was found.
    std::set<RecordKey> seen;
    for (bool more = true; more;) {
        more = false;
        Traces wanted;
        wanted.ids = ids;
        for (const Schema* schema : personalSchemas())
            for (Record& r : records.all(schema->kind)) {
                if (r.key == person.record.key || seen.contains(r.key) || !wanted.surelyIn(r.body)) continue;
                if (!refersTo(*schema, r.value(), ids)) continue;
                seen.insert(r.key);
                ids.insert(r.key.id.text());
                out.push_back(std::move(r));
                more = true;
            }
    }
    // A mail that did not arrive: the note names the address.
    std::vector<std::string> addresses;
    for (const Record& r : out)
        if (r.key.kind == signing::kind::ContactChannel)
            for (const char* field : {"address", "address_before"}) add(addresses, text(r.value(), field));
    for (Record& r : records.all(Undelivered))
        if (std::ranges::find(addresses, text(r.value(), "recipient")) != addresses.end()) out.push_back(std::move(r));
    return out;
}

Traces tracesOf(const std::vector<Record>& about)
{
    Traces out;
    for (const Record& r : about) {
        out.ids.insert(r.key.id.text());
        const Json body = r.value();
        if (r.key.kind == kind::Participant) out.names.push_back({text(body, "given_name"), text(body, "family_name")});
        if (r.key.kind == kind::ParticipantIdentity) addNumber(out.values, text(body, "kind"), text(body, "number"));
        if (r.key.kind == signing::kind::ContactChannel)
            for (const char* field : {"address", "address_before"}) add(out.values, text(body, field));
    }
    return out;
}

std::optional<Rejection> heldBack(const Records& records, const RecordId& participant, QDate today)
{
    std::set<RecordId> holding;
    for (const Record& r : recordsAbout(records, participant)) {
        const Json body = r.value();
        if (isEvidence(r, body)) holding.insert(RecordId::parse(text(body, "project_id")).value_or(RecordId()));
    }
    std::vector<std::pair<RecordId, Json>> projects;
    for (const RecordId& id : holding) projects.emplace_back(id, records.get({kind::Project, id}).record.value());
    return heldBackBy(projects, today);
}

std::optional<Rejection> heldBackBy(const std::vector<std::pair<RecordId, Json>>& projects, QDate today)
{
    std::optional<Rejection> out;
    QDate latest;
    for (const auto& [id, project] : projects) {
        const QDate until = QDate::fromString(qtext(project, "keep_until"), Qt::ISODate);
        Json params = {{"project", text(project, "name")}, {"project_id", id.text()}};
        if (!until.isValid()) return Rejection{"keep_until_missing", std::move(params), {}, {}};
        if (today > until || (latest.isValid() && until <= latest)) continue;
        latest = until;
        params["date"] = text(project, "keep_until");
        out = Rejection{"keep_until_not_passed", std::move(params), {}, {}};
    }
    return out;
}

const std::vector<std::string>& erasureReasons()
{
    static const std::vector<std::string> words = {"asked", "wrong_person", "no_longer_needed"};
    return words;
}

Decision eraseParticipant(const Records& records, const Context& context, const Json& args)
{
    const auto id = RecordId::parse(text(args, "participant_id"));
    if (!id || std::ranges::find(erasureReasons(), text(args, "reason")) == erasureReasons().end())
        return reject("ERR_BAD_COMMAND");
    const auto about = recordsAbout(records, *id);
    std::set<RecordId> projects;
    for (const Record& r : about)
        if (const auto project = RecordId::parse(text(r.value(), "project_id")); r.key.kind == kind::Participation && project)
            projects.insert(*project);
    // One project's contact does not decide over what another project has to keep.
    if (auto ok = authorise("EraseParticipant", records, context); !ok) {
        if (projects.empty()) return std::unexpected(ok.error());
        for (const RecordId& project : projects)
            if (auto there = authoriseIn("EraseParticipant", records, context, {project}); !there)
                return std::unexpected(there.error());
    }
    if (auto held = heldBack(records, *id, context.today)) return std::unexpected(std::move(*held));
    Changes changes;
    if (about.empty()) return changes;
    for (const Record& r : about) {
        changes.puts.push_back(erasureTombstone(r.key, context));
        if (r.key.kind == kind::ParticipantIdentity) releaseIdentity(context, r.value(), changes);
        if (r.key.kind == signing::kind::ContactChannel) signing::releaseAddress(context, r.value(), changes);
    }
    Traces traces = tracesOf(about);
    traces.ids.insert(id->text());
    Effect effect;
    effect.event = EraseTraces;
    effect.params = toJson(traces);
    changes.effects.push_back(std::move(effect));
    return changes;
}

} // namespace sek::attendance
