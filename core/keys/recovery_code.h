// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/keys/secure_bytes.h"

#include <string_view>

namespace sek {

/// A printed recovery code: 128 random bits in Crockford's base 32 with two check letters, seven groups of four,
/// `XXXX-XXXX-…`. The text lives in guarded memory; whoever prints it wipes it afterwards.
namespace recovery {

inline constexpr std::size_t CodeBytes = 16;

/// The text of 16 bytes, 34 letters, without a final zero.
SecureBytes text(const SecureBytes& code);

/// Reads a typed code: any case, with or without hyphens and spaces, O for 0, I and L for 1. A mistyped letter is
/// found by the check letters, before any key is tried: `recovery_code`.
Result<SecureBytes> parse(std::string_view typed);

} // namespace recovery

} // namespace sek
