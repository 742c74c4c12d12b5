// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/ports.h"

#include <random>

namespace sek::test {

/// Time stands still until the test moves it.
class ManualClock : public Clock
{
public:
    explicit ManualClock(Instant start = {1'800'000'000'000}) : time(start) {}
    Instant now() override { return time; }

    Instant time;
};

/// The same bytes in every run.
class SeededRandom : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_engine(seed) {}
    void fill(std::span<std::uint8_t> out) override;

    /// Below `bound`, which must not be 0.
    std::uint64_t below(std::uint64_t bound) { return m_engine() % bound; }
    bool oneIn(std::uint64_t n) { return below(n) == 0; }

private:
    std::mt19937_64 m_engine;
};

/// An id that can be read in a failure's text: the same name always gives the same id.
template <class Id> Id named(std::string_view name)
{
    static const Uuid space = *Uuid::parse("5ec0e5a1-0000-4000-8000-000000000000");
    return Id(Uuid::v5(space, name));
}

} // namespace sek::test
