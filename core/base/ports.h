// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace sek {

/// The only way the core learns what time it is. Real clocks live in the programs, simulated ones in tests.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() = 0;
};

/// The only source of random bytes in the core (libsodium in the programs, a seeded one in the simulator).
class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;
};

} // namespace sek
