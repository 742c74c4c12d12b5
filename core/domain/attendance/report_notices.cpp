// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/report_notices.h"

#include "core/domain/people/roles.h"
#include "core/domain/signing/channels.h"

#include <set>

namespace sek::attendance {

Json noticeParams(const Report& r)
{
    std::set<std::string> days;
    for (const Entry& e : entriesOf(r.body))
        if (e.minutes > 0) days.insert(e.date);
    return {{"project", text(r.of.project, "short_name", text(r.of.project, "name"))},
            {"period", r.period()},
            {"revision", r.revision()},
            {"days", static_cast<std::int64_t>(days.size())},
            {"total_minutes", integer(r.body, "total_minutes")},
            {"reported_minutes", integer(r.body, "reported_minutes")},
            {"fingerprint", r.contentHash().substr(0, 8)}};
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
    Json mail = params;
    mail["channel"] = "email";
    for (const Record& r : records.all("authorised_user")) {
        const Json body = r.value();
        if (text(body, "account_id") == account.text() && !text(body, "email").empty())
            return {Effect{event, text(body, "email"), text(body, "preferred_language"), mail}};
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
    for (const ProjectGrant& g : projectGrants(records, context.now)) {
        if (g.project != project || g.role != role || !told.insert(g.account).second) continue;
        for (Effect& e : toAccount(records, context, g.account, event, params)) out.push_back(std::move(e));
    }
    return out;
}

} // namespace sek::attendance
