// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/system_ports.h"

#include <sodium.h>

#include <chrono>
#include <stdexcept>

namespace sek {

Instant SystemClock::now()
{
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

SystemRandom::SystemRandom()
{
    if (sodium_init() < 0) throw std::runtime_error("libsodium is not available");
}

void SystemRandom::fill(std::span<std::uint8_t> out)
{
    randombytes_buf(out.data(), out.size());
}

} // namespace sek
