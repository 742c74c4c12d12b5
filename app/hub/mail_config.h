// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/hub/mail/mail_outlet.h"
#include "core/hub/mail/smtp_delivery.h"

#include <QString>

#include <memory>

namespace sek {

class HubFolder;

/// `mail` in `hub.json`: the organisation's mail server. Nothing secret stands here.
struct MailConfig
{
    std::string host;                 ///< empty: no server
    std::uint16_t port = 0;           ///< 0: 587, or 465 for `tls`
    std::string security = "starttls"; ///< `starttls`, `tls`; `none` only to this computer
    std::string user;                 ///< empty: no sign-in
    std::string passwordFile;         ///< in the hub's folder, or an absolute path
    std::string caFile;               ///< the same; empty: the system's
    std::string from;                 ///< sender's address
    std::string fromName;             ///< empty: the hub's name
};

Json toJson(const MailConfig& config);
MailConfig mailConfigOf(const Json& json);

/// Where a hub's mails go.
enum class MailWay {
    None,    ///< nowhere: they wait and grow too old
    Maildir, ///< the folder `mail` of a hub with invented data
    Smtp,
};
MailWay mailWay(const HubFolder& folder);
/// `none`, `maildir`, `smtp`: as `GET /v1/hub` says it.
const char* name(MailWay way);

/// Fails with `mail_settings`, `mail_password` (the file cannot be read, or others may read it).
Result<SmtpSettings> smtpSettings(const HubFolder& folder);
/// Nothing for MailWay::None. Fails as smtpSettings.
Result<std::unique_ptr<Delivery>> makeDelivery(const HubFolder& folder);
MailSender mailSender(const HubFolder& folder);
/// The hub's mail texts, in all languages.
Result<MailTexts> readMailTexts();

} // namespace sek
