// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/record/command.h"

#include <QByteArray>

#include <string>

namespace sek {

/// The hub's key to which offline codes are sealed: one a month, signed by the key that seals, so that a device which knows
/// that one (from joining on) seals to nobody else.
struct BoxKey
{
    std::string id;     ///< `2026-11`
    QByteArray key;     ///< X25519, 32 bytes
    Instant from, until; ///< when it is handed out

    friend bool operator==(const BoxKey&, const BoxKey&) = default;
};

/// `typ` of its JWS.
inline constexpr std::string_view BoxKeyTyp = "sek-box-key";

/// CJ-1 bytes that are signed.
QByteArray boxKeyBytes(const BoxKey& key);
/// Fails with `box_key_form`.
Result<BoxKey> parseBoxKey(const QByteArray& payload);
/// The key, when that seal key has signed it. The verifier must be one for BoxKeyTyp. Fails with `signature_…`,
/// `box_key_form`.
Result<BoxKey> openBoxKey(const std::string& jws, Verifier& verifier, const QByteArray& sealKey);

} // namespace sek
