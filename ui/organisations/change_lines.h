// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/organisation_draft.h"

#include <QString>

namespace sek {

/// One value of a change as people read it.
struct ChangeLine
{
    QString label;
    QString before;
    QString after;
};

/// A staged or refused change in words: what it is about, and its values.
struct ChangeEntry
{
    QString title;
    std::vector<ChangeLine> lines;
};

/// The data of a person, phones and address each as one line; "the organisation's" where a box is ticked. Only lines
/// that differ, or with `all` every line that is filled on either side.
std::vector<ChangeLine> personLines(const Json& before, const Json& after, bool all);

/// The values of a merge unit that differ.
std::vector<ChangeLine> unitLines(const Schema& schema, const std::string& unit, const Json& before, const Json& after);

/// What a merge unit is called ("Contact person: Work e-mail").
QString unitTitle(const Schema& schema, const std::string& unit);

/// `state` names the users that are only edited.
ChangeEntry describe(const StagedChange& change, const OrganisationState& state);

} // namespace sek
