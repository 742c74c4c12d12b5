// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/timetable.h"

#include "ui/attendance/month_texts.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <map>

namespace sek {

namespace {

struct TimetableWords
{
    Q_DECLARE_TR_FUNCTIONS(sek::Timetable)
};

QString named(const Json& activity)
{
    const QString code = qtext(activity, "code"), title = qtext(activity, "title");
    return code.isEmpty() ? title : TimetableWords::tr("%1 (%2)", "activity, code").arg(title, code);
}

} // namespace

int Timetable::sessions() const
{
    return static_cast<int>(std::ranges::count_if(lines, [](const Line& l) { return l.date.isValid() && !l.calledOff; }));
}

int Timetable::incomplete() const
{
    return static_cast<int>(std::ranges::count_if(lines, [](const Line& l) {
        return l.date.isValid() && !l.calledOff && (l.place.isEmpty() || l.trainer.isEmpty());
    }));
}

Timetable timetableOf(const OrgView& view, const RecordId& project, QDate month)
{
    Timetable out;
    out.month = QDate(month.year(), month.month(), 1);
    out.owner = qtext(view.state.organisation, "legal_name");
    for (const RecordView& p : view.attendance.projects)
        if (p.id == project) {
            out.project = qtext(p.body, "name");
            out.projectNo = qtext(p.body, "project_no");
        }
    const QDate last = out.month.addMonths(1).addDays(-1);
    std::map<std::string, const Json*> activities;
    for (const RecordView& a : view.attendance.activities)
        if (text(a.body, "project_id") == project.text()) activities[a.id.text()] = &a.body;
    const auto line = [](const Json& activity) {
        Timetable::Line l;
        l.activity = named(activity);
        const std::string mode = text(activity, "mode");
        l.mode = mode.empty() ? QString() : texts::choice("mode", mode);
        // At a distance the place is the connection itself.
        l.place = qtext(activity, "place");
        if (l.place.isEmpty() && (mode == "remote" || mode == "self_study")) l.place = l.mode;
        l.trainer = qtext(activity, "trainer_name");
        return l;
    };
    for (const RecordView& o : view.attendance.occasions) {
        const auto activity = activities.find(text(o.body, "activity_id"));
        const QDate date = isoDate(text(o.body, "date"));
        if (activity == activities.end() || date < out.month || date > last) continue;
        Timetable::Line l = line(*activity->second);
        l.date = date;
        l.from = qtext(o.body, "start_time");
        l.to = qtext(o.body, "end_time");
        if (const QString own = qtext(o.body, "place"); !own.isEmpty()) l.place = own;
        l.calledOff = text(o.body, "state") == "cancelled";
        out.lines.push_back(std::move(l));
    }
    std::ranges::sort(out.lines, {}, [](const Timetable::Line& l) { return std::tuple(l.date, l.from, l.activity); });
    std::vector<Timetable::Line> throughout;
    for (const auto& [id, body] : activities) {
        const QDate from = isoDate(text(*body, "start_date")), to = isoDate(text(*body, "end_date"));
        if (!boolean(*body, "is_continuous") || (from.isValid() && from > last) || (to.isValid() && to < out.month)) continue;
        throughout.push_back(line(*body));
    }
    std::ranges::sort(throughout, {}, &Timetable::Line::activity);
    out.lines.insert(out.lines.end(), throughout.begin(), throughout.end());
    return out;
}

PaperTable timetablePage(const Timetable& t)
{
    PaperTable page;
    page.title = TimetableWords::tr("Timetable, %1").arg(texts::month(t.month));
    page.about = {t.project, t.projectNo, t.owner};
    page.heads = {TimetableWords::tr("Day"), TimetableWords::tr("Time"), TimetableWords::tr("Activity"), TimetableWords::tr("Mode"), TimetableWords::tr("Place"), TimetableWords::tr("Trainer")};
    for (const Timetable::Line& l : t.lines) {
        const QString day = l.date.isValid() ? month::longDay(l.date) : TimetableWords::tr("All month");
        const QString time = l.calledOff ? TimetableWords::tr("Called off") : l.date.isValid() ? TimetableWords::tr("%1–%2", "from, to").arg(l.from, l.to) : QString();
        page.rows.append({day, time, l.activity, l.mode, l.place, l.trainer});
    }
    return page;
}

std::optional<TimetableRule> timetableRule(const std::string& country)
{
    QFile file(QStringLiteral(":/data/attendance/timetable.json"));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const auto data = cj1::parse(file.readAll());
    if (!data) return std::nullopt;
    for (const Json& rule : at(*data, "rules"))
        if (text(rule, "country") == country)
            return TimetableRule{static_cast<int>(integer(rule, "hand_in_day")), static_cast<int>(integer(rule, "change_days"))};
    return std::nullopt;
}

} // namespace sek
