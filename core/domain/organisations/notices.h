// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

#include <set>
#include <string>
#include <vector>

namespace sek {

/// The records of an organisation at one moment, as far as notices look at them.
struct OrganisationState
{
    Json organisation = Json::object();
    std::vector<std::pair<RecordId, Json>> users; ///< not deleted, in order of id
};

/// The user's body, or none.
const Json* userBody(const OrganisationState& state, const RecordId& id);

OrganisationState organisationState(const Records& records, const Context& context);

/// Who is told of what, exactly as in W10: the person concerned (old and new address) and every other address
/// registered for the organisation before and after; one notice per recipient, in the language that the user of that
/// address has chosen, else the organisation's. Old and new personal values only to the person concerned; when one
/// person takes another's place, each gets the own ones. `accountsStillIn`: of removed users, those who keep a right.
std::vector<Effect> noticesFor(const OrganisationState& before, const OrganisationState& after, const Context& context,
                               const std::set<std::string>& accountsStillIn = {});

/// Who is told that the organisation was created, or that somebody's role in it ended: every address registered for it (W10).
std::vector<Effect> noticesOfCreation(const OrganisationState& state, const Context& context);
std::vector<Effect> noticesOfEndedRole(const OrganisationState& state, const Context& context, const std::string& account, const std::string& role);

/// Who is told that an account has new rights in the organisation: the person, and every address registered for it.
std::vector<Effect> noticesOfRights(const OrganisationState& state, const Context& context, const std::string& name,
                                    const std::string& email, const Json& roles);

} // namespace sek
