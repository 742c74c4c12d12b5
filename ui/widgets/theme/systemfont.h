// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace sek {

/// The desktop's general font, in points. Where no desktop names one (offscreen, bare X): Open Sans 9.75 pt.
QFont systemFont();

} // namespace sek
