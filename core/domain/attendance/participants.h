// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

namespace sek::attendance {

/// `RegisterParticipant` {id, participation_id, project_id, person: {given_name, family_name, language,
/// protected_identity?}, identity: {kind?, number?}, participation: {start_date, end_date?, target_group? …},
/// channels?: [{id, kind, address, shared_reason?}], batch?}: W1 as one act. `batch` names an import; its rows were compared
/// beforehand, so that a client does not compare thousands with thousands. Rejections: ERR_IDENTITY, ERR_PARTICIPANT_EXISTS
/// {id?}, and those of the fields and channels.
Decision registerParticipant(const Records&, const Context&, const Json& args);

/// `GrantOwnAccess` {account, participant_id, granted_by}: what a participant's used invitation gives (attendance §6): their own
/// records, in every project they take part in. Only the hub's own device may.
Decision grantOwnAccess(const Records&, const Context&, const Json& args);

/// `AddParticipation` {id, body: {project_id, participant_id, start_date …}}: somebody known joins another project, or
/// comes back. Rejections: those of the fields; ERR_ALREADY_EXISTS {id} while one there is open or has some of these days,
/// which is so for `EditParticipation` too.
Decision addParticipation(const Records&, const Context&, const Json& args);

/// `ChangeIdentity` {id, from: {number}, to: {kind?, number}, reason?}: the reason stays in the log.
Decision changeIdentity(const Records&, const Context&, const Json& args);

/// Gives the number of an identity that is erased back.
void releaseIdentity(const Context& context, const Json& identity, Changes& changes);

/// `Enrol` and `EndEnrolment` {activity_id, participation_ids}
Decision enrol(const Records&, const Context&, const Json& args);
Decision endEnrolment(const Records&, const Context&, const Json& args);

/// Also `EditParticipant`, `EditParticipation` {id, changes} as for every record.
void addParticipantCommands(Rulebook& book);

} // namespace sek::attendance
