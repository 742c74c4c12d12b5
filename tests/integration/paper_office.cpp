// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/paper_office.h"

#include "core/base/hash.h"
#include "core/scan/qr_read.h"
#include "core/system/system_ports.h"
#include "tests/integration/office.h"
#include "tests/integration/outside_tools.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

namespace sek::test {

std::string PaperOffice::open()
{
    if (auto bad = CertifiedOffice::open(); !bad.empty()) return bad;
    asa.emplace(hub);
    if (asa->enrol(hub.invitation(Asa), Asa, hub.password()).status != 200) return "enrol";
    return act(*asa, "SetReportSettings",
               {{"id", id("project").text()},
                {"changes", Json::array({{{"unit", "signing_methods"},
                                          {"from", {{"signing_methods", "otp_sms otp_email"}}},
                                          {"to", {{"signing_methods", "otp_sms otp_email paper"}}}}})}});
}

std::string PaperOffice::act(const Visitor& who, const std::string& command, const Json& args)
{
    const auto said = who.push(org, command, args, ++pushes[&who]);
    const Json answers = at(Visitor::json(said), "answers");
    if (!answers.is_array() || answers.empty()) return said.body;
    const Json& first = answers.front();
    return first.contains("accepted") ? std::string() : text(at(first, "rejected"), "code");
}

std::string PaperOffice::about(const Visitor& who, const std::string& command, int n, Json more)
{
    more["id"] = report(n).text();
    more["revision"] = integer(month(n), "revision", 1);
    return act(who, command, more);
}

std::string PaperOffice::reportMonth(int n)
{
    QByteArray salt(16, '\0');
    SystemRandom random;
    random.fill({reinterpret_cast<std::uint8_t*>(salt.data()), 16});
    const std::int64_t revision = integer(month(n), "revision", 1);
    const Json one = {{"id", report(n).text()}, {"revision", revision}, {"salt", hex(salt)}};
    if (auto bad = act(*bjorn, "FreezeReports", {{"reports", Json::array({one})}}); !bad.empty()) return bad;
    const std::string hash = text(at(month(n), "freeze"), "content_hash");
    if (hash.empty()) return "not frozen";
    const Json asked = {{"document_kind", "attendance_report"},
                        {"documents", Json::array({{{"id", report(n).text()}, {"revision", revision}, {"content_hash", hash}}})},
                        {"signer_role", "responsible"},
                        {"signer", bjorn->session.account},
                        {"surface", "staff"}};
    const Json sent = Visitor::json(bjorn->post(path("/codes"), asked, bjorn->session.access));
    if (text(sent, "result") != "ok") return sent.dump();
    // The mail says for what its code is by the beginning of the content's hash.
    const std::string code = messaged(QStringLiteral("fingeravtryck[^\\n]*: %1[\\s\\S]*Din kod: ([0-9]+)").arg(QString::fromStdString(hash).left(4)));
    if (code.empty()) return "no code";
    const Json said = Visitor::json(bjorn->post(path("/codes/" + text(sent, "handle")), {{"code", code}}, bjorn->session.access));
    return text(said, "result") == "ok" ? std::string() : said.dump();
}

std::string PaperOffice::upload(const Visitor& who, const QByteArray& file) const
{
    const auto said = who.send("PUT", path("/blobs/" + hex(sha256(file)) + "?size=" + std::to_string(file.size()) + "&offset=0"),
                               file.toStdString(), who.session.access);
    return boolean(Visitor::json(said), "whole") ? std::string() : std::to_string(said.status) + said.body;
}

Json PaperOffice::submission(const attendance::PaperCode& sheet, const QByteArray& scan)
{
    return {{"id", sheet.report.text()},
            {"revision", sheet.revision},
            {"content_hash", sheet.contentHash},
            {"scan", {{"sha256", hex(sha256(scan))}, {"byte_size", scan.size()}, {"mime", "image/png"}}}};
}

QByteArray signedByHand(const QByteArray& pdf, const QString& folder)
{
    const QString paper = QDir(folder).filePath(QStringLiteral("sheet"));
    QFile file(paper + QStringLiteral(".pdf"));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) return {};
    file.close();
    const Ran drawn = run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"), QStringLiteral("-gray"),
                                                       QStringLiteral("-singlefile"), file.fileName(), paper});
    QImage page(paper + QStringLiteral(".png"));
    if (drawn.code != 0 || page.isNull()) return {};
    page = page.convertToFormat(QImage::Format_RGB32);
    {
        QPainter pen(&page);
        pen.setPen(QPen(QColor(20, 30, 120), 4));
        QPainterPath name(QPointF(page.width() * 0.58, page.height() * 0.80));
        for (int i = 1; i <= 6; ++i)
            name.quadTo(name.currentPosition() + QPointF(20, i % 2 ? -60 : 50), name.currentPosition() + QPointF(45, 0));
        pen.drawPath(name);
    }
    // A corner that the turn uncovers is the glass's lid: white, not see-through.
    const QImage turned = page.transformed(QTransform().rotate(1.2), Qt::SmoothTransformation);
    QImage scan(turned.size(), QImage::Format_Grayscale8);
    scan.fill(Qt::white);
    QPainter(&scan).drawImage(0, 0, turned);
    QByteArray out;
    QBuffer buffer(&out);
    return buffer.open(QIODevice::WriteOnly) && scan.save(&buffer, "PNG") ? out : QByteArray();
}

Result<attendance::PaperCode> sheetOn(const QByteArray& scan)
{
    return attendance::paperCodeOf(readQr(QImage::fromData(scan)));
}

} // namespace sek::test
