// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/es256.h"

#include "core/base/base64url.h"
#include "core/base/json.h"
#include "core/evidence/jws.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

#include <map>
#include <mutex>
#include <stdexcept>

namespace sek {

namespace {

constexpr int Half = 32;
constexpr char Curve[] = "prime256v1";

template <auto F> struct Free
{
    template <class T> void operator()(T* p) const { F(p); }
};
using Ctx = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using KeyCtx = std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>>;
using Sig = std::unique_ptr<ECDSA_SIG, Free<ECDSA_SIG_free>>;
using Pkcs8 = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Free<PKCS8_PRIV_KEY_INFO_free>>;

EVP_PKEY* pkey(const std::shared_ptr<void>& p)
{
    return static_cast<EVP_PKEY*>(p.get());
}

std::shared_ptr<void> own(EVP_PKEY* key)
{
    return {key, [](void* p) { EVP_PKEY_free(static_cast<EVP_PKEY*>(p)); }};
}

const unsigned char* data(const QByteArray& b)
{
    return reinterpret_cast<const unsigned char*>(b.constData());
}
unsigned char* data(QByteArray& b)
{
    return reinterpret_cast<unsigned char*>(b.data());
}
std::size_t size(const QByteArray& b)
{
    return static_cast<std::size_t>(b.size());
}

/// What OpenSSL left in its queue must not confuse the next caller.
template <class T> T quiet(T value)
{
    ERR_clear_error();
    return value;
}

bool isP256(EVP_PKEY* key)
{
    char name[64] = {};
    std::size_t n = 0;
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC && EVP_PKEY_get_group_name(key, name, sizeof name, &n) == 1 &&
           std::string_view(name, n) == Curve;
}

QByteArray coordinate(EVP_PKEY* key, const char* which)
{
    BIGNUM* value = nullptr;
    QByteArray out(Half, Qt::Uninitialized);
    const bool ok = EVP_PKEY_get_bn_param(key, which, &value) == 1 && BN_bn2binpad(value, data(out), Half) == Half;
    BN_free(value);
    if (!ok) throw std::runtime_error("public key has no point");
    return out;
}

QByteArray jwkOf(EVP_PKEY* key)
{
    return cj1::write({{"crv", "P-256"},
                       {"kty", "EC"},
                       {"x", base64url(coordinate(key, OSSL_PKEY_PARAM_EC_PUB_X))},
                       {"y", base64url(coordinate(key, OSSL_PKEY_PARAM_EC_PUB_Y))}});
}

EVP_PKEY* publicFromPoint(QByteArray point)
{
    char curve[] = "prime256v1";
    OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, curve, 0),
                           OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), size(point)),
                           OSSL_PARAM_construct_end()};
    KeyCtx ctx(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY* key = nullptr;
    if (!ctx || EVP_PKEY_fromdata_init(ctx.get()) != 1 ||
        EVP_PKEY_fromdata(ctx.get(), &key, EVP_PKEY_PUBLIC_KEY, params) != 1)
        return nullptr;
    KeyCtx check(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    if (check && EVP_PKEY_public_check(check.get()) == 1) return key;
    EVP_PKEY_free(key);
    return nullptr;
}

/// A device's key comes with each of its commands; reading it and looking whether its point is on the curve costs more
/// than the signature. Any thread.
Result<Es256PublicKey> keyMetBefore(const QByteArray& jwk)
{
    constexpr std::size_t Most = 1000;
    static std::mutex mutex;
    static std::map<QByteArray, Es256PublicKey> met;
    {
        const std::lock_guard lock(mutex);
        if (const auto it = met.find(jwk); it != met.end()) return it->second;
    }
    auto key = Es256PublicKey::fromJwk(jwk);
    if (!key) return key;
    const std::lock_guard lock(mutex);
    if (met.size() >= Most) met.clear();
    met.emplace(jwk, *key);
    return key;
}

} // namespace

SecretBytes::~SecretBytes()
{
    if (m_bytes.isDetached()) OPENSSL_cleanse(m_bytes.data(), size(m_bytes));
}

Result<Es256PublicKey> Es256PublicKey::fromJwk(const QByteArray& jwk)
{
    auto j = cj1::parseCanonical(jwk, {512, 1});
    if (!j || !j->is_object()) return fail("key_form");
    if (text(*j, "kty") != "EC" || text(*j, "crv") != "P-256") return fail("key_type");
    auto x = fromBase64url(text(*j, "x"));
    auto y = fromBase64url(text(*j, "y"));
    if (j->size() != 4 || !x || !y || x->size() != Half || y->size() != Half) return fail("key_form");
    EVP_PKEY* key = quiet(publicFromPoint(QByteArray(1, '\x04') + *x + *y));
    if (!key) return fail("key_point");
    Es256PublicKey out;
    out.m_key = own(key);
    out.m_jwk = jwk;
    out.m_thumbprint = jwkThumbprint(jwk);
    return out;
}

bool Es256PublicKey::verify(const QByteArray& bytes, const QByteArray& signature) const
{
    if (signature.size() != 2 * Half) return false;
    Sig sig(ECDSA_SIG_new());
    BIGNUM* r = BN_bin2bn(data(signature), Half, nullptr);
    BIGNUM* s = BN_bin2bn(data(signature) + Half, Half, nullptr);
    if (!sig || !r || !s || ECDSA_SIG_set0(sig.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        throw std::bad_alloc();
    }
    unsigned char* der = nullptr;
    const int n = i2d_ECDSA_SIG(sig.get(), &der);
    const std::unique_ptr<unsigned char, decltype([](unsigned char* p) { OPENSSL_free(p); })> owner(der);
    Ctx ctx(EVP_MD_CTX_new());
    return quiet(n > 0 && ctx && EVP_DigestVerifyInit(ctx.get(), nullptr, EVP_sha256(), nullptr, pkey(m_key)) == 1 &&
                 EVP_DigestVerify(ctx.get(), der, static_cast<std::size_t>(n), data(bytes), size(bytes)) == 1);
}

Es256Key Es256Key::generate()
{
    EVP_PKEY* key = EVP_EC_gen(Curve);
    if (!key) throw std::runtime_error("no key could be made");
    Es256Key out;
    out.m_key = own(key);
    out.m_public = *Es256PublicKey::fromJwk(jwkOf(key));
    return out;
}

Result<Es256Key> Es256Key::fromPkcs8(const QByteArray& der)
{
    const unsigned char* at = data(der);
    Pkcs8 info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, static_cast<long>(der.size())));
    if (!info || at != data(der) + der.size()) return quiet(fail("key_form"));
    EVP_PKEY* key = EVP_PKCS82PKEY(info.get());
    if (!key) return quiet(fail("key_form"));
    Es256Key out;
    out.m_key = own(key);
    if (!isP256(key)) return quiet(fail("key_type"));
    KeyCtx check(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    if (!check || EVP_PKEY_pairwise_check(check.get()) != 1) return quiet(fail("key_form"));
    auto pub = Es256PublicKey::fromJwk(jwkOf(key));
    if (!pub) return failure(pub);
    out.m_public = *pub;
    return out;
}

SecretBytes Es256Key::pkcs8() const
{
    Pkcs8 info(EVP_PKEY2PKCS8(pkey(m_key)));
    const int n = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr) : -1;
    if (n <= 0) throw std::runtime_error("the key cannot be written");
    QByteArray der(n, Qt::Uninitialized);
    unsigned char* at = data(der);
    i2d_PKCS8_PRIV_KEY_INFO(info.get(), &at);
    return SecretBytes(std::move(der));
}

QByteArray Es256Key::sign(const QByteArray& bytes) const
{
    Ctx ctx(EVP_MD_CTX_new());
    QByteArray der(128, Qt::Uninitialized);
    std::size_t n = size(der);
    if (!ctx || EVP_DigestSignInit(ctx.get(), nullptr, EVP_sha256(), nullptr, pkey(m_key)) != 1 ||
        EVP_DigestSign(ctx.get(), data(der), &n, data(bytes), size(bytes)) != 1)
        throw std::runtime_error("signing failed");
    const unsigned char* at = data(std::as_const(der));
    Sig sig(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(n)));
    QByteArray out(2 * Half, Qt::Uninitialized);
    if (!sig || BN_bn2binpad(ECDSA_SIG_get0_r(sig.get()), data(out), Half) != Half ||
        BN_bn2binpad(ECDSA_SIG_get0_s(sig.get()), data(out) + Half, Half) != Half)
        throw std::runtime_error("signing failed");
    return out;
}

std::string Es256Signer::sign(const QByteArray& payload)
{
    const auto bytes = jwsSignedBytes({"ES256", m_key.publicKey().thumbprint(), m_typ}, payload);
    return jwsCompact(bytes, m_key.sign(bytes));
}

Result<QByteArray> Es256Verifier::verify(const std::string& jws, const QByteArray& publicKey)
{
    auto parts = parseJws(jws);
    if (!parts) return failure(parts);
    if (parts->header.alg != "ES256") return fail("signature_alg");
    if (parts->header.typ != m_typ) return fail("signature_typ");
    const auto key = keyMetBefore(publicKey);
    if (!key || parts->header.kid != key->thumbprint()) return fail("signature_key");
    if (!key->verify(parts->signedBytes, parts->signature)) return fail("signature_wrong");
    return parts->payload;
}

} // namespace sek
