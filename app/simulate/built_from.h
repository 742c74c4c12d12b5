// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sek::sim {

/// The commit that the program was built from, with `-changed` where files differed from it; "unknown" outside git. A seed
/// replays a history only with the same sources (built_from.cmake writes it at each build).
const char* builtFrom();

} // namespace sek::sim
