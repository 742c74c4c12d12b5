// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/migrations.h"

namespace sek {

/// The steps of the client's cache file, for module `cache`.
const std::vector<Migration>& cacheMigrations();

} // namespace sek
