// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/organisation_commit.h"
#include "core/domain/organisations/person_fields.h"

#include <algorithm>

namespace sek {

namespace {

using Step = OrganisationCommit::Step;

/// A unit may hold only its own fields, none of them set by the hub (SEC-14).
bool wellFormed(const Schema& schema, const UnitChange& change)
{
    const auto fields = schema.unit(change.unit);
    if (fields.empty()) return false;
    for (const Field* f : fields)
        if (f->setBy == SetBy::Hub) return false;
    return project(schema, change.unit, change.to) == change.to && project(schema, change.unit, change.from) == change.from;
}

/// Whether the object holds only fields of a person and those named; groups like the address must be objects.
bool onlyPersonFields(const Json& object, const std::set<std::string>& further, const std::string& prefix = {})
{
    const auto& paths = personPaths();
    for (const auto& [key, value] : object.items()) {
        const std::string path = prefix + key;
        if (std::ranges::find(paths, path) != paths.end() || further.contains(path)) continue;
        const bool group = std::ranges::any_of(paths, [&](const auto& p) { return p.starts_with(path + "."); });
        if (!group || !value.is_object() || !onlyPersonFields(value, further, path + ".")) return false;
    }
    return true;
}

} // namespace

void OrganisationCommit::conflict(const RecordKey& key, const Schema& schema, const UnitChange& change,
                                  const Json& current)
{
    m_conflicts.push_back({key, change.unit, change.from, project(schema, change.unit, current), change.to,
                           text(current, "updated_by"), text(current, "updated_at"), false});
}

/// All that one commit wants of a contact person who is no longer there is one question.
void OrganisationCommit::contactConflict(const Json& before, const Json& mine)
{
    const auto known = std::ranges::find(m_conflicts, "contact_person", &Conflict::unit);
    if (known != m_conflicts.end()) {
        known->before.merge_patch(before);
        known->mine.merge_patch(mine);
        return;
    }
    m_conflicts.push_back({orgKey(), "contact_person", before, personAt(m_after.organisation, ContactPrefix), mine,
                           text(m_after.organisation, "updated_by"), text(m_after.organisation, "updated_at"), false});
}

/// Status set differently by two: the later date wins, the same date asks (organisations §5, case I). Whether this was
/// settled here.
bool OrganisationCommit::laterStatusWins(const UnitChange& change)
{
    if (change.unit != "certification") return false;
    const QDate mine = isoDate(text(change.to, "certification_status_as_of"));
    const QDate theirs = isoDate(text(m_after.organisation, "certification_status_as_of"));
    if (!mine.isValid() || !theirs.isValid() || mine == theirs) return false;
    if (mine > theirs)
        m_after.organisation = withUnit(organisationSchema(), change.unit, m_after.organisation, change.to);
    return true;
}

Step OrganisationCommit::setUnit(const Json& json)
{
    const Schema& schema = organisationSchema();
    auto change = unitChange(json);
    if (!change || !wellFormed(schema, *change)) return reject("ERR_BAD_COMMAND");
    change->to = normalisedBody(schema, change->to);
    Json& organisation = m_after.organisation;
    for (const Field* f : schema.unit(change->unit))
        if (f->setBy == SetBy::OnceUser && !isEmpty(at(organisation, f->path)) &&
            at(organisation, f->path) != at(change->to, f->path))
            return reject("ERR_READ_ONLY", {{"field", f->path}});
    m_touched.insert(change->unit);
    const bool ofContact = change->unit.starts_with(ContactPrefix);
    if (sek::apply(schema, organisation, *change) == MergeOutcome::Conflict) {
        // A person is never mixed from two: when somebody else stands there now, all of it is in question.
        const char* id = "contact_person.person_id";
        if (ofContact && at(change->guard, id) != at(organisation, id))
            contactConflict(personAt(change->from, ContactPrefix), personAt(change->to, ContactPrefix));
        else if (!laterStatusWins(*change))
            conflict(orgKey(), schema, *change, organisation);
    }
    return {};
}

Step OrganisationCommit::replaceContact(const Json& json)
{
    const Json& from = at(json, "from");
    const Json& typed = at(json, "to");
    const std::string personId = text(json, "person_id");
    if (!typed.is_object() || !Uuid::parse(personId) || !onlyPersonFields(typed, {})) return reject("ERR_BAD_COMMAND");
    const Json to =
        withoutInactive(authorisedUserSchema(), personAt(normalisedBody(authorisedUserSchema(), typed), ""));
    const Json now = personAt(m_after.organisation, ContactPrefix);
    if (now != to) {
        if (now != (from.is_object() ? from : Json::object())) {
            contactConflict(from.is_object() ? from : Json::object(), to);
            return {};
        }
        Json person = to;
        person["person_id"] = personId;
        m_after.organisation["contact_person"] = std::move(person);
    }
    for (const auto& unit : organisationSchema().units())
        if (unit.starts_with(ContactPrefix)) m_touched.insert(unit);
    return {};
}

Step OrganisationCommit::addUser(const RecordId& id, const Json& json)
{
    static const std::set<std::string> further = {"eu_login_email", "eu_login_state", "eu_login_checked_on", "language"};
    const Json& typed = at(json, "to");
    if (!typed.is_object() || !onlyPersonFields(typed, further)) return reject("ERR_BAD_COMMAND");
    if (m_records.get(userKey(id)).present() || user(id)) return reject("ERR_ALREADY_EXISTS");
    Json body = normalisedBody(authorisedUserSchema(), typed);
    body["v"] = 1;
    body["role"] = "authorised_user";
    body["approved_by"] = authorName();
    body["created_at"] = toRfc3339(m_context.now);
    if (isEmpty(at(body, "eu_login_state"))) body["eu_login_state"] = "unknown";
    m_after.users.emplace_back(id, std::move(body));
    std::ranges::sort(m_after.users, {}, [](const auto& u) { return u.first; });
    const auto units = authorisedUserSchema().units();
    m_usersTouched[id] = {units.begin(), units.end()};
    return {};
}

Step OrganisationCommit::editUser(const RecordId& id, const Json& json)
{
    const Schema& schema = authorisedUserSchema();
    auto change = unitChange(json);
    if (!change || !wellFormed(schema, *change)) return reject("ERR_BAD_COMMAND");
    change->to = normalisedBody(schema, change->to);
    Json* body = user(id);
    if (!body) {
        const Found found = m_records.get(userKey(id));
        if (found.seen == Seen::NotVisible) return {};
        const Json stone = found.record.tombstone();
        m_conflicts.push_back({userKey(id), change->unit, change->from, Json::object(), change->to,
                               text(stone, "removed_by"), text(stone, "removed_at"), true});
        return {};
    }
    if (text(*body, "role") == "na_user") return reject("ERR_READ_ONLY", {{"field", "role"}});
    if (sek::apply(schema, *body, *change) == MergeOutcome::Conflict) conflict(userKey(id), schema, *change, *body);
    m_usersTouched[id].insert(change->unit);
    return {};
}

Step OrganisationCommit::deleteUser(const RecordId& id, const Json& json)
{
    const Json* body = user(id);
    if (!body) return {}; // both delete: no conflict
    if (text(*body, "account_id") == m_context.actor.text()) return reject("ERR_SELF_DELETE");
    const Json& from = at(json, "from");
    const Json now = personAt(*body, "");
    if (from.is_object() && !from.empty() && from != now) {
        m_conflicts.push_back({userKey(id), "user", from, now, Json::object(), text(*body, "updated_by"),
                               text(*body, "updated_at"), false});
        return {};
    }
    if (userBefore(id)) m_deleted.push_back(id);
    if (const std::string account = text(*body, "account_id"); !account.empty()) m_deletedAccounts.insert(account);
    std::erase_if(m_after.users, [&](const auto& u) { return u.first == id; });
    m_usersTouched.erase(id);
    return {};
}

/// Own values behind a ticked "use the organisation's" box live in the draft only (organisations §2.3). A contact
/// person typed in for the first time becomes somebody: without an id two could be mixed.
void OrganisationCommit::dropInactive()
{
    const bool contact =
        std::ranges::any_of(m_touched, [](const auto& unit) { return unit.starts_with(ContactPrefix); });
    if (contact) {
        m_after.organisation = withoutInactive(organisationSchema(), m_after.organisation);
        if (!isEmpty(at(m_after.organisation, "contact_person")) &&
            isEmpty(at(m_after.organisation, "contact_person.person_id")))
            m_after.organisation["contact_person"]["person_id"] = Uuid::v5(m_context.command.value, "contact").text();
    }
    for (const auto& [id, units] : m_usersTouched)
        if (Json* body = user(id)) *body = withoutInactive(authorisedUserSchema(), *body);
}

} // namespace sek
