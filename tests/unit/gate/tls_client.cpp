// SPDX-License-Identifier: GPL-3.0-or-later
#include "tls_client.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <stdexcept>

namespace {

template <class T, void (*Free)(T*)> struct Freed
{
    void operator()(T* thing) const { Free(thing); }
};
template <class T, void (*Free)(T*)> using Owned = std::unique_ptr<T, Freed<T, Free>>;

void must(bool ok)
{
    if (!ok) throw std::runtime_error("OpenSSL");
}

template <class Write> QByteArray pem(Write&& write)
{
    const Owned<BIO, BIO_free_all> bio(BIO_new(BIO_s_mem()));
    must(write(bio.get()) == 1);
    char* bytes = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, static_cast<qsizetype>(size)};
}

} // namespace

sek::gate::Identity makeIdentity(const std::string& passphrase)
{
    const Owned<EVP_PKEY, EVP_PKEY_free> key(EVP_EC_gen("P-256"));
    const Owned<X509, X509_free> certificate(X509_new());
    must(key && certificate);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 24 * 3600);
    X509_set_pubkey(certificate.get(), key.get());
    auto* name = X509_get_subject_name(certificate.get());
    const auto* host = reinterpret_cast<const unsigned char*>("hub.example.org");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, host, -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    must(X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0);

    const auto* secret = reinterpret_cast<const unsigned char*>(passphrase.data());
    const auto* cipher = passphrase.empty() ? nullptr : EVP_aes_256_cbc();
    return {pem([&](BIO* bio) { return PEM_write_bio_X509(bio, certificate.get()); }), pem([&](BIO* bio) {
                return PEM_write_bio_PrivateKey(bio, key.get(), cipher, secret, static_cast<int>(passphrase.size()),
                                                nullptr, nullptr);
            })};
}

TlsClient::TlsClient(std::uint16_t port, const Tune& tune)
    : m_raw(port), m_context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free), m_ssl(nullptr, &SSL_free)
{
    SSL_CTX_set_verify(m_context.get(), SSL_VERIFY_NONE, nullptr);
    if (tune) tune(m_context.get());
    m_ssl.reset(SSL_new(m_context.get()));
    SSL_set_fd(m_ssl.get(), m_raw.fd());
    ERR_clear_error();
    m_connected = SSL_connect(m_ssl.get()) == 1;
    if (!m_connected) m_failure = ERR_GET_REASON(ERR_peek_last_error());
    ERR_clear_error();
}

std::string TlsClient::protocol() const
{
    const unsigned char* name = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(m_ssl.get(), &name, &size);
    return {reinterpret_cast<const char*>(name), size};
}

std::string TlsClient::certificateHash() const
{
    const Owned<X509, X509_free> certificate(SSL_get1_peer_certificate(m_ssl.get()));
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    must(certificate && X509_digest(certificate.get(), EVP_sha256(), hash, &size) == 1);
    return {reinterpret_cast<const char*>(hash), size};
}

bool TlsClient::send(const std::string& bytes)
{
    return m_connected && SSL_write(m_ssl.get(), bytes.data(), static_cast<int>(bytes.size())) > 0;
}

std::string TlsClient::some()
{
    char buffer[16 * 1024];
    const auto n = SSL_read(m_ssl.get(), buffer, sizeof buffer);
    return n > 0 ? std::string(buffer, static_cast<std::size_t>(n)) : std::string();
}

std::string TlsClient::rest(bool* announced)
{
    std::string all;
    for (auto piece = some(); !piece.empty(); piece = some())
        all += piece;
    if (announced) *announced = (SSL_get_shutdown(m_ssl.get()) & SSL_RECEIVED_SHUTDOWN) != 0;
    ERR_clear_error();
    return all;
}
