// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

namespace sek::attendance {

/// `RevealIdentity` {participant_id}: somebody of the staff had the person's identity number shown, or exported it
/// (identifiers §1.3, attendance §4.7). Makes or raises the day's `identity_look` of that account: who, when, how often;
/// never the number. The person reads it too (§6). Refused with `no_identity_number` when there is none to show.
Decision revealIdentity(const Records&, const Context&, const Json& args);

} // namespace sek::attendance
