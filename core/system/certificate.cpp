// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/certificate.h"

#include "core/base/hash.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QHostAddress>

#include <memory>
#include <stdexcept>

namespace sek {

namespace {

template <auto Free> struct Freed
{
    template <class T> void operator()(T* p) const { Free(p); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Cert = std::unique_ptr<X509, Freed<X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;

void must(bool ok)
{
    if (!ok) throw std::runtime_error("certificate could not be made");
}

QByteArray bytesOf(BIO* bio)
{
    char* data = nullptr;
    const long n = BIO_get_mem_data(bio, &data);
    return QByteArray(data, static_cast<qsizetype>(n));
}

} // namespace

SelfSigned makeSelfSigned(const std::string& host, int days)
{
    const Key key(EVP_EC_gen("P-256"));
    const Cert cert(X509_new());
    must(key && cert);
    unsigned char serial[16];
    must(RAND_bytes(serial, sizeof serial) == 1);
    serial[0] &= 0x7F;
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_bin2bn(serial, sizeof serial, nullptr));
    must(BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(cert.get())) != nullptr);
    must(X509_set_version(cert.get(), 2) == 1);
    X509_gmtime_adj(X509_getm_notBefore(cert.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(cert.get()), 86400L * days);
    must(X509_set_pubkey(cert.get(), key.get()) == 1);
    X509_NAME* name = X509_get_subject_name(cert.get());
    must(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>("Sekretariat hub"),
                                    -1, -1, 0) == 1);
    must(X509_set_issuer_name(cert.get(), name) == 1);
    const bool ip = !QHostAddress(QString::fromStdString(host)).isNull();
    const std::string alternative = (ip ? "IP:" : "DNS:") + host;
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> names(
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, alternative.c_str()));
    must(names && X509_add_ext(cert.get(), names.get(), -1) == 1);
    must(X509_sign(cert.get(), key.get(), EVP_sha256()) > 0);
    const Bio out(BIO_new(BIO_s_mem())), secret(BIO_new(BIO_s_mem()));
    must(PEM_write_bio_X509(out.get(), cert.get()) == 1);
    must(PEM_write_bio_PKCS8PrivateKey(secret.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return {bytesOf(out.get()), bytesOf(secret.get())};
}

Result<QByteArray> pinOf(const QByteArray& pem)
{
    const Bio in(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const Cert cert(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
    if (!cert) return fail("certificate");
    unsigned char* der = nullptr;
    const int n = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(cert.get()), &der);
    if (n <= 0) return fail("certificate");
    const QByteArray spki(reinterpret_cast<const char*>(der), n);
    OPENSSL_free(der);
    return sha256(spki);
}

} // namespace sek
