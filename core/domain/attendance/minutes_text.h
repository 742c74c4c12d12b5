// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sek::attendance {

/// What people type for a length of time: `3,5`, `3.5` and `3:30` are all 210 minutes, `3` is three hours. Nothing for
/// anything else, for more than a day, and for parts of a minute: what cannot be meant is not guessed.
std::optional<int> minutesFromText(const QString& typed);

/// `3:30`, the form that can be typed again.
QString minutesText(int minutes);

} // namespace sek::attendance
