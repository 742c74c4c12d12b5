// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_inspector.h"

#include "ui/attendance/hours.h"
#include "ui/attendance/month_model.h"
#include "ui/attendance/month_texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/fieldlabel.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace sek {

using namespace month;

namespace {

/// In the open list an activity also says its hours; the closed box has no room for them, and they stand beside it.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = index.data(Qt::AccessibleTextRole).toString();
    }
};

} // namespace

MonthInspector::MonthInspector(MonthModel& model, QWidget* parent)
    : QFrame(parent), m_model(model), m_who(new TextLabel(TextType::BodyStrong)),
      m_what(new TextLabel(TextType::Small, {}, ColorRole::Muted)), m_activityLabel(new FieldLabel({})),
      m_activity(new ComboBox), m_hoursLabel(new FieldLabel({})), m_hours(new QLineEdit), m_noteLabel(new FieldLabel({})), m_note(new QLineEdit), m_said(new IconLabel)
{
    setObjectName(QStringLiteral("monthInspector"));
    setProperty("panel", QStringLiteral("raised"));
    m_who->setObjectName(QStringLiteral("inspectorWhoLabel"));
    m_what->setObjectName(QStringLiteral("inspectorWhatLabel"));
    m_activity->setObjectName(QStringLiteral("inspectorActivityCombo"));
    m_activity->setItemDelegate(new ChoiceDelegate(m_activity));
    m_activityLabel->setBuddy(m_activity);
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
    for (QWidget* w : {static_cast<QWidget*>(m_hours), static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_activity)}) w->installEventFilter(this);
    connect(m_activity, &QComboBox::currentIndexChanged, this, &MonthInspector::chosen);
    connect(m_hours, &QLineEdit::editingFinished, this, &MonthInspector::takeHours);
    connect(m_note, &QLineEdit::editingFinished, this, &MonthInspector::takeNote);
    connect(&model, &MonthModel::totalsChanged, this, &MonthInspector::refresh);
    connect(&model, &MonthModel::unreadable, this, [this](const QModelIndex& at, const QString& text) {
        if (at == m_at) sayUnreadable(text);
    });
    connect(&model, &MonthModel::chooseWanted, this, [this](const QModelIndex& at, const QString& text) {
        if (at == m_at) choose(text);
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
    for (QWidget* w : {static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_activityLabel),
                       static_cast<QWidget*>(m_activity), static_cast<QWidget*>(m_hoursLabel), static_cast<QWidget*>(m_hours), static_cast<QWidget*>(m_noteLabel), static_cast<QWidget*>(m_note),
                       static_cast<QWidget*>(m_said)})
        grid->removeWidget(w);
    grid->setContentsMargins(t.space(14), t.space(8), t.space(14), t.space(10));
    grid->setHorizontalSpacing(t.space(14));
    grid->setVerticalSpacing(t.space(2));
    m_hours->setFixedWidth(t.px(112));
    for (int c = 0; c < 5; ++c) grid->setColumnStretch(c, 0);
    if (wide) {
        m_note->setMaximumWidth(t.px(244));
        m_activity->setSizeAdjustPolicy(QComboBox::AdjustToContents); // as wide as what it says, within bounds
        m_activity->setMinimumWidth(t.px(150));
        m_activity->setMaximumWidth(t.px(280));
        grid->addWidget(m_who, 0, 0, Qt::AlignBottom);
        grid->addWidget(m_what, 1, 0, Qt::AlignTop);
        grid->addWidget(m_activityLabel, 0, 1);
        grid->addWidget(m_activity, 1, 1);
        grid->addWidget(m_hoursLabel, 0, 2);
        grid->addWidget(m_hours, 1, 2);
        grid->addWidget(m_noteLabel, 0, 3);
        grid->addWidget(m_note, 1, 3);
        grid->addWidget(m_said, 1, 4, Qt::AlignVCenter);
        grid->setColumnStretch(0, 26);
        grid->setColumnStretch(3, 24);
        grid->setColumnStretch(4, 33);
    } else {
        m_note->setMaximumWidth(QWIDGETSIZE_MAX);
        grid->addWidget(m_who, 0, 0, 1, 2);
        grid->addWidget(m_what, 1, 0, 1, 2);
        m_activity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_activity->setMinimumWidth(0);
        m_activity->setMaximumWidth(QWIDGETSIZE_MAX);
        grid->addWidget(m_activityLabel, 2, 0, 1, 2);
        grid->addWidget(m_activity, 3, 0, 1, 2);
        grid->addWidget(m_hoursLabel, 4, 0);
        grid->addWidget(m_hours, 5, 0);
        grid->addWidget(m_noteLabel, 4, 1);
        grid->addWidget(m_note, 5, 1);
        grid->addWidget(m_said, 6, 0, 1, 2);
        grid->setColumnStretch(1, 1);
    }
}

void MonthInspector::retranslate()
{
    m_activityLabel->setText(tr("Acti&vity"));
    m_hoursLabel->setText(tr("Ho&urs"));
    m_noteLabel->setText(tr("&Note (printed on the certificate)"));
    refresh();
}

void MonthInspector::show(const QModelIndex& at)
{
    if (m_at.isValid() && at != m_at) { // what waits for its activity is entered where it was left
        takeHours();
        takeNote();
    }
    m_at = at;
    m_key = {};
    m_choosing = false;
    m_hours->setModified(false);
    m_note->setModified(false);
    refresh();
}

int MonthInspector::day() const
{
    return m_at.isValid() ? m_model.dayOf(m_at.column()) : 0;
}

void MonthInspector::refreshChoices()
{
    const MonthSheet& sheet = m_model.sheet();
    const int r = m_model.sheetRow(m_at.row());
    m_choices = sheet.choices(r, day());
    if (std::ranges::find(m_choices, m_key) == m_choices.end()) {
        m_key = m_model.keyFor(m_at.row(), day());
        // Where it has to be chosen: what has nothing yet, as planned.
        if (m_key.activity.empty() && !m_choices.empty()) {
            const auto open = std::ranges::find_if(m_choices, [&](const EntryKey& k) { return !sheet.value(r, day(), k); });
            const bool planned = open != m_choices.end() && std::ranges::find(sheet.entries(r, day()), *open, &Entry::key) != sheet.entries(r, day()).end();
            m_key = planned ? *open : m_choices.front();
        }
    }
    QStringList names, words, before;
    for (const EntryKey& key : m_choices) {
        const Value* v = sheet.value(r, day(), key);
        const QString name = activityInWords(sheet, key);
        names.append(name);
        words.append(v ? tr("%1 · %2", "activity, hours").arg(name, hoursInWords(v->minutes)) : name);
    }
    for (int i = 0; i < m_activity->count(); ++i) before.append(m_activity->itemText(i));
    const QSignalBlocker quiet(m_activity);
    if (names != before) { // what arrives meanwhile does not close a list that somebody has open
        m_activity->clear();
        m_activity->addItems(names);
    }
    for (int i = 0; i < m_activity->count(); ++i) m_activity->setItemData(i, words.at(i), Qt::AccessibleTextRole);
    m_activity->view()->setMinimumWidth(m_activity->view()->sizeHintForColumn(0) + Theme::get().space(32));
    m_activity->setCurrentIndex(int(std::ranges::find(m_choices, m_key) - m_choices.begin()));
    m_activity->setToolTip(m_activity->currentText());
    for (QWidget* w : {static_cast<QWidget*>(m_activityLabel), static_cast<QWidget*>(m_activity)}) w->setVisible(m_choices.size() > 1);
    m_hours->setAccessibleDescription(m_choices.size() > 1 ? m_activity->currentText() : QString());
}

void MonthInspector::chosen(int index)
{
    if (index < 0 || std::size_t(index) >= m_choices.size()) return;
    takeNote(); // it is about the one before
    m_key = m_choices[std::size_t(index)];
    if (m_key.occasion.empty()) m_model.preferContinuous(m_key.activity);
    refresh();
}

void MonthInspector::choose(const QString& typed)
{
    m_choosing = true;
    m_hours->setFocus(Qt::OtherFocusReason);
    if (!typed.isEmpty()) {
        m_hours->setText(typed);
        m_hours->setModified(true);
    }
    refresh();
}

QString MonthInspector::about(int r, int day) const
{
    const MonthSheet& sheet = m_model.sheet();
    const auto& entries = sheet.entries(r, day);
    QStringList parts;
    for (const Entry& e : entries) {
        QString text = activityInWords(sheet, e.key);
        if (e.cancelled) text = tr("%1 · cancelled").arg(text);
        if (e.planned > 0) text = tr("%1 · planned %2").arg(text, hoursInWords(e.planned));
        if (e.value && entries.size() > 1) text = tr("%1 · entered %2", "activity, hours").arg(text, hoursInWords(e.value->minutes));
        parts.append(text);
    }
    if (parts.isEmpty()) {
        if (const Activity* a = sheet.activity(m_key.activity)) parts.append(tr("%1 %2 · nothing planned").arg(a->code, a->title));
        else parts.append(tr("No session on this day. Sessions are added under Activities."));
    }
    if (const auto share = sheet.share(r); share && sheet.terms().leastPercent > 0)
        parts.append(*share < sheet.terms().leastPercent
                         ? tr("Present for %1 of 100 planned hours so far; the project asks for %2.").arg(*share).arg(sheet.terms().leastPercent)
                         : tr("Present for %1 of 100 planned hours so far.").arg(*share));
    return parts.join(u'\n');
}

void MonthInspector::refresh()
{
    const int day = this->day();
    setEnabled(day > 0);
    if (day == 0) {
        m_who->setText(tr("No day is chosen"));
        m_what->setText(tr("Choose a cell to see what it is about."));
        m_hours->clear();
        m_note->clear();
        m_said->set({}, {}, ColorRole::Text);
        m_activityLabel->hide();
        m_activity->hide();
        return;
    }
    refreshChoices();
    const MonthSheet& sheet = m_model.sheet();
    const int r = m_model.sheetRow(m_at.row());
    //: A person and a day, e.g. Karim Provsson, Thursday 12 March
    m_who->setText(tr("%1, %2", "person, day").arg(sheet.row(r).spokenName, longDay(sheet.date(day))));
    m_what->setText(about(r, day));
    const bool editable = !m_choices.empty();
    const Value* value = sheet.value(r, day, m_key);
    QString note = value ? value->note : QString();
    if (!editable) // nothing to choose: what there is to read
        for (const Entry& e : sheet.entries(r, day))
            if (e.value && !e.value->note.isEmpty()) note = e.value->note;
    if (!m_hours->isModified()) m_hours->setText(!editable ? m_at.data(Qt::EditRole).toString() : value ? writtenValue(*value) : QString());
    if (!m_note->isModified()) m_note->setText(note);
    m_hours->setReadOnly(!editable);
    m_note->setReadOnly(!value);
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
        if (sheet.stateOn(r, day) != month::State::Draft)
            text = tr("%1: to change it, open a correction.", "state of the report").arg(look(sheet.stateOn(r, day)).word);
        else if (day < row.firstDay || day > row.lastDay) text = tr("The person does not take part on this day.");
        else text = tr("Nothing can be entered here.");
    }
    if (m_choosing && editable && m_choices.size() > 1) {
        icon = QStringLiteral("info");
        role = ColorRole::Text;
        text = tr("Several activities on this day. The up and down keys choose which one the hours are about.");
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

bool MonthInspector::takeHours()
{
    if (!m_at.isValid() || !m_hours->isModified()) return true;
    if (m_activity->hasFocus()) return true; // their activity is being chosen
    const QString typed = m_hours->text();
    if (readHours(typed).what == Typed::Unreadable) {
        sayUnreadable(typed); // the field keeps what was typed
        m_hours->setProperty("state", QStringLiteral("error"));
        repolish(m_hours);
        return false;
    }
    m_hours->setModified(false);
    m_choosing = false;
    m_model.type(m_at, m_key, typed);
    refresh();
    return true;
}

void MonthInspector::takeNote()
{
    if (!m_at.isValid() || !m_note->isModified()) return;
    m_note->setModified(false);
    m_model.note(m_at, m_key, m_note->text());
    refresh();
}

void MonthInspector::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

bool MonthInspector::eventFilter(QObject* watched, QEvent* event)
{
    // Hours that were typed before their activity was chosen are entered when the choice is left.
    if (watched == m_activity && event->type() == QEvent::FocusOut && !m_hours->hasFocus() &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        takeHours();
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        for (QLineEdit* e : {m_hours, m_note}) e->setModified(false);
        m_choosing = false;
        refresh();
        Q_EMIT done();
        return true;
    }
    if (watched == m_hours && m_choices.size() > 1 && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        m_activity->setCurrentIndex(std::clamp(m_activity->currentIndex() + (key == Qt::Key_Up ? -1 : 1), 0, m_activity->count() - 1));
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && watched != m_activity) {
        if (watched == m_note) takeNote();
        else if (!takeHours()) return true;
        Q_EMIT done();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace sek
