// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_grid.h"

#include "ui/attendance/month_inspector.h"
#include "ui/attendance/month_legend.h"
#include "ui/attendance/month_texts.h"
#include "ui/attendance/month_views.h"
#include "ui/widgets/parts/filteredit.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/parts/toast.h"
#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sek {

MonthGrid::MonthGrid(QWidget* parent)
    : QWidget(parent), m_model(new MonthModel(this)), m_filter(new FilterEdit), m_states(new SegmentedButtons),
      m_weekends(new QCheckBox), m_views(new MonthViews(*m_model, this)),
      m_nobody(new TextLabel(TextType::Body, {}, ColorRole::Muted)), m_legend(new MonthLegend),
      m_inspector(new MonthInspector(*m_model))
{
    setObjectName(QStringLiteral("monthGrid"));
    const Theme& t = Theme::get();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(t.space(8));
    tools->setContentsMargins(0, 0, 0, t.space(10));
    m_filter->setObjectName(QStringLiteral("monthFilterEdit"));
    m_filter->setMaximumWidth(t.px(190));
    m_filter->setList(m_views->days());
    m_states->setObjectName(QStringLiteral("monthStates"));
    m_weekends->setObjectName(QStringLiteral("weekendsCheck"));
    m_nobody->setObjectName(QStringLiteral("monthNobodyLabel"));
    m_nobody->hide();
    m_states->setMinimumWidth(1); // squeezed for a moment, until it is a combo box
    tools->addWidget(m_filter, 100); // up to its greatest width, before there is a gap
    tools->addWidget(m_states);
    tools->addStretch(1);
    tools->addWidget(m_weekends);
    column->addLayout(tools);
    column->addWidget(m_views, 100);
    column->addWidget(m_nobody);
    column->addWidget(m_legend);
    column->addWidget(m_inspector);
    column->addStretch(1);

    MonthView* days = m_views->days();
    connect(days, &MonthView::copyWanted, this, &MonthGrid::copy);
    connect(days, &MonthView::cutWanted, this, &MonthGrid::cut);
    connect(days, &MonthView::pasteWanted, this, &MonthGrid::paste);
    connect(days, &MonthView::clearWanted, this, &MonthGrid::clearCells);
    connect(days, &MonthView::tickWanted, this, &MonthGrid::tickRows);
    connect(days, &MonthView::undoWanted, this, &MonthGrid::undo);
    connect(days, &MonthView::redoWanted, this, &MonthGrid::redo);
    connect(days, &MonthView::monthWanted, this, &MonthGrid::monthWanted);
    connect(days, &MonthView::chooseWanted, m_inspector, &MonthInspector::choose);
    connect(m_views, &MonthViews::currentChanged, this, [this] { m_inspector->show(m_views->current()); });
    connect(m_views, &MonthViews::heightChanged, this, &MonthGrid::fitHeight);
    connect(m_inspector, &MonthInspector::done, days, [days] { days->setFocus(Qt::OtherFocusReason); });
    connect(m_model, &MonthModel::edited, this, [this](const std::vector<month::Change>& changes) {
        dropToast(); // its Undo would take back what came after
        Q_EMIT edited(changes);
    });
    connect(m_model, &MonthModel::ticksChanged, this, &MonthGrid::selectionChanged);
    connect(m_model, &MonthModel::totalsChanged, this, &MonthGrid::selectionChanged);
    connect(m_weekends, &QCheckBox::toggled, m_views, &MonthViews::setWeekends);
    connect(m_filter, &FilterEdit::filterChanged, this, &MonthGrid::applyFilter);
    connect(m_states, &SegmentedButtons::currentChanged, this, &MonthGrid::applyFilter);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    for (const int by : {-1, 1}) {
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | (by < 0 ? Qt::Key_PageUp : Qt::Key_PageDown)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, by] { Q_EMIT monthWanted(by); });
    }
    retranslate();
}

void MonthGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void MonthGrid::showEvent(QShowEvent* event)
{
    arrange();
    QWidget::showEvent(event);
}

void MonthGrid::arrange()
{
    // By what there is, not by the class: some months have eight states, some two.
    m_states->setCompact(false);
    const int needed = Theme::get().px(150) + m_states->sizeHint().width() + m_weekends->sizeHint().width() + 3 * Theme::get().space(8);
    m_states->setCompact(needed > width());
    fitHeight();
}

void MonthGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MonthGrid::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_weekends->setText(tr("Show weekends"));
    m_views->days()->setAccessibleName(tr("Hours by participant and day"));
    m_views->names()->setAccessibleName(tr("Participants and states"));
    m_views->sums()->setAccessibleName(tr("Sums"));
    m_nobody->setText(tr("Nobody here. Esc in the filter shows everybody."));
    m_inspector->retranslate();
    refreshSegments();
    m_views->fit();
}

void MonthGrid::refreshSegments()
{
    using month::State;
    QList<SegmentedButtons::Segment> list = {{QStringLiteral("all"), tr("All"), m_model->sheet().rowCount()}};
    for (int i = 0; i < month::stateCount; ++i) {
        const int n = m_model->count(State(i));
        if (n > 0) list.append({QString::number(i), month::groupName(State(i)), n});
    }
    {
        const QSignalBlocker quiet(m_states); // the same choice again is no new filter
        m_states->setSegments(list);
    }
    arrange();
    m_legend->setRule(tr("Rep. = %1").arg([this] {
        QString rule = month::roundingRule(m_model->sheet().terms().rounding, m_model->sheet().terms().level);
        if (!rule.isEmpty()) rule[0] = rule[0].toLower();
        return rule;
    }()));
}

void MonthGrid::fitHeight()
{
    m_views->setMaximumHeight(m_model->rowCount() > 0 ? m_views->naturalHeight() : QWIDGETSIZE_MAX);
    m_views->setVisible(m_model->rowCount() > 0);
    m_nobody->setVisible(m_model->rowCount() == 0);
}

void MonthGrid::applyFilter()
{
    const QString state = m_states->current();
    const QModelIndex at = m_views->current();
    const RecordId who = at.isValid() ? m_model->sheet().row(m_model->sheetRow(at.row())).participation : RecordId();
    const int column = at.isValid() ? at.column() : 0;
    m_model->setFilter(m_filter->text(), state.isEmpty() || state == QLatin1String("all") ? std::nullopt : std::optional(month::State(state.toInt())));
    fitHeight();
    const int row = at.isValid() ? m_model->rowOf(who) : -1;
    if (row >= 0) m_views->setCurrent(m_model->index(row, column));
    m_inspector->show(m_views->current());
}

void MonthGrid::setSheet(month::MonthSheet sheet)
{
    dropToast();
    m_model->setSheet(std::move(sheet));
    m_model->setAllTicked(false);
    refreshSegments();
    applyFilter();
    if (m_model->rowCount() == 0) return;
    // Where one works: today, or the first day with a session.
    const month::Terms& terms = m_model->sheet().terms();
    int day = terms.today.isValid() && terms.today.year() == terms.month.year() && terms.today.month() == terms.month.month() ? terms.today.day() : 1;
    while (day < m_model->days() && m_views->days()->isColumnHidden(m_model->columnOfDay(day))) ++day;
    m_views->setCurrent(m_model->index(0, m_model->columnOfDay(day)));
}

void MonthGrid::update(month::MonthSheet sheet)
{
    const QPersistentModelIndex at(m_views->current());
    const RecordId who = at.isValid() ? m_model->sheet().row(m_model->sheetRow(at.row())).participation : RecordId();
    const int column = at.isValid() ? at.column() : 0;
    const int rows = m_model->rowCount();
    m_model->setSheet(std::move(sheet), true);
    refreshSegments();
    if (m_model->rowCount() != rows) m_views->fit();
    fitHeight();
    if (at.isValid() && m_views->current() == at) return m_inspector->refresh();
    const int row = at.isValid() ? m_model->rowOf(who) : -1;
    if (row >= 0) m_views->setCurrent(m_model->index(row, column));
    m_inspector->show(m_views->current());
}

void MonthGrid::focusFirst()
{
    if (m_model->rowCount() > 0) m_views->days()->setFocus(Qt::OtherFocusReason);
    else m_filter->setFocus(Qt::OtherFocusReason);
}

void MonthGrid::goTo(const RecordId& participation, int day)
{
    if (m_model->rowOf(participation) < 0) {
        m_filter->clear();
        m_states->setCurrent(QStringLiteral("all"));
        applyFilter();
    }
    const int row = m_model->rowOf(participation);
    if (row < 0) return;
    if (m_views->days()->isColumnHidden(m_model->columnOfDay(day))) m_weekends->setChecked(true);
    m_views->setCurrent(m_model->index(row, m_model->columnOfDay(day)));
    m_views->days()->setFocus(Qt::OtherFocusReason);
}

int MonthGrid::errorsInTicked() const
{
    int n = 0;
    for (const int r : m_model->tickedRows())
        if (m_model->sheet().row(r).state == month::State::Draft) n += m_model->sheet().errors(r);
    return n;
}

bool MonthGrid::goToFirstError()
{
    for (const int r : m_model->tickedRows()) {
        if (m_model->sheet().row(r).state != month::State::Draft || m_model->sheet().errors(r) == 0) continue;
        goTo(m_model->sheet().row(r).participation, m_model->sheet().firstWrongDay(r));
        return true;
    }
    return false;
}

void MonthGrid::undo()
{
    if (const month::Act* act = m_model->steps().undoable()) {
        const month::Change change = act->changes.front();
        m_model->undo();
        goTo(change.participation, change.day); // what changed is seen
    }
}

void MonthGrid::redo()
{
    if (const month::Act* act = m_model->steps().redoable()) {
        const month::Change change = act->changes.front();
        m_model->redo();
        goTo(change.participation, change.day);
    }
}

void MonthGrid::copy()
{
    QGuiApplication::clipboard()->setText(m_model->copied(m_views->days()->seenSelection()));
}

void MonthGrid::cut()
{
    copy();
    clearCells();
}

void MonthGrid::clearCells()
{
    m_model->clear(m_views->days()->seenSelection());
}

void MonthGrid::paste()
{
    const QModelIndexList cells = m_views->days()->seenSelection();
    if (cells.isEmpty()) return;
    int top = m_model->rowCount();
    int left = m_model->columnCount();
    for (const QModelIndex& i : cells) {
        top = std::min(top, i.row());
        left = std::min(left, i.column());
    }
    const int out = m_model->paste(cells, top, m_views->days()->columnsFrom(left), QGuiApplication::clipboard()->text());
    if (out > 0)
        Q_EMIT said(tr("%n value(s) were left out: they are not times, nothing can be entered there, or the day has several activities.", nullptr, out));
}

void MonthGrid::tickRows()
{
    QList<int> rows;
    for (const QModelIndex& i : m_views->days()->seenSelection())
        if (!rows.contains(i.row())) rows.append(i.row());
    bool all = true;
    for (const int r : std::as_const(rows)) all = all && m_model->isTicked(r);
    for (const int r : std::as_const(rows)) m_model->setTicked(r, !all);
}

void MonthGrid::fill(const std::string& occasion)
{
    const int n = m_model->fill(occasion);
    const month::Occasion* o = m_model->sheet().occasion(occasion);
    if (n == 0) return Q_EMIT said(tr("Nobody was missing in that session."));
    if (o) m_views->setCurrent(m_model->index(0, m_model->columnOfDay(o->day)));
    m_toast = &Toast::of(this);
    m_toast->say(tr("%n participant(s) entered as present", nullptr, n), [this] { undo(); }, this);
}

void MonthGrid::dropToast()
{
    if (m_toast) m_toast->withdraw(this);
}

} // namespace sek
