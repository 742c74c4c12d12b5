// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_inspector.h"

#include "ui/attendance/hours.h"
#include "ui/attendance/month_model.h"
#include "ui/attendance/month_texts.h"
#include "ui/widgets/form/fieldlabel.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace sek {

using namespace month;

MonthInspector::MonthInspector(MonthModel& model, QWidget* parent)
    : QFrame(parent), m_model(model), m_who(new TextLabel(TextType::BodyStrong)),
      m_what(new TextLabel(TextType::Small, {}, ColorRole::Muted)), m_hoursLabel(new FieldLabel({})), m_hours(new QLineEdit),
      m_noteLabel(new FieldLabel({})), m_note(new QLineEdit), m_said(new IconLabel)
{
    setObjectName(QStringLiteral("monthInspector"));
    setProperty("panel", QStringLiteral("raised"));
    m_who->setObjectName(QStringLiteral("inspectorWhoLabel"));
    m_what->setObjectName(QStringLiteral("inspectorWhatLabel"));
    m_hours->setObjectName(QStringLiteral("inspectorHoursEdit"));
    m_note->setObjectName(QStringLiteral("inspectorNoteEdit"));
    m_said->setObjectName(QStringLiteral("inspectorFindingLabel"));
    m_hoursLabel->setBuddy(m_hours);
    m_noteLabel->setBuddy(m_note);
    m_what->setWordWrap(true);
    m_who->setWordWrap(true);
    m_said->setWordWrap(true);
    m_hours->setMaxLength(8);
    m_note->setMaxLength(200);
    new QGridLayout(this);
    arrange();
    for (QLineEdit* e : {m_hours, m_note}) e->installEventFilter(this);
    connect(m_hours, &QLineEdit::editingFinished, this, &MonthInspector::takeHours);
    connect(m_note, &QLineEdit::editingFinished, this, &MonthInspector::takeNote);
    connect(&model, &MonthModel::totalsChanged, this, &MonthInspector::refresh);
    connect(&model, &MonthModel::unreadable, this, [this](const QModelIndex& at, const QString& text) {
        if (at == m_at) sayUnreadable(text);
    });
    connect(&Theme::get(), &Theme::changed, this, [this] {
        m_wide = -1;
        arrange();
    });
    retranslate();
}

void MonthInspector::arrange()
{
    const Theme& t = Theme::get();
    const bool wide = width() / t.scale() >= 860;
    if (m_wide == int(wide)) return;
    m_wide = int(wide);
    auto* grid = static_cast<QGridLayout*>(layout());
    for (QWidget* w : {static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_hoursLabel),
                       static_cast<QWidget*>(m_hours), static_cast<QWidget*>(m_noteLabel), static_cast<QWidget*>(m_note),
                       static_cast<QWidget*>(m_said)})
        grid->removeWidget(w);
    grid->setContentsMargins(t.space(14), t.space(8), t.space(14), t.space(10));
    grid->setHorizontalSpacing(t.space(14));
    grid->setVerticalSpacing(t.space(2));
    m_hours->setFixedWidth(t.px(112));
    for (int c = 0; c < 4; ++c) grid->setColumnStretch(c, 0);
    if (wide) {
        m_note->setMaximumWidth(t.px(244));
        grid->addWidget(m_who, 0, 0, Qt::AlignBottom);
        grid->addWidget(m_what, 1, 0, Qt::AlignTop);
        grid->addWidget(m_hoursLabel, 0, 1);
        grid->addWidget(m_hours, 1, 1);
        grid->addWidget(m_noteLabel, 0, 2);
        grid->addWidget(m_note, 1, 2);
        grid->addWidget(m_said, 1, 3, Qt::AlignVCenter);
        grid->setColumnStretch(0, 26);
        grid->setColumnStretch(2, 24);
        grid->setColumnStretch(3, 33);
    } else {
        m_note->setMaximumWidth(QWIDGETSIZE_MAX);
        grid->addWidget(m_who, 0, 0, 1, 2);
        grid->addWidget(m_what, 1, 0, 1, 2);
        grid->addWidget(m_hoursLabel, 2, 0);
        grid->addWidget(m_hours, 3, 0);
        grid->addWidget(m_noteLabel, 2, 1);
        grid->addWidget(m_note, 3, 1);
        grid->addWidget(m_said, 4, 0, 1, 2);
        grid->setColumnStretch(1, 1);
    }
}

void MonthInspector::retranslate()
{
    m_hoursLabel->setText(tr("Ho&urs"));
    m_noteLabel->setText(tr("&Note (printed on the certificate)"));
    refresh();
}

void MonthInspector::show(const QModelIndex& at)
{
    m_at = at;
    m_hours->setModified(false);
    m_note->setModified(false);
    refresh();
}

QString MonthInspector::about(int r, int day) const
{
    const MonthSheet& sheet = m_model.sheet();
    const QLocale locale;
    QStringList parts;
    for (const Entry& e : sheet.entries(r, day)) {
        const Activity* a = sheet.activity(e.key.activity);
        QString text = a ? tr("%1 %2", "code and title of an activity").arg(a->code, a->title) : QString();
        if (const Occasion* o = sheet.occasion(e.key.occasion)) {
            text = tr("%1, %2–%3", "activity, from, to").arg(text, locale.toString(o->start, QStringLiteral("HH:mm")), locale.toString(o->end, QStringLiteral("HH:mm")));
            if (o->cancelled) text = tr("%1 · cancelled").arg(text);
        }
        if (e.planned > 0) text = tr("%1 · planned %2").arg(text, hoursInWords(e.planned));
        parts.append(text);
    }
    if (parts.isEmpty()) {
        const EntryKey key = sheet.keyFor(r, day);
        if (const Activity* a = sheet.activity(key.activity)) parts.append(tr("%1 %2 · nothing planned").arg(a->code, a->title));
        else parts.append(tr("No session on this day. Sessions are added under Activities."));
    }
    return parts.join(u'\n');
}

void MonthInspector::refresh()
{
    const int day = m_at.isValid() ? m_model.dayOf(m_at.column()) : 0;
    setEnabled(day > 0);
    if (day == 0) {
        m_who->setText(tr("No day is chosen"));
        m_what->setText(tr("Choose a cell to see what it is about."));
        m_hours->clear();
        m_note->clear();
        m_said->set({}, {}, ColorRole::Text);
        return;
    }
    const MonthSheet& sheet = m_model.sheet();
    const int r = m_model.sheetRow(m_at.row());
    //: A person and a day, e.g. Karim Provsson, Thursday 12 March
    m_who->setText(tr("%1, %2", "person, day").arg(sheet.row(r).spokenName, longDay(sheet.date(day))));
    m_what->setText(about(r, day));
    const bool editable = sheet.isEditable(r, day);
    QString note;
    for (const Entry& e : sheet.entries(r, day))
        if (e.value && !e.value->note.isEmpty()) note = e.value->note;
    if (!m_hours->isModified()) m_hours->setText(m_at.data(Qt::EditRole).toString());
    if (!m_note->isModified()) m_note->setText(note);
    m_hours->setReadOnly(!editable);
    m_note->setReadOnly(!editable || !sheet.hasValue(r, day));
    bool explain = false;
    bool wrong = false;
    QString text;
    QString icon;
    ColorRole role = ColorRole::Text;
    for (const Finding& f : sheet.findings(r, day)) {
        if (text.isEmpty()) {
            text = sentence(f);
            icon = f.error ? QStringLiteral("error") : QStringLiteral("info");
            role = f.error ? ColorRole::Bad : ColorRole::Muted;
        }
        wrong = wrong || f.error;
        explain = explain || (f.error && (f.what == Trouble::LongerThanPlanned || f.what == Trouble::OverDayLimit));
    }
    if (text.isEmpty() && !editable) {
        icon = QStringLiteral("locked");
        role = ColorRole::Muted;
        const Row& row = sheet.row(r);
        if (row.stateOn(day) != month::State::Draft)
            text = tr("%1: to change it, open a correction.", "state of the report").arg(look(row.stateOn(day)).word);
        else if (day < row.firstDay || day > row.lastDay) text = tr("The person does not take part on this day.");
        else text = tr("Nothing can be entered here.");
    }
    m_said->set(icon, text, role);
    m_said->setVisible(!text.isEmpty());
    m_noteLabel->setRequired(explain);
    m_note->setPlaceholderText(explain ? tr("Why more than planned?") : QString());
    m_note->setAccessibleName(explain ? tr("%1, required", "field").arg(tr("Note (printed on the certificate)")) : tr("Note (printed on the certificate)"));
    const auto mark = [](QLineEdit* e, bool on) {
        const QVariant state = on ? QVariant(QStringLiteral("error")) : QVariant();
        if (e->property("state") == state) return;
        e->setProperty("state", state);
        repolish(e);
    };
    mark(m_hours, wrong && editable);
    mark(m_note, explain);
}

void MonthInspector::sayUnreadable(const QString& typed)
{
    m_said->set(QStringLiteral("error"), tr("“%1” is not a time. Type hours such as %2 or 3:30.").arg(typed, writeHours(210)), ColorRole::Bad);
    m_said->show();
}

void MonthInspector::takeHours()
{
    if (!m_at.isValid() || !m_hours->isModified()) return;
    const QString typed = m_hours->text();
    if (readHours(typed).what == Typed::Unreadable) {
        sayUnreadable(typed); // the field keeps what was typed
        m_hours->setProperty("state", QStringLiteral("error"));
        repolish(m_hours);
        return;
    }
    m_hours->setModified(false);
    m_model.type(m_at, typed);
    refresh();
}

void MonthInspector::takeNote()
{
    if (!m_at.isValid() || !m_note->isModified()) return;
    m_note->setModified(false);
    m_model.note(m_at, m_note->text());
    refresh();
}

void MonthInspector::focusNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
}

void MonthInspector::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

bool MonthInspector::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            static_cast<QLineEdit*>(watched)->setModified(false);
            refresh();
            Q_EMIT done();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            watched == m_hours ? takeHours() : takeNote();
            if (m_hours->property("state") != QLatin1String("error") || watched == m_note) Q_EMIT done();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace sek
