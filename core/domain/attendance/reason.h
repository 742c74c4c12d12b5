// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

namespace sek::attendance {

/// A reason of 10 to 500 characters, tidied; empty only where it is not `mandatory`. Rejections: `ERR_TOO_SHORT`,
/// `ERR_TOO_LONG`, `ERR_CONTROL_CHARACTER`, each with its field.
std::expected<std::string, Rejection> reasonIn(const Json& args, const char* key, bool mandatory);

} // namespace sek::attendance
