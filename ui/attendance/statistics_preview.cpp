// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/statistics_preview.h"

#include "core/domain/attendance/report_states.h"
#include "ui/attendance/month_binding.h"
#include "ui/organisations/record_lookup.h"

#include <QCollator>

#include <algorithm>

namespace sek {

using attendance::ReportState;

std::vector<StatisticsRow> statisticsRows(const OrgView& view, const RecordId& project, QDate month)
{
    std::vector<StatisticsRow> out;
    const QDate last = month.addMonths(1).addDays(-1);
    for (const RecordView& p : view.attendance.participations) {
        const QDate start = isoDate(text(p.body, "start_date")), end = isoDate(text(p.body, "end_date"));
        if (text(p.body, "project_id") != project.text() || start > last || (end.isValid() && end < month)) continue;
        StatisticsRow row;
        row.person = month::participantName(view, text(p.body, "participant_id"));
        const Json* person = bodyOf(view.attendance.participants, text(p.body, "participant_id"));
        row.withoutNumber = !person || text(*person, "identity_kind", "none") == "none";
        if (start >= month) row.started = start;
        if (end.isValid() && end <= last) row.left = end;
        for (const RecordView& r : month::reportsOf(view, project, p.id, month)) {
            const auto state = attendance::stateFrom(text(r.body, "state"));
            if (state == ReportState::Void) continue;
            if (state == ReportState::Signed || state == ReportState::Locked) row.minutes += int(integer(r.body, "reported_minutes"));
            else row.unsignedMonth = true;
        }
        out.push_back(std::move(row));
    }
    QCollator collator;
    std::ranges::sort(out, [&](const StatisticsRow& a, const StatisticsRow& b) { return collator.compare(a.person, b.person) < 0; });
    return out;
}

} // namespace sek
