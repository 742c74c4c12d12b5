// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace sek::cj1 {

/// Whether `parse` would take the text and make an object of it, without making anything: bodies that come by the
/// hundred thousand are looked at once and stored as they came. Fails with the same codes, and with `json_type`.
Done lookAtObject(std::string_view text, Limits limits = {});

} // namespace sek::cj1
