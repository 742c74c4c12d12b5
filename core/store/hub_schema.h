// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/migrations.h"

namespace sek {

/// The steps of the hub's database, for module `hub`. Other parts of the hub (accounts …) bring lists of their own.
const std::vector<Migration>& hubMigrations();

} // namespace sek
