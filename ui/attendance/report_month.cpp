// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/report_month.h"

#include "core/domain/attendance/totals.h"
#include "ui/attendance/month_binding.h"
#include "ui/organisations/record_lookup.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace sek {

namespace {

struct MonthWords
{
    Q_DECLARE_TR_FUNCTIONS(sek::ReportMonth)
};

/// The version that was read before this one; nothing when there is none.
const Json* before(const Json& report)
{
    const Json& revisions = at(report, "revisions");
    if (!revisions.is_array()) return nullptr;
    for (auto r = revisions.rbegin(); r != revisions.rend(); ++r)
        if (!text(*r, "content_hash").empty() && at(*r, "entries").is_array()) return &*r; // nobody has read one without
    return nullptr;
}

} // namespace

std::vector<KioskMonth::Line> reportLines(const OrgView& view, const Json& report)
{
    const Json* then = before(report);
    const auto entries = attendance::entriesOf(report);
    auto changed = then ? attendance::differenceOf(attendance::entriesOf(*then), entries) : std::vector<attendance::EntryDifference>();
    const auto named = [&](const std::string& id) {
        const Json* a = bodyOf(view.attendance.activities, id);
        //: %1 activity, %2 its code
        return a ? MonthWords::tr("%1 (%2)").arg(qtext(*a, "title"), qtext(*a, "code")) : QString();
    };
    std::vector<KioskMonth::Line> out;
    for (const attendance::Entry& e : entries) {
        KioskMonth::Line line{isoDate(e.date), named(e.activity), e.minutes, e.presence == "absent" || e.presence == "cancelled",
                              QString::fromStdString(e.note), -1};
        const auto it = std::ranges::find_if(changed, [&](const attendance::EntryDifference& d) { return std::tie(d.date, d.activity, d.occasion) == e.key(); });
        if (it != changed.end()) {
            line.before = it->was;
            changed.erase(it);
        }
        out.push_back(std::move(line));
    }
    for (const attendance::EntryDifference& d : changed) // what is left is not there any more
        out.push_back({isoDate(d.date), named(d.activity), 0, false, {}, d.was});
    std::ranges::stable_sort(out, {}, &KioskMonth::Line::date);
    return out;
}

int versionBefore(const Json& report)
{
    const Json* then = before(report);
    return then ? int(integer(*then, "revision", 1)) : 0;
}

std::optional<KioskMonth> reportMonth(const OrgView& view, const RecordView& report)
{
    const Json& r = report.body;
    const Json* project = bodyOf(view.attendance.projects, text(r, "project_id"));
    const Json* person = bodyOf(view.attendance.participants, text(r, "participant_id"));
    if (!project || !person) return std::nullopt;
    KioskMonth m;
    m.project = qtext(*project, "name");
    m.projectNo = qtext(*project, "project_no");
    m.owner = qtext(view.state.organisation, "legal_name");
    m.signer = (qtext(*person, "given_name") + u' ' + qtext(*person, "family_name")).trimmed();
    m.named = m.signer; // what is declared is what the hub will keep, word for word
    if (const auto id = RecordId::parse(text(r, "participant_id")); id && boolean(*person, "protected_identity")) m.signer = month::protectedName(*id);
    m.language = qtext(*person, "language");
    const std::string period = text(r, "period");
    const QDate day = isoDate(period.substr(0, 10)), month = isoDate(period.substr(0, 7) + "-01");
    if (!month.isValid()) return std::nullopt;
    m.from = day.isValid() ? day : month;
    m.to = day.isValid() ? day : month.addDays(month.daysInMonth() - 1);
    m.lines = reportLines(view, r);
    m.minutes = int(integer(r, "total_minutes"));
    m.reported = int(integer(r, "reported_minutes"));
    const attendance::RoundingRule rounding = attendance::roundingOf(*project);
    m.rounding = month::roundingOf(rounding);
    m.level = month::levelOf(rounding);
    m.revision = int(integer(r, "revision", 1));
    m.responsible = view.nameOf(text(r, "reported_by"));
    m.timeZone = text(view.state.organisation, "time_zone", "UTC");
    m.responsibleAt = parseRfc3339(text(r, "reported_at")).value_or(Instant());
    m.today = view.today;
    m.contentHash = qtext(r, "content_hash");
    return m;
}

} // namespace sek
