// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate/head.h"

#include <optional>

namespace sek::gate {

/// Without the blanks and tabs around it.
std::string_view trimmed(std::string_view text);

/// Splits `Name: value` (without its line end) and appends it to the head's fields, or says why not.
std::optional<Refusal> readField(std::string_view line, Pairs& fields);

/// The rules over all fields together: one Host, one length, no transfer coding, no repeated single fields.
/// Fills the head's length, keepAlive and expectsContinue.
std::optional<Refusal> judgeFields(Head& head);

} // namespace sek::gate
