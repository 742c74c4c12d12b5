// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/codes/codes.h"
#include "core/hub/gate/message.h"
#include "core/record/decision.h"

namespace sek {

/// What the rules say against something about codes and links: 200 and the stable code as `result`. Failures of hub and
/// store have statuses of their own.
gate::Response codeRefusal(const Rejection& refusal);
/// A code that is on its way, with `result`: `ok`.
Json codeSentJson(const CodeSent& sent);

} // namespace sek
