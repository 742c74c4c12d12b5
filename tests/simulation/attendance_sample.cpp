// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/attendance_sample.h"

#include "core/domain/attendance/kinds.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/signing.h"

#include <array>

namespace sek::sim {

namespace {

RecordId idOf(const OrgId& org, const std::string& name)
{
    return RecordId(Uuid::v5(org.value, name));
}

Json channel(const char* ownerKind, const std::string& owner, const char* kind, const std::string& address)
{
    return {{"v", 1},
            {"owner_kind", ownerKind},
            {"owner", owner},
            {"kind", kind},
            {"address", address},
            {"state", "active"},
            {"address_revision", 1},
            {"code_confirmed_at", "2026-03-01T08:00:00.000Z"}};
}

} // namespace

RecordId projectOf(const OrgId& org)
{
    return idOf(org, "project");
}

RecordId activityOf(const OrgId& org)
{
    return idOf(org, "activity");
}

RecordId participationOf(const OrgId& org, int n)
{
    return idOf(org, "participation " + std::to_string(n));
}

RecordId participantOf(const OrgId& org, int n)
{
    return idOf(org, "participant " + std::to_string(n));
}

std::string phoneOf(int participant)
{
    return "+4670174060" + std::to_string(participant);
}

std::string mailOf(const AccountId& account)
{
    return "colleague-" + account.text().substr(30) + "@example.org";
}

Decision simProject(const Records& records, const Context& context, const Json& args)
{
    if (context.actor != HubActor) return reject("ERR_NOT_AUTHORISED");
    const OrgId& org = context.org;
    const RecordKey key{kind::Project, projectOf(org)};
    if (records.get(key).present()) return Changes{};
    const std::string project = key.id.text();
    Changes changes;
    changes.put(key, {{"v", 1},
                      {"project_no", "2099/00017"},
                      {"name", "Kunskapslyft Exempel"},
                      {"short_name", "Kunskapslyft"},
                      {"programme_period", "2021_2027"},
                      {"programme_area", "po1"},
                      {"start_date", "2026-01-01"},
                      {"end_date", "2027-12-31"},
                      {"sign_unit", "month"},
                      {"rounding_rule", "floor_hour"},
                      {"rounding_level", "day"},
                      {"max_minutes_per_day", 480},
                      {"signing_methods", "otp_sms otp_email"},
                      {"responsible_methods", "otp_sms otp_email"},
                      {"code_profile", "four_digit"},
                      {"offline_codes", true},
                      {"dispute_days", 14}});
    changes.put({kind::Activity, activityOf(org)}, {{"v", 1},
                                                    {"project_id", project},
                                                    {"code", "A01"},
                                                    {"title", "Svenska"},
                                                    {"kind", "course"},
                                                    {"is_continuous", true},
                                                    {"mode", "on_site"}});
    static constexpr std::array Names = {"Astrid", "Bertil", "Celia", "Doris"};
    const Json projects = Json::array({project});
    for (int n = 0; n < Participants; ++n) {
        const RecordId person = participantOf(org, n);
        changes.put({kind::Participant, person}, {{"v", 1},
                                                  {"given_name", Names[static_cast<std::size_t>(n)]},
                                                  {"family_name", "Exempel"},
                                                  {"language", "sv"},
                                                  {"identity_kind", "none"},
                                                  {"project_ids", projects}});
        changes.put({kind::Participation, participationOf(org, n)}, {{"v", 1},
                                                                     {"project_id", project},
                                                                     {"participant_id", person.text()},
                                                                     {"start_date", "2026-01-01"},
                                                                     {"target_group", "not_employed"}});
        Json phone = channel("participant", person.text(), "sms", phoneOf(n));
        phone["project_ids"] = projects;
        changes.put({signing::kind::ContactChannel, idOf(org, "phone " + std::to_string(n))}, phone);
    }
    const Json& staff = at(args, "staff");
    for (std::size_t i = 0; staff.is_array() && i < staff.size(); ++i) {
        const auto account = AccountId::parse(staff[i].is_string() ? staff[i].get<std::string>() : std::string());
        if (!account) return reject("ERR_BAD_COMMAND");
        changes.put({kind::RoleGrant, idOf(org, "project grant " + account->text())},
                    projectGrantBody(*account, i < 2 ? role::AttendanceResponsible : role::Trainer, key.id, {}, HubActor, context.now));
        changes.put({signing::kind::ContactChannel, idOf(org, "mail " + account->text())},
                    channel("account", account->text(), "email", mailOf(*account)));
    }
    // One of them has a sign-in of their own.
    if (const auto account = AccountId::parse(text(args, "participant")))
        changes.put({kind::RoleGrant, idOf(org, "participant grant")},
                    projectGrantBody(*account, role::Participant, key.id, participantOf(org, 0), HubActor, context.now));
    return changes;
}

void endProjectGrants(const Records& records, const AccountId& account, Changes& changes)
{
    for (const Record& r : records.all(kind::RoleGrant)) {
        const Json body = r.value();
        if (text(body, "account") == account.text() && !text(body, "project_id").empty()) changes.remove(r.key);
    }
}

} // namespace sek::sim
