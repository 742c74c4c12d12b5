// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/edit.h"

#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"
#include "core/record/change.h"
#include "tests/support/desk.h"

namespace sek::test {

Edit::Edit(const Desk& desk) : m_before(desk.organisation()), m_after(m_before)
{
    for (const Record& r : desk.all(kind::AuthorisedUser)) m_usersBefore[r.key.id] = r.value();
    m_users = m_usersBefore;
}

Edit& Edit::set(const std::string& path, Json value)
{
    put(m_after, path, std::move(value));
    return *this;
}

Edit& Edit::replaceContact(Json person, const std::string& personId)
{
    m_contact = std::move(person);
    m_contactId = personId;
    return *this;
}

Edit& Edit::selectContact(const RecordId& user)
{
    return replaceContact(personAt(m_users.at(user), ""), user.text());
}

Edit& Edit::addUser(const RecordId& id, Json person)
{
    m_added[id] = std::move(person);
    return *this;
}

Edit& Edit::setUser(const RecordId& id, const std::string& path, Json value)
{
    put(m_users.at(id), path, std::move(value));
    return *this;
}

Edit& Edit::deleteUser(const RecordId& id)
{
    m_deleted.insert(id);
    return *this;
}

Json Edit::args() const
{
    Json changes = Json::array();
    for (const UnitChange& c : difference(organisationSchema(), m_before, m_after)) {
        Json change = toJson(c);
        change["op"] = "set";
        changes.push_back(std::move(change));
    }
    if (!m_contactId.empty())
        changes.push_back({{"op", "replace_contact"},
                           {"from", personAt(m_before, "contact_person.")},
                           {"to", m_contact},
                           {"person_id", m_contactId}});
    for (const auto& [id, person] : m_added)
        changes.push_back({{"op", "add_user"}, {"id", id.text()}, {"to", person}});
    for (const auto& [id, body] : m_users)
        for (const UnitChange& c : difference(authorisedUserSchema(), m_usersBefore.at(id), body)) {
            Json change = toJson(c);
            change["op"] = "edit_user";
            change["id"] = id.text();
            changes.push_back(std::move(change));
        }
    for (const RecordId& id : m_deleted)
        changes.push_back({{"op", "delete_user"}, {"id", id.text()}, {"from", personAt(m_usersBefore.at(id), "")}});
    return {{"changes", std::move(changes)}};
}

} // namespace sek::test
