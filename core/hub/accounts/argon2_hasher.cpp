// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/argon2_hasher.h"

#include <sodium.h>

#include <array>
#include <stdexcept>

namespace sek {

Argon2Hasher::Argon2Hasher(Cost cost) : m_cost(cost)
{
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
}

Result<std::string> Argon2Hasher::hash(std::string_view password)
{
    std::array<char, crypto_pwhash_STRBYTES> out{};
    if (crypto_pwhash_str_alg(out.data(), password.data(), password.size(), m_cost.passes, m_cost.memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail("hash_failed");
    return std::string(out.data());
}

Result<bool> Argon2Hasher::verify(std::string_view password, const std::string& stored)
{
    if (stored.size() >= crypto_pwhash_STRBYTES) return false;
    std::array<char, crypto_pwhash_STRBYTES> text{}; // libsodium reads the whole field
    std::copy(stored.begin(), stored.end(), text.begin());
    return crypto_pwhash_str_verify(text.data(), password.data(), password.size()) == 0;
}

bool Argon2Hasher::outdated(const std::string& stored)
{
    if (stored.size() >= crypto_pwhash_STRBYTES) return true;
    std::array<char, crypto_pwhash_STRBYTES> text{};
    std::copy(stored.begin(), stored.end(), text.begin());
    return crypto_pwhash_str_needs_rehash(text.data(), m_cost.passes, m_cost.memory) != 0;
}

} // namespace sek
