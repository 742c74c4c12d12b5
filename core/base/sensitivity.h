// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sek {

/// How carefully a value is handled: public register data (P0), internal data of an organisation (P1), personal data
/// (P2), national personal identity numbers (P3), secrets that are never kept (P4). From P2 on never in a log.
enum class Sensitivity : std::uint8_t { P0, P1, P2, P3, P4 };

} // namespace sek
