// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/project_office.h"

#include "core/domain/attendance/report.h"

#include <QRegularExpression>

namespace sek::test {

std::string ProjectOffice::open()
{
    if (!hub.start()) return "hub";
    bjorn.emplace(hub);
    if (bjorn->enrol(hub.invitation(Bjorn), Bjorn, hub.password()).status != 200) return "enrol";
    return {};
}

std::string ProjectOffice::period() const
{
    for (const auto& [key, body] : all("attendance_report")) return text(body, "period");
    return {};
}

RecordId ProjectOffice::report(int n) const
{
    return attendance::reportId(id("participation " + std::to_string(n)), period());
}

std::map<std::string, Json> ProjectOffice::all(const std::string& kind) const
{
    std::map<std::string, Json> out;
    const std::string body = bjorn->get(path("/changes?after=0&log=0:"), bjorn->session.access).body;
    for (const QByteArray& line : QByteArray::fromStdString(body).split('\n')) {
        const Json j = Json::parse(line.toStdString(), nullptr, false);
        if (j.is_object() && text(j, "kind") == kind && j.contains("body")) out[text(j, "id")] = j["body"];
    }
    return out;
}

Json ProjectOffice::ask(int n) const
{
    const Json body = all("attendance_report")[report(n).text()];
    return {{"document_kind", "attendance_report"},
            {"documents", Json::array({{{"id", report(n).text()}, {"revision", integer(body, "revision", 1)}, {"content_hash", text(body, "content_hash")}}})},
            {"signer_role", "participant"},
            {"signer", person(n).text()},
            {"surface", "kiosk"}};
}

std::string ProjectOffice::messaged(const QString& pattern, const std::string& not_) const
{
    const QRegularExpression wanted(pattern);
    std::string found;
    Seat::until([&] {
        const auto box = HubProcess::run({QStringLiteral("mailbox"), hub.folder(), QStringLiteral("--json")});
        const Json messages = Json::parse(box.out.toStdString(), nullptr, false);
        for (const char* list : {"mails", "sms"})
            for (const Json& m : at(messages, list))
                if (const auto match = wanted.match(qtext(m, "text")); match.hasMatch() && match.captured(1).toStdString() != not_)
                    found = match.captured(1).toStdString();
        return !found.empty();
    });
    return found;
}

std::string ProjectOffice::handOver(int n) const
{
    const auto opened = bjorn->post(path("/kiosk"),
                                    {{"document_kind", "attendance_report"}, {"document", report(n).text()}, {"participant", person(n).text()}},
                                    bjorn->session.access);
    return text(Visitor::json(opened), "token");
}

std::string ProjectOffice::sign(int n) const
{
    const std::string token = handOver(n);
    const Json sent = Visitor::json(bjorn->post(path("/codes"), ask(n), token));
    if (text(sent, "result") != "ok") return sent.dump();
    const std::string code = messaged(QStringLiteral("^Kod ([0-9]{4})\\b"));
    if (code.empty()) return "no code";
    return text(Visitor::json(bjorn->post(path("/codes/" + text(sent, "handle")), {{"code", code}}, token)), "result");
}

} // namespace sek::test
