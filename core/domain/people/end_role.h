// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

namespace sek {

/// `EndOrganisationRole` {id}: a role over the whole organisation ends now. Owners end every role, administrators all but
/// ownership; nobody ends the own one (SEC-15: ERR_SAME_PERSON), so an owner always remains. Asks for a fresh factor (SEC-11).
/// What is over already is no change. Rejections: ERR_BAD_COMMAND, ERR_NO_SUCH_RECORD, ERR_NOT_AUTHORISED, ERR_SAME_PERSON.
Decision endOrganisationRole(const Records& records, const Context& context, const Json& args);

} // namespace sek
