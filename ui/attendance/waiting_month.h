// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signing/signing.h"

#include <QString>

namespace sek {

/// A month that waits for its participant, as they would be asked for a code to it.
struct WaitingMonth
{
    QString person;
    signing::Ask ask; ///< one report as the participant will read it
};

} // namespace sek
