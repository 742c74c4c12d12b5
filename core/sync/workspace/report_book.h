// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance/report_states.h"
#include "core/record/record.h"
#include "core/sync/workspace/record_list.h"

#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sek {

/// What lists need to know of an attendance report.
struct ReportHead
{
    RecordId id;
    RecordId project;
    RecordId participation;
    RecordId participant;
    std::string period; ///< `2026-03`; with the day, and the session, where those are signed one by one
    attendance::ReportState state = attendance::ReportState::Draft;
    int revision = 1;
    bool waiting = false; ///< as in RecordView

    bool isOf(std::string_view month) const { return period.starts_with(month); }
    bool waitsForParticipant() const { return state == attendance::ReportState::Reported || state == attendance::ReportState::CodeActive; }
};

/// The reports of an organisation. There are by far more of them than of anything else, and of most of them nobody looks at more
/// than the head: the rest is held packed, and read when somebody asks for a report or for a month. Copies share what they hold,
/// project by project. A value; any thread.
class ReportBook
{
public:
    /// What became of one report: its record, or nothing when it is not there any more.
    struct Change
    {
        RecordId id;
        std::optional<Record> record;
        bool waiting = false;
    };
    /// The same book after the changes; of several changes of one report the last one counts.
    ReportBook with(const std::vector<Change>& changes) const;

    std::size_t size() const;
    bool empty() const { return size() == 0; }
    /// Calls `see` with each head: project by project, in order of ids.
    template <class F> void eachHead(F&& see) const
    {
        for (const auto& [project, reports] : m_projects)
            for (const Report& r : *reports) see(r.head);
    }
    template <class F> void eachHeadOf(const RecordId& project, F&& see) const
    {
        if (const auto it = m_projects.find(project); it != m_projects.end())
            for (const Report& r : *it->second) see(r.head);
    }
    /// Null when there is none of that id.
    const ReportHead* head(const RecordId& id) const;

    std::optional<RecordView> read(const RecordId& id) const;
    /// The reports of the project whose period begins so; with a participation its own alone.
    std::vector<RecordView> month(const RecordId& project, std::string_view month, const RecordId& participation = {}) const;

    /// Whether both are the same reports, told without looking at them.
    bool isSame(const ReportBook& other) const { return m_projects == other.m_projects; }

private:
    struct Report
    {
        ReportHead head;
        QByteArray body; ///< packed
    };
    using Project = std::vector<Report>; ///< in order of ids

    const Report* find(const RecordId& id) const;
    static RecordView view(const Report& report);

    std::map<RecordId, std::shared_ptr<const Project>> m_projects;

public:
    /// One after the other, each read when it is looked at: for tests and for what asks once.
    class Iterator
    {
    public:
        using value_type = RecordView;
        using difference_type = std::ptrdiff_t;
        Iterator() = default;
        RecordView operator*() const { return view((*m_at->second)[m_report]); }
        Iterator& operator++();
        Iterator operator++(int);
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        friend class ReportBook;
        std::map<RecordId, std::shared_ptr<const Project>>::const_iterator m_at;
        std::size_t m_report = 0;
    };
    Iterator begin() const;
    Iterator end() const;
    RecordView front() const { return *begin(); }
};

} // namespace sek
