// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance/report.h"

namespace sek::attendance {

/// What every message about a report says: project, period, revision, hours. No identity number, no code.
Json noticeParams(const Report& report);

/// To the participant on all active channels.
std::vector<Effect> toParticipant(const Records& records, const Context& context, const Report& report,
                                  const std::string& event, const Json& params);
/// To a member of staff, at the address the organisation lists or an own confirmed mailbox; nothing when there is none.
std::vector<Effect> toAccount(const Records& records, const Context& context, const AccountId& account,
                              const std::string& event, const Json& params);
/// To everybody with the role in the project.
std::vector<Effect> toRole(const Records& records, const Context& context, const RecordId& project, std::string_view role,
                           const std::string& event, const Json& params);

} // namespace sek::attendance
