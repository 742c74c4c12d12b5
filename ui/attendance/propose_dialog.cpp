// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/propose_dialog.h"

#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/proposals.h"
#include "core/domain/people/roles.h"
#include "ui/attendance/hours.h"
#include "ui/attendance/month_texts.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/texts/refusal.h"
#include "ui/organisations/record_lookup.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace sek {

namespace {

constexpr int MonthsBack = 2;
constexpr int LongestNote = 500;

/// A month whose report is on its way to be signed is sent back there, not proposed anew.
bool isReported(const OrgView& view, const RecordId& participation, const std::string& month)
{
    using attendance::ReportState;
    bool reported = false;
    view.attendance.reports.eachHead([&](const ReportHead& r) {
        reported = reported || (r.participation == participation && r.period == month && r.state != ReportState::Draft && r.state != ReportState::Void);
    });
    return reported;
}

} // namespace

std::vector<OwnMonth> monthsToPropose(const OrgView& view)
{
    std::vector<OwnMonth> out;
    const QDate today = view.today;
    for (int n = 0; n <= MonthsBack; ++n) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-n);
        const std::string month = toIso(first).substr(0, 7);
        for (const RecordView& p : view.attendance.participations) {
            const auto who = RecordId::parse(text(p.body, "participant_id"));
            const auto project = RecordId::parse(text(p.body, "project_id"));
            const Json* of = project ? bodyOf(view.attendance.projects, project->text()) : nullptr;
            if (!who || !of || !view.roles.contains(roleIn(role::Participant, *who))) continue;
            const std::string from = text(p.body, "start_date"), to = text(p.body, "end_date");
            if (from > toIso(first.addMonths(1).addDays(-1)) || (!to.empty() && to < toIso(first)) || isReported(view, p.id, month)) continue;
            OwnMonth own{p.id, *project, qtext(*of, "name"), first, {}};
            for (const RecordView& r : view.attendance.proposals)
                if (r.id == attendance::proposalKey(p.id, month).id) own.proposal = r;
            out.push_back(std::move(own));
        }
    }
    return out;
}

ProposeDialog::ProposeDialog(OrganisationEditor& editor, QWidget* parent)
    : ActDialog(QStringLiteral("proposeDialog"), tr("Propose hours"), parent), m_editor(editor), m_months(monthsToPropose(*editor.view())), m_month(new ComboBox),
      m_place(new QWidget), m_grid(new QGridLayout), m_note(makeTextEdit(2)), m_said(new MessageBar)
{
    auto* head = new TextLabel(TextType::Heading, tr("When did you take part?"));
    head->setWordWrap(true);
    content()->addWidget(head);
    auto* about = new TextLabel(TextType::Body, tr("The staff read what you propose and take it over or say why not. You sign the month afterwards."));
    about->setWordWrap(true);
    content()->addWidget(about);
    m_month->setObjectName(QStringLiteral("proposeMonthCombo"));
    m_month->setAccessibleName(tr("Month"));
    for (const OwnMonth& m : m_months) m_month->addItem(tr("%1 · %2", "month, project").arg(texts::month(m.month), m.project));
    content()->addWidget(m_month);
    m_place->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(m_place);
    column->setContentsMargins(0, 0, Theme::get().space(8), 0);
    m_grid->setHorizontalSpacing(Theme::get().space(12));
    m_grid->setVerticalSpacing(Theme::get().space(4));
    m_grid->setColumnStretch(0, 1);
    column->addLayout(m_grid);
    column->addStretch();
    content()->addWidget(makePlainScroll(QStringLiteral("proposeScrollArea"), m_place), 1);
    auto* label = new TextLabel(TextType::Body, tr("What the staff should know"));
    label->setBuddy(m_note);
    content()->addWidget(label);
    m_note->setObjectName(QStringLiteral("proposeNoteEdit"));
    m_note->setAccessibleName(label->text());
    content()->addWidget(m_note);
    m_said->setObjectName(QStringLiteral("proposeSaidBar"));
    m_said->clear();
    content()->addWidget(m_said);
    m_add = addAct(tr("Add a day"), ButtonKind::Outlined, QStringLiteral("add"), QStringLiteral("addDay"));
    m_back = addAct(tr("Take it back"), ButtonKind::Flat, QStringLiteral("undo"), QStringLiteral("takeBack"));
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_ok = addButton(tr("Propose"), ButtonKind::Main, QStringLiteral("propose"), true);
    setLogicalSize(600, 640);
    connect(m_month, &QComboBox::currentIndexChanged, this, &ProposeDialog::turn);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addOwnDay();
        m_lines.back().day->setFocus();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { send(Json::array()); });
    fill();
    // Not the months: there the wheel and the arrow keys would turn the page.
    if (m_lines.empty()) m_month->setFocus();
    else m_lines.front().hours->setFocus();
}

const OwnMonth& ProposeDialog::month() const
{
    return m_months[std::size_t(std::max(0, m_month->currentIndex()))];
}

ProposeDialog::Typed ProposeDialog::typed() const
{
    Typed out{{}, m_note->toPlainText()};
    for (const Line& l : m_lines)
        out.lines.push_back({l.occasion, l.day ? l.day->currentData().toDate() : QDate(),
                             l.own ? RecordId::parse(l.own->currentData().toString().toStdString()).value_or(RecordId()) : RecordId(), l.hours->text()});
    return out;
}

// What was typed for a month is there again when one comes back to it.
void ProposeDialog::restore(const Typed& typed)
{
    for (const TypedLine& t : typed.lines) {
        if (t.day.isValid()) continue;
        const auto line = std::ranges::find_if(m_lines, [&](const Line& l) { return !l.day && l.occasion == t.occasion; });
        if (line != m_lines.end()) line->hours->setText(t.hours);
    }
    std::vector<const TypedLine*> own;
    for (const TypedLine& t : typed.lines)
        if (t.day.isValid()) own.push_back(&t);
    std::size_t next = 0;
    for (const TypedLine* t : own) {
        while (next < m_lines.size() && !m_lines[next].day) ++next;
        if (next == m_lines.size()) addOwnDay();
        const Line& line = m_lines[next++];
        line.day->setCurrentIndex(line.day->findData(t->day));
        line.own->setCurrentIndex(line.own->findData(QString::fromStdString(t->activity.text())));
        line.hours->setText(t->hours);
    }
    m_note->setPlainText(typed.note);
}

void ProposeDialog::turn()
{
    if (m_shown >= 0) {
        if (Typed now = typed(); now == m_asFilled) m_typed.erase(m_shown);
        else m_typed[m_shown] = std::move(now);
    }
    fill();
    if (const auto before = m_typed.find(m_shown); before != m_typed.end()) restore(before->second);
}

void ProposeDialog::fill()
{
    m_shown = m_month->currentIndex();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    m_continuous.clear();
    if (m_months.empty()) return m_ok->setEnabled(false);
    const OrgView& view = *m_editor.view();
    const OwnMonth& own = month();
    std::map<std::string, QString> mine; // activities the person is expected in
    for (const RecordView& e : view.attendance.enrolments) {
        if (text(e.body, "participation_id") != own.participation.text()) continue;
        const std::string id = text(e.body, "activity_id");
        const Json* activity = bodyOf(view.attendance.activities, id);
        if (!activity) continue;
        const QString name = tr("%1 (%2)", "activity, its code").arg(qtext(*activity, "title"), qtext(*activity, "code"));
        mine.emplace(id, name);
        if (boolean(*activity, "is_continuous")) m_continuous.emplace_back(RecordId::parse(id).value_or(RecordId()), name);
    }
    std::map<std::tuple<std::string, std::string, std::string>, int> typed;
    for (const Json& e : at(own.proposal.body, "entries")) typed[{text(e, "date"), text(e, "activity_id"), text(e, "occasion_id")}] = static_cast<int>(integer(e, "minutes"));
    std::vector<RecordView> sessions;
    const std::string month = toIso(own.month).substr(0, 7), today = toIso(view.today);
    for (const RecordView& o : view.attendance.occasions)
        if (mine.contains(text(o.body, "activity_id")) && text(o.body, "date").starts_with(month) && text(o.body, "date") <= today && text(o.body, "state") != "cancelled")
            sessions.push_back(o);
    std::ranges::sort(sessions, {}, [](const RecordView& o) { return std::pair(text(o.body, "date"), text(o.body, "start_time")); });
    for (const RecordView& o : sessions) {
        const std::string activity = text(o.body, "activity_id"), date = text(o.body, "date");
        const auto had = typed.extract({date, activity, o.id.text()});
        Line line;
        line.date = isoDate(date);
        line.activity = RecordId::parse(activity).value_or(RecordId());
        line.occasion = o.id;
        addLine(line, tr("%1, %2–%3, %4", "day, from, to, activity").arg(month::longDay(line.date), qtext(o.body, "start_time"), qtext(o.body, "end_time"), mine[activity]),
                had ? had.mapped() : 0);
    }
    for (const auto& [key, minutes] : typed) addOwnDay(isoDate(std::get<0>(key)), RecordId::parse(std::get<1>(key)).value_or(RecordId()), minutes);
    if (m_lines.empty() && !m_continuous.empty()) addOwnDay();
    m_add->setVisible(!m_continuous.empty());
    m_back->setVisible(text(own.proposal.body, "state") == "open");
    m_note->setPlainText(qtext(own.proposal.body, "note"));
    m_ok->setEnabled(!m_lines.empty());
    if (m_lines.empty()) m_said->say(Tone::Info, tr("Nothing was planned for you in this month so far."));
    else m_said->clear();
    m_asFilled = this->typed();
}

bool ProposeDialog::showNextTyped()
{
    m_asFilled = typed(); // it is sent, and nothing to come back to
    m_typed.erase(m_shown);
    if (m_typed.empty()) return false;
    m_month->setCurrentIndex(m_typed.begin()->first);
    m_said->say(Tone::Info, tr("Sent. What you had typed for this month is not sent yet."));
    return true;
}

void ProposeDialog::addLine(Line line, const QString& what, int minutes)
{
    const int row = m_grid->rowCount();
    line.hours = new QLineEdit;
    line.hours->setObjectName(QStringLiteral("proposeHoursEdit"));
    line.hours->setFixedWidth(Theme::get().px(88));
    line.hours->setMaxLength(6);
    line.hours->setAlignment(Qt::AlignRight);
    //: A field for hours; %1 a day with its session or activity
    line.hours->setAccessibleName(tr("Hours, %1").arg(what));
    line.hours->setPlaceholderText(tr("hours"));
    connect(line.hours, &QLineEdit::textEdited, m_said, &MessageBar::clear);
    if (minutes > 0) line.hours->setText(month::writeHours(minutes));
    if (!line.day) {
        auto* label = new TextLabel(TextType::Body, what);
        label->setWordWrap(true);
        label->setBuddy(line.hours);
        m_grid->addWidget(label, row, 0, 1, 2, Qt::AlignVCenter);
    } else {
        m_grid->addWidget(line.own, row, 0);
        m_grid->addWidget(line.day, row, 1);
    }
    m_grid->addWidget(line.hours, row, 2);
    m_lines.push_back(line);
    m_ok->setEnabled(true);
}

void ProposeDialog::addOwnDay(QDate date, const RecordId& activity, int minutes)
{
    const QDate first = month().month, last = std::min(first.addMonths(1).addDays(-1), m_editor.view()->today);
    Line line;
    line.day = new ComboBox;
    line.day->setObjectName(QStringLiteral("proposeDayCombo"));
    line.day->setAccessibleName(tr("Day"));
    line.day->setSizeAdjustPolicy(QComboBox::AdjustToContents); // no day is cut off
    for (QDate d = first; d <= last; d = d.addDays(1)) line.day->addItem(month::longDay(d), d);
    line.day->setCurrentIndex(date.isValid() ? line.day->findData(date) : line.day->count() - 1);
    line.own = new ComboBox;
    line.own->setObjectName(QStringLiteral("proposeActivityCombo"));
    line.own->setAccessibleName(tr("Activity"));
    for (const auto& [id, name] : m_continuous) line.own->addItem(name, QString::fromStdString(id.text()));
    if (const int at = line.own->findData(QString::fromStdString(activity.text())); at >= 0) line.own->setCurrentIndex(at);
    addLine(line, tr("a day of your own work"), minutes);
}

void ProposeDialog::accept()
{
    Json entries = Json::array();
    std::set<std::tuple<std::string, std::string, std::string>> seen;
    for (const Line& l : m_lines) {
        const month::Typed typed = month::readHours(l.hours->text());
        const QDate date = l.day ? l.day->currentData().toDate() : l.date;
        if (typed.what == month::Typed::Unreadable) {
            l.hours->setFocus();
            l.hours->selectAll();
            return m_said->say(Tone::Bad, tr("Type the hours as 3,5 or 3:30, at most 24."));
        }
        if (typed.what != month::Typed::Minutes || typed.minutes == 0) continue;
        const std::string activity = l.own ? l.own->currentData().toString().toStdString() : l.activity.text();
        Json e = {{"date", toIso(date)}, {"activity_id", activity}, {"minutes", typed.minutes}};
        if (!l.occasion.isNull()) e["occasion_id"] = l.occasion.text();
        if (!seen.emplace(toIso(date), activity, l.occasion.isNull() ? std::string() : l.occasion.text()).second) {
            l.hours->setFocus();
            return m_said->say(Tone::Bad, tr("The same day stands here twice."));
        }
        entries.push_back(std::move(e));
    }
    if (entries.empty()) return m_said->say(Tone::Warn, tr("Type the hours of at least one day."));
    if (m_note->toPlainText().size() > LongestNote) {
        m_note->setFocus();
        return m_said->say(Tone::Bad, tr("At most %n letters.", nullptr, LongestNote));
    }
    send(std::move(entries));
}

void ProposeDialog::send(Json entries)
{
    m_ok->setEnabled(false);
    Json args = {{"v", 1}, {"participation_id", month().participation.text()}, {"period", toIso(month().month).substr(0, 7)}, {"entries", std::move(entries)}};
    if (const QString note = m_note->toPlainText().trimmed(); !note.isEmpty()) args["note"] = note.toStdString();
    m_editor.workspace().submit(m_editor.org(), "ProposeHours", args, this, [this](const Submitted& outcome) {
        m_ok->setEnabled(true);
        if (!outcome) return m_said->say(Tone::Bad, texts::refusal(outcome.error()));
        Q_EMIT proposed();
        if (!showNextTyped()) ActDialog::accept();
    });
}

} // namespace sek
