// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hub_services.h"

namespace sek {

/// The key of an embedded hub: the first line of standard input, 64 hexadecimal digits. Never an argument or a variable
/// of the environment, which others can see. Fails with `hub_key`.
Result<SecureBytes> keyFromStdin();

/// The program that started us is gone when our standard input ends; then serve() ends too.
void stopWhenStdinEnds();

/// Invites whoever is to found the organisation of an embedded hub; the e-mail address is the next line of standard
/// input. Prints the link. Exit code.
int inviteFounder(HubServices& services);

} // namespace sek
