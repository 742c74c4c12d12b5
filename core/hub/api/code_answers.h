// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/codes/codes.h"
#include "core/hub/gate/message.h"

namespace sek {

/// A refusal of the rules: 200 with its code as `result`; failures of hub and store have statuses of their own.
gate::Response codeRefusal(const Rejection& refusal);
/// A code that is on its way, with `result`: `ok`.
Json codeSentJson(const CodeSent& sent);

} // namespace sek
