// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/output/certificate_world.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <stdexcept>

namespace sek::test {

Json vectorContent()
{
    return {{"entries",
             {{{"activity", "A01"}, {"date", "2025-03-04"}, {"minutes", 240}},
              {{"activity", "A01"}, {"date", "2025-03-11"}, {"minutes", 225}}}},
            {"participant", {{"identity_number", "198501012382"}, {"name", "Astrid Exempel"}}},
            {"period", "2025-03"},
            {"project", {{"name", "Kunskapslyft Exempel"}, {"programme_area", "po1"}, {"project_no", "2099/00017"}}},
            {"reported_minutes", 420},
            {"revision", 1},
            {"rounding", "floor_hour/day"},
            {"salt", "000102030405060708090a0b0c0d0e0f"},
            {"schema", "attendance.report.v1"},
            {"total_minutes", 465}};
}

Json fullContent(int activities)
{
    static const char* const titles[] = {"Yrkessvenska", "Digitala verktyg i vården", "Handledning på arbetsplatsen",
                                         "Självstudier", "Studiebesök", "Hälsa och arbetsmiljö", "Praktik",
                                         "Vägledning och planering inför fortsatta studier"};
    Json json = vectorContent();
    Json list = Json::array(), entries = Json::array();
    int total = 0;
    for (int i = 0; i < activities; ++i) {
        char code[16];
        std::snprintf(code, sizeof code, "A%02d", i + 1);
        list.push_back({{"code", code}, {"title", titles[i % 8]}});
        for (int day = 1 + i % 3; day <= 31; day += 3 + i % 4) {
            char date[24];
            std::snprintf(date, sizeof date, "2025-03-%02d", day);
            const int full = day % 5 == 0 ? 200 : day % 2 == 0 ? 45 : 60;
            const int minutes = activities > 8 ? full / 5 : full; // a day has no more than 24 hours
            entries.push_back({{"activity", code}, {"date", date}, {"minutes", minutes}});
            total += minutes;
        }
    }
    if (!entries.empty()) entries[0]["note"] = "Började en timme senare på grund av tågförsening";
    json["activities"] = std::move(list);
    json["entries"] = std::move(entries);
    json["total_minutes"] = total;
    json["reported_minutes"] = total / 60 * 60;
    json["rounding"] = "floor_hour/month";
    json["participant"]["employer"] = {{"name", "Exempelvård AB"}, {"org_number", "556000-0001"}};
    json["project"]["owner"] = {{"name", "Exempelkommunen"}, {"org_number", "212000-0001"}};
    json["project"]["programme_period"] = "2021_2027";
    return json;
}

SealIdentity identityOf(const SealedWorld& world)
{
    const Es256Key& key = world.keys.back();
    return {key, sealCertificate(key, QStringLiteral("Exempelkommunens server"), QStringLiteral("Exempelkommunen"),
                                 {1'735'689'600'000}, 20)};
}

CertificateOrder orderOf(SealedWorld& world, const std::string& language)
{
    world.members();
    return {world.contents, "2025-03/2099-00017/0001", CertificateMark::None, language, "Europe/Stockholm"};
}

QByteArray certificateOf(SealedWorld& world, const std::string& language, CertificateMark mark)
{
    CertificateOrder order = orderOf(world, language);
    order.mark = mark;
    const auto pdf = certificatePdf(order, identityOf(world));
    if (!pdf) throw std::runtime_error("certificate: " + pdf.error().code + " " + pdf.error().detail);
    return *pdf;
}

QString kept(const QString& name, const QByteArray& bytes)
{
    const QDir folder(QStringLiteral(SEK_BINARY_DIR "/certificates"));
    folder.mkpath(QStringLiteral("."));
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) throw std::runtime_error("cannot write");
    return file.fileName();
}

Ran run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace sek::test
