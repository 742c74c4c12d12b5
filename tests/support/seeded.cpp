// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seeded.h"

namespace sek::test {

void SeededRandom::fill(std::span<std::uint8_t> out)
{
    for (auto& byte : out) byte = static_cast<std::uint8_t>(m_engine());
}

} // namespace sek::test
