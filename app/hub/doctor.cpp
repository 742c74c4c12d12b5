// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/doctor.h"

#include "app/hub/mail_config.h"

#include <QFileInfo>
#include <QSslCertificate>

#include <cstdio>

namespace sek {

namespace {

constexpr int SoonDays = 30;
constexpr std::int64_t LongWaitMs = 60LL * 60 * 1000;

/// `worst` becomes 1 with the first bad line.
void say(int& worst, const char* how, const std::string& what)
{
    std::printf("%-4s %s\n", how, what.c_str());
    if (std::string_view(how) == "bad") worst = 1;
}

int examineMail(const HubFolder& folder, Instant now, const std::string& testAddress)
{
    int worst = 0;
    const MailConfig& mail = folder.config().mail;
    auto delivery = makeDelivery(folder);
    if (!delivery) {
        say(worst, "bad", "mail: " + delivery.error().code + (delivery.error().detail.empty() ? "" : " (" + delivery.error().detail + ")"));
        return worst;
    }
    switch (mailWay(folder)) {
    case MailWay::None:
        say(worst, "warn", "mail: no server is set in hub.json, so no message leaves the hub");
        if (!testAddress.empty()) say(worst, "bad", "mail: there is no way to send the test");
        return worst;
    case MailWay::Maildir: say(worst, "ok", "mail: kept in the folder mail, nothing leaves this computer"); break;
    case MailWay::Smtp:
        say(worst, "ok", "mail: " + mail.host + ", " + mail.security + (mail.user.empty() ? ", without sign-in" : ", with sign-in"));
        break;
    }
    if (testAddress.empty()) return worst;
    const auto texts = readMailTexts();
    if (!texts) {
        say(worst, "bad", "mail: " + texts.error().code + " " + texts.error().detail);
        return worst;
    }
    OutMessage m;
    m.event = "test_mail";
    m.language = "en";
    m.params = {{"hub", folder.config().name}, {"at", toRfc3339(now)}};
    const auto text = texts->render(m);
    const MailSender sender = mailSender(folder);
    const Uuid id = Uuid::v5(HubActor.value, "test mail " + toRfc3339(now) + sender.host);
    const Delivered d = (*delivery)->deliver({id.text(), sender.host, sender.address, sender.name, testAddress, text->subject,
                                              text->text, text->language, now});
    say(worst, d.kind == Delivered::Kind::Yes ? "ok" : "bad",
        d.kind == Delivered::Kind::Yes ? "mail: the test was handed over" : "mail: the test was not taken: " + d.code);
    return worst;
}

int examineSms(HubServices& services, const std::string& testNumber)
{
    int worst = 0;
    const HubFolder& folder = services.folder();
    const SmsConfig& sms = folder.config().sms;
    Result<std::string> token = std::string();
    if (smsWay(folder) == SmsWay::Gateway && sms.reports) token = folder.reportToken(services.random());
    const auto trouble = [&](const Failure& f) {
        say(worst, "bad", "sms: " + f.code + (f.detail.empty() ? "" : " (" + f.detail + ")"));
        return worst;
    };
    if (!token) return trouble(token.error());
    auto sender = makeSmsSender(folder, *token);
    if (!sender) return trouble(sender.error());
    switch (smsWay(folder)) {
    case SmsWay::None:
        say(worst, testNumber.empty() ? "ok" : "bad", "sms: no gateway is set in hub.json, so signing by SMS is off");
        return worst;
    case SmsWay::Folder: say(worst, "ok", "sms: kept in the folder sms, nothing leaves this computer"); break;
    case SmsWay::Gateway:
        say(worst, "ok", "sms: " + sms.gateway + (sms.reports ? ", with reports of delivery" : ", without reports of delivery"));
        break;
    }
    if (testNumber.empty()) return worst;
    const auto texts = readMailTexts();
    if (!texts) return trouble(texts.error());
    OutMessage m;
    m.id = Uuid::v5(HubActor.value, "test sms " + toRfc3339(services.clock().now()));
    m.event = "test_sms";
    m.channel = "sms";
    m.language = "en";
    m.recipient = testNumber;
    m.params = {{"hub", folder.config().name}};
    m.queuedAt = services.clock().now();
    const Delivered d = SmsOutlet(*texts, smsRules(folder), **sender, services.clock()).handOver(m);
    const bool yes = d.kind == Delivered::Kind::Yes;
    say(worst, yes ? "ok" : "bad", yes ? "sms: the test was handed over" : "sms: the test was not taken: " + d.code);
    return worst;
}

} // namespace

int examineFolder(const HubFolder& folder, Instant now)
{
    int worst = 0;
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    bool open = false;
    for (const char* name : {"", "secrets.json", "tls.key", "metrics.token", "sms_report.token", "hub.json", "hub.db", "hub.db-wal", "sample.json"}) {
        const QFileInfo info(folder.file(name));
        if (!info.exists() || !(info.permissions() & others)) continue;
        // The folder keeps the database from others; what is secret by itself has to keep itself.
        const bool secret = std::string_view(name) == "secrets.json" || std::string_view(name) == "tls.key" || !*name;
        say(worst, secret ? "bad" : "warn", std::string("others may open ") + (*name ? name : "the folder"));
        open = true;
    }
    if (!open) say(worst, "ok", "files are the hub's alone");

    const QSslCertificate certificate(folder.certificatePem());
    const Instant from{certificate.effectiveDate().toMSecsSinceEpoch()}, until{certificate.expiryDate().toMSecsSinceEpoch()};
    const std::string day = certificate.expiryDate().toUTC().date().toString(Qt::ISODate).toStdString();
    if (certificate.isNull()) say(worst, "bad", "the certificate cannot be read");
    else if (now < from) say(worst, "bad", "the certificate is not valid yet: is the clock right?");
    else if (now >= until) say(worst, "bad", "the certificate ended on " + day);
    else if (now.plusDays(SoonDays) >= until) say(worst, "warn", "the certificate ends on " + day);
    else say(worst, "ok", "the certificate is valid until " + day);
    return worst;
}

int doctor(HubServices& services, const std::string& testAddress, const std::string& testNumber)
{
    int worst = examineFolder(services.folder(), services.clock().now());
    auto connection = services.sqlStore().connection();
    if (!connection) {
        say(worst, "bad", "the database: " + connection.error().code);
        return worst;
    }
    if (services.folder().config().database.empty()) {
        static const Statement check{"doctor.integrity", "PRAGMA integrity_check"};
        std::string verdict;
        const auto read = (*connection)->read(check, {}, [&](const Row& row) {
            verdict = row.text(0);
            return false;
        });
        // SQLite's own sentence may quote what is in the file.
        say(worst, read && verdict == "ok" ? "ok" : "bad", read && verdict == "ok" ? "the database is whole" : "the database is damaged");
    } else {
        say(worst, "ok", "the database answers");
    }
    if (const auto due = services.store().hubState(HubStore::SweepDue, {}); due && !due->isEmpty())
        say(worst, "warn", "what was erased is still in the database's file: it needs free space of twice its size, and nobody who reads for long");
    if (!services.clockIsPlausible()) say(worst, "warn", "nothing was accepted for a month: is the clock right?");
    if (examineMail(services.folder(), services.clock().now(), testAddress) != 0) worst = 1;
    if (examineSms(services, testNumber) != 0) worst = 1;
    const auto counts = services.store().messageCounts();
    if (!counts) {
        say(worst, "bad", "the messages: " + counts.error().code);
        return worst;
    }
    const bool late = counts->oldestQueued && services.clock().now().ms - counts->oldestQueued->ms > LongWaitMs;
    say(worst, late ? "warn" : "ok",
        "messages: " + std::to_string(counts->queued) + " wait" + (late ? " (the oldest for more than an hour)" : "") +
            ", " + std::to_string(counts->sent) + " sent, " + std::to_string(counts->failed) + " not delivered");
    return worst;
}

} // namespace sek
