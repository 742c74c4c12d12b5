// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/codes/code_stretch.h"

#include <sodium.h>

#include <stdexcept>

namespace sek {

Argon2Stretcher::Argon2Stretcher(Cost cost) : m_cost(cost)
{
    static_assert(SaltBytes == crypto_pwhash_SALTBYTES);
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
}

Result<QByteArray> Argon2Stretcher::stretch(std::string_view code, const QByteArray& salt)
{
    if (salt.size() != static_cast<qsizetype>(SaltBytes)) return fail("hash_failed");
    QByteArray out(32, Qt::Uninitialized);
    if (crypto_pwhash(reinterpret_cast<unsigned char*>(out.data()), static_cast<unsigned long long>(out.size()), code.data(),
                      code.size(), reinterpret_cast<const unsigned char*>(salt.constData()), m_cost.passes, m_cost.memory,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail("hash_failed");
    return out;
}

} // namespace sek
