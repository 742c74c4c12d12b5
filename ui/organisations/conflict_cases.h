// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/notices.h"
#include "core/sync/workspace/org_view.h"

#include <vector>

namespace sek {

/// One question of a conflict, as a person decides it (organisations §5). What is in force is taken from the records of
/// now: a third person may have changed it since the hub refused.
struct ConflictCase
{
    enum class Kind {
        Contact, ///< somebody else replaced the contact person; one side as a whole (case A)
        Values,  ///< the same fields were changed
        Removed, ///< the user I edited was removed (case B)
        Edited,  ///< the user I deleted was edited (case B)
    };
    Kind kind = Kind::Values;
    RecordKey key;
    std::string unit;
    Json before = Json::object();
    Json theirs = Json::object();
    Json mine = Json::object();
    std::string by; ///< account of who was quicker; empty if not known
    std::string at; ///< hub's time, RFC 3339; empty if not known

    /// Whether the change of the command is decided by this question.
    bool covers(const Json& change) const;
};

std::vector<ConflictCase> conflictCases(const Problem& problem, const OrganisationState& now);

} // namespace sek
