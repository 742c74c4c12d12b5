// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signing/signatures.h"

namespace sek::attendance {

/// The declaration that a signer reads and that the signature names by its hash. Not a text of the window: under one id
/// and language its words never change; better words are a new id. `role`: responsible, participant.
signing::Statement statement(std::string_view role, std::string_view language);

} // namespace sek::attendance
