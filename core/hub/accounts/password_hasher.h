// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace sek {

/// Slow password hashing. Called between transactions, never inside one.
class PasswordHasher
{
public:
    virtual ~PasswordHasher() = default;
    /// The text to store, with parameters and salt. Fails with `busy` (try later), `hash_failed` (no memory).
    virtual Result<std::string> hash(std::string_view password) = 0;
    /// Costs the same whether or not it matches. Fails as hash does.
    virtual Result<bool> verify(std::string_view password, const std::string& stored) = 0;
    /// Whether the stored text was made with weaker parameters than today's.
    virtual bool outdated(const std::string& stored) = 0;
};

} // namespace sek
