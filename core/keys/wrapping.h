// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/keys/secure_bytes.h"

#include <QByteArray>

#include <string_view>

namespace sek {

/// The same bytes in memory that is wiped; the caller's copy stays as it is.
inline SecureBytes secureCopy(const QByteArray& bytes)
{
    return SecureBytes::copyOf({reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
}

/// What a wrapped key belongs to. Goes into the wrapping as associated data, so that a wrapped key is good for nothing
/// in another place, for another profile, or in another generation.
struct WrapContext
{
    Uuid profile;
    std::string_view place; ///< slot name, or purpose and name of a secret
    std::int64_t generation = 0;
};

/// XChaCha20-Poly1305: nonce ‖ sealed bytes.
QByteArray wrapKey(const SecureBytes& key, const SecureBytes& with, const WrapContext& context);
/// Fails with `unwrap` when the key, the place or a single bit is another.
Result<SecureBytes> unwrapKey(const QByteArray& wrapped, const SecureBytes& with, const WrapContext& context);

/// How much work it is to turn a passphrase into a key.
struct PassphraseCost
{
    std::uint64_t memoryKiB = 128 * 1024;
    std::uint64_t passes = 4;
    /// For tests only.
    static PassphraseCost cheapest() { return {8, 1}; }
    friend bool operator==(const PassphraseCost&, const PassphraseCost&) = default;
};

/// Argon2id, 32 bytes. Takes as long as the cost says: never on a thread that paints. Fails with `memory` when the
/// system has not that much of it, and with `passphrase_cost` when the numbers make no sense.
Result<SecureBytes> keyFromPassphrase(const SecureBytes& passphrase, const QByteArray& salt,
                                      const PassphraseCost& cost);

/// A key for one purpose out of another key (BLAKE2b, keyed): one-way, and no two purposes or generations alike.
SecureBytes deriveKey(const SecureBytes& key, std::string_view purpose, std::int64_t generation);

} // namespace sek
