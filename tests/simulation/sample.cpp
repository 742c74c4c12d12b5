// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sample.h"

#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"
#include "core/record/change.h"

#include <array>
#include <set>

namespace sek::sim {

namespace {

Json address(Rng& rng)
{
    static constexpr std::array Streets = {"Parauga iela 1", "Piemēra iela 22", "Testu laukums 3", "Izdomas prospekts 14"};
    return {{"street", Streets[static_cast<std::size_t>(rng.below(Streets.size()))]},
            {"postal_code", "LV-1" + std::to_string(100 + rng.below(20))},
            {"city", "Paraugpils"},
            {"country", "LV"}};
}

std::string number(Rng& rng, std::int64_t n)
{
    return std::to_string(rng.below(n));
}

Json person(Rng& rng)
{
    static constexpr std::array First = {"Alise", "Bruno", "Cilla", "Dagmāra", "Zofia"};
    static constexpr std::array Last = {"Piemērs", "Exempelson", "Przykładowska", "Paraudze"};
    return {{"first_name", First[static_cast<std::size_t>(rng.below(First.size()))]},
            {"last_name", Last[static_cast<std::size_t>(rng.below(Last.size()))]},
            {"position", "Office " + number(rng, 9)},
            {"email", "person" + number(rng, 100000) + "@example.org"},
            {"use_org_phones", true},
            {"use_org_address", true}};
}

/// A new value for a unit of the organisation that has one field.
Json valueFor(const std::string& unit, Rng& rng)
{
    if (unit == "email") return "office" + number(rng, 6) + "@example.org";
    if (unit == "website") return "https://site" + number(rng, 6) + ".example.org";
    if (unit == "phone_1" || unit == "phone_2") return "+371 2000000" + number(rng, 9);
    if (unit == "nace_code") return "85.5" + number(rng, 9);
    return "Value " + number(rng, 6);
}

Json setChange(const Form& form, const std::string& unit, Rng& rng)
{
    const Schema& schema = organisationSchema();
    Json to = Json::object();
    if (unit == "legal_address") put(to, unit, address(rng));
    else if (rng.below(8) > 0 || unit == "legal_name" || unit == "email" || unit == "phone_1") put(to, unit, valueFor(unit, rng));
    return {{"op", "set"}, {"unit", unit}, {"from", project(schema, unit, form.organisation)}, {"to", std::move(to)}};
}

Json userChange(const Form& form, Rng& rng, std::set<RecordId>& touched)
{
    const auto& [id, body] = form.users[static_cast<std::size_t>(rng.below(static_cast<std::int64_t>(form.users.size())))];
    if (!touched.insert(id).second) return {};
    if (rng.below(4) == 0) return {{"op", "delete_user"}, {"id", id.text()}, {"from", personAt(body, "")}};
    static constexpr std::array Units = {"position", "department", "email", "identity"};
    const std::string unit = Units[static_cast<std::size_t>(rng.below(Units.size()))];
    const Schema& schema = authorisedUserSchema();
    const Json from = project(schema, unit, body);
    const Json other = person(rng);
    Json to = Json::object();
    if (unit == "identity") to = {{"first_name", other["first_name"]}, {"last_name", other["last_name"]}};
    else if (unit == "department") to = {{"department", "Room " + number(rng, 4)}};
    else to = {{unit, other[unit]}};
    return {{"op", "edit_user"}, {"id", id.text()}, {"unit", unit}, {"from", from}, {"to", std::move(to)}};
}

} // namespace

Form formFrom(const std::map<RecordKey, Record>& records)
{
    Form form;
    for (const auto& [key, r] : records) {
        if (r.deleted) continue;
        if (key.kind == kind::Organisation) form.organisation = r.value();
        if (key.kind == kind::AuthorisedUser) form.users.emplace_back(key.id, r.value());
    }
    return form;
}

Json foundingArgs(int n)
{
    Rng rng(static_cast<std::uint64_t>(n));
    return {{"organisation",
             {{"legal_name", "Fictitious Association " + std::to_string(n)},
              {"oid", "E1000000" + std::to_string(n)},
              {"legal_status", "legal_person"},
              {"organisation_type", "ngo_association"},
              {"public_body", false},
              {"non_profit", true},
              {"country", "LV"},
              {"language", "lv"},
              {"no_registration_number", true},
              {"vat_state", "not_applicable"},
              {"email", "office@example.org"},
              {"phone_1", "+371 20000000"},
              {"legal_address", address(rng)},
              {"contact_person", person(rng)}}},
            {"user", person(rng)}};
}

Json updateArgs(const Form& form, Rng& rng, SeededRandom& random, Clock& clock)
{
    static const std::vector<std::string> Units = {"legal_name", "business_name", "website", "email", "phone_1", "phone_2",
                                                   "nace_code", "registered_by", "registration_authority",
                                                   "national_agency", "legal_address"};
    Json changes = Json::array();
    std::set<std::string> units;
    std::set<RecordId> users;
    const auto count = rng.between(1, 3);
    for (std::int64_t i = 0; i < count; ++i) {
        const auto n = rng.below(100);
        if (n < 50) {
            const auto& unit = Units[static_cast<std::size_t>(rng.below(static_cast<std::int64_t>(Units.size())))];
            if (units.insert(unit).second) changes.push_back(setChange(form, unit, rng));
        } else if (n < 62) {
            if (!units.insert("contact_person").second) continue;
            changes.push_back({{"op", "replace_contact"},
                               {"from", personAt(form.organisation, "contact_person.")},
                               {"to", person(rng)},
                               {"person_id", Uuid::v7(clock, random).text()}});
        } else if (n < 80) {
            changes.push_back({{"op", "add_user"}, {"id", Uuid::v7(clock, random).text()}, {"to", person(rng)}});
        } else if (!form.users.empty()) {
            if (Json c = userChange(form, rng, users); !c.is_null()) changes.push_back(std::move(c));
        }
    }
    if (changes.empty()) changes.push_back(setChange(form, "website", rng));
    return {{"changes", std::move(changes)}};
}

} // namespace sek::sim
