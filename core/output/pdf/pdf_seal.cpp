// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/pdf/pdf_seal.h"

#include "core/base/base64url.h"
#include "core/base/hash.h"
#include "core/output/pdf/archive.h"
#include "core/output/pdf/openssl_parts.h"
#include "core/output/pdf/qpdf_memory.h"

#include <openssl/cms.h>
#include <openssl/core_names.h>
#include <openssl/ess.h>
#include <openssl/pkcs7.h>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <functional>
#include <optional>

namespace sek {

namespace {

using Object = QPDFObjectHandle;
using Cms = ossl::Owned<CMS_ContentInfo, CMS_ContentInfo_free>;
using Cert = ossl::Owned<X509, X509_free>;

constexpr int CmsRoom = 8 * 1024; // one certificate takes a tenth of it; a time stamp may come in later
constexpr char RangeRoom[] = "[ 0 9999999999 9999999999 9999999999 ]";
constexpr unsigned CmsFlags = CMS_DETACHED | CMS_BINARY | CMS_NOSMIMECAP;

Object signatureField(QPDF& pdf, const SealNote& note)
{
    Object value = Object::parse("<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange " +
                                 std::string(RangeRoom) + " >>");
    value.replaceKey("/Contents", Object::newString(std::string(CmsRoom, '\0')));
    value.replaceKey("/M", Object::newString(pdf::date(note.at.ms)));
    value.replaceKey("/Name", Object::newUnicodeString(pdf::unicode(note.name)));
    value.replaceKey("/Reason", Object::newUnicodeString(pdf::unicode(note.reason)));
    // Field and widget in one; printed and locked, of no size, so it needs no appearance.
    Object field = Object::parse("<< /FT /Sig /T (seal) /Type /Annot /Subtype /Widget /F 132 /Rect [ 0 0 0 0 ] >>");
    field.replaceKey("/V", pdf.makeIndirectObject(value));
    return pdf.makeIndirectObject(field);
}

struct Placed
{
    QByteArray bytes;
    qsizetype at = 0; ///< where the signature's dictionary begins
};

Placed withField(QPDF& pdf, const SealNote& note)
{
    Object page = QPDFPageDocumentHelper(pdf).getAllPages().at(0).getObjectHandle();
    Object field = signatureField(pdf, note);
    field.replaceKey("/P", page);
    Object annotations = page.getKey("/Annots");
    if (!annotations.isArray()) annotations = Object::newArray();
    annotations.appendItem(field);
    page.replaceKey("/Annots", annotations);
    Object form = Object::parse("<< /SigFlags 3 /Fields [ ] >>");
    form.getKey("/Fields").appendItem(field);
    pdf.getRoot().replaceKey("/AcroForm", pdf.makeIndirectObject(form));
    Placed out;
    const QPDFObjGen value = field.getKey("/V").getObjGen();
    out.bytes = pdf::write(pdf, [&](QPDFWriter& w) {
        out.at = static_cast<qsizetype>(w.getWrittenXRefTable().at(w.getRenumberedObjGen(value)).getOffset());
    });
    return out;
}

bool addAttribute(CMS_SignerInfo* signer, int nid, int type, const void* bytes, int size)
{
    return CMS_signed_add1_attr_by_NID(signer, nid, type, bytes, size) == 1;
}

/// ESSCertIDv2 with its default, SHA-256: which certificate is meant, so that another one around the same key does not do.
bool addSigningCertificate(CMS_SignerInfo* signer, X509* cert)
{
    const ossl::Owned<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free> ess(
        OSSL_ESS_signing_cert_v2_new_init(EVP_sha256(), cert, nullptr, 1));
    if (!ess) return false;
    unsigned char* der = nullptr;
    const int n = i2d_ESS_SIGNING_CERT_V2(ess.get(), &der);
    const bool ok = n > 0 && addAttribute(signer, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE, der, n);
    OPENSSL_free(der);
    return ok;
}

/// The signed attributes as a SET OF in DER, which is what a signer of CMS signs.
QByteArray attributeBytes(CMS_SignerInfo* signer)
{
    STACK_OF(X509_ATTRIBUTE)* set = sk_X509_ATTRIBUTE_new_null();
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i) sk_X509_ATTRIBUTE_push(set, CMS_signed_get_attr(signer, i));
    unsigned char* der = nullptr;
    const int n = ASN1_item_i2d(reinterpret_cast<ASN1_VALUE*>(set), &der, ASN1_ITEM_rptr(PKCS7_ATTR_SIGN));
    const QByteArray out = n > 0 ? QByteArray(reinterpret_cast<const char*>(der), n) : QByteArray();
    OPENSSL_free(der);
    sk_X509_ATTRIBUTE_free(set);
    return out;
}

QByteArray ecdsa(EVP_PKEY* key, const QByteArray& bytes)
{
    const ossl::Owned<EVP_MD_CTX, EVP_MD_CTX_free> ctx(EVP_MD_CTX_new());
    std::size_t n = 0;
    if (!ctx || EVP_DigestSignInit(ctx.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(ctx.get(), nullptr, &n, ossl::data(bytes), static_cast<std::size_t>(bytes.size())) != 1)
        return {};
    QByteArray out(static_cast<qsizetype>(n), Qt::Uninitialized);
    if (EVP_DigestSign(ctx.get(), ossl::data(out), &n, ossl::data(bytes), static_cast<std::size_t>(bytes.size())) != 1)
        return {};
    out.truncate(static_cast<qsizetype>(n));
    return out;
}

/// Everything of the CMS but the signature's value, which `sign` makes over the signed attributes. OpenSSL 3.0 puts the time
/// among them whenever it signs CMS itself, which PAdES forbids and which would pass our clock off as more than a claim; so
/// its structures are used and the value is put in by hand. The checker builds the same from what it found: then not a bit
/// of the structure can differ, signed or not.
QByteArray detachedCms(X509* cert, EVP_PKEY* key, const QByteArray& digest,
                       const std::function<QByteArray(const QByteArray&)>& sign)
{
    const Cms cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, CmsFlags | CMS_PARTIAL));
    CMS_SignerInfo* signer = cms ? CMS_add1_signer(cms.get(), cert, key, EVP_sha256(), CmsFlags | CMS_PARTIAL) : nullptr;
    if (!signer || !addAttribute(signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1) ||
        !addAttribute(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest.constData(),
                      static_cast<int>(digest.size())) ||
        !addSigningCertificate(signer, cert))
        return {};
    const QByteArray signature = sign(attributeBytes(signer));
    if (signature.isEmpty() || ASN1_STRING_set(CMS_SignerInfo_get0_signature(signer), signature.constData(),
                                               static_cast<int>(signature.size())) != 1)
        return {};
    unsigned char* der = nullptr;
    const int n = i2d_CMS_ContentInfo(cms.get(), &der);
    const QByteArray out = n > 0 ? QByteArray(reinterpret_cast<const char*>(der), n) : QByteArray();
    OPENSSL_free(der);
    return out;
}

QByteArray signedCms(const QByteArray& digest, const SealIdentity& identity)
{
    const unsigned char* at = ossl::data(identity.certificate);
    const Cert cert(d2i_X509(nullptr, &at, static_cast<long>(identity.certificate.size())));
    const ossl::Key key = ossl::privateKey(identity.key);
    if (!cert || !key || X509_check_private_key(cert.get(), key.get()) != 1) return {};
    return detachedCms(cert.get(), key.get(), digest, [&](const QByteArray& bytes) { return ecdsa(key.get(), bytes); });
}

/// What the signature covers: everything before and behind its own hexadecimal digits.
QByteArray covered(const QByteArray& bytes, qsizetype from, qsizetype to)
{
    return bytes.first(from) + bytes.sliced(to);
}

Result<QByteArray> signPlaced(Placed placed, const SealIdentity& identity)
{
    QByteArray& bytes = placed.bytes;
    const qsizetype range = bytes.indexOf(RangeRoom, placed.at);
    const qsizetype from = bytes.indexOf('<' + QByteArray(2 * CmsRoom, '0') + '>', placed.at);
    if (range < 0 || from < 0) return fail("pdf_seal", "no place for the signature");
    const qsizetype to = from + 2 * CmsRoom + 2;
    const QByteArray text = "[ 0 " + QByteArray::number(from) + ' ' + QByteArray::number(to) + ' ' +
                            QByteArray::number(bytes.size() - to) + " ]";
    const qsizetype room = qsizetype(sizeof RangeRoom) - 1;
    bytes.replace(range, room, text.leftJustified(room, ' '));
    const QByteArray cms = signedCms(sha256(covered(bytes, from, to)), identity);
    ERR_clear_error();
    if (cms.isEmpty() || cms.size() > CmsRoom) return fail("pdf_seal", "signature could not be made");
    bytes.replace(from + 1, 2 * cms.size(), cms.toHex());
    return bytes;
}

/// Where the signature's digits stand, when its range is the whole file.
struct Range
{
    qsizetype from = 0, to = 0;
};

std::optional<Range> wholeFile(Object value, qsizetype size)
{
    Object range = value.getKey("/ByteRange");
    if (!range.isArray() || range.getArrayNItems() != 4) return {};
    long long n[4];
    for (int i = 0; i < 4; ++i)
        if (!range.getArrayItem(i).getValueAsInt(n[i])) return {};
    const bool whole = n[0] == 0 && n[1] > 0 && n[2] > n[1] + 2 && n[2] <= size && n[3] == size - n[2];
    return whole ? std::optional(Range{qsizetype(n[1]), qsizetype(n[2])}) : std::nullopt;
}

std::string thumbprintOf(X509* cert)
{
    EVP_PKEY* key = X509_get0_pubkey(cert);
    unsigned char point[65];
    std::size_t n = 0;
    if (!key || EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, point, sizeof point, &n) != 1 ||
        n != sizeof point || point[0] != 4)
        return {};
    const auto half = [&](int i) { return base64url(QByteArray(reinterpret_cast<const char*>(point) + 1 + 32 * i, 32)); };
    const auto jwk =
        Es256PublicKey::fromJwk(cj1::write({{"crv", "P-256"}, {"kty", "EC"}, {"x", half(0)}, {"y", half(1)}}));
    return jwk ? jwk->thumbprint() : std::string();
}

bool verifies(EVP_PKEY* key, const QByteArray& bytes, const QByteArray& signature)
{
    const ossl::Owned<EVP_MD_CTX, EVP_MD_CTX_free> ctx(EVP_MD_CTX_new());
    return ctx && EVP_DigestVerifyInit(ctx.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
           EVP_DigestVerify(ctx.get(), ossl::data(signature), static_cast<std::size_t>(signature.size()), ossl::data(bytes),
                            static_cast<std::size_t>(bytes.size())) == 1;
}

/// The signer's thumbprint when the CMS, with nothing but zeros behind it, is the one we make over this digest.
std::string signerOf(const QByteArray& room, const QByteArray& digest)
{
    const unsigned char* at = ossl::data(room);
    const Cms cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(room.size())));
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed) return {};
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(cms.get());
    STACK_OF(X509)* certs = CMS_get1_certs(cms.get());
    const bool one = sk_CMS_SignerInfo_num(signers) == 1 && sk_X509_num(certs) == 1;
    const Cert cert(one ? sk_X509_shift(certs) : nullptr);
    sk_X509_pop_free(certs, X509_free);
    const std::string key = cert ? thumbprintOf(cert.get()) : std::string();
    if (key.empty()) return {};
    const ASN1_OCTET_STRING* value = CMS_SignerInfo_get0_signature(sk_CMS_SignerInfo_value(signers, 0));
    const QByteArray signature(reinterpret_cast<const char*>(ASN1_STRING_get0_data(value)), ASN1_STRING_length(value));
    EVP_PKEY* publicKey = X509_get0_pubkey(cert.get());
    const QByteArray again = detachedCms(cert.get(), publicKey, digest, [&](const QByteArray& bytes) {
        return verifies(publicKey, bytes, signature) ? signature : QByteArray();
    });
    return !again.isEmpty() && room == again + QByteArray(room.size() - again.size(), '\0') ? key : std::string();
}

} // namespace

Result<QByteArray> sealPdf(const QByteArray& bytes, const SealIdentity& identity, const SealNote& note)
{
    try {
        QPDF pdf;
        pdf::open(pdf, bytes);
        if (pdf.getRoot().hasKey("/AcroForm")) return fail("pdf_sealed");
        return signPlaced(withField(pdf, note), identity);
    } catch (const std::exception& e) {
        return fail("pdf_form", e.what());
    }
}

DocumentSeal checkPdfSeal(const QByteArray& bytes)
{
    DocumentSeal out;
    if (bytes.size() > MaxPdfBytes) return out;
    try {
        QPDF pdf;
        pdf::open(pdf, bytes);
        Object fields = pdf.getRoot().getKey("/AcroForm").getKeyIfDict("/Fields");
        if (!fields.isArray() || fields.getArrayNItems() != 1) return out;
        Object value = fields.getArrayItem(0).getKeyIfDict("/V");
        if (!value.isDictionary() || !value.getKey("/SubFilter").isNameAndEquals("/ETSI.CAdES.detached")) return out;
        out.present = true;
        const auto range = wholeFile(value, bytes.size());
        if (!range) return out;
        const QByteArray hex = bytes.sliced(range->from, range->to - range->from);
        const QByteArray der = QByteArray::fromHex(hex.sliced(1, hex.size() - 2));
        if (hex != '<' + der.toHex() + '>') return out; // nothing but the signature may stand outside of what it covers
        out.key = signerOf(der, sha256(covered(bytes, range->from, range->to)));
        out.intact = !out.key.empty();
    } catch (const std::exception&) {
        out.intact = false;
    }
    ERR_clear_error();
    return out;
}

} // namespace sek
