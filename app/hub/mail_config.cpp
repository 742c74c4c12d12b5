// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/mail_config.h"

#include "app/hub/hub_folder.h"
#include "core/hub/mail/maildir.h"
#include "translations/field_texts.h"

#include <QFileInfo>

namespace sek {

namespace {

std::string hostOf(const std::string& publicAddress)
{
    return publicAddress.substr(0, publicAddress.rfind(':'));
}

} // namespace

Json toJson(const MailConfig& c)
{
    return {{"host", c.host},   {"port", c.port},     {"security", c.security}, {"user", c.user}, {"password_file", c.passwordFile},
            {"ca_file", c.caFile}, {"from", c.from}, {"from_name", c.fromName}};
}

MailConfig mailConfigOf(const Json& j)
{
    MailConfig c;
    c.host = text(j, "host");
    c.port = static_cast<std::uint16_t>(std::clamp<std::int64_t>(integer(j, "port"), 0, 65535));
    c.security = text(j, "security", c.security);
    c.user = text(j, "user");
    c.passwordFile = text(j, "password_file");
    c.caFile = text(j, "ca_file");
    c.from = text(j, "from");
    c.fromName = text(j, "from_name");
    return c;
}

MailWay mailWay(const HubFolder& folder)
{
    if (!folder.config().mail.host.empty()) return MailWay::Smtp;
    // A maildir is readable by whoever finds it; what is kept for one desktop program is not (SEC-60).
    return folder.config().sample && !folder.config().embedded ? MailWay::Maildir : MailWay::None;
}

const char* name(MailWay way)
{
    return way == MailWay::Smtp ? "smtp" : way == MailWay::Maildir ? "maildir" : "none";
}

Result<SmtpSettings> smtpSettings(const HubFolder& folder)
{
    const MailConfig& c = folder.config().mail;
    SmtpSettings s;
    s.host = c.host;
    if (c.security == "tls") s.security = SmtpSettings::Security::Tls;
    else if (c.security == "none") s.security = SmtpSettings::Security::None;
    else if (c.security != "starttls") return fail("mail_settings", "security");
    s.port = c.port ? c.port : s.security == SmtpSettings::Security::Tls ? 465 : 587;
    s.user = c.user;
    s.hello = hostOf(folder.config().publicAddress);
    if (!envelopeAddress(c.from)) return fail("mail_settings", "from");
    if (!c.caFile.empty()) {
        const QString path = folder.pathOf(c.caFile);
        if (!QFileInfo(path).isReadable()) return fail("mail_settings", "ca_file");
        s.caFile = path.toStdString();
    }
    if (!c.user.empty()) {
        auto password = folder.secretFile(c.passwordFile);
        if (!password) return fail("mail_password");
        s.password = std::move(*password);
    }
    if (auto ok = s.check(); !ok) return failure(ok);
    return s;
}

Result<std::unique_ptr<Delivery>> makeDelivery(const HubFolder& folder)
{
    switch (mailWay(folder)) {
    case MailWay::None: return std::unique_ptr<Delivery>();
    case MailWay::Maildir: return std::make_unique<Maildir>(folder.file("mail"));
    case MailWay::Smtp: break;
    }
    auto settings = smtpSettings(folder);
    if (!settings) return failure(settings);
    return std::make_unique<SmtpDelivery>(std::move(*settings));
}

MailSender mailSender(const HubFolder& folder)
{
    const HubConfig& c = folder.config();
    const std::string name = c.mail.fromName.empty() ? c.name : c.mail.fromName;
    // A hub of invented data sends from an address that cannot be anybody's (RFC 2606).
    return {c.mail.from.empty() ? "hub@sekretariat.example" : c.mail.from, QString::fromStdString(name), hostOf(c.publicAddress)};
}

Result<MailTexts> readMailTexts()
{
    std::map<std::string, QByteArray> files;
    for (const char* language : {"en", "lv", "sv", "pl"}) {
        QFile file(QStringLiteral(":/data/mails/%1.json").arg(QLatin1String(language)));
        if (!file.open(QIODevice::ReadOnly)) return fail("hub_data", "mails");
        files[language] = file.readAll();
    }
    return MailTexts::read(files, FieldTexts());
}

} // namespace sek
