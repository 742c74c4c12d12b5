// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"

#include <QStringList>

namespace sek {

/// An update on its way: what its author had seen, and what it was about.
struct OwnUpdate
{
    std::vector<CommandId> commands; ///< one after the other, as long as nobody was told of an outcome
    std::int64_t since = 0;          ///< the version on which the first was begun
    Json seen = Json::object();      ///< the organisation's record when it was sent
    std::set<std::string> units;     ///< of that record, changed by it
};

/// What others had changed at the hub by the time it took the update, and what joined with it without a question (organisations
/// §5, principle 4): one line for each of them with the fields, by name where it is known.
QStringList mergedMeanwhile(const OwnUpdate& own, const OrgView& view);

} // namespace sek
