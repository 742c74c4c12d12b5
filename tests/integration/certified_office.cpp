// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/certified_office.h"

#include "core/base/hash.h"
#include "core/domain/attendance/report.h"

#include <QFile>

namespace sek::test {

Json CertifiedOffice::certificate(int n, int revision) const
{
    const auto list = all("certificate");
    const auto it = list.find(attendance::certificateKey(report(n), revision).id.text());
    return it == list.end() ? Json() : it->second;
}

QByteArray CertifiedOffice::pdf(int n, const std::string& of, int revision) const
{
    Json found;
    if (!Seat::until([&] {
            found = certificate(n, revision);
            return text(found, "pdf_of") == of && text(found, "state") == of;
        }))
        return {};
    const std::string body =
        bjorn->get(path("/blobs/" + text(found, "pdf_sha256") + "?offset=0&length=1048576"), bjorn->session.access).body;
    const QByteArray bytes = QByteArray::fromStdString(body);
    return hex(sha256(bytes)) == text(found, "pdf_sha256") && bytes.size() == integer(found, "byte_size") ? bytes : QByteArray();
}

QByteArray CertifiedOffice::package(int n, int revision) const
{
    const auto answer =
        bjorn->get(path("/evidence/" + report(n).text() + "?revision=" + std::to_string(revision)), bjorn->session.access);
    return answer.status == 200 ? QByteArray::fromStdString(answer.body) : QByteArray();
}

Json CertifiedOffice::statistics(const std::string& month, const std::string& format) const
{
    return Visitor::json(bjorn->post(path("/statistics"), {{"project_id", id("project").text()}, {"month", month}, {"format", format}},
                                     bjorn->session.access));
}

QString CertifiedOffice::kept(const QByteArray& bytes, const char* name) const
{
    QFile file(files.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return {};
    return file.fileName();
}

QStringList CertifiedOffice::trust() const
{
    QStringList out;
    const Json hubCard = Visitor::json(bjorn->get("/v1/hub"));
    for (const Json& jwk : at(hubCard, "seal_keys"))
        out << QStringLiteral("--trust") << QString::fromStdString(Es256PublicKey::fromJwk(cj1::write(jwk))->thumbprint());
    return out;
}

} // namespace sek::test
