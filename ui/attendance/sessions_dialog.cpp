// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/sessions_dialog.h"

#include "core/domain/attendance/projects.h"
#include "ui/attendance/holidays.h"
#include "ui/attendance/month_texts.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/refusal.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/flowlayout.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QTime>
#include <QVBoxLayout>

#include <utility>

namespace sek {

namespace {

QTime timeFrom(const QLineEdit* edit)
{
    QString t = edit->text().trimmed();
    t.replace(u'.', u':');
    const QTime time = QTime::fromString(t, QStringLiteral("H:mm"));
    return time.isValid() ? time : QTime::fromString(t, QStringLiteral("HH:mm"));
}

constexpr int DayRole = Qt::UserRole;
constexpr int MostWeeks = 52;

} // namespace

SessionsDialog::SessionsDialog(OrganisationEditor& editor, const RecordId& activity, QDate from, QDate to, QWidget* parent)
    : ActDialog(QStringLiteral("sessionsDialog"), tr("Plan sessions"), parent), m_editor(editor), m_activity(activity), m_form(new FormGrid),
      m_from(new DateEdit), m_to(new DateEdit), m_start(new QLineEdit(QStringLiteral("08:30"))), m_end(new QLineEdit(QStringLiteral("12:30"))),
      m_break(new QLineEdit), m_weeks(new QLineEdit(QStringLiteral("1"))), m_place(new QLineEdit), m_days(new QListWidget), m_count(new TextLabel(TextType::BodyStrong)), m_trouble(new MessageBar)
{
    m_form->setFollowsWindow(false);
    m_form->setColumns(FormColumns::Two);
    m_from->setDate(from);
    m_to->setDate(to);
    m_from->setObjectName(QStringLiteral("fromEdit"));
    m_to->setObjectName(QStringLiteral("toEdit"));
    m_dates = new FieldRow(QStringLiteral("from"), tr("From"), m_from, FieldWidth::Short);
    m_form->addRow(m_dates);
    m_form->addRow(new FieldRow(QStringLiteral("to"), tr("To"), m_to, FieldWidth::Short));
    auto* days = new QWidget;
    auto* flow = new FlowLayout(days);
    for (int d = 1; d <= 7; ++d) {
        auto* box = new QCheckBox(QLocale().standaloneDayName(d, QLocale::ShortFormat));
        box->setAccessibleName(QLocale().standaloneDayName(d));
        box->setObjectName(QStringLiteral("weekday%1Check").arg(d));
        flow->addWidget(box);
        m_weekdays.append(box);
        connect(box, &QCheckBox::toggled, this, &SessionsDialog::refresh);
    }
    m_form->addRow(new FieldRow(QStringLiteral("weekdays"), tr("Days of the week"), days, FieldWidth::Free));
    m_everyWeeks = new FieldRow(QStringLiteral("every_weeks"), tr("Every how many weeks"), m_weeks, FieldWidth::Short);
    m_form->addRow(m_everyWeeks);
    m_times = new FieldRow(QStringLiteral("start"), tr("Begins"), m_start, FieldWidth::Short);
    m_form->addRow(m_times);
    m_form->addRow(new FieldRow(QStringLiteral("end"), tr("Ends"), m_end, FieldWidth::Short));
    m_form->addRow(new FieldRow(QStringLiteral("break"), tr("Break in minutes"), m_break, FieldWidth::Short));
    m_place->setMaxLength(200);
    m_form->addRow(new FieldRow(QStringLiteral("place"), tr("Place"), m_place, FieldWidth::Long));
    content()->addWidget(m_form);
    m_days->setObjectName(QStringLiteral("sessionDaysList"));
    m_days->setAccessibleName(tr("Days of the sessions"));
    m_days->setFixedHeight(Theme::get().px(160));
    content()->addWidget(m_days);
    m_count->setObjectName(QStringLiteral("sessionsCountLabel"));
    content()->addWidget(m_count);
    content()->addWidget(m_trouble);
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    addButton(tr("Plan"), ButtonKind::Main, QStringLiteral("plan"), true)->setDefault(true);
    for (QLineEdit* e : {static_cast<QLineEdit*>(m_from), static_cast<QLineEdit*>(m_to), m_weeks})
        connect(e, &QLineEdit::textChanged, this, &SessionsDialog::refresh);
    connect(m_days, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        m_chosen[item->data(DayRole).toDate()] = item->checkState() == Qt::Checked;
        m_count->setText(tr("%n session(s) will be added.", nullptr, sessions()));
    });
    refresh();
    setLogicalSize(660, 0);
}

int SessionsDialog::weeks() const
{
    bool isNumber = false;
    const int n = m_weeks->text().trimmed().toInt(&isNumber);
    return isNumber && n >= 1 && n <= MostWeeks ? n : 0;
}

std::vector<QDate> SessionsDialog::days() const
{
    attendance::RepeatRule rule;
    rule.from = m_from->date();
    rule.to = m_to->date();
    for (int d = 1; d <= 7; ++d)
        if (m_weekdays[d - 1]->isChecked()) rule.weekdays.insert(d);
    rule.everyWeeks = weeks();
    return attendance::daysOf(rule);
}

int SessionsDialog::sessions() const
{
    int n = 0;
    for (int i = 0; i < m_days->count(); ++i) n += m_days->item(i)->checkState() == Qt::Checked;
    return n;
}

void SessionsDialog::refresh()
{
    if (weeks() > 0) m_everyWeeks->setError({});
    const QSignalBlocker quiet(m_days); // filling the list is nobody's choice
    m_days->clear();
    const std::vector<QDate> all = days();
    const auto holidays = all.empty() ? std::map<QDate, QString>() : holidaysOf(text(m_editor.view()->state.organisation, "country"), all.front(), all.back());
    for (const QDate& day : all) {
        const auto holiday = holidays.find(day);
        const QString said = holiday == holidays.end() ? month::longDay(day) : tr("%1: %2", "day, public holiday").arg(month::longDay(day), holiday->second);
        auto* item = new QListWidgetItem(said, m_days);
        item->setData(DayRole, day);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const auto chosen = m_chosen.find(day);
        item->setCheckState((chosen != m_chosen.end() ? chosen->second : holiday == holidays.end()) ? Qt::Checked : Qt::Unchecked);
    }
    m_days->setVisible(m_days->count() > 0);
    m_count->setText(tr("%n session(s) will be added.", nullptr, sessions()));
}

void SessionsDialog::accept()
{
    const QTime start = timeFrom(m_start);
    const QTime end = timeFrom(m_end);
    m_times->setError(!start.isValid() || !end.isValid() || end <= start ? tr("Type times such as 08:30; the end comes after the beginning.") : QString());
    m_dates->setError(m_from->date().isValid() && m_to->date().isValid() && m_from->date() <= m_to->date() ? QString() : tr("Type two dates in their order."));
    m_everyWeeks->setError(weeks() > 0 ? QString() : tr("Type a number from 1 to 52: 2 is every second week."));
    for (FieldRow* row : {m_dates, m_everyWeeks, m_times})
        if (row->hasError()) return row->focusEditor();
    if (m_days->count() == 0) {
        m_trouble->say(Tone::Warn, tr("Choose at least one day of the week."));
        return m_weekdays.first()->setFocus();
    }
    if (sessions() == 0) {
        m_trouble->say(Tone::Warn, tr("Tick at least one day."));
        return m_days->setFocus();
    }
    Json skip = Json::array();
    for (int i = 0; i < m_days->count(); ++i)
        if (m_days->item(i)->checkState() != Qt::Checked) skip.push_back(toIso(m_days->item(i)->data(DayRole).toDate()));
    Json weekdays = Json::array();
    for (int d = 1; d <= 7; ++d)
        if (m_weekdays[d - 1]->isChecked()) weekdays.push_back(d);
    Json args = {{"v", 1},
                 {"activity_id", m_activity.text()},
                 {"from", toIso(m_from->date())},
                 {"to", toIso(m_to->date())},
                 {"weekdays", std::move(weekdays)},
                 {"start_time", start.toString(QStringLiteral("HH:mm")).toStdString()},
                 {"end_time", end.toString(QStringLiteral("HH:mm")).toStdString()}};
    if (weeks() > 1) args["every_weeks"] = weeks();
    if (!skip.empty()) args["skip"] = std::move(skip);
    if (const QString place = m_place->text().trimmed(); !place.isEmpty()) args["place"] = place.toStdString();
    if (const int minutes = m_break->text().trimmed().toInt(); minutes > 0) args["break_minutes"] = minutes;
    if (std::exchange(m_sending, true)) return;
    m_editor.workspace().submit(m_editor.org(), "PlanOccasions", args, this, [this](const Submitted& outcome) {
        m_sending = false;
        if (outcome) return ActDialog::accept();
        m_trouble->say(Tone::Bad, texts::refusal(outcome.error()));
    });
}

} // namespace sek
