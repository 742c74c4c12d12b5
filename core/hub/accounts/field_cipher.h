// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/base/result.h"

#include <QByteArray>

namespace sek {

/// How class C3 fields rest in the hub's tables (SEC-49). `place` is the row's id and the field's name: a value moved
/// to another row or field does not open.
class FieldCipher
{
public:
    virtual ~FieldCipher() = default;
    virtual QByteArray seal(const QByteArray& plain, const QByteArray& place) = 0;
    /// Fails with `sealed_field`.
    virtual Result<QByteArray> open(const QByteArray& sealed, const QByteArray& place) = 0;
};

/// XChaCha20-Poly1305 by libsodium with a random 24-byte nonce in front. Key: 32 bytes (`c3-fields`).
class SodiumFieldCipher : public FieldCipher
{
public:
    SodiumFieldCipher(QByteArray key, Random& random);
    ~SodiumFieldCipher() override;
    SodiumFieldCipher(const SodiumFieldCipher&) = delete;
    SodiumFieldCipher& operator=(const SodiumFieldCipher&) = delete;
    QByteArray seal(const QByteArray& plain, const QByteArray& place) override;
    Result<QByteArray> open(const QByteArray& sealed, const QByteArray& place) override;

private:
    QByteArray m_key;
    Random& m_random;
};

} // namespace sek
