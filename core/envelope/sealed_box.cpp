// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/envelope/sealed_box.h"

#include "core/base/wipe.h"

#include <sodium.h>

#include <array>
#include <stdexcept>

namespace sek {

namespace {

constexpr qsizetype PublicBytes = crypto_box_PUBLICKEYBYTES;

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
unsigned long long size(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

/// libsodium's own: BLAKE2b over both public keys.
std::array<unsigned char, crypto_box_NONCEBYTES> nonceOf(const QByteArray& ephemeral, const QByteArray& receiver)
{
    std::array<unsigned char, crypto_box_NONCEBYTES> nonce{};
    const QByteArray both = ephemeral + receiver;
    crypto_generichash(nonce.data(), nonce.size(), raw(both), size(both), nullptr, 0);
    return nonce;
}

} // namespace

BoxKeyPair::BoxKeyPair(const QByteArray& seed)
    : m_public(PublicBytes, Qt::Uninitialized), m_secret(crypto_box_SECRETKEYBYTES, Qt::Uninitialized)
{
    static_assert(SeedBytes == crypto_box_SEEDBYTES);
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
    if (seed.size() != SeedBytes) throw std::invalid_argument("a box key wants 32 bytes");
    crypto_box_seed_keypair(raw(m_public), raw(m_secret), raw(seed));
}

BoxKeyPair::~BoxKeyPair()
{
    wipe(m_secret);
}

BoxKeyPair::BoxKeyPair(BoxKeyPair&& other) noexcept
{
    m_public.swap(other.m_public);
    m_secret.swap(other.m_secret);
}

Result<QByteArray> BoxKeyPair::open(const QByteArray& sealed) const
{
    if (sealed.size() < static_cast<qsizetype>(crypto_box_SEALBYTES)) return fail("sealed_box");
    QByteArray plain(sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal_open(raw(plain), raw(sealed), size(sealed), raw(m_public), raw(m_secret)) != 0) return fail("sealed_box");
    return plain;
}

Result<QByteArray> sealToBox(const QByteArray& plain, const QByteArray& publicKey, Random& random)
{
    if (publicKey.size() != PublicBytes) return fail("box_key");
    QByteArray seed(BoxKeyPair::SeedBytes, Qt::Uninitialized);
    random.fill({raw(seed), static_cast<std::size_t>(seed.size())});
    QByteArray ephemeral(PublicBytes, Qt::Uninitialized), secret(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_box_seed_keypair(raw(ephemeral), raw(secret), raw(seed));
    const auto nonce = nonceOf(ephemeral, publicKey);
    QByteArray closed(plain.size() + static_cast<qsizetype>(crypto_box_MACBYTES), Qt::Uninitialized);
    // Refuses a public key that makes every shared secret the same.
    const bool ok = crypto_box_easy(raw(closed), raw(plain), size(plain), nonce.data(), raw(publicKey), raw(secret)) == 0;
    wipe(secret);
    wipe(seed);
    if (!ok) return fail("box_key");
    return ephemeral + closed;
}

} // namespace sek
