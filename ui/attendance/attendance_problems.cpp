// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/attendance_problems.h"

#include "core/base/instant.h"
#include "core/base/text.h"
#include "core/domain/attendance/report.h"
#include "core/domain/people/roles.h"
#include "ui/attendance/month_binding.h"
#include "ui/attendance/month_texts.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/record_lookup.h"
#include "ui/texts/texts.h"

#include <algorithm>

namespace sek {

using attendance::Entry;
using attendance::ReportEvent;
using attendance::ReportState;
using month::EntryKey;

namespace {

const QString Again = QStringLiteral("again");
const QString Show = QStringLiteral("show");

std::optional<Entry> valueIn(const Json& cell, const char* which, const Entry& key)
{
    const Json& j = at(cell, which);
    if (!j.is_object()) return std::nullopt;
    Entry e = key;
    e.minutes = static_cast<int>(integer(j, "minutes"));
    e.presence = text(j, "presence", e.minutes > 0 ? "present" : "absent");
    e.note = tidy(qtext(j, "note")).toStdString();
    e.source = text(j, "source", "typed");
    return e;
}

Json valueJson(const Entry& e)
{
    Json j = {{"minutes", e.minutes}, {"presence", e.presence}};
    if (!e.note.empty()) j["note"] = e.note;
    if (!e.source.empty()) j["source"] = e.source;
    return j;
}

QString inWords(const std::optional<Entry>& e)
{
    if (!e) return AttendanceProblems::tr("nothing entered");
    const QString hours = e->minutes > 0 ? month::hoursInWords(e->minutes) : AttendanceProblems::tr("absent");
    return e->note.empty() ? hours : AttendanceProblems::tr("%1 (note: %2)", "hours, note").arg(hours, QString::fromStdString(e->note));
}

} // namespace

/// What a refused command wanted, beside what its month holds now.
struct AttendanceProblems::Hours
{
    struct Cell
    {
        Entry key; ///< date, activity, session
        std::optional<Entry> from;
        std::optional<Entry> to;
        std::optional<Entry> now;

        static bool same(const std::optional<Entry>& a, const std::optional<Entry>& b) { return a.has_value() == b.has_value() && (!a || a->sameValue(*b)); }
        bool there() const { return same(now, to); }
        bool disputed() const { return !there() && !same(now, from); }
    };

    RecordId participation;
    RecordId project;
    QString person;
    QDate month;
    RecordId report;
    Json body = Json::object(); ///< of the report; empty: not begun
    month::MonthSheet sheet;    ///< for the names of activities
    std::vector<Cell> cells;

    ReportState state() const { return attendance::stateFrom(text(body, "state")).value_or(ReportState::Draft); }
    bool pending() const { return std::ranges::any_of(cells, [](const Cell& c) { return !c.there(); }); }
    QString day(const Cell& c) const
    {
        return AttendanceProblems::tr("%1, %2", "day, activity")
            .arg(month::longDay(isoDate(c.key.date)), month::activityInWords(sheet, {c.key.activity, c.key.occasion}));
    }
};

AttendanceProblems::AttendanceProblems(OrganisationEditor& editor, QObject* parent) : ProblemSubject(editor, parent) {}

bool AttendanceProblems::knows(const Problem& p) const
{
    return p.name == "RecordAttendance";
}

AttendanceProblems::Hours AttendanceProblems::hoursOf(const Problem& p) const
{
    Hours h;
    const AttendanceRecords& records = view().attendance;
    const std::string period = text(p.args, "period");
    h.month = isoDate(period.substr(0, 7) + "-01");
    const auto participation = RecordId::parse(text(p.args, "participation_id"));
    if (!participation) return h;
    h.participation = *participation;
    h.report = attendance::reportId(*participation, period);
    if (const Json* body = bodyOf(records.participations, *participation)) {
        h.person = month::participantName(view(), text(*body, "participant_id"));
        if (const auto project = RecordId::parse(text(*body, "project_id"))) h.project = *project;
    }
    if (auto report = records.reports.read(h.report)) h.body = std::move(report->body);
    if (h.month.isValid() && !h.project.isNull()) h.sheet = month::sheetOf(view(), h.project, h.month);
    const auto entries = attendance::entriesOf(h.body);
    const Json& cells = at(p.args, "cells");
    if (!cells.is_array()) return h;
    for (const Json& json : cells) {
        Hours::Cell c;
        c.key.date = text(json, "date");
        c.key.activity = text(json, "activity_id");
        c.key.occasion = text(json, "occasion_id");
        c.from = valueIn(json, "from", c.key);
        c.to = valueIn(json, "to", c.key);
        const auto it = std::ranges::find_if(entries, [&](const Entry& e) { return e.key() == c.key.key(); });
        if (it != entries.end()) c.now = *it;
        h.cells.push_back(std::move(c));
    }
    return h;
}

bool AttendanceProblems::may(const char* command, const Hours& hours) const
{
    return mayDoIn(command, view().roles, hours.project);
}

QString AttendanceProblems::title(const Problem& p) const
{
    const Hours h = hoursOf(p);
    if (!h.pending()) return tr("Hours that stand there already");
    switch (h.state()) {
    case ReportState::Draft: break;
    case ReportState::Locked: return tr("Hours for a locked month");
    case ReportState::Void: return tr("Hours for a month that was voided");
    default: return tr("Hours for a month that was reported");
    }
    const bool disputed = std::ranges::any_of(h.cells, &Hours::Cell::disputed);
    return disputed ? tr("Two people entered hours for the same day") : tr("Hours were not entered");
}

QString AttendanceProblems::about(const Problem& p) const
{
    const Hours h = hoursOf(p);
    const QDate day = isoDate(text(p.args, "period").substr(0, 10));
    const QString when = day.isValid() ? texts::date(day) : h.month.isValid() ? texts::month(h.month) : QString();
    return h.person.isEmpty() ? when : tr("%1, %2", "person, month").arg(h.person, when);
}

ProblemQuestion AttendanceProblems::closedQuestion(const Problem& p, const Hours& h) const
{
    ProblemQuestion q;
    q.heads = heads(p, text(h.body, "updated_by"), text(h.body, "updated_at"), 0);
    q.otherEmail = emailOf(text(h.body, "updated_by"));
    for (const Hours::Cell& c : h.cells)
        if (!c.there()) q.rows.append(row(h.day(c), inWords(c.from), inWords(c.now), inWords(c.to)));
    q.keep = {tr("Leave the month as it is"), tr("Leave the month as it is"), tr("Your hours are closed. Nobody gets a message.")};
    const auto offer = [&](const char* command, const QString& words, const QString& leads, int reason) {
        if (!may(command, h)) return false;
        q.use = {words, words, leads};
        if (reason < 0) return true;
        q.reasonLabel = reason > 0 ? tr("Reason (at least ten letters)") : tr("Reason");
        q.reasonLeast = reason;
        return true;
    };
    q.heading = tr("The month was reported before your hours arrived: %1").arg(about(p));
    const QString kept = tr("What was reported is not changed behind the back of who signed it. Your hours are kept here.");
    const QString ask = tr("Only the person responsible for attendance or a project contact can open a correction.") + u' ' +
                        tr("Copy your hours and pass them on, or decide later.");
    QString follows = tr("A new version opens with your hours in it. Report and sign it again.");
    switch (h.state()) {
    case ReportState::Reported: break;
    case ReportState::CodeActive:
        q.heading = tr("The participant had a code to sign with before your hours arrived: %1").arg(about(p));
        follows = tr("The code that was sent stops working.") + u' ' + follows;
        break;
    case ReportState::Signed:
        q.heading = tr("The month was signed before your hours arrived: %1").arg(about(p));
        follows = tr("The signatures stay with the version before; both persons sign the new one again.") + u' ' + follows;
        break;
    case ReportState::Rejected: q.heading = tr("The month was sent back by the participant before your hours arrived: %1").arg(about(p)); break;
    case ReportState::Locked: {
        q.heading = tr("The month was locked before your hours arrived: %1").arg(about(p));
        const std::string asked = text(at(h.body, "reopening"), "by");
        if (asked.empty()) {
            const bool can = offer("RequestReopening", tr("Ask to open the locked month"), tr("A second person has to agree. Your hours stay here until the month is open."), 10);
            q.why = can ? kept : tr("A project contact and a finance contact open it together: ask them, and decide later.");
        } else if (asked == view().me.text()) {
            q.why = tr("You have asked to open it. A second person has to agree; your hours stay here until then.");
        } else {
            const bool can = offer("ReopenLocked", tr("Agree to open the locked month"), tr("Somebody has asked for it. A new version opens with your hours in it."), -1);
            q.why = can ? kept : tr("A project contact and a finance contact open it together: ask them, and decide later.");
        }
        return q;
    }
    default: return q;
    }
    const bool can = offer("OpenCorrection", tr("Open a correction with my hours"), follows, h.state() == ReportState::Rejected ? 0 : 10);
    q.why = can ? kept : kept + u' ' + ask;
    return q;
}

std::vector<ProblemQuestion> AttendanceProblems::questions(const Problem& p) const
{
    const Hours h = hoursOf(p);
    if (!h.pending() || h.state() == ReportState::Void) return {};
    if (h.state() != ReportState::Draft) return {closedQuestion(p, h)};
    std::vector<ProblemQuestion> out;
    for (const Hours::Cell& c : h.cells) {
        if (!c.disputed()) continue;
        ProblemQuestion q;
        q.heading = tr("Two people entered hours: %1, %2", "person, day").arg(h.person, month::longDay(isoDate(c.key.date)));
        q.why = tr("The other hours reached the hub first and are in force. Yours are kept here.");
        q.heads = heads(p, text(h.body, "updated_by"), text(h.body, "updated_at"));
        q.otherEmail = emailOf(text(h.body, "updated_by"));
        q.rows = {row(month::activityInWords(h.sheet, {c.key.activity, c.key.occasion}), inWords(c.from), inWords(c.now), inWords(c.to))};
        q.keep = {tr("Keep theirs"), tr("Keep theirs: %1").arg(inWords(c.now)), tr("Your hours are closed. Nobody gets a message.")};
        if (may("RecordAttendance", h)) q.use = {tr("Use mine"), tr("Use mine: %1").arg(inWords(c.to)), tr("Your hours take the place of theirs.")};
        out.push_back(std::move(q));
    }
    return out;
}

int AttendanceProblems::undisputed(const Problem& p) const
{
    const Hours h = hoursOf(p);
    if (h.state() != ReportState::Draft) return 0;
    return static_cast<int>(std::ranges::count_if(h.cells, [](const Hours::Cell& c) { return !c.there() && !c.disputed(); }));
}

QString AttendanceProblems::why(const Problem& p) const
{
    const Hours h = hoursOf(p);
    if (!h.pending()) return tr("The month has the hours you typed by now. There is nothing left to do.");
    if (h.state() == ReportState::Void) return tr("The month was voided. What you typed is here to copy.");
    // What the refusal was about is settled when the month can be edited again and nobody has touched these days.
    const std::string& code = p.rejection.code;
    if (code == "ERR_CONFLICT" || code == "report_state") return tr("The month can be edited again. Your hours are kept here and can be sent now.");
    return ProblemSubject::why(p);
}

QList<DiffTable::Row> AttendanceProblems::typed(const Problem& p) const
{
    const Hours h = hoursOf(p);
    QList<DiffTable::Row> rows;
    for (const Hours::Cell& c : h.cells) rows.append(row(h.day(c), inWords(c.from), inWords(c.to)));
    return rows;
}

QList<ProblemWay> AttendanceProblems::ways(const Problem& p) const
{
    const Hours h = hoursOf(p);
    QList<ProblemWay> out;
    if (p.rejection.code == "person_erased" || !h.pending() || h.state() != ReportState::Draft || !may("RecordAttendance", h)) return out;
    out.append({Again, tr("Send again"), tr("Enter my hours"), tr("They are sent once more; what still stands in the way is said.")});
    out.append({Show, tr("Open the month"), tr("Look at the day first"), tr("Opens the month there. Your hours stay here until you decide.")});
    return out;
}

bool AttendanceProblems::mayDecide(const Problem& p) const
{
    return may("RecordAttendance", hoursOf(p));
}

void AttendanceProblems::sendHours(const Problem& p, const Hours& h, const std::vector<ProblemAnswer>& answers)
{
    Json args = p.args;
    args["cells"] = Json::array();
    const bool draft = h.state() == ReportState::Draft;
    std::size_t next = 0;
    for (const Hours::Cell& c : h.cells) {
        const bool asked = draft && c.disputed();
        const bool wanted = !asked || (next < answers.size() && answers[next].mine);
        if (asked) ++next;
        if (!wanted || c.there()) continue;
        Json cell = {{"date", c.key.date}, {"activity_id", c.key.activity}};
        if (!c.key.occasion.empty()) cell["occasion_id"] = c.key.occasion;
        if (c.now) cell["from"] = valueJson(*c.now);
        if (c.to) cell["to"] = valueJson(*c.to);
        args["cells"].push_back(std::move(cell));
    }
    if (args["cells"].empty()) return drop(p);
    send(p, "RecordAttendance", args);
}

void AttendanceProblems::resolve(const Problem& p, const std::vector<ProblemAnswer>& answers)
{
    const Hours h = hoursOf(p);
    if (h.state() == ReportState::Draft) return sendHours(p, h, answers);
    if (answers.empty() || !answers.front().mine) return drop(p);
    const std::string reason = tidyLines(answers.front().reason).toStdString();
    const Json report = {{"v", 1}, {"id", h.report.text()}};
    const auto withReason = [&](Json args) {
        if (!reason.empty()) args["reason"] = reason;
        return args;
    };
    const auto hours = [this, p, h, answers] { sendHours(p, h, answers); };
    if (h.state() != ReportState::Locked) {
        Json args = withReason(report);
        args["revision"] = integer(h.body, "revision", 1);
        return send(p, "OpenCorrection", args, hours);
    }
    // Until two have agreed the month takes no hours: they stay where they are.
    if (text(at(h.body, "reopening"), "by").empty()) return send(p, "RequestReopening", withReason(report), [] {});
    send(p, "ReopenLocked", report, hours);
}

void AttendanceProblems::take(const Problem& p, const QString& way, QWidget*)
{
    const Hours h = hoursOf(p);
    if (way == Again) return sendHours(p, h, {});
    if (way == Show && !h.cells.empty()) Q_EMIT dayWanted("attendance/" + h.participation.text() + "/" + h.cells.front().key.date);
}

} // namespace sek
