// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_check.h"

#include <sodium.h>

#include <stdexcept>

namespace sek {

QByteArray keyCheck(const SecureBytes& key, std::string_view purpose)
{
    readySodium();
    static_assert(crypto_generichash_KEYBYTES == 32);
    if (key.size() != crypto_generichash_KEYBYTES) throw std::invalid_argument("keyCheck wants 32 bytes");
    QByteArray out(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(out.data()), 16,
                       reinterpret_cast<const unsigned char*>(purpose.data()), purpose.size(), key.data(), key.size());
    return out;
}

} // namespace sek
