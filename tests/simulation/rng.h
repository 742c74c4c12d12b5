// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"

#include <cstdint>
#include <string_view>

namespace sek::sim {

/// The simulator's only source of chance: splitmix64, the same numbers on every machine and library. Every part of the
/// world draws from a stream of its own, so that leaving something out while shrinking does not move everything else.
class Rng
{
public:
    explicit Rng(std::uint64_t seed = 0) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ull;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }
    /// 0 … n−1
    std::int64_t below(std::int64_t n) { return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(n)); }
    std::int64_t between(std::int64_t low, std::int64_t high) { return low + below(high - low + 1); }
    /// Per ten thousand.
    bool chance(int rate) { return rate > 0 && below(10000) < rate; }

    /// A stream of its own for a named part.
    Rng stream(std::string_view name, std::uint64_t number = 0) const
    {
        std::uint64_t h = 0xCBF29CE484222325ull ^ m_state;
        for (const char c : name) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3ull;
        Rng r(h + number * 0xD1342543DE82EF95ull);
        r.next();
        return Rng(r.next());
    }

private:
    std::uint64_t m_state;
};

class SeededRandom : public Random
{
public:
    explicit SeededRandom(Rng rng) : m_rng(rng) {}
    void fill(std::span<std::uint8_t> out) override
    {
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < out.size(); ++i) {
            if (i % 8 == 0) word = m_rng.next();
            out[i] = static_cast<std::uint8_t>(word >> (8 * (i % 8)));
        }
    }

private:
    Rng m_rng;
};

} // namespace sek::sim
