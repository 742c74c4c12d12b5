// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance/totals.h"
#include "core/record/record.h"
#include "tests/bench/workload.h"

#include <array>
#include <utility>
#include <vector>

namespace sek::bench {

/// W as the attendance of one organisation, byte for byte what the program's own commands would have left:
/// - A unit is a project from 2024 to 2026 that is signed by the month, with three activities without sessions.
/// - A participant has W's name and language, one participation in the unit's project, is enrolled in one of its activities,
///   and has left on the last day if W says so. The phone is a Swedish one of W's last seven digits, the next free one where two
///   have the same: few of W's random numbers are a number anywhere. W's day of birth is left out: the program has it
///   only inside an identity number.
/// - A report is the draft of a month, W's minutes on W's days, W's note on the first of them. A participation has one
///   report a month and W often several: a later one is in the next month that is free, after December 2026 from the
///   beginning. Days that this month does not have move forward.
/// - W's states are left out: only signatures take a month further, and what is signed cannot be edited. So is who wrote it:
///   `by` did everything, and is contact of every project.
class AttendanceOfW
{
public:
    static constexpr std::size_t Projects = 200, ActivitiesEach = 3;

    /// `salt`: another organisation's records have other ids. Throws when somebody has more reports than there are months.
    AttendanceOfW(const Workload& w, const AccountId& by, QByteArray salt = {});

    /// All records, each after those it names.
    std::size_t size() const;
    Record record(std::size_t number) const;

    Record project(std::size_t unit) const;
    Record grant(std::size_t unit) const;
    Record activity(std::size_t number) const;
    Record participant(std::size_t index) const;
    Record channel(std::size_t index) const;
    Record participation(std::size_t index) const;
    Record enrolment(std::size_t index) const;
    Record report(std::size_t index) const { return report(index, m_w.reports[index]); }
    /// The report with other minutes and another note.
    Record report(std::size_t index, const WReport& report) const;

    /// `RecordAttendance` as somebody types it who turns the report into `after`.
    Json editArgs(std::size_t index, const WReport& after) const;
    /// Whether the record became what was wanted; when it was written nobody knew before.
    static bool became(const Record& found, const Record& wanted);

private:
    using Part = std::pair<std::size_t, Record (AttendanceOfW::*)(std::size_t) const>;
    std::array<Part, 8> parts() const;

    RecordId id(const char* what, std::size_t number) const;
    RecordId projectOf(std::size_t participant) const { return id("project", m_units[participant]); }
    RecordId activityOf(std::size_t participant) const { return id("activity", m_units[participant] * ActivitiesEach + participant % ActivitiesEach); }
    std::string periodOf(std::size_t report) const;
    std::vector<attendance::Entry> entries(std::size_t index, const WReport& report) const;
    Json stamped(Json body, Instant at) const;

    const Workload& m_w;
    AccountId m_by;
    QByteArray m_salt;
    std::vector<std::uint8_t> m_units;  ///< by participant
    std::vector<std::uint32_t> m_phones; ///< the same
    std::vector<std::uint8_t> m_months; ///< by report, from January 2024
};

} // namespace sek::bench
