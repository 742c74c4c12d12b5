// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/json.h"

#include <string>
#include <vector>

namespace sek {

/// One accepted command as the hub tells it: who did what when. Args as far as this account may read them.
struct HistoryEntry
{
    std::int64_t seq = 0;
    Instant at;
    AccountId actor;
    std::string who; ///< the name at sign-in; may be empty
    CommandId id;
    std::string name;
    Json args = Json::object();
    std::string erasedOn = {}; ///< date when the args were erased with the person they spoke of; empty while they are there
};

/// A page of it, newest first.
struct HistoryPage
{
    std::vector<HistoryEntry> entries;
    std::int64_t before = 0; ///< where the next page begins; 0 when there is none
};

/// Reads the hub's answer. Fails with `json_…`, `history_form`.
Result<HistoryPage> historyPage(const QByteArray& bytes);

} // namespace sek
