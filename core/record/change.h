// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/schema.h"

#include <string>
#include <string_view>
#include <vector>

namespace sek {

/// One merge unit of one record changed: from what the author saw to what the author wants.
/// `from` and `to` hold only the unit's fields, laid out as in the body (an absent field is empty).
struct UnitChange
{
    std::string unit;
    Json from = Json::object();
    Json to = Json::object();
    Json guard = Json::object(); ///< further fields that must still be what the author saw

    friend bool operator==(const UnitChange&, const UnitChange&) = default;
};

Json toJson(const UnitChange& change);
Result<UnitChange> unitChange(const Json& json);

/// The part of the body that belongs to the unit.
Json project(const Schema& schema, std::string_view unit, const Json& body);
/// The body with the unit's fields replaced; everything else, unknown fields too, stays.
Json withUnit(const Schema& schema, std::string_view unit, const Json& body, const Json& projection);

/// What turns `before` into `after`, unit by unit in table order. Fields the hub sets are left out.
std::vector<UnitChange> difference(const Schema& schema, const Json& before, const Json& after);

enum class MergeOutcome { Applied, AlreadyThere, Conflict, UnknownUnit };

/// Three-way merge of one unit (SYNC-8): the current value must be what the author saw, or already what the author
/// wants; otherwise it is a conflict and a person decides. A guarded field needs its guard: left out means the author
/// saw nothing there.
MergeOutcome apply(const Schema& schema, Json& body, const UnitChange& change);

/// Paths of the single fields that differ inside the unit, for display.
std::vector<std::string> changedPaths(const Schema& schema, const UnitChange& change);

} // namespace sek
