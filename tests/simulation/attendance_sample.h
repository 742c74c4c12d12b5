// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

namespace sek::sim {

// The project of an organisation whose people sign their months. Its ids follow from the organisation's.

inline constexpr int Participants = 3;
RecordId projectOf(const OrgId& org);
RecordId activityOf(const OrgId& org);
RecordId participationOf(const OrgId& org, int n);
RecordId participantOf(const OrgId& org, int n);
/// Where the codes of a participant go, and those of a colleague.
std::string phoneOf(int participant);
std::string mailOf(const AccountId& account);

/// `SimProject` {staff: [accounts]}: the hub's own command that puts all of it. The first two are responsible for
/// attendance, who comes after them are trainers.
Decision simProject(const Records& records, const Context& context, const Json& args);
/// Ends what the account may do in the project.
void endProjectGrants(const Records& records, const AccountId& account, Changes& changes);

} // namespace sek::sim
