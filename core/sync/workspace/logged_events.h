// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sek {

/// Something that happened with codes, screens and links, as the hub has sealed it (SEC-37, attendance §4.7).
struct LoggedEvent
{
    std::uint64_t index = 0; ///< in the organisation's log
    std::string seal;        ///< compact JWS; empty when it was erased
    std::string erasedOn = {};
    Instant at;
    std::string action;      ///< `code_wrong`, `kiosk_entered` …
    std::string object;      ///< id of what it was about; may be empty
    std::string actor;       ///< account; empty where nobody's session did it
    std::string who;         ///< the name at sign-in; may be empty
    Json said = Json::object(); ///< all of it
};

/// A page of it, newest first.
struct LoggedEvents
{
    std::vector<LoggedEvent> events;
    std::uint64_t before = 0; ///< where the next page begins; 0 when there is none
};

/// Reads the hub's answer. Fails with `events_form`.
Result<LoggedEvents> loggedEvents(const Json& answer);

} // namespace sek
