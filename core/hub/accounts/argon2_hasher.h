// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/password_hasher.h"

#include <cstddef>

namespace sek {

/// Argon2id by libsodium: p 1, 16-byte salt, 32-byte output (SEC-2). Any thread.
class Argon2Hasher : public PasswordHasher
{
public:
    struct Cost
    {
        unsigned long long passes = 3;
        std::size_t memory = 64 * 1024 * 1024; ///< bytes
        /// For tests and the simulator.
        static Cost cheapest() { return {1, 8192}; }
    };

    explicit Argon2Hasher(Cost cost);
    Argon2Hasher() : Argon2Hasher(Cost()) {}
    Result<std::string> hash(std::string_view password) override;
    Result<bool> verify(std::string_view password, const std::string& stored) override;
    bool outdated(const std::string& stored) override;

private:
    Cost m_cost;
};

} // namespace sek
