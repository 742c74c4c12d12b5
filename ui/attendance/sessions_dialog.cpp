// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/sessions_dialog.h"

#include "core/domain/attendance/projects.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/refusal.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/flowlayout.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTime>
#include <QVBoxLayout>

namespace sek {

namespace {

QTime timeFrom(const QLineEdit* edit)
{
    QString t = edit->text().trimmed();
    t.replace(u'.', u':');
    const QTime time = QTime::fromString(t, QStringLiteral("H:mm"));
    return time.isValid() ? time : QTime::fromString(t, QStringLiteral("HH:mm"));
}

} // namespace

SessionsDialog::SessionsDialog(OrganisationEditor& editor, const RecordId& activity, QDate from, QDate to, QWidget* parent)
    : ActDialog(QStringLiteral("sessionsDialog"), tr("Plan sessions"), parent), m_editor(editor), m_activity(activity), m_form(new FormGrid),
      m_from(new DateEdit), m_to(new DateEdit), m_start(new QLineEdit(QStringLiteral("08:30"))), m_end(new QLineEdit(QStringLiteral("12:30"))),
      m_break(new QLineEdit), m_count(new TextLabel(TextType::BodyStrong)), m_trouble(new MessageBar)
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
    m_times = new FieldRow(QStringLiteral("start"), tr("Begins"), m_start, FieldWidth::Short);
    m_form->addRow(m_times);
    m_form->addRow(new FieldRow(QStringLiteral("end"), tr("Ends"), m_end, FieldWidth::Short));
    m_form->addRow(new FieldRow(QStringLiteral("break"), tr("Break in minutes"), m_break, FieldWidth::Short));
    content()->addWidget(m_form);
    m_count->setObjectName(QStringLiteral("sessionsCountLabel"));
    content()->addWidget(m_count);
    content()->addWidget(m_trouble);
    content()->addStretch();
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    addButton(tr("Plan"), ButtonKind::Main, QStringLiteral("plan"), true)->setDefault(true);
    for (QLineEdit* e : {static_cast<QLineEdit*>(m_from), static_cast<QLineEdit*>(m_to), m_start, m_end, m_break})
        connect(e, &QLineEdit::textChanged, this, &SessionsDialog::refresh);
    refresh();
    setLogicalSize(600, 460);
}

int SessionsDialog::sessions() const
{
    attendance::RepeatRule rule;
    rule.from = m_from->date();
    rule.to = m_to->date();
    for (int d = 1; d <= 7; ++d)
        if (m_weekdays[d - 1]->isChecked()) rule.weekdays.insert(d);
    return rule.from.isValid() && rule.to.isValid() ? static_cast<int>(attendance::daysOf(rule).size()) : 0;
}

void SessionsDialog::refresh()
{
    m_count->setText(tr("%n session(s) will be added.", nullptr, sessions()));
}

void SessionsDialog::accept()
{
    const QTime start = timeFrom(m_start);
    const QTime end = timeFrom(m_end);
    m_times->setError(!start.isValid() || !end.isValid() || end <= start ? tr("Type times such as 08:30; the end comes after the beginning.") : QString());
    m_dates->setError(m_from->date().isValid() && m_to->date().isValid() && m_from->date() <= m_to->date() ? QString() : tr("Type two dates in their order."));
    if (m_times->hasError()) return m_times->focusEditor();
    if (m_dates->hasError()) return m_dates->focusEditor();
    if (sessions() == 0) {
        m_trouble->say(Tone::Warn, tr("Choose at least one day of the week."));
        return m_weekdays.first()->setFocus();
    }
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
    if (const int minutes = m_break->text().trimmed().toInt(); minutes > 0) args["break_minutes"] = minutes;
    m_editor.workspace().submit(m_editor.org(), "PlanOccasions", args, this, [this](const Submitted& outcome) {
        if (outcome) return ActDialog::accept();
        m_trouble->say(Tone::Bad, texts::refusal(outcome.error()));
    });
}

} // namespace sek
