// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/organisation_draft.h"
#include "core/domain/organisations/person_fields.h"

// What a refused command wanted, staged again over a newer state.

namespace sek {

namespace {

constexpr const char* ContactId = "contact_person.person_id";

bool setsContact(const Json& change)
{
    return text(change, "op") == "set" && text(change, "unit").starts_with(ContactPrefix);
}

const Json& listIn(const Json& args)
{
    static const Json none = Json::array();
    const Json& list = at(args, "changes");
    return list.is_array() ? list : none;
}

Json objectAt(const Json& json, const char* key)
{
    const Json& v = at(json, key);
    return v.is_object() ? v : Json::object();
}

/// A change of a field this program has not stays as it is, for one that has it.
void keepUnknown(Json& list, const Json& change)
{
    Json entry = change;
    for (const char* ofArgs : {"op", "id", "seen"}) entry.erase(ofArgs);
    if (!unitChange(entry)) return;
    for (Json& known : list)
        if (text(known, "unit") == text(entry, "unit")) {
            known = std::move(entry);
            return;
        }
    list.push_back(std::move(entry));
}

} // namespace

void OrganisationDraft::takeUpContact(const std::vector<const Json*>& sets, const std::function<Uuid()>& freshId)
{
    Json seen = Json::object();
    std::string personId;
    for (const Json* change : sets) {
        if (seen.empty()) seen = objectAt(*change, "seen");
        if (personId.empty()) personId = text(objectAt(*change, "guard").value("contact_person", Json::object()), "person_id");
    }
    const bool samePerson = personId.empty() || Json(personId) == at(m_base.organisation, ContactId);
    if (samePerson) {
        for (const Json* change : sets)
            for (const Field* f : organisationSchema().unit(text(*change, "unit")))
                setField(f->path, at(objectAt(*change, "to"), f->path));
        return;
    }
    Json body = Json::object();
    body["contact_person"] = seen;
    for (const Json* change : sets)
        body = withUnit(organisationSchema(), text(*change, "unit"), body, objectAt(*change, "to"));
    const auto id = Uuid::parse(personId);
    replaceContact(personAt(body, ContactPrefix), id ? *id : freshId());
}

void OrganisationDraft::takeUp(const Json& args, const std::function<bool(const Json& change)>& wanted,
                               const std::function<Uuid()>& freshId)
{
    if (isOfNewerProgram()) return;
    std::vector<const Json*> contact;
    std::map<RecordId, Json> gone; // users who were removed meanwhile, as they would become
    for (const Json& change : listIn(args)) {
        if (!change.is_object() || (wanted && !wanted(change))) continue;
        const std::string op = text(change, "op"), unit = text(change, "unit");
        const Json to = objectAt(change, "to");
        if (op == "set" && organisationSchema().unit(unit).empty()) {
            keepUnknown(m_unknownUnits, change);
        } else if (setsContact(change)) {
            contact.push_back(&change);
        } else if (op == "set") {
            for (const Field* f : organisationSchema().unit(unit)) setField(f->path, at(to, f->path));
        } else if (op == "replace_contact") {
            const auto id = Uuid::parse(text(change, "person_id"));
            replaceContact(to, id ? *id : freshId());
        }
        const auto id = RecordId::parse(text(change, "id"));
        if (!id) continue;
        if (op == "add_user") {
            addUser(*id, to);
        } else if (op == "delete_user") {
            deleteUser(*id);
        } else if (op == "edit_user" && authorisedUserSchema().unit(unit).empty()) {
            UserChange& c = m_users[*id];
            keepUnknown(c.unknown, change);
            if (c.seen.empty()) c.seen = objectAt(change, "seen");
            if (c.empty()) m_users.erase(*id);
        } else if (const auto now = op == "edit_user" ? user(*id) : std::nullopt) { // also one who is only staged to be added
            editUser(*id, withUnit(authorisedUserSchema(), unit, now->body, to));
        } else if (op == "edit_user") {
            const auto [it, first] = gone.emplace(*id, objectAt(change, "seen"));
            it->second = withUnit(authorisedUserSchema(), unit, it->second, to);
        }
    }
    if (!contact.empty()) takeUpContact(contact, freshId);
    for (const auto& [id, body] : gone) addUser(RecordId(freshId()), body);
}

std::vector<StagedChange> OrganisationDraft::changesIn(const Json& args)
{
    using What = StagedChange::What;
    std::vector<StagedChange> out;
    for (const Json& change : listIn(args)) {
        const std::string op = text(change, "op");
        const auto id = RecordId::parse(text(change, "id"));
        StagedChange c{What::Field, id ? *id : RecordId(), text(change, "unit"), objectAt(change, "from"),
                       objectAt(change, "to")};
        if (op == "replace_contact") {
            c.what = What::ReplacedContact;
            c.unit = "contact_person";
        } else if (op == "add_user") c.what = What::AddedUser;
        else if (op == "edit_user") c.what = What::EditedUser;
        else if (op == "delete_user") c.what = What::DeletedUser;
        else if (op != "set") continue;
        out.push_back(std::move(c));
    }
    return out;
}

} // namespace sek
