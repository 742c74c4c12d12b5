// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/field_cipher.h"

#include <sodium.h>

#include <stdexcept>

namespace sek {

namespace {
constexpr qsizetype NonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* data(const QByteArray& b)
{
    return reinterpret_cast<const unsigned char*>(b.constData());
}
unsigned char* data(QByteArray& b)
{
    return reinterpret_cast<unsigned char*>(b.data());
}
unsigned long long size(const QByteArray& b)
{
    return static_cast<unsigned long long>(b.size());
}
} // namespace

SodiumFieldCipher::SodiumFieldCipher(QByteArray key, Random& random) : m_key(std::move(key)), m_random(random)
{
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
    if (m_key.size() != static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_KEYBYTES))
        throw std::logic_error("a field key has 32 bytes");
}

SodiumFieldCipher::~SodiumFieldCipher()
{
    if (m_key.isDetached()) sodium_memzero(m_key.data(), static_cast<std::size_t>(m_key.size()));
}

QByteArray SodiumFieldCipher::seal(const QByteArray& plain, const QByteArray& place)
{
    QByteArray nonce(NonceBytes, '\0');
    m_random.fill({data(nonce), static_cast<std::size_t>(NonceBytes)});
    QByteArray sealed(plain.size() + TagBytes, '\0');
    unsigned long long n = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(data(sealed), &n, data(plain), size(plain), data(place), size(place),
                                               nullptr, data(std::as_const(nonce)), data(std::as_const(m_key)));
    return nonce + sealed;
}

Result<QByteArray> SodiumFieldCipher::open(const QByteArray& sealed, const QByteArray& place)
{
    if (sealed.size() < NonceBytes + TagBytes) return fail("sealed_field");
    QByteArray plain(sealed.size() - NonceBytes - TagBytes, '\0');
    unsigned long long n = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(data(plain), &n, nullptr, data(sealed) + NonceBytes,
                                                   size(sealed) - NonceBytes, data(place), size(place), data(sealed),
                                                   data(std::as_const(m_key))) != 0)
        return fail("sealed_field");
    return plain;
}

} // namespace sek
