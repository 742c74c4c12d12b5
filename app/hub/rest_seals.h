// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hub_folder.h"
#include "core/base/hash.h"
#include "core/domain/people/audience.h"
#include "core/hub/accounts/field_cipher.h"
#include "core/store/rest_seal.h"

#include <memory>

namespace sek {

/// A key with a purpose of its own, from the secret for fields at rest.
inline std::unique_ptr<SodiumFieldCipher> restCipher(const HubSecrets& secrets, const QByteArray& purpose, Random& random)
{
    return std::make_unique<SodiumFieldCipher>(hmacSha256(secrets.c3, purpose), random);
}

inline RestSeal restSeal(FieldCipher& cipher)
{
    return {[&cipher](const QByteArray& plain, const QByteArray& place) { return cipher.seal(plain, place); },
            [&cipher](const QByteArray& sealed, const QByteArray& place) { return cipher.open(sealed, place); }};
}

/// For what clients sent and pull (SEC-49).
inline const QByteArray ContentPurpose = QByteArrayLiteral("sekretariat.content.1");

inline ContentSeal contentSeal(FieldCipher& cipher)
{
    return {restSeal(cipher), attendance::isSensitive};
}

} // namespace sek
