// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate/message.h"

#include <map>
#include <optional>
#include <string>

namespace sek {

/// The fields of a form as a browser sends them (`application/x-www-form-urlencoded`): UTF-8, each name once, line ends as
/// line feeds, at most 16 fields. Nothing for anything else.
std::optional<std::map<std::string, std::string>> formFields(const gate::Request& request);

} // namespace sek
