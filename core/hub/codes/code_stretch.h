// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstddef>
#include <string_view>

namespace sek {

/// A code that lives for days is a look-up secret: it goes through a slow hash before the keyed one (attendance §4.2), so that
/// who has database and key still needs hours for one. Called outside transactions only.
class CodeStretcher
{
public:
    static constexpr std::size_t SaltBytes = 16;
    virtual ~CodeStretcher() = default;
    /// 32 bytes. Fails with `hash_failed` (no memory).
    virtual Result<QByteArray> stretch(std::string_view code, const QByteArray& salt) = 0;
};

/// Argon2id by libsodium, p 1. Any thread.
class Argon2Stretcher : public CodeStretcher
{
public:
    struct Cost
    {
        unsigned long long passes = 2;
        std::size_t memory = 19 * 1024 * 1024; ///< bytes; a class of participants is prepared while somebody waits
        static Cost cheapest() { return {1, 8192}; } ///< for tests
    };
    explicit Argon2Stretcher(Cost cost);
    Argon2Stretcher() : Argon2Stretcher(Cost()) {}
    Result<QByteArray> stretch(std::string_view code, const QByteArray& salt) override;

private:
    Cost m_cost;
};

} // namespace sek
