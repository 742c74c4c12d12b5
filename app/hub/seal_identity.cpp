// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/seal_identity.h"

#include "core/base/hash.h"
#include "core/output/pdf/seal_certificate.h"

#include <QFile>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslKey>

#include <optional>

namespace sek {

namespace {

/// What is signed with it has to be readable for longer than an office must keep it.
constexpr int Years = 20;

QByteArray pem(const QByteArray& der)
{
    const QByteArray text = der.toBase64();
    QByteArray out = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype i = 0; i < text.size(); i += 64) out += text.mid(i, 64) + '\n';
    return out + "-----END CERTIFICATE-----\n";
}

/// The certificate in the file, if it is one of that key. Its public part is compared as both write it: an uncompressed
/// point at the end.
std::optional<QByteArray> kept(const QString& path, const Es256Key& key, Instant now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QSslCertificate there(file.readAll());
    const QByteArray fresh = sealCertificate(key, QStringLiteral("x"), {}, now, 1);
    const QSslCertificate ours(fresh, QSsl::Der);
    if (there.isNull() || there.publicKey().toDer() != ours.publicKey().toDer()) return std::nullopt;
    return there.toDer();
}

} // namespace

Result<SealIdentity> sealIdentity(const HubFolder& folder, Instant now)
{
    auto key = Es256Key::fromPkcs8(folder.secrets().sealKey);
    if (!key) return fail("hub_secrets", "seal_key");
    const QString path = folder.file("seal.crt");
    if (auto certificate = kept(path, *key, now)) return SealIdentity{std::move(*key), std::move(*certificate)};
    QByteArray der = sealCertificate(*key, QString::fromStdString(folder.config().name), {}, now, Years);
    QSaveFile file(path);
    const QByteArray bytes = pem(der);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) return fail("file_io", "seal.crt");
    return SealIdentity{std::move(*key), std::move(der)};
}

} // namespace sek
