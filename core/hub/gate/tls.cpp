// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/net.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <climits>

namespace sek::gate {

namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free_all)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Bio reader(const std::string& pem)
{
    const auto size = pem.size() > INT_MAX ? 0 : static_cast<int>(pem.size());
    return {BIO_new_mem_buf(pem.data(), size), &BIO_free_all};
}

/// A key with a passphrase is refused; OpenSSL would ask for it on the terminal otherwise.
int noPassphrase(char*, int, int, void*)
{
    return 0;
}

bool useChain(SSL_CTX* context, const std::string& pem)
{
    const auto bio = reader(pem);
    Certificate own(PEM_read_bio_X509(bio.get(), nullptr, &noPassphrase, nullptr), &X509_free);
    if (!own || SSL_CTX_use_certificate(context, own.get()) != 1) return false;
    for (;;) {
        Certificate next(PEM_read_bio_X509(bio.get(), nullptr, &noPassphrase, nullptr), &X509_free);
        if (!next) break;
        if (SSL_CTX_add0_chain_cert(context, next.get()) != 1) return false;
        static_cast<void>(next.release()); // the context owns it now
    }
    const auto last = ERR_peek_last_error();
    return ERR_GET_LIB(last) == ERR_LIB_PEM && ERR_GET_REASON(last) == PEM_R_NO_START_LINE;
}

bool useKey(SSL_CTX* context, const std::string& pem)
{
    const auto bio = reader(pem);
    const Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, &noPassphrase, nullptr), &EVP_PKEY_free);
    return key && SSL_CTX_use_PrivateKey(context, key.get()) == 1 && SSL_CTX_check_private_key(context) == 1;
}

/// Whoever names protocols must name ours: bytes meant for another protocol are never read as HTTP.
int chooseProtocol(SSL*, const unsigned char** out, unsigned char* outSize, const unsigned char* in, unsigned inSize,
                   void*)
{
    static constexpr unsigned char Http11[] = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
    unsigned char* chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outSize, Http11, sizeof Http11, in, inSize) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

} // namespace

Result<TlsContext> serverTls(const std::string& chainPem, const std::string& keyPem)
{
    ERR_clear_error();
    const TlsContext context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
    auto* raw = context.get();
    const auto failed = [] {
        ERR_clear_error();
        return fail("gate_certificate");
    };
    if (!raw) return failed();
    SSL_CTX_set_options(raw, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET |
                                 SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_mode(raw, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(raw, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(raw, 0);
    SSL_CTX_set_alpn_select_cb(raw, &chooseProtocol, nullptr);
    const bool tuned = SSL_CTX_set_min_proto_version(raw, TLS1_2_VERSION) == 1 &&
                       SSL_CTX_set_cipher_list(raw, "ECDHE+AESGCM:ECDHE+CHACHA20") == 1 &&
                       SSL_CTX_set1_groups_list(raw, "X25519:P-256:P-384") == 1;
    if (!tuned || !useChain(raw, chainPem) || !useKey(raw, keyPem)) return failed();
    ERR_clear_error();
    return context;
}

} // namespace sek::gate
