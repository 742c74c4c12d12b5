// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/wrapping.h"

#include <sodium.h>

#include <stdexcept>

namespace sek {

namespace {

constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::uint64_t MostMemoryKiB = 1024 * 1024;
constexpr std::uint64_t MostPasses = 64;

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

void appendNumber(QByteArray& out, std::int64_t number)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        out.append(static_cast<char>((number >> shift) & 0xff));
}

QByteArray associated(const WrapContext& c)
{
    QByteArray out("sekretariat wrapped key 1");
    out.append('\0');
    out.append(reinterpret_cast<const char*>(c.profile.bytes().data()), 16);
    appendNumber(out, c.generation);
    out.append(c.place.data(), static_cast<qsizetype>(c.place.size()));
    return out;
}

void demand32(const SecureBytes& key)
{
    if (key.size() != 32) throw std::invalid_argument("a key has 32 bytes");
}

} // namespace

QByteArray wrapKey(const SecureBytes& key, const SecureBytes& with, const WrapContext& context)
{
    demand32(with);
    readySodium();
    const QByteArray ad = associated(context);
    QByteArray out(NonceSize + static_cast<qsizetype>(key.size()) + TagSize, '\0');
    auto* bytes = reinterpret_cast<unsigned char*>(out.data());
    randombytes_buf(bytes, NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + NonceSize, nullptr, key.data(), key.size(), raw(ad),
                                               static_cast<unsigned long long>(ad.size()), nullptr, bytes, with.data());
    return out;
}

Result<SecureBytes> unwrapKey(const QByteArray& wrapped, const SecureBytes& with, const WrapContext& context)
{
    demand32(with);
    readySodium();
    if (wrapped.size() <= NonceSize + TagSize) return fail("unwrap");
    const QByteArray ad = associated(context);
    SecureBytes out(static_cast<std::size_t>(wrapped.size() - NonceSize - TagSize));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, raw(wrapped) + NonceSize,
                                                   static_cast<unsigned long long>(wrapped.size() - NonceSize), raw(ad),
                                                   static_cast<unsigned long long>(ad.size()), raw(wrapped),
                                                   with.data()) != 0)
        return fail("unwrap");
    return out;
}

Result<SecureBytes> keyFromPassphrase(const SecureBytes& passphrase, const QByteArray& salt, const PassphraseCost& cost)
{
    readySodium();
    // The numbers come out of a file: what would take all memory or forever is refused before it starts.
    if (salt.size() != crypto_pwhash_SALTBYTES || cost.memoryKiB < 8 || cost.memoryKiB > MostMemoryKiB ||
        cost.passes < 1 || cost.passes > MostPasses)
        return fail("passphrase_cost");
    SecureBytes out(32);
    if (crypto_pwhash(out.data(), out.size(), reinterpret_cast<const char*>(passphrase.data()), passphrase.size(),
                      raw(salt), cost.passes, static_cast<std::size_t>(cost.memoryKiB * 1024),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail("memory");
    return out;
}

SecureBytes deriveKey(const SecureBytes& key, std::string_view purpose, std::int64_t generation)
{
    readySodium();
    QByteArray message("sekretariat derived key 1");
    message.append('\0');
    appendNumber(message, generation);
    message.append(purpose.data(), static_cast<qsizetype>(purpose.size()));
    SecureBytes out(32);
    crypto_generichash(out.data(), out.size(), raw(message), static_cast<unsigned long long>(message.size()),
                       key.data(), key.size());
    return out;
}

} // namespace sek
