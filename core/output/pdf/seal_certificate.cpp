// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/pdf/seal_certificate.h"

#include "core/base/hash.h"
#include "core/output/pdf/openssl_parts.h"

#include <QDateTime>
#include <QTimeZone>
#include <openssl/x509v3.h>

#include <stdexcept>

namespace sek {

namespace {

void must(bool ok)
{
    if (!ok) throw std::runtime_error("seal certificate could not be made");
}

void setTime(ASN1_TIME* field, const QDateTime& at)
{
    must(ASN1_TIME_set_string_X509(field, qPrintable(at.toString(QStringLiteral("yyyyMMddHHmmss'Z'")))) == 1);
}

void name(X509_NAME* n, const char* what, const QString& value)
{
    const QByteArray utf8 = value.left(64).toUtf8(); // ub-common-name of RFC 5280
    must(X509_NAME_add_entry_by_txt(n, what, MBSTRING_UTF8, ossl::data(utf8), static_cast<int>(utf8.size()), -1, 0) == 1);
}

void extension(X509* cert, int nid, const char* value)
{
    X509V3_CTX ctx;
    X509V3_set_ctx(&ctx, cert, cert, nullptr, nullptr, 0);
    const ossl::Owned<X509_EXTENSION, X509_EXTENSION_free> e(X509V3_EXT_conf_nid(nullptr, &ctx, nid, value));
    must(e && X509_add_ext(cert, e.get(), -1) == 1);
}

} // namespace

QByteArray sealCertificate(const Es256Key& key, const QString& hub, const QString& organisation, Instant from, int years)
{
    const ossl::Key pkey = ossl::privateKey(key);
    const ossl::Owned<X509, X509_free> cert(X509_new());
    must(pkey && cert);
    // One key, one certificate: its number follows from the key.
    QByteArray serial = sha256(QByteArray::fromStdString(key.publicKey().thumbprint())).left(16);
    serial[0] = static_cast<char>((serial[0] & 0x7F) | 0x40);
    const ossl::Owned<BIGNUM, BN_free> number(BN_bin2bn(ossl::data(serial), static_cast<int>(serial.size()), nullptr));
    must(BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(cert.get())) != nullptr);
    must(X509_set_version(cert.get(), 2) == 1);
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(from.ms, QTimeZone::utc());
    setTime(X509_getm_notBefore(cert.get()), begin);
    setTime(X509_getm_notAfter(cert.get()), begin.addYears(years));
    X509_NAME* subject = X509_get_subject_name(cert.get());
    name(subject, "CN", hub);
    if (!organisation.isEmpty()) name(subject, "O", organisation);
    must(X509_set_issuer_name(cert.get(), subject) == 1);
    must(X509_set_pubkey(cert.get(), pkey.get()) == 1);
    extension(cert.get(), NID_basic_constraints, "critical,CA:FALSE");
    extension(cert.get(), NID_key_usage, "critical,digitalSignature,nonRepudiation");
    extension(cert.get(), NID_subject_key_identifier, "hash");
    must(X509_sign(cert.get(), pkey.get(), EVP_sha256()) > 0);
    const int n = i2d_X509(cert.get(), nullptr);
    must(n > 0);
    QByteArray der(n, Qt::Uninitialized);
    unsigned char* at = ossl::data(der);
    must(i2d_X509(cert.get(), &at) == n);
    return der;
}

} // namespace sek
