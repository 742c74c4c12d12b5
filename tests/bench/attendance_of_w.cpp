// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/attendance_of_w.h"

#include "core/base/hash.h"
#include "core/base/instant.h"
#include "core/domain/attendance/report.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/signing.h"

#include <algorithm>
#include <bitset>
#include <set>
#include <stdexcept>

namespace sek::bench {

using namespace attendance;

namespace {

constexpr int Months = 36, FirstYear = 2024;
constexpr const char *FirstDay = "2024-01-01", *LastDay = "2026-12-31";
constexpr Instant Registered{1'704'182'400'000}; // 2 January 2024, 8 o'clock
constexpr std::int64_t DayMs = 86'400'000;

/// Counted from one, as people do: u000 is the last.
std::string unitNumber(std::size_t unit)
{
    return padded(unit == 0 ? AttendanceOfW::Projects : unit, 3).toStdString();
}

const Json& rules()
{
    static const Json json = {{"sign_unit", "month"},
                              {"rounding_rule", "floor_hour"},
                              {"rounding_level", "day"},
                              {"max_minutes_per_day", 480},
                              {"signing_methods", "otp_sms otp_email"},
                              {"responsible_methods", "otp_sms"},
                              {"code_profile", "four_digit"},
                              {"dispute_days", 14}};
    return json;
}

Json valueOf(const Entry& e)
{
    Json out = {{"minutes", e.minutes}, {"presence", e.presence}};
    if (!e.note.empty()) out["note"] = e.note;
    return out;
}

} // namespace

AttendanceOfW::AttendanceOfW(const Workload& w, const AccountId& by, QByteArray salt) : m_w(w), m_by(by), m_salt(std::move(salt))
{
    constexpr std::uint32_t Numbers = 10'000'000;
    std::set<std::uint32_t> taken;
    for (const WParticipant& p : w.participants) {
        m_units.push_back(static_cast<std::uint8_t>(p.unit.mid(1).toUInt()));
        std::uint32_t phone = p.phone.right(7).toUInt();
        while (!taken.insert(phone).second) phone = (phone + 1) % Numbers;
        m_phones.push_back(phone);
    }
    std::vector<std::bitset<Months>> used(w.participants.size());
    for (const WReport& r : w.reports) {
        auto& months = used[r.participant];
        if (months.all()) throw std::runtime_error("W has more reports of a participant than there are months");
        int month = (r.year - FirstYear) * 12 + r.month - 1;
        while (months.test(static_cast<std::size_t>(month))) month = (month + 1) % Months;
        months.set(static_cast<std::size_t>(month));
        m_months.push_back(static_cast<std::uint8_t>(month));
    }
}

/// UUIDv7 with random bits as the program's own, and the same in every run: twenty a millisecond.
RecordId AttendanceOfW::id(const char* what, std::size_t number) const
{
    const auto ms = static_cast<std::uint64_t>(Registered.ms) + number / 20;
    const QByteArray random = sha256(m_salt + what + QByteArray::number(static_cast<qulonglong>(number)));
    std::array<std::uint8_t, 16> raw{};
    for (std::size_t i = 0; i < 6; ++i) raw[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    for (std::size_t i = 6; i < 16; ++i) raw[i] = static_cast<std::uint8_t>(random[static_cast<qsizetype>(i)]);
    raw[6] = (raw[6] & 0x0F) | 0x70;
    raw[8] = (raw[8] & 0x3F) | 0x80;
    return RecordId(Uuid(raw));
}

Json AttendanceOfW::stamped(Json body, Instant at) const
{
    body["v"] = 1;
    for (const char* when : {"created_at", "updated_at"}) body[when] = toRfc3339(at);
    for (const char* who : {"created_by", "updated_by"}) body[who] = m_by.text();
    return body;
}

Record AttendanceOfW::project(std::size_t unit) const
{
    Json body = rules();
    body["project_no"] = "W/" + unitNumber(unit);
    body["name"] = body["short_name"] = "Enhet " + unitNumber(unit);
    body["programme_period"] = "2021_2027";
    body["start_date"] = FirstDay;
    body["end_date"] = LastDay;
    return {{kind::Project, id("project", unit)}, 0, false, cj1::write(stamped(std::move(body), Registered))};
}

Record AttendanceOfW::grant(std::size_t unit) const
{
    const RecordId of = id("project", unit);
    return {{kind::RoleGrant, RecordId(Uuid::v5(of.value, "first contact"))},
            0,
            false,
            cj1::write(projectGrantBody(m_by, role::ProjectContact, of, {}, m_by, Registered))};
}

Record AttendanceOfW::activity(std::size_t number) const
{
    const std::string n = std::to_string(number % ActivitiesEach + 1);
    const Json body = {{"project_id", id("project", number / ActivitiesEach).text()},
                       {"code", "A" + n},
                       {"title", "Aktivitet " + n},
                       {"kind", "course"},
                       {"is_continuous", true},
                       {"mode", "on_site"}};
    return {{kind::Activity, id("activity", number)}, 0, false, cj1::write(stamped(body, Registered))};
}

Record AttendanceOfW::participant(std::size_t index) const
{
    const WParticipant& p = m_w.participants[index];
    const auto comma = p.name.indexOf(", ");
    const Json body = {{"family_name", p.name.left(comma).toStdString()},
                       {"given_name", p.name.mid(comma + 2).toStdString()},
                       {"language", p.lang.toStdString()},
                       {"identity_kind", "none"},
                       {"project_ids", Json::array({projectOf(index).text()})}};
    return {{kind::Participant, id("participant", index)}, 0, false, cj1::write(stamped(body, Registered))};
}

Record AttendanceOfW::channel(std::size_t index) const
{
    const Json body = {{"owner_kind", "participant"},
                       {"owner", id("participant", index).text()},
                       {"kind", "sms"},
                       {"address", "+4670" + padded(m_phones[index], 7).toStdString()},
                       {"state", "pending"},
                       {"address_revision", 1},
                       {"typed_by", m_by.text()},
                       {"typed_at", toRfc3339(Registered)},
                       {"project_ids", Json::array({projectOf(index).text()})}};
    return {{signing::kind::ContactChannel, id("channel", index)}, 0, false, cj1::write(stamped(body, Registered))};
}

Record AttendanceOfW::participation(std::size_t index) const
{
    Json body = {{"project_id", projectOf(index).text()}, {"participant_id", id("participant", index).text()}, {"start_date", FirstDay}};
    if (!m_w.participants[index].active) {
        body["end_date"] = LastDay;
        body["end_reason"] = "completed";
    }
    return {{kind::Participation, id("participation", index)}, 0, false, cj1::write(stamped(std::move(body), Registered))};
}

Record AttendanceOfW::enrolment(std::size_t index) const
{
    const RecordId here = id("participation", index);
    const std::string activityId = activityOf(index).text();
    const Json body = {{"activity_id", activityId},
                       {"participation_id", here.text()},
                       {"participant_id", id("participant", index).text()},
                       {"project_id", projectOf(index).text()}};
    return {{kind::Enrolment, RecordId(Uuid::v5(here.value, "enrolment/" + activityId))}, 0, false, cj1::write(stamped(body, Registered))};
}

std::string AttendanceOfW::periodOf(std::size_t report) const
{
    const unsigned month = m_months[report];
    return (padded(FirstYear + month / 12, 4) + '-' + padded(month % 12 + 1, 2)).toStdString();
}

std::vector<Entry> AttendanceOfW::entries(std::size_t index, const WReport& r) const
{
    const std::string period = periodOf(index), activityId = activityOf(r.participant).text();
    const int length = isoDate(period + "-01").daysInMonth(), count = static_cast<int>(r.days.size());
    std::vector<Entry> out;
    for (int i = 0; i < count; ++i) {
        const WReport::Day& d = r.days[static_cast<std::size_t>(i)];
        // Ascending in W but for 31s at the end; of those behind this one each still has a day of its own.
        const int day = std::min<int>(d.day, length - count + 1 + i);
        out.push_back({period + "-" + padded(static_cast<std::size_t>(day), 2).toStdString(), activityId, {}, d.minutes, d.minutes > 0 ? "present" : "absent",
                       i == 0 ? m_w.noteOf(r).toStdString() : std::string(), "typed"});
    }
    return out;
}

Record AttendanceOfW::report(std::size_t index, const WReport& r) const
{
    const RecordId here = id("participation", r.participant);
    const std::string period = periodOf(index);
    Json body = {{"participation_id", here.text()},
                 {"participant_id", id("participant", r.participant).text()},
                 {"project_id", projectOf(r.participant).text()},
                 {"period", period},
                 {"revision", 1},
                 {"state", "draft"}};
    putTotals(body, entries(index, r), rules());
    // Some time on the last day of the month: instants that are all the same would be compressed away.
    const Instant first = parseRfc3339(period + "-01T00:00:00Z").value();
    const Instant at = first.plusDays(isoDate(period + "-01").daysInMonth() - 1).plusMs(m_w.reports[index].note * std::int64_t(7919) % DayMs);
    return {reportKey(reportId(here, period)), 0, false, cj1::write(stamped(std::move(body), at))};
}

std::array<AttendanceOfW::Part, 8> AttendanceOfW::parts() const
{
    const std::size_t people = m_w.participants.size();
    return {Part{Projects, &AttendanceOfW::project},
            {Projects, &AttendanceOfW::grant},
            {Projects * ActivitiesEach, &AttendanceOfW::activity},
            {people, &AttendanceOfW::participant},
            {people, &AttendanceOfW::channel},
            {people, &AttendanceOfW::participation},
            {people, &AttendanceOfW::enrolment},
            {m_w.reports.size(), &AttendanceOfW::report}};
}

std::size_t AttendanceOfW::size() const
{
    std::size_t out = 0;
    for (const auto& [count, make] : parts()) out += count;
    return out;
}

Record AttendanceOfW::record(std::size_t number) const
{
    for (const auto& [count, make] : parts()) {
        if (number < count) return (this->*make)(number);
        number -= count;
    }
    throw std::out_of_range("W has no such record");
}

Json AttendanceOfW::editArgs(std::size_t index, const WReport& after) const
{
    const auto was = entries(index, m_w.reports[index]), is = entries(index, after);
    Json cells = Json::array();
    for (std::size_t i = 0; i < was.size(); ++i)
        if (!was[i].sameValue(is[i]))
            cells.push_back({{"date", was[i].date}, {"activity_id", was[i].activity}, {"from", valueOf(was[i])}, {"to", valueOf(is[i])}});
    return {{"participation_id", id("participation", after.participant).text()}, {"period", periodOf(index)}, {"cells", std::move(cells)}};
}

bool AttendanceOfW::became(const Record& found, const Record& wanted)
{
    Json body = found.value();
    body["updated_at"] = wanted.value()["updated_at"];
    return found.key == wanted.key && cj1::write(body) == wanted.body;
}

} // namespace sek::bench
