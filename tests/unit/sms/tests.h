// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/sms/gateway_table.h"
#include "tests/unit/mail/tests.h"

std::unique_ptr<QObject> makeSmsCourierTest();
std::unique_ptr<QObject> makeGatewayTest();
std::unique_ptr<QObject> makeLengthTest();
std::unique_ptr<QObject> makeReportTest();
std::unique_ptr<QObject> makeSmsTextsTest();

namespace sek::test {

inline QByteArray gatewayTable()
{
    QFile file(QStringLiteral(SEK_SOURCE_DIR "/resources/data/sms_gateways.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A row of the table as the hub has it.
inline GatewayRow gatewayRow(const std::string& name)
{
    const auto table = readGatewayTable(gatewayTable());
    if (!table) throw std::runtime_error(table.error().code + " " + table.error().detail);
    for (const GatewayRow& row : *table)
        if (row.name == name) return row;
    throw std::runtime_error("no row " + name);
}

/// A number of those that are reserved for fiction.
inline constexpr const char* Astrid = "+46701740605";

/// A code as the code service queues it.
inline OutMessage codeMessage(const std::string& event = "code_sign_attendance", const std::string& language = "sv")
{
    OutMessage m;
    m.id = Uuid::v5(Uuid(), event + language);
    m.event = event;
    m.channel = "sms";
    m.recipient = Astrid;
    m.language = language;
    m.params = {{"project", "Kunskapslyft"}, {"organisation", "Exempelkommunen"},
                {"period", "2025-03"},       {"minutes", 420},
                {"days", 2},                 {"revision", 1},
                {"content_hash", "8358af9c920563e39d24dc602c67d7b3fd733a0fd554f4eac9531edfdac3102e"},
                {"reports", 3},              {"until", "2025-04-08T12:00:00.000Z"},
                {"at", "2025-04-05T12:00:00.000Z"}, {"dispute_days", 14},
                {"kind", "sms"},             {"name", "Astrid Exempel"},
                {"reason", "hours_too_high"}, {"hub", "Exempelnavet"},
                {"link", "https://hub.example.org/s/AAAAAAAAAAAAAAAAAAAAAA"}};
    m.secret = {{"code", "0427"}};
    if (event.ends_with("_queue")) m.secret["reference"] = "HKTR";
    m.queuedAt = {1'743'854'400'000};
    m.expiresAt = m.queuedAt.plusSeconds(600);
    return m;
}

} // namespace sek::test
