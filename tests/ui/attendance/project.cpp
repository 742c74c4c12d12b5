// SPDX-License-Identifier: GPL-3.0-or-later
#include "project.h"

#include "core/domain/attendance/kinds.h"
#include "core/domain/people/roles.h"

using namespace sek;

Project::Project() : office(Office::Sweden)
{
    auto& asa = office.colleague(QStringLiteral("Åsa"));
    id = office.place(kind::Project, {{"v", 1},
                                      {"project_no", "2099/00017"},
                                      {"name", "Kunskapslyft Exempel"},
                                      {"short_name", "Kunskapslyft"},
                                      {"programme_period", "2021_2027"},
                                      {"start_date", "2026-01-01"},
                                      {"end_date", "2026-12-31"},
                                      {"sign_unit", "month"},
                                      {"rounding_rule", "floor_hour"},
                                      {"rounding_level", "day"},
                                      {"max_minutes_per_day", 480},
                                      {"signing_methods", "otp_sms"},
                                      {"responsible_methods", "otp_sms"},
                                      {"code_profile", "four_digit"},
                                      {"dispute_days", 14}});
    for (const char* r : {role::AttendanceResponsible, role::ProjectContact}) grant(asa, r);
    activity = office.place(kind::Activity, {{"v", 1}, {"project_id", id.text()}, {"code", "A01"}, {"title", "Grundkurs"}, {"kind", "course"}, {"mode", "on_site"}});
    for (const int day : {3, 5, 10, 12, 17, 19, 24, 26, 31})
        office.place(kind::Occasion, {{"v", 1},
                                      {"project_id", id.text()},
                                      {"activity_id", activity.text()},
                                      {"date", QDate(2026, 3, day).toString(Qt::ISODate).toStdString()},
                                      {"start_time", "08:30"},
                                      {"end_time", "12:30"},
                                      {"state", "planned"},
                                      {"planned_minutes", 240}});
    for (const auto& [given, family] : {std::pair{"Astrid", "Exempel"}, std::pair{"Bertil", "Exempel"}, std::pair{"Celia", "Prov"}}) person(given, family);
}

void Project::person(const char* given, const char* family)
{
    const RecordId who = office.place(kind::Participant, {{"v", 1},
                                                          {"given_name", given},
                                                          {"family_name", family},
                                                          {"language", "sv"},
                                                          {"identity_kind", "se_personnummer"},
                                                          {"identity_masked", "••••••••-••82"},
                                                          {"project_ids", Json::array({id.text()})}});
    const RecordId part = office.place(kind::Participation, {{"v", 1}, {"project_id", id.text()}, {"participant_id", who.text()}, {"start_date", "2026-01-15"}});
    const RecordKey enrolment{kind::Enrolment, RecordId(Uuid::v5(part.value, "enrolment/" + activity.text()))}; // as Enrol names it
    office.place(enrolment, {{"v", 1},
                             {"activity_id", activity.text()},
                             {"participation_id", part.text()},
                             {"participant_id", who.text()},
                             {"project_id", id.text()}});
    participants.push_back(who);
    participations.push_back(part);
}

void Project::grant(const Office::Colleague& who, const char* role)
{
    office.place(kind::RoleGrant, projectGrantBody(who.account, role, id, {}, who.account, office.clock->now().plusDays(-30)));
}
