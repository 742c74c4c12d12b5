// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/store/cache.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sek {

/// What somebody had typed for an organisation and not sent when the access to it ended (organisations §5 E): the own typing,
/// nothing of the copy. As a file, a colleague takes it over as staged changes.
struct Unsent
{
    OrgId org;
    std::string organisation; ///< its legal name
    Instant endedAt;
    std::vector<std::pair<std::string, Json>> commands; ///< name and args, in the order they were made; the draft is the last
    bool whole = true; ///< false: the oldest were left out, it would have been too much, or a newer program typed it
    std::vector<Json> begun = {}; ///< what stood in a dialog: {key, typed}
    std::vector<Json> kept = {};  ///< what was refused before it was stored: {name, args, code}

    bool isEmpty() const { return commands.empty() && begun.empty() && kept.empty(); }
};

/// How long it is kept for who wants to save it.
inline constexpr int DaysUnsentIsKept = 30;

/// Nothing where everything was sent. Fails where that could not be read.
Result<std::optional<Unsent>> unsentIn(const CacheTx& tx, const OrgId& org, Instant now);

Json toJson(const Unsent& unsent);
/// Of any file. Fails with `unsent_form`, `unsent_newer`, `json_…`.
Result<Unsent> readUnsent(const QByteArray& bytes);

} // namespace sek
