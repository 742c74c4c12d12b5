// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/migrations.h"

namespace sek {

/// The hub-wide account tables as account_store.h describes them; module `accounts` of the hub's database.
const std::vector<Migration>& accountMigrations();

} // namespace sek
