// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/es256.h"

#include <QByteArray>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

/// Owners for OpenSSL's things. Not for use outside this folder.
namespace sek::ossl {

template <auto F> struct Freed
{
    template <class T> void operator()(T* p) const { F(p); }
};
template <class T, auto F> using Owned = std::unique_ptr<T, Freed<F>>;
using Key = Owned<EVP_PKEY, EVP_PKEY_free>;

inline const unsigned char* data(const QByteArray& b)
{
    return reinterpret_cast<const unsigned char*>(b.constData());
}
inline unsigned char* data(QByteArray& b)
{
    return reinterpret_cast<unsigned char*>(b.data());
}

inline Key privateKey(const Es256Key& key)
{
    const SecretBytes pkcs8 = key.pkcs8();
    const unsigned char* at = data(pkcs8.bytes());
    return Key(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(pkcs8.bytes().size())));
}

} // namespace sek::ossl
