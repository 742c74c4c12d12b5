// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/conflict_cases.h"

#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"
#include "core/record/change.h"

#include <algorithm>

namespace sek {

namespace {

using Kind = ConflictCase::Kind;

Json objectAt(const Json& json, const char* key)
{
    const Json& v = at(json, key);
    return v.is_object() ? v : Json::object();
}

/// The person the author meant: as seen, with the changes of the command. The answer of the hub holds only the units.
void fillPerson(ConflictCase& c, const Json& args)
{
    const Json& list = at(args, "changes");
    if (!list.is_array()) return;
    const Schema& schema = c.kind == Kind::Contact ? organisationSchema() : authorisedUserSchema();
    Json body = Json::object();
    bool known = false;
    for (const Json& change : list) {
        if (!c.covers(change)) continue;
        if (text(change, "op") == "replace_contact") {
            c.before = objectAt(change, "from");
            c.mine = objectAt(change, "to");
            return;
        }
        if (const Json seen = objectAt(change, "seen"); !known && !seen.empty()) {
            known = true;
            c.before = seen;
            if (c.kind == Kind::Contact) body["contact_person"] = seen;
            else body = seen;
        }
        body = withUnit(schema, text(change, "unit"), body, objectAt(change, "to"));
    }
    c.mine = c.kind == Kind::Contact ? personAt(body, ContactPrefix) : body;
}

} // namespace

bool ConflictCase::covers(const Json& change) const
{
    const std::string op = text(change, "op");
    if (kind == Kind::Contact)
        return op == "replace_contact" || (op == "set" && text(change, "unit").starts_with(ContactPrefix));
    if (key.kind == kind::Organisation) return op == "set" && text(change, "unit") == unit;
    if (text(change, "id") != key.id.text()) return false;
    if (kind == Kind::Removed) return op == "edit_user";
    if (kind == Kind::Edited) return op == "delete_user";
    return op == "edit_user" && text(change, "unit") == unit;
}

std::vector<ConflictCase> conflictCases(const Problem& problem, const OrganisationState& now)
{
    std::vector<ConflictCase> out;
    for (const Conflict& c : problem.rejection.conflicts) {
        ConflictCase one{Kind::Values, c.key, c.unit, c.before, c.theirs, c.mine, c.by, c.at};
        const Json* user = userBody(now, c.key.id);
        if (c.key.kind == kind::Organisation && c.unit == "contact_person") one.kind = Kind::Contact;
        else if (c.removed || (c.key.kind == kind::AuthorisedUser && !user)) one.kind = Kind::Removed;
        else if (c.key.kind == kind::AuthorisedUser && c.unit == "user") one.kind = Kind::Edited;
        const bool asked = std::ranges::any_of(out, [&](const ConflictCase& o) {
            return o.kind == one.kind && o.key == one.key && (one.kind != Kind::Values || o.unit == one.unit);
        });
        if (asked) continue; // several units of one person are one question

        const Json& body = user ? *user : now.organisation;
        Json current = Json::object();
        switch (one.kind) {
        case Kind::Contact:
            fillPerson(one, problem.args);
            current = personAt(now.organisation, ContactPrefix);
            break;
        case Kind::Removed: fillPerson(one, problem.args); break;
        case Kind::Edited: current = personAt(body, ""); break;
        case Kind::Values:
            current = project(c.key.kind == kind::Organisation ? organisationSchema() : authorisedUserSchema(), c.unit, body);
            break;
        }
        if (one.kind != Kind::Removed && current != one.theirs) {
            one.by = text(body, "updated_by");
            one.at = text(body, "updated_at");
        }
        one.theirs = std::move(current);
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace sek
