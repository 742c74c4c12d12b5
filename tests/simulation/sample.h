// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/record/record.h"
#include "tests/simulation/rng.h"

#include <map>
#include <utility>
#include <vector>

namespace sek::sim {

/// What a form shows: the organisation and its users.
struct Form
{
    Json organisation = Json::object();
    std::vector<std::pair<RecordId, Json>> users;
};
Form formFrom(const std::map<RecordKey, Record>& records);

/// Args of CreateOrganisation for the n-th organisation.
Json foundingArgs(int n);

/// Args of an UpdateOrganisation that somebody with this form before them might send.
Json updateArgs(const Form& form, Rng& rng, SeededRandom& random, Clock& clock);

} // namespace sek::sim
