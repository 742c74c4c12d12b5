// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/base/result.h"

#include <QByteArray>

namespace sek {

/// An X25519 key pair of whom boxes are sealed to. The secret half is overwritten when let go.
class BoxKeyPair
{
public:
    static constexpr qsizetype SeedBytes = 32;
    /// The same seed always gives the same pair. Throws when it is not `SeedBytes` long.
    explicit BoxKeyPair(const QByteArray& seed);
    ~BoxKeyPair();
    BoxKeyPair(BoxKeyPair&& other) noexcept;
    BoxKeyPair& operator=(BoxKeyPair&&) = delete;

    const QByteArray& publicKey() const { return m_public; }
    /// What was sealed to this pair. Fails with `sealed_box` when a bit or the key is another.
    Result<QByteArray> open(const QByteArray& sealed) const;

private:
    QByteArray m_public, m_secret;
};

/// As libsodium's `crypto_box_seal` byte for byte (48 bytes longer than what is in it), but with the ephemeral key from the
/// random port. Nobody can tell who sealed it, not even who did can open it again; the same text sealed twice looks
/// different, so that a box cannot be searched by trying codes. Fails with `box_key`.
Result<QByteArray> sealToBox(const QByteArray& plain, const QByteArray& publicKey, Random& random);

} // namespace sek
