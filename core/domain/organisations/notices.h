// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

#include <string>
#include <vector>

namespace sek {

/// The records of an organisation at one moment, as far as notices look at them.
struct OrganisationState
{
    Json organisation = Json::object();
    std::vector<std::pair<RecordId, Json>> users; ///< not deleted, in order of id
};

OrganisationState organisationState(const Records& records, const Context& context);

/// Who is told of what, exactly as in W10: the person concerned (old and new address) and every other address
/// registered for the organisation before and after; one notice per recipient. Old and new personal values go only to
/// the person concerned.
std::vector<Effect> noticesFor(const OrganisationState& before, const OrganisationState& after,
                               const Context& context);

} // namespace sek
