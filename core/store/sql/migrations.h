// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/connection.h"

#include <functional>
#include <span>
#include <vector>

namespace sek {

/// One step of a schema. Its place in the list is its version, from 1; a step that was released never changes.
struct Migration
{
    const char* name;
    std::vector<const char*> statements; ///< definitions in the words of Dialect::definition
};

/// Called before every statement of every step; a failure ends the step there. For tests of crashes.
using MigrationHook = std::function<Done(int step, int statement)>;

/// Brings the tables of `module` (several may share a database) to the newest version, which is the list's length.
/// A fresh database runs through all steps. Each step and its number are one transaction; processes that start at
/// the same time wait for each other. A database from the future is left alone: `store_newer`.
Done migrate(SqlConnection& connection, std::string_view module, std::span<const Migration> steps,
             const MigrationHook& hook = {});

/// The version the module's tables have; 0 when there are none.
Result<int> schemaVersion(SqlConnection& connection, std::string_view module);

} // namespace sek
