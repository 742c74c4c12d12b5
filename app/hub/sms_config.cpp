// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/sms_config.h"

#include "app/hub/hub_folder.h"
#include "core/hub/sms/sms_folder.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sek {

Json toJson(const SmsConfig& c)
{
    return {{"gateway", c.gateway},   {"url", c.url},     {"user", c.user},       {"password_file", c.passwordFile},
            {"ca_file", c.caFile},    {"from", c.from},   {"prefixes", c.prefixes}, {"ascii", c.ascii},
            {"reports", c.reports},   {"report_base", c.reportBase}};
}

SmsConfig smsConfigOf(const Json& j)
{
    SmsConfig c;
    c.gateway = text(j, "gateway");
    c.url = text(j, "url");
    c.user = text(j, "user");
    c.passwordFile = text(j, "password_file");
    c.caFile = text(j, "ca_file");
    c.from = text(j, "from", c.from);
    if (const Json& list = at(j, "prefixes"); list.is_array()) {
        c.prefixes.clear();
        for (const Json& one : list)
            if (one.is_string()) c.prefixes.push_back(one.get<std::string>());
    }
    if (j.is_object() && j.contains("ascii")) c.ascii = boolean(j, "ascii");
    if (j.is_object() && j.contains("reports")) c.reports = boolean(j, "reports");
    c.reportBase = text(j, "report_base");
    return c;
}

SmsWay smsWay(const HubFolder& folder)
{
    if (!folder.config().sms.gateway.empty()) return SmsWay::Gateway;
    // As with the maildir: readable by whoever finds it (SEC-60).
    return folder.config().sample && !folder.config().embedded ? SmsWay::Folder : SmsWay::None;
}

const char* name(SmsWay way)
{
    return way == SmsWay::Gateway ? "gateway" : way == SmsWay::Folder ? "folder" : "none";
}

std::string reportUrl(const HubFolder& folder, const std::string& reportToken)
{
    const SmsConfig& c = folder.config().sms;
    if (!c.reports || reportToken.empty()) return {};
    std::string base = c.reportBase.empty() ? "https://" + folder.config().publicAddress : c.reportBase;
    if (base.ends_with('/')) base.pop_back();
    return base + "/v1/sms/report/" + reportToken;
}

Result<GatewayRow> gatewayRow(const HubFolder& folder)
{
    QFile file(QStringLiteral(":/data/sms_gateways.json"));
    if (!file.open(QIODevice::ReadOnly)) return fail("hub_data", "sms_gateways");
    const auto table = readGatewayTable(file.readAll());
    if (!table) return failure(table);
    const auto row = std::ranges::find(*table, folder.config().sms.gateway, &GatewayRow::name);
    if (row == table->end()) return fail("sms_settings", "gateway");
    return *row;
}

Result<GatewaySettings> gatewaySettings(const HubFolder& folder, const std::string& reportToken)
{
    const SmsConfig& c = folder.config().sms;
    GatewaySettings s;
    auto row = gatewayRow(folder);
    if (!row) return failure(row);
    s.row = std::move(*row);
    s.url = c.url;
    s.user = c.user;
    s.from = c.from;
    if (!c.caFile.empty()) {
        const QString path = folder.pathOf(c.caFile);
        if (!QFileInfo(path).isReadable()) return fail("sms_settings", "ca_file");
        s.caFile = path.toStdString();
    }
    auto password = folder.secretFile(c.passwordFile);
    if (!password) return fail("sms_password");
    s.password = std::move(*password);
    s.reportUrl = reportUrl(folder, reportToken);
    if (c.prefixes.empty()) return fail("sms_settings", "prefixes");
    if (auto ok = s.check(); !ok) return failure(ok);
    return s;
}

Result<std::unique_ptr<SmsSender>> makeSmsSender(const HubFolder& folder, const std::string& reportToken)
{
    switch (smsWay(folder)) {
    case SmsWay::None: return std::unique_ptr<SmsSender>();
    case SmsWay::Folder: return std::make_unique<SmsFolder>(folder.file("sms"));
    case SmsWay::Gateway: break;
    }
    auto settings = gatewaySettings(folder, reportToken);
    if (!settings) return failure(settings);
    return std::make_unique<SmsGateway>(std::move(*settings));
}

SmsRules smsRules(const HubFolder& folder)
{
    return {folder.config().sms.prefixes, folder.config().sms.ascii};
}

} // namespace sek
