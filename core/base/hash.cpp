// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <stdexcept>

namespace sek {

namespace {
const unsigned char* data(const QByteArray& b)
{
    return reinterpret_cast<const unsigned char*>(b.constData());
}
} // namespace

QByteArray sha256(const QByteArray& bytes)
{
    QByteArray out(32, Qt::Uninitialized);
    unsigned int n = 0;
    if (EVP_Digest(bytes.constData(), static_cast<std::size_t>(bytes.size()),
                   reinterpret_cast<unsigned char*>(out.data()), &n, EVP_sha256(), nullptr) != 1)
        throw std::runtime_error("SHA-256 failed");
    return out;
}

QByteArray taggedHash(std::string_view tag, const QByteArray& bytes)
{
    QByteArray all(tag.data(), static_cast<qsizetype>(tag.size()));
    all.append('\0');
    all.append(bytes);
    return sha256(all);
}

QByteArray hmacSha256(const QByteArray& key, const QByteArray& bytes)
{
    QByteArray out(32, Qt::Uninitialized);
    unsigned int n = 0;
    if (!HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()), data(bytes),
              static_cast<std::size_t>(bytes.size()), reinterpret_cast<unsigned char*>(out.data()), &n))
        throw std::runtime_error("HMAC failed");
    return out;
}

bool equalConstantTime(const QByteArray& a, const QByteArray& b)
{
    return a.size() == b.size() &&
           CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

std::string hex(const QByteArray& bytes)
{
    return bytes.toHex().toStdString();
}

QByteArray fromHex(std::string_view text)
{
    const QByteArray out = QByteArray::fromHex(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    return hex(out) == text ? out : QByteArray();
}

} // namespace sek
