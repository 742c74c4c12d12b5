// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/sample_project.h"

#include "core/base/hash.h"
#include "core/domain/attendance/identity.h"
#include "core/domain/attendance/projects.h"
#include "core/domain/attendance/report.h"
#include "core/domain/people/roles.h"

#include <QFile>

#include <algorithm>

namespace sek {

using namespace attendance;

namespace {

constexpr const char* Why = "Timmarna den första veckan var fel.";

/// Which of the forty is how far. The rest have a draft.
constexpr int Disputed = 0, OnPage = 1, AtHome = 2, Rejected = 3, Claimed = 4, Corrected = 5, LastConfirmed = 8, LastReported = 13, Void = 36, Empty = 37;
constexpr int FullMonths = 23; ///< whose draft is complete

class ProjectMaker
{
public:
    ProjectMaker(HubServices& services, SampleHand& hand, const Json& data, const OrgId& org, SamplePerson& contact,
                 SamplePerson& responsible, Json& told)
        : m_services(services), m_hand(hand), m_data(data), m_org(org), m_contact(contact), m_responsible(responsible), m_told(told),
          m_today(dateIn(services.clock().now(), "Europe/Stockholm"))
    {
        m_first = QDate(m_today.year(), m_today.month(), 1).addMonths(-1);
        m_last = m_first.addMonths(1).addDays(-1);
        m_period = toIso(m_first).substr(0, 7);
        m_project = id("project");
    }

    Done make(const std::string& password)
    {
        m_password = password;
        for (const auto step : {&ProjectMaker::project, &ProjectMaker::participants, &ProjectMaker::hours, &ProjectMaker::channels,
                                &ProjectMaker::reported, &ProjectMaker::signedByParticipants})
            if (auto ok = (this->*step)(); !ok) return ok;
        return afterwards();
    }

private:
    /// The same in every sample.
    RecordId id(const std::string& what) const { return RecordId(Uuid::v5(m_org.value, "sample project/" + what)); }
    RecordId person(int n) const { return id("person " + std::to_string(n)); }
    RecordId here(int n) const { return id("participation " + std::to_string(n)); }
    RecordId channel(int n) const { return id("channel " + std::to_string(n)); }
    RecordId activity(std::size_t n) const { return id("activity " + std::to_string(n)); }
    RecordId report(int n) const { return reportId(here(n), m_period); }
    int people() const { return static_cast<int>(at(m_data, "people").size()); }

    Done project()
    {
        Json body = at(m_data, "project");
        body["start_date"] = toIso(m_first.addMonths(-3));
        body["end_date"] = toIso(m_first.addMonths(21).addDays(-1));
        std::vector<SampleHand::Command> commands = {{"AddProject", {{"id", m_project.text()}, {"body", body}}}};
        const auto give = [&](const SamplePerson& to, const char* role) {
            commands.push_back({"GrantProjectRole",
                                {{"project_id", m_project.text()}, {"account", to.account.text()}, {"role", role}}});
        };
        give(m_contact, role::FinanceContact);
        give(m_contact, role::AttendanceResponsible);
        give(m_responsible, role::AttendanceResponsible);
        give(m_responsible, role::Trainer);
        const Json& activities = at(m_data, "activities");
        for (std::size_t i = 0; i < activities.size(); ++i) {
            Json activityBody = at(activities[i], "body");
            activityBody["project_id"] = m_project.text();
            commands.push_back({"AddActivity", {{"id", activity(i).text()}, {"body", activityBody}}});
            const Json& sessions = at(activities[i], "sessions");
            if (!sessions.is_object()) continue;
            Json plan = sessions;
            plan["activity_id"] = activity(i).text();
            plan["from"] = toIso(m_first.addMonths(-1));
            plan["to"] = toIso(m_last.addMonths(2));
            commands.push_back({"PlanOccasions", plan});
        }
        return m_hand.push(m_contact, m_org, commands);
    }

    Done participants()
    {
        std::vector<SampleHand::Command> commands;
        for (int n = 0; n < people(); ++n) {
            const Json& p = at(m_data, "people")[static_cast<std::size_t>(n)];
            Json body = {{"given_name", text(p, "given_name")}, {"family_name", text(p, "family_name")}, {"language", text(p, "language")}};
            const bool hidden = boolean(p, "protected");
            if (hidden) body["protected_identity"] = true;
            Json participation = n % 2 == 0 ? at(m_data, "employer") : Json{{"target_group", "not_employed"}};
            // Some began in the month itself: statistics name their first day.
            participation["start_date"] = toIso(n % 9 == 8 ? m_first : m_first.addMonths(-1));
            Json channels = Json::array();
            const bool mail = n % 3 == 2;
            const std::string address = mail ? "deltagare" + std::to_string(n + 1) + "@example.org" : "+467017406" + std::to_string(10 + n);
            if (!hidden) channels.push_back({{"id", channel(n).text()}, {"kind", mail ? "email" : "sms"}, {"address", address}});
            if (const QDate born = birthDateIn(text(p, "kind"), text(p, "number"), m_today); born.isValid() && !hidden)
                m_told.push_back({{"address", address}, {"day", born.day()}, {"month", born.month()}});
            commands.push_back({"RegisterParticipant",
                                {{"id", person(n).text()},
                                 {"participation_id", here(n).text()},
                                 {"project_id", m_project.text()},
                                 {"person", body},
                                 {"identity", {{"kind", text(p, "kind")}, {"number", text(p, "number")}}},
                                 {"participation", participation},
                                 {"channels", channels}}});
        }
        if (auto ok = m_hand.push(m_responsible, m_org, commands); !ok) return ok;
        Json all = Json::array();
        for (int n = 0; n < people(); ++n) all.push_back(here(n).text());
        commands.clear();
        for (std::size_t i = 0; i < 2; ++i)
            commands.push_back({"Enrol", {{"activity_id", activity(i).text()}, {"participation_ids", all}}});
        return m_hand.push(m_responsible, m_org, commands);
    }

    Json cell(const RecordId& activityId, const QDate& day, const std::string& occasion, int minutes, const char* presence,
              const std::string& note = {}) const
    {
        Json c = {{"date", toIso(day)},
                  {"activity_id", activityId.text()},
                  {"to", {{"minutes", minutes}, {"presence", presence}, {"source", "trainer"}}}};
        if (!occasion.empty()) c["occasion_id"] = occasion;
        if (!note.empty()) c["to"]["note"] = note;
        return c;
    }

    Done hours()
    {
        std::vector<SampleHand::Command> commands;
        for (int n = 0; n < people(); ++n) {
            if (n == Empty) continue;
            const bool whole = n <= FullMonths || n == Void;
            Json cells = Json::array();
            int session = 0;
            const Json& activities = at(m_data, "activities");
            for (std::size_t i = 0; i < activities.size(); ++i) {
                const Json& sessions = at(activities[i], "sessions");
                if (!sessions.is_object()) continue;
                const std::string start = text(sessions, "start_time");
                const int planned = i == 0 ? 180 : 150;
                RepeatRule rule{m_first, m_last, {}, 1, {}};
                for (const Json& d : at(sessions, "weekdays")) rule.weekdays.insert(d.get<int>());
                for (const QDate& day : daysOf(rule)) {
                    if (!whole && day.day() > 15) continue;
                    // As PlanOccasions names them.
                    const std::string occasion = Uuid::v5(activity(i).value, "occasion/" + toIso(day) + "/" + start).text();
                    const int luck = (n * 7 + ++session * 5) % 13;
                    cells.push_back(luck == 0   ? cell(activity(i), day, occasion, 0, "absent")
                                    : luck == 1 ? cell(activity(i), day, occasion, planned - 45, "partial", "Kom senare")
                                                : cell(activity(i), day, occasion, planned, "present"));
                }
            }
            if (n % 3 == 0)
                for (const int day : {7, 14}) cells.push_back(cell(activity(2), m_first.addDays(day), {}, 90, "present"));
            commands.push_back({"RecordAttendance", {{"participation_id", here(n).text()}, {"period", m_period}, {"cells", cells}}});
        }
        return m_hand.push(m_responsible, m_org, commands);
    }

    /// The responsible's own mailbox, and the first few participants' phones and mailboxes: a code to each, and a witness who
    /// did not type the address.
    Done channels()
    {
        const RecordId mailbox = id("responsible's mailbox");
        if (auto ok = m_hand.push(m_responsible, m_org, "AddContactChannel",
                                  {{"id", mailbox.text()},
                                   {"body",
                                    {{"owner", m_responsible.account.text()},
                                     {"owner_kind", "account"},
                                     {"kind", "email"},
                                     {"address", text(m_data, "responsible")}}}});
            !ok)
            return ok;
        signing::Ask ask;
        ask.documentKind = "contact_channel";
        ask.documents = {{mailbox, 1, {}}};
        ask.signerRole = "responsible";
        ask.signer = RecordId(m_responsible.account.value);
        ask.surface = signing::Surface::Staff;
        if (auto ok = m_hand.sign(m_responsible, m_org, ask); !ok) return ok;
        std::vector<SampleHand::Command> witnessed;
        for (int n = 0; n <= LastConfirmed; ++n) {
            ask.documents = {{channel(n), 1, {}}};
            ask.signerRole = "participant";
            ask.signer = ask.kioskParticipant = person(n);
            ask.surface = signing::Surface::Kiosk;
            if (auto ok = m_hand.sign(m_responsible, m_org, ask); !ok) return ok;
            witnessed.push_back({"WitnessContactChannel", {{"id", channel(n).text()}}});
        }
        return m_hand.push(m_contact, m_org, witnessed);
    }

    Result<std::string> contentHash(int n) const
    {
        auto tx = m_services.store().begin(m_org);
        if (!tx) return failure(tx);
        const auto found = attendance::report(**tx, report(n));
        if (!found || !*found) return fail("sample_data", "report");
        return (*found)->contentHash();
    }

    Done reported()
    {
        Json list = Json::array();
        for (int n = 0; n <= LastReported; ++n) {
            QByteArray salt(16, '\0');
            m_services.random().fill({reinterpret_cast<std::uint8_t*>(salt.data()), 16});
            list.push_back({{"id", report(n).text()}, {"revision", 1}, {"salt", hex(salt)}});
        }
        if (auto ok = m_hand.push(m_responsible, m_org, "FreezeReports", {{"reports", list}}); !ok) return ok;
        signing::Ask ask;
        ask.documentKind = "attendance_report";
        for (int n = 0; n <= LastReported; ++n) {
            const auto hash = contentHash(n);
            if (!hash) return failure(hash);
            ask.documents.push_back({report(n), 1, *hash});
        }
        ask.signerRole = "responsible";
        ask.signer = RecordId(m_responsible.account.value);
        ask.surface = signing::Surface::Staff;
        return m_hand.sign(m_responsible, m_org, ask);
    }

    /// A sign-in of the participant's own.
    Result<std::shared_ptr<SamplePerson>> ownSignIn(int n)
    {
        const Json& p = at(m_data, "people")[static_cast<std::size_t>(n)];
        auto own = m_hand.enrol({{"body",
                                  {{"first_name", text(p, "given_name")},
                                   {"last_name", text(p, "family_name")},
                                   {"email", "deltagare" + std::to_string(n + 1) + "@example.org"}}},
                                 {"language", text(p, "language")}},
                                m_password, std::nullopt);
        if (!own) return own;
        // What a used invitation does.
        if (auto ok = m_services.device().act(m_org, "GrantOwnAccess",
                                              {{"account", (*own)->account.text()},
                                               {"participant_id", person(n).text()},
                                               {"granted_by", m_contact.account.text()}},
                                              "sample:" + (*own)->account.text());
            !ok)
            return failure(ok);
        return own;
    }

    /// The month in all the ways there are (attendance W7, W8, §5, §6): on the project's screen, by a link, at home, with a code
    /// that was sent ahead.
    Done signedByParticipants()
    {
        for (const int n : {Disputed, OnPage, AtHome, Claimed, Corrected}) {
            const auto hash = contentHash(n);
            if (!hash) return failure(hash);
            signing::Ask ask;
            ask.documentKind = "attendance_report";
            ask.documents = {{report(n), 1, *hash}};
            ask.signerRole = "participant";
            ask.signer = person(n);
            Done ok;
            if (n == OnPage) {
                ask.surface = signing::Surface::Page;
                ok = m_hand.signOnPage(m_org, ask);
            } else if (n == AtHome) {
                const auto own = ownSignIn(n);
                if (!own) return failure(own);
                ask.surface = signing::Surface::Own;
                ok = m_hand.sign(**own, m_org, ask);
            } else if (n == Claimed) {
                ask.kioskParticipant = ask.signer;
                ask.surface = signing::Surface::Kiosk;
                ok = m_hand.signAhead(m_responsible, m_org, ask);
            } else {
                ask.kioskParticipant = ask.signer;
                ask.surface = signing::Surface::Kiosk;
                ok = m_hand.sign(m_responsible, m_org, ask);
            }
            if (!ok) return ok;
        }
        return {};
    }

    Done afterwards()
    {
        const auto own = ownSignIn(Rejected); // refusing is the participant's own act
        if (!own) return failure(own);
        const auto about = [&](int n, Json more) {
            more["id"] = report(n).text();
            more["revision"] = 1;
            return more;
        };
        if (auto ok = m_hand.push(**own, m_org, "RejectReport",
                                  about(Rejected, {{"code", "hours_too_high"}, {"text", "Jag gick vid lunch en av dagarna."}}));
            !ok)
            return ok;
        return m_hand.push(m_contact, m_org,
                           {{"DisputeReport", about(Disputed, {{"text", "Deltagaren ringde: koden var inte min."}})},
                            {"ClaimReports", {{"ids", Json::array({report(Claimed).text()})}, {"claim_ref", "Ansökan 1"}}},
                            {"OpenCorrection", about(Corrected, {{"reason", Why}})},
                            {"VoidReport", about(Void, {{"reason", "Fel person var registrerad."}})}});
    }

    HubServices& m_services;
    SampleHand& m_hand;
    const Json& m_data;
    OrgId m_org;
    SamplePerson& m_contact;
    SamplePerson& m_responsible;
    Json& m_told;
    std::string m_password;
    QDate m_today, m_first, m_last;
    std::string m_period;
    RecordId m_project;
};

} // namespace

Done makeSampleProject(HubServices& services, SampleHand& hand,
                       const std::map<std::string, std::shared_ptr<SamplePerson>>& people, const std::string& password, Json& told)
{
    QFile file(QStringLiteral(":/data/sample_project.json"));
    if (!file.open(QIODevice::ReadOnly)) return fail("sample_data");
    const auto data = cj1::parse(file.readAll());
    if (!data) return failure(data);
    const auto org = OrgId::parse(text(*data, "org"));
    const auto contact = people.find(text(*data, "contact")), responsible = people.find(text(*data, "responsible"));
    if (!org || contact == people.end() || responsible == people.end()) return fail("sample_data", "people");
    return ProjectMaker(services, hand, *data, *org, *contact->second, *responsible->second, told).make(password);
}

} // namespace sek
