// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/organisation_draft.h"
#include "core/domain/organisations/person_fields.h"

#include <algorithm>
#include <array>
#include <initializer_list>

// How a draft is kept, and what becomes of one that another version of the program has written (organisations §5, case K).

namespace sek {

namespace {

Json otherThan(const Json& object, std::initializer_list<std::string_view> known)
{
    Json rest = Json::object();
    for (const auto& [key, value] : object.items())
        if (std::ranges::find(known, key) == known.end()) rest[key] = value;
    return rest;
}

Json withRest(Json object, const Json& rest)
{
    for (const auto& [key, value] : rest.items())
        if (!object.contains(key)) object[key] = value;
    return object;
}

} // namespace

/// Reads the parts of a draft, and notes when one of them is an operation of a newer program.
class OrganisationDraft::Reader
{
public:
    bool newer = false;

    /// Those of the schema; what has no name there is of another version.
    void units(const Json& list, const Schema& schema, std::map<std::string, UnitChange>& into, std::map<std::string, Json>& besides,
               Json& unknown)
    {
        if (list.is_null()) return;
        if (!list.is_array()) return note();
        for (const Json& entry : list) {
            auto change = unitChange(entry);
            if (!change || text(entry, "op", "set") != "set") note();
            else if (schema.unit(change->unit).empty()) unknown.push_back(entry);
            else {
                if (Json rest = otherThan(entry, {"unit", "from", "to", "guard"}); !rest.empty()) besides[change->unit] = std::move(rest);
                into.emplace(change->unit, std::move(*change));
            }
        }
    }

    std::optional<ContactReplacement> contact(const Json& json, Json& further)
    {
        if (json.is_null()) return {};
        if (!json.is_object() || !Uuid::parse(text(json, "person_id")) || json.contains("op")) {
            note();
            return {};
        }
        further = otherThan(json, {"from", "to", "person_id"});
        return ContactReplacement{at(json, "from").is_object() ? at(json, "from") : Json::object(),
                                  at(json, "to").is_object() ? at(json, "to") : Json::object(), text(json, "person_id")};
    }

    void users(const Json& list, std::map<RecordId, UserChange>& into)
    {
        if (list.is_null()) return;
        if (!list.is_array()) return note();
        for (const Json& entry : list) {
            const auto id = RecordId::parse(text(entry, "id"));
            if (!id || entry.contains("op")) {
                note();
                continue;
            }
            UserChange c;
            c.added = at(entry, "added").is_object();
            if (c.added) c.body = entry["added"];
            c.deleted = at(entry, "deleted").is_object();
            if (c.deleted) c.seen = entry["deleted"];
            else if (at(entry, "seen").is_object()) c.seen = entry["seen"];
            units(at(entry, "units"), authorisedUserSchema(), c.units, c.besides, c.unknown);
            c.further = otherThan(entry, {"id", "added", "deleted", "seen", "units"});
            if (!c.empty()) into.emplace(*id, std::move(c));
            else if (!otherThan(entry, {"id", "seen", "units"}).empty()) note(); // something is done to the user, and nobody here knows what
        }
    }

private:
    void note() { newer = true; }
};

Json OrganisationDraft::toJson() const
{
    if (isOfNewerProgram()) return m_whole;
    const auto listOf = [](const std::map<std::string, UnitChange>& units, const std::map<std::string, Json>& besides, const Json& unknown) {
        Json list = Json::array();
        for (const auto& [unit, c] : units) {
            const auto more = besides.find(unit);
            list.push_back(more == besides.end() ? sek::toJson(c) : withRest(sek::toJson(c), more->second));
        }
        for (const Json& u : unknown) list.push_back(u);
        return list;
    };
    Json j = m_unknown;
    j["v"] = Version;
    j["units"] = listOf(m_units, m_besides, m_unknownUnits);
    if (!m_seenContact.empty()) j["seen_contact"] = m_seenContact;
    if (m_samePerson) j["same_person"] = true;
    if (!holdsNothing()) j["since_revision"] = sinceRevision();
    if (m_contact)
        j["contact"] = withRest({{"from", m_contact->from}, {"to", m_contact->to}, {"person_id", m_contact->personId}}, m_contactFurther);
    j["users"] = Json::array();
    for (const auto& [id, c] : m_users) {
        Json u = {{"id", id.text()}};
        if (c.added) u["added"] = c.body;
        if (c.deleted) u["deleted"] = c.seen;
        else if (!c.seen.empty()) u["seen"] = c.seen;
        if (Json list = listOf(c.units, c.besides, c.unknown); !list.empty()) u["units"] = std::move(list);
        j["users"].push_back(withRest(std::move(u), c.further));
    }
    return j;
}

OrganisationDraft OrganisationDraft::fromJson(const Json& json, OrganisationState base)
{
    OrganisationDraft d;
    if (json.is_object()) {
        Reader reader;
        d.m_unknown = otherThan(json, {"v", "units", "contact", "users", "seen_contact", "same_person", "since_revision"});
        if (const Json& seen = at(json, "seen_contact"); seen.is_object()) d.m_seenContact = seen;
        d.m_samePerson = at(json, "same_person") == Json(true);
        d.m_since = integer(json, "since_revision");
        reader.units(at(json, "units"), organisationSchema(), d.m_units, d.m_besides, d.m_unknownUnits);
        d.m_contact = reader.contact(at(json, "contact"), d.m_contactFurther);
        reader.users(at(json, "users"), d.m_users);
        if (reader.newer || integer(json, "v") > Version) d.m_whole = json;
    }
    d.setBase(std::move(base));
    return d;
}

int OrganisationDraft::unknownChanges() const
{
    std::size_t n = m_unknownUnits.size();
    for (const auto& [id, c] : m_users) n += c.unknown.size();
    return static_cast<int>(n);
}

Json OrganisationDraft::unknownArgs() const
{
    Json list = Json::array();
    const auto add = [&](const Json& unit, Json rest) { list.push_back(withRest(std::move(rest), unit)); };
    for (const Json& u : m_unknownUnits) add(u, {{"op", "set"}});
    for (const auto& [id, c] : m_users)
        for (const Json& u : c.unknown) add(u, {{"op", "edit_user"}, {"id", id.text()}});
    return list;
}

bool OrganisationDraft::understands(const Json& args)
{
    if (integer(args, "v") > Version) return false;
    const Json& list = at(args, "changes");
    if (list.is_null()) return true;
    return list.is_array() && std::ranges::all_of(list, [](const Json& change) {
               static constexpr std::array<std::string_view, 5> known{"set", "replace_contact", "add_user", "edit_user", "delete_user"};
               return change.is_object() && std::ranges::find(known, text(change, "op")) != known.end();
           });
}

} // namespace sek
