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

/// Whether the update takes somebody's place in the organisation away, which asks for a fresh factor (SEC-11). Changes of the
/// contact person do not (design 3.6).
bool removesSomebody(const QByteArray& args);

/// What is to be repeated in ORS after that update; there is none when it changed nothing that ORS has.
RecordId orsTaskOf(const CommandId& update);

/// `GrantRoles` {account, email, name?, roles, granted_by}: what a used invitation gives. Only the hub's own device may.
Decision grantRoles(const Records&, const Context&, const Json& args);
/// `EndOrganisationRole`: endOrganisationRole, and everybody is told.
Decision endRoles(const Records& records, const Context& context, const Json& args);

/// `TickOrsTask` {id, done?, done_on?}: "done in ORS on … by …" (W13), or taken back with `done: false`. Repeating is
/// no error. Rejections: ERR_NO_SUCH_RECORD, ERR_DATE_FUTURE, ERR_DATE_FORMAT.
Decision tickOrsTask(const Records&, const Context&, const Json& args);

/// `ConfirmEuLogin` {id, state?, email?, seen_email?}: what a person says about the EU Login account of a user: `confirmed`
/// (the default; `email` when it differs from the work e-mail), `no_account` or `unknown`. No notices, no revision.
/// `seen_email`: the user's address the author saw. Rejections: ERR_NO_SUCH_RECORD, ERR_EMAIL_FORMAT, ERR_CONFLICT.
Decision confirmEuLogin(const Records&, const Context&, const Json& args);

/// `InviteToEuLogin` {id}: sends the invitation to create an EU Login account, again or for the first time (W11). At most
/// once in 24 hours for a user. Rejections: ERR_NO_SUCH_RECORD, ERR_READ_ONLY, ERR_EU_LOGIN_CONFIRMED,
/// ERR_INVITED_RECENTLY {until}.
Decision inviteToEuLogin(const Records&, const Context&, const Json& args);

/// `RecordAgencyAccess` {id, na_code, first_name, last_name, email}: the national agency has access in ORS, and its row is taken
/// over into the list (W5.3). ORS has it already, so there is nothing to repeat there; everybody is told (W10). Its end is a
/// `delete_user` of the update. Rejections: ERR_REQUIRED, ERR_EMAIL_FORMAT, ERR_EMAIL_DUPLICATE, ERR_ALREADY_EXISTS,
/// ERR_INVALIDATED.
Decision recordAgencyAccess(const Records&, const Context&, const Json& args);

/// `NoteDelivery` {recipient, event, cause, delivered}: an address of the organisation was not reached, or is reached again
/// (W10). Only the hub's own device may. One `notification` record for each address that is not reached.
Decision noteDelivery(const Records&, const Context&, const Json& args);

/// `AddAccreditation`, `EditAccreditation`, `RemoveAccreditation`, the same for `ListedPerson` and `Route4Step` (its id is
/// the user's), `AddDocument` and `EditDocument`. Args as in core/domain/people/record_commands.h.
void addPassCommands(Rulebook& book);

void addOrganisationCommands(Rulebook& book);

} // namespace sek
