// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/project_world.h"

#include "core/domain/people/roles.h"
#include "core/domain/rules/rulebook.h"

#include <stdexcept>

namespace sek::test {

using namespace sek::attendance;

namespace {

void must(const std::string& refusal)
{
    if (!refusal.empty()) throw std::logic_error("refused: " + refusal);
}

} // namespace

ProjectWorld::ProjectWorld()
{
    putBody({"organisation", RecordId(org.value)}, {{"v", 1},
                                                    {"legal_name", "Exempelkommunen"},
                                                    {"registration_number", "2120000142"},
                                                    {"country", "SE"},
                                                    {"language", "sv"},
                                                    {"time_zone", "Europe/Stockholm"}});
    putBody({kind::Project, project}, {{"v", 1},
                                       {"project_no", "2099/00017"},
                                       {"name", "Kunskapslyft Exempel"},
                                       {"short_name", "Kunskapslyft"},
                                       {"programme_period", "2021_2027"},
                                       {"programme_area", "po1"},
                                       {"start_date", "2025-01-01"},
                                       {"end_date", "2026-12-31"},
                                       {"sign_unit", "month"},
                                       {"rounding_rule", "floor_hour"},
                                       {"rounding_level", "day"},
                                       {"max_minutes_per_day", 480},
                                       {"signing_methods", "otp_sms otp_email"},
                                       {"responsible_methods", "otp_sms otp_email"},
                                       {"code_profile", "four_digit"},
                                       {"dispute_days", 14},
                                       {"staff_domains", "exempelkommunen.example"}});
    putBody({kind::Activity, activity}, {{"v", 1},
                                         {"project_id", project.text()},
                                         {"code", "A01"},
                                         {"title", "Svenska"},
                                         {"kind", "course"},
                                         {"is_continuous", true},
                                         {"mode", "on_site"}});
    putBody({kind::RoleGrant, named<RecordId>("grant/owner")}, grantBody(owner, role::Owner, HubActor, clock.now().plusDays(-90)));
    grant(siv, role::AttendanceResponsible);
    grant(karin, role::ProjectContact);
    grant(per, role::FinanceContact);
    grant(ture, role::Trainer);
    grant(astridAccount, role::Participant, astrid);
    putBody({"authorised_user", named<RecordId>("siv/user")}, {{"v", 1},
                                                                {"first_name", "Siv"},
                                                                {"last_name", "Ansvarig"},
                                                                {"email", "siv@exempelkommunen.example"},
                                                                {"phone_1", "+46701740699"},
                                                                {"language", "sv"},
                                                                {"account_id", siv.text()}});
    addPerson(astrid, astridHere, "Astrid", "198501012382");
    addPerson(bertil, bertilHere, "Bertil", "198501012390");
    Json person = body({kind::Participant, astrid});
    person["user_id"] = astridAccount.text();
    putBody({kind::Participant, astrid}, person);
    putBody({signing::kind::ContactChannel, astridPhone},
            {{"v", 1}, {"owner_kind", "participant"}, {"owner", astrid.text()}, {"kind", "sms"}, {"address", "+46701740605"},
             {"state", "active"}, {"address_revision", 1}, {"code_confirmed_at", "2025-03-01T08:00:00.000Z"},
             {"typed_at", "2025-03-01T07:00:00.000Z"}, {"typed_by", siv.text()}, {"witness", ture.text()},
             {"project_ids", Json::array({project.text()})}});
    m_claims.insert({"participant_address", org.text() + "/sms:+46701740605"});
    putBody({signing::kind::ContactChannel, sivMail},
            {{"v", 1}, {"owner_kind", "account"}, {"owner", siv.text()}, {"kind", "email"},
             {"address", "siv@exempelkommunen.example"}, {"state", "active"}, {"address_revision", 1},
             {"code_confirmed_at", "2025-03-01T08:00:00.000Z"}});
    m_claims.insert({"staff_address", org.text() + "/email:siv@exempelkommunen.example"});
}

void ProjectWorld::addPerson(const RecordId& person, const RecordId& here, const char* given, const char* number)
{
    const Json projects = Json::array({project.text()});
    putBody({kind::Participant, person}, {{"v", 1},
                                          {"given_name", given},
                                          {"family_name", "Exempel"},
                                          {"language", "sv"},
                                          {"identity_kind", "se_personnummer"},
                                          {"project_ids", projects}});
    putBody(identityKey(person), {{"v", 1},
                                  {"participant_id", person.text()},
                                  {"kind", "se_personnummer"},
                                  {"number", number},
                                  {"project_ids", projects}});
    m_claims.insert({"participant_identity", org.text() + "/se_personnummer:" + number});
    putBody({kind::Participation, here}, {{"v", 1},
                                          {"project_id", project.text()},
                                          {"participant_id", person.text()},
                                          {"start_date", "2025-03-01"},
                                          {"target_group", "not_employed"}});
}

RecordId ProjectWorld::enrol(const std::string& given, const std::string& phone)
{
    const RecordId person = named<RecordId>(given + "/person"), here = named<RecordId>(given + "/participation");
    const Json projects = Json::array({project.text()});
    putBody({kind::Participant, person}, {{"v", 1},
                                          {"given_name", given},
                                          {"family_name", "Exempel"},
                                          {"language", "sv"},
                                          {"identity_kind", "none"},
                                          {"project_ids", projects}});
    putBody({kind::Participation, here}, {{"v", 1},
                                          {"project_id", project.text()},
                                          {"participant_id", person.text()},
                                          {"start_date", "2025-03-01"},
                                          {"target_group", "not_employed"}});
    putBody({signing::kind::ContactChannel, named<RecordId>(given + "/phone")},
            {{"v", 1}, {"owner_kind", "participant"}, {"owner", person.text()}, {"kind", "sms"}, {"address", phone},
             {"state", "active"}, {"address_revision", 1}, {"code_confirmed_at", "2025-03-01T08:00:00.000Z"},
             {"typed_at", "2025-03-01T07:00:00.000Z"}, {"typed_by", siv.text()}, {"witness", ture.text()},
             {"project_ids", projects}});
    m_claims.insert({"participant_address", org.text() + "/sms:" + phone});
    return here;
}

Found ProjectWorld::get(const RecordKey& key) const
{
    const auto it = m_records.find(key);
    if (it == m_records.end()) return {};
    return {it->second.deleted ? Seen::Absent : Seen::Present, it->second};
}

std::vector<Record> ProjectWorld::all(std::string_view kind) const
{
    std::vector<Record> out;
    for (const auto& [key, r] : m_records)
        if (key.kind == kind && !r.deleted) out.push_back(r);
    return out;
}

ClaimState ProjectWorld::look(std::string_view kind, const std::string& value) const
{
    return m_claims.contains({std::string(kind), value}) ? ClaimState::Ours : ClaimState::Free;
}

Context ProjectWorld::context(const AccountId& actor, bool authority) const
{
    Context c;
    c.authority = authority;
    c.org = org;
    c.actor = actor;
    c.device = named<DeviceId>("device/" + actor.text());
    c.command = named<CommandId>("command/" + std::to_string(m_seq));
    c.now = clock.time;
    c.today = dateIn(clock.time, "Europe/Stockholm");
    if (authority) c.claims = this;
    return c;
}

Decision ProjectWorld::decideWith(const Context& c, const std::string& name, const Json& args) const
{
    return rulebook().decide(*this, c, name, 1, args);
}

Decision ProjectWorld::decide(const AccountId& actor, const std::string& name, const Json& args) const
{
    return decideWith(context(actor), name, args);
}

Decision ProjectWorld::decideAsClient(const AccountId& actor, const std::string& name, const Json& args) const
{
    return decideWith(context(actor, false), name, args);
}

std::string ProjectWorld::act(const AccountId& actor, const std::string& name, const Json& args)
{
    const auto decision = decide(actor, name, args);
    warnings.clear();
    if (!decision) return decision.error().code;
    warnings = decision->warnings;
    put(*decision);
    return {};
}

void ProjectWorld::put(const Changes& changes)
{
    ++m_seq;
    for (Record r : changes.puts) {
        r.rev = m_seq;
        m_records[r.key] = r;
    }
    for (const ClaimChange& c : changes.claims) {
        if (c.take) m_claims.insert({c.kind, c.value});
        else m_claims.erase({c.kind, c.value});
    }
    effects.insert(effects.end(), changes.effects.begin(), changes.effects.end());
}

void ProjectWorld::putBody(const RecordKey& key, const Json& json)
{
    m_records[key] = {key, ++m_seq, false, cj1::write(json)};
}

void ProjectWorld::grant(const AccountId& account, const char* roleName, const RecordId& participant)
{
    putBody({kind::RoleGrant, named<RecordId>("grant/" + account.text() + roleName)},
            projectGrantBody(account, roleName, project, participant, owner, clock.now().plusDays(-60)));
}

Json ProjectWorld::cell(const std::string& date, std::int64_t minutes, std::int64_t was, const std::string& note,
                        const RecordId& activityId, const RecordId& occasionId) const
{
    Json j = {{"date", date}, {"activity_id", (activityId.isNull() ? activity : activityId).text()}};
    if (!occasionId.isNull()) j["occasion_id"] = occasionId.text();
    if (was >= 0) j["from"] = {{"minutes", was}};
    if (minutes >= 0) j["to"] = {{"minutes", minutes}};
    if (minutes >= 0 && !note.empty()) j["to"]["note"] = note;
    return j;
}

std::string ProjectWorld::record(const AccountId& who, const RecordId& here, const Json& cells, const std::string& period)
{
    return act(who, "RecordAttendance", {{"participation_id", here.text()}, {"period", period}, {"cells", cells}});
}

Report ProjectWorld::reportOf(const RecordId& id) const
{
    return **report(*this, id);
}

std::string ProjectWorld::freeze(const AccountId& who, const std::vector<RecordId>& reports)
{
    Json list = Json::array();
    for (const RecordId& r : reports)
        list.push_back({{"id", r.text()},
                        {"revision", integer(body(reportKey(r)), "revision", 1)},
                        {"salt", "000102030405060708090a0b0c0d0e0f"}});
    return act(who, "FreezeReports", {{"reports", list}});
}

signing::Ask ProjectWorld::askOf(const std::vector<RecordId>& reports, bool responsible) const
{
    signing::Ask ask;
    ask.documentKind = "attendance_report";
    for (const RecordId& r : reports) {
        const Report now = reportOf(r);
        ask.documents.push_back({r, now.revision(), now.contentHash()});
    }
    ask.signerRole = responsible ? "responsible" : "participant";
    ask.signer = responsible ? RecordId(siv.value) : reportOf(reports.front()).of.participantId;
    ask.account = siv;
    ask.surface = responsible ? signing::Surface::Staff : signing::Surface::Kiosk;
    if (!responsible) ask.kioskParticipant = ask.signer;
    return ask;
}

std::expected<signing::Order, Rejection> ProjectWorld::order(const signing::Ask& ask) const
{
    return signing::registry().at(ask.documentKind).order(*this, context(HubActor), ask);
}

std::string ProjectWorld::open(const signing::Ask& ask, const std::string& challenge)
{
    return act(HubActor, "NoteCodeOpened", {{"ask", toJson(ask)}, {"challenge", challenge}});
}

std::string ProjectWorld::close(const signing::Ask& ask, const std::string& challenge, signing::Cause cause)
{
    return act(HubActor, "NoteCodeClosed",
               {{"ask", toJson(ask)}, {"challenge", challenge}, {"cause", std::string(signing::name(cause))}});
}

std::string ProjectWorld::confirm(const signing::Ask& ask, const std::string& challenge, int attempts)
{
    signing::Proof proof;
    proof.method = ask.signerRole == "responsible" ? "otp_email" : "otp_sms";
    proof.signedAt = clock.time;
    proof.challenge = challenge;
    proof.attemptsUsed = attempts;
    proof.surface = ask.surface;
    proof.device = named<DeviceId>("kiosk");
    proof.ipPrefix = "192.0.2.0/24";
    return act(HubActor, "RecordSignature", {{"ask", toJson(ask)}, {"proof", toJson(proof)}});
}

void ProjectWorld::makeReported(const RecordId& here)
{
    must(record(siv, here, Json::array({cell("2025-03-04", 240), cell("2025-03-11", 225)})));
    must(freeze(siv, {march(here)}));
    const auto ask = askOf({march(here)}, true);
    must(open(ask, "r-" + here.text()));
    must(confirm(ask, "r-" + here.text()));
}

void ProjectWorld::makeSigned(const RecordId& here)
{
    makeReported(here);
    const auto ask = askOf({march(here)}, false);
    must(open(ask, "p-" + here.text()));
    must(confirm(ask, "p-" + here.text()));
}

} // namespace sek::test
