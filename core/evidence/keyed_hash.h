// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/command.h"

#include <QByteArray>

#include <string>

namespace sek {

/// For the simulator only: deterministic JWS by HMAC-SHA-256, so that a seed replays to the byte. Whoever can check can
/// sign, and Es256Verifier refuses what it makes; no program uses it.
class KeyedHashSigner : public Signer
{
public:
    /// 32 bytes from the simulator's seeded random.
    explicit KeyedHashSigner(QByteArray key, std::string typ = {}) : m_key(std::move(key)), m_typ(std::move(typ)) {}
    std::string sign(const QByteArray& payload) override;
    /// `{"k":…,"kty":"oct"}` stands where the public key does.
    QByteArray publicJwk() const;

private:
    QByteArray m_key;
    std::string m_typ;
};

/// Same failures as Es256Verifier.
class KeyedHashVerifier : public Verifier
{
public:
    explicit KeyedHashVerifier(std::string typ = {}) : m_typ(std::move(typ)) {}
    Result<QByteArray> verify(const std::string& jws, const QByteArray& publicKey) override;

private:
    std::string m_typ;
};

} // namespace sek
