// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/notices.h"
#include "core/record/change.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sek {

/// An authorised user as the draft shows her.
struct StagedUser
{
    enum class State { Unchanged, Added, Edited, Deleted };
    RecordId id;
    State state = State::Unchanged;
    Json before = Json::object(); ///< as in force; empty when added
    Json body = Json::object();   ///< as it would become
};

/// One line of the review (W9.4): what, old, new.
struct StagedChange
{
    enum class What { Field, ReplacedContact, AddedUser, EditedUser, DeletedUser };
    What what = What::Field;
    RecordId user;     ///< for the user's kinds
    std::string unit;  ///< merge unit, for Field and EditedUser
    Json from = Json::object();
    Json to = Json::object();
};

/// Everything typed into an organisation's pages and not sent yet (W9): the staged changes of one organisation on one
/// device. A value; it keeps for each merge unit what the author saw and what the author wants, so that it can be laid
/// over a newer state without hiding what others did meanwhile.
class OrganisationDraft
{
public:
    explicit OrganisationDraft(OrganisationState base = {});

    /// Reads what toJson wrote and lays it over `base`. Unknown parts are kept and given back by toJson (case K).
    static OrganisationDraft fromJson(const Json& json, OrganisationState base);
    Json toJson() const;

    /// The records moved on under the draft (a pull, or an accepted command).
    void setBase(OrganisationState base);
    const OrganisationState& base() const { return m_base; }

    Json organisation() const; ///< as it would become
    void setField(const std::string& path, const Json& value);
    void undoUnit(const std::string& unit);
    const UnitChange* change(const std::string& unit) const;
    /// Whether somebody else changed the unit since it was staged here.
    bool overtaken(const std::string& unit) const;

    /// The contact person becomes `person` as a whole (W4); `personId` is a fresh id.
    void replaceContact(const Json& person, const Uuid& personId);
    bool contactReplaced() const { return m_contact.has_value(); }
    /// W3.5: the fields changed so far are of another person. Turns the single changes into a replacement.
    void contactIsNewPerson(const Uuid& personId);
    void undoContact();

    std::vector<StagedUser> users() const; ///< in order of id
    std::optional<StagedUser> user(const RecordId& id) const;
    void addUser(const RecordId& id, const Json& body);
    void editUser(const RecordId& id, const Json& body);
    void deleteUser(const RecordId& id);
    void undoUser(const RecordId& id);

    /// W6.2: whether the contact person's address is not empty and belongs to no user of the staged state.
    bool canCopyContact() const;

    std::vector<StagedChange> changes() const;
    int count() const { return static_cast<int>(changes().size()); }
    bool isEmpty() const { return count() == 0; }
    void discard();
    void drop(const StagedChange& change);

    /// Errors and warnings of the staged state, paths as in UpdateOrganisation's rejections. What was wrong before and is
    /// not touched only warns.
    std::vector<Issue> issues(QDate today) const;

    /// The args of UpdateOrganisation. Values that a tick box makes inactive are left out.
    Json commandArgs() const;

    /// The state as it would become, for notices in the review.
    OrganisationState staged() const;

private:
    struct ContactReplacement
    {
        Json from = Json::object();
        Json to = Json::object();
        std::string personId;
    };
    struct UserChange
    {
        bool added = false;
        bool deleted = false;
        Json seen = Json::object();           ///< the person as seen when deleted
        Json body = Json::object();           ///< of an added user
        std::map<std::string, UnitChange> units; ///< of an edited one
        bool empty() const { return !added && !deleted && units.empty(); }
    };
    const Json* baseUser(const RecordId& id) const;

    OrganisationState m_base;
    std::map<std::string, UnitChange> m_units;
    std::optional<ContactReplacement> m_contact;
    std::map<RecordId, UserChange> m_users;
    Json m_unknown = Json::object();
};

} // namespace sek
