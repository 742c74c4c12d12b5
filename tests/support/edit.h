// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/record/record.h"

#include <map>
#include <set>
#include <string>

namespace sek::test {

class Desk;

/// What the forms of one organisation hold before *Update my organisation* is pressed: begun on what the desk shows,
/// changed value by value as a person would, and turned into the args of `UpdateOrganisation` by the same difference the
/// window uses.
class Edit
{
public:
    explicit Edit(const Desk& desk);

    Edit& set(const std::string& path, Json value);         ///< of the organisation or its contact person (W2, W3)
    Edit& replaceContact(Json person, const std::string& personId); ///< W4, or "a new person" of W3
    Edit& selectContact(const RecordId& user);               ///< W4
    Edit& addUser(const RecordId& id, Json person);
    Edit& setUser(const RecordId& id, const std::string& path, Json value);
    Edit& deleteUser(const RecordId& id);

    /// {changes: […]}
    Json args() const;

private:
    Json m_before;
    Json m_after;
    std::map<RecordId, Json> m_usersBefore;
    std::map<RecordId, Json> m_users;
    std::map<RecordId, Json> m_added;
    std::set<RecordId> m_deleted;
    Json m_contact;
    std::string m_contactId;
};

} // namespace sek::test
