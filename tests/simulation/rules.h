// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

namespace sek::sim {

/// The program's rulebook, and with it:
/// - `SimGrant` {account, role}: the hub's own command that gives or takes the role of an account;
/// - `SimProject`: the hub's own command that puts a project with participants (attendance_sample.h);
/// - `SimConfirmed`: UpdateOrganisation that asks for a fresh factor;
/// - `SimNote` {id, note}: a command about a record that its author may not be able to see;
/// - `SimHubOnly`: UpdateOrganisation that only the hub carries out.
const Rulebook& simulatedRules();

/// The record that SimGrant writes for an account.
RecordKey grantKey(const OrgId& org, const AccountId& account);

} // namespace sek::sim
