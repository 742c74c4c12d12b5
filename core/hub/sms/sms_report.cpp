// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/sms/sms_report.h"

namespace sek {

namespace {

constexpr qsizetype MostBytes = 4 * 1024;
constexpr std::size_t MostFields = 32;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::optional<std::string> decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+') out += ' ';
        else if (text[i] != '%') out += text[i];
        else {
            if (i + 2 >= text.size()) return {};
            const int high = hexDigit(text[i + 1]), low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0) return {};
            out += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    return out;
}

} // namespace

Result<ReportFields> readForm(const QByteArray& body)
{
    if (body.size() > MostBytes) return fail("report_form");
    ReportFields out;
    const std::string_view all(body.constData(), static_cast<std::size_t>(body.size()));
    for (std::size_t from = 0; from < all.size();) {
        const std::size_t end = std::min(all.find('&', from), all.size());
        const std::string_view pair = all.substr(from, end - from);
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const auto name = decoded(pair.substr(0, equals));
        const auto value = decoded(pair.substr(std::min(equals + 1, pair.size())));
        if (!name || name->empty() || !value || !out.emplace(*name, *value).second || out.size() > MostFields) return fail("report_form");
        from = end + 1;
    }
    return out;
}

Result<std::optional<DeliveryReport>> reportOf(const GatewayRow& row, const ReportFields& fields, Instant now)
{
    const auto field = [&](const std::string& name) {
        const auto it = fields.find(name);
        return it == fields.end() ? std::string() : it->second;
    };
    const auto message = Uuid::parse(field("ref"));
    const std::string status = field(row.reportStatus);
    if (!message || row.reportStatus.empty() || status.empty() || status.size() > 20) return fail("report_form");
    const auto state = row.reportStates.find(status);
    if (state == row.reportStates.end()) return std::optional<DeliveryReport>();
    return std::optional(DeliveryReport{*message, "sms", state->second, now,
                                        state->second == DeliveryState::Failed ? "sms_not_delivered" : ""});
}

} // namespace sek
