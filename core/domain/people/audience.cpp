// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/audience.h"

#include "core/base/hash.h"
#include "core/base/instant.h"
#include "core/domain/people/colleague_card.h"
#include "core/domain/people/roles.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>

namespace sek {

namespace {

/// What the roles over the whole organisation give; `Project`: none, only roles over single projects or over oneself.
enum class View : std::int64_t { None = 0, Whole = 1, Viewer = 2, Project = 3 };

constexpr std::int64_t ViewBits = 8;

View viewOf(const std::set<std::string>& roles)
{
    for (const char* r : {role::Owner, role::Administrator, role::AuthorisedUser, role::Auditor})
        if (roles.contains(r)) return View::Whole;
    if (roles.empty()) return View::None;
    for (const std::string& r : roles)
        if (!r.contains('@')) return View::Viewer;
    return View::Project;
}

/// A viewer does not get the colleagues' data of contact, for which there are cards, nor what is made from it, nor anything about participants.
bool viewerSees(std::string_view kind)
{
    return kind != "authorised_user" && kind != "ors_task" && kind != "listed_person" && kind != "route4_step" &&
           kind != "notification" && !attendance::isPersonal(kind);
}

bool hasRoleIn(const std::set<std::string>& roles, std::initializer_list<const char*> names, const Json& project)
{
    const auto id = project.is_string() ? RecordId::parse(project.get<std::string>()) : Result<RecordId>(fail("uuid"));
    return id && std::ranges::any_of(names, [&](const char* r) { return roles.contains(roleIn(r, *id)); });
}

bool hasRoleInAny(const std::set<std::string>& roles, std::initializer_list<const char*> names, const Json& body)
{
    if (hasRoleIn(roles, names, at(body, "project_id"))) return true;
    const Json& list = at(body, "project_ids");
    return list.is_array() && std::ranges::any_of(list, [&](const Json& p) { return hasRoleIn(roles, names, p); });
}

bool isParticipant(const std::set<std::string>& roles, const Json& id)
{
    const auto parsed = id.is_string() ? RecordId::parse(id.get<std::string>()) : Result<RecordId>(fail("uuid"));
    return parsed && roles.contains(roleIn(role::Participant, *parsed));
}

/// Whether a role over a project, or being the person, gives the record.
bool scopedSees(const std::set<std::string>& roles, const AccountId& account, const Record& record)
{
    using namespace role;
    const std::string& kind = record.key.kind;
    if (kind == "organisation") return true;
    if (record.deleted) return attendance::isKind(kind) || kind == kind::RoleGrant; // says nothing but that something is gone
    const bool known = attendance::isKind(kind) || kind == kind::RoleGrant;
    if (!known) return false;
    // Without a role over a project or over oneself only what names the account itself can be theirs: not read as JSON for it.
    const bool scoped = std::ranges::any_of(roles, [](const std::string& r) { return r.contains('@'); });
    if (!scoped && !record.body.contains(account.text().c_str())) return false;
    const Json body = record.value();
    const Json me = record.key.id.text();
    if (kind == "project")
        return hasRoleIn(roles, {ProjectContact, FinanceContact, AttendanceResponsible, Trainer, Attends}, me);
    if (kind == kind::RoleGrant)
        return text(body, "account") == account.text() ||
               hasRoleIn(roles, {ProjectContact, FinanceContact, AttendanceResponsible, Trainer}, at(body, "project_id"));
    if (kind == "contact_channel" && text(body, "owner_kind") == "account")
        return text(body, "owner") == account.text();
    if (kind == "activity" || kind == "occasion")
        return hasRoleIn(roles, {ProjectContact, FinanceContact, AttendanceResponsible, Trainer, Attends},
                         at(body, "project_id"));
    // The person's own: by the record's id, by what it says it is about, or because they are to sign it.
    if (kind == "participant" && isParticipant(roles, me)) return true;
    if (isParticipant(roles, at(body, "participant_id"))) return true;
    if (kind == "contact_channel" && isParticipant(roles, at(body, "owner"))) return true;
    if (kind == "frozen_content")
        return hasRoleInAny(roles, {ProjectContact, FinanceContact, AttendanceResponsible}, body);
    if (attendance::isSensitive(kind)) return hasRoleInAny(roles, {ProjectContact, AttendanceResponsible}, body);
    return hasRoleInAny(roles, {ProjectContact, FinanceContact, AttendanceResponsible, Trainer}, body);
}

bool isOneOf(std::string_view word, std::span<const std::string_view> list)
{
    return std::ranges::find(list, word) != list.end();
}

/// Commands over what everybody sees whole who has a role over the whole organisation. Any other one can name a participant's
/// number or address in one of its texts; so can one that is still to come.
bool isAboutOpenRecords(std::string_view command)
{
    static constexpr std::array<std::string_view, 18> single = {
        "CreateOrganisation", "UpdateOrganisation", "GrantRoles",  "EndOrganisationRole", "TickOrsTask",      "ConfirmEuLogin",
        "InviteToEuLogin",    "RecordAgencyAccess", "NoteDelivery", "AddProject",         "EditProject",      "SetReportSettings",
        "AddActivity",        "EditActivity",       "RemoveActivity", "PlanOccasions",    "EditOccasion",     "RemoveOccasion"};
    static constexpr std::array<std::string_view, 4> plain = {"Accreditation", "ListedPerson", "Route4Step", "Document"};
    return isOneOf(command, single) || std::ranges::any_of(plain, [&](std::string_view kind) {
               return command.ends_with(kind) && isOneOf(command.substr(0, command.size() - kind.size()),
                                                         std::array<std::string_view, 3>{"Add", "Edit", "Remove"});
           });
}

/// `2025-03`, `2025-03-04`, and a day with one of its sessions behind a `#`.
bool isPeriod(const std::string& text)
{
    if (text.size() == 7) return isoDate(text + "-01").isValid();
    return isoDate(text.substr(0, 10)).isValid() && (text.size() == 10 || (text[10] == '#' && Uuid::parse(text.substr(11))));
}

/// Whether the text is none that a person typed: what a sentence in the history is made of.
bool isOfTheProgram(std::string_view key, const std::string& text)
{
    static constexpr std::array<std::string_view, 10> words = {"cause",      "code",    "document_kind", "outcome",     "owner_kind",
                                                               "reason",     "role",    "signer_role",   "surface",     "unit"};
    if (Uuid::parse(text)) return true;
    if (key == "period" || key == "month" || key == "date") return isPeriod(text);
    return isOneOf(key, words) && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == text.npos;
}

/// The same with ids, periods, numbers, yes and no, and the words of lists alone, however deep they lie.
Json withoutTexts(const Json& json, std::string_view key = {})
{
    if (json.is_string()) return isOfTheProgram(key, json.get_ref<const std::string&>()) ? json : Json();
    if (!json.is_structured()) return json;
    Json out = json.is_array() ? Json::array() : Json::object();
    for (const auto& [name, value] : json.items()) {
        Json kept = withoutTexts(value, json.is_array() ? key : std::string_view(name));
        if (kept.is_null()) continue;
        if (json.is_array()) out.push_back(std::move(kept));
        else out[name] = std::move(kept);
    }
    return out;
}

} // namespace

namespace attendance {

bool isSensitive(std::string_view kind)
{
    return kind == "participant_identity" || kind == "contact_channel" || kind == "frozen_content";
}

bool isPersonal(std::string_view kind)
{
    static constexpr std::array<std::string_view, 13> kinds = {
        "participant", "participation",        "enrolment",  "attendance_report", "signature",
        "certificate", "signature_revocation", "scb_export", "reminder",          "attendance_alarm",
        "call_back",   "hours_proposal",       "identity_look"};
    return isSensitive(kind) || std::ranges::find(kinds, kind) != kinds.end();
}

bool isKind(std::string_view kind)
{
    return isPersonal(kind) || kind == "project" || kind == "activity" || kind == "occasion";
}

} // namespace attendance

std::int64_t scopeOf(const std::set<std::string>& roles)
{
    std::string scoped;
    for (const std::string& r : roles)
        if (r.contains('@')) scoped += r + "\n";
    const auto view = static_cast<std::int64_t>(viewOf(roles));
    if (scoped.empty()) return view;
    // Another set of projects is another view; 48 bits keep the number inside what CJ-1 can hold.
    const QByteArray digest = sha256(QByteArray::fromStdString(scoped));
    std::int64_t number = 0;
    for (int i = 0; i < 6; ++i) number = (number << 8) | static_cast<unsigned char>(digest[i]);
    return number * ViewBits + view;
}

std::optional<Record> asSeenBy(const std::set<std::string>& roles, const AccountId& account, Record record)
{
    const View view = viewOf(roles);
    if (view == View::None) return std::nullopt;
    if (view == View::Viewer && record.key.kind == "authorised_user") return colleagueCard(record);
    const bool open = view == View::Whole ? !attendance::isSensitive(record.key.kind)
                                          : view == View::Viewer && viewerSees(record.key.kind);
    if (open || scopedSees(roles, account, record)) return record;
    return std::nullopt;
}

std::optional<Json> historyAsSeenBy(const std::set<std::string>& roles, const std::string& command, const Json& args)
{
    if (viewOf(roles) == View::Whole) {
        // Identity numbers, addresses and what was signed are for the roles of their project, and not by way of the history.
        return isAboutOpenRecords(command) ? args : withoutTexts(args);
    }
    if (viewOf(roles) != View::Viewer) return std::nullopt;
    // A viewer: what was done to the organisation's data, accreditations and documents; nothing about colleagues.
    if (command == "UpdateOrganisation") {
        Json kept = Json::array();
        if (const Json& changes = at(args, "changes"); changes.is_array())
            for (const Json& c : changes)
                if (text(c, "op") == "set" && !text(c, "unit").starts_with("contact_person")) kept.push_back(c);
        return kept.empty() ? std::nullopt : std::optional(Json{{"changes", std::move(kept)}});
    }
    if (command == "CreateOrganisation") return Json::object();
    for (const char* open : {"AddAccreditation", "EditAccreditation", "RemoveAccreditation", "AddDocument", "EditDocument"})
        if (command == open) return args;
    return std::nullopt;
}

bool partialView(const std::set<std::string>& roles, std::string_view kind)
{
    return hiddenFrom(scopeOf(roles), kind);
}

bool hiddenFrom(std::int64_t scope, std::string_view kind)
{
    switch (static_cast<View>(scope % ViewBits)) {
    case View::Whole: return attendance::isSensitive(kind);
    case View::Viewer: return !viewerSees(kind);
    case View::Project: return kind != "organisation";
    case View::None: break;
    }
    return false;
}

} // namespace sek
