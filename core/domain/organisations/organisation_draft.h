// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/notices.h"
#include "core/record/change.h"

#include <functional>
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

    /// The form of the draft that this program writes.
    static constexpr std::int64_t Version = 1;

    /// Reads what toJson wrote and lays it over `base`. Unknown parts are kept and given back by toJson (case K).
    static OrganisationDraft fromJson(const Json& json, OrganisationState base);
    Json toJson() const;

    /// The records moved on under the draft (a pull, or an accepted command).
    void setBase(OrganisationState base);
    const OrganisationState& base() const { return m_base; }

    /// The version the draft was begun on.
    std::int64_t sinceRevision() const;

    Json organisation() const; ///< as it would become
    void setField(const std::string& path, const Json& value);
    void undoUnit(const std::string& unit);
    const UnitChange* change(const std::string& unit) const;
    /// Whether somebody else changed the unit since it was staged here.
    bool overtaken(const std::string& unit) const;

    /// The contact person becomes `person` as a whole (W4); `personId` is a fresh id.
    void replaceContact(const Json& person, const Uuid& personId);
    bool contactReplaced() const { return m_contact.has_value(); }
    /// W3.5: first name, last name and e-mail are all other ones, and nobody has said yet whether it is another person.
    bool asksWhoContactIs() const;
    /// The fields changed so far are of another person. Turns the single changes into a replacement.
    void contactIsNewPerson(const Uuid& personId);
    /// The same person with new details: the question is not asked again.
    void contactIsSamePerson();
    void undoContact();

    std::vector<StagedUser> users() const; ///< in order of id
    std::optional<StagedUser> user(const RecordId& id) const;
    void addUser(const RecordId& id, const Json& body);
    void editUser(const RecordId& id, const Json& body);
    /// Edits staged before are kept for the case that the deletion is taken back.
    void deleteUser(const RecordId& id);
    /// Takes back the last thing staged for the user: first the deletion, then the edits or the addition.
    void undoUser(const RecordId& id);
    /// Another user of the staged state with the same e-mail (O-11); users staged for deletion do not count.
    std::optional<StagedUser> userWithEmail(const std::string& email, const RecordId& except = {}) const;
    /// W11: whether the update would send the person an invitation to create an EU Login account. Only what is known
    /// here counts; the hub may know of an account in another organisation and then sends none.
    static bool invites(const Json& before, const Json& body);

    /// W6.2: whether the contact person's address is not empty and belongs to no user of the staged state.
    bool canCopyContact() const;

    std::vector<StagedChange> changes() const;
    int count() const { return static_cast<int>(changes().size()); }
    bool isEmpty() const { return count() == 0; }
    /// Another version of the program has kept something here that this one does not know.
    bool hasUnknown() const { return isOfNewerProgram() || !m_unknown.empty() || unknownChanges() > 0; }
    /// Changes of fields this program has not: kept and passed on, neither shown nor sent.
    int unknownChanges() const;
    /// Such a change as one of a command's args (`set`, `edit_user`), for who passes the draft on.
    Json unknownArgs() const;
    /// Case K: the draft has a newer form, or an operation this program does not know. It is shown as far as it is known, every
    /// change of it is refused, and toJson gives back what was read.
    bool isOfNewerProgram() const { return m_whole.is_object(); }
    void discard();
    void drop(const StagedChange& change);

    /// Errors and warnings of the staged state, paths as in UpdateOrganisation's rejections. What was wrong before and is
    /// not touched only warns.
    std::vector<Issue> issues(QDate today) const;

    /// The args of UpdateOrganisation. Values that a tick box makes inactive are left out. An `edit_user` and a `set` of
    /// the contact person also tell whom the author had `seen`, so that after a conflict one person can be put back as
    /// a whole; the decision does not look at it.
    Json commandArgs() const;

    /// Stages once more what the args of a refused UpdateOrganisation wanted, over what is in force now. `wanted` picks
    /// the changes (null: all). An edit of a user who is gone becomes an addition, and an edit of a contact person who was
    /// replaced brings that person back as a whole: two people are never mixed.
    void takeUp(const Json& args, const std::function<bool(const Json& change)>& wanted,
                const std::function<Uuid()>& freshId);
    /// Whether this program knows the form and every operation of the args; fields may be of another version.
    static bool understands(const Json& args);
    /// The lines of the review for args that were sent.
    static std::vector<StagedChange> changesIn(const Json& args);

    /// Who would be told of the staged changes (W10), one notice for each address.
    std::vector<Effect> notices(const OrgId& org, const AccountId& author) const;

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
        Json seen = Json::object();           ///< the person as seen when deleted or first edited
        Json body = Json::object();           ///< of an added user
        std::map<std::string, UnitChange> units; ///< of an edited one
        std::map<std::string, Json> besides;     ///< by unit: what else stood in its entry
        Json unknown = Json::array();            ///< units of another version
        Json further = Json::object();           ///< what else stood in the user's entry
        bool empty() const { return !added && !deleted && units.empty() && unknown.empty(); }
        /// What is known of it goes.
        void forget()
        {
            if (unknown.empty()) *this = {};
            else *this = UserChange{.seen = std::move(seen), .unknown = std::move(unknown), .further = std::move(further)};
        }
    };
    /// What stands in a draft beside what this program knows of it.
    class Reader;
    const Json* baseUser(const RecordId& id) const;
    bool holdsNothing() const { return isEmpty() && unknownChanges() == 0; }

    OrganisationState m_base;
    std::int64_t m_since = 0; ///< revision the draft was begun on, once the base has moved on
    std::map<std::string, UnitChange> m_units;
    std::optional<ContactReplacement> m_contact;
    Json m_seenContact = Json::object(); ///< the contact person when the first of her fields was staged
    bool m_samePerson = false;
    void forgetContact();
    void takeUpContact(const std::vector<const Json*>& sets, const std::function<Uuid()>& freshId);
    std::map<RecordId, UserChange> m_users;
    std::map<std::string, Json> m_besides;   ///< by unit: what else stood in its entry
    Json m_unknownUnits = Json::array();     ///< units of another version
    Json m_contactFurther = Json::object();  ///< what else stood beside the replacement
    Json m_unknown = Json::object();
    Json m_whole;                            ///< of a newer program: what was read
};

} // namespace sek
