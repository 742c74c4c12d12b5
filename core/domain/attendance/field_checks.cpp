// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/field_checks.h"

#include "core/base/instant.h"
#include "core/domain/identifiers/identifiers.h"

#include <algorithm>
#include <sstream>

namespace sek::attendance {

Field made(const char* path, FieldType type, const char* label)
{
    return {.path = path, .type = type, .label = label, .setBy = SetBy::Hub};
}

void addStamps(std::vector<Field>& table)
{
    table.push_back(made("created_at", FieldType::Instant));
    table.push_back(made("created_by", FieldType::Uuid));
    table.push_back(made("updated_at", FieldType::Instant));
    table.push_back(made("updated_by", FieldType::Uuid));
}

std::optional<Issue> range(const Field& f, const Json& v, int least, int most)
{
    if (!v.is_number_integer()) return {};
    const auto n = v.get<std::int64_t>();
    if (n >= least && n <= most) return {};
    return Issue{f.path, "ERR_RANGE", Severity::Error, {{"min", least}, {"max", most}}};
}

std::optional<Issue> shortAscii(const Field& f, const Json& v, const RuleContext&)
{
    if (!v.is_string()) return {};
    for (const char c : v.get_ref<const std::string&>())
        if (c < ' ' || c > '~') return Issue{f.path, "ERR_ASCII", Severity::Error, Json::object()};
    return {};
}

int minuteOfDay(const std::string& time)
{
    const auto digit = [&](std::size_t i) { return time[i] >= '0' && time[i] <= '9'; };
    if (time.size() != 5 || time[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) return -1;
    const int hours = (time[0] - '0') * 10 + (time[1] - '0'), minutes = (time[3] - '0') * 10 + (time[4] - '0');
    return hours < 24 && minutes < 60 ? hours * 60 + minutes : -1;
}

std::optional<Issue> timeOfDay(const Field& f, const Json& v, const RuleContext&)
{
    if (!v.is_string() || minuteOfDay(v.get<std::string>()) >= 0) return {};
    return Issue{f.path, "ERR_TIME", Severity::Error, Json::object()};
}

std::optional<Issue> signingMethods(const Field& f, const Json& v, const RuleContext&)
{
    if (!v.is_string()) return {};
    std::istringstream words(v.get<std::string>());
    for (std::string word; words >> word;)
        if (word != "otp_sms" && word != "otp_email" && word != "bankid" && word != "paper")
            return Issue{f.path, "ERR_CHOICE", Severity::Error, Json::object()};
    return {};
}

std::optional<Issue> organisationNumber(const Field& f, const Json& v, const RuleContext& c)
{
    if (!v.is_string()) return {};
    IdContext id;
    id.today = c.today;
    const QString typed = QString::fromStdString(v.get<std::string>());
    for (const IdKind kind : {IdKind::seOrgnr, IdKind::lvRegistration, IdKind::nip, IdKind::krs})
        if (parse(kind, typed, id)) return {};
    return Issue{f.path, "WARN_REGISTRATION_NUMBER", Severity::Warning, Json::object()};
}

std::vector<Issue> dateOrder(const Json& body, const char* start, const char* end)
{
    const QDate a = isoDate(text(body, start)), b = isoDate(text(body, end));
    if (!a.isValid() || !b.isValid() || b >= a) return {};
    return {{end, "ERR_DATE_ORDER", Severity::Error, Json::object()}};
}

} // namespace sek::attendance
