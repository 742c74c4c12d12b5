// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/organisation_draft.h"

#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"

#include <algorithm>

namespace sek {

namespace {

bool ofContact(std::string_view unit)
{
    return unit.starts_with(ContactPrefix);
}

/// The person without what a ticked "use the organisation's …" makes inactive.
Json activePerson(Json person)
{
    if (at(person, "use_org_phones") == Json(true)) {
        person.erase("phone_1");
        person.erase("phone_2");
    }
    if (at(person, "use_org_address") == Json(true)) person.erase("address");
    return person;
}

Json activeOrganisation(Json body)
{
    if (!body.contains("contact_person")) return body;
    Json& contact = body["contact_person"];
    contact = activePerson(std::move(contact));
    return body;
}

} // namespace

OrganisationDraft::OrganisationDraft(OrganisationState base) : m_base(std::move(base)) {}

const Json* OrganisationDraft::baseUser(const RecordId& id) const
{
    const auto it = std::ranges::find(m_base.users, id, [](const auto& u) { return u.first; });
    return it == m_base.users.end() ? nullptr : &it->second;
}

void OrganisationDraft::setBase(OrganisationState base)
{
    if (holdsNothing()) m_since = 0;
    else if (m_since == 0) m_since = integer(m_base.organisation, "revision");
    m_base = std::move(base);
    // What is in force already needs no sending.
    std::erase_if(m_units, [&](const auto& u) {
        return project(organisationSchema(), u.first, m_base.organisation) == u.second.to;
    });
    if (m_contact && personAt(m_base.organisation, ContactPrefix) == m_contact->to) m_contact.reset();
    forgetContact();
    for (auto it = m_users.begin(); it != m_users.end();) {
        UserChange& c = it->second;
        const Json* now = baseUser(it->first);
        if ((c.added && now) || (c.deleted && !now)) c.forget();
        if (now)
            std::erase_if(c.units, [&](const auto& u) {
                return project(authorisedUserSchema(), u.first, *now) == u.second.to;
            });
        it = c.empty() ? m_users.erase(it) : std::next(it);
    }
    if (holdsNothing()) m_since = 0;
}

Json OrganisationDraft::organisation() const
{
    Json body = m_base.organisation;
    if (m_contact) {
        body["contact_person"] = m_contact->to;
        body["contact_person"]["person_id"] = m_contact->personId;
    }
    for (const auto& [unit, change] : m_units) body = withUnit(organisationSchema(), unit, body, change.to);
    return body;
}

void OrganisationDraft::setField(const std::string& path, const Json& value)
{
    if (isOfNewerProgram()) return;
    const Field* field = organisationSchema().field(path);
    if (!field) return;
    if (m_contact && ofContact(path)) { // a replacement is one whole
        put(m_contact->to, path.substr(std::string_view(ContactPrefix).size()), value);
        if (m_contact->to == m_contact->from) m_contact.reset();
        return;
    }
    if (ofContact(path) && m_seenContact.empty()) m_seenContact = personAt(m_base.organisation, ContactPrefix);
    const std::string unit = field->mergeUnit();
    auto it = m_units.find(unit);
    if (it == m_units.end()) {
        UnitChange c{unit, project(organisationSchema(), unit, m_base.organisation), {}, Json::object()};
        c.to = c.from;
        if (!field->guard.empty() && !sek::isEmpty(at(m_base.organisation, field->guard)))
            put(c.guard, field->guard, at(m_base.organisation, field->guard));
        it = m_units.emplace(unit, std::move(c)).first;
    }
    put(it->second.to, path, value);
    if (it->second.to == it->second.from) m_units.erase(it);
    forgetContact();
}

void OrganisationDraft::undoUnit(const std::string& unit)
{
    if (isOfNewerProgram()) return;
    m_units.erase(unit);
    forgetContact();
}

/// What was kept for the contact person's changes goes with the last of them.
void OrganisationDraft::forgetContact()
{
    if (std::ranges::any_of(m_units, [](const auto& u) { return ofContact(u.first); })) return;
    if (std::ranges::any_of(m_unknownUnits, [](const Json& u) { return ofContact(text(u, "unit")); })) return;
    m_seenContact = Json::object();
    m_samePerson = false;
}

const UnitChange* OrganisationDraft::change(const std::string& unit) const
{
    const auto it = m_units.find(unit);
    return it == m_units.end() ? nullptr : &it->second;
}

bool OrganisationDraft::overtaken(const std::string& unit) const
{
    const UnitChange* c = change(unit);
    return c && project(organisationSchema(), unit, m_base.organisation) != c->from;
}

void OrganisationDraft::replaceContact(const Json& person, const Uuid& personId)
{
    if (isOfNewerProgram()) return;
    std::erase_if(m_units, [](const auto& u) { return ofContact(u.first); });
    m_contact = ContactReplacement{personAt(m_base.organisation, ContactPrefix), person, personId.text()};
    if (m_contact->from == m_contact->to) m_contact.reset();
    forgetContact();
}

bool OrganisationDraft::asksWhoContactIs() const
{
    if (m_contact || m_samePerson) return false;
    const Json before = m_seenContact, now = personAt(organisation(), ContactPrefix);
    for (const char* path : {"first_name", "last_name", "email"})
        if (text(before, path).empty() || text(now, path).empty() || text(before, path) == text(now, path)) return false;
    return true;
}

void OrganisationDraft::contactIsSamePerson()
{
    if (isOfNewerProgram()) return;
    m_samePerson = true;
}

void OrganisationDraft::contactIsNewPerson(const Uuid& personId)
{
    replaceContact(personAt(organisation(), ContactPrefix), personId);
}

void OrganisationDraft::undoContact()
{
    if (isOfNewerProgram()) return;
    m_contact.reset();
    std::erase_if(m_units, [](const auto& u) { return ofContact(u.first); });
    forgetContact();
}

std::vector<StagedUser> OrganisationDraft::users() const
{
    std::vector<StagedUser> out;
    for (const auto& [id, body] : m_base.users) {
        StagedUser u{id, StagedUser::State::Unchanged, body, body};
        if (const auto it = m_users.find(id); it != m_users.end()) {
            if (it->second.deleted) u.state = StagedUser::State::Deleted;
            else if (!it->second.units.empty()) u.state = StagedUser::State::Edited;
            for (const auto& [unit, c] : it->second.units) u.body = withUnit(authorisedUserSchema(), unit, u.body, c.to);
        }
        out.push_back(std::move(u));
    }
    for (const auto& [id, c] : m_users)
        if (c.added) out.push_back({id, StagedUser::State::Added, Json::object(), c.body});
    std::ranges::sort(out, {}, &StagedUser::id);
    return out;
}

std::optional<StagedUser> OrganisationDraft::user(const RecordId& id) const
{
    for (auto& u : users())
        if (u.id == id) return u;
    return {};
}

void OrganisationDraft::addUser(const RecordId& id, const Json& body)
{
    if (isOfNewerProgram()) return;
    UserChange& c = m_users[id];
    c.forget();
    c.added = true;
    c.body = body;
}

void OrganisationDraft::editUser(const RecordId& id, const Json& body)
{
    if (isOfNewerProgram()) return;
    UserChange& c = m_users[id];
    if (c.added) {
        c.body = body;
        return;
    }
    const Json* now = baseUser(id);
    if (!now) {
        if (c.empty()) m_users.erase(id);
        return;
    }
    if (c.seen.empty()) c.seen = personAt(*now, "");
    std::map<std::string, UnitChange> units;
    for (UnitChange& change : difference(authorisedUserSchema(), *now, body)) {
        // What was staged before keeps what its author saw then.
        if (const auto old = c.units.find(change.unit); old != c.units.end()) change.from = old->second.from;
        units.emplace(change.unit, std::move(change));
    }
    c.units = std::move(units);
    if (c.empty()) m_users.erase(id);
}

void OrganisationDraft::deleteUser(const RecordId& id)
{
    if (isOfNewerProgram()) return;
    const auto it = m_users.find(id);
    if (it != m_users.end() && it->second.added) return undoUser(id);
    const Json* now = baseUser(id);
    if (!now) return;
    UserChange& c = m_users[id];
    c.deleted = true;
    c.seen = personAt(*now, "");
}

void OrganisationDraft::undoUser(const RecordId& id)
{
    if (isOfNewerProgram()) return;
    const auto it = m_users.find(id);
    if (it == m_users.end()) return;
    if (it->second.deleted) it->second.deleted = false;
    else it->second.forget();
    if (it->second.empty()) m_users.erase(it);
}

std::optional<StagedUser> OrganisationDraft::userWithEmail(const std::string& email, const RecordId& except) const
{
    if (email.empty()) return {};
    const std::string key = rules::emailKey(email);
    for (auto& u : users())
        if (u.id != except && u.state != StagedUser::State::Deleted && rules::emailKey(text(u.body, "email")) == key)
            return u;
    return {};
}

bool OrganisationDraft::invites(const Json& before, const Json& body)
{
    const std::string email = text(body, "email");
    if (email.empty() || text(body, "role", "authorised_user") != "authorised_user") return false;
    const std::string key = rules::emailKey(email);
    if (rules::emailKey(text(before, "email")) == key) return false;
    return text(body, "eu_login_state") != "confirmed" ||
           rules::emailKey(text(body, "eu_login_email", email)) != key;
}

bool OrganisationDraft::canCopyContact() const
{
    const std::string email = text(personAt(organisation(), ContactPrefix), "email");
    return !email.empty() && !userWithEmail(email);
}

std::vector<StagedChange> OrganisationDraft::changes() const
{
    std::vector<StagedChange> out;
    for (const auto& unit : organisationSchema().units())
        if (const auto it = m_units.find(unit); it != m_units.end())
            out.push_back({StagedChange::What::Field, {}, unit, it->second.from, it->second.to});
    if (m_contact) out.push_back({StagedChange::What::ReplacedContact, {}, "contact_person", m_contact->from, m_contact->to});
    for (const auto& [id, c] : m_users) {
        if (c.added) out.push_back({StagedChange::What::AddedUser, id, {}, Json::object(), c.body});
        if (c.deleted) out.push_back({StagedChange::What::DeletedUser, id, {}, c.seen, Json::object()});
        if (c.deleted) continue; // edits of somebody who goes have no effect
        for (const auto& unit : authorisedUserSchema().units())
            if (const auto it = c.units.find(unit); it != c.units.end())
                out.push_back({StagedChange::What::EditedUser, id, unit, it->second.from, it->second.to});
    }
    return out;
}

void OrganisationDraft::discard()
{
    if (isOfNewerProgram()) return;
    m_units.clear();
    m_contact.reset();
    for (auto& [id, c] : m_users) c.forget();
    std::erase_if(m_users, [](const auto& u) { return u.second.empty(); });
    forgetContact();
}

void OrganisationDraft::drop(const StagedChange& c)
{
    if (isOfNewerProgram()) return;
    switch (c.what) {
    case StagedChange::What::Field: undoUnit(c.unit); break;
    case StagedChange::What::ReplacedContact: undoContact(); break;
    case StagedChange::What::EditedUser:
        if (const auto it = m_users.find(c.user); it != m_users.end()) {
            it->second.units.erase(c.unit);
            if (it->second.empty()) m_users.erase(it);
        }
        break;
    case StagedChange::What::AddedUser:
    case StagedChange::What::DeletedUser: undoUser(c.user); break;
    }
}

std::vector<Issue> OrganisationDraft::issues(QDate today) const
{
    std::vector<Issue> out;
    const auto collect = [&](const Schema& schema, const Json& now, const Json* before, auto&& touched,
                             const std::string& prefix) {
        std::vector<Issue> old;
        if (before) old = checkBody(schema, {*before, today});
        for (Issue issue : checkBody(schema, {now, today})) {
            const Field* f = schema.field(issue.path);
            if (f && f->setBy == SetBy::Hub) continue; // filled in when the update is decided
            const bool mine = f && touched(f->mergeUnit());
            const bool known = std::ranges::any_of(old, [&](const Issue& i) { return i.path == issue.path; });
            if (!mine && known) issue.severity = Severity::Warning;
            issue.path = prefix + issue.path;
            out.push_back(std::move(issue));
        }
    };
    const Json now = organisation();
    collect(organisationSchema(), now, &m_base.organisation,
            [&](const std::string& unit) { return m_units.contains(unit) || (m_contact && ofContact(unit)); }, "");
    for (const StagedUser& u : users()) {
        if (u.state != StagedUser::State::Added && u.state != StagedUser::State::Edited) continue;
        const auto& units = m_users.at(u.id).units;
        collect(authorisedUserSchema(), u.body, u.state == StagedUser::State::Edited ? &u.before : nullptr,
                [&](const std::string& unit) { return u.state == StagedUser::State::Added || units.contains(unit); },
                "authorised_user/" + u.id.text() + "/");
        if (u.state == StagedUser::State::Edited && !units.contains("email")) continue;
        if (const auto other = userWithEmail(text(u.body, "email"), u.id))
            out.push_back({"authorised_user/" + u.id.text() + "/email", "ERR_EMAIL_DUPLICATE", Severity::Error,
                           {{"first_name", text(other->body, "first_name")},
                            {"last_name", text(other->body, "last_name")}}});
    }
    return out;
}

Json OrganisationDraft::commandArgs() const
{
    Json list = Json::array();
    const auto send = [&](const UnitChange& change, const char* op, Json extra = Json::object()) {
        if (change.to == change.from) return;
        Json j = sek::toJson(change);
        j["op"] = op;
        j.update(extra);
        list.push_back(std::move(j));
    };
    const Json after = activeOrganisation(organisation());
    const auto seenContact = [&](const std::string& unit) {
        return ofContact(unit) && !m_seenContact.empty() ? Json{{"seen", m_seenContact}} : Json::object();
    };
    for (const auto& [unit, c] : m_units) {
        UnitChange sent = c;
        sent.to = project(organisationSchema(), unit, after);
        send(sent, "set", seenContact(unit));
    }
    if (!m_contact) { // a tick box that was set drops the value beside it
        for (const UnitChange& c : difference(organisationSchema(), organisation(), after))
            if (!m_units.contains(c.unit)) send(c, "set", seenContact(c.unit));
    } else {
        list.push_back({{"op", "replace_contact"},
                        {"from", m_contact->from},
                        {"to", activePerson(m_contact->to)},
                        {"person_id", m_contact->personId}});
    }
    for (const auto& [id, c] : m_users) {
        if (c.added) list.push_back({{"op", "add_user"}, {"id", id.text()}, {"to", activePerson(c.body)}});
        if (c.deleted) list.push_back({{"op", "delete_user"}, {"id", id.text()}, {"from", c.seen}});
        if (c.deleted || c.units.empty()) continue;
        const Json* now = baseUser(id);
        Json body = now ? *now : c.seen; // gone meanwhile: sent all the same, so that a person is asked
        for (const auto& [unit, change] : c.units) body = withUnit(authorisedUserSchema(), unit, body, change.to);
        const Json active = activePerson(body);
        const Json extra = {{"id", id.text()}, {"seen", c.seen}};
        for (const auto& [unit, change] : c.units) {
            UnitChange sent = change;
            sent.to = project(authorisedUserSchema(), unit, active);
            send(sent, "edit_user", extra);
        }
        for (const UnitChange& more : difference(authorisedUserSchema(), body, active))
            if (!c.units.contains(more.unit)) send(more, "edit_user", extra);
    }
    return {{"v", 1}, {"base_revision", sinceRevision()}, {"changes", std::move(list)}};
}

std::int64_t OrganisationDraft::sinceRevision() const
{
    return m_since ? m_since : integer(m_base.organisation, "revision");
}

OrganisationState OrganisationDraft::staged() const
{
    OrganisationState s;
    s.organisation = organisation();
    for (const StagedUser& u : users())
        if (u.state != StagedUser::State::Deleted) s.users.emplace_back(u.id, u.body);
    return s;
}

std::vector<Effect> OrganisationDraft::notices(const OrgId& org, const AccountId& author) const
{
    Context context;
    context.authority = true;
    context.org = org;
    context.actor = author;
    return noticesFor(m_base, staged(), context);
}

} // namespace sek
