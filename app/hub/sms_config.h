// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/hub/sms/sms_gateway.h"
#include "core/hub/sms/sms_outlet.h"

#include <memory>

namespace sek {

class HubFolder;

/// `sms` in `hub.json`: the organisation's gateway. Nothing secret stands here.
struct SmsConfig
{
    std::string gateway;      ///< a row of the table: `kannel`, `46elks`, `smsapi`; empty: no gateway
    std::string url;          ///< scheme, host and port; empty: the gateway's own
    std::string user;
    std::string passwordFile; ///< password or token; in the hub's folder, or an absolute path
    std::string caFile;       ///< the same; empty: the system's
    std::string from = "Sekretariat";
    std::vector<std::string> prefixes = DefaultSmsPrefixes;
    bool ascii = true;        ///< letters outside GSM-7 in ASCII, so that a text stays one part
    bool reports = true;      ///< the gateway is asked for reports of delivery …
    std::string reportBase;   ///< … here; empty: https and the hub's public address
};

Json toJson(const SmsConfig& config);
SmsConfig smsConfigOf(const Json& json);

/// Where a hub's text messages go.
enum class SmsWay {
    None,   ///< nowhere: signing by SMS is off
    Folder, ///< the folder `sms` of a hub with invented data
    Gateway,
};
SmsWay smsWay(const HubFolder& folder);
/// `none`, `folder`, `gateway`: as `GET /v1/hub` says it.
const char* name(SmsWay way);

/// What a report's URL ends with. `reportToken` empty: no reports.
std::string reportUrl(const HubFolder& folder, const std::string& reportToken);

/// The row of the configured gateway. Fails with `sms_settings`, `sms_table`.
Result<GatewayRow> gatewayRow(const HubFolder& folder);
/// Fails with `sms_settings`, `sms_table`, `sms_password` (the file cannot be read, or others may read it).
Result<GatewaySettings> gatewaySettings(const HubFolder& folder, const std::string& reportToken);
/// Nothing for SmsWay::None. Fails as gatewaySettings.
Result<std::unique_ptr<SmsSender>> makeSmsSender(const HubFolder& folder, const std::string& reportToken);
SmsRules smsRules(const HubFolder& folder);

} // namespace sek
