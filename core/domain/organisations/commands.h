// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

namespace sek {

// The commands of an organisation's record. Stable error codes as in organisations §3.

/// `CreateOrganisation` {organisation, user}: the first record of an organisation whose id the hub has opened. The
/// actor becomes its first owner and authorised user.
Decision createOrganisation(const Records&, const Context&, const Json& args);

/// `UpdateOrganisation` {changes: […], same_person?}: everything one press of *Update my organisation* sends (W9), all
/// or nothing. Each change is {op, …}:
/// - `set` {unit, from, to, guard?}: a merge unit of the organisation's record
/// - `replace_contact` {from, to, person_id}: the contact person as a whole (W4)
/// - `add_user` {id, to}; `edit_user` {id, unit, from, to}; `delete_user` {id, from}
Decision updateOrganisation(const Records&, const Context&, const Json& args);

/// `GrantRoles` {account, email, roles, granted_by}: what a used invitation gives. Only the hub's own device may.
Decision grantRoles(const Records&, const Context&, const Json& args);

void addOrganisationCommands(Rulebook& book);

/// The rulebook with every command of the program.
const Rulebook& rulebook();

} // namespace sek
