// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hub_folder.h"

#include <string>

namespace sek {

/// Prints the mails and text messages of a hub with invented data, oldest first: only those to `address` (or number), when
/// one is given; as JSON for programs. Any other hub is refused: its mails are not kept. Exit code.
int mailbox(const HubFolder& folder, const std::string& address, bool asJson);

} // namespace sek
