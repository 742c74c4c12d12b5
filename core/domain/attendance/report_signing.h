// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signing/signing.h"

namespace sek::attendance {

/// `attendance_report`: the responsible signs frozen drafts, one code for many; the participant one reported month (§3.1).
const signing::DocumentKind& reportDocument();

} // namespace sek::attendance
