// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/command.h"

#include <QByteArray>

#include <memory>
#include <string>

namespace sek {

/// Private key bytes on their way to or from wrapped storage: not copied, overwritten when let go (SEC-64).
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    SecretBytes(SecretBytes&& other) noexcept { m_bytes.swap(other.m_bytes); }
    SecretBytes& operator=(SecretBytes&& other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~SecretBytes();
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The public half of a P-256 key.
class Es256PublicKey
{
public:
    /// Reads `{"crv":"P-256","kty":"EC","x":…,"y":…}` in CJ-1: exactly these members, a point on the curve.
    /// Fails with `key_form`, `key_type`, `key_point`.
    static Result<Es256PublicKey> fromJwk(const QByteArray& jwk);

    QByteArray jwk() const { return m_jwk; }
    /// RFC 7638; the id of the key everywhere.
    std::string thumbprint() const { return m_thumbprint; }
    /// Whether the signature (64 bytes, r ‖ s) is this key's over the bytes (ECDSA with SHA-256).
    bool verify(const QByteArray& bytes, const QByteArray& signature) const;

private:
    friend class Es256Key;
    Es256PublicKey() = default;
    std::shared_ptr<void> m_key; ///< EVP_PKEY; OpenSSL stays out of the header
    QByteArray m_jwk;
    std::string m_thumbprint;
};

/// A P-256 key pair. Copies share the key. May be used by several threads.
class Es256Key
{
public:
    static Es256Key generate();
    /// Reads one unencrypted PKCS#8 structure and nothing behind it. Fails with `key_form`, `key_type`.
    static Result<Es256Key> fromPkcs8(const QByteArray& der);

    SecretBytes pkcs8() const;
    const Es256PublicKey& publicKey() const { return m_public; }
    /// 64 bytes, r ‖ s.
    QByteArray sign(const QByteArray& bytes) const;

private:
    Es256Key() = default;
    std::shared_ptr<void> m_key;
    Es256PublicKey m_public;
};

/// Signs compact JWS with a P-256 key; `kid` is the key's thumbprint.
class Es256Signer : public Signer
{
public:
    explicit Es256Signer(Es256Key key, std::string typ = {}) : m_key(std::move(key)), m_typ(std::move(typ)) {}
    std::string sign(const QByteArray& payload) override;
    QByteArray publicJwk() const { return m_key.publicKey().jwk(); }

private:
    Es256Key m_key;
    std::string m_typ;
};

/// Checks compact JWS: alg `ES256`, `kid` the thumbprint of the key given, `typ` the one expected (none when empty).
/// Fails with `signature_size`, `signature_form`, `signature_header`, `signature_alg`, `signature_typ`,
/// `signature_key` (not the key that signed, or no key), `signature_wrong`.
/// ECDSA lets anybody turn s into n−s: a signature proves its payload, its own bytes are not an identity.
class Es256Verifier : public Verifier
{
public:
    explicit Es256Verifier(std::string typ = {}) : m_typ(std::move(typ)) {}
    Result<QByteArray> verify(const std::string& jws, const QByteArray& publicKey) override;

private:
    std::string m_typ;
};

} // namespace sek
