// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/report_notices.h"

#include "core/domain/people/roles.h"
#include "core/domain/signing/channels.h"

#include <set>

namespace sek::attendance {

Json noticeParams(const Records& records, const Context& context, const Report& r)
{
    std::set<std::string> days;
    Json entries = Json::array();
    for (const Entry& e : entriesOf(r.body)) {
        if (e.minutes == 0) continue;
        days.insert(e.date);
        const auto id = RecordId::parse(e.activity);
        const Json activity = id ? records.get({kind::Activity, *id}).record.value() : Json::object();
        entries.push_back({{"date", e.date}, {"activity", text(activity, "code")}, {"minutes", e.minutes}});
    }
    const Json organisation = records.get({"organisation", RecordId(context.org.value)}).record.value();
    return {{"organisation", text(organisation, "legal_name")},
            {"time_zone", text(organisation, "time_zone")},
            {"project", text(r.of.project, "short_name", text(r.of.project, "name"))},
            {"period", r.period()},
            {"revision", r.revision()},
            {"days", static_cast<std::int64_t>(days.size())},
            {"minutes", integer(r.body, "reported_minutes")},
            {"entries", std::move(entries)},
            {"content_hash", r.contentHash()}};
}

std::vector<Effect> toParticipant(const Records& records, const Context& context, const Report& report,
                                  const std::string& event, const Json& params)
{
    std::vector<Effect> out;
    for (const signing::Channel& c : signing::channelsOf(records, report.of.participantId))
        if (c.state(context.now) == "active")
            out.push_back(signing::notice(c, event, text(report.of.participant, "language"), params));
    return out;
}

std::vector<Effect> toAccount(const Records& records, const Context& context, const AccountId& account,
                              const std::string& event, const Json& params)
{
    for (const Record& r : records.all("authorised_user")) {
        const Json body = r.value();
        if (text(body, "account_id") == account.text() && !text(body, "email").empty())
            return {Effect{event, text(body, "email"), text(body, "language"), params, "email"}};
    }
    for (const signing::Channel& c : signing::channelsOf(records, RecordId(account.value)))
        if (c.kind() == "email" && c.state(context.now) == "active")
            return {signing::notice(c, event, {}, params)};
    return {};
}

std::vector<Effect> toRole(const Records& records, const Context& context, const RecordId& project, std::string_view role,
                           const std::string& event, const Json& params)
{
    std::vector<Effect> out;
    std::set<AccountId> told;
    for (const ProjectGrant& g : projectGrants(records)) {
        if (g.project != project || g.role != role || !told.insert(g.account).second) continue;
        for (Effect& e : toAccount(records, context, g.account, event, params)) out.push_back(std::move(e));
    }
    return out;
}

} // namespace sek::attendance
