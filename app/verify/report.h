// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/verify.h"

#include <string>

namespace sek {

/// The verdict as plain English lines for a terminal. Text from the package is shown with control, invisible and
/// bidirectional characters written out, so that a name cannot draw another verdict (SEC-19).
std::string report(const Verdict& verdict);

} // namespace sek
