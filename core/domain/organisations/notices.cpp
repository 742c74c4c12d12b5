// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/notices.h"

#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"

#include <algorithm>
#include <map>
#include <set>

namespace sek {

namespace {

std::string nameOf(const Json& person)
{
    const std::string first = text(person, "first_name"), last = text(person, "last_name");
    return first.empty() ? last : last.empty() ? first : first + " " + last;
}

bool isAgency(const Json& user)
{
    return text(user, "role") == "na_user";
}

std::string agencyName(const Json& user)
{
    const std::string name = nameOf(user), code = text(user, "na_code");
    return name.empty() ? code : code.empty() ? name : name + " (" + code + ")";
}

/// One thing that happened, and the addresses (as keys) of the persons it happened to.
struct Happening
{
    std::string event;
    std::string name;
    std::vector<std::string> fields;
    Json before = Json::object();
    Json after = Json::object();
    std::set<std::string> seesBefore; ///< of the person who had the old values
    std::set<std::string> seesAfter;  ///< of the person who has the new ones
    bool accessRemoved = false;
};

Json toJson(const Happening& h, const std::string& recipient)
{
    Json j = {{"event", h.event}, {"fields", h.fields}};
    if (!h.name.empty()) j["name"] = h.name;
    if (!h.before.empty() && h.seesBefore.contains(recipient)) j["before"] = h.before;
    if (!h.after.empty() && h.seesAfter.contains(recipient)) j["after"] = h.after;
    return j;
}

std::set<std::string> keyOf(const Json& person)
{
    const std::string email = text(person, "email");
    return email.empty() ? std::set<std::string>() : std::set{rules::emailKey(email)};
}

std::vector<std::string> differingPaths(const Schema& schema, const std::string& prefix, const Json& a, const Json& b)
{
    std::vector<std::string> out;
    for (const Field& f : schema.fields) {
        if (f.setBy == SetBy::Hub || !f.path.starts_with(prefix)) continue;
        if (at(a, f.path) != at(b, f.path)) out.push_back(f.path);
    }
    return out;
}

/// Addresses by key, first spelling kept.
class Addresses
{
public:
    void add(const std::string& email)
    {
        if (!email.empty()) m_byKey.emplace(rules::emailKey(email), email);
    }
    void addAll(const OrganisationState& s)
    {
        add(text(s.organisation, "email"));
        add(text(personAt(s.organisation, ContactPrefix), "email"));
        for (const auto& [id, body] : s.users) add(text(body, "email"));
    }
    const std::map<std::string, std::string>& byKey() const { return m_byKey; }

private:
    std::map<std::string, std::string> m_byKey;
};

const Json* find(const OrganisationState& s, const RecordId& id)
{
    const auto it = std::ranges::find(s.users, id, [](const auto& u) { return u.first; });
    return it == s.users.end() ? nullptr : &it->second;
}

/// The same person before and after sees both.
void samePerson(Happening& h)
{
    h.seesBefore.merge(std::set(h.seesAfter));
    h.seesAfter = h.seesBefore;
}

std::vector<Happening> happenings(const OrganisationState& before, const OrganisationState& after,
                                  const std::set<std::string>& accountsStillIn)
{
    std::vector<Happening> out;
    Happening data{"organisation_data_changed", {}, {}, {}, {}, {}, {}};
    for (auto& path : differingPaths(organisationSchema(), "", before.organisation, after.organisation))
        if (!path.starts_with(ContactPrefix)) data.fields.push_back(path);
    if (!data.fields.empty()) out.push_back(std::move(data));

    const Json oldContact = personAt(before.organisation, ContactPrefix);
    const Json newContact = personAt(after.organisation, ContactPrefix);
    if (oldContact != newContact) {
        Happening h{"contact_person_changed", nameOf(newContact), {}, oldContact, newContact, keyOf(oldContact),
                    keyOf(newContact)};
        h.fields = differingPaths(organisationSchema(), ContactPrefix, before.organisation, after.organisation);
        const char* id = "contact_person.person_id";
        if (at(before.organisation, id) == at(after.organisation, id)) samePerson(h);
        out.push_back(std::move(h));
    }

    for (const auto& [id, now] : after.users) {
        const Json* was = find(before, id);
        if (!was && isAgency(now)) { // what it can see is in ORS; of its person there is only the name to tell
            out.push_back({"agency_added", agencyName(now), {}, {}, {}, {}, {}});
            continue;
        }
        Happening h{was ? "user_changed" : "user_added", nameOf(now), {}, was ? personAt(*was, "") : Json::object(),
                    personAt(now, ""), was ? keyOf(*was) : std::set<std::string>(), keyOf(now)};
        samePerson(h);
        h.fields = differingPaths(authorisedUserSchema(), "", was ? *was : Json::object(), now);
        if (!h.fields.empty()) out.push_back(std::move(h));
    }
    for (const auto& [id, was] : before.users) {
        if (find(after, id)) continue;
        if (isAgency(was)) {
            out.push_back({"agency_removed", agencyName(was), {}, {}, {}, {}, {}});
            continue;
        }
        Happening h{"user_removed", nameOf(was), {}, {}, {}, keyOf(was), {}};
        h.accessRemoved = !accountsStillIn.contains(text(was, "account_id"));
        out.push_back(std::move(h));
    }
    return out;
}

/// The language that the user of the address has chosen; empty when none has.
std::string languageOf(const std::string& key, const OrganisationState& after, const OrganisationState& before)
{
    for (const auto* state : {&after, &before})
        for (const auto& [id, body] : state->users)
            if (const std::string l = text(body, "language"); !l.empty() && keyOf(body).contains(key)) return l;
    return {};
}

/// What every message about an organisation says: which one, when, by whom.
Json headOf(const OrganisationState& before, const OrganisationState& after, const Context& context)
{
    Json params = {{"organisation", text(after.organisation, "legal_name")},
                   {"at", toRfc3339(context.now)},
                   {"time_zone", text(after.organisation, "time_zone", "UTC")}};
    if (!text(after.organisation, "oid").empty()) params["oid"] = text(after.organisation, "oid");
    for (const auto* state : {&after, &before})
        for (const auto& [id, body] : state->users)
            if (!params.contains("author") && text(body, "account_id") == context.actor.text() && !nameOf(body).empty())
                params["author"] = nameOf(body);
    return params;
}

} // namespace

const Json* userBody(const OrganisationState& state, const RecordId& id)
{
    for (const auto& [user, body] : state.users)
        if (user == id) return &body;
    return nullptr;
}

OrganisationState organisationState(const Records& records, const Context& context)
{
    OrganisationState s;
    s.organisation = records.get({kind::Organisation, RecordId(context.org.value)}).record.value();
    for (const Record& r : records.all(kind::AuthorisedUser)) s.users.emplace_back(r.key.id, r.value());
    return s;
}

std::vector<Effect> noticesFor(const OrganisationState& before, const OrganisationState& after, const Context& context,
                               const std::set<std::string>& accountsStillIn)
{
    const auto changes = happenings(before, after, accountsStillIn);
    if (changes.empty()) return {};
    Addresses recipients;
    recipients.addAll(before);
    recipients.addAll(after);

    std::vector<Effect> out;
    for (const auto& [key, email] : recipients.byKey()) {
        Json list = Json::array();
        bool removed = false;
        for (const auto& h : changes) {
            list.push_back(toJson(h, key));
            removed = removed || (h.accessRemoved && h.seesBefore.contains(key));
        }
        Json params = headOf(before, after, context);
        params["changes"] = std::move(list);
        if (removed) {
            params["access_removed"] = true;
            params["ask"] = text(after.organisation, "email"); // of the organisation: nobody's own address
        }
        std::string language = languageOf(key, after, before);
        if (language.empty()) language = text(after.organisation, "language");
        out.push_back({"organisation_changed", email, std::move(language), std::move(params)});
    }
    return out;
}

namespace {

/// One message to every address of the organisation, with what `more` adds to its head.
std::vector<Effect> toEverybody(const char* event, const OrganisationState& state, const Context& context, const Json& more)
{
    Addresses recipients;
    recipients.addAll(state);
    std::vector<Effect> out;
    for (const auto& [key, address] : recipients.byKey()) {
        Json params = headOf(state, state, context);
        params.update(more);
        std::string language = languageOf(key, state, state);
        if (language.empty()) language = text(state.organisation, "language");
        out.push_back({event, address, std::move(language), std::move(params)});
    }
    return out;
}

} // namespace

std::vector<Effect> noticesOfCreation(const OrganisationState& state, const Context& context)
{
    return toEverybody("organisation_created", state, context, Json::object());
}

std::vector<Effect> noticesOfEndedRole(const OrganisationState& state, const Context& context, const std::string& account, const std::string& role)
{
    if (text(state.organisation, "legal_name").empty()) return {};
    Json more = {{"roles", Json::array({role})}};
    for (const auto& [id, body] : state.users)
        if (text(body, "account_id") == account && !nameOf(body).empty()) more["name"] = nameOf(body);
    return toEverybody("rights_ended", state, context, more);
}

std::vector<Effect> noticesOfRights(const OrganisationState& state, const Context& context, const std::string& name,
                                    const std::string& email, const Json& roles)
{
    if (text(state.organisation, "legal_name").empty()) return {};
    Addresses recipients;
    recipients.addAll(state);
    recipients.add(email);
    std::vector<Effect> out;
    for (const auto& [key, address] : recipients.byKey()) {
        Json params = headOf(state, state, context);
        params["name"] = name.empty() ? email : name;
        params["roles"] = roles;
        std::string language = languageOf(key, state, state);
        if (language.empty()) language = text(state.organisation, "language");
        out.push_back({"rights_granted", address, std::move(language), std::move(params)});
    }
    return out;
}

} // namespace sek
