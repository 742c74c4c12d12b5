// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"

namespace sek {

/// The machine's clock. Any thread.
class SystemClock : public Clock
{
public:
    Instant now() override;
};

/// libsodium's random bytes. Any thread.
class SystemRandom : public Random
{
public:
    SystemRandom();
    void fill(std::span<std::uint8_t> out) override;
};

/// Core files off and the process not dumpable, so that keys in memory do not reach the disk (SEC-66). Call first.
void hardenProcess();
/// For a server: memory that was needed for a moment is given back. At the beginning of main.
void keepMemorySmall();

} // namespace sek
