// SPDX-License-Identifier: GPL-3.0-or-later
// What a gateway sends, its reports and its answers: whatever it is, it is read or refused, and names at most one message.
#include "core/hub/sms/sms_report.h"
#include "tests/fuzz/must.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(textOf(data, size));
    sek::GatewayRow row;
    row.reportStatus = "status";
    row.reportStates = {{"1", sek::DeliveryState::Delivered}, {"2", sek::DeliveryState::Failed}};
    row.answers = {{{}, "0: ", "", {}, sek::SmsVerdict::Accepted, {}}, {{}, "", "list.0.id", {}, sek::SmsVerdict::Accepted, {}}};
    row.refPlace = "list.0.id";
    row.partsPlace = "parts";
    const auto fields = sek::readForm(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (fields) {
        must(bytes.size() <= 4096 && fields->size() <= 32);
        const auto report = sek::reportOf(row, *fields, {});
        if (!report) must(report.error().is("report_form"));
        else if (*report) must((*report)->state == sek::DeliveryState::Delivered || (*report)->state == sek::DeliveryState::Failed);
    } else {
        must(fields.error().is("report_form"));
    }
    for (const int status : {200, 302, 400, 503}) must(sek::interpret(row, status, bytes).ref.size() <= 100);
    return 0;
}
